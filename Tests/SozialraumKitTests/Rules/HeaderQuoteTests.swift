import Foundation
import XCTest

@testable import SozialraumKit

/// A quote of a header that does not close is an error at its place, as in any other line, and reading
/// resumes on the next line.
final class HeaderQuoteTests: FolderTestCase {
    private func places(
        _ text: String, _ encoding: String.Encoding = .utf8, table: String = "gemeinden"
    ) throws -> [String] {
        let url = folder.appending(path: "\(table).csv")
        try XCTUnwrap(text.data(using: encoding)).write(to: url)
        let report = try Validator().validate(path: url.path)
        XCTAssertEqual(report.verdict, .invalid)
        let package = try ExchangePackage(contentsOf: url)
        let found = report.findings.filter { $0.code == "STR-06" }
        XCTAssertEqual(package.readingLog.count(of: .badQuote), found.count, text)
        XCTAssertEqual(report.inputs[0].files[0].rows, 2, text)
        return found.map {
            "\($0.location.table ?? "") \($0.location.line ?? 0):\($0.location.column ?? 0)"
        }
    }

    func testTheHeader() throws {
        let rows = "07999101,Lindenbach\n07999102,Mühltal\n"
        for encoding in [String.Encoding.utf8, .windowsCP1252] {
            XCTAssertEqual(try places("ags,\"name\n" + rows, encoding), ["gemeinden 1:5"])
        }
        XCTAssertEqual(
            try places("\u{FEFF}ags,\"name\n" + rows, .utf16LittleEndian), ["gemeinden 1:5"])
        XCTAssertEqual(try places("\"ags,name\n" + rows), ["gemeinden 1:1"])
        XCTAssertEqual(try places("ags,na\"me\n" + rows), ["gemeinden 1:7"])
        XCTAssertEqual(try places("sep=,\n\nags,\"name\"x\n" + rows), ["gemeinden 3:5"])
        // A quote further down closes nothing.
        XCTAssertEqual(
            try places("ags,\"name\n07999101,\"Lindenbach\"\n07999102,M\n"), ["gemeinden 1:5"])
        XCTAssertEqual(try places("a,\"b\n1,2\n3,4\n", table: "fremd"), ["fremd 1:3"])
        XCTAssertEqual(
            try places("ags,\"name\"\n\"07999101\n07999102,Mühltal\n"), ["gemeinden 2:1"])
    }

    func testALargeFile() throws {
        let rows = String(repeating: "07999101,Lindenbach am Wald\n", count: 1_300_000)
        let source = ByteSource.memory(Array(("ags,\"name\n" + rows).utf8))
        let opening = try CSVOpening(
            source, file: "a.csv", knownNames: ["ags", "name"], declared: nil)
        XCTAssertEqual(opening.header, ["ags", "\"name"])
        XCTAssertEqual(opening.headerQuotes, [4])
        XCTAssertEqual(opening.dataStart, 10)
        let endless = ByteSource.memory([UInt8](repeating: 97, count: 40 << 20))
        XCTAssertThrowsError(
            try CSVOpening(endless, file: "a.csv", knownNames: [], declared: nil))
    }
}
