import Foundation
import XCTest

@testable import SozialraumKit

final class StagedFolderRecoveryTests: StorageTestCase {
    private static let old = ["a.csv": "1", "gone.csv": "1", "datapackage.json": "{1}"]
    private static let new = ["a.csv": "2", "b.csv": "", "datapackage.json": "{2}"]

    /// All steps of the transaction below, and whether the package is the new one after each.
    private static let steps: [(step: StagedFolder.Step, decided: Bool)] = [
        (.synced, false), (.journalDrafted, false), (.journalPlaced, true), (.renamed(0), true),
        (.renamed(1), true), (.renamed(2), true), (.removed(0), true), (.folderSynced, true),
        (.journalDeleted, true),
    ]

    /// The files of the package and their content, foreign files aside.
    private func package() throws -> [String: String] {
        var files: [String: String] = [:]
        for name in try names("p") where name != "notes.txt" && !name.hasPrefix(".") {
            files[name] = text("p/" + name)
        }
        XCTAssertEqual(text("p/notes.txt"), "mine")
        return files
    }

    /// Puts the old package there.
    private func putOld() throws {
        try? FileManager.default.removeItem(atPath: path("p"))
        try makeFolder("p")
        for (name, text) in Self.old { try put(text, "p/" + name) }
        try put("mine", "p/notes.txt")
    }

    /// Replaces the old package by the new one and dies on the way.
    private func interrupt(after step: StagedFolder.Step) throws {
        let folder = try StagedFolder(at: path("p"))
        for (name, text) in Self.new {
            let file = try folder.file(named: name)
            try file.write(Array(text.utf8))
        }
        try folder.remove("gone.csv")
        folder.failAfter = step
        assertFails(FileFailure.Reason(rawValue: "stopped")) { try folder.commit() }
    }

    func testInterruptedAnywhere() throws {
        for (step, decided) in Self.steps {
            try putOld()
            try interrupt(after: step)
            if !decided { XCTAssertEqual(try package(), Self.old, "\(step)") }
            let journalLeft = decided && step != .journalDeleted
            XCTAssertEqual(
                try StagedFolder.recover(at: path("p")), journalLeft ? .finished : .discarded,
                "\(step)")
            XCTAssertEqual(try package(), decided ? Self.new : Self.old, "\(step)")
            XCTAssertFalse(try names("p").contains(StagedFolder.stagingName))
            XCTAssertEqual(try StagedFolder.recover(at: path("p")), .nothing)
        }
    }

    func testRecoveryInterruptedAnywhere() throws {
        for (first, _) in Self.steps[2...7] {
            for (second, _) in Self.steps[3...] {
                try putOld()
                try interrupt(after: first)
                assertFails(FileFailure.Reason(rawValue: "stopped")) {
                    _ = try StagedFolder.recover(at: path("p"), failAfter: second)
                }
                try StagedFolder.recover(at: path("p"))
                XCTAssertEqual(try package(), Self.new, "\(first), \(second)")
                XCTAssertFalse(try names("p").contains(StagedFolder.stagingName))
            }
        }
    }

    func testNextTransactionRecoversFirst() throws {
        for (step, decided) in Self.steps {
            try putOld()
            try interrupt(after: step)
            let folder = try StagedFolder(at: path("p"))
            XCTAssertEqual(try package(), decided ? Self.new : Self.old, "\(step)")
            folder.abandon()
            XCTAssertEqual(try package(), decided ? Self.new : Self.old, "\(step)")
        }
    }

    func testNewFolderInterrupted() throws {
        for (step, decided) in Self.steps where step != .removed(0) {
            try? FileManager.default.removeItem(atPath: path("p"))
            try interrupt(after: step)
            // Before the manifest is there the folder is no package, but its journal makes it one.
            let folder = try StagedFolder(at: path("p"))
            folder.abandon()
            XCTAssertEqual(text("p/datapackage.json"), decided ? "{2}" : nil, "\(step)")
        }
    }

    func testHandmadeLeftovers() throws {
        let staging = "p/" + StagedFolder.stagingName
        // Each: the journal, what recovery says, the content of a.csv afterwards.
        let cases: [(String?, StagedFolder.Recovery?, String)] = [
            (nil, .discarded, "1"),
            ("", .discarded, "1"),
            ("rename a.csv\n", .discarded, "1"),
            ("rename a.csv\nend", .discarded, "1"),
            ("rename a.csv\nen", .discarded, "1"),
            ("rename a.csv\nend\n", .finished, "2"),
            ("end\n", .finished, "1"),
            ("copy a.csv\nend\n", nil, "1"),
            ("remove ../notes.txt\nend\n", nil, "1"),
            ("rename a.csv\nremove /etc/passwd\nend\n", nil, "1"),
            ("rename .journal\nend\n", nil, "1"),
            ("rename a.csv\r\nend\r\n", .discarded, "1"),
        ]
        for (journal, recovery, content) in cases {
            try putOld()
            try makeFolder(staging)
            try put("2", staging + "/a.csv")
            if let journal { try put(journal, staging + "/.journal") }
            if let recovery {
                XCTAssertEqual(try StagedFolder.recover(at: path("p")), recovery, "\(cases)")
            } else {
                assertFails(.other) { try StagedFolder.recover(at: path("p")) }
                XCTAssertEqual(text(staging + "/a.csv"), "2")
            }
            XCTAssertEqual(text("p/a.csv"), content)
        }
    }

    func testLinkedStagingFolderIsNotFollowed() throws {
        try putOld()
        try makeFolder("precious")
        try put("mine", "precious/letter.txt")
        try link("p/" + StagedFolder.stagingName, to: path("precious"))
        assertFails(.notADirectory) { try StagedFolder.recover(at: path("p")) }
        assertFails(.notADirectory) { _ = try StagedFolder(at: path("p")) }
        XCTAssertEqual(text("precious/letter.txt"), "mine")
    }

    func testNothingToRecover() throws {
        try put("", "file")
        try makeFolder("empty")
        for name in ["file", "empty", "missing", "empty/"] {
            XCTAssertEqual(try StagedFolder.recover(at: path(name)), .nothing, name)
        }
        XCTAssertEqual(try StagedFolder.recover(at: ""), .nothing)
    }

    func testNotPermitted() throws {
        try XCTSkipIf(getuid() == 0)
        let staging = "p/" + StagedFolder.stagingName
        for (step, decided) in Self.steps[1...3] {
            for keepsLock in [true, false] {
                try putOld()
                try interrupt(after: step)
                if !keepsLock {
                    try FileManager.default.removeItem(atPath: path(staging + "/.lock"))
                }
                try setMode(0o555, staging)
                try setMode(0o555, "p")
                if decided {
                    assertFails(.notPermitted) { try StagedFolder.recover(at: path("p")) }
                } else {
                    // The old package is whole; a reader who may not tidy up can still read it.
                    XCTAssertEqual(try StagedFolder.recover(at: path("p")), .nothing)
                }
                try setMode(0o755, "p")
                try setMode(0o755, staging)
                try StagedFolder.recover(at: path("p"))
                XCTAssertEqual(try package(), decided ? Self.new : Self.old)
            }
        }
    }
}
