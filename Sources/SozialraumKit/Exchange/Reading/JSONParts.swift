import PlainTextRecords

/// What a part of a JSON document or of JSON Lines holds, beside records that are not kept.
final class JSONParts: @unchecked Sendable {
    /// The records of each table of the format: `RecordBuffer`s by record type.
    private var buffers: [ObjectIdentifier: AnyObject] = [:]
    /// Top-level members that are no table, in their order.
    var metadata: [(key: String, value: JSONValue)] = []
    /// An array under a name that the format does not know.
    struct UnknownArray {
        var name: String
        /// Its values, unless they are not kept.
        var values: [JSONValue] = []
        /// Whether it begins here, or began in an earlier part.
        var isBegin: Bool
        var count = 0
        /// How many of the values are objects.
        var objects = 0
    }

    /// Arrays under names that the format does not know, in their order.
    var arrays: [UnknownArray] = []
    /// The keys of a document's members in their order, and where they stand.
    var keys: [(name: String, bytes: Range<Int>)] = []
    /// Where the values of top-level members stand, by key.
    var places: [String: Range<Int>] = [:]

    /// - Parameter noticeLimit: How many places of a kind the log keeps.
    init(noticeLimit: Int) {
        log = ReadingLog(limit: noticeLimit)
    }

    /// Names of tables under which something else stood than an array.
    var taken: [String] = []
    /// Lines of tables that the format does not know, in their order.
    var lines: [(name: String, rows: RecordBuffer<UnknownRecord>)] = []
    /// The tables that begin here, in their order.
    var tables: [String] = []
    var log: ReadingLog
    /// The names of tables of the format that are used up here.
    var names: [String] { tables + taken }
    var error: ExchangeError?
    /// What ends the lines of the part.
    var lineEnds = LineEnds()

    /// How many records of each table there are.
    var rows: [String: Int] = [:]

    func buffer<Content: Record>(_ type: Content.Type) -> RecordBuffer<Content> {
        if let known = existing(type) { return known }
        let made = RecordBuffer<Content>()
        buffers[ObjectIdentifier(type)] = made
        return made
    }

    func existing<Content: Record>(_ type: Content.Type) -> RecordBuffer<Content>? {
        buffers[ObjectIdentifier(type)] as? RecordBuffer<Content>
    }

    /// The rows of an unknown table of JSON Lines that come next.
    func linesBuffer(_ name: String) -> RecordBuffer<UnknownRecord> {
        if let last = lines.last, last.name.isExactly(name) { return last.rows }
        let made = RecordBuffer<UnknownRecord>()
        lines.append((name, made))
        return made
    }
}

/// Where a part of JSON text begins or ends, and in the middle of what.
struct JSONBoundary: Hashable, Sendable {
    enum State: Hashable, Sendable {
        /// Before the document.
        case start
        /// Between the members of the document.
        case members(needsComma: Bool)
        /// In the array of a table of the format.
        case table(String, needsComma: Bool)
        /// In an array under another name.
        case array(String, needsComma: Bool)
        /// Between lines of JSON Lines.
        case lines
        /// Behind the document.
        case done
    }

    var offset: Int
    var state: State
}
