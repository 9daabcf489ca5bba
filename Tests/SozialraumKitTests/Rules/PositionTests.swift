import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Every position of a finding leads to the value that it speaks of, in every form of a file. The
/// values are known, as are lines and columns: they are counted here on their own.
final class PositionTests: FolderTestCase {
    private func validate(_ url: URL) throws -> ValidationReport {
        var validator = Validator()
        validator.samples = .all
        return try validator.validate(path: url.path)
    }

    // MARK: What is compared

    /// A file as it was written.
    private struct Written {
        var bytes: Data
        var encoding = String.Encoding.utf8
        var markLength = 0

        func text(_ range: Range<Int>) -> String? {
            String(data: bytes.subdata(in: range), encoding: encoding)
        }

        /// Line and column of an offset, counted from the beginning of the file.
        func place(of offset: Int) -> (line: Int, column: Int)? {
            guard offset >= markLength else { return (1, 1) }
            guard let before = text(markLength..<offset) else { return nil }
            var (line, column) = (1, 1)
            var last: UnicodeScalar = " "
            for scalar in before.unicodeScalars {
                if scalar == "\n" || scalar == "\r" {
                    if scalar == "\r" || last != "\r" { line += 1 }
                    column = 1
                } else {
                    column += 1
                }
                last = scalar
            }
            return (line, column)
        }
    }

    /// Checks file, lines and columns of all places.
    private func checkPlaces(
        _ report: ValidationReport, _ files: [String: Written], _ name: String, line: UInt = #line
    ) throws {
        for finding in report.findings {
            for location in [finding.location] + finding.related {
                guard let bytes = location.bytes else { continue }
                let file = try XCTUnwrap(files[location.file ?? ""], "\(name): \(location)")
                XCTAssertLessThanOrEqual(bytes.upperBound, file.bytes.count, "\(name): \(finding)")
                let place = try XCTUnwrap(file.place(of: bytes.lowerBound), "\(name): \(finding)")
                XCTAssertEqual(location.line, place.line, "\(name): \(finding)", line: line)
                XCTAssertEqual(location.column, place.column, "\(name): \(finding)", line: line)
                let end = try XCTUnwrap(file.place(of: bytes.upperBound), "\(name): \(finding)")
                XCTAssertEqual(location.endLine, end.line, "\(name): \(finding)", line: line)
                XCTAssertEqual(location.endColumn, end.column, "\(name): \(finding)", line: line)
            }
        }
    }

    /// Checks that all faults were found, and that the records that findings name are theirs.
    private func checkFaults(
        _ report: ValidationReport, _ package: GridPackage, _ name: String, line: UInt = #line
    ) {
        var found: [FaultyPackage.Fault: Int] = [:]
        for finding in report.findings {
            let location = finding.location
            guard let table = location.table, let row = location.row else { continue }
            found[
                FaultyPackage.Fault(finding.code, table, row, location.field ?? ""), default: 0] +=
                1
            guard let grid = package.tables.first(where: { $0.name == table }) else { continue }
            if let record = location.record, row <= grid.rows.count {
                XCTAssertEqual(record, grid.key(row), "\(name): \(finding)", line: line)
            }
            for other in finding.related {
                let key = grid.key(other.row ?? 0)
                XCTAssertEqual(other.record, key, "\(name): \(finding)", line: line)
                XCTAssertEqual(key, location.record, "\(name): \(finding)", line: line)
            }
        }
        for fault in FaultyPackage.faults {
            XCTAssertEqual(found[fault] ?? 0, 1, "\(name): \(fault)", line: line)
        }
    }

    // MARK: CSV

    private struct Form {
        var name: String
        var encoding = String.Encoding.utf8
        var mark: [UInt8] = []
        var lineEnd = "\n"
        var delimiter = ","
        var isExcel = false
    }

    private static let forms = [
        Form(name: "LF"), Form(name: "CRLF", lineEnd: "\r\n"), Form(name: "CR", lineEnd: "\r"),
        Form(name: "BOM", mark: [0xEF, 0xBB, 0xBF], lineEnd: "\r\n"),
        Form(name: "UTF-16LE", encoding: .utf16LittleEndian, mark: [0xFF, 0xFE], lineEnd: "\r\n"),
        Form(name: "UTF-16BE", encoding: .utf16BigEndian, mark: [0xFE, 0xFF], delimiter: "\t"),
        Form(name: "Windows-1252", encoding: .windowsCP1252, lineEnd: "\r\n", delimiter: ";"),
        Form(
            name: "Excel", mark: [0xEF, 0xBB, 0xBF], lineEnd: "\r\n", delimiter: ";", isExcel: true),
    ]

