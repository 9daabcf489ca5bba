import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// `generate --errors`: what the list says was planted is what plain counting finds.
final class PlantedFaultTests: FolderTestCase {
    private struct Planted: Decodable {
        struct Fault: Decodable {
            let kind: String
            let code: String
            let table: String
            let record: String?
            let row: Int?
            let field: String?
        }
        let faelle: Int
        let geplant: [Fault]
        let counts: [String: Int]
    }

    private func make(
        _ faelle: Int, errors: ExactDecimal?, seed: UInt64 = 1
    ) throws -> (package: ExchangePackage, planted: Planted) {
        let url = folder.appending(path: "kreis")
        try SyntheticPackage(faelle: faelle, seed: seed, errors: errors)
            .write(path: url.path, as: .csv)
        let list = try Data(contentsOf: url.appending(path: "geplant.json"))
        return (
            try ExchangePackage(contentsOf: url),
            try JSONDecoder().decode(Planted.self, from: list)
        )
    }

    private let all = ExactDecimal(1)
    private let some = ExactDecimal(units: 5, scale: 2)

    /// The nine kinds as tools for tables count them, one query each.
    private func counted(_ package: ExchangePackage) -> [String: Int] {
        let faelle = Set(package.faelle.map(\.id))
        let raeume = Set(package.sozialraeume.map(\.id))
        let traeger = Set(package.traeger.map(\.id))
        let angebote = Set(package.hilfeangebote.map(\.id))
        return [
            "doppelte-kennung-fall": package.faelle.count - faelle.count,
            "doppelte-kennung-hilfe": package.hilfen.count - Set(package.hilfen.map(\.id)).count,
            "unbekannter-sozialraum": package.faelle.records.count {
                !raeume.contains($0.sozialraum)
            },
            "unbekannter-fall": package.hilfen.records.count { !faelle.contains($0.fall) },
            "unbekannter-traeger": package.hilfen.records.count { !traeger.contains($0.traeger) },
            "unbekanntes-angebot": package.hilfen.records.count {
                $0.hilfeangebot.map { !angebote.contains($0) } ?? false
            },
            "ende-vor-beginn": package.hilfen.records.count {
                $0.beginn != .blank && ($0.ende ?? $0.beginn) < $0.beginn
            }
                + package.faelle.records.count {
                    $0.beginn != .blank && ($0.ende ?? $0.beginn) < $0.beginn
                },
            "unbekanntes-geschlecht": package.faelle.records.count {
                $0.geschlecht.map { !$0.isKnown } ?? false
            },
            "gemeinde-ohne-acht-ziffern": package.faelle.records.count {
                $0.raw["gemeinde"] != nil
            },
        ]
    }

    func testTheNineKindsAreWhatTheListSays() throws {
        for rate in [all, some] {
            let (package, planted) = try make(5000, errors: rate)
            let counted = counted(package)
            XCTAssertEqual(counted.count, 9)
            for (kind, count) in counted { XCTAssertEqual(planted.counts[kind], count, kind) }
            let most = try XCTUnwrap(counted.values.max())
            let least = try XCTUnwrap(counted.values.min())
            XCTAssertGreaterThan(least * (rate == all ? 5 : 2), most * (rate == all ? 4 : 1))
        }
    }

    func testTheListIsWhole() throws {
        let (package, planted) = try make(3000, errors: some, seed: 8)
        XCTAssertEqual(planted.faelle, 3000)
        let share = Double(planted.geplant.count { $0.table == "faelle" }) / 3000
        XCTAssertEqual(share, 0.05, accuracy: 0.015)
        XCTAssertEqual(
            Dictionary(grouping: planted.geplant, by: \.kind).mapValues(\.count), planted.counts)
        let places = planted.geplant.map { "\($0.table) \($0.row ?? -1)" }
        XCTAssertEqual(Set(places).count, places.count, "two faults in a record")
        for fault in planted.geplant {
            guard let row = fault.row else { continue }
            switch fault.table {
            case "faelle": XCTAssertEqual(package.faelle[row - 1].id.plainText, fault.record)
            case "hilfen": XCTAssertEqual(package.hilfen[row - 1].id.plainText, fault.record)
            case "fallberatungen":
                let record = package.fallberatungen[row - 1]
                XCTAssertEqual(record.raw["id"] ?? record.id.plainText, fault.record)
            default:
                let record = package.gefaehrdungseinschaetzungen[row - 1]
                XCTAssertEqual(record.id.plainText, fault.record)
            }
        }
    }

