import PlainTextRecords

/// The JSON Schema (draft 2020-12) of the report that a validation writes as JSON.
enum ReportSchema {
    static func make() -> JSONObject {
        [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "urn:sozialraum:1.0:report",
            "title": "sozialraum report 1.0", "type": "object",
            "properties": [
                "report": ["const": "sozialraum"],
                "version": text(
                    "Version of this form; 1.x may get further keys", pattern: "^1\\.[0-9]+$"),
                "tool": object(["name": text("Name"), "version": text("Version")]),
                "language": ["enum": ["de", "en"]],
                "inputs": ["type": "array", "items": ["$ref": "#/$defs/input"]],
                "verdict": ["$ref": "#/$defs/verdict"],
                "counts": object([
                    "error": count("Findings of this severity, true total"),
                    "warning": count("Findings of this severity, true total"),
                    "hint": count("Findings of this severity, true total"),
                    "accepted": count("Findings that a baseline accepts"),
                ]),
                "rules": ["type": "array", "items": ["$ref": "#/$defs/rule"]],
                "findings": ["type": "array", "items": ["$ref": "#/$defs/finding"]],
                "notices": ["type": "array", "items": ["$ref": "#/$defs/notice"]],
            ],
            "required": [
                "report", "version", "tool", "language", "inputs", "verdict", "counts", "rules",
                "findings",
            ],
            "$defs": [
                "verdict": ["enum": ["valid", "invalid", "incomplete"]],
                "severity": ["enum": ["error", "warning", "hint"]],
                "input": input, "rule": rule, "finding": finding, "location": location,
                "notice": notice,
            ],
        ]
    }

    private static let input: JSONValue = object(
        [
            "path": text("The input as it was named; - is standard input"),
            "carrier": ["enum": ["csv", "json", "jsonl", "excel"]],
            "profile": ["enum": ["stammdaten", "aggregat", "pseudonym"]],
            "date": text("The day of time-based rules", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            "verdict": ["$ref": "#/$defs/verdict"],
            "bytes": count("Bytes of all files"),
            "sha256": text(
                "SHA-256 of the file; of a folder, that of the lines 'hash  name' of its files by name",
                pattern: "^[0-9a-f]{64}$"),
            "files": [
                "type": "array",
                "items": object(
                    [
                        "path": text("The file"), "bytes": count("Its length"),
                        "rows": count("Its records"), "encoding": text("Its encoding"),
                        "delimiter": text("What separates cells in CSV"),
                        "lineEnd": ["enum": ["lf", "crlf", "cr", "mixed", "none"]],
                    ], optional: ["rows", "delimiter", "lineEnd"]),
            ],
        ], optional: ["profile", "date", "sha256"])

    private static let rule: JSONValue = object(
        [
            "code": text("The rule", pattern: "^[A-Z]{2,3}-[0-9]{2}$"),
            "title": text("What is wrong where it finds something"),
            "severity": ["$ref": "#/$defs/severity"],
            "originalSeverity": ["$ref": "#/$defs/severity"],
            "severityReason": text("Why a rules file gave it another severity"),
            "status": [
                "enum": ["passed", "found", "notApplicable", "skipped", "failed", "off"]
            ],
            "reason": text("Why it was skipped, failed or switched off"),
            "count": count("How often it found something, true total"),
            "accepted": count("How many of these a baseline accepts"),
        ], optional: ["originalSeverity", "severityReason", "reason"])

    /// Something to know about a baseline.
    private static let notice: JSONValue = object(
        [
            "kind": [
                "enum": ["expired", "undated", "exceeded", "unused", "unexplained", "endless"]
            ],
            "severity": ["$ref": "#/$defs/severity"], "message": text("What is to be known"),
            "code": text("The rule of the entry", pattern: "^[A-Z]{2,3}-[0-9]{2}$"),
            "table": text("Its table"), "record": text("Its record"), "field": text("Its column"),
            "expires": text("Its last day", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        ], optional: ["code", "table", "record", "field", "expires"])

    private static let finding: JSONValue = object(
        [
            "code": text("The rule", pattern: "^[A-Z]{2,3}-[0-9]{2}$"),
            "severity": ["$ref": "#/$defs/severity"],
            "message": text("What is wrong"), "remedy": text("What to do"),
            "value": text("The value, or its kind where it may not be shown"),
            "related": ["type": "array", "items": ["$ref": "#/$defs/location"]],
            "location": ["$ref": "#/$defs/location"],
            "accepted": object(
                [
                    "reason": text("Why a baseline accepts it"),
                    "owner": text("Who answers for that"),
                    "expires": text(
                        "The last day of that", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
                ], optional: ["expires"]),
        ], optional: ["value", "related", "accepted"])

    private static let location: JSONValue = {
        let properties: JSONObject = [
            "file": text("The file"),
            "line": count("From 1; LF, CRLF and CR each end one", from: 1),
            "column": count("In Unicode scalars from 1, a byte order mark not counted", from: 1),
            "byteStart": count("Offset in the file from 0"),
            "byteEnd": count("Offset of the byte behind"),
            "table": text("The table"), "record": text("The key, parts joined by |"),
            "row": count("The data row from 1", from: 1), "field": text("The column"),
            "pointer": [
                "type": "string", "description": "The place in the JSON text (RFC 6901)",
            ],
        ]
        return object(properties, optional: Set(properties.keys))
    }()

    private static func object(
        _ properties: JSONObject, optional: Set<String> = []
    ) -> JSONValue {
        let required = properties.keys.filter { !optional.contains($0) }
        return [
            "type": "object", "properties": .object(properties),
            "required": .array(required.map { .string($0) }),
        ]
    }

    private static func text(_ description: String, pattern: String? = nil) -> JSONValue {
        var schema: JSONObject = ["type": "string", "description": .string(description)]
        if let pattern { schema["pattern"] = .string(pattern) }
        return .object(schema)
    }

    private static func count(_ description: String, from minimum: Int = 0) -> JSONValue {
        [
            "type": "integer", "minimum": .number("\(minimum)"),
            "description": .string(description),
        ]
    }
}
