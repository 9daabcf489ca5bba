import XCTest

@testable import SozialraumKit

final class FilePathTextTests: XCTestCase {
    func testParent() {
        let cases = [
            ("a", "."), ("a/b", "a"), ("/a", "/"), ("/", "/"), ("a/b/", "a"), ("a//b", "a"),
            ("//a", "/"), ("", "."), ("./a", "."), ("../a", ".."), ("/\u{301}", "/"),
        ]
        for (path, parent) in cases {
            XCTAssertEqual(FilePathText.parent(of: path), parent, path)
        }
    }

    func testJoinedAndTrimmed() {
        XCTAssertEqual(FilePathText.joined("a", "b"), "a/b")
        XCTAssertEqual(FilePathText.joined("/", "b"), "/b")
        XCTAssertEqual(FilePathText.joined("a", "/b"), "/b")
        XCTAssertEqual(FilePathText.withoutTrailingSlashes("a//"), "a")
        XCTAssertEqual(FilePathText.withoutTrailingSlashes("///"), "/")
    }

    func testPlainNames() {
        for name in ["a", "Fälle 2024.csv", "a..b", "-", "a\\b"] {
            XCTAssertTrue(FilePathText.isPlainName(name), name)
        }
        // The third is one Character, different from a slash.
        for name in ["", "a/b", "a/\u{301}b", "..", ".a", "a\nb", "a\r\nb", "a\u{0}", "\u{7F}"] {
            XCTAssertFalse(FilePathText.isPlainName(name), name)
        }
    }
}
