import SozialraumKit
import XCTest

final class CodelistFilesTests: XCTestCase {
    func testEveryListIsUsedAndEveryCodeHasItsForm() {
        XCTAssertEqual(Codelists.all.count, 28)
        for list in Codelists.all {
            let definition = list.definition
            XCTAssertFalse(CodelistFiles.columns(of: definition.id).isEmpty, definition.id)
            XCTAssertEqual(
                Set(definition.codes.map(\.code)).count, definition.codes.count, definition.id)
            for code in definition.codes {
                XCTAssertNotNil(CodeText(text: code.code), "\(definition.id): \(code.code)")
                XCTAssertFalse(code.labelDE.isEmpty || code.labelEN.isEmpty || code.source.isEmpty)
                XCTAssertNotNil(list.known.codes.firstIndex(of: code.code))
            }
        }
    }

    func testDatesDecideWhetherACodeIsValid() throws {
        let verfahrenslotse = try XCTUnwrap(Leistung.definition["10b"])
        XCTAssertFalse(verfahrenslotse.isValid(on: try XCTUnwrap(Day(text: "2023-12-31"))))
        XCTAssertTrue(verfahrenslotse.isValid(on: try XCTUnwrap(Day(text: "2024-01-01"))))
    }

    func testCodesKnowTheirList() {
        XCTAssertTrue(("31" as Code<Leistung>).isKnown)
        XCTAssertFalse(("x-eigene" as Code<Leistung>).isKnown)
        XCTAssertNil(Code<Leistung>(text: "§ 31"))
    }
}
