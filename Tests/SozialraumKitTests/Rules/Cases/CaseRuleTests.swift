import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// What the rules about cases must not ask for, and what they see through several tables.
final class CaseRuleTests: FolderTestCase {
    /// The codes that are found in a help of a case.
    private func found(_ help: String, inCase fall: String, and more: String = "") throws
        -> [String]
    {
        let example = RuleExample.help(help, inCase: fall, and: more)
        let file = try XCTUnwrap(example.files.first)
        let place = folder.appending(path: file.name)
        try Data(file.bytes).write(to: place)
        return try Validator().validate(path: place.path).rules.filter { $0.count > 0 }
            .map(\.code)
    }

    private let meeting = #"""
        "fallberatungen": [
            {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "am": "2022-01-14", "art": "gemeinsam"}
          ]
        """#

    /// The law asks no Hilfeplan of low-threshold help, and so does no rule.
    func testNoHilfeplanForLowThresholdHelp() throws {
        let planned = ["27", "28", "29", "30", "31", "32", "33", "34", "35", "35a"]
        let services = Leistung.known.codes.filter { code in
            !planned.contains(String(code.prefix { $0 != "." && $0 != "-" }))
        }
        XCTAssertGreaterThan(services.count, 20)
        for service in services {
            for access in Zugang.known.codes.map({ #", "zugang": "\#($0)""# }) + [""] {
                for end in ["", #", "ende": "2022-12-01""#] {
                    let codes = try found(
                        #""leistung": "\#(service)", "beginn": "2021-01-14"\#(access)\#(end)"#,
                        inCase: #""beginn": "2021-01-14""#,
                        and: meeting.replacing("2022-01-14", with: "2021-01-14"))
                    XCTAssertTrue(
                        Set(codes).isDisjoint(with: ["REC-21", "REC-23", "ZEI-12"]),
                        "\(service)\(access)\(end): \(codes)")
                }
            }
        }
        // Counselling of one's own choice, direct access: none either.
        XCTAssertEqual(
            try found(
                #""leistung": "28", "zugang": "36a.2", "beginn": "2022-01-14", "ende": "2022-12-01""#,
                inCase: #""beginn": "2022-01-14""#, and: meeting), [])
    }

    /// A family's month of birth is that of its youngest child: nothing is too young because of it.
    func testFamiliesAreNotTooYoung() throws {
        let help =
            #""leistung": "30", "ueber_41": true, "beginn": "2022-03-14", "ende": "2022-04-14""#
        XCTAssertEqual(
            try found(help, inCase: #""beginn": "2022-03-14", "geburtsmonat": "2018-05""#),
            ["REC-03", "PLA-12"])
        XCTAssertEqual(
            try found(
                help, inCase: #""beginn": "2022-03-14", "geburtsmonat": "2018-05", "kinder": 2"#),
            [])
    }

    /// A child that was born since the case began is younger than the one whose birth is stated.
    func testFamiliesMayHaveAYoungerChild() throws {
        let cases: [(leistung: String, kinder: String, beginn: String, expected: [String])] = [
            ("31", #", "kinder": 2"#, "2022-01-14", ["REC-01"]),
            ("31", #", "kinder": 2"#, "2022-01-15", []), ("31", "", "2022-01-15", ["REC-01"]),
            ("42.1.2", #", "kinder": 1"#, "2022-06-01", []),
            ("42.1.2", "", "2022-06-01", ["REC-16"]),
            ("21", #", "kinder": 1"#, "2024-06-01", []), ("21", "", "2024-06-01", ["REC-13"]),
            ("20", #", "kinder": 1"#, "2022-06-01", []), ("20", "", "2022-06-01", ["REC-14"]),
        ]
        for (service, children, begin, expected) in cases {
            let codes = try found(
                #""leistung": "\#(service)", "beginn": "\#(begin)", "ende": "2024-07-01""#,
                inCase: #""beginn": "2022-01-14", "geburtsmonat": "2003-05"\#(children)"#)
            XCTAssertEqual(
                codes.filter { ["REC-01", "REC-13", "REC-14", "REC-16"].contains($0) }, expected,
                "\(service)\(children) \(begin)")
        }
        // Whether a family's help goes on beyond a birthday is not known either.
        let family = #""beginn": "2020-01-14", "geburtsmonat": "2003-05""#
        let help = #""leistung": "31", "beginn": "2020-01-14", "ende": "2022-07-01""#
        XCTAssertEqual(try found(help, inCase: family + #", "kinder": 1"#), [])
        XCTAssertEqual(try found(help, inCase: family), ["REC-02"])
    }

    /// Where days were cut to the first of their month, each stands for any day of it.
    func testMonths() throws {
        func report(_ precision: String, _ tables: String) throws -> [String] {
            let text = RuleExample.tables(tables, profile: .pseudonym).files[0].bytes
            let place = folder.appending(path: "monat.json")
            let document = String(decoding: text, as: UTF8.self)
                .replacing(
                    #""erfunden": true"#, with: #""erfunden": true, "genauigkeit": "\#(precision)""#
                )
            XCTAssertTrue(document.contains("genauigkeit"))
            try Data(document.utf8).write(to: place)
            return try Validator().validate(path: place.path).rules.filter { $0.count > 0 }
                .map(\.code)
        }
        let area = #"""
            "gemeinden": [{"ags": "07999001", "name": "Lindenbach"}, {"ags": "07999002", "name": "Au"}],
            "sozialraeume": [{"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}],
            "sozialraum_gemeinden": [
              {"sozialraum": "sr-nord", "gemeinde": "07999002", "gueltig_ab": "2018-01-01"},
              {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2021-06-10"}
            ],
            "traeger": [
              {"id": "tr-kreis", "name": "Kreis 07999", "art": "oeffentlich-jugendamt", "kreis": "07999"},
              {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "anerkennung": "nein"}
            ],
            "vereinbarungen": [
              {"id": "ve-1", "traeger": "tr-linde", "art": "36a.2", "gueltig_ab": "2021-06-10"}
            ],
            "faelle": [
              {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "gemeinde": "07999001", "beginn": "2021-06-01"}
            ],
            "hilfen": [
              {"id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde",
               "leistung": "13a", "zugang": "36a.2", "beginn": "2021-06-01", "ende": "2021-07-01"},
              {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde",
               "leistung": "13a", "zugang": "36a.2", "beginn": "2021-07-01", "ende": "2021-08-01"}
            ]
            """#
        let asked: Set = ["KEY-15", "REC-20", "REF-10", "PLA-13"]
        XCTAssertEqual(Set(try report("tag", area)).intersection(asked), asked)
        XCTAssertEqual(Set(try report("monat", area)).intersection(asked), [])
    }

    /// A plan of another help is none of this one; a day that was named for the next meeting counts.
    func testReviews() throws {
        func codes(_ begin: String, _ meeting: String) throws -> [String] {
            try found(
                #""leistung": "30", "zugang": "36a.1", "beginn": "\#(begin)""#,
                inCase: #""beginn": "2018-01-14""#,
                and: #"""
                    "fallberatungen": [
                        {"id": "k3x5q7abcdef2345.2", "fall": "k3x5q7abcdef2345", "art": "hilfeplan", \#(meeting)}
                      ]
                    """#
            ).filter { $0 == "ZEI-12" }
        }
        // The package describes 2022-12-31.
        XCTAssertEqual(try codes("2018-01-14", #""am": "2018-02-01""#), ["ZEI-12"])
        XCTAssertEqual(try codes("2022-11-14", #""am": "2018-02-01""#), [])
        XCTAssertEqual(
            try codes("2018-01-14", #""am": "2022-02-01", "naechste_am": "2022-08-01""#), ["ZEI-12"]
        )
        XCTAssertEqual(
            try codes("2018-01-14", #""am": "2021-02-01", "naechste_am": "2023-02-01""#), [])
    }

    /// What is asked of free Träger only, and what a draft does not do.
    func testWhoNeedsAnAgreement() throws {
        for (kind, state, isFound) in [
            ("frei", "in-kraft", false), ("frei", "entwurf", true),
            ("oeffentlich-jugendamt", "", false),
        ] {
            let agreement =
                state.isEmpty
                ? #"{"id": "ve-1", "traeger": "tr-ulme", "art": "36a.2", "gueltig_ab": "2020-01-01"}"#
                : #"{"id": "ve-1", "traeger": "tr-a", "art": "36a.2", "status": "\#(state)", "gueltig_ab": "2020-01-01"}"#
            let example = RuleExample.tables(
                #"""
                "sozialraeume": [{"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}],
                "traeger": [
                  {"id": "tr-a", "name": "A", "art": "\#(kind)", "kreis": "07999"},
                  {"id": "tr-ulme", "name": "Ulme gGmbH", "art": "frei"}
                ],
                "vereinbarungen": [\#(agreement)],
                "faelle": [{"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2021-06-01"}],
                "hilfen": [
                  {"id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "traeger": "tr-a",
                   "leistung": "28", "zugang": "36a.2", "beginn": "2021-06-01"}
                ]
                """#, profile: .pseudonym)
            XCTAssertEqual(
                try found("REC-20", in: example).count, isFound ? 1 : 0, "\(kind) \(state)")
        }
    }

    /// A case ends when its last help is over.
    func testHelpsThatGoOnAfterTheirCase() throws {
        for (fall, help, expected) in [
            (#", "ende": "2022-06-30""#, "", ["ZEI-15"]), ("", "", []),
            (#", "ende": "2022-06-30""#, #", "ende": "2022-06-30""#, []),
            (#", "ende": "2022-06-30""#, #", "ende": "30.6.22""#, []),
        ] {
            let codes = try found(
                #""leistung": "28", "beginn": "2022-03-14"\#(help)"#,
                inCase: #""beginn": "2022-03-14"\#(fall)"#)
            XCTAssertEqual(codes.filter { $0 == "ZEI-15" }, expected, fall + help)
        }
    }

    /// What cannot be read is not judged.
    func testUnreadableValuesSilence() throws {
        let codes = try found(
            #""leistung": "34", "ueber_41": "vielleicht", "beginn": "2022-03-14", "ende": "2022-04-14""#,
            inCase: #""beginn": "2022-03-14", "geburtsmonat": "2001-05""#)
        XCTAssertFalse(codes.contains { $0.hasPrefix("REC") }, "\(codes)")
    }

    /// An agreement counts only while it holds.
    func testAgreementsHoldForATime() throws {
        for (until, isFound) in [("2022-03-13", true), ("2022-03-14", false), ("2022", false)] {
            let codes = try found(
                #""leistung": "28", "zugang": "36a.2", "beginn": "2022-03-14", "ende": "2022-03-31""#,
                inCase: #""beginn": "2022-03-14""#,
                and: #"""
                    "vereinbarungen": [
                        {
                          "id": "ve-linde", "traeger": "tr-linde", "art": "36a.2", "gueltig_ab": "2020-01-01",
                          "gueltig_bis": "\#(until)"
                        }
                      ]
                    """#)
            XCTAssertEqual(codes.contains("REC-20"), isFound, until)
        }
    }
}
