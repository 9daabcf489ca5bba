import Foundation
import XCTest

/// The files of the repository that tests look at.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Compares a generated file with the one in the repository. With SOZIALRAUM_RECORD=1 in the
    /// environment it is written instead.
    static func check(
        _ bytes: [UInt8], at path: String, file: StaticString = #filePath, line: UInt = #line
    ) throws {
        let url = root.appending(path: path)
        if ProcessInfo.processInfo.environment["SOZIALRAUM_RECORD"] == "1" {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
            return
        }
        let stored = try? Data(contentsOf: url)
        XCTAssertTrue(
            stored == Data(bytes),
            "\(path) is stale; run: SOZIALRAUM_RECORD=1 swift test --disable-swift-testing",
            file: file, line: line)
    }
}

/// A folder of its own for each test.
class FolderTestCase: XCTestCase {
    private(set) var folder = URL(filePath: "/")

    override func setUpWithError() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "sozialraum-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    override func tearDownWithError() throws {
        try FileManager.default.removeItem(at: folder)
    }

    /// The files of a folder by name, hidden ones included.
    func files(in url: URL) throws -> [String: Data] {
        var result: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
            result[name] = try Data(contentsOf: url.appending(path: name))
        }
        return result
    }
}
