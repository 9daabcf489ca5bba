import Foundation
import XCTest

@testable import SozialraumKit

/// Rules of data protection that look at a whole package.
final class PrivacyRuleTests: FolderTestCase {
    private func report(
        _ members: String, profile: Profile = .pseudonym
    ) throws -> ValidationReport {
        let example = RuleExample.inSozialraum(members, profile: profile)
        let file = folder.appending(path: "paket.json")
        try Data(example.files[0].bytes).write(to: file)
        return try Validator().validate(path: file.path)
    }

    private func kinds(_ report: ValidationReport, _ code: String) -> [String] {
        report.findings.filter { $0.code == code }.map {
            "\($0.kind.rawValue) \($0.location.record ?? "-")"
        }
    }

    // MARK: DS-09

    /// Indicators of a year: the Sozialräume, and with an empty one the district. nil is withheld.
    private func indicators(_ values: [(area: String, count: Int?)], more: String = "") -> String {
        let rows = values.map { area, count in
            let place = area.isEmpty ? "" : "\"sozialraum\": \"sr-\(area)\", "
            let number =
                count.map { "\"anzahl\": \($0), \"wert\": \($0)" } ?? "\"unterdrueckt\": true"
            return """
                {"id": "kz-\(area.isEmpty ? "kreis" : area)", "kennzahl": "formwechsel", \(place)
                "von": "2022-01-01", "bis": "2022-12-31", "einheit": "anzahl", \(number)}
                """
        }
        return "\"kennzahlen\": [\(rows.joined(separator: ",\n")) \(more)]"
    }

    func testFewRecordsAreWithheld() throws {
        for (count, isSmall) in [(0, false), (1, true), (2, true), (3, false)] {
            let found = try report(indicators([("nord", count)]), profile: .aggregat)
            XCTAssertEqual(
                kinds(found, "DS-09"), isSmall ? ["smallCell kz-nord"] : [], "\(count)")
        }
        // Where single cases may stand, a number of two tells no more than they do.
        let other = try report(indicators([("nord", 2)]), profile: .pseudonym)
        XCTAssertEqual(kinds(other, "DS-09"), [])
    }

    func testWhatIsWithheldIsNotShown() throws {
        let row = """
            , {"id": "kz-x", "kennzahl": "formwechsel", "von": "2021-01-01", "bis": "2021-12-31",
            "einheit": "anzahl", "anzahl": 7, "unterdrueckt": true}
            """
        let found = try report(indicators([("nord", 5)], more: row), profile: .aggregat)
        XCTAssertEqual(kinds(found, "DS-09"), ["withheldButShown kz-x"])
    }

    func testASingleGapInASumIsTold() throws {
        func found(_ values: [(area: String, count: Int?)]) throws -> [String] {
            kinds(try report(indicators(values), profile: .aggregat), "DS-09")
        }
        XCTAssertEqual(
            try found([("nord", 7), ("sued", nil), ("", 9)]), ["recomputableCell kz-sued"])
        // What is left was not small, or is nothing at all.
        XCTAssertEqual(try found([("nord", 7), ("sued", nil), ("", 12)]), [])
        XCTAssertEqual(try found([("nord", 7), ("sued", nil), ("", 7)]), [])
        // Two gaps hide each other, unless both can only be one.
        XCTAssertEqual(try found([("nord", 7), ("sued", nil), ("west", nil), ("", 11)]), [])
        XCTAssertEqual(
            try found([("nord", 7), ("sued", nil), ("west", nil), ("", 9)]),
            ["recomputableCell kz-sued", "recomputableCell kz-west"])
        // Without the sum nothing can be worked out.
        XCTAssertEqual(try found([("nord", 7), ("sued", nil), ("", nil)]), [])
        XCTAssertEqual(try found([("nord", 7), ("sued", nil)]), [])
    }

    // MARK: DS-10

    private func cases(_ rows: [(area: String, birth: String, sex: String)]) -> String {
        let objects = rows.enumerated().map { index, row in
            """
            {"id": "k3x5q7abcdef234\(Array("abcdefgh")[index])", "sozialraum": "\(row.area)",
            "geburtsmonat": "\(row.birth)", "geschlecht": "\(row.sex)", "beginn": "2022-03-14"}
            """
        }
        return "\"faelle\": [\(objects.joined(separator: ",\n"))]"
    }

    func testUniqueCasesAreCounted() throws {
        let rows = [
            ("sr-nord", "2012-05", "w"), ("sr-nord", "2012-11", "w"), ("sr-nord", "2012", "m"),
            ("sr-sued", "2012-05", "w"), ("sr-sued", "2013-05", "w"), ("sr-sued", "2013", "w"),
        ]
        let found = try report(cases(rows)).findings.filter { $0.code == "DS-10" }
        XCTAssertEqual(found.count, 1)
        XCTAssertEqual(found.first?.severity, .hint)
        XCTAssertTrue(found.first?.message.contains("2 von 6") == true, found.first?.message ?? "")
        XCTAssertNil(found.first?.location.record)
    }

