import XCTest

@testable import SozialraumKit

/// Rules about places: which Sozialraum, which centre, which district.
final class AreaRuleTests: FolderTestCase {
    private let areas = #"""
        "sozialraeume": [
          {"id": "sr-kreis", "name": "Kreis", "kreis": "07999"},
          {"id": "sr-nord", "name": "Nord", "kreis": "07999", "uebergeordnet": "sr-kreis"},
          {"id": "sr-sued", "name": "Süd", "kreis": "07999", "uebergeordnet": "sr-kreis"}
        ],
        "sozialraumzentren": [
          {"id": "szz-kreis", "sozialraum": "sr-kreis", "name": "Haus der Familie"},
          {"id": "szz-nord", "sozialraum": "sr-nord", "name": "Zentrum Nord"},
          {"id": "szz-sued", "sozialraum": "sr-sued", "name": "Zentrum Süd"}
        ]
        """#

    func testCentresOfOffers() throws {
        let cases: [(String, String, Bool)] = [
            (#""szz-nord""#, #""sr-nord""#, false), (#""szz-sued""#, #""sr-nord""#, true),
            (#""szz-nord", "szz-sued""#, #""sr-nord""#, true),
            (#""szz-nord", "szz-sued""#, #""sr-nord", "sr-sued""#, false),
            (#""szz-kreis""#, #""sr-nord""#, false), (#""szz-nord""#, #""sr-kreis""#, false),
            (#""szz-nord""#, "", false), ("", #""sr-nord""#, false),
            // What is not there may be the right one.
            (#""szz-fehlt""#, #""sr-nord""#, false),
            (#""szz-sued""#, #""sr-nord", "sr-fehlt""#, false),
        ]
        for (centres, bound, isFound) in cases {
            let example = RuleExample.tables(
                #"""
                \#(areas),
                "hilfeangebote": [
                  {"id": "an-1", "name": "A", "zentren": [\#(centres)], "sozialraeume": [\#(bound)]}
                ]
                """#, profile: .stammdaten)
            XCTAssertEqual(
                try found("REF-16", in: example), isFound ? ["an-1"] : [], "\(centres) \(bound)")
        }
    }

    func testCentresOfCasesAndOffersOfHelps() throws {
        let example = RuleExample.tables(
            #"""
            \#(areas),
            "traeger": [
              {"id": "tr-linde", "name": "Linde", "art": "frei"},
              {"id": "tr-ulme", "name": "Ulme", "art": "frei"}
            ],
            "hilfeangebote": [
              {"id": "an-linde", "traeger": "tr-linde", "name": "A"},
              {"id": "an-alle", "zentren": ["szz-nord"], "name": "B"}
            ],
            "faelle": [
              {"id": "aaaaaaaaaaaaaaaa", "sozialraum": "sr-nord", "zentrum": "szz-nord", "beginn": "2022-01-01"},
              {"id": "bbbbbbbbbbbbbbbb", "sozialraum": "sr-nord", "zentrum": "szz-sued", "beginn": "2022-01-01"},
              {"id": "cccccccccccccccc", "sozialraum": "sr-nord", "zentrum": "szz-kreis", "beginn": "2022-01-01"},
              {"id": "dddddddddddddddd", "sozialraum": "sr-kreis", "zentrum": "szz-sued", "beginn": "2022-01-01"},
              {"id": "eeeeeeeeeeeeeeee", "sozialraum": "sr-sued", "beginn": "2022-01-01"}
            ],
            "hilfen": [
              {"id": "aaaaaaaaaaaaaaaa.1", "fall": "aaaaaaaaaaaaaaaa", "traeger": "tr-linde", "hilfeangebot": "an-linde", "leistung": "16", "beginn": "2022-01-01"},
              {"id": "aaaaaaaaaaaaaaaa.2", "fall": "aaaaaaaaaaaaaaaa", "traeger": "tr-ulme", "hilfeangebot": "an-linde", "leistung": "16", "beginn": "2022-01-01"},
              {"id": "aaaaaaaaaaaaaaaa.3", "fall": "aaaaaaaaaaaaaaaa", "traeger": "tr-ulme", "hilfeangebot": "an-alle", "leistung": "16", "beginn": "2022-01-01"},
              {"id": "aaaaaaaaaaaaaaaa.4", "fall": "aaaaaaaaaaaaaaaa", "traeger": "tr-fehlt", "hilfeangebot": "an-linde", "leistung": "16", "beginn": "2022-01-01"}
            ]
            """#)
        XCTAssertEqual(
            try found("REF-16", in: example), ["bbbbbbbbbbbbbbbb", "aaaaaaaaaaaaaaaa.2"])
    }

    /// Rows that are delivered are compared with the package that they are delivered for.
    func testDelivery() throws {
        let master = RuleExample.tables(areas, profile: .stammdaten)
        let cases = RuleExample.csv(
            "faelle",
            "id,sozialraum,zentrum,beginn\naaaaaaaaaaaaaaaa,sr-nord,szz-sued,2022-01-01\n")
        XCTAssertEqual(try found("REF-16", in: cases, with: master), ["aaaaaaaaaaaaaaaa"])
        XCTAssertEqual(try status("REF-16", in: cases), .skipped)
    }

    func testDistricts() throws {
        func package(_ kreis: String, _ gemeinde: String) -> RuleExample {
            .tables(
                #"""
                "gemeinden": [{"ags": "\#(gemeinde)", "name": "A"}],
                "sozialraeume": [{"id": "sr-nord", "name": "Nord", "kreis": "\#(kreis)"}],
                "sozialraum_gemeinden": [
                  {"sozialraum": "sr-nord", "gemeinde": "\#(gemeinde)", "gueltig_ab": "2018-01-01"}
                ]
                """#, profile: .stammdaten)
        }
        XCTAssertEqual(try found("KEY-16", in: package("07999", "07999001")), [])
        XCTAssertEqual(
            try found("KEY-16", in: package("07999", "07998001")),
            ["sr-nord|07998001|2018-01-01"])
        // The sender is another district.
        XCTAssertEqual(try found("KEY-16", in: package("07998", "07998001")), ["sr-nord"])
        XCTAssertEqual(try found("KEY-16", in: package("7999", "07998001")), [])
    }
}
