import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Rules about what stands in texts.
final class TextRuleTests: FolderTestCase {
    private func rows(_ code: String, _ texts: [String]) throws -> Set<String> {
        let rows = texts.enumerated().map { number, text in
            "07999\(String(1000 + number).dropFirst()),\"\(text.replacing("\"", with: "\"\""))\"\n"
        }
        let found = try found(
            code, in: .csv("gemeinden", "ags,name\n" + rows.joined()))
        return Set(
            found.compactMap { key in Int(key.dropFirst(5)).map { texts[$0] } })
    }

    func testPlaceholders() throws {
        let empty = [
            "k.A.", "k. A.", "K.A.", "keine Angabe", "n.n.", "N. N.", "NN", "unbekannt",
            "UNBEKANNT",
            "s. o.", "dito", "-", "--", "–", "/", "?", "...", "…", "x", "XXX", "entfällt", "#NV",
            "#BEZUG!", "#ÜBERLAUF!", "n/a", "tbd", "null", "0", "nicht angegeben", "\"",
            "auf Anfrage",
        ]
        let real = [
            "Konz", "Au", "Aa", "Nanna", "Unbekannte Straße", "Neu-Ulm", "Kader", "Xanten", "1",
            "10a", "Haus 0", "K. Amt", "Leerheim", "Nullbach", "Fehltal", "Österreich", "№ 7", "한국",
            "Keine", "St. Ingbert",
        ]
        XCTAssertEqual(try rows("STR-11", empty + real), Set(empty))
    }

    /// Opening hours may be on request.
    func testOpeningHours() throws {
        func hours(_ text: String) throws -> [String] {
            try found(
                "STR-11",
                in: .inSozialraum(
                    #"""
                    "sozialraumzentren": [
                      {"id": "szz", "sozialraum": "sr-nord", "name": "Zentrum", "oeffnungszeiten": "\#(text)"}
                    ]
                    """#, profile: .stammdaten))
        }
        XCTAssertEqual(try hours("auf Anfrage"), [])
        XCTAssertEqual(try hours("unbekannt"), ["szz"])
    }

    func testCutTexts() throws {
        func text(_ length: Int, _ ending: String) -> String {
            let start = "Verein für Jugendhilfe " + String(repeating: "ab", count: 120)
            return String(start.prefix(length - ending.count)) + ending
        }
        for length in [24, 30, 50, 255] {
            let cut = [" und", " für", "-", " (a", ", "].map { text(length, $0) }
                .filter { !$0.hasSuffix(" ") }
            XCTAssertEqual(try rows("STR-12", cut), Set(cut), "\(length)")
            let whole = [" a.", " (a)", " 7", " e. V."].map { text(length, $0) }
            XCTAssertEqual(try rows("STR-12", whole), [], "\(length)")
            // One letter more or less is no such length.
            let other = [text(length - 1, " und"), text(length + 1, " und")]
            XCTAssertEqual(try rows("STR-12", other), [], "\(length)")
        }
        let plain = [text(24, " abc"), text(30, " abc"), text(50, " GmbH")]
        XCTAssertEqual(try rows("STR-12", plain), [])
        let long = [text(50, " abc"), text(255, " abc")]
        XCTAssertEqual(try rows("STR-12", long), Set(long))
        // Letters count, not bytes.
        let umlauts = "Bäche und Hügel über öde und"
        XCTAssertEqual(umlauts.unicodeScalars.count, 28)
        XCTAssertEqual(try rows("STR-12", ["M " + umlauts]), ["M " + umlauts])
    }

    func testBrokenUmlauts() throws {
        let whole = [
            "Mühltal", "Neuß", "Ôtel", "Ÿps", "Âge", "Österreich", "ÄÖÜ", "Łódź", "Größe – klein",
            "„Zitat“", "5 €", "naïve", "Škoda", "ãâ",
        ]
        // Each as it looks after one wrong reading.
        let broken = whole.map { text in
            text.unicodeScalars.map { scalar in
                String(scalar).utf8.count == 1
                    ? String(scalar)
                    : String(scalar).utf8.map { byte in
                        String(Self.windows1252[byte] ?? UnicodeScalar(byte))
                    }.joined()
            }.joined()
        }
        XCTAssertEqual(try rows("STR-13", whole), [])
        let visible = broken.filter { text in
            !text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) }
        }
        XCTAssertGreaterThan(visible.count, 10)
        XCTAssertEqual(try rows("STR-13", visible), Set(visible))
        XCTAssertEqual(try rows("STR-13", ["L\u{FFFD}we"]), ["L\u{FFFD}we"])
    }

    private static let windows1252: [UInt8: UnicodeScalar] = [
        0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ",
        0x89: "‰", 0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“",
        0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›",
        0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
    ]
}
