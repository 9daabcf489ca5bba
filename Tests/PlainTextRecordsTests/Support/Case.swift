import XCTest

/// A row of a table of test cases. It keeps its place in the file, so that a failure points at it.
struct Case<Input, Expected> {
    let input: Input
    let expected: Expected
    let file: StaticString
    let line: UInt

    init(
        _ input: Input, _ expected: Expected, file: StaticString = #filePath, line: UInt = #line
    ) {
        self.input = input
        self.expected = expected
        self.file = file
        self.line = line
    }
}

/// Checks every case of a table.
func check<Input, Expected: Equatable>(
    _ cases: [Case<Input, Expected>], _ actual: (Input) throws -> Expected
) {
    for item in cases {
        do {
            let value = try actual(item.input)
            XCTAssertEqual(
                value, item.expected, "for \(item.input)", file: item.file, line: item.line)
        } catch {
            XCTFail("\(error) for \(item.input)", file: item.file, line: item.line)
        }
    }
}
