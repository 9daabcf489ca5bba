import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// A report has the same bytes, on however many cores an input is checked.
final class ManyCoresTests: FolderTestCase {
    private let workers = Parallel.workers

    override func tearDownWithError() throws {
        Parallel.workers = workers
        try super.tearDownWithError()
    }

    /// Offers with texts that hold what looks like rows, so that a part of the file that begins
    /// within one of them is hard to read.
    private func offers(_ count: Int) -> Grid {
        var rows: [[String]] = []
        rows.reserveCapacity(count)
        // One text is longer than a part of the file, and every line of it looks like a row.
        let rowsInText = String(
            repeating: "an-5,tr-b, Name,1e9x,x,2019,2018\n", count: (9 << 18) / 33)
        rows.append(["an-long", "tr-a", "Name", "12", rowsInText + "x", "", ""])
        for number in 0..<count {
            let text =
                "Zeile 1\nan-\(number % 7),tr-a,,Name,zwei\n\"an-1\",\"tr-a\"\",\n{\"id\":\"an-2\"},\n"
                + String(repeating: "lang ", count: 20 + number % 231)
            rows.append([
                number % 497 == 0 ? "an-5" : "an-\(number)",
                number % 89 == 0 ? "tr-\(number)" : "tr-a",
                number % 101 == 0 ? " Name" : "Name", number % 5 == 0 ? "1e9x" : "12",
                number % 61 == 0 ? text + "\t" : text, number % 71 == 0 ? "2019" : "",
                number % 71 == 0 ? "2018" : "",
            ])
        }
        return Grid(
            "hilfeangebote", "id,traeger,name,alter_ab,beschreibung,gueltig_ab,gueltig_bis", rows,
            rest: ["", "kurz", "an-x,\"offen"])
    }

    private func check(_ path: String, line: UInt = #line) throws {
        var reports: [Int: [UInt8]] = [:]
        for number in [1, 3] {
            Parallel.workers = number
            let report = try Validator().validate(path: path)
            XCTAssertGreaterThan(report.inputs[0].bytes, 5 << 20, line: line)
            XCTAssertGreaterThan(report.counts.error, 500, line: line)
            reports[number] = report.json() + Array(report.text().utf8)
        }
        XCTAssertTrue(reports[1] == reports[3], line: line)
    }

    func testCSV() throws {
        let package = GridPackage([
            Grid("traeger", "id,name,art", [["tr-a", "A", "frei"]]), offers(4_200),
        ])
        for grid in package.tables {
            try Data(grid.csv().utf8).write(to: folder.appending(path: grid.name + ".csv"))
        }
        try Data(package.manifest().utf8).write(to: folder.appending(path: "datapackage.json"))
        try check(folder.path)
    }

    func testJSON() throws {
        var offers = offers(3_600)
        offers.rest = []
        let package = GridPackage([
            offers, Grid("traeger", "id,name,art", [["tr-a", "A", "frei"]]),
        ])
        let document = folder.appending(path: "in.json")
        try Data(package.document().utf8).write(to: document)
        try check(document.path)
        let lines = folder.appending(path: "in.jsonl")
        try Data(package.lines().utf8).write(to: lines)
        try check(lines.path)
    }
}
