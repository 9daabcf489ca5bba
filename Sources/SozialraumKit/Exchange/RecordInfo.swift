import PlainTextRecords
import Synchronization

/// What readers and writers need to know of a record type, found out once.
final class RecordInfo<Content: Record>: Sendable {
    let table: String
    let fields: FieldList
    let names: FieldNames

    private init() {
        table = "\(Content.table)"
        fields = Content.makeFieldList()
        names = FieldNames(fields.names)
    }

    static var shared: RecordInfo {
        let key = ObjectIdentifier(Content.self)
        if let known = recordInfos.withLock({ $0[key] }) as? RecordInfo { return known }
        let info = RecordInfo()
        recordInfos.withLock { $0[key] = info }
        return info
    }
}

private let recordInfos = Mutex<[ObjectIdentifier: any AnyObject & Sendable]>([:])

/// The tables of the format without their types.
public struct TableInfo: Sendable {
    public let name: String
    public let fields: FieldList
    let names: FieldNames

    /// Every table, in the order of the format.
    public static let all: [TableInfo] = {
        struct Collector: TableVisitor {
            typealias Failure = Never
            var tables: [TableInfo] = []
            mutating func table<Content: Record>(
                _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
            ) {
                let info = RecordInfo<Content>.shared
                tables.append(TableInfo(name: info.table, fields: info.fields, names: info.names))
            }
        }
        var collector = Collector()
        ExchangePackage.visitTables(&collector)
        return collector.tables
    }()

    private static let indices = Dictionary(
        uniqueKeysWithValues: all.enumerated().map { ($1.name, $0) })

    /// The table of a name, or nil if the format has none.
    public static func named(_ name: String) -> TableInfo? { indices[name].map { all[$0] } }

    /// The place of a table in the order of the format; unknown tables come last.
    static func order(of name: String) -> Int { indices[name] ?? all.count }

    /// Tables of single cases, whose values no report shows.
    public static let caseTables: Set<String> = [
        "faelle", "hilfen", "fallberatungen", "gefaehrdungseinschaetzungen",
    ]
}
