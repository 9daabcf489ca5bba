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
