import PlainTextRecords

/// The JSON Schemas (draft 2020-12) of the rules file, of the baseline and of the catalogue of rules.
enum SettingsSchema {
    static let all: [(name: String, schema: JSONObject)] = [
        ("rules-file", rulesFile), ("baseline", baseline), ("catalogue", catalogue),
    ]

    private static let rulesFile: JSONObject = file(
        "rules-file", RulesFile.format, "Which rules are off, and which have another severity",
        [
            "rules": [
                "type": "array",
                "items": object(
                    [
                        "code": knownCode,
                        "severity": ["enum": ["off", "error", "warning", "hint"]],
                        "reason": filled("Why"),
                    ], required: ["code", "severity", "reason"]),
            ]
        ])

    private static let baseline: JSONObject = file(
        "baseline", Baseline.format, "Findings that are accepted",
        [
            "accepted": [
                "type": "array",
                "items": object(
                    [
                        "code": knownCode, "table": filled("The table"),
                        "record": filled(
                            "The key, parts joined by |; where it must not be shown, its digest"),
                        "field": filled("The column; one that is not of the format, by its digest"),
                        "file": filled("A file that belongs to no table"),
                        "pointer": filled("The place in the metadata (RFC 6901)"),
                        "count": [
                            "type": "integer", "minimum": 1,
                            "description":
                                "How many findings this may be; else one, and any number of a record",
                        ],
                        "reason": filled("Why it is accepted"),
                        "owner": filled("Who answers for that"),
                        "expires": [
                            "type": "string", "format": "date",
                            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
                            "description": "The last day on which it is accepted",
                        ],
                    ], required: ["code", "reason", "owner"]),
            ]
        ])

    private static let catalogue: JSONObject = {
        let sentence: JSONValue = object(
            ["de": filled("German"), "en": filled("English")], required: ["de", "en"])
        let example: JSONValue = object(
            [
                "files": [
                    "type": "array",
                    "items": object(
                        [
                            "name": filled("The file"),
                            "text": ["type": "string", "description": "What stands in it"],
                            "hex": [
                                "type": "string", "pattern": "^([0-9a-f]{2})*$",
                                "description": "The same, where it is not UTF-8",
                            ],
                        ], required: ["name"]),
                ],
                "companions": ["type": "array", "items": code],
            ], required: ["files", "companions"])
        let severity: JSONValue = ["enum": ["error", "warning", "hint"]]
        let message: JSONValue = object(
            ["kind": filled("A word for programs"), "severity": severity, "text": sentence],
            required: ["kind", "severity", "text"])
        let rule: JSONObject = [
            "code": code, "severity": severity, "title": sentence, "explanation": sentence,
            "remedy": sentence, "source": sentence,
            "messages": ["type": "array", "items": message], "bad": example, "good": example,
        ]
        let family: JSONObject = ["prefix": filled("The letters of its codes"), "title": sentence]
        let withdrawn: JSONObject = ["code": code, "reason": sentence]
        let tool: JSONObject = ["name": filled("Name"), "version": filled("Version")]
        func list(_ item: JSONObject) -> JSONValue {
            ["type": "array", "items": object(item, required: item.keys, isOpen: true)]
        }
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "urn:sozialraum:1.0:catalogue", "title": "sozialraum catalogue of rules 1.0",
            "type": "object",
            "properties": [
                "catalogue": ["const": "sozialraum"],
                "version": ["type": "string", "pattern": "^1\\.[0-9]+$"],
                "tool": object(tool, required: tool.keys, isOpen: true),
                "families": list(family), "rules": list(rule), "withdrawn": list(withdrawn),
            ],
            "required": ["catalogue", "version", "tool", "families", "rules", "withdrawn"],
        ]
    }()

    private static let code: JSONValue = [
        "type": "string", "pattern": "^[A-Z]{2,3}-[0-9]{2}$", "description": "The rule",
    ]

    private static let knownCode: JSONValue = [
        "enum": .array(Rule.all.map { .string($0.code) }), "description": "The rule",
    ]

    private static func file(
        _ name: String, _ format: String, _ title: String, _ properties: JSONObject
    ) -> JSONObject {
        var all: JSONObject = [
            "format": ["const": .string(format)],
            "version": ["type": "string", "pattern": "^1\\.(0|[1-9][0-9]*)$"],
        ]
        for member in properties.members { all[member.key] = member.value }
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .string("urn:sozialraum:1.0:\(name)"), "title": .string(title),
            "type": "object", "properties": .object(all),
            "required": .array(all.keys.map { .string($0) }), "additionalProperties": false,
        ]
    }

    private static func object(
        _ properties: JSONObject, required: [String], isOpen: Bool = false
    ) -> JSONValue {
        [
            "type": "object", "properties": .object(properties),
            "required": .array(required.map { .string($0) }),
            "additionalProperties": .boolean(isOpen),
        ]
    }

    private static func filled(_ description: String) -> JSONValue {
        ["type": "string", "pattern": "\\S", "description": .string(description)]
    }
}
