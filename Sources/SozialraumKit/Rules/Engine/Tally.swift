/// A place where a rule found something, before it is worded. Parts of a large input keep many of them,
/// so what few of them need stands apart.
struct Sample: Sendable {
    private var messageIndex: Int32
    private var tableIndex: Int16
    private var fieldIndex: Int16
    private var rowNumber: UInt32
    private var relatedRow: UInt32 = 0
    /// A number for the wording.
    var detail: Int32 = 0
    /// Where the row begins in the file, or the place itself where there is no row; -1: no place.
    var byte: Int
    private var more: More?

    /// What only some places need.
    private final class More: Sendable {
        let values: Values
        init(_ values: Values) { self.values = values }
    }

    private struct Values: Sendable {
        var range: Range<Int>?
        var file: String?
        var tableName: String?
        var fieldName: String?
        var arguments: [String] = []
        var path: [String] = []
        var pointer: String?
    }

    init(
        message: Int, table: Int = -1, field: Int = -1, row: Int = 0, byte: Int = -1,
        range: Range<Int>? = nil, file: String? = nil, arguments: [String] = []
    ) {
        messageIndex = Int32(message)
        tableIndex = Int16(table)
        fieldIndex = Int16(field)
        rowNumber = UInt32(truncatingIfNeeded: row)
        self.byte = byte
        if range != nil || file != nil || !arguments.isEmpty {
            more = More(Values(range: range, file: file, arguments: arguments))
        }
    }

    private subscript<Value>(path: WritableKeyPath<Values, Value>) -> Value {
        get { (more?.values ?? Values())[keyPath: path] }
        set {
            var values = more?.values ?? Values()
            values[keyPath: path] = newValue
            more = More(values)
        }
    }

    /// Which message: its index in ``RuleCatalogue``.
    var message: Int { Int(messageIndex) }
    /// The table in the order of the format; -1: the package as a whole.
    var table: Int { Int(tableIndex) }
    /// The field in the order of the table; -1: none.
    var field: Int { Int(fieldIndex) }
    /// The data row from 1; 0: none. Until parts are merged it counts from the part's beginning.
    var row: Int {
        get { Int(rowNumber) }
        set { rowNumber = UInt32(truncatingIfNeeded: newValue) }
    }
    /// The data row of a related record of the same table; 0: none.
    var related: Int {
        get { Int(relatedRow) }
        set { relatedRow = UInt32(truncatingIfNeeded: newValue) }
    }
    /// The place, where it is no cell of the row.
    var range: Range<Int>? {
        get { self[\.range] }
        set { self[\.range] = newValue }
    }
    /// The file, where the table does not tell it.
    var file: String? {
        get { self[\.file] }
        set { self[\.file] = newValue }
    }
    /// The name of a table that the format does not know, or of one that the finding only speaks of.
    var tableName: String? {
        get { self[\.tableName] }
        set { self[\.tableName] = newValue }
    }
    /// The name of a field of such a table, or of one that the finding only speaks of.
    var fieldName: String? {
        get { self[\.fieldName] }
        set { self[\.fieldName] = newValue }
    }
    /// Texts for the wording.
    var arguments: [String] {
        get { self[\.arguments] }
        set { self[\.arguments] = newValue }
    }
    /// The keys that lead to a JSON value in the metadata.
    var path: [String] {
        get { self[\.path] }
        set { self[\.path] = newValue }
    }

    /// The place in the JSON text, where neither the row nor the keys tell it.
    var pointer: String? {
        get { self[\.pointer] }
        set { self[\.pointer] = newValue }
    }

    /// Orders places: table, byte, field.
    var order: UInt64 { Self.order(table: table, byte: byte, field: field) }

    @inline(__always) static func order(table: Int, byte: Int, field: Int) -> UInt64 {
        UInt64(table + 1) << 56 | UInt64(byte + 1) << 8 | UInt64(field + 1)
    }

    /// Spreads places evenly, the same in every run.
    static func spread(_ order: UInt64) -> UInt64 {
        var hash = order &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
        hash &*= 0xD6E8_FEB8_6659_FD93
        return hash ^ hash >> 32
    }
}

/// How many places of a rule are kept.
public enum SampleLimit: Hashable, Sendable {
    case all
    case atMost(Int)

    /// Of those kept, so many are the first ones; the others are spread over the input.
    static let firstCount = 10
}

