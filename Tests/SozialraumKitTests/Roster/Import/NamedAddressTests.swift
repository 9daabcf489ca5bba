import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Names behind which an address stands in the same cell.
final class NamedAddressTests: RosterTestCase {
    private func parts(_ text: String, _ meaning: ColumnMeaning = .traegerName) -> [String] {
        let read = ValueReader().read(text, as: meaning)
        XCTAssertEqual(read.unaccounted(in: text), [], text)
        let address: Set<ColumnMeaning> = [.strasse, .hausnummer, .plz, .ort]
        let name = read.parts.first?.text ?? ""
        let doubt = read.confidence < 0.9 ? ["?"] : []
        return [name] + read.parts.filter { address.contains($0.meaning) }.map(\.text) + doubt
    }

    func testNameAndAddressArePartedAtAMark() {
        let whole = ["Familienwerk Süderau gGmbH", "Marktstr.", "1", "54993", "Süderau"]
        XCTAssertEqual(parts("Familienwerk Süderau gGmbH, Marktstr. 1, 54993 Süderau"), whole)
        XCTAssertEqual(parts("Familienwerk Süderau gGmbH\nMarktstr. 1\n54993 Süderau"), whole)
        XCTAssertEqual(parts("Familienwerk Süderau gGmbH; Marktstr. 1; 54993 Süderau"), whole)
        XCTAssertEqual(
            parts("Haus Raphael, Domstr. 1", .einrichtungName), ["Haus Raphael", "Domstr.", "1"])
        XCTAssertEqual(
            parts("AWO Südwest gGmbH, Fachbereich Hilfen, 54993 Süderau"),
            ["AWO Südwest gGmbH, Fachbereich Hilfen", "54993", "Süderau"])
    }

    func testWhatCannotBePartedIsDoubtful() {
        for text in [
            "Familienwerk Süderau gGmbH Marktstr. 1 54993 Süderau",
            "Familienwerk Süderau gGmbH, Marktstr. 1, 54993 Süderau, Tel. 0221 4710125",
        ] {
            XCTAssertEqual(parts(text), [text, "?"])
        }
    }

    func testNamesWithNumbersAreNames() {
        for text in [
            "Reaktiv 2010", "Kita Regenbogen, Gruppe 2", "TSV Lindenbach 1904 e.V.",
            "Elternverein Birkental e. V. (Birkental)", "Haus 7, Wohngruppe 3",
            "Kath. Pfarrgemeinde St. Martin, Lindenbach", "Kita, Waldstr. 5",
            "Wohngruppe, Am Bach 7",
        ] {
            XCTAssertEqual(parts(text, .einrichtungName), [text])
        }
    }

    func testTheAddressIsNoPartOfANewName() throws {
        let outcome = try outcome([
            "Träger;Telefon",
            "Familienwerk Süderau gGmbH, Marktstr. 1, 54993 Süderau;0221 4710960",
            "Jugendhilfe Lindenhof gGmbH, Lindenallee 20, 54991 Lindenbach;0221 4710125",
            "Elternwerk Birkental e. V. Waldweg 3 54991 Birkental;0221 4710961",
        ])
        let new = records(outcome, "traeger")
        XCTAssertEqual(Array(new.keys), ["tr-familienwerk-suederau"])
        XCTAssertEqual(new["tr-familienwerk-suederau"]?["name"], "Familienwerk Süderau gGmbH")
        XCTAssertEqual(new["tr-familienwerk-suederau"]?["strasse"], "Marktstr.")
        XCTAssertEqual(outcome.plan.rows.same, 1)
        XCTAssertEqual(outcome.plan.rows.unsure, 1)
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    func testNameAndAddressUnderOneHeader() throws {
        let place = folder.appending(path: "zeilen.csv")
        try Data(
            """
            Träger und Anschrift;Angebote nach SGB VIII
            "Jugendhilfe Lindenhof gGmbH
            Lindenallee 20
            54991 Lindenbach";§ 29
            "Sozialwerk Auental e. V.
            Auenweg 8
            54993 Süderau";§ 16

            """.utf8
        ).write(to: place)
        let basis = Repository.root.appendingPathComponent("Examples/rosters/basis")
        let outcome = RosterImport(try ExchangePackage(path: basis.path)).run(
            try ForeignTable(path: place.path, wholly: true))
        XCTAssertEqual(records(outcome, "traeger")["tr-sozialwerk-auental"]?["ort"], "Süderau")
        XCTAssertEqual(records(outcome, "hilfeangebote").count, 2)
    }
}
