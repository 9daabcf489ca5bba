import PlainTextRecords

/// The JSON Schemas (draft 2020-12) of the files that imports make and people edit.
enum ImportSchema {
    static let all: [(name: String, schema: JSONObject)] = [
        ("mapping", mapping), ("decisions", decisions), ("plan", plan),
    ]

    private static let mapping = head(
        "mapping", "What the columns of a roster mean",
        [
            "columns": [
                "type": "object",
                "description":
                    "By header: a meaning (anschrift), a meaning in a table (traeger.anschrift), a column of the format (traeger.name), kreuze, or nothing",
                "additionalProperties": [
                    "type": "string",
                    "anyOf": [["enum": .array(targets.map { .string($0) })], ["pattern": "\\."]],
                ],
            ]
        ], required: ["columns"])

    /// The words of a mapping file that stand alone.
    private static let targets = [""] + ColumnMeaning.all.map(\.rawValue) + [ColumnTarget.crosses]

    private static let decisions = head(
        "decisions", "What people decided about rows of a roster",
        [
            "answers": [
                "type": "array",
                "items": [
                    "type": "object",
                    "properties": [
                        "row": ["type": "integer", "minimum": 1],
                        "subject": text("What the question is about; wins over the row"),
                        "question": text("The question"),
                        "candidates": ["type": "array", "items": ["type": "string"]],
                        "answer": text(
                            "new, same: and an id or the id alone, leave, or the code or id that is asked for; empty: open"
                        ),
                    ], "required": ["answer"],
                ],
            ]
        ], required: ["answers"])

    private static let plan = head(
        "plan", "What an import changes in a package",
        [
            "roster": ["type": "object", "properties": ["path": text("The roster")]],
            "rows": counts(["read", "new", "same", "changed", "unsure", "rejected"]),
            "cells": counts(["read", "package", "plan", "rest"]),
            "columnsBefore": [
                "type": "object",
                "additionalProperties": [
                    "type": ["array", "null"], "items": ["type": "string"],
                ],
            ],
            "changes": ["type": "array", "items": change],
            "proposals": ["type": "array", "items": ["type": "object"]],
            "missing": ["type": "array", "items": ["type": "object"]],
            "questions": ["type": "array", "items": ["type": "object"]],
        ], required: ["changes", "columnsBefore"])

    private static let change: JSONValue = [
        "type": "object",
        "properties": [
            "table": ["enum": .array(MasterTables.names.map { .string($0) })],
            "record": text("The id"), "kind": ["enum": ["new", "changed"]],
            "row": ["type": "integer", "minimum": 1],
            "cells": [
                "type": "array",
                "items": [
                    "type": "object",
                    "properties": [
                        "field": text("The column of the format"), "old": text("What stood there"),
                        "new": text("What stands there then"),
                        "column": text("The header of the roster"),
                        "raw": text("The cell of the roster"),
                        "rule": text("How it was understood"),
                        "confidence": ["type": "number", "minimum": 0, "maximum": 1],
                    ], "required": ["field", "old", "new"],
                ],
            ],
        ], "required": ["table", "record", "kind", "cells"],
    ]

    private static func head(
        _ kind: String, _ title: String, _ properties: JSONObject, required: [String]
    ) -> JSONObject {
        var all: JSONObject = [:]
        all[kind] = ["const": "sozialraum"]
        all["version"] = ["type": "string", "pattern": "^1\\.[0-9]+$"]
        for member in properties.members { all[member.key] = member.value }
        return [
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": .string("urn:sozialraum:1.0:\(kind)"), "title": .string(title),
            "type": "object", "properties": .object(all),
            "required": .array(([kind, "version"] + required).map { .string($0) }),
        ]
    }

    private static func text(_ description: String) -> JSONValue {
        ["type": "string", "description": .string(description)]
    }

    private static func counts(_ names: [String]) -> JSONValue {
        [
            "type": "object",
            "properties": .object(
                JSONObject(
                    names.map { (key: $0, value: ["type": "integer", "minimum": 0] as JSONValue) })),
        ]
    }
}
