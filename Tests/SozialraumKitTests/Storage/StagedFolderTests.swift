import Foundation
import XCTest

@testable import SozialraumKit

final class StagedFolderTests: StorageTestCase {
    /// Writes a package in one transaction.
    private func write(_ files: [String: String], removing gone: [String] = []) throws {
        let folder = try StagedFolder(at: path("p"))
        for (name, text) in files {
            try folder.file(named: name).write(Array(text.utf8))
        }
        for name in gone { try folder.remove(name) }
        try folder.commit()
    }

    func testNewFolder() throws {
        let folder = try StagedFolder(at: path("p/"))
        let table = try folder.file(named: "a.csv")
        try table.write(Array("id\n".utf8))
        try table.commit()
        XCTAssertEqual(try names("p"), [StagedFolder.stagingName])
        _ = try folder.file(named: "datapackage.json")
        try folder.commit()
        XCTAssertEqual(try names("p"), ["a.csv", "datapackage.json"])
        XCTAssertEqual(text("p/a.csv"), "id\n")
        XCTAssertEqual(text("p/datapackage.json"), "")
        assertFails(.other) { try folder.commit() }
        assertFails(.other) { _ = try folder.file(named: "b.csv") }
    }

    func testReplacesAndRemovesOnlyItsOwn() throws {
        try write(["a.csv": "1", "b.csv": "1", "datapackage.json": "{1}"])
        try put("mine", "p/notes.txt")
        try put("mine", "p/.hidden")
        try makeFolder("p/attic")
        try put("mine", "p/attic/a.csv")
        try setMode(0o640, "p/a.csv")
        try write(
            ["a.csv": "2", "c.csv": "2", "datapackage.json": "{2}"],
            removing: ["b.csv", "b.csv", "c.csv", "never.csv"])
        XCTAssertEqual(
            try names("p"), [".hidden", "a.csv", "attic", "c.csv", "datapackage.json", "notes.txt"])
        XCTAssertEqual(text("p/a.csv"), "2")
        XCTAssertEqual(text("p/c.csv"), "2")
        XCTAssertEqual(text("p/datapackage.json"), "{2}")
        XCTAssertEqual(text("p/notes.txt"), "mine")
        XCTAssertEqual(text("p/attic/a.csv"), "mine")
        XCTAssertEqual(try mode("p/a.csv"), 0o640)
    }

    func testEmptyFolderAndLinkToFolder() throws {
        try makeFolder("real")
        try link("p", to: "real")
        try write(["datapackage.json": "{}"])
        XCTAssertEqual(try names("real"), ["datapackage.json"])
    }

    func testRefusedFolders() throws {
        try makeFolder("p")
        try put("mine", "p/letter.txt")
        try put("", "file")
        assertFails(.notEmpty, path: path("p")) { _ = try StagedFolder(at: path("p")) }
        XCTAssertEqual(try names("p"), ["letter.txt"])
        assertFails(.notADirectory) { _ = try StagedFolder(at: path("file")) }
        assertFails(.notFound, path: path("no")) { _ = try StagedFolder(at: path("no/p")) }
        assertFails(.notFound) { _ = try StagedFolder(at: "") }
        assertFails(.other) { _ = try StagedFolder(at: path("q"), manifest: "../x") }
        XCTAssertEqual(try names(), ["file", "p"])
    }

    func testRefusedNames() throws {
        let folder = try StagedFolder(at: path("p"))
        for name in ["", "..", ".a", "a/b", "/etc/passwd", "a\nremove b", "a/\u{301}"] {
            assertFails(.other) { _ = try folder.file(named: name) }
            assertFails(.other) { try folder.remove(name) }
        }
        assertFails(.other) { try folder.remove("datapackage.json") }
        _ = try folder.file(named: "a.csv")
        assertFails(.other, path: path("p/a.csv")) { _ = try folder.file(named: "a.csv") }
        assertFails(.other) {
            _ = try folder.file(named: String(repeating: "n", count: 256))
        }
        _ = try folder.file(named: String(repeating: "n", count: 255))
        try folder.commit()
        XCTAssertEqual(try names("p").count, 2)
    }

