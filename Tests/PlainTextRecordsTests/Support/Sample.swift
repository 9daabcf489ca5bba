import PlainTextRecords

/// A record with a field of every kind.
struct Sample: Record {
    var id: ID<Sample> = .blank
    var name = ""
    var note: MultilineText?
    var day: Day?
    var since: PartialDate?
    var born: MonthOrYear?
    var count: Int?
    var amount: ExactDecimal?
    var isOpen: Bool?
    var kind: Code<SampleKind>?
    var partners: [ID<Sample>] = []
    var words: [String] = []
    var sizes: [Int] = []
    var leftover = Leftover()

    init() {}

    init(id: ID<Sample>, name: String) {
        self.id = id
        self.name = name
    }

    static let table: StaticString = "samples"

    mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Schlüssel", "key")
        try fields.required("name", &name, "Name", "name")
        try fields.optional("note", &note, "Bemerkung", "note")
        try fields.optional("day", &day, "Tag", "day")
        try fields.optional("since", &since, "seit", "since")
        try fields.optional("born", &born, "geboren", "born")
        try fields.optional("count", &count, "Anzahl", "count")
        try fields.optional("amount", &amount, "Betrag", "amount")
        try fields.optional("open", &isOpen, "offen", "open")
        try fields.optional("kind", &kind, "Art", "kind")
        try fields.list("partners", &partners, "Partner", "partners")
        try fields.list("words", &words, "Wörter", "words")
        try fields.list("sizes", &sizes, "Größen", "sizes")
    }

    static let fieldList = Sample.makeFieldList()

    /// The position of a field.
    static func index(_ name: String) -> Int { fieldList.index(of: name) ?? -1 }
    /// The bit of a field in the sets of ``CellProblems``.
    static func bit(_ name: String) -> UInt64 { 1 << UInt64(index(name)) }
    /// Bits for all fields.
    static let allColumns: UInt64 = 1 << UInt64(fieldList.count) - 1
}

enum SampleKind: CodeScheme {
    static let schemeName = "sample_kind"
    static let known = CodeTable(["hzf", "kita", "krippe", "x"])
}

/// A table of one column.
struct Word: Record {
    var text = ""
    var leftover = Leftover()

    static let table: StaticString = "words"

    mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.required("text", &text, "Wort", "word")
    }
}
