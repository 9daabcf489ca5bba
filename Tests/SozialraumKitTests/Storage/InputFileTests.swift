import Foundation
import XCTest

@testable import SozialraumKit

final class InputFileTests: StorageTestCase {
    func testReadsByPosition() throws {
        try put("0123456789", "a")
        let file = try InputFile.open(path("a"))
        XCTAssertEqual(file.size, 10)
        XCTAssertTrue(file.isRegular)
        XCTAssertEqual(try file.bytes(at: 3, count: 4), Array("3456".utf8))
        XCTAssertEqual(try file.bytes(at: 8, count: 4), Array("89".utf8))
        XCTAssertEqual(try file.bytes(at: 10, count: 4), [])
        XCTAssertEqual(try file.bytes(at: .max, count: .max), [])
        XCTAssertEqual(try file.readAll(limit: 10), Array("0123456789".utf8))
        try file.checkUnchanged()
        assertFails(.tooLarge) { _ = try file.readAll(limit: 9) }
        assertFails(.other) { _ = try file.bytes(at: -1, count: 4) }
    }

    func testEmptyFile() throws {
        try put("", "a")
        XCTAssertEqual(try InputFile.contents(of: path("a"), limit: 0), [])
    }

    func testFileThatBecomesShorterOrLonger() throws {
        try put("0123456789", "a")
        let file = try InputFile.open(path("a"))
        let handle = try XCTUnwrap(FileHandle(forWritingAtPath: path("a")))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data("more".utf8))
        XCTAssertEqual(try file.readAll(limit: 100), Array("0123456789".utf8))
        assertFails(.changed) { try file.checkUnchanged() }
        try handle.truncate(atOffset: 5)
        XCTAssertEqual(try file.bytes(at: 0, count: 5), Array("01234".utf8))
        assertFails(.changed) { _ = try file.bytes(at: 0, count: 6) }
    }

    func testRefusals() throws {
        try put("", "file")
        assertFails(.isDirectory, path: root) { _ = try InputFile.open(root) }
        assertFails(.notFound, path: path("no")) { _ = try InputFile.open(path("no")) }
        assertFails(.notADirectory) { _ = try InputFile.open(path("file/x")) }
        assertFails(.other) { _ = try InputFile.open(path("file\u{0}.csv")) }
        assertFails(.notFound) { _ = try InputFile.open("") }
    }

    func testNotPermitted() throws {
        try XCTSkipIf(getuid() == 0)
        try put("", "a")
        try setMode(0, "a")
        assertFails(.notPermitted) { _ = try InputFile.open(path("a")) }
    }

    func testPipe() throws {
        XCTAssertEqual(mkfifo(path("pipe"), 0o600), 0)
        let name = path("pipe")
        let bytes = Data((0..<1_000_000).map { UInt8(truncatingIfNeeded: $0) })
        Thread.detachNewThread {
            FileHandle(forWritingAtPath: name)?.write(bytes)
        }
        let file = try InputFile.open(name)
        XCTAssertFalse(file.isRegular)
        XCTAssertEqual(file.size, 0)
        XCTAssertEqual(try file.readAll(limit: bytes.count), Array(bytes))
    }

    func testOnlyRegularFiles() throws {
        XCTAssertEqual(mkfifo(path("pipe"), 0o600), 0)
        try put("text", "file")
        try link("link", to: "file")
        for name in ["pipe", "/dev/null"] {
            let path = name.hasPrefix("/") ? name : path(name)
            assertFails(.notRegular) { _ = try InputFile.openRegular(path) }
        }
        assertFails(.isDirectory) { _ = try InputFile.openRegular(root) }
        assertFails(.notFound) { _ = try InputFile.openRegular(path("no")) }
        XCTAssertEqual(
            try InputFile.openRegular(path("link")).readAll(limit: 10), Array("text".utf8))
    }

    func testLimitOfEndlessInput() {
        assertFails(.tooLarge) { _ = try InputFile.contents(of: "/dev/zero", limit: 1_000_000) }
    }

    func testKind() throws {
        try put("", "file")
        try link("link", to: "file")
        try link("nowhere", to: "missing")
        XCTAssertEqual(try InputFile.kind(of: path("file")), .file)
        XCTAssertEqual(try InputFile.kind(of: path("link")), .file)
        XCTAssertEqual(try InputFile.kind(of: root), .folder)
        XCTAssertEqual(try InputFile.kind(of: "/dev/null"), .other)
        XCTAssertEqual(try InputFile.kind(of: path("nowhere")), .missing)
        XCTAssertEqual(try InputFile.kind(of: path("no")), .missing)
        XCTAssertEqual(try InputFile.kind(of: path("file/x")), .missing)
        XCTAssertEqual(try InputFile.kind(of: ""), .missing)
    }

    func testNamesAreSortedByBytes() throws {
        let long = String(repeating: "n", count: 255)
        for name in ["b", "ä", "Z", ".hidden", "a", long] { try put("", name) }
        XCTAssertEqual(
            try InputFile.names(in: root), [".hidden", "Z", "a", "b", long, "ä"])
        assertFails(.notADirectory) { _ = try InputFile.names(in: path("a")) }
        assertFails(.notFound) { _ = try InputFile.names(in: path("no")) }
    }
}
