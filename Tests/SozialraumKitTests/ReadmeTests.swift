import Foundation
import SozialraumKit
import XCTest

/// The lines of Swift in the README compile and run: they stand here once more, and a test compares.
final class ReadmeTests: XCTestCase {
    func testTenLinesRun() throws {
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
        try tenLines()
        let written = try ExchangePackage(contentsOf: URL(filePath: "trier-saarburg.json"))
        XCTAssertEqual(written.sozialraeume.count, 4)
    }

    func testTheyAreThoseOfTheReadme() throws {
        let readme = try String(
            contentsOf: Repository.root.appending(path: "README.md"), encoding: .utf8)
        let block = try XCTUnwrap(
            readme.components(separatedBy: "```swift\n").dropFirst().first?
                .components(separatedBy: "```").first)
        let source = try String(contentsOf: URL(filePath: #filePath), encoding: .utf8)
        for line in block.split(separator: "\n") where !line.hasPrefix("import ") {
            let text = line.trimmingCharacters(in: .whitespaces)
            XCTAssertTrue(source.contains(text), "not run by the test: \(text)")
        }
    }

    private func tenLines() throws {
    }
}
