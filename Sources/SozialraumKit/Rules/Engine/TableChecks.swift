import PlainTextRecords

/// The plans of all tables of an input, made when the first row of a table is met.
final class TablePlans: @unchecked Sendable {
    let days: PackageDays
    let limit: SampleLimit
    let settings: RunSettings
    private let plans: Slots<any AnyObject & Sendable>

    init(days: PackageDays, limit: SampleLimit, settings: RunSettings) {
        self.days = days
        self.limit = limit
        self.settings = settings
        plans = Slots(TableInfo.all.count)
    }

    /// Makes the plans of all tables in JSON, before several threads ask for them.
    func prepareJSON() {
        var maker = MakeJSONPlans(plans: self)
        ExchangePackage.visitTables(&maker)
    }

    /// The plan of a table in JSON.
    func json<Content: Record>(_ type: Content.Type) -> TablePlan<Content> {
        let table = TableInfo.order(of: RecordInfo<Content>.shared.table)
        if table < plans.count, let plan = plans[table] as? TablePlan<Content> { return plan }
        return make(
            type, dialect: CellDialect(isJSON: true),
            slotCount: RecordInfo<Content>.shared.fields.count,
            present: RecordInfo<Content>.shared.fields.requiredBits)
    }

    func make<Content: Record>(
        _ type: Content.Type, dialect: CellDialect, slotCount: Int, present: UInt64
    ) -> TablePlan<Content> {
        TablePlan(
            dialect: dialect, slotCount: slotCount, present: present, days: days, limit: limit,
            settings: settings)
    }

    private struct MakeJSONPlans: TableVisitor {
        typealias Failure = Never
        let plans: TablePlans
        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            let table = TableInfo.order(of: RecordInfo<Content>.shared.table)
            plans.plans[table] = plans.json(type)
        }
    }
}

/// The checks of the tables in a part of a JSON text.
final class TableChecks: PartSink, @unchecked Sendable {
    private let plans: TablePlans
    private var checks: [ObjectIdentifier: (table: Int, check: AnyObject)] = [:]
    private var endings: [() -> (Int, TablePartial)] = []
    /// What each table left, by its place in the order of the format.
    private(set) var partials: [Int: TablePartial] = [:]

    init(_ plans: TablePlans) { self.plans = plans }

    static var keepsUnknown: Bool { false }

    func run<Content: Record>(
        _ type: Content.Type, _ rows: inout JSONRows, block: TextBlock, file: String,
        parts: JSONParts
    ) -> RunEnd {
        check(type).run(&rows, block: block, limit: .max)
    }

    private func check<Content: Record>(_ type: Content.Type) -> TableCheck<Content> {
        if let known = checks[ObjectIdentifier(type)]?.check as? TableCheck<Content> {
            return known
        }
        let check = TableCheck(plans.json(type))
        let table = TableInfo.order(of: RecordInfo<Content>.shared.table)
        checks[ObjectIdentifier(type)] = (table, check)
        endings.append { (table, check.finish()) }
        return check
    }

    func close() {
        for ending in endings {
            let (table, partial) = ending()
            partials[table] = partial
        }
        checks = [:]
        endings = []
    }
}