/// How often something was found, and some of the places: the first ten, then those with the
/// smallest hash of their place. Tallies of parts merge, in any grouping, into the tally of the whole.
struct Tally: Sendable {
    private(set) var count = 0
    private let limit: SampleLimit
    private var first: [(order: UInt64, sample: Sample)] = []
    private var spread: [(hash: UInt64, sample: Sample)] = []
    private let firstLimit: Int
    private let spreadLimit: Int
    /// A place that stands before this one is of the first.
    private var border: UInt64
    /// A place whose hash is not smaller is not kept.
    private var threshold = UInt64.max

    init(_ limit: SampleLimit) {
        self.limit = limit
        switch limit {
        case .all:
            firstLimit = 0
            spreadLimit = .max
        case .atMost(let number):
            firstLimit = min(number, SampleLimit.firstCount)
            spreadLimit = max(0, number - SampleLimit.firstCount)
            if spreadLimit == 0 { threshold = 0 }
        }
        border = firstLimit > 0 ? .max : 0
    }

    /// Counts a place; the sample is made only if it may be kept.
    @inline(__always) mutating func add(_ order: UInt64, _ sample: () -> Sample) {
        count += 1
        if order < border || Sample.spread(order) < threshold { keep(order, sample()) }
    }

    /// Counts places that are not at hand any more.
    mutating func count(by number: Int) { count += number }

    @inline(never) private mutating func keep(_ order: UInt64, _ sample: Sample) {
        guard firstLimit > 0 else {
            keepSpread(order, sample)
            return
        }
        guard order < border else {
            keepSpread(order, sample)
            return
        }
        let index = first.firstIndex { order < $0.order } ?? first.count
        first.insert((order, sample), at: index)
        if first.count > firstLimit {
            let last = first.removeLast()
            keepSpread(last.order, last.sample)
        }
        if first.count == firstLimit { border = first[firstLimit - 1].order }
    }

    private mutating func keepSpread(_ order: UInt64, _ sample: Sample) {
        let hash = Sample.spread(order)
        guard spreadLimit > 0, hash <= threshold else { return }
        spread.append((hash, sample))
        if spreadLimit < .max, spread.count >= spreadLimit * 2 + 16 { trim() }
    }

    private mutating func trim() {
        guard spreadLimit < .max, spread.count > spreadLimit else { return }
        // Samples are large: their places are sorted, and those that stay are taken.
        let order = spread.indices.map { place in
            (hash: spread[place].hash, message: spread[place].sample.message, place: place)
        }.sorted { ($0.hash, $0.message, $0.place) < ($1.hash, $1.message, $1.place) }
        spread = order.prefix(spreadLimit).map { spread[$0.place] }
        threshold = spread.last?.hash ?? .max
    }

    /// Adds the tally of another part.
    ///
    /// - Parameter rows: How many rows stand before those of the part.
    mutating func merge(_ other: Tally, rows: Int = 0) {
        count += other.count
        for (order, var sample) in other.first {
            if sample.row > 0 { sample.row += rows }
            keep(order, sample)
        }
        for (_, var sample) in other.spread {
            if sample.row > 0 { sample.row += rows }
            keep(sample.order, sample)
        }
    }

    /// No more places come for now: memory for more is given back.
    mutating func seal() {
        trim()
        first = first.exact
        spread = spread.exact
    }

    /// The places that were kept, in their order.
    var samples: [Sample] {
        var copy = self
        copy.trim()
        return (copy.first.map(\.sample) + copy.spread.map(\.sample)).sorted {
            ($0.order, $0.message) < ($1.order, $1.message)
        }
    }
}

/// What was found in a part of the input, by rule.
struct FindingBuffer: Sendable {
    let limit: SampleLimit
    let settings: RunSettings
    /// One for each rule of the catalogue; nil: nothing found.
    private(set) var tallies: [Tally?]
    /// How often each message was given.
    private(set) var counts: [Int]
    /// For each message its rule.
    private let rules = RuleCatalogue.ruleOfMessage
    /// What a baseline accepts of it, or what a new one will.
    private(set) var hits: [BaselineHit: Int] = [:]
    /// How often each rule found something in each table, where that is asked for: one row for each
    /// rule, with the package as a whole first and tables that the format does not know last.
    private var byTable: [Int] = []
    private static let width = TableInfo.all.count + 2

    /// How often a rule found something in a table; the place of the table in the order of the format,
    /// -1: the package as a whole.
    var tables: [(rule: Int, table: Int, count: Int)] {
        byTable.enumerated().filter { $1 > 0 }.map { place, count in
            (place / Self.width, place % Self.width - 1, count)
        }
    }