    func testRateOneIsAFaultInEveryRow() throws {
        let (package, planted) = try make(1000, errors: all)
        for (table, count) in [
            ("faelle", package.faelle.count), ("hilfen", package.hilfen.count),
            ("fallberatungen", package.fallberatungen.count),
            ("gefaehrdungseinschaetzungen", package.gefaehrdungseinschaetzungen.count),
        ] {
            let rows = planted.geplant.filter { $0.table == table }.compactMap(\.row)
            XCTAssertEqual(rows, Array(1...count), table)
        }
    }

    /// Every row that the list does not name is as it would be without faults.
    func testAllElseStaysClean() throws {
        let (package, planted) = try make(2000, errors: some, seed: 5)
        let clean = SyntheticPackage(faelle: 2000, seed: 5)
        let faulty = Set(planted.geplant.map { "\($0.table) \($0.row ?? -1)" })
        for (index, fall) in package.faelle.enumerated() {
            XCTAssertEqual(
                fall == clean.fall(index), !faulty.contains("faelle \(index + 1)"), "\(index)")
        }
        for (index, hilfe) in package.hilfen.enumerated() {
            XCTAssertEqual(
                hilfe == clean.hilfe(index), !faulty.contains("hilfen \(index + 1)"), "\(index)")
        }
        for (index, row) in package.fallberatungen.enumerated() {
            XCTAssertEqual(
                row == clean.fallberatung(index), !faulty.contains("fallberatungen \(index + 1)"))
        }
    }

    func testRowsKeepTheOrderOfKeys() throws {
        let (package, _) = try make(2000, errors: all)
        XCTAssertNil(KeyOrder.indices(of: package.faelle))
        XCTAssertNil(KeyOrder.indices(of: package.hilfen))
        XCTAssertNil(KeyOrder.indices(of: package.fallberatungen))
    }

    func testEachKindNamesItsRuleAndField() throws {
        let (_, planted) = try make(3000, errors: all)
        XCTAssertEqual(planted.counts.count, 25)
        for fault in planted.geplant {
            if let field = fault.field, fault.kind != "unbekannte-spalte" {
                XCTAssertNotNil(TableInfo.named(fault.table)?.fields.index(of: field), fault.kind)
            }
            XCTAssertNotNil(
                fault.code.wholeMatch(of: /(STR|KEY|REF|ZEI|REC|DS)-[0-9]{2}/), fault.kind)
        }
        XCTAssertEqual(planted.counts["unbekannte-tabelle"], 1)
        XCTAssertEqual(planted.counts["unbekannte-spalte"], 1)
    }

    func testWithoutFaultsAnOldListGoes() throws {
        let url = folder.appending(path: "kreis")
        _ = try make(20, errors: all)
        try SyntheticPackage(faelle: 20, seed: 1).write(path: url.path, as: .csv)
        XCTAssertNil(try files(in: url)["geplant.json"])
        XCTAssertNil(try files(in: url)["notizen.csv"])
    }

    func testRates() {
        for text in ["0", "-0.1", "1.0001", "2"] {
            XCTAssertNil(ExactDecimal(text: text).flatMap(ErrorRate.init), text)
        }
        for text in ["1", "0.01", "0.000000000001", "1e-3"] {
            XCTAssertNotNil(ExactDecimal(text: text).flatMap(ErrorRate.init), text)
        }
    }
}
