import XCTest

@testable import SozialraumKit

/// What rules about agreements ask for, and what they must not.
final class AgreementRuleTests: FolderTestCase {
    /// A Träger with an offer and agreements.
    private func package(
        body: String = #""art": "frei""#, offer: String, agreements: [String]
    ) -> RuleExample {
        let rows = agreements.enumerated().map { number, text in
            #"{"id": "ve-\#(number)", "traeger": "tr-linde", \#(text)}"#
        }
        return .tables(
            #"""
            "traeger": [{"id": "tr-linde", "name": "Linde gGmbH", \#(body)}],
            "einrichtungen": [
              {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus", "art": "sonstige"},
              {"id": "ei-hof", "traeger": "tr-linde", "name": "Hof", "art": "sonstige"}
            ],
            "vereinbarungen": [\#(rows.joined(separator: ", "))],
            "hilfeangebote": [{"id": "an-eins", "traeger": "tr-linde", "name": "Angebot", \#(offer)}]
            """#, profile: .stammdaten)
    }

    private let since = #""gueltig_ab": "2020-01-01""#

    private func parts(_ more: String = "", _ kinds: [Int] = [1, 2, 3]) -> [String] {
        kinds.map { #""art": "78b.1.\#($0)", \#(since)\#(more)"# }
    }

    func testServicesOfSection78a() throws {
        // Service, form, whether all three agreements are asked for.
        let cases: [(String, String?, Bool)] = [
            ("13.3", nil, true), ("19", nil, true), ("27.4", nil, true), ("34", nil, true),
            ("34", "stationaer", true), ("35a.2.4", nil, true), ("32", nil, true),
            ("32", "familienpflege", false), ("21", nil, false), ("21", "stationaer", true),
            ("27", nil, false), ("27", "ambulant", false), ("27.2", "teilstationaer", true),
            ("27.2", "stationaer", true), ("27.2", "familienpflege", false), ("35", nil, false),
            ("35", "ambulant", false), ("35", "stationaer", true), ("35a.2.2", nil, false),
            ("35a.2.3", nil, false), ("33", nil, false), ("42", nil, false), ("30", nil, false),
        ]
        let agreement = [#""art": "8a.4", \#(since)"#]
        for (service, form, isAsked) in cases {
            let form = form.map { #", "form": "\#($0)""# } ?? ""
            let example = package(
                offer: #""leistung": "\#(service)"\#(form)"#, agreements: agreement)
            XCTAssertEqual(
                try found("REC-24", in: example), isAsked ? ["an-eins"] : [], service + form)
        }
    }

    func testWhichAgreementsCount() throws {
        let home = #""leistung": "34""#
        let inHouse = home + #", "einrichtung": "ei-haus""#
        let house = #", "einrichtung": "ei-haus""#
        let yard = #", "einrichtung": "ei-hof""#
        let cases: [(String, [String], Bool)] = [
            (inHouse, parts(house), false), (inHouse, parts(), false), (inHouse, parts(yard), true),
            (home, parts(yard), false),
            (inHouse, parts(house, [1, 2]) + parts("", [3]), false),
            (inHouse, parts(house, [1, 3]), true),
            (inHouse + #", "vereinbarungen": ["ve-0", "ve-1", "ve-2"]"#, parts(yard), false),
            (inHouse + #", "vereinbarungen": ["ve-0", "ve-2"]"#, parts(yard), true),
            (inHouse, parts(house + #", "status": "entwurf""#), true),
            (inHouse, parts(house + #", "gueltig_bis": "2020-12-31""#), false),
            // What cannot be read may be any agreement.
            (inHouse, [#""art": "§ 78b", \#(since)"#], false),
        ]
        for (number, (offer, agreements, isFound)) in cases.enumerated() {
            XCTAssertEqual(
                try found("REC-24", in: package(offer: offer, agreements: agreements)),
                isFound ? ["an-eins"] : [], "case \(number)")
        }
        // A public Träger agrees nothing with itself, a commercial one does.
        for (kind, isFound) in [("oeffentlich-jugendamt", false), ("gewerblich", true)] {
            let example = package(
                body: #""art": "\#(kind)""#, offer: home, agreements: parts("", [1]))
            XCTAssertEqual(try found("REC-24", in: example), isFound ? ["an-eins"] : [], kind)
        }
    }

    /// Agreements may stand in the package for which rows are delivered; none at all are not missed.
    func testWhereAgreementsStand() throws {
        let all = package(offer: #""leistung": "34""#, agreements: parts())
        let one = package(offer: #""leistung": "34""#, agreements: parts("", [1]))
        let offer = RuleExample.csv(
            "hilfeangebote", "id,traeger,name,leistung\nan-1,tr-linde,A,34\n")
        XCTAssertEqual(try found("REC-24", in: offer, with: all), [])
        XCTAssertEqual(try found("REC-24", in: offer, with: one), ["an-1"])
        XCTAssertEqual(try status("REC-24", in: offer), .notApplicable)
        // A new version of an agreement replaces the old one.
        let changed = RuleExample.tables(
            #"""
            "vereinbarungen": [
              {"id": "ve-0", "traeger": "tr-linde", "art": "72a", \#(since)}
            ],
            "hilfeangebote": [
              {"id": "an-1", "traeger": "tr-linde", "name": "A", "leistung": "34"}
            ]
            """#, profile: .stammdaten)
        XCTAssertEqual(try found("REC-24", in: changed, with: all), ["an-1"])
    }

    func testFosterCare() throws {
        let cases: [(String, [String], [String])] = [
            (#""leistung": "33", "vereinbarungen": ["ve-0"]"#, parts("", [1]), ["an-eins"]),
            (
                #""leistung": "33-besondere", "vereinbarungen": ["ve-0"]"#, parts("", [2]),
                ["an-eins"]
            ),
            (#""leistung": "33""#, parts("", [1]), []),
            (#""leistung": "33", "vereinbarungen": ["ve-0"]"#, [#""art": "77", \#(since)"#], []),
            (#""leistung": "34", "vereinbarungen": ["ve-0"]"#, parts("", [1]), []),
        ]
        for (offer, agreements, expected) in cases {
            XCTAssertEqual(
                try found("REC-25", in: package(offer: offer, agreements: agreements)), expected,
                offer)
        }
    }

    func testReappraisalFromItsDay() throws {
        let agreement = [#""art": "8a.4", \#(since)"#]
        let help = package(offer: #""leistung": "31""#, agreements: agreement)
        XCTAssertEqual(try found("REC-31", in: help, date: "2025-06-30"), [])
        XCTAssertEqual(try found("REC-31", in: help, date: "2025-07-01"), ["tr-linde"])
        let club = package(offer: #""leistung": "11""#, agreements: agreement)
        XCTAssertEqual(try found("REC-31", in: club, date: "2026-01-01"), [])
    }

    func testOtherTasks() throws {
        let cases: [(String, String, Bool)] = [
            (#""art": "frei", "anerkennung": "keine""#, "42.1.2", true),
            (#""art": "frei", "anerkennung": "beantragt""#, "50", true),
            (#""art": "frei", "anerkennung": "75.3""#, "50", false),
            (#""art": "frei""#, "50", false),
            (#""art": "frei", "anerkennung": "keine""#, "41a", false),
            (#""art": "gewerblich""#, "42", true),
            (#""art": "oeffentlich-jugendamt""#, "42", false),
            (#""art": "frei", "anerkennung": "Ja""#, "42", false),
        ]
        for (body, service, isFound) in cases {
            let example = package(
                body: body, offer: #""leistung": "\#(service)""#, agreements: [])
            XCTAssertEqual(
                try found("REC-34", in: example), isFound ? ["an-eins"] : [], body + service)
        }
    }

    func testWhatRanOut() throws {
        func found(_ agreements: String...) throws -> [String] {
            try self.found(
                "ZEI-10", in: package(offer: #""leistung": "11""#, agreements: agreements),
                date: "2022-06-30")
        }
        let old = #""art": "78b.1.2", "gueltig_ab": "2020", "gueltig_bis": "2021""#
        XCTAssertEqual(try found(old), ["ve-0"])
        XCTAssertEqual(try found(old, #""art": "78b.1.2", "gueltig_ab": "2022""#), [])
        XCTAssertEqual(try found(old, #""art": "78b.1.1", "gueltig_ab": "2022""#), ["ve-0"])
        XCTAssertEqual(
            try found(old, #""art": "78b.1.2", "einrichtung": "ei-hof", "gueltig_ab": "2022""#),
            ["ve-0"])
        // Of several that are over, the last is told.
        XCTAssertEqual(
            try found(#""art": "78b.1.2", "gueltig_ab": "2018", "gueltig_bis": "2019""#, old),
            ["ve-1"])
        // Until the end of the year in which it may end, it is not over.
        XCTAssertEqual(
            try found(#""art": "78b.1.2", "gueltig_ab": "2020", "gueltig_bis": "2022""#), [])
        XCTAssertEqual(
            try found(#""art": "78b.1.2", "gueltig_ab": "2020", "gueltig_bis": "2022-06-30""#), [])
        XCTAssertEqual(
            try found(#""art": "78b.1.2", "gueltig_ab": "2020", "gueltig_bis": "2022-06-29""#),
            ["ve-0"])
        XCTAssertEqual(
            try found(#""art": "77", "gueltig_ab": "2020", "gueltig_bis": "2021""#), [])
        for status in ["gekuendigt", "weitergeltend", "beendet"] {
            XCTAssertEqual(try found(old + #", "status": "\#(status)""#), [], status)
        }
        XCTAssertEqual(try found(old + #", "status": "in-kraft""#), ["ve-0"])
        // A successor of which the kind cannot be read may be the one.
        XCTAssertEqual(try found(old, #""art": "78b.1.2", "gueltig_ab": "2021-02-30""#), [])
    }
}
