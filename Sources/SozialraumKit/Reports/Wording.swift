import PlainTextRecords

/// The languages in which the tool speaks to people. JSON keys and codes never change.
public struct ReportLanguage: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let german = ReportLanguage(rawValue: "de")
    public static let english = ReportLanguage(rawValue: "en")

    /// The language of the first of these settings that is not empty (`LC_ALL`, `LC_MESSAGES`,
    /// `LANG`): German for a value that begins with `de`, else English.
    public init(settings: [String?]) {
        let setting = settings.compactMap { $0 }.first { !$0.isEmpty } ?? ""
        self = setting.lowercased().hasPrefix("de") ? .german : .english
    }

    /// Picks one of two wordings.
    public func pick(_ german: String, _ english: String) -> String {
        self == .german ? german : english
    }
}

/// A sentence in both languages; `{0}`, `{1}` stand for arguments.
struct Sentence: Sendable {
    let german: String
    let english: String

    init(_ german: String, _ english: String) {
        self.german = german
        self.english = english
    }

    func text(_ language: ReportLanguage, _ arguments: [String] = []) -> String {
        var text = language.pick(german, english)
        for (index, argument) in arguments.enumerated() {
            let parts = text.split(separator: "{\(index)}", omittingEmptySubsequences: false)
            text = parts.joined(separator: PlainLine.of(argument))
        }
        return text
    }
}

/// Makes texts from files fit for one line of a report.
public enum PlainLine {
    /// The longest text that is shown, in Unicode scalars.
    static let limit = 200

    /// The text without control characters, cut where it is long.
    public static func of(_ text: String) -> String {
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if count == limit { return result + "…" }
            count += 1
            switch scalar.value {
            case 0..<32, 127..<160, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
                let hex = String(scalar.value, radix: 16)
                result += "\\u{" + hex + "}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
