import Foundation
import PlainTextRecords
import XCTest

/// The files of max-mapper/csv-spectrum, where the variable `CSV_SPECTRUM` names their folder.
final class CSVSpectrumTests: XCTestCase {
    func testEveryFileGivesItsJSON() throws {
        guard let path = ProcessInfo.processInfo.environment["CSV_SPECTRUM"] else {
            throw XCTSkip("CSV_SPECTRUM names no folder with csvs/ and json/")
        }
        let folder = URL(fileURLWithPath: path)
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent("csvs"), includingPropertiesForKeys: nil
        ).filter { $0.pathExtension == "csv" }
        XCTAssertGreaterThan(files.count, 0)
        for file in files.sorted(by: { $0.path < $1.path }) {
            let name = file.deletingPathExtension().lastPathComponent
            let json = folder.appendingPathComponent("json/\(name).json")
            let expected = try JSONValue(parsing: Data(contentsOf: json))
            let rows = CSVText.rows(of: try Data(contentsOf: file))
            let objects = rows.dropFirst().map { row in
                JSONValue.object(JSONObject(zip(rows[0], row).map { ($0, .string($1)) }))
            }
            // One file holds its only row without a list around it.
            var wanted = expected.array ?? [expected]
            if name == "location_coordinates", var row = wanted[0].object {
                // The number there is invented, and is not that of the CSV file.
                XCTAssertEqual(row["Contact Phone Number"], "1234567890")
                row["Contact Phone Number"] = "2095257564"
                wanted = [.object(row)]
            }
            XCTAssertEqual(objects, wanted, name)
            XCTAssertTrue(rows.allSatisfy { $0.count == rows[0].count }, name)
        }
        print("csv-spectrum: \(files.count) files")
    }
}
