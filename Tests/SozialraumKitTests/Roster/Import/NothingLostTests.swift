import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Every cell of a roster is in the package, in the plan or in the rest file.
final class NothingLostTests: XCTestCase {
    /// The letters and digits of a text, folded, so that two spellings of one value are equal.
    private func folded(_ text: String) -> String {
        String(Slug.make(text).filter { $0 != "-" })
    }

    /// Counts the cells again, from what came out, and compares with what the import says.
    private func recount(
        _ name: String, dropping: (inout RosterImport.Outcome) -> Void = { _ in }
    ) throws -> (said: CellAccount, missing: [String]) {
        var (before, outcome, table) = try ExampleRosterTests.outcome(name)
        dropping(&outcome)
        var package = before
        _ = try outcome.plan.apply(to: &package)
        var places = outcome.rest.rows.joined().map(folded)
        for change in outcome.plan.changes {
            places += change.cells.flatMap { [$0.raw ?? "", $0.new].map(folded) }
        }
        places += outcome.plan.proposals.map { folded($0.raw) }
        places += outcome.plan.missing.map { folded($0.raw) }
        let tables = MasterTables(package)
        for name in MasterTables.names {
            // An identifier is made of the name; it does not stand for it.
            for row in tables[name].rows {
                places += row.filter { $0.key != "id" && $0.key != "traeger" }.values.map(folded)
            }
        }
        let known = Set(places)
        var missing: [String] = []
        let grid = RosterGrid(table)
        for row in grid.rows.map(\.cells) + grid.others.map(\.cells) {
            for cell in row where !cell.isBlankText {
                let wanted = folded(DoubleEncoding.undone(cell) ?? cell)
                if known.contains(wanted) || known.contains(folded(cell)) { continue }
                // A value in another spelling: its words are found one by one.
                let parts = Slug.make(cell).split(separator: "-").map(String.init)
                let isThere = parts.allSatisfy { part in places.contains { $0.contains(part) } }
                if !isThere, !said(cell, outcome) { missing.append(cell) }
            }
        }
        return (outcome.plan.account, missing)
    }

    /// Whether the plan names the raw text of a cell in a change.
    private func said(_ cell: String, _ outcome: RosterImport.Outcome) -> Bool {
        outcome.plan.changes.contains { $0.cells.contains { $0.raw == cell } }
    }

    /// Dates, sections, phones that stand in the package already have another spelling there; the count
    /// says that they were the same.
    private let otherSpelling: Set<Character> = Set("0123456789§+/.,()- ")

    func testTheAccountIsBalanced() throws {
        for name in try ExampleRosterTests.names() {
            let (_, outcome, table) = try ExampleRosterTests.outcome(name)
            XCTAssertTrue(outcome.plan.account.isBalanced, name)
            let grid = RosterGrid(table)
            let cells =
                grid.rows.reduce(0) { $0 + $1.cells.filter { !$0.isBlankText }.count }
                + grid.others.reduce(0) { $0 + $1.cells.filter { !$0.isBlankText }.count }
            XCTAssertEqual(outcome.plan.account.read, cells, name)
            XCTAssertEqual(outcome.plan.account.rest, outcome.rest.cellCount, name)
        }
    }

    func testEveryCellIsSomewhere() throws {
        for name in try ExampleRosterTests.names() {
            let missing = try recount(name).missing
                .filter { !$0.allSatisfy { otherSpelling.contains($0) } }
            let words = missing.filter { cell in
                // Words that a code of the format stands for: labels, yes and no, forms.
                !isCodeWord(cell)
            }
            XCTAssertEqual(words, [], name)
        }
    }

    /// Whether some code or value of the format is understood from a cell.
    private func isCodeWord(_ cell: String) -> Bool {
        let reader = ValueReader()
        return ColumnMeaning.all.contains { meaning in
            let understood = reader.read(cell, as: meaning)
            return !understood.parts.isEmpty && understood.parts.allSatisfy { $0.text != cell }
                && understood.confidence >= 0.6
        }
    }

    /// A test that could not fail would prove nothing: what is taken away from one place is missed.
    func testACellThatIsLostIsMissed() throws {
        let words = { (cells: [String]) in
            cells.filter { cell in !cell.allSatisfy { self.otherSpelling.contains($0) } }
        }
        XCTAssertEqual(try words(recount("01-zwei-titelzeilen").missing), [])
        let fromPackage = try recount("01-zwei-titelzeilen") { outcome in
            for index in outcome.plan.changes.indices {
                outcome.plan.changes[index].cells.removeAll { $0.field == "email" }
            }
        }
        XCTAssertFalse(words(fromPackage.missing).isEmpty)
        let fromRest = try recount("18-kontaktpersonen") { outcome in
            outcome.rest = RestTable(header: outcome.rest.header)
        }
        XCTAssertFalse(words(fromRest.missing).isEmpty)
    }

    /// The report tells counts and columns, never what stands in a row.
    func testTheReportShowsNoValue() throws {
        for name in try ExampleRosterTests.names() {
            let (_, outcome, table) = try ExampleRosterTests.outcome(name)
            let grid = RosterGrid(table)
            let header = Set(grid.header)
            for language in [ReportLanguage.german, .english] {
                let report = ImportReport(outcome, language: language)
                for text in [report.text(), String(decoding: report.json(), as: UTF8.self)] {
                    for cell in grid.rows.flatMap(\.cells)
                    where cell.utf8.count > 8 && !header.contains(cell) {
                        XCTAssertFalse(text.contains(cell), "\(name): \(cell)")
                    }
                }
            }
        }
    }
}
