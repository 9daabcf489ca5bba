import PlainTextRecords
import SozialraumKit
import XCTest

/// A cell, its column, and what it is understood as, with the line of the case.
struct ValueCase {
    let raw: String
    let meaning: ColumnMeaning
    let expected: String
    let line: UInt

    init(_ raw: String, _ meaning: ColumnMeaning, _ expected: String, line: UInt = #line) {
        self.raw = raw
        self.meaning = meaning
        self.expected = expected
        self.line = line
    }
}

/// A test of tables: `plz=54329 | ort=Konz`, then `~[rest]`, `!reason` of a placeholder, and `?` behind
/// what is only proposed. Nothing understood: `-`.
class ValueTestCase: XCTestCase {
    static let context = ValueReader.Context(
        stand: Day(year: 2024, month: 6, day: 30),
        gemeinden: ["Konz": "07235068", "Hermeskeil": "07235045", "Chemnitz": "14511000"],
        plzByOrt: ["Chemnitz": ["09126", "09111"], "Konz": ["54329"]])

    func check(
        _ cases: [ValueCase], _ context: ValueReader.Context = ValueTestCase.context,
        file: StaticString = #filePath
    ) {
        let reader = ValueReader(context)
        for item in cases {
            let answer = reader.read(item.raw, as: item.meaning)
            XCTAssertEqual(
                ValueTestCase.shown(answer), item.expected, "\(item.raw) [\(answer.rule.rawValue)]",
                file: file, line: item.line)
            XCTAssertEqual(
                answer.unaccounted(in: item.raw), [],
                "lost of \(item.raw) [\(answer.rule.rawValue)]",
                file: file, line: item.line)
            for part in answer.parts {
                XCTAssertTrue(
                    ValueForm.isValid(part), "\(part.meaning.rawValue) \(part.text)", file: file,
                    line: item.line)
            }
        }
    }

    static func shown(_ answer: Understanding) -> String {
        var text = answer.parts.map { "\($0.meaning.rawValue)=\($0.text)" }.joined(separator: " | ")
        if !answer.rest.isEmpty {
            if !text.isEmpty { text += " " }
            text += "~" + answer.rest.map { "[\($0)]" }.joined()
        }
        if let missing = answer.missing { text += "!" + missing.rawValue }
        if !answer.parts.isEmpty, answer.confidence < 0.9 { text += " ?" }
        return text.isEmpty ? "-" : text
    }
}
