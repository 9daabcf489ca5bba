import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Every roster of `Examples/rosters` becomes the package that stands beside it, and what was done can
/// be taken back.
final class ExampleRosterTests: XCTestCase {
    private static let folder = Repository.root.appendingPathComponent("Examples/rosters")

    static func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.first?.isNumber == true }.sorted()
    }

    private struct Expected {
        let object: JSONObject
        func count(_ name: String) -> Int {
            guard case .number(let text)? = object["rows"]?.object?[name] else { return -1 }
            return Int(text) ?? -1
        }
    }

    static func outcome(_ name: String) throws -> (
        before: ExchangePackage, outcome: RosterImport.Outcome, table: ForeignTable
    ) {
        let place = folder.appendingPathComponent(name)
        let before = try ExchangePackage(path: folder.appendingPathComponent("basis").path)
        var job = RosterImport(before)
        if let bytes = try? Data(contentsOf: place.appendingPathComponent("mapping.json")) {
            job.choices = try ColumnChoices(bytes: Array(bytes), path: "mapping.json")
        }
        job.decisions = try decisions(name)
        let table = try ForeignTable(
            path: place.appendingPathComponent("roster.csv").path, wholly: true)
        return (before, job.run(table), table)
    }

    static func decisions(_ name: String) throws -> RowDecisions {
        let place = folder.appendingPathComponent(name).appendingPathComponent("decisions.json")
        guard let bytes = try? Data(contentsOf: place) else { return RowDecisions() }
        return try RowDecisions(bytes: Array(bytes), path: "decisions.json")
    }

    private func bytes(_ package: ExchangePackage) -> String {
        String(decoding: package.bytes(as: .json), as: UTF8.self)
    }

    func testEveryRosterBecomesItsPackage() throws {
        let names = try Self.names()
        XCTAssertGreaterThanOrEqual(names.count, 24)
        for name in names {
            let (before, outcome, _) = try Self.outcome(name)
            let place = Self.folder.appendingPathComponent(name)
            let expected = Expected(
                object: try XCTUnwrap(
                    JSONValue(
                        parsing: Data(
                            contentsOf: place.appendingPathComponent("expected.json"))
                    ).object))
            let rows = outcome.plan.rows
            XCTAssertEqual(
                [rows.read, rows.new, rows.same, rows.changed, rows.unsure, rows.rejected],
                ["read", "new", "same", "changed", "unsure", "rejected"].map(expected.count), name)

            var package = before
            _ = try outcome.plan.apply(to: &package)
            let wanted = try ExchangePackage(
                path: place.appendingPathComponent("expected").path)
            XCTAssertEqual(bytes(package), bytes(wanted), name)

            XCTAssertFalse(try outcome.plan.apply(to: &package), "\(name): a second time")
            XCTAssertEqual(bytes(package), bytes(wanted), name)
            _ = try outcome.plan.undo(in: &package)
            XCTAssertEqual(bytes(package), bytes(before), "\(name): taken back")
            XCTAssertFalse(try outcome.plan.undo(in: &package), "\(name): taken back twice")
        }
    }

    /// The plan as a file does the same as the plan in memory.
    func testPlansAreRead() throws {
        for name in try Self.names() {
            let (before, outcome, _) = try Self.outcome(name)
            let read = try RosterPlan(bytes: outcome.plan.json(), path: "plan.json")
            var one = before
            var other = before
            _ = try outcome.plan.apply(to: &one)
            _ = try read.apply(to: &other)
            XCTAssertEqual(bytes(one), bytes(other), name)
            _ = try read.undo(in: &other)
            XCTAssertEqual(bytes(other), bytes(before), name)
        }
    }

    /// What inspection says of each roster is what stands beside it.
    func testInspection() throws {
        for name in try Self.names() {
            let place = Self.folder.appendingPathComponent(name)
            let expected = try XCTUnwrap(
                JSONValue(
                    parsing: Data(contentsOf: place.appendingPathComponent("expected.json"))
                ).object)
            let table = try ForeignTable(path: place.appendingPathComponent("roster.csv").path)
            let found = try XCTUnwrap(
                JSONValue(parsing: InspectionReport(table, language: .german).json()).object)
            for key in [
                "encoding", "bom", "lineEnd", "delimiter", "quote", "escape", "preambleRows",
                "headerRows", "footerRows",
            ] {
                XCTAssertEqual(found[key], expected[key], "\(name) \(key)")
            }
            guard
                !FileManager.default.fileExists(
                    atPath: place.appendingPathComponent("mapping.json").path)
            else { continue }
            let columns = { (object: JSONObject) in
                (object["columns"]?.array ?? []).map { column in
                    let field = column.object?["field"]
                    return [
                        column.object?["header"]?.string ?? "",
                        field == .null ? "" : field?.string ?? "",
                    ]
                }
            }
            XCTAssertEqual(columns(found), columns(expected), name)
        }
    }
}
