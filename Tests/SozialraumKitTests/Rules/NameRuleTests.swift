import XCTest

@testable import SozialraumKit

/// Rules that compare names.
final class NameRuleTests: FolderTestCase {
    private func package(_ bodies: [String]) -> RuleExample {
        let rows = bodies.enumerated().map { number, text in
            #"{"id": "tr-\#(number)", "art": "frei", \#(text)}"#
        }
        return .tables(
            #""traeger": [\#(rows.joined(separator: ", "))]"#, profile: .stammdaten)
    }

    /// What is found in the second of two Träger.
    private func codes(_ one: String, _ other: String) throws -> [String] {
        try ["REF-14", "REF-15"].filter { code in
            let found = try found(code, in: package([one, other]))
            XCTAssertTrue(found.isEmpty || found == ["tr-1"], "\(found)")
            return !found.isEmpty
        }
    }

    func testTwoBodies() throws {
        let same = ["REF-14"]
        let form = ["REF-15"]
        let cases: [(String, String, [String])] = [
            (#""name": "Linde e. V.""#, #""name": "Linde""#, same),
            (#""name": "Müller-Haus gGmbH""#, #""name": "MUELLER HAUS gemeinnützige GmbH""#, same),
            (#""name": "F+U Sachsen gGmbH""#, #""name": "F + U Sachsen gGmbH""#, same),
            (#""name": "Linde GmbH""#, #""name": "Linde gGmbH""#, same),
            (#""name": "Linde e. V.""#, #""name": "Linde gGmbH""#, form),
            (
                #""name": "Linde", "rechtsform": "ev""#, #""name": "Linde", "rechtsform": "kg""#,
                form
            ),
            // The column is stronger than the name.
            (#""name": "Linde gGmbH", "rechtsform": "ev""#, #""name": "Linde e. V.""#, same),
            (#""name": "Linde Nord""#, #""name": "Linde Süd""#, []),
            (#""name": "Linde", "plz": "54290""#, #""name": "Linde", "plz": "54290""#, same),
            (#""name": "Linde", "plz": "54290""#, #""name": "Linde", "plz": "54292""#, []),
            (#""name": "Linde", "plz": "54290""#, #""name": "Linde""#, same),
            (#""name": "Linde", "ort": "Trier""#, #""name": "Linde", "ort": "Konz""#, []),
            (#""name": "Linde", "ort": "Trier""#, #""name": "Linde", "ort": "TRIER""#, same),
            (
                #""name": "Linde", "plz": "54290", "ort": "Trier""#,
                #""name": "Linde", "plz": "54290", "ort": "Trier-Mitte""#, same
            ),
            // What cannot be read may tell them apart.
            (#""name": "Linde", "plz": "5429""#, #""name": "Linde""#, []),
            (#""name": "Linde", "rechtsform": "e.V. ""#, #""name": "Linde""#, []),
            // One follows the other.
            (
                #""name": "Linde", "gueltig_bis": "2019-12""#,
                #""name": "Linde", "gueltig_ab": "2020""#, []
            ),
            (
                #""name": "Linde", "gueltig_bis": "2020""#,
                #""name": "Linde", "gueltig_ab": "2020""#, []
            ),
            (
                #""name": "Linde", "gueltig_bis": "2021""#,
                #""name": "Linde", "gueltig_ab": "2020""#, same
            ),
            // A legal form alone is no name.
            (#""name": "gGmbH""#, #""name": "gGmbH""#, []),
        ]
        for (one, other, expected) in cases {
            XCTAssertEqual(try codes(one, other), expected, "\(one) and \(other)")
        }
    }

    /// Of many the later ones are told, each once; one that is really the same is told before one of
    /// another form.
    func testMany() throws {
        let bodies = ["Linde e. V.", "Linde gGmbH", "LINDE GmbH", "Ulme"].map {
            #""name": "\#($0)""#
        }
        XCTAssertEqual(try found("REF-14", in: package(bodies)), ["tr-2"])
        XCTAssertEqual(try found("REF-15", in: package(bodies)), ["tr-1"])
    }

    /// However many share a name, those of one place are found.
    func testManyOfOneName() throws {
        let rows = (0..<1000).map { "tr-\($0),Linde e. V.,frei,\(10000 + $0 % 999)\n" }
        let example = RuleExample.csv("traeger", "id,name,art,plz\n" + rows.joined())
        XCTAssertEqual(try found("REF-14", in: example), ["tr-999"])
        XCTAssertEqual(try found("REF-15", in: example), [])
    }

    func testDelivery() throws {
        let master = package([#""name": "Linde e. V.", "plz": "54290""#])
        func csv(_ row: String) -> RuleExample {
            .csv("traeger", "id,name,art,plz\n\(row)\n")
        }
        XCTAssertEqual(
            try found("REF-14", in: csv("tr-neu,Linde,frei,54290"), with: master), ["tr-neu"])
        // A new version of the row itself.
        XCTAssertEqual(try found("REF-14", in: csv("tr-0,Linde,frei,54290"), with: master), [])
        // Two rows of the other package are not this one's matter.
        let doubled = package([#""name": "Linde""#, #""name": "Linde""#])
        XCTAssertEqual(try found("REF-14", in: csv("tr-neu,Ulme,frei,54290"), with: doubled), [])
    }

    func testAssociations() throws {
        func found(_ rows: [(ars: String, name: String, stand: String)]) throws -> [String] {
            let rows = rows.enumerated().map { number, row in
                let ags = String(row.ars.prefix(5) + row.ars.suffix(3))
                return "\(ags),G\(number),\(row.ars),\(row.name),\(row.stand)\n"
            }
            return try self.found(
                "KEY-07",
                in: .csv("gemeinden", "ags,name,ars,verbandsgemeinde,stand\n" + rows.joined()))
        }
        let day = "2018-12-31"
        XCTAssertEqual(
            try found([
                ("079995001001", "Nord", day), ("079995001002", "Süd", day),
                ("079995001003", "Süd", day),
            ]), ["07999001"])
        XCTAssertEqual(
            try found([("079995001001", "Nord", day), ("079995002002", "Süd", day)]), [])
        XCTAssertEqual(
            try found([("079995001001", "Nord", day), ("079995001002", "", day)]), [])
        // Renamed in between.
        XCTAssertEqual(
            try found([("079995001001", "Nord", day), ("079995001002", "Süd", "2020-12-31")]), [])
        // Municipalities without an association.
        XCTAssertEqual(
            try found([("079990001001", "Nord", day), ("079990001001", "Süd", day)]), [])
    }

    func testPostalCodes() throws {
        func found(_ own: String, _ code: String) throws -> [String] {
            try self.found(
                "KEY-09",
                in: .inSozialraum(
                    #"""
                    "sozialraumzentren": [
                      {"id": "szz", "sozialraum": "sr-nord", "name": "Z", "gemeinde": "07999001", "plz": "\#(code)"}
                    ]
                    """#, profile: .stammdaten),
                with: .csv("gemeinden", "ags,name,plz\n07999001,Lindenbach,\(own)\n"))
        }
        // The own row has no postal codes and replaces the other.
        XCTAssertEqual(try found("54991", "54999"), [])
        func delivered(_ own: String, _ code: String) throws -> [String] {
            try self.found(
                "KEY-09",
                in: .csv(
                    "sozialraumzentren",
                    "id,sozialraum,name,gemeinde,plz\nszz,sr,Z,07999001,\(code)\n"),
                with: .tables(
                    #"""
                    "gemeinden": [{"ags": "07999001", "name": "Lindenbach", "plz": \#(own)}],
                    "sozialraeume": [{"id": "sr", "name": "Nord", "kreis": "07999"}]
                    """#, profile: .stammdaten))
        }
        XCTAssertEqual(try delivered(#"["54991", "54992"]"#, "54999"), ["szz"])
        XCTAssertEqual(try delivered(#"["54991", "54992"]"#, "54992"), [])
        XCTAssertEqual(try delivered("[]", "54992"), [])
        XCTAssertEqual(try delivered(#"["5499"]"#, "54992"), [])
        XCTAssertEqual(try delivered(#"["54991"]"#, "5499"), [])
    }
}
