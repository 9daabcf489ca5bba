import PlainTextRecords

/// What rules need of a table beyond its rows, found out once: who checks a part keeps these columns in
/// this order, and who joins the parts finds them by it.
struct TableNeeds: Sendable {
    /// A reference column.
    struct Reference: Sendable {
        let field: Int
        /// The table that it names.
        let target: Int
        let isList: Bool
    }

    let references: [Reference]
    /// The names of what rules over several records need of each row.
    let kept: [String]
    /// The same of texts.
    let keptTexts: [String]

    /// The needs of the tables, by their place in the order of the format.
    static let all: [TableNeeds] = TableInfo.all.map { TableNeeds($0.name, $0.fields) }

    /// The needs of a table; of one that the format does not know there are none.
    static func of(_ table: Int) -> TableNeeds {
        table < all.count ? all[table] : TableNeeds(references: [], kept: [], keptTexts: [])
    }

    private init(references: [Reference], kept: [String], keptTexts: [String]) {
        self.references = references
        self.kept = kept
        self.keptTexts = keptTexts
    }

    private init(_ table: String, _ fields: FieldList) {
        references = fields.fields.enumerated().compactMap { index, field in
            field.target(in: table).map {
                Reference(field: index, target: $0, isList: field.need == .list)
            }
        }
        kept = Self.names(of: table, areTexts: false)
        keptTexts = Self.names(of: table, areTexts: true)
    }

    private static func names(of table: String, areTexts: Bool) -> [String] {
        var names: [String] = []
        for column in RuleCatalogue.keeps
        where column.table == table && column.isText == areTexts && !names.contains(column.name) {
            names.append(column.name)
        }
        return names
    }
}

extension FieldInfo {
    /// The table that the field of a table refers to, by its place in the order of the format; nil if
    /// it is no reference to another record.
    func target(in table: String) -> Int? {
        guard let target = schema.references else { return nil }
        // The key of a table names the table itself.
        if need == .key, target == table { return nil }
        return TableInfo.order(of: target)
    }
}
