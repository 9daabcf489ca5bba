import Foundation
import XCTest

@testable import SozialraumKit

/// A test with a folder of its own, removed afterwards.
class StorageTestCase: XCTestCase {
    /// The folder, empty at first.
    var root = ""

    override func setUpWithError() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("storage-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        root = url.path
    }

    override func tearDownWithError() throws {
        try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: root)
        try FileManager.default.removeItem(atPath: root)
    }

    /// A path in the test's folder.
    func path(_ name: String) -> String {
        root + "/" + name
    }

    /// Puts a text into a file, without the code under test.
    func put(_ text: String, _ name: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    }

    /// The text of a file, or nil if there is none.
    func text(_ name: String) -> String? {
        FileManager.default.contents(atPath: path(name)).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The names in the test's folder or one below it, sorted.
    func names(_ folder: String = "") throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
    }

    /// Permission bits of a file.
    func mode(_ name: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
        return (attributes[.posixPermissions] as? Int) ?? -1
    }

    /// Makes a folder.
    func makeFolder(_ name: String) throws {
        try FileManager.default.createDirectory(
            atPath: path(name), withIntermediateDirectories: true)
    }

    /// Makes a symbolic link.
    func link(_ name: String, to destination: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path(name), withDestinationPath: destination)
    }

    /// Sets the permission bits of a file or folder.
    func setMode(_ mode: Int, _ name: String) throws {
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: path(name))
    }

    /// Expects a failure and returns it.
    @discardableResult
    func assertFails(
        _ reason: FileFailure.Reason, path: String? = nil, file: StaticString = #filePath,
        line: UInt = #line, _ body: () throws -> Void
    ) -> FileFailure? {
        do {
            try body()
            XCTFail("no failure", file: file, line: line)
        } catch let failure as FileFailure {
            XCTAssertEqual(failure.reason, reason, "\(failure)", file: file, line: line)
            if let path { XCTAssertEqual(failure.path, path, file: file, line: line) }
            return failure
        } catch {
            XCTFail("\(error)", file: file, line: line)
        }
        return nil
    }
}
