import XCTest

@testable import SozialraumKit

/// Services and names whose end was cut off are proposed, and told.
final class CutTextsTests: RosterTestCase {
    func testTheBeginningOfAServiceIsProposed() throws {
        let outcome = try outcome([
            "Träger;Leistung", "Jugendhilfe Lindenhof gGmbH;Intensive sozialpädagogi",
            "Brücke Nordtal e. V.;Sozialpädagogische Familienh",
        ])
        XCTAssertTrue(outcome.plan.changes.isEmpty)
        XCTAssertEqual(outcome.plan.proposals.map(\.rule), ["cutService", "cutService"])
        XCTAssertTrue(outcome.plan.account.isBalanced)
    }

    func testWholeServicesAreNotCut() {
        for text in [
            "Ambulante Hilfen", "Soziale Gruppen", "Erziehungsberatung", "Offene Jugendarbeit",
            "Hilfe zur Erziehung", "Eingliederung", "Sozialpädagogische Familienhilfe",
            "Sozialpädagogische",
        ] {
            XCTAssertFalse(ServiceWords.isCut(Array(text.unicodeScalars)), text)
        }
        for text in [
            "Sozialpädagogische Famil", "Beratung in Fragen der P", "Erziehungsbeistandsc",
            "Intensive sozialpädagogi",
        ] {
            XCTAssertTrue(ServiceWords.isCut(Array(text.unicodeScalars)), text)
        }
    }

    /// A field of 30 characters may keep one for its end.
    func testTextsOf29CharactersAreToldAsCut() {
        let names = [
            "Förderverein Kinder- und Juge", "Gesellschaft für soziale Dien",
            "Evangelische Jugendhilfe Süde", "Brücke Nordtal e. V.",
        ]
        XCTAssertEqual(Truncation.limit(names), 29)
        XCTAssertNil(Truncation.limit(Array(names.suffix(3))))
    }

    /// Two suffice where one ends in a single letter, also if the text was encoded twice.
    func testTwoTextsAreCutIfOneEndsInsideAWord() {
        XCTAssertEqual(
            Truncation.limit([
                "FÃ¶rderverein Kinder- und Jugendhilfe Weidenbr",
                "Gesellschaft für soziale Dienste und Hilfen m", "Brücke Nordtal e. V.",
            ]), 45)
        XCTAssertNil(Truncation.limit(["Gesellschaft für soziale Dienste m", "Brücke Nordtal"]))
    }
}
