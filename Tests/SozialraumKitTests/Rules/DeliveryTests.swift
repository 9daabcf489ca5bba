import Foundation
import XCTest

@testable import SozialraumKit

/// Deliveries are judged together with the package that they are delivered for.
final class DeliveryTests: FolderTestCase {
    private let package = Repository.root.appending(path: "Examples/musterkreis")

    private func report(_ path: String) throws -> ValidationReport {
        var validator = Validator()
        validator.language = .english
        return try validator.validate(
            path: path, with: Validator.Companion(path: package.path))
    }

    /// A table alone has no day of its own: that of the package counts, and so nothing is skipped.
    func testEachTableAloneIsValid() throws {
        for info in TableInfo.all {
            let file = package.appending(path: "\(info.name).csv")
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            let report = try report(file.path)
            XCTAssertEqual(report.verdict, .valid, "\(info.name): \(report.text())")
            XCTAssertEqual(report.counts, ValidationReport.Counts(), "\(info.name)")
            XCTAssertEqual(report.inputs[0].date?.plainText, "2025-12-31")
        }
    }

    /// Records that are delivered anew replace those of the package, whatever their key.
    func testDeliveredAnewIsNoDouble() throws {
        let report = try report(package.path)
        XCTAssertEqual(report.verdict, .valid, report.text())
        XCTAssertEqual(report.counts, ValidationReport.Counts())
    }
}
