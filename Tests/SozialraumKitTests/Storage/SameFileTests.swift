import Foundation
import XCTest

@testable import SozialraumKit

/// One file under several names; files that only look alike.
final class SameFileTests: StorageTestCase {
    func testOneFileUnderSeveralNames() throws {
        try put("a", "liste.csv")
        try makeFolder("ordner/unten")
        try link("link.csv", to: "liste.csv")
        try link("kette.csv", to: path("link.csv"))
        try link("auch", to: "ordner")
        try FileManager.default.linkItem(atPath: path("liste.csv"), toPath: path("zweiter.csv"))
        for name in [
            "liste.csv", "./liste.csv", "ordner/../liste.csv", "auch/../liste.csv", ".//liste.csv",
            "link.csv", "kette.csv", "zweiter.csv",
        ] {
            XCTAssertTrue(SameFile.isOne(path("liste.csv"), path(name)), name)
            XCTAssertTrue(SameFile.isOne(path(name), path("liste.csv")), name)
        }
        XCTAssertTrue(SameFile.isOne(path("ordner"), path("auch")))
        XCTAssertTrue(SameFile.isOne(path("ordner"), path("ordner/unten/../")))
    }

    func testFilesThatAreNotThereYet() throws {
        try makeFolder("ordner")
        try link("auch", to: "ordner")
        try link("neu.json", to: "ordner/plan.json")
        for name in [
            "ordner/./plan.json", "auch/plan.json", "auch/../ordner/plan.json", "neu.json",
        ] {
            XCTAssertTrue(SameFile.isOne(path("ordner/plan.json"), path(name)), name)
        }
        for name in ["ordner/plan2.json", "plan.json", "ordner", "fehlt/plan.json"] {
            XCTAssertFalse(SameFile.isOne(path("ordner/plan.json"), path(name)), name)
        }
    }

    func testWhatIsNoFileOfItsOwn() throws {
        for path in ["-", "/dev/null", ""] {
            XCTAssertFalse(SameFile.isOne(path, path), path)
        }
        try put("a", "a.csv")
        try put("a", "b.csv")
        try link("kreis", to: "kreis")
        XCTAssertFalse(SameFile.isOne(path("a.csv"), path("b.csv")))
        XCTAssertFalse(SameFile.isOne(path("kreis"), path("kreis")))
    }

    func testInsideAFolder() throws {
        try makeFolder("paket/tief")
        try makeFolder("paket2")
        try put("a", "paket/traeger.csv")
        try link("auch", to: "paket")
        try link("plan.json", to: "paket/plan.json")
        try link("paket/hinaus", to: path("paket2"))
        for name in [
            "paket/traeger.csv", "paket/neu.csv", "paket/tief/neu.csv", "auch/neu.csv",
            "paket2/../paket/neu.csv", "plan.json",
        ] {
            XCTAssertTrue(SameFile.isInside(path(name), folder: path("paket")), name)
            XCTAssertTrue(SameFile.isInside(path(name), folder: path("auch/.")), name)
        }
        for name in ["neu.csv", "paket", "paket2/neu.csv", "paket/hinaus/neu.csv", "fehlt/neu.csv"]
        {
            XCTAssertFalse(SameFile.isInside(path(name), folder: path("paket")), name)
        }
        XCTAssertFalse(SameFile.isInside("/dev/null", folder: path("paket")))
    }
}
