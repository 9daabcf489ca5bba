import PlainTextRecords

/// The catalogue of all rules, to be read: as text, as JSON, as a page of the documentation.
public enum RuleListing {
    /// The families of codes, in the order of the catalogue.
    static let families: [(prefix: String, title: Sentence)] = [
        ("STR", Sentence("Dateien und Form", "Files and form")),
        ("KEY", Sentence("Schlüssel und Codes", "Keys and codes")),
        ("REF", Sentence("Bezüge", "References")),
        ("ZEI", Sentence("Zeit", "Time")),
        ("REC", Sentence("Recht", "Law")),
        ("DS", Sentence("Datenschutz", "Data protection")),
        ("PLA", Sentence("Plausibilität", "Plausibility")),
    ]

    /// The rules of each family that has some.
    static var byFamily: [(prefix: String, title: Sentence, rules: [Rule])] {
        families.compactMap { prefix, title in
            let rules = Rule.all.filter { $0.code.hasPrefix(prefix + "-") }
            return rules.isEmpty ? nil : (prefix, title, rules)
        }
    }

    /// A rule by its code, in capitals or not.
    public static func rule(_ code: String) -> Rule? {
        let wanted = normalized(code)
        return Rule.all.first { $0.code == wanted }
    }

    /// A code that no rule bears any more, in capitals or not.
    public static func withdrawn(_ code: String) -> WithdrawnRule? {
        let wanted = normalized(code)
        return WithdrawnRule.all.first { $0.code == wanted }
    }

    private static func normalized(_ code: String) -> String {
        String(
            code.utf8.map { byte in
                Character(UnicodeScalar(97...122 ~= byte ? byte - 32 : byte))
            })
    }

    /// All rules, one a line.
    public static func text(_ language: ReportLanguage) -> String {
        var text = ""
        let width = Rule.all.map(\.code.count).max() ?? 0
        let severities = [Severity.error, .warning, .hint].map { $0.name(in: language).count }
        for (prefix, title, rules) in byFamily {
            if !text.isEmpty { text += "\n" }
            text += "\(title.text(language)) (\(prefix))\n"
            for rule in rules {
                text += "  " + padded(rule.code, width) + "  "
                text += padded(rule.severity.name(in: language), severities.max() ?? 0) + "  "
                text += rule.title.text(language) + "\n"
            }
        }
        return text
            + language.pick(
                "\n\(Rule.all.count) Regeln. Mehr zu einer Regel: sozialraum rules CODE\n",
                "\n\(Rule.all.count) rules. More on a rule: sozialraum rules CODE\n")
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// Everything about a rule.
    public static func text(of rule: Rule, _ language: ReportLanguage) -> String {
        func heading(_ german: String, _ english: String) -> String {
            "\n" + language.pick(german, english) + "\n"
        }
        var text = "\(rule.code): \(rule.title.text(language))\n"
        text += language.pick("Schwere: ", "Severity: ") + severities(of: rule, language) + "\n"
        text += heading("Was verlangt wird, und warum", "What is asked for, and why")
        text += folded(rule.explanation.text(language))
        text += heading("Quelle", "Source") + folded(rule.source.text(language))
        text += heading("Was zu tun ist", "What to do") + folded(rule.remedy.text(language))
        text += heading("Meldungen", "Messages")
        for message in rule.messages {
            let sentence = sentence(of: message, language)
            text += folded("\(message.severity.name(in: language)): \(sentence)", hanging: true)
        }
        text += heading("Schlechtes Beispiel", "Bad example") + example(rule.bad, language)
        text += heading("Gutes Beispiel", "Good example") + example(rule.good, language)
        return text
    }

    /// The severities of the messages of a rule, the gravest first.
    static func severities(of rule: Rule, _ language: ReportLanguage) -> String {
        Set(rule.messages.map(\.severity)).sorted(by: >).map { $0.name(in: language) }
            .joined(separator: ", ")
    }

    /// A message, with a sign for what is put in.
    static func sentence(of message: Rule.Message, _ language: ReportLanguage) -> String {
        message.sentence.text(language, [String](repeating: "…", count: 10))
    }

    /// A text in lines of 80 characters, indented.
    private static func folded(_ text: String, hanging: Bool = false) -> String {
        var lines = [""]
        for word in text.split(separator: " ") {
            let last = lines[lines.count - 1]
            if !last.isEmpty, last.count + word.count + 1 > 78 {
                lines.append((hanging ? "  " : "") + word)
            } else {
                lines[lines.count - 1] = last.isEmpty ? String(word) : last + " " + word
            }
        }
        return lines.map { "  " + $0 + "\n" }.joined()
    }

    private static func example(_ example: RuleExample, _ language: ReportLanguage) -> String {
        var text = ""
        for file in example.files {
            text += "  \(file.name):\n"
            for line in shown(file.bytes).split(separator: "\n", omittingEmptySubsequences: false) {
                text += (line.isEmpty ? "" : "    " + line) + "\n"
            }
        }
        if !example.companions.isEmpty {
            text += language.pick("  Auch gefunden: ", "  Found as well: ")
            text += example.companions.joined(separator: ", ") + "\n"
        }
        return text
    }

    /// The text of an example; what is no UTF-8 or cannot be seen is written out.
    static func shown(_ bytes: [UInt8]) -> String {
        var text = String(decoding: bytes, as: UTF8.self)
        if Array(text.utf8) != bytes {
            text = bytes.map { byte in
                byte < 128
                    ? String(UnicodeScalar(byte))
                    : "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
        }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "\n" || scalar == "\t" {
                result.unicodeScalars.append(scalar)
            } else if scalar == "\r" {
                result += "\\r"
            } else if scalar == "\u{FEFF}" || scalar == "\u{A0}" {
                result += "\\u{" + String(scalar.value, radix: 16) + "}"
            } else {
                result += PlainLine.of(String(scalar))
            }
        }
        while result.last == "\n" { result.removeLast() }
        return result
    }
}