    /// - Parameter countsTables: Whether findings are counted by table too; those of parts are, when
    ///   they are merged.
    init(_ limit: SampleLimit, _ settings: RunSettings = .plain, countsTables: Bool = false) {
        self.limit = limit
        self.settings = settings
        tallies = .init(repeating: nil, count: Rule.all.count)
        counts = .init(repeating: 0, count: RuleCatalogue.messages.count)
        if countsTables { byTable = .init(repeating: 0, count: Rule.all.count * Self.width) }
    }

    private mutating func count(_ number: Int, rule: Int, table: Int) {
        guard !byTable.isEmpty else { return }
        byTable[rule * Self.width + min(table + 1, Self.width - 1)] += number
    }

    /// - Parameter key: The key of the record, where the finding is about one and a baseline may ask
    ///   for it.
    mutating func add(_ sample: Sample, key: @autoclosure () -> RecordKey = .none) {
        if !isOff(sample.message) {
            count(1, rule: rules[sample.message], table: sample.table)
        }
        add(sample.message, order: sample.order) { sample }
        if let baseline = settings.baseline {
            note(baseline.group(of: sample), sample.message, key())
        }
    }

    /// Adds a finding about a field of a row. A sample is made only of a place that is kept, a key only
    /// where a baseline asks for it. By table it counts when the buffer is merged.
    @inline(__always)
    mutating func add(
        _ message: Int, table: Int, byte: Int, field: Int, key: @autoclosure () -> RecordKey,
        _ sample: () -> Sample
    ) {
        add(message, order: Sample.order(table: table, byte: byte, field: field), sample)
        if let baseline = settings.baseline {
            note(baseline.group(message, table: table, field: field), message, key())
        }
    }

    /// Counts a finding for the baseline.
    mutating func note(
        _ group: UInt64, _ message: Int, _ key: @autoclosure () -> RecordKey, by count: Int = 1
    ) {
        guard let baseline = settings.baseline, baseline.isWatched(group), !isOff(message) else {
            return
        }
        baseline.note(group, message, key(), by: count, in: &hits)
    }

    /// Whether the rule of a message is switched off.
    @inline(__always) private func isOff(_ message: Int) -> Bool {
        settings.hasOff && settings.isOff[rules[message]]
    }

    @inline(__always)
    mutating func add(_ message: Int, order: UInt64, _ sample: () -> Sample) {
        if isOff(message) { return }
        counts[message] += 1
        let rule = rules[message]
        if tallies[rule] == nil { tallies[rule] = Tally(limit) }
        tallies[rule]?.add(order, sample)
    }

    /// Counts places of a message that are not at hand any more.
    ///
    /// - Parameter sample: What they are like.
    mutating func count(_ message: Int, by number: Int, like sample: Sample) {
        guard number > 0, !isOff(message) else { return }
        let table = sample.table
        if let baseline = settings.baseline {
            note(baseline.group(of: sample), message, .none, by: number)
        }
        counts[message] += number
        let rule = rules[message]
        count(number, rule: rule, table: table)
        if tallies[rule] == nil { tallies[rule] = Tally(limit) }
        tallies[rule]?.count(by: number)
    }

    /// Adds what was found in a part of a table.
    mutating func merge(_ other: FindingBuffer, rows: Int = 0, table: Int) {
        for (rule, tally) in other.tallies.enumerated() {
            guard let tally else { continue }
            count(tally.count, rule: rule, table: table)
            if tallies[rule] == nil { tallies[rule] = Tally(limit) }
            tallies[rule]?.merge(tally, rows: rows)
        }
        for (message, count) in other.counts.enumerated() { counts[message] += count }
        if !other.hits.isEmpty { hits.merge(other.hits) { $0 + $1 } }
    }

    /// No more findings come for now: memory for more is given back.
    mutating func seal() {
        for index in tallies.indices where tallies[index] != nil { tallies[index]?.seal() }
    }

    /// Adds a tally of places with the same message.
    mutating func merge(_ tally: Tally, of message: Int, table: Int) {
        if isOff(message) { return }
        counts[message] += tally.count
        let rule = rules[message]
        count(tally.count, rule: rule, table: table)
        if tallies[rule] == nil { tallies[rule] = Tally(limit) }
        tallies[rule]?.merge(tally)
    }

    /// How often a rule found something.
    func count(_ rule: Int) -> Int { tallies[rule]?.count ?? 0 }

    /// The places of a rule that were kept.
    func samples(_ rule: Int) -> [Sample] { tallies[rule]?.samples ?? [] }
}
