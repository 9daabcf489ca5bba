import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// The same content gives the same verdict and the same findings, whatever carries it and in
/// whatever order its columns stand.
final class CarrierIndependenceTests: FolderTestCase {
    /// Rules about the carrier itself stand aside.
    private static let ofCarriers: Set<String> = [
        "STR-02", "STR-03", "STR-04", "STR-05", "STR-06", "STR-18", "STR-22", "STR-25",
    ]

    private func essence(_ path: String) throws -> ReportEssence {
        var validator = Validator()
        validator.samples = .all
        validator.language = .english
        return ReportEssence(try validator.validate(path: path), without: Self.ofCarriers)
    }

    /// Validates a package in all forms; the JSON document is what the others are compared with.
    @discardableResult
    private func check(
        _ input: String, _ name: String, file: StaticString = #filePath, line: UInt = #line
    ) throws -> ReportEssence {
        let package = try ExchangePackage(path: input)
        let first = try essence(input)
        for carrier in [Carrier.json, .jsonLines, .csv, .excel] {
            let ending = carrier.isFolder ? "" : ".\(carrier.rawValue)"
            let url = folder.appending(path: "\(name)-\(carrier.rawValue)\(ending)")
            try package.write(to: url, as: carrier)
            let next = try essence(url.path)
            XCTAssertTrue(
                first == next, "\(name) as \(carrier.rawValue): \(first.difference(next))",
                file: file, line: line)
            if carrier == .csv {
                try shuffleColumns(url)
                let shuffled = try essence(url.path)
                XCTAssertTrue(
                    first == shuffled, "\(name), shuffled: \(first.difference(shuffled))",
                    file: file, line: line)
            }
        }
        return first
    }

    /// Turns the columns of all tables of a folder around.
    private func shuffleColumns(_ url: URL) throws {
        var content = try PlainFolder(url)
        content.tables = content.tables.mapValues { rows in
            rows.map { row in
                (row.dropFirst(row.count / 3) + row.prefix(row.count / 3)).reversed()
            }
        }
        try content.write(to: url)
    }

    private func put(_ files: [(name: String, bytes: [UInt8])], _ name: String) throws -> String {
        let place = folder.appending(path: name)
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        for (file, bytes) in files { try Data(bytes).write(to: place.appending(path: file)) }
        return files.count == 1 ? place.appending(path: files[0].name).path : place.path
    }

    func testFaultyPackage() throws {
        var package = FaultyPackage.make()
        for index in package.tables.indices { package.tables[index].rest = [] }
        let input = try put([("in.json", Array(package.document().utf8))], "in")
        let found = try check(input, "faulty")
        XCTAssertEqual(found.verdict, .invalid)
        XCTAssertGreaterThan(found.findings.count, 50)
    }

    func testUnknownThings() throws {
        let text = #"""
            {"format":"sozialraum","version":"1.3","name":"Ä","profil":"x","erstellt_am":"gestern",
            "absender":{},"eigenes":[1],
            "traeger":[{"id":"a","name":"A","art":"x-a","Farbe":"rot"},{"id":"a","Gueltig_ab":"2018"}],
            "faelle":[{"id":"abcdefghijklmnop","Name":"1999-12-31","sozialraum":"s"},{"Name":"x"}],
            "codes":[{"liste":"traeger-art","code":"x-a","label_de":"A","gueltig_ab":"2025"}],
            "zoo":[{"tier":"Löwe"}],"sozialraeume":[],"hilfen":[{"fall":"b"}]}
            """#
        let found = try check(try put([("in.json", Array(text.utf8))], "in"), "unknown")
        XCTAssertEqual(found.verdict, .invalid)
    }

    /// The examples of the rules, good and bad, in each form; but not those of broken texts and of
    /// single tables, which have no metadata in CSV alone.
    func testExamples() throws {
        var count = 0
        for rule in Rule.all where !Self.ofCarriers.contains(rule.code) {
            for (kind, example) in [("bad", rule.bad), ("good", rule.good)] {
                let isSingleTable =
                    example.files.count == 1 && example.files[0].name.hasSuffix(".csv")
                if isSingleTable { continue }
                let name = "\(rule.code)-\(kind)"
                try check(try put(example.files, "in-" + name), name)
                count += 1
            }
        }
        XCTAssertGreaterThan(count, 50)
    }

    func testInventedPackages() throws {
        for (seed, errors) in [(1, ExactDecimal(text: "0.3")), (2, nil)]
            as [(UInt64, ExactDecimal?)]
        {
            let url = folder.appending(path: "in-\(seed)")
            try SyntheticPackage(faelle: 60, seed: seed, errors: errors)
                .write(path: url.path, as: .csv)
            let found = try check(url.path, "invented-\(seed)")
            XCTAssertEqual(found.verdict, errors == nil ? .valid : .invalid)
        }
    }
}
