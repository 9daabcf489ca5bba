import PlainTextRecords

extension ValidationReport {
    /// The report as JSON, as its published schema describes it.
    public func json() -> [UInt8] {
        var out = ByteBuffer(capacity: 1 << 16)
        document.write(to: &out, indent: 0)
        out.append(10)
        return out.bytes
    }

    private var document: JSONObject {
        let notices = notices
        var object: JSONObject = [
            "report": "sozialraum", "version": "1.0",
            "tool": ["name": "sozialraum", "version": .string(SozialraumKitVersion.current)],
            "language": .string(language.rawValue),
            "inputs": .array(inputs.map { .object(Self.input($0)) }),
            "verdict": .string(verdict.rawValue),
            "counts": [
                "error": .integer(counts.error), "warning": .integer(counts.warning),
                "hint": .integer(counts.hint), "accepted": .integer(counts.accepted),
            ],
            "rules": .array(rules.map { .object(Self.rule($0)) }),
            "findings": .array(findings.map { .object(Self.finding($0)) }),
        ]
        if !notices.isEmpty {
            object["notices"] = .array(notices.map { .object(Self.notice($0)) })
        }
        return object
    }

    /// Something to know about the baseline.
    private static func notice(_ notice: Notice) -> JSONObject {
        var object: JSONObject = [
            "kind": .string(notice.kind), "severity": .string(notice.severity.rawValue),
            "message": .string(notice.message),
        ]
        guard let entry = notice.entry else { return object }
        object["code"] = .string(entry.code)
        object["table"] = entry.table.map { .string($0) }
        object["record"] = entry.record.map { .string($0) }
        object["field"] = entry.field.map { .string($0) }
        object["expires"] = entry.expires.map { .string($0.plainText) }
        return object
    }

    private static func acceptance(_ acceptance: Finding.Acceptance) -> JSONObject {
        var object: JSONObject = [
            "reason": .string(acceptance.reason), "owner": .string(acceptance.owner),
        ]
        object["expires"] = acceptance.expires.map { .string($0.plainText) }
        return object
    }

    private static func input(_ input: Input) -> JSONObject {
        var object: JSONObject = [
            "path": .string(input.path), "carrier": .string(input.carrier.rawValue),
        ]
        object["profile"] = input.profile.map { .string($0) }
        object["date"] = input.date.map { .string($0.plainText) }
        object["verdict"] = .string(input.verdict.rawValue)
        object["bytes"] = .integer(input.bytes)
        object["sha256"] = input.sha256.map { .string($0) }
        object["files"] = .array(
            input.files.map { file in
                var object: JSONObject = [
                    "path": .string(file.path), "bytes": .integer(file.bytes),
                ]
                object["rows"] = file.rows.map { .integer($0) }
                object["encoding"] = .string(file.encoding)
                object["delimiter"] = file.delimiter.map { .string($0) }
                object["lineEnd"] = file.lineEnd.map { .string($0) }
                return .object(object)
            })
        return object
    }

    private static func rule(_ rule: RuleOutcome) -> JSONObject {
        var object: JSONObject = [
            "code": .string(rule.code), "title": .string(rule.title),
            "severity": .string(rule.severity.rawValue),
        ]
        object["originalSeverity"] = rule.originalSeverity.map { .string($0.rawValue) }
        object["severityReason"] = rule.severityReason.map { .string($0) }
        object["status"] = .string(rule.status.rawValue)
        object["reason"] = rule.reason.map { .string($0) }
        object["count"] = .integer(rule.count)
        object["accepted"] = .integer(rule.accepted)
        return object
    }

    private static func finding(_ finding: Finding) -> JSONObject {
        var object: JSONObject = [
            "code": .string(finding.code), "severity": .string(finding.severity.rawValue),
            "message": .string(finding.message), "remedy": .string(finding.remedy),
        ]
        object["value"] = finding.value.map { .string($0) }
        if !finding.related.isEmpty {
            object["related"] = .array(finding.related.map { .object(location($0)) })
        }
        object["location"] = .object(location(finding.location))
        object["accepted"] = finding.acceptance.map { .object(acceptance($0)) }
        return object
    }

    private static func location(_ location: Finding.Location) -> JSONObject {
        var object = JSONObject()
        object["file"] = location.file.map { .string($0) }
        object["line"] = location.line.map { .integer($0) }
        object["column"] = location.column.map { .integer($0) }
        object["byteStart"] = location.bytes.map { .integer($0.lowerBound) }
        object["byteEnd"] = location.bytes.map { .integer($0.upperBound) }
        object["table"] = location.table.map { .string($0) }
        object["record"] = location.record.map { .string($0) }
        object["row"] = location.row.map { .integer($0) }
        object["field"] = location.field.map { .string($0) }
        object["pointer"] = location.pointer.map { .string($0) }
        return object
    }
}

extension JSONValue {
    static func integer(_ number: Int) -> JSONValue { .number(String(number)) }
}
