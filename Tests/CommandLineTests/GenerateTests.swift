import Foundation
import XCTest

/// `generate` makes the same package from the same numbers.
final class GenerateTests: CommandLineTestCase {
    private func generate(_ name: String, _ words: String...) throws -> [String: Data] {
        let result = try sozialraum(["generate", "--output", path(name)] + words)
        XCTAssertEqual(result.status, 0, result.errors)
        XCTAssertEqual(result.errors, "")
        return contents(path(name))
    }

    func testSameNumbersGiveTheSameFiles() throws {
        let first = try generate("first", "--faelle", "300", "--seed", "5")
        XCTAssertNil(
            Self.difference(first, try generate("second", "--seed=5", "--faelle=300")))
        XCTAssertNotNil(
            Self.difference(first, try generate("third", "--faelle", "300", "--seed", "6")))
        let one = try generate("one", "--faelle", "300")
        XCTAssertNil(
            Self.difference(one, try generate("also", "--faelle", "300", "--seed", "1")))
    }

    func testTheNumberOfCases() throws {
        for count in [0, 1, 250] {
            let files = try generate("cases-\(count)", "--faelle", "\(count)")
            let lines = try XCTUnwrap(files["faelle.csv"]).filter { $0 == 10 }.count
            XCTAssertEqual(lines, count + 1)
        }
    }

    func testThePackageIsCanonicalAndInvented() throws {
        let made = try generate("made", "--faelle", "200")
        let notices = try convert(path("made"), to: "csv", path("again"))
        XCTAssertEqual(notices.errors, "")
        XCTAssertNil(Self.difference(made, contents(path("again"))))
        try convert(path("made"), to: "json", path("made.json"))
        XCTAssertEqual(try json(path("made.json"))["erfunden"] as? Bool, true)
    }

    func testPlantedFaultsAreListed() throws {
        let made = try generate("faulty", "--faelle", "300", "--errors", "0.1")
        XCTAssertNil(
            Self.difference(made, try generate("again", "--errors=0.1", "--faelle", "300")))
        let list = try XCTUnwrap(
            JSONSerialization.jsonObject(with: XCTUnwrap(made["geplant.json"])) as? [String: Any])
        let planted = try XCTUnwrap(list["geplant"] as? [[String: Any]])
        XCTAssertGreaterThan(planted.count, 50)
        // The faulty text comes out of every carrier as it went in.
        try checkRoundTrips(path("faulty"))
    }

    func testRatesThatAreNone() throws {
        for rate in ["0", "-1", "1.5", "viel", ""] {
            let words = ["generate", "--faelle", "1", "--errors", rate, "--output", path("never")]
            XCTAssertEqual(try sozialraum(words).status, 2, rate)
        }
    }

    func testAnAbsurdNumberIsNoCrash() throws {
        let words = ["generate", "--faelle", "\(Int.max)", "--output", path("never")]
        XCTAssertEqual(try sozialraum(words).status, 2)
    }

    func testForeignFoldersAreLeftAlone() throws {
        try put("keep", "folder/foreign.txt")
        let result = try sozialraum(["generate", "--faelle", "1", "--output", path("folder")])
        XCTAssertEqual(result.status, 3)
        XCTAssertEqual(contents(path("folder")), ["foreign.txt": Data("keep".utf8)])
    }

    func testRealPackagesAreLeftAlone() throws {
        let words = ["generate", "--faelle", "1", "--output", path("folder")]
        try convert(Sample.example, to: "csv", path("folder"))
        let before = contents(path("folder"))
        let result = try sozialraum(words + ["--language", "de"])
        XCTAssertEqual(result.status, 3)
        XCTAssertTrue(result.errors.contains("nicht als erfunden gekennzeichnet"), result.errors)
        XCTAssertEqual(contents(path("folder")), before)
        let blank = ["new", "--profil", "stammdaten", "--output", path("folder")]
        let refused = try sozialraum(blank + ["--language", "de"])
        XCTAssertEqual(refused.status, 3)
        XCTAssertTrue(refused.errors.contains("Der Ordner ist nicht leer. "), refused.errors)
        XCTAssertEqual(contents(path("folder")), before)
        // An invented one makes way for another.
        try sozialraum(["generate", "--faelle", "3", "--output", path("other")])
        let again = ["generate", "--faelle", "1", "--output", path("other")]
        XCTAssertEqual(try sozialraum(again).status, 0)
    }
}
