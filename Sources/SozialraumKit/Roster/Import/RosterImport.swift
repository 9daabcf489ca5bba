import PlainTextRecords

/// Brings a roster into a package: reads it, finds out what is new, and makes a plan.
///
/// ```swift
/// let package = try ExchangePackage(path: "Stammdaten")
/// let roster = try ForeignTable(path: "Anbieterliste.csv", wholly: true)
/// let outcome = RosterImport(package).run(roster)
/// var changed = package
/// _ = try outcome.plan.apply(to: &changed)
/// ```
public struct RosterImport {
    /// What an import found.
    public struct Outcome: Sendable {
        public var plan: RosterPlan
        public var mapping: ColumnMapping
        /// What is in neither the package nor the plan, as a table.
        public var rest: RestTable
        /// Which table of the file was read, from 0, and how many it has.
        public var table = 0
        public var tableCount = 1
        /// Headers of the mapping file that the roster lacks, in its order; entries that leave a column
        /// out are not counted.
        public var absentHeaders: [String] = []
        /// Answers of the decision file that could not be understood; what they are about is asked again.
        public var unclearAnswers: [UnclearAnswer] = []
        /// Why rows are unsure or rejected, the most frequent reason first.
        public var reasons: [RowReason] = []
        /// What the file is, if it holds no rows; nil if it does.
        public var content: RosterContent?
    }

    private let package: ExchangePackage
    public var choices: ColumnChoices
    public var decisions: RowDecisions
    /// Which table of a file with several is read, from 0; nil: the largest. The rows of the others are
    /// in the rest.
    public var table: Int?

    public init(
        _ package: ExchangePackage, choices: ColumnChoices = ColumnChoices(),
        decisions: RowDecisions = RowDecisions()
    ) {
        self.package = package
        self.choices = choices
        self.decisions = decisions
    }

    /// Makes the plan; the package is not changed.
    ///
    /// - Complexity: O(n) for n rows, beside the search for known bodies.
    public func run(_ roster: ForeignTable) -> Outcome {
        let grid = RosterGrid(roster, table: table)
        let mapping = RosterColumns.map(
            header: grid.header, hasHeader: grid.hasHeader, samples: grid.samples(),
            hints: roster.titles, given: choices.targets)
        var reader = RosterRowReader(
            mapping: mapping, values: ValueReader(Self.context(package, grid, mapping)),
            footnotes: grid.footnotes, limits: Self.limits(grid, mapping))
        var resolver = RecordResolver(package, decisions: decisions, mapping: mapping)
        var groups = RowGroups(grid.rows, mapping, reader.values, resolver.names)
        var plan = RosterPlan()
        plan.roster = roster.path
        var rest = RestTable(header: grid.header)
        var drafts: [RowDraft] = []
        var states: [RowState] = []
        var reasons: [String] = []
        for (index, row) in grid.rows.enumerated() {
            var draft = RowDraft(number: row.number, cells: row.cells)
            var state = RowState.rejected
            var reason = mapping.isLying ? "lyingTable" : "heading"
            if !mapping.isLying, !groups.takesHeading(row) {
                draft = reader.read(row)
                groups.complete(&draft)
                state = resolver.resolve(&draft, at: index)
                reason = resolver.reason
            }
            draft.forgetValues()
            drafts.append(draft)
            states.append(state)
            reasons.append(reason)
        }
        resolver.log.settle(&drafts, &states, &resolver.proposals)
        for (index, state) in states.enumerated() {
            plan.rows.add(state)
            if state == .unsure || state == .rejected {
                drafts[index].leave(state == .unsure ? "unsure" : reasons[index])
            }
            plan.account.add(drafts[index])
            rest.add(drafts[index], state: state, reason: reasons[index])
        }
        for other in grid.others {
            plan.account.addRest(other.cells)
            rest.add(other)
        }
        plan.changes = resolver.log.changes
        plan.questions = resolver.questions
        if mapping.isLying {
            plan.questions.append(
                RosterPlan.RowQuestion(
                    row: 1, kind: "lyingTable", subject: "", candidates: [], reasons: []))
        }
        plan.proposals = (reader.proposals + resolver.proposals).sorted { $0.row < $1.row }
        plan.missing = reader.missing
        plan.columnsBefore = resolver.log.columnsBefore
        let inspection = roster.inspection
        let absent = ColumnMapper.absent(
            choices.targets, among: grid.hasHeader ? grid.header : grid.header.map { _ in "" })
        return Outcome(
            plan: plan, mapping: mapping, rest: rest, table: table ?? inspection.largest,
            tableCount: max(inspection.tables.count, 1),
            absentHeaders: choices.columns.filter { !$0.target.isEmpty }.map(\.header)
                .filter(absent.contains), unclearAnswers: resolver.rulings.unclear,
            reasons: RowReason.counted(states, reasons),
            content: RosterContent(roster, plan.rows, hasHeader: grid.hasHeader))
    }

