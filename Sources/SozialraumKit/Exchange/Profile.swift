/// What a package is for, and so which tables it may have.
public struct Profile: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Master data: no row about a person.
    public static let stammdaten = Profile(rawValue: "stammdaten")
    /// Master data and indicators: no single case.
    public static let aggregat = Profile(rawValue: "aggregat")
    /// All tables; cases under pseudonyms.
    public static let pseudonym = Profile(rawValue: "pseudonym")

    /// Every profile, in the order of the format.
    public static let all: [Profile] = [.stammdaten, .aggregat, .pseudonym]

    /// Whether a table may stand in a package of the profile.
    public func allows(_ table: String) -> Bool {
        if TableInfo.caseTables.contains(table) { return self == .pseudonym }
        return table != "kennzahlen" || self != .stammdaten
    }
}
