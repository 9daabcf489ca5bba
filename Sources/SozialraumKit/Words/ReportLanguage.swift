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