    func testCSV() throws {
        for form in Self.forms {
            let package = FaultyPackage.make(isLatin: form.encoding == .windowsCP1252)
            let place = folder.appending(path: form.name)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            var files: [String: Written] = [:]
            func write(_ bytes: Data, _ name: String, _ encoding: String.Encoding, _ mark: Int)
                throws
            {
                let url = place.appending(path: name)
                try bytes.write(to: url)
                files[url.path] = Written(bytes: bytes, encoding: encoding, markLength: mark)
            }
            for grid in package.tables {
                var table = grid
                table.rest = grid.rest.map { $0.replacing(",", with: form.delimiter) }
                let text = table.csv(
                    delimiter: form.delimiter, lineEnd: form.lineEnd, isExcel: form.isExcel)
                let bytes = try XCTUnwrap(text.data(using: form.encoding), form.name)
                try write(
                    Data(form.mark) + bytes, grid.name + ".csv", form.encoding, form.mark.count)
            }
            try write(
                Data(package.manifest(isExcel: form.isExcel).utf8), "datapackage.json", .utf8, 0)
            let report = try validate(place)
            try checkPlaces(report, files, form.name)
            checkFaults(report, package, form.name)
            try checkCells(report, package, files, form)
            try checkMetadata(
                report, package.manifest(isExcel: form.isExcel), "/sozialraum", form.name)
        }
    }

    /// Cuts files where findings say that a cell is.
    private func checkCells(
        _ report: ValidationReport, _ package: GridPackage, _ files: [String: Written],
        _ form: Form
    ) throws {
        var count = 0
        for finding in report.findings {
            let location = finding.location
            guard let table = location.table, let row = location.row, let bytes = location.bytes,
                let file = files[location.file ?? ""],
                let grid = package.tables.first(where: { $0.name == table })
            else { continue }
            XCTAssertTrue(location.file?.hasSuffix("/\(table).csv") == true, "\(finding)")
            XCTAssertNil(location.pointer, "\(finding)")
            guard row <= grid.rows.count else { continue }
            let cut = try XCTUnwrap(file.text(bytes), "\(form.name): \(finding)")
            if let field = location.field {
                var text = cut.replacing("\"\"", with: "\"")
                if form.isExcel, text.hasPrefix("'") { text.removeFirst() }
                XCTAssertEqual(text, grid.text(row, field), "\(form.name): \(finding)")
                count += 1
            } else {
                // A row as a whole: the place is where its first cell begins.
                XCTAssertEqual(cut, "", "\(form.name): \(finding)")
                let key = try XCTUnwrap(grid.rows[row - 1].first)
                let behind = try XCTUnwrap(file.text(bytes.lowerBound..<file.bytes.count))
                XCTAssertTrue(
                    behind.hasPrefix(key.replacing("\"", with: "\"\""))
                        || behind.hasPrefix("\"" + key.replacing("\"", with: "\"\"")),
                    "\(form.name): \(finding)")
            }
        }
        XCTAssertGreaterThanOrEqual(count, FaultyPackage.faults.count, form.name)
    }

    /// Rows that are irregular as a whole, and the places of quotes.
    func testIrregularRows() throws {
        let text = "ags,name\n07999101\n\n\r\n07999102,Ä,ü\r07999103,\"a\"b\"\n07999104,\"x"
        let url = folder.appending(path: "gemeinden.csv")
        try Data(text.utf8).write(to: url)
        let places = try validate(url).findings.filter { $0.location.line != nil }.map {
            "\($0.code) \($0.location.line ?? 0):\($0.location.column ?? 0)"
        }
        XCTAssertEqual(
            places,
            [
                "STR-05 2:1", "STR-08 2:1", "STR-05 3:1", "STR-05 4:1", "STR-05 5:1", "STR-06 6:10",
                "STR-06 7:10",
            ])
    }

    // MARK: JSON

    func testJSON() throws {
        let package = FaultyPackage.make()
        for (isEscaped, lineEnd, mark) in [
            (false, "\n", ""), (true, "\r\n", ""), (true, "\r", ""), (false, "\n  ", "\u{FEFF}"),
        ] {
            let name = "escaped \(isEscaped), \(lineEnd.debugDescription)"
            let text = package.document(isEscaped: isEscaped, lineEnd: lineEnd)
            let url = folder.appending(path: "paket.json")
            let bytes = Data((mark + text).utf8)
            try bytes.write(to: url)
            let file = Written(bytes: bytes, markLength: mark.utf8.count)
            let report = try validate(url)
            try checkPlaces(report, [url.path: file], name)
            checkFaults(report, package, name)
            try checkMetadata(report, text, "", name)
            let document = try JSONSerialization.jsonObject(with: Data(text.utf8))
            try checkValues(report, package, file, name) { _ in document }
        }
    }

