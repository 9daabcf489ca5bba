import Foundation
import XCTest

@testable import SozialraumKit

final class OutputFileTests: StorageTestCase {
    /// Replaces a file in one go.
    private func write(_ text: String, _ name: String, mode: UInt32? = nil) throws {
        let file = try OutputFile(replacing: path(name), mode: mode)
        try file.write(Array(text.utf8))
        XCTAssertEqual(file.byteCount, text.utf8.count)
        try file.commit()
    }

    func testNewAndReplaced() throws {
        try write("one", "a")
        XCTAssertEqual(text("a"), "one")
        try write("", "a")
        XCTAssertEqual(text("a"), "")
        XCTAssertEqual(try names(), ["a"])
    }

    func testOldStaysUntilCommit() throws {
        try put("old", "a")
        var file: OutputFile? = try OutputFile(replacing: path("a"))
        try file?.write(Array("new".utf8))
        XCTAssertEqual(text("a"), "old")
        XCTAssertEqual(try names().count, 2)
        file = nil
        XCTAssertEqual(text("a"), "old")
        XCTAssertEqual(try names(), ["a"])
    }

    func testNothingAfterTheEnd() throws {
        let file = try OutputFile(replacing: path("a"))
        try file.commit()
        assertFails(.other) { try file.write([1]) }
        assertFails(.other) { try file.commit() }
        file.abandon()
        XCTAssertEqual(text("a"), "")

        let other = try OutputFile(replacing: path("b"))
        other.abandon()
        assertFails(.other) { try other.commit() }
        XCTAssertEqual(try names(), ["a"])
    }

    func testPermissions() throws {
        try put("", "a")
        try setMode(0o640, "a")
        try write("x", "a")
        XCTAssertEqual(try mode("a"), 0o640)
        try write("x", "a", mode: 0o600)
        XCTAssertEqual(try mode("a"), 0o600)
        try write("x", "secret", mode: 0o600)
        XCTAssertEqual(try mode("secret"), 0o600)
        let mask = umask(0o027)
        try write("x", "new")
        umask(mask)
        XCTAssertEqual(try mode("new"), 0o640)
    }

    func testLinksStayLinks() throws {
        try makeFolder("far")
        try put("old", "far/a")
        try link("far/second", to: "a")
        try link("first", to: "far/second")
        try write("new", "first")
        XCTAssertEqual(text("far/a"), "new")
        for name in ["first", "far/second"] {
            XCTAssertNoThrow(
                try FileManager.default.destinationOfSymbolicLink(atPath: path(name)))
        }
        try link("dangling", to: path("far/b"))
        try write("b", "dangling")
        XCTAssertEqual(text("far/b"), "b")
        XCTAssertEqual(try names("far"), ["a", "b", "second"])

        try link("round", to: "round")
        assertFails(.other) { try write("", "round") }
        try link("folder", to: "far")
        assertFails(.isDirectory) { try write("", "folder") }
    }

    func testRefusals() throws {
        try put("", "file")
        assertFails(.isDirectory, path: root) { _ = try OutputFile(replacing: root) }
        assertFails(.isDirectory) { try write("", "new/") }
        assertFails(.notFound, path: path("no")) { try write("", "no/a") }
        assertFails(.notADirectory) { try write("", "file/a") }
        assertFails(.other) { try write("", "a\u{0}b") }
        assertFails(.notFound) { _ = try OutputFile(replacing: "") }
        XCTAssertEqual(try names(), ["file"])
    }

    func testNotPermitted() throws {
        try XCTSkipIf(getuid() == 0)
        try put("old", "a")
        try setMode(0o444, "a")
        assertFails(.notPermitted, path: path("a")) { try write("", "a") }
        try setMode(0o644, "a")
        try setMode(0o555, "")
        assertFails(.notPermitted, path: path("a")) { try write("", "a") }
        assertFails(.notPermitted, path: path("b")) { try write("", "b") }
        XCTAssertEqual(text("a"), "old")
    }

    func testLongNames() throws {
        let name = String(repeating: "n", count: 255)
        try write("long", name)
        try write("again", name)
        XCTAssertEqual(text(name), "again")
        assertFails(.other) { try write("", name + "n") }
        XCTAssertEqual(try names(), [name])
    }

    #if os(Linux)
        func testFullDevice() throws {
            let file = try OutputFile(replacing: "/dev/full")
            assertFails(.noSpace, path: "/dev/full") { try file.write([1]) }
            assertFails(.noSpace) { try file.write([2]) }
            assertFails(.noSpace) { try file.commit() }
        }
    #endif

    func testTooLargeFile() throws {
        OutputFile.reportClosedPipes()
        signal(SIGXFSZ, SIG_IGN)
        var old = rlimit()
        #if os(Linux)
            let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
        #else
            let resource = RLIMIT_FSIZE
        #endif
        getrlimit(resource, &old)
        var small = rlimit(rlim_cur: 1_000_000, rlim_max: old.rlim_max)
        try put("old", "a")
        let file = try OutputFile(replacing: path("a"))
        setrlimit(resource, &small)
        defer { setrlimit(resource, &old) }
        assertFails(.noSpace) { try file.write([UInt8](repeating: 1, count: 1_500_000)) }
        assertFails(.noSpace) { try file.commit() }
        XCTAssertEqual(text("a"), "old")
        XCTAssertEqual(try names(), ["a"])
    }

    func testClosedPipe() throws {
        OutputFile.reportClosedPipes()
        let pipe = Pipe()
        let file = try OutputFile(
            replacing: "/dev/fd/\(pipe.fileHandleForWriting.fileDescriptor)")
        try file.write(Array("heard".utf8))
        XCTAssertEqual(pipe.fileHandleForReading.availableData, Data("heard".utf8))
        try pipe.fileHandleForReading.close()
        assertFails(.closedPipe) { try file.write(Array("unheard".utf8)) }
    }

    func testPipeThatDoesNotBlock() throws {
        let pipe = Pipe()
        let number = pipe.fileHandleForWriting.fileDescriptor
        XCTAssertEqual(fcntl(number, F_SETFL, O_NONBLOCK), 0)
        let file = try OutputFile(replacing: "/dev/fd/\(number)")
        let reading = pipe.fileHandleForReading
        let done = expectation(description: "read")
        Thread.detachNewThread {
            var count = 0
            while count < 1_000_000 { count += reading.availableData.count }
            done.fulfill()
        }
        try file.write([UInt8](repeating: 7, count: 1_000_000))
        try file.commit()
        wait(for: [done], timeout: 20)
    }

    func testDescriptorKeepsItsPosition() throws {
        try put("old ", "a")
        let handle = try XCTUnwrap(FileHandle(forWritingAtPath: path("a")))
        try handle.seekToEnd()
        let file = try OutputFile(replacing: "/dev/fd/\(handle.fileDescriptor)")
        try file.write(Array("new".utf8))
        try file.commit()
        XCTAssertEqual(text("a"), "old new")
    }
}
