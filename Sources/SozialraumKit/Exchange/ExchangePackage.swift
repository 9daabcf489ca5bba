import PlainTextRecords

/// A district's data: the metadata and one table a record type.
///
///     var paket = try ExchangePackage(contentsOf: URL(filePath: "Examples/trier-saarburg"))
///     for sozialraum in paket.sozialraeume { print(sozialraum.name) }
///     paket.traeger[0].kontakt.telefon = "+49 651 1234567"
///     try paket.write(to: URL(filePath: "trier-saarburg.json"), as: .json)
///
/// Whatever a file said is in it: what no property holds stands in each record's `leftover`, in
/// ``unknownTables`` or in ``metadata``, and comes out again in every form.
public struct ExchangePackage: Sendable {
    public var metadata = Metadata()

    public var gemeinden = Table<Gemeinde>()
    public var bevoelkerung = Table<Bevoelkerung>()
    public var sozialraeume = Table<Sozialraum>()
    public var sozialraumGemeinden = Table<SozialraumGemeinde>()
    public var sozialraumzentren = Table<Sozialraumzentrum>()
    public var traeger = Table<Traeger>()
    public var einrichtungen = Table<Einrichtung>()
    public var kooperationen = Table<Kooperation>()
    public var kooperationspartner = Table<Kooperationspartner>()
    public var vereinbarungen = Table<Vereinbarung>()
    public var hilfeangebote = Table<Hilfeangebot>()
    public var ressourcen = Table<Ressource>()
    public var faelle = Table<Fall>()
    public var hilfen = Table<Hilfe>()
    public var fallberatungen = Table<Fallberatung>()
    public var gefaehrdungseinschaetzungen = Table<Gefaehrdungseinschaetzung>()
    public var aktivitaeten = Table<Aktivitaet>()
    public var kennzahlen = Table<Kennzahl>()
    public var codes = Table<Zusatzcode>()

    /// Tables that the format does not know, in the order of the file.
    public var unknownTables: [UnknownTable] = []

    /// What was noticed while the package was read.
    public var readingLog = ReadingLog()

    /// An empty package.
    public init() {}

    /// Shows every table of the format to a visitor, in the order of the format. This is the one
    /// list of tables.
    static func visitTables<V: TableVisitor>(_ visitor: inout V) throws(V.Failure) {
        try visitor.table(Gemeinde.self, \.gemeinden)
        try visitor.table(Bevoelkerung.self, \.bevoelkerung)
        try visitor.table(Sozialraum.self, \.sozialraeume)
        try visitor.table(SozialraumGemeinde.self, \.sozialraumGemeinden)
        try visitor.table(Sozialraumzentrum.self, \.sozialraumzentren)
        try visitor.table(Traeger.self, \.traeger)
        try visitor.table(Einrichtung.self, \.einrichtungen)
        try visitor.table(Kooperation.self, \.kooperationen)
        try visitor.table(Kooperationspartner.self, \.kooperationspartner)
        try visitor.table(Vereinbarung.self, \.vereinbarungen)
        try visitor.table(Hilfeangebot.self, \.hilfeangebote)
        try visitor.table(Ressource.self, \.ressourcen)
        try visitor.table(Fall.self, \.faelle)
        try visitor.table(Hilfe.self, \.hilfen)
        try visitor.table(Fallberatung.self, \.fallberatungen)
        try visitor.table(Gefaehrdungseinschaetzung.self, \.gefaehrdungseinschaetzungen)
        try visitor.table(Aktivitaet.self, \.aktivitaeten)
        try visitor.table(Kennzahl.self, \.kennzahlen)
        try visitor.table(Zusatzcode.self, \.codes)
    }
}

/// Does something with each table of the format; the compiler specialises it for each record type.
protocol TableVisitor {
    associatedtype Failure: Error
    mutating func table<Content: Record>(
        _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
    ) throws(Failure)
}

/// A table that the format does not know: all its columns are unknown columns.
public struct UnknownTable: Hashable, Sendable {
    public var name: String
    public var rows: Table<UnknownRecord>

    public init(name: String, rows: Table<UnknownRecord> = Table()) {
        self.name = name
        self.rows = rows
    }
}

/// A row of a table that the format does not know; everything is in its ``leftover``.
public struct UnknownRecord: Record {
    public var leftover = Leftover()

    public init() {}

    /// The row that a JSON value stands for: an object its members, anything else the column `#1`.
    init(_ value: JSONValue, isLine: Bool = false) {
        guard let object = value.object else {
            leftover.entries = [Leftover.Entry(name: "#1", text: value.cellText)]
            return
        }
        var names = ColumnNames()
        leftover.entries = object.members.enumerated().compactMap { index, member in
            let key = isLine ? JSONRows.unmasked(member.key) : member.key
            let name = names.claim(key, position: index + 1)
            return member.value.isMissing
                ? nil : Leftover.Entry(name: name, text: member.value.cellText)
        }
    }

    public static let table: StaticString = ""
    public mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {}
}
