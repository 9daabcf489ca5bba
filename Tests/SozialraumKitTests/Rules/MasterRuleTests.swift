import XCTest

@testable import SozialraumKit

/// The borders of rules about master data.
final class MasterRuleTests: FolderTestCase {
    private func tables(_ members: String) -> RuleExample {
        .tables(members, profile: .stammdaten)
    }

    private let bodies = #"""
        "traeger": [
          {"id": "tr-kreis", "name": "Kreis 07999", "art": "oeffentlich-jugendamt"},
          {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"},
          {"id": "tr-ulme", "name": "Ulme GmbH", "art": "gewerblich"},
          {"id": "tr-egal", "name": "Egal", "art": "Verein"}
        ]
        """#

    /// A Kooperation with partners, in a Sozialraum.
    private func kooperation(_ fields: String = "", _ partners: [String]) -> RuleExample {
        let rows = partners.map { #"{"kooperation": "ko", \#($0)}"# }.joined(separator: ", ")
        return .inSozialraum(
            #"""
            \#(bodies),
            "kooperationen": [
              {"id": "ko", "sozialraum": "sr-nord", "gueltig_ab": "2018"\#(fields)},
              {"id": "ko-ohne", "sozialraum": "sr-nord", "gueltig_ab": "2014", "gueltig_bis": "2017"}
            ],
            "kooperationspartner": [\#(rows)]
            """#, profile: .stammdaten)
    }

    func testBothSidesOfAKooperation() throws {
        let cases: [([String], Bool)] = [
            (["tr-kreis", "tr-linde"], false), (["tr-kreis", "tr-ulme"], false),
            (["tr-kreis"], true), (["tr-linde", "tr-ulme"], true),
            // It may be the missing side.
            (["tr-linde", "tr-egal"], false), (["tr-linde", "tr-fehlt"], false),
        ]
        for (partners, isFound) in cases {
            let example = kooperation("", partners.map { #""traeger": "\#($0)""# })
            XCTAssertEqual(
                try found("REF-07", in: example), isFound ? ["ko"] : [], "\(partners)")
        }
    }

    func testRoles() throws {
        let cases: [(String, String, Bool)] = [
            ("tr-linde", "jugendamt", true), ("tr-linde", "partner", false),
            ("tr-kreis", "partner", true), ("tr-kreis", "jugendamt", false),
            ("tr-ulme", "jugendamt", true), ("tr-egal", "jugendamt", false),
            ("tr-linde", "Jugendamt", false),
        ]
        for (body, role, isFound) in cases {
            let example = kooperation("", [#""traeger": "\#(body)", "rolle": "\#(role)""#])
            XCTAssertEqual(
                try found("REC-45", in: example), isFound ? ["ko|\(body)"] : [], "\(body) \(role)")
        }
    }

    func testPosts() throws {
        // The total, the posts of two partners, whether the total and which posts are found.
        let cases: [(String, [String], Bool, [String])] = [
            ("10.04", ["3.9", "6.14"], false, []), ("10.04", ["3.9", "6.1"], true, []),
            ("10.04", ["3.9", "6.13"], false, []), ("10.04", ["3.9", "6.12"], true, []),
            ("10", ["100", "100.1"], true, ["ko|tr-linde"]),
            ("10", ["0", "10"], false, ["ko|tr-kreis"]),
            ("10", ["-1", "0.1"], false, ["ko|tr-kreis"]),
            // One is not stated, or cannot be read.
            ("10", ["4", "null"], false, []), ("10", ["4", #""viel""#], false, []),
            ("null", ["4", "5"], false, []),
        ]
        for (total, posts, isWrong, unusual) in cases {
            let example = kooperation(
                #", "stellen": \#(total)"#,
                zip(["tr-kreis", "tr-linde"], posts).map {
                    #""traeger": "\#($0)", "stellen": \#($1)"#
                })
            XCTAssertEqual(
                try found("PLA-03", in: example), isWrong ? ["ko"] : [], "\(total) \(posts)")
            XCTAssertEqual(try found("PLA-04", in: example), unusual, "\(total) \(posts)")
        }
    }

    func testCoveredMunicipalities() throws {
        let rows = """
            "gemeinden": [
              {"ags": "07999001", "name": "A"}, {"ags": "07999002", "name": "B"},
              {"ags": "07998001", "name": "C"}
            ],
            "sozialraeume": [{"id": "sr", "name": "Nord", "kreis": "07999"}],
            "sozialraum_gemeinden": [
              {"sozialraum": "sr", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
            ]
            """
        XCTAssertEqual(try found("REF-04", in: tables(rows)), ["07999002"])
        // Rows that are delivered alone are judged by the package that they are for.
        let more = RuleExample.csv("gemeinden", "ags,name\n07999003,D\n07999001,A\n07998002,E\n")
        XCTAssertEqual(try found("REF-04", in: more, with: tables(rows)), ["07999003"])
        XCTAssertEqual(try status("REF-04", in: more), .notApplicable)
    }

    func testCentresInTheirSozialraum() throws {
        func package(_ gemeinde: String) -> RuleExample {
            tables(
                #"""
                "gemeinden": [{"ags": "07999001", "name": "A"}, {"ags": "07999002", "name": "B"}],
                "sozialraeume": [
                  {"id": "sr-kreis", "name": "Kreis", "kreis": "07999"},
                  {"id": "sr-nord", "name": "Nord", "kreis": "07999", "uebergeordnet": "sr-kreis"}
                ],
                "sozialraum_gemeinden": [
                  {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
                ],
                "sozialraumzentren": [
                  {"id": "szz-nord", "sozialraum": "sr-nord", "name": "N", "gemeinde": "\#(gemeinde)"},
                  {"id": "szz-kreis", "sozialraum": "sr-kreis", "name": "K", "gemeinde": "\#(gemeinde)"}
                ]
                """#)
        }
        XCTAssertEqual(try found("REF-06", in: package("07999001")), [])
        XCTAssertEqual(try found("REF-06", in: package("07999002")), ["szz-nord", "szz-kreis"])
        XCTAssertEqual(try found("REF-06", in: package("")), [])
        XCTAssertEqual(try found("REF-06", in: package("7999002")), [])
    }

    func testOrphans() throws {
        let uses = [
            #""einrichtungen": [{"id": "ei", "traeger": "tr-linde", "name": "Haus"}]"#,
            #""vereinbarungen": [{"id": "ve", "traeger": "tr-linde", "art": "77", "gueltig_ab": "2020"}]"#,
            #""hilfeangebote": [{"id": "an", "traeger": "tr-linde", "name": "A"}]"#,
            #""fallberatungen": [{"id": "aaaaaaaaaaaaaaaa.1", "fall": "aaaaaaaaaaaaaaaa", "am": "2022-01-01", "art": "gemeinsam", "traeger": ["tr-linde"]}]"#,
        ]
        for use in uses {
            let offers = use.contains("hilfeangebote") ? "" : #", "hilfeangebote": []"#
            let example = RuleExample.tables(
                #""traeger": [{"id": "tr-linde", "name": "Linde", "art": "frei"}, {"id": "tr-ulme", "name": "Ulme", "art": "frei"}], \#(use)\#(offers)"#
            )
            XCTAssertEqual(try found("REF-13", in: example), ["tr-ulme"], use)
        }
    }

    func testOffers() throws {
        let cases: [(String, [String])] = [
            (#""traeger": "tr-linde""#, []), (#""zentren": ["szz"]"#, []), ("", ["REF-18"]),
            (#""traeger": "Linde gGmbH""#, []),
            (#""traeger": "tr-linde", "alter_ab": 6, "alter_bis": 6"#, []),
            (#""traeger": "tr-linde", "alter_ab": 7, "alter_bis": 6"#, ["REC-46"]),
            (#""traeger": "tr-linde", "alter_bis": 27"#, []),
            (#""traeger": "tr-linde", "alter_bis": 28"#, ["REC-46"]),
            (#""traeger": "tr-linde", "alter_ab": 7, "alter_bis": "6 Jahre""#, []),
        ]
        for (fields, expected) in cases {
            let example = tables(
                #""hilfeangebote": [{"id": "an", "name": "A"\#(fields.isEmpty ? "" : ", ")\#(fields)}]"#
            )
            for code in ["REF-18", "REC-46"] {
                XCTAssertEqual(
                    try found(code, in: example), expected.contains(code) ? ["an"] : [], fields)
            }
        }
    }

    func testFacilities() throws {
        let cases: [(String, [String])] = [
            (#""art": "heim""#, ["REC-27"]),
            (#""art": "tagesgruppe", "betriebserlaubnis": true"#, []),
            (#""art": "wohngruppe", "betriebserlaubnis": false"#, ["REC-27"]),
            (#""art": "beratungsstelle""#, []), (#""name": "Haus""#, []),
            (#""art": "heim", "betriebserlaubnis": "liegt vor""#, []),
            (#""plaetze_genehmigt": 12, "plaetze_belegt": 12"#, []),
            (#""plaetze_genehmigt": 12, "plaetze_belegt": 13"#, ["REC-28"]),
            (#""plaetze_belegt": 13"#, []),
            (#""plaetze_genehmigt": "zwölf", "plaetze_belegt": 13"#, []),
            (#""breite": 49.7, "laenge": 6.6"#, []),
            (#""breite": 6.6, "laenge": 49.7"#, ["PLA-11"]),
            (#""breite": 52.5, "laenge": 52.5"#, ["PLA-11"]), (#""breite": 49.7"#, []),
            (#""breite": 47, "laenge": 15.1"#, []),
            (#""breite": 46.99, "laenge": 15.1"#, ["PLA-11"]),
            (#""breite": "49,7", "laenge": 66"#, []),
        ]
        for (fields, expected) in cases {
            let name = fields.contains("name") ? "" : #""name": "Haus", "#
            let example = tables(
                #""einrichtungen": [{"id": "ei", "traeger": "tr-linde", \#(name)\#(fields)}]"#)
            for code in ["REC-27", "REC-28", "PLA-11"] {
                XCTAssertEqual(
                    try found(code, in: example), expected.contains(code) ? ["ei"] : [], fields)
            }
        }
    }

    func testRecognition() throws {
        let cases: [(String, [String])] = [
            (#""art": "frei", "anerkennung": "75.1""#, ["REC-33"]),
            (#""art": "frei", "anerkennung": "75.1", "anerkannt_seit": "1990""#, []),
            (#""art": "frei", "anerkennung": "75.1", "anerkannt_seit": "lange""#, []),
            (#""art": "frei", "anerkennung": "75.3""#, []),
            (#""art": "gewerblich", "anerkennung": "75.1", "anerkannt_seit": "1990""#, ["REC-32"]),
            (#""art": "gewerblich", "anerkennung": "keine""#, []),
            (#""art": "gewerblich", "anerkennung": "beantragt""#, []),
        ]
        for (fields, expected) in cases {
            let example = tables(#""traeger": [{"id": "tr", "name": "Linde", \#(fields)}]"#)
            for code in ["REC-32", "REC-33"] {
                XCTAssertEqual(
                    try found(code, in: example), expected.contains(code) ? ["tr"] : [], fields)
            }
        }
    }

    func testAgreementsOfBodies() throws {
        func package(_ service: String, _ kinds: [String]) -> RuleExample {
            let rows = kinds.map {
                #"{"id": "ve-\#($0)", "traeger": "tr-linde", "art": "\#($0)", "gueltig_ab": "2020"}"#
            }.joined(separator: ", ")
            return tables(
                #"""
                \#(bodies),
                "vereinbarungen": [\#(rows)],
                "hilfeangebote": [
                  {"id": "an-1", "traeger": "tr-linde", "name": "A", "leistung": "\#(service)"},
                  {"id": "an-2", "traeger": "tr-kreis", "name": "B", "leistung": "\#(service)"},
                  {"id": "an-3", "traeger": "tr-egal", "name": "C", "leistung": "\#(service)"}
                ]
                """#)
        }
        for (service, kinds, expected) in [
            ("31", ["74"], ["REC-26", "REC-29", "REC-30"]), ("31", ["8a.4", "72a", "77"], []),
            ("16", ["74"], ["REC-29", "REC-30"]), ("16", ["8a.4"], ["REC-30"]),
            ("31", [], []),
        ] as [(String, [String], [String])] {
            for code in ["REC-26", "REC-29", "REC-30"] {
                XCTAssertEqual(
                    try found(code, in: package(service, kinds)),
                    expected.contains(code) ? ["tr-linde"] : [], "\(service) \(kinds)")
            }
        }
    }

    func testTimesOfAgreements() throws {
        // Kind, day of conclusion, beginning.
        let cases: [(String, String, String, Bool)] = [
            ("78b.1.2", "2022-03-01", "2022-03-01", false),
            ("78b.1.2", "2022-03-01", "2022-02-28", true),
            ("78b.1.2", "2022-03-01", "2022-03", false), ("78b.1.2", "2022-03-01", "2022-02", true),
            ("78b.1.2", "2022", "2022-01-01", false), ("78b.1.2", "2022", "2021-12-31", true),
            ("77", "2022-03-01", "2022-01-01", false), ("78b.1.2", "März", "2022-01-01", false),
        ]
        for (kind, concluded, from, isFound) in cases {
            let example = tables(
                #"""
                \#(bodies),
                "vereinbarungen": [
                  {"id": "ve", "traeger": "tr-linde", "art": "\#(kind)", "geschlossen_am": "\#(concluded)", "gueltig_ab": "\#(from)"}
                ]
                """#)
            XCTAssertEqual(
                try found("ZEI-09", in: example), isFound ? ["ve"] : [],
                "\(kind) \(concluded) \(from)")
        }
    }

    func testGapsBetweenKooperationen() throws {
        for (end, begin, isFound) in [
            ("2016-12-31", "2017-01-01", false), ("2016-12-31", "2017-01-02", true),
            ("2016", "2017", false), ("2016", "2018", true), ("2016-12", "2017-01", false),
            ("2016", "2016-06", false),
        ] {
            let example = RuleExample.inSozialraum(
                #"""
                "kooperationen": [
                  {"id": "ko-1", "sozialraum": "sr-nord", "gueltig_ab": "2014", "gueltig_bis": "\#(end)"},
                  {"id": "ko-2", "sozialraum": "sr-nord", "gueltig_ab": "\#(begin)", "vorgaenger": "ko-1"}
                ]
                """#, profile: .stammdaten)
            XCTAssertEqual(
                try found("ZEI-11", in: example), isFound ? ["ko-2"] : [], "\(end) \(begin)")
        }
    }
}
