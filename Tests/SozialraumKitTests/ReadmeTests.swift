import Foundation
import SozialraumKit
import XCTest

/// The lines of Swift in the README compile and run: they stand here once more, and a test compares.
final class ReadmeTests: XCTestCase {
    func testLinesRun() throws {
        let home = FileManager.default.currentDirectoryPath
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "sozialraum-readme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "Examples"),
            withDestinationURL: Repository.root.appending(path: "Examples"))
        XCTAssertTrue(FileManager.default.changeCurrentDirectoryPath(folder.path))
        defer {
            _ = FileManager.default.changeCurrentDirectoryPath(home)
            try? FileManager.default.removeItem(at: folder)
        }
        try reading()
        try validating()
        let written = try ExchangePackage(contentsOf: URL(filePath: "trier-saarburg.json"))
        XCTAssertEqual(written.sozialraeume.count, 4)
    }

    func testTheyAreThoseOfTheReadme() throws {
        let readme = try String(
            contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let blocks = readme.components(separatedBy: "```swift\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
        XCTAssertEqual(blocks.count, 2)
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        let lines = blocks.flatMap { $0.split(separator: "\n") }
        for line in lines where !line.hasPrefix("import ") {
            let text = line.trimmingCharacters(in: .whitespaces)
            XCTAssertTrue(source.contains(text), "not run by the test: \(text)")
        }
    }

    /// What the README prints of reports is what reports say.
    func testItTellsWhatReportsTell() throws {
        let readme = try String(
            contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        var validator = Validator()
        validator.language = .english
        let example = Repository.root.appending(path: "Examples/trier-saarburg").path
        let lines = try validator.validate(path: example).text().split(separator: "\n")
        let summary = try XCTUnwrap(lines.last)
        XCTAssertTrue(readme.contains(summary), "\(summary)")
        let kreis = Repository.root.appending(path: "Examples/musterkreis").path
        let delivery = try validator.validate(
            path: kreis + "/hilfen.csv", with: Validator.Companion(path: kreis)
        ).text().split(separator: "\n")
        let accounts = try XCTUnwrap(delivery.last).components(separatedBy: "hints. ")
        // There the file has an error more.
        let checked = try XCTUnwrap(accounts.last)
        XCTAssertTrue(readme.contains(checked), checked)
        XCTAssertTrue(readme.contains("The \(Rule.all.count) rules have no objection"))
    }

    private func reading() throws {
        var paket = try ExchangePackage(contentsOf: URL(filePath: "Examples/trier-saarburg"))
        for zeile in paket.readingLog.lines(in: .german) { print(zeile) }
        for sozialraum in paket.sozialraeume {
            let gemeinden = paket.sozialraumGemeinden.filter { $0.sozialraum == sozialraum.id }
            print(sozialraum.name, gemeinden.count)
        }
        if let text = paket.traeger[0].raw["ik"] { print("not readable: \(text)") }
        paket.traeger[0].kontakt.telefon = "+49 651 1234567"
        try paket.write(to: URL(filePath: "trier-saarburg.json"), as: .json)
    }

    private func validating() throws {
        var pruefung = Validator()
        pruefung.language = .german
        pruefung.samples = .atMost(20)
        let kreis = try Validator.Companion(path: "Examples/trier-saarburg")
        let bericht = try pruefung.validate(
            path: "Examples/trier-saarburg/hilfeangebote.csv", with: kreis)
        print(bericht.verdict.rawValue, bericht.counts.error)
        for befund in bericht.findings {
            print(befund.code, befund.location.line ?? 0, befund.message, befund.remedy)
        }
        for regel in bericht.rules where regel.status == .skipped {
            print(regel.code, regel.reason ?? "")
        }
        let paket = try ExchangePackage(contentsOf: URL(filePath: "Examples/trier-saarburg"))
        print(try paket.validate(pruefung).text())
        XCTAssertEqual(bericht.verdict, .valid)
    }
}