    func testJSONLines() throws {
        let package = FaultyPackage.make()
        for (isEscaped, lineEnd) in [(false, "\n"), (true, "\r\n")] {
            let name = "escaped \(isEscaped), \(lineEnd.debugDescription)"
            let text = package.lines(isEscaped: isEscaped, lineEnd: lineEnd)
            let url = folder.appending(path: "paket.jsonl")
            try Data(text.utf8).write(to: url)
            let file = Written(bytes: Data(text.utf8))
            let report = try validate(url)
            try checkPlaces(report, [url.path: file], name)
            checkFaults(report, package, name)
            let lines = text.components(separatedBy: lineEnd)
            try checkMetadata(report, lines[0], "", name)
            try checkValues(report, package, file, name) { line in
                try JSONSerialization.jsonObject(with: Data(lines[line - 1].utf8))
            }
        }
    }

    /// Follows pointers, and cuts the file; both give what stands in the cell.
    private func checkValues(
        _ report: ValidationReport, _ package: GridPackage, _ file: Written, _ name: String,
        root: (Int) throws -> Any
    ) throws {
        var count = 0
        for finding in report.findings {
            let location = finding.location
            guard let table = location.table, let row = location.row,
                let grid = package.tables.first(where: { $0.name == table })
            else { continue }
            let pointer = try XCTUnwrap(location.pointer, "\(name): \(finding)")
            let line = try XCTUnwrap(location.line, "\(name): \(finding)")
            let value = try XCTUnwrap(
                Self.resolve(pointer, in: try root(line)), "\(name): \(finding)")
            guard let field = location.field, let text = grid.text(row, field), !text.isEmpty
            else {
                // A row as a whole, or a value that is not there: the pointer leads to the record.
                let record = try XCTUnwrap(value as? [String: Any], "\(name): \(finding)")
                XCTAssertEqual(Self.text(record[grid.columns[0]] ?? ""), grid.rows[row - 1][0])
                continue
            }
            XCTAssertEqual(Self.text(value), text, "\(name): \(finding)")
            let bytes = try XCTUnwrap(location.bytes, "\(name): \(finding)")
            let cut = try XCTUnwrap(file.text(bytes), "\(name): \(finding)")
            let whole = cut.hasPrefix("[") ? cut : "\"" + cut + "\""
            let again = try JSONSerialization.jsonObject(
                with: Data(whole.utf8), options: .fragmentsAllowed)
            XCTAssertEqual(Self.text(again), text, "\(name): \(finding)")
            count += 1
        }
        XCTAssertGreaterThan(count, 50, name)
    }

    /// A value as the text of a cell.
    private static func text(_ value: Any) -> String {
        if let list = value as? [String] { return list.joined(separator: "|") }
        return value as? String ?? "\(value)"
    }

    /// The value that a pointer (RFC 6901) leads to.
    private static func resolve(_ pointer: String, in root: Any) -> Any? {
        if pointer.isEmpty { return root }
        guard pointer.hasPrefix("/") else { return nil }
        return pointer.dropFirst().components(separatedBy: "/").reduce(root as Any?) {
            value, part in
            let key = part.replacing("~1", with: "/").replacing("~0", with: "~")
            if let object = value as? [String: Any] { return object[key] }
            guard let array = value as? [Any], let index = Int(key), array.indices.contains(index)
            else { return nil }
            return array[index]
        }
    }

    // MARK: Metadata

    /// Findings about metadata point to the value of which they speak.
    private func checkMetadata(
        _ report: ValidationReport, _ text: String, _ root: String, _ name: String,
        line: UInt = #line
    ) throws {
        let document = try JSONSerialization.jsonObject(with: Data(text.utf8))
        var wanted = [
            "/absender/kreis", "/erfunden", "/erstellt_am", "/stand", "/codelisten/hilfen.leistung",
        ].map { root + $0 }
        let bytes = Data((text).utf8)
        for finding in report.findings where finding.location.row == nil {
            guard let pointer = finding.location.pointer else { continue }
            wanted.removeAll { $0 == pointer }
            let value = try XCTUnwrap(
                Self.resolve(pointer, in: document), "\(name): \(finding)", line: line)
            let range = try XCTUnwrap(finding.location.bytes, "\(name): \(finding)", line: line)
            let mark =
                (finding.location.file?.hasSuffix(".json") == true)
                ? (try Data(contentsOf: URL(filePath: finding.location.file ?? ""))).count
                    - bytes.count : 0
            let start = range.lowerBound - mark
            let cut = String(decoding: bytes[start..<range.upperBound - mark], as: UTF8.self)
            let isText = value is String
            let again = try JSONSerialization.jsonObject(
                with: Data((isText ? "\"\(cut)\"" : cut).utf8), options: .fragmentsAllowed)
            XCTAssertEqual(
                again as? NSObject, value as? NSObject, "\(name): \(finding)", line: line)
        }
        XCTAssertEqual(wanted, [], name, line: line)
    }
}
