import PlainTextRecords

/// The required columns that the checks of a rule look at, found out once: what a scope forgets to name
/// is not told to have been checked all the same.
struct RuleNeeds: Sendable {
    /// By table in the order of the format: the names of required columns.
    private(set) var columns: [Int: Set<String>] = [:]

    /// The needs of each rule, in the order of the catalogue.
    static let all: [RuleNeeds] = Rule.all.map { RuleNeeds($0) }

    private init(_ rule: Rule) {
        var visitor = RecordNeeds(checks: rule.checks)
        ExchangePackage.visitTables(&visitor)
        var named = visitor.named
        for case let check as PackageCheck in rule.checks {
            named += check.keeps.map { ($0.table, $0.fields) }
            named += check.follows.map { column in
                let parts = column.split(separator: ".").map(String.init)
                return (parts.first ?? "", [parts.last ?? ""])
            }
        }
        for (table, fields) in named {
            let required = (TableInfo.named(table)?.fields.fields ?? []).filter(\.isRequired)
            let wanted = Set(required.map(\.name)).intersection(fields)
            if !wanted.isEmpty {
                columns[TableInfo.order(of: table), default: []].formUnion(wanted)
            }
        }
    }

    /// What the checks of single records need.
    private struct RecordNeeds: TableVisitor {
        typealias Failure = Never
        let checks: [any RuleCheck]
        var named: [(table: String, fields: [String])] = []

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            for case let check as RecordCheck<Content> in checks {
                named.append(("\(Content.table)", check.needs))
            }
        }
    }
}