    /// The lengths at which texts of the roster were cut off, by column.
    private static func limits(_ grid: RosterGrid, _ mapping: ColumnMapping) -> [Int: Int] {
        var limits: [Int: Int] = [:]
        for (index, column) in mapping.columns.enumerated() where column.isSure {
            guard let meaning = column.meaning, !column.isMarked, Truncation.canConcern(meaning)
            else { continue }
            limits[index] = Truncation.limit(
                grid.rows.lazy.compactMap {
                    $0.cells.indices.contains(index) ? $0.cells[index] : nil
                })
        }
        return limits
    }

    /// What the package and the roster itself tell about places: they confirm a postal code that lost
    /// its zero.
    private static func context(
        _ package: ExchangePackage, _ grid: RosterGrid, _ mapping: ColumnMapping
    ) -> ValueReader.Context {
        var gemeinden: [String: String] = [:]
        var plzByOrt: [String: [String]] = [:]
        for place in package.gemeinden {
            let short = place.name.split(separator: ",").first.map(String.init) ?? place.name
            for name in Set([place.name, short]) {
                gemeinden[name] = place.ags.description
                plzByOrt[name, default: []] += place.plz.map(\.description)
            }
        }
        let tables = MasterTables(package)
        for name in MasterTables.names {
            for row in tables[name].rows {
                if let ort = row["ort"], let plz = row["plz"] {
                    plzByOrt[ort, default: []].append(plz)
                }
            }
        }
        let codes = mapping.columns.firstIndex { $0.meaning == .plz && $0.isSure }
        let towns = mapping.columns.firstIndex { $0.meaning == .ort && $0.isSure }
        if let codes, let towns {
            for row in grid.rows where max(codes, towns) < row.cells.count {
                let code = row.cells[codes].filter { $0 != " " }
                if code.utf8.count == 5 { plzByOrt[row.cells[towns], default: []].append(code) }
            }
        }
        return ValueReader.Context(
            stand: package.metadata.values["stand"]?.string.flatMap { Day(text: $0) },
            gemeinden: gemeinden, plzByOrt: plzByOrt)
    }
}

/// How a row of a roster ended.
public struct RowState: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A record of it is new.
    public static let new = RowState(rawValue: "new")
    /// All of it stands in the package already.
    public static let same = RowState(rawValue: "same")
    /// A known record gets another value.
    public static let changed = RowState(rawValue: "changed")
    /// People must decide; nothing of it is done.
    public static let unsure = RowState(rawValue: "unsure")
    /// It holds no record.
    public static let rejected = RowState(rawValue: "rejected")
}

/// Why some rows of a roster ended as they did.
public struct RowReason: Hashable, Sendable {
    public var state: RowState
    /// A code: `noTraeger`, `sum`, ….
    public var reason: String
    public var rows: Int

    static func counted(_ states: [RowState], _ reasons: [String]) -> [RowReason] {
        var counts: [[String]: Int] = [:]
        for (state, reason) in zip(states, reasons) where state == .unsure || state == .rejected {
            counts[[state.rawValue, reason], default: 0] += 1
        }
        return counts.sorted { ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1]) }
            .map {
                RowReason(state: RowState(rawValue: $0.key[0]), reason: $0.key[1], rows: $0.value)
            }
    }
}

extension RosterPlan.RowCounts {
    mutating func add(_ state: RowState) {
        read += 1
        switch state {
        case .new: new += 1
        case .same: same += 1
        case .changed: changed += 1
        case .unsure: unsure += 1
        default: rejected += 1
        }
    }
}

extension RowDraft {
    /// Sends all cells to the rest file.
    mutating func leave(_ reason: String) {
        for index in fates.indices where fates[index] != .empty { fates[index] = .rest(reason) }
    }
}

extension CellAccount {
    mutating func add(_ draft: RowDraft) {
        for fate in draft.fates {
            switch fate {
            case .empty: continue
            case .package: package += 1
            case .proposed, .missing: plan += 1
            case .rest: rest += 1
            }
            read += 1
        }
    }

    mutating func addRest(_ cells: [String]) {
        let filled = cells.filter { !$0.isBlankText }.count
        read += filled
        rest += filled
    }
}