    func testAbandoned() throws {
        var folder: StagedFolder? = try StagedFolder(at: path("p"))
        let table = try folder?.file(named: "a.csv")
        folder = nil
        assertFails(.other) { try table?.write([1]) }
        XCTAssertEqual(try names(), [])

        try write(["a.csv": "1", "datapackage.json": "{1}"])
        folder = try StagedFolder(at: path("p"))
        try folder?.file(named: "a.csv").write([1])
        folder?.abandon()
        XCTAssertEqual(try names("p"), ["a.csv", "datapackage.json"])
        XCTAssertEqual(text("p/a.csv"), "1")
    }

    func testAbandonedKeepsForeignFiles() throws {
        let folder = try StagedFolder(at: path("p"))
        try put("mine", "p/notes.txt")
        folder.abandon()
        XCTAssertEqual(try names("p"), ["notes.txt"])
    }

    func testFolderWhereATableShouldGo() throws {
        try write(["a.csv": "1", "datapackage.json": "{1}"])
        try makeFolder("p/b.csv")
        assertFails(.isDirectory, path: path("p/b.csv")) {
            try write(["a.csv": "2", "b.csv": "2", "datapackage.json": "{2}"])
        }
        assertFails(.isDirectory) { try write(["a.csv": "2"], removing: ["b.csv"]) }
        XCTAssertEqual(text("p/a.csv"), "1")
        XCTAssertEqual(try names("p"), ["a.csv", "b.csv", "datapackage.json"])
    }

    func testFailedFileFailsTheWhole() throws {
        try write(["a.csv": "1", "datapackage.json": "{1}"])
        let folder = try StagedFolder(at: path("p"))
        try folder.file(named: "datapackage.json").write([1])
        try folder.file(named: "a.csv").abandon()
        assertFails(.other) { try folder.commit() }
        XCTAssertEqual(text("p/datapackage.json"), "{1}")
        XCTAssertEqual(try names("p"), ["a.csv", "datapackage.json"])
    }

    func testBusy() throws {
        try write(["datapackage.json": "{1}"])
        let first = try StagedFolder(at: path("p"))
        try first.file(named: "datapackage.json").write(Array("{2}".utf8))
        assertFails(.busy, path: path("p")) { _ = try StagedFolder(at: path("p")) }
        assertFails(.busy, path: path("p")) { try StagedFolder.recover(at: path("p")) }
        try first.commit()
        XCTAssertEqual(text("p/datapackage.json"), "{2}")
        XCTAssertEqual(try names("p"), ["datapackage.json"])
        try write(["datapackage.json": "{3}"])
    }

    func testStagingFolderTakenAway() throws {
        try write(["datapackage.json": "{1}"])
        let folder = try StagedFolder(at: path("p"))
        try folder.file(named: "datapackage.json").commit()
        try FileManager.default.removeItem(atPath: path("p/" + StagedFolder.stagingName))
        assertFails(.busy) { try folder.commit() }
        XCTAssertEqual(text("p/datapackage.json"), "{1}")
    }

    func testManyThreadsMakeWholePackages() throws {
        // Every package that is ever visible after recovery has one number in all its files.
        let place = path("p")
        DispatchQueue.concurrentPerform(iterations: 40) { number in
            do {
                let folder = try StagedFolder(at: place)
                for name in ["a.csv", "b.csv", "datapackage.json"] {
                    try folder.file(named: name).write(Array("\(number)".utf8))
                }
                try folder.commit()
            } catch let failure as FileFailure {
                XCTAssertEqual(failure.reason, .busy, "\(failure)")
            } catch {
                XCTFail("\(error)")
            }
        }
        XCTAssertEqual(try StagedFolder.recover(at: place), .nothing)
        XCTAssertEqual(try names("p"), ["a.csv", "b.csv", "datapackage.json"])
        XCTAssertEqual(text("p/a.csv"), text("p/b.csv"))
        XCTAssertEqual(text("p/a.csv"), text("p/datapackage.json"))
    }

    func testNotPermitted() throws {
        try XCTSkipIf(getuid() == 0)
        try write(["a.csv": "1", "datapackage.json": "{1}"])
        try setMode(0o444, "p/a.csv")
        assertFails(.notPermitted, path: path("p/a.csv")) { try write(["a.csv": "2"]) }
        XCTAssertEqual(text("p/a.csv"), "1")
        try setMode(0o555, "p")
        assertFails(.notPermitted) { try write(["datapackage.json": "2"]) }
        try setMode(0o755, "p")
        XCTAssertEqual(try names("p"), ["a.csv", "datapackage.json"])
        try setMode(0o555, "")
        assertFails(.notPermitted) { _ = try StagedFolder(at: path("q")) }
    }
}
