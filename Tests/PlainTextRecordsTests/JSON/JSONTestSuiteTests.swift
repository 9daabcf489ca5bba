import Foundation
import PlainTextRecords
import XCTest

/// The files of nst/JSONTestSuite, where the variable `JSON_TEST_SUITE` names their folder
/// (`test_parsing`).
final class JSONTestSuiteTests: XCTestCase {
    /// The files that the suite leaves to the reader, and what we decided. Nil: it is read.
    private static let decisions: [(name: String, fault: JSONFault?, reason: String)] = [
        ("number_double_huge_neg_exp", nil, "numbers are kept as they are written"),
        ("number_huge_exp", nil, "numbers are kept as they are written"),
        ("number_neg_int_huge_exp", nil, "numbers are kept as they are written"),
        ("number_pos_double_huge_exp", nil, "numbers are kept as they are written"),
        ("number_real_neg_overflow", nil, "numbers are kept as they are written"),
        ("number_real_pos_overflow", nil, "numbers are kept as they are written"),
        ("number_real_underflow", nil, "numbers are kept as they are written"),
        ("number_too_big_neg_int", nil, "numbers are kept as they are written"),
        ("number_too_big_pos_int", nil, "numbers are kept as they are written"),
        ("number_very_big_negative_int", nil, "numbers are kept as they are written"),
        ("object_key_lone_2nd_surrogate", .loneSurrogate, "half a pair is no character"),
        ("string_1st_surrogate_but_2nd_missing", .loneSurrogate, "half a pair is no character"),
        ("string_1st_valid_surrogate_2nd_invalid", .loneSurrogate, "half a pair is no character"),
        ("string_incomplete_surrogate_and_escape_valid", .loneSurrogate, "half a pair"),
        ("string_incomplete_surrogate_pair", .loneSurrogate, "half a pair is no character"),
        ("string_incomplete_surrogates_escape_valid", .loneSurrogate, "half a pair"),
        ("string_invalid_lonely_surrogate", .loneSurrogate, "half a pair is no character"),
        ("string_invalid_surrogate", .loneSurrogate, "half a pair is no character"),
        ("string_inverted_surrogates_U+1D11E", .loneSurrogate, "a pair in the wrong order"),
        ("string_lone_second_surrogate", .loneSurrogate, "half a pair is no character"),
        ("string_UTF-16LE_with_BOM", .utf16, "JSON is UTF-8 (RFC 8259, section 8.1)"),
        ("string_utf16BE_no_BOM", .utf16, "JSON is UTF-8 (RFC 8259, section 8.1)"),
        ("string_utf16LE_no_BOM", .utf16, "JSON is UTF-8 (RFC 8259, section 8.1)"),
        ("string_UTF-8_invalid_sequence", .badUTF8, "RFC 3629: no such sequence"),
        ("string_UTF8_surrogate_U+D800", .badUTF8, "RFC 3629: no surrogates"),
        ("string_invalid_utf-8", .badUTF8, "RFC 3629: no such byte"),
        ("string_iso_latin_1", .badUTF8, "JSON is UTF-8 (RFC 8259, section 8.1)"),
        ("string_lone_utf8_continuation_byte", .badUTF8, "RFC 3629: no such sequence"),
        ("string_not_in_unicode_range", .badUTF8, "RFC 3629: nothing above U+10FFFF"),
        ("string_overlong_sequence_2_bytes", .badUTF8, "RFC 3629: shortest form only"),
        ("string_overlong_sequence_6_bytes", .badUTF8, "RFC 3629: at most four bytes"),
        ("string_overlong_sequence_6_bytes_null", .badUTF8, "RFC 3629: at most four bytes"),
        ("string_truncated-utf-8", .badUTF8, "RFC 3629: the sequence is cut off"),
        ("structure_500_nested_arrays", .tooDeep, "deeper than JSONScanner.depthLimit"),
        ("structure_UTF-8_BOM_empty_object", nil, "a byte order mark is skipped"),
    ]

    private func files() throws -> [(name: String, bytes: Data)] {
        guard let path = ProcessInfo.processInfo.environment["JSON_TEST_SUITE"] else {
            throw XCTSkip("JSON_TEST_SUITE names no folder test_parsing")
        }
        let folder = URL(fileURLWithPath: path)
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
            .filter { $0.hasSuffix(".json") }
            .map {
                (String($0.dropLast(5)), try Data(contentsOf: folder.appendingPathComponent($0)))
            }
    }

    func testEveryFile() throws {
        var counts: [Character: Int] = [:]
        var undecided = Set(Self.decisions.map { "i_" + $0.name })
        for (name, bytes) in try files() {
            guard let kind = name.first else { continue }
            counts[kind, default: 0] += 1
            var error: JSONSyntaxError?
            var value: JSONValue?
            do { value = try JSONValue(parsing: bytes) } catch let caught { error = caught }
            if let error {
                XCTAssertTrue((0...bytes.count).contains(error.offset), name)
                XCTAssertNotEqual(error.fault, .none, name)
            }
            switch kind {
            case "y": XCTAssertNil(error, name)
            case "n": XCTAssertNotNil(error, name)
            default:
                undecided.remove(name)
                let decision = Self.decisions.first { "i_" + $0.name == name }
                XCTAssertNotNil(decision, "\(name) is not decided")
                XCTAssertEqual(error?.fault, decision?.fault, "\(name): \(decision?.reason ?? "")")
            }
            if let value {
                XCTAssertEqual(try JSONValue(parsing: value.compactText.utf8), value, name)
            }
        }
        XCTAssertEqual(undecided, [])
        XCTAssertGreaterThan(counts["y", default: 0], 0)
        XCTAssertGreaterThan(counts["n", default: 0], 0)
        print("JSONTestSuite: \(counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
    }
}
