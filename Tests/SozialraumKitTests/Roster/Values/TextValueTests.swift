import SozialraumKit
import XCTest

final class TextValueTests: ValueTestCase {
    func testTidying() {
        check([
            ValueCase("  AWO  Südwest ", .name, "name=AWO Südwest"),
            ValueCase("AWO\u{A0}Südwest", .name, "name=AWO Südwest"),
            ValueCase("AWO\tSüdwest", .name, "name=AWO Südwest"),
            ValueCase("AWO\r\nSüdwest", .name, "name=AWO Südwest"),
            ValueCase("\nAWO Südwest\n", .name, "name=AWO Südwest"),
            ValueCase("\u{FEFF}AWO\u{200B}", .name, "name=AWO"),
            ValueCase("Jugend\u{AD}hilfe", .name, "name=Jugendhilfe"),
            ValueCase("\"AWO\"", .name, "name=AWO"),
            ValueCase("„Haus Sonne“", .name, "name=Haus Sonne"),
            ValueCase("Haus „Sonne“", .name, "name=Haus „Sonne“"),
            ValueCase("Bru\u{308}cke", .name, "name=Brücke"),
            ValueCase(
                "Erste Zeile\r\nzweite Zeile", .beschreibung,
                "beschreibung=Erste Zeile\nzweite Zeile"),
            ValueCase(
                "Mo 8-12\n\n\n\nDi 8-12", .oeffnungszeiten, "oeffnungszeiten=Mo 8-12\n\nDi 8-12"),
            ValueCase("Erste\nzweite", .bemerkung, "bemerkung=Erste zweite"),
            ValueCase("nach Vereinbarung", .oeffnungszeiten, "oeffnungszeiten=nach Vereinbarung"),
            ValueCase("", .name, "-"),
            ValueCase("   ", .name, "-"),
        ])
        let reader = ValueReader()
        XCTAssertEqual(reader.read("AWO", as: .name).rule, .asIs)
        XCTAssertEqual(reader.read(" AWO", as: .name).rule, .tidied)
        XCTAssertEqual(reader.read("A\nB", as: .bemerkung).rule, .tidied)
        XCTAssertEqual(reader.read("", as: .name).rule, .empty)
    }

    func testPlaceholders() {
        let reasons: [(String, [String])] = [
            (
                "notStated",
                [
                    "k.A.", "k. A.", "keine Angabe", "-", "--", "–", "/", "x", "leer", "null", "0",
                    "999", "n/a", ".",
                ]
            ),
            ("unknown", ["n.b.", "n. bek.", "unbekannt", "?", "ggf."]),
            ("seeElsewhere", ["s.o.", "s. o.", "dito", "\"", "siehe oben"]),
            ("notApplicable", ["entfällt", "entf.", "nicht vorhanden"]),
            ("later", ["n.n.", "N.N.", "tbd", "folgt"]),
            ("onRequest", ["auf Anfrage"]),
            ("formulaError", ["#NV", "#N/A", "#BEZUG!", "#WERT!", "#DIV/0!", "####"]),
        ]
        for (reason, texts) in reasons {
            check(texts.map { ValueCase($0, .einrichtungName, "!" + reason) })
        }
        check([
            ValueCase("K. A.", .strasse, "!notStated"),
            ValueCase("KA", .kurzname, "kurzname=KA"),
            ValueCase("X", .name, "!notStated"),
        ])
    }

    func testNames() {
        check([
            ValueCase("Caritas 1)", .einrichtungName, "einrichtungName=Caritas ~[1)] ?"),
            ValueCase("Caritas*", .einrichtungName, "einrichtungName=Caritas ?"),
            ValueCase("Caritas ¹", .einrichtungName, "einrichtungName=Caritas ?"),
            ValueCase("1. Caritas", .einrichtungName, "einrichtungName=Caritas ~[1.] ?"),
            ValueCase("a) Caritas", .einrichtungName, "einrichtungName=Caritas ~[a)] ?"),
            ValueCase("• Caritas", .einrichtungName, "einrichtungName=Caritas"),
            ValueCase("- Caritas", .einrichtungName, "einrichtungName=Caritas"),
            ValueCase("Haus 5", .einrichtungName, "einrichtungName=Haus 5"),
            ValueCase("Haus (5)", .einrichtungName, "einrichtungName=Haus (5)"),
            ValueCase("MÃ¼ller", .einrichtungName, "einrichtungName=Müller ?"),
            ValueCase(
                "BrÃ¼cke fÃ¼r Kinder â€“ Konz", .einrichtungName,
                "einrichtungName=Brücke für Kinder – Konz ?"),
            ValueCase("M?ller", .einrichtungName, "einrichtungName=M?ller ?"),
            ValueCase("M\u{FFFD}ller", .einrichtungName, "einrichtungName=M\u{FFFD}ller ?"),
            ValueCase("São Paulo", .einrichtungName, "einrichtungName=São Paulo"),
            ValueCase("4711", .einrichtungName, "~[4711]"),
            ValueCase("4711", .laufnummer, "laufnummer=4711"),
        ])
        let reader = ValueReader()
        XCTAssertEqual(reader.read("MÃ¼ller", as: .name).rule, .mojibake)
        XCTAssertEqual(reader.read("MÃ¼ller", as: .name).confidence, 0.8)
        XCTAssertEqual(reader.read("M?ller", as: .name).rule, .damagedText)
    }

    func testIdentifiers() {
        check([
            ValueCase("tr-awo", .id, "id=tr-awo"), ValueCase("TR-AWO", .id, "id=tr-awo ?"),
            ValueCase("AWO Konz", .id, "~[AWO Konz]"),
            ValueCase("260326822", .ik, "ik=260326822"),
            ValueCase("26 03 26 822", .ik, "ik=260326822"),
            ValueCase("IK: 260326822", .ik, "ik=260326822"),
            ValueCase("260326823", .ik, "~[260326823]"),
        ])
    }
}
