import PlainTextRecords

extension RuleListing {
    /// The catalogue for programs: all rules and the codes that none bears, in both languages.
    public static func json() -> [UInt8] {
        var out = ByteBuffer(capacity: 1 << 18)
        document.write(to: &out, indent: 0)
        out.append(10)
        return out.bytes
    }

    /// One rule for programs: a catalogue that holds it alone.
    public static func json(of rule: Rule) -> [UInt8] {
        var object = document
        object["rules"] = .array([.object(self.object(rule))])
        object["withdrawn"] = .array([])
        var out = ByteBuffer(capacity: 1 << 14)
        object.write(to: &out, indent: 0)
        out.append(10)
        return out.bytes
    }

    private static var document: JSONObject {
        [
            "catalogue": "sozialraum", "version": "1.0",
            "tool": ["name": "sozialraum", "version": .string(SozialraumKitVersion.current)],
            "families": .array(
                families.map { ["prefix": .string($0.prefix), "title": both($0.title)] }),
            "rules": .array(Rule.all.map { .object(object($0)) }),
            "withdrawn": .array(
                WithdrawnRule.all.map { ["code": .string($0.code), "reason": both($0.reason)] }),
        ]
    }

    private static func object(_ rule: Rule) -> JSONObject {
        [
            "code": .string(rule.code), "severity": .string(rule.severity.rawValue),
            "title": both(rule.title), "explanation": both(rule.explanation),
            "remedy": both(rule.remedy), "source": both(rule.source),
            "messages": .array(
                rule.messages.map { message in
                    [
                        "kind": .string(message.kind.rawValue),
                        "severity": .string(message.severity.rawValue),
                        "text": both(message.sentence),
                    ]
                }),
            "bad": example(rule.bad), "good": example(rule.good),
        ]
    }

    private static func both(_ sentence: Sentence) -> JSONValue {
        ["de": .string(sentence.german), "en": .string(sentence.english)]
    }

    /// An example; a file that is not UTF-8 stands in hexadecimal digits.
    private static func example(_ example: RuleExample) -> JSONValue {
        [
            "files": .array(
                example.files.map { file in
                    let text = String(decoding: file.bytes, as: UTF8.self)
                    guard Array(text.utf8) != file.bytes else {
                        return ["name": .string(file.name), "text": .string(text)]
                    }
                    let hex = file.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
                    return ["name": .string(file.name), "hex": .string(hex.joined())]
                }),
            "companions": .array(example.companions.map { .string($0) }),
        ]
    }
}
