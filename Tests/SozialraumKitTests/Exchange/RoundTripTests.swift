import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Any carrier to any other and back gives the canonical bytes of the first.
final class RoundTripTests: FolderTestCase {
    private func url(_ name: String) -> URL { folder.appending(path: name) }

    /// Writes the package in every carrier, reads each, and compares what comes out as JSON.
    private func checkCarriers(
        _ package: ExchangePackage, _ label: String, file: StaticString = #filePath,
        line: UInt = #line
    ) throws {
        let json = package.bytes(as: .json)
        for carrier in Carrier.all {
            let target = url("\(label)-\(carrier.rawValue)")
            try package.write(to: target, as: carrier)
            let back: ExchangePackage
            switch carrier {
            case .json, .jsonLines:
                back = try ExchangePackage(
                    bytes: Data(contentsOf: target), carrier: carrier)
            default: back = try ExchangePackage(contentsOf: target)
            }
            XCTAssertEqual(
                String(decoding: back.bytes(as: .json), as: UTF8.self),
                String(decoding: json, as: UTF8.self), "\(label) by \(carrier.rawValue)",
                file: file, line: line)
        }
    }

    func testExampleIsCanonicalInEveryForm() throws {
        let example = Repository.root.appending(path: "Examples/trier-saarburg")
        let package = try ExchangePackage(contentsOf: example)
        XCTAssertTrue(package.readingLog.isEmpty, "\(package.readingLog.notices)")
        try package.write(to: url("copy"), as: .csv)
        XCTAssertEqual(try files(in: url("copy")), try files(in: example))
        let document = try Data(
            contentsOf: Repository.root.appending(path: "Examples/trier-saarburg.json"))
        XCTAssertEqual(Data(package.bytes(as: .json)), document)
        try checkCarriers(package, "example")
    }

    func testRandomPackages() throws {
        for seed in 1...40 {
            var nasty = NastyPackage(seed: UInt64(seed))
            try checkCarriers(nasty.make(), "random-\(seed)")
        }
    }

    func testSyntheticPackage() throws {
        try SyntheticPackage(faelle: 300, seed: 7).write(path: url("kreis").path, as: .csv)
        let package = try ExchangePackage(contentsOf: url("kreis"))
        XCTAssertEqual(package.faelle.count, 300)
        XCTAssertEqual(package.hilfen.count, 390)
        XCTAssertTrue(package.readingLog.isEmpty, "\(package.readingLog.notices.prefix(3))")
        try package.write(to: url("kreis2"), as: .csv)
        XCTAssertEqual(try files(in: url("kreis")), try files(in: url("kreis2")))
        try checkCarriers(package, "kreis-all")
    }

    func testOneThreadAndTwoReadTheSame() throws {
        // More than one chunk, with quotes and line breaks in cells, so that guesses go wrong.
        var package = ExchangePackage()
        package.metadata.format = "sozialraum"
        for index in 0..<9_000 {
            var record = Ressource(
                id: ID(text: "re-\(index)") ?? .blank, sozialraum: "sr-1",
                name: "\"a\",\n\"re-\(index)\",sr-2,\"b\"\n\(index)", art: "verein")
            record.herkunft.quelle = String(repeating: "x,\"y\"\r\n},{\"id\": ", count: index % 40)
            package.ressourcen.append(record)
        }
        for carrier in [Carrier.csv, .json, .jsonLines] {
            let target = url("large.\(carrier.rawValue)")
            try package.write(to: target, as: carrier)
            let threads = Parallel.workers
            defer { Parallel.workers = threads }
            var texts: [[UInt8]] = []
            for count in [1, 2, 5] {
                Parallel.workers = count
                let back = try ExchangePackage(contentsOf: target)
                XCTAssertEqual(back.ressourcen.count, 9_000)
                texts.append(back.bytes(as: .json))
            }
            XCTAssertTrue(texts[0] == texts[1] && texts[1] == texts[2], carrier.rawValue)
            XCTAssertTrue(texts[0] == package.bytes(as: .json), carrier.rawValue)
        }
    }

    func testStreamGivesTheSameRecords() throws {
        try SyntheticPackage(faelle: 40_000, seed: 3).write(path: url("kreis").path, as: .csv)
        let package = try ExchangePackage(contentsOf: url("kreis"))
        try package.write(to: url("kreis.json"), as: .json)
        try package.write(to: url("kreis.jsonl"), as: .jsonLines)
        for name in ["kreis", "kreis/hilfen.csv", "kreis.json", "kreis.jsonl"] {
            let reader = try RecordReader(Hilfe.self, contentsOf: url(name))
            var records: [Hilfe] = []
            while let hilfe = try reader.next() { records.append(hilfe) }
            XCTAssertTrue(records == package.hilfen.records, name)
        }
    }
}
