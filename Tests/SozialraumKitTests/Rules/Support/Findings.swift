import Foundation
import XCTest

@testable import SozialraumKit

extension FolderTestCase {
    /// What a rule finds in a package: the id of each record, or its row.
    func found(
        _ code: String, in example: RuleExample, with other: RuleExample? = nil,
        date: String? = nil
    ) throws -> [String] {
        try report(example, with: other, date: date).findings.filter { $0.code == code }.map {
            $0.location.record ?? "row \($0.location.row ?? 0)"
        }
    }

    /// What becomes of a rule in a package.
    func status(
        _ code: String, in example: RuleExample, with other: RuleExample? = nil
    ) throws -> RuleStatus? {
        try report(example, with: other).outcome(code)?.status
    }

    private func report(
        _ example: RuleExample, with other: RuleExample?, date: String? = nil
    ) throws -> ValidationReport {
        var validator = Validator()
        validator.samples = .all
        if let date { validator.date = try XCTUnwrap(Day(text: date)) }
        let companion = try other.map { try Validator.Companion(path: write($0, "other")) }
        return try validator.validate(path: write(example, "own"), with: companion)
    }

    private func write(_ example: RuleExample, _ name: String) throws -> String {
        let file = try XCTUnwrap(example.files.first)
        let place = folder.appending(path: name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let url = place.appending(path: file.name)
        try Data(file.bytes).write(to: url)
        return url.path
    }
}
