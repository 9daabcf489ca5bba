import SozialraumKit
import XCTest

final class ValueTests: XCTestCase {
    func testPseudonymsOrderLikeTheirText() throws {
        let texts = [
            "2222222222222222", "2222222222222222.0", "2222222222222222.00", "2222222222222222.9",
            "2222222222222222.9a", "2222222222222222.a", "2222222222222222.z9z",
            "2222222222222223", "222222222222222a", "7zzzzzzzzzzzzzzz", "a222222222222222",
            "abcdefghijklmnop.1a", "zzzzzzzzzzzzzzzz.zzz",
        ]
        let pseudonyms = try texts.map { try XCTUnwrap(Pseudonym<Hilfe>(text: $0), $0) }
        XCTAssertEqual(pseudonyms.map(\.plainText), texts)
        for (left, right) in zip(pseudonyms, pseudonyms.dropFirst()) {
            XCTAssertLessThan(left, right)
        }
    }

    func testWhatIsNoPseudonym() {
        for text in [
            "", "222222222222222", "22222222222222222", "222222222222222A", "222222222222222A1",
            "2222222222222221", "222222222222222-", "2222222222222222.", "2222222222222222.abcd",
            "2222222222222222.A", "2222222222222222-a", "mueller-anna-2009",
        ] {
            XCTAssertNil(Pseudonym<Hilfe>(text: text), text)
        }
        XCTAssertNotNil(Pseudonym<Fall>(text: "222222222222222a"))
        XCTAssertNil(Pseudonym<Fall>(text: "222222222222222a.1"))
    }

    func testAreaKeys() throws {
        let ags: AGS = "07235045"
        XCTAssertEqual(ags.description, "07235045")
        XCTAssertEqual(ags.kreis, "07235")
        XCTAssertEqual(("072355008118" as ARS).ags, "07235118")
        XCTAssertNil(AGS(text: "7235045"))
        XCTAssertNil(AGS(text: "0723504a"))
        XCTAssertNil(PLZ(text: "5441"))
        XCTAssertEqual(PLZ(text: "01067")?.description, "01067")
    }

    func testIKChecksItsDigit() {
        XCTAssertEqual(IK(text: "260326822")?.description, "260326822")
        XCTAssertNotNil(IK(text: "260120196"))
        XCTAssertNil(IK(text: "260326823"))
    }

    func testPhones() {
        XCTAssertTrue(("+49 651 715 0" as Phone).isCanonical)
        XCTAssertFalse(("0651 7150" as Phone).isCanonical)
        XCTAssertFalse(("+49  651 7150" as Phone).isCanonical)
        XCTAssertFalse(("+49 651 7150 " as Phone).isCanonical)
        XCTAssertFalse(("+123456" as Phone).isCanonical)
    }

    func testEmails() {
        for text in ["a@b.de", "jugend.amt+x@kreis-07999.example"] {
            XCTAssertNotNil(Email(text: text), text)
        }
        for text in ["a@b", "a b@c.de", "@c.de", "a@@c.de", "a@.de", "a@-c.de", ".a@c.de", "a"] {
            XCTAssertNil(Email(text: text), text)
        }
    }

    func testWebAddresses() {
        XCTAssertEqual(WebAddress(text: "https://example.org/a?b")?.isAbsolute, true)
        XCTAssertEqual(WebAddress(text: "www.example.org")?.isAbsolute, false)
        XCTAssertEqual(WebAddress(text: "HTTPS://Example.org:8080#x")?.isAbsolute, true)
        XCTAssertEqual(WebAddress(text: "example.org/@verein")?.isAbsolute, false)
        for text in [
            "ftp://example.org", "example", "http://", "a b.de", "http://a..b", "a@b.de",
            "http://a.b@c.de", ".de", "a.",
        ] {
            XCTAssertNil(WebAddress(text: text), text)
        }
    }
}