    /// A table alone does not say which Sozialräume there are; they are told apart all the same.
    func testUniqueCasesOfATableAlone() throws {
        let file = folder.appending(path: "faelle.csv")
        let rows = ["sr-nord", "sr-sued-mit-einem-langen-namen", "sr-west"].enumerated().map {
            "k3x5q7abcdef234\(Array("abc")[$0]),\($1),2012-05,w,2022-03-14\n"
        }
        let text = "id,sozialraum,geburtsmonat,geschlecht,beginn\n" + rows.joined()
        try Data(text.utf8).write(to: file)
        let found = try Validator().validate(path: file.path).findings.filter { $0.code == "DS-10" }
        XCTAssertTrue(found.first?.message.contains("3 von 3") == true, found.first?.message ?? "")
    }

    // MARK: DS-11

    func testSmallGemeinden() throws {
        func found(_ inhabitants: String) throws -> [String] {
            let fall = """
                "bevoelkerung": [\(inhabitants)], "faelle": [{"id": "k3x5q7abcdef2345",
                "sozialraum": "sr-nord", "gemeinde": "07999001", "beginn": "2022-03-14"}]
                """
            return kinds(try report(fall), "DS-11")
        }
        func row(_ day: String, _ count: Int) -> String {
            #"{"gemeinde": "07999001", "stand": "\#(day)", "einwohner": \#(count)}"#
        }
        XCTAssertEqual(try found(row("2022-12-31", 999)), ["smallGemeinde k3x5q7abcdef2345"])
        XCTAssertEqual(try found(row("2022-12-31", 1000)), [])
        XCTAssertEqual(try found(""), ["unknownInhabitants -"])
        // The last count decides, wherever it stands.
        XCTAssertEqual(try found(row("2022-12-31", 1200) + "," + row("2011-12-31", 900)), [])
        XCTAssertEqual(
            try found(row("2022-12-31", 900) + "," + row("2011-12-31", 1200)),
            ["smallGemeinde k3x5q7abcdef2345"])
    }

    // MARK: DS-12, DS-13

    func testContactsOfPeople() throws {
        func found(_ email: String) throws -> Set<String> {
            let members = """
                "traeger": [{"id": "tr-a", "name": "Linde", "art": "frei", "email": "\(email)"}]
                """
            let findings = try report(members, profile: .stammdaten).findings
            return Set(findings.map(\.code)).intersection(["DS-12", "DS-13"])
        }
        for email in ["anna.beispiel@linde.example", "a.beispiel@linde.example"] {
            XCTAssertEqual(try found(email), ["DS-13"], email)
        }
        for email in ["info.nord@linde.example", "haus-maria@linde.example", "info@linde.example"] {
            XCTAssertEqual(try found(email), [], email)
        }
        XCTAssertEqual(try found("linde@gmx.de"), ["DS-12"])
    }

    // MARK: DS-14

    func testNamesOfKeys() {
        for name in [
            "schluessel", "Pseudonym-Schluessel", "salt", "key", "fall_id_mapping", "zuordnung",
            "klarnamen_2024", "pseudonyme", "pseudonym_map",
        ] {
            XCTAssertTrue(KeyName.isKey(name), name)
        }
        for name in [
            "gemeindeschluessel", "sozialraum_zuordnung", "notizen", "lies-mich", "codeliste",
            "traegerliste", "monkey", "keynote", "faelle", "gemeindeverzeichnis",
        ] {
            XCTAssertFalse(KeyName.isKey(name), name)
        }
    }

    func testKeysInAFolder() throws {
        let place = folder.appending(path: "paket")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let text = """
            {"name": "probe", "sozialraum": {"format": "sozialraum", "version": "1.0",
            "name": "probe", "profil": "stammdaten", "absender": {"name": "Amt"},
            "erstellt_am": "2024-01-01T00:00:00Z"}, "resources": []}
            """
        try Data(text.utf8).write(to: place.appending(path: "datapackage.json"))
        for name in ["schluessel.csv", "salt.txt", "LIESMICH.md"] {
            try Data("a\nb\n".utf8).write(to: place.appending(path: name))
        }
        let found = try Validator().validate(path: place.path).findings.filter {
            $0.code == "DS-14"
        }
        XCTAssertEqual(
            Set(found.compactMap { $0.location.file.map { PackageReader.fileName($0) } }),
            ["schluessel.csv", "salt.txt"])
    }
}
