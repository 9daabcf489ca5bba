import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// A large table is cleaned in chunks that are read ahead; the result is that of one reading.
final class CleaningPassTests: XCTestCase {
    private let folder = FileManager.default.temporaryDirectory.appending(
        path: "cleaning-\(UUID().uuidString)")

    override func setUpWithError() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    override func tearDownWithError() throws { try FileManager.default.removeItem(at: folder) }

    private static let rows = [
        "a;b;c",
        "Haus am Wald;\"x;y\";1,5",
        "\"eine\nzwei\ndrei\";b;c",
        "\"1;2;3\n4;5;6\n7;8;9\";;",
        ";;",
        "kurz;",
        "\"sagt \"\"ja\"\"\";\"\";x",
        "Müßig;ö;ß",
        "a;b;c;d",
        "\"x\ny\";\"z\nw\";\"v\n\"",
        "",
        "die \"Brücke\";b;c",
        "\"offen;b;c",
    ]

    /// What a pass writes and counts, in chunks of a size.
    private func clean(
        _ url: URL, _ inspection: TableInspection, size: Int, trailing: Int
    ) throws -> (text: String, rows: Int, widest: Int) {
        var plan = TableCleaner.Plan(inspection, table: 0)
        plan.rows = .max
        plan.width = 3
        plan.trailingRows = trailing
        plan.lookAhead = 600
        let chunks = TextChunks(
            source: try ByteSource.open(url.path), encoding: inspection.encoding, size: size)
        var bytes: [UInt8] = []
        var pass = CleaningPass(TableCleaner(plan), path: url.path) { span in
            for index in 0..<span.count { bytes.append(span[index]) }
        }
        try pass.run(chunks) { inspection.dataStart(in: $0) }
        var measure = CleaningPass(TableCleaner(plan, writes: false), path: url.path) { _ in }
        try measure.run(chunks) { inspection.dataStart(in: $0) }
        XCTAssertEqual(measure.cleaner.widest, pass.cleaner.widest)
        return (String(decoding: bytes, as: UTF8.self), pass.cleaner.rowCount, pass.cleaner.widest)
    }

    func testAnySizeOfChunksGivesTheSame() throws {
        var random: UInt64 = 7
        for round in 0..<12 {
            var text = round % 3 == 0 ? "sep=;\nName;Art;Wert\n" : "Name;Art;Wert\n"
            let lineEnd = round % 2 == 0 ? "\n" : "\r\n"
            for _ in 0..<150 {
                random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += Self.rows[Int(random >> 33) % Self.rows.count] + lineEnd
            }
            let url = folder.appending(path: "\(round).csv")
            try text.write(to: url, atomically: true, encoding: .utf8)
            let inspection = try ForeignTable(path: url.path).inspection
            for trailing in [0, 2] {
                let whole = try clean(url, inspection, size: 1 << 20, trailing: trailing)
                XCTAssertGreaterThan(whole.rows, 50)
                for size in [64, 90, 200, 512, 1500, 2000] {
                    let parts = try clean(url, inspection, size: size, trailing: trailing)
                    XCTAssertEqual(parts.text, whole.text, "\(size) \(text.debugDescription)")
                    XCTAssertEqual(parts.rows, whole.rows)
                    XCTAssertEqual(parts.widest, whole.widest)
                }
            }
        }
    }
}
