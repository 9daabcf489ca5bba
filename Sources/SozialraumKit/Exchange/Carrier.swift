/// The plain-text forms of a package. All carry the same content.
public struct Carrier: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A folder with a CSV file a table and `datapackage.json`.
    public static let csv = Carrier(rawValue: "csv")
    /// One JSON document.
    public static let json = Carrier(rawValue: "json")
    /// JSON Lines: the metadata, then a record a line.
    public static let jsonLines = Carrier(rawValue: "jsonl")
    /// The folder in the dialect that German Excel reads: semicolon, BOM, CRLF, decimal comma.
    public static let excel = Carrier(rawValue: "excel")

    /// Every carrier, in the order of the documentation.
    public static let all: [Carrier] = [.csv, .json, .jsonLines, .excel]

    /// Whether the carrier is a folder.
    public var isFolder: Bool { self == .csv || self == .excel }
}
