import Foundation
import XCTest

@testable import SozialraumKit

final class SchemaFilesTests: FolderTestCase {
    func testPublishedFilesAreFresh() throws {
        for file in SchemaFiles.all {
            try Repository.check(file.bytes, at: "Schemas/\(file.path)")
        }
    }

    func testNoOtherFileIsPublished() throws {
        let root = Repository.root.appending(path: "Schemas")
        let files = try FileManager.default.subpathsOfDirectory(atPath: root.path)
            .filter { $0.hasSuffix(".json") || $0.hasSuffix(".csv") }
        XCTAssertEqual(Set(files), Set(SchemaFiles.all.map(\.path)))
    }

    func testWritingMakesTheFolder() throws {
        let target = folder.appending(path: "schemas")
        try SchemaFiles.write(to: target.path)
        try SchemaFiles.write(to: target.path)
        for file in SchemaFiles.all {
            XCTAssertEqual(
                try Data(contentsOf: target.appending(path: file.path)), Data(file.bytes))
        }
    }

    func testThePatternOfADayKnowsTheCalendar() throws {
        let pattern = try XCTUnwrap(Day.schema.pattern)
        let expression = try NSRegularExpression(pattern: pattern)
        for year in [1899, 1900, 1904, 1999, 2000, 2018, 2019, 2020, 2099, 2100, 2196, 2199, 2200] {
            for month in 0...13 {
                for day in 0...32 {
                    let text = String(format: "%04d-%02d-%02d", year, month, day)
                    let range = NSRange(location: 0, length: text.utf16.count)
                    let matches = expression.firstMatch(in: text, range: range) != nil
                    XCTAssertEqual(matches, Day(text: text) != nil, text)
                }
            }
        }
    }

    func testEveryForeignKeyOfASchemaNamesAKey() throws {
        for table in TableInfo.all {
            let schema = TableSchema.make(
                table: table.name, fields: table.fields, columns: table.fields.names,
                present: Set(TableInfo.all.map(\.name)), isExcel: false)
            for key in schema["foreignKeys"]?.array ?? [] {
                let reference = try XCTUnwrap(key.object?["reference"]?.object)
                let target = reference["resource"]?.string ?? table.name
                let field = try XCTUnwrap(reference["fields"]?.array?.first?.string)
                XCTAssertEqual(TableInfo.named(target)?.fields.key.map(\.name), [field], table.name)
            }
        }
    }
}

final class BlankPackageTests: FolderTestCase {
    func testEveryTableOfTheProfileIsThereWithAllColumns() throws {
        for profile in Profile.all {
            for carrier in [Carrier.csv, .excel] {
                let url = folder.appending(path: "\(profile.rawValue)-\(carrier.rawValue)")
                try BlankPackage(profile: profile, language: .german)
                    .write(path: url.path, as: carrier)
                let package = try ExchangePackage(contentsOf: url)
                XCTAssertTrue(package.readingLog.isEmpty, "\(package.readingLog.notices)")
                XCTAssertEqual(package.faelle.isDelivered, profile == .pseudonym)
                XCTAssertEqual(package.kennzahlen.isDelivered, profile != .stammdaten)
                XCTAssertEqual(
                    package.traeger.columns, TableInfo.named("traeger")?.fields.names)
                let page = try String(
                    contentsOf: url.appending(path: "README.md"), encoding: .utf8)
                XCTAssertTrue(page.contains("- **`name`**: "))
            }
        }
    }

    func testAFolderWithFilesIsRefused() throws {
        try Data("x".utf8).write(to: folder.appending(path: "x"))
        XCTAssertThrowsError(
            try BlankPackage(profile: .stammdaten, language: .english)
                .write(path: folder.path, as: .csv))
    }
}
