/// What a reader noticed: nothing was lost, but someone should look.
///
/// Totals are true; of the places the first hundred of each kind, table and field are kept. A check
/// may ask for more.
public struct ReadingLog: Hashable, Sendable {
    /// A kind of notice: a word for programs.
    public struct Kind: RawRepresentable, Hashable, Sendable, ExpressibleByStringLiteral {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public init(stringLiteral value: String) { rawValue = value }
    }

    /// Where and what.
    public struct Notice: Hashable, Sendable {
        public var kind: Kind
        /// The file, as the package names it; nil for the package as a whole.
        public var file: String?
        public var table: String?
        /// The column; nil for a row or file as a whole.
        public var field: String?
        /// The data row from 1.
        public var row: Int?
        /// Offsets in the file; nil where there is no place.
        public var bytes: Range<Int>?
        /// Where it stands in JSON (RFC 6901), in JSON Lines from the line; nil where that is not known.
        public var pointer: String?
        /// What the wording needs: names, counts. Never a value of a case table.
        public var arguments: [String] = []
    }

    struct Key: Hashable, Sendable {
        var kind: Kind
        var file: String?
        var table: String?
        var field: String?
    }

    struct Tally: Hashable, Sendable {
        var count = 0
        var notices: [Notice] = []
    }

    static let sampleLimit = 100

    /// How many places of a kind are kept.
    private(set) var limit = ReadingLog.sampleLimit
    var tallies: [Key: Tally] = [:]

    /// The tallies in an order that is the same in every run.
    var sortedTallies: [(key: Key, tally: Tally)] {
        tallies.map { ($0.key, $0.value) }.sorted { left, right in
            func order(_ key: Key) -> (String, String, String, String) {
                (key.file ?? "", key.table ?? "", key.field ?? "", key.kind.rawValue)
            }
            return order(left.key) < order(right.key)
        }
    }

    public init() {}

    init(limit: Int) { self.limit = limit }

    public var isEmpty: Bool { tallies.isEmpty }

    /// How many notices of a kind there are in all.
    public func count(of kind: Kind) -> Int {
        tallies.reduce(0) { $0 + ($1.key.kind == kind ? $1.value.count : 0) }
    }

    /// How many notices there are in all.
    public var count: Int { tallies.values.reduce(0) { $0 + $1.count } }

    /// The notices kept, by file and place, those without a place first.
    public var notices: [Notice] {
        tallies.values.flatMap(\.notices).sorted {
            (
                $0.bytes == nil ? 0 : 1, $0.file ?? "", $0.bytes?.lowerBound ?? -1,
                $0.kind.rawValue, $0.table ?? "", $0.field ?? ""
            )
                < (
                    $1.bytes == nil ? 0 : 1, $1.file ?? "", $1.bytes?.lowerBound ?? -1,
                    $1.kind.rawValue, $1.table ?? "", $1.field ?? ""
                )
        }
    }

    mutating func add(_ notice: Notice, count: Int = 1) {
        let key = Key(
            kind: notice.kind, file: notice.file, table: notice.table, field: notice.field)
        var tally = tallies.removeValue(forKey: key) ?? Tally()
        tally.count += count
        if tally.notices.count < limit { tally.notices.append(notice) }
        tallies[key] = tally
    }

    /// Adds what a later part of the same file noticed; its rows count on from `rows`.
    mutating func merge(_ later: ReadingLog, rows: [String: Int] = [:]) {
        for (key, tally) in later.tallies {
            var mine = tallies.removeValue(forKey: key) ?? Tally()
            mine.count += tally.count
            for var notice in tally.notices where mine.notices.count < limit {
                if let row = notice.row, let table = notice.table {
                    notice.row = row + (rows[table] ?? 0)
                }
                mine.notices.append(notice)
            }
            tallies[key] = mine
        }
    }
}

extension ReadingLog.Kind {
    private static func kind(_ name: String) -> Self { Self(rawValue: name) }

    // The package
    public static let noManifest = kind("noManifest")
    public static let newerMinor = kind("newerMinor")
    public static let fileWithoutResource = kind("fileWithoutResource")
    public static let resourceWithoutFile = kind("resourceWithoutFile")
    public static let resourceNotRead = kind("resourceNotRead")
    public static let unknownTable = kind("unknownTable")
    public static let noTableName = kind("noTableName")
    public static let dialectDiffers = kind("dialectDiffers")
    public static let separatorLine = kind("separatorLine")
    // The bytes
    public static let emptyFile = kind("emptyFile")
    public static let byteOrderMark = kind("byteOrderMark")
    public static let otherEncoding = kind("otherEncoding")
    public static let malformedBytes = kind("malformedBytes")
    // Rows and columns
    public static let unknownColumn = kind("unknownColumn")
    public static let nearMissColumn = kind("nearMissColumn")
    public static let duplicateColumn = kind("duplicateColumn")
    public static let missingColumn = kind("missingColumn")
    public static let blankLine = kind("blankLine")
    public static let shortRow = kind("shortRow")
    public static let longRow = kind("longRow")
    public static let badQuote = kind("badQuote")
    public static let duplicateKey = kind("duplicateKey")
    public static let noObject = kind("noObject")
    public static let noArray = kind("noArray")
    // Values
    public static let missingValue = kind("missingValue")
    public static let unreadableValue = kind("unreadableValue")
    public static let otherType = kind("otherType")
}
