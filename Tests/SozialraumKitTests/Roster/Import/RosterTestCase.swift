import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Imports lists of a few lines into the package of the example rosters.
class RosterTestCase: FolderTestCase {
    func outcome(
        _ lines: [String], decisions: [String: String] = [:], mapping: [String: String] = [:]
    ) throws -> RosterImport.Outcome {
        let place = folder.appending(path: "liste.csv")
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: place)
        let basis = Repository.root.appendingPathComponent("Examples/rosters/basis")
        var choices = ColumnChoices()
        choices.columns = mapping.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        var answers = RowDecisions()
        for (subject, answer) in decisions.sorted(by: { $0.key < $1.key }) {
            answers.answers.append(
                RowDecisions.Answer(row: nil, subject: subject, question: "", answer: answer))
        }
        let job = RosterImport(
            try ExchangePackage(path: basis.path), choices: choices, decisions: answers)
        return job.run(try ForeignTable(path: place.path, wholly: true))
    }

    /// The new values of a table by record and field.
    func records(
        _ outcome: RosterImport.Outcome, _ table: String
    ) -> [String: [String: String]] {
        var records: [String: [String: String]] = [:]
        for change in outcome.plan.changes where change.table == table {
            for cell in change.cells { records[change.record, default: [:]][cell.field] = cell.new }
        }
        return records
    }

    /// The field of every column that is imported; empty for one that is not.
    func fields(_ outcome: RosterImport.Outcome) -> [String] {
        outcome.mapping.columns.map { $0.isSure ? $0.field ?? "" : "" }
    }

    func restText(_ outcome: RosterImport.Outcome) -> String {
        outcome.rest.rows.map { $0.joined(separator: "|") }.joined(separator: "\n")
    }
}
