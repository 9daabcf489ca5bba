/// How grave something is.
public struct Severity: RawRepresentable, Hashable, Sendable, Comparable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let error = Severity(rawValue: "error")
    public static let warning = Severity(rawValue: "warning")
    public static let hint = Severity(rawValue: "hint")

    private var rank: Int { self == .error ? 2 : self == .warning ? 1 : 0 }
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    public func name(in language: ReportLanguage) -> String {
        switch self {
        case .error: return language.pick("Fehler", "error")
        case .warning: return language.pick("Warnung", "warning")
        default: return language.pick("Hinweis", "hint")
        }
    }
}
