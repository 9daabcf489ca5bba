import Foundation
import XCTest

@testable import SozialraumKit

final class EmbeddingTests: FolderTestCase {
    /// The tables of a JSON document as Foundation reads them.
    private struct Document: Decodable {
        var gemeinden: [Gemeinde]?
        var traeger: [Traeger]?
        var kooperationen: [Kooperation]?
        var hilfeangebote: [Hilfeangebot]?
        var faelle: [Fall]?
        var hilfen: [Hilfe]?
    }

    func testJSONDecoderGivesTheSameValues() throws {
        let url = folder.appending(path: "kreis")
        try SyntheticPackage(faelle: 500, seed: 11).write(path: url.path, as: .csv)
        let cases = try ExchangePackage(contentsOf: url)
        let example = try ExchangePackage(
            contentsOf: Repository.root.appending(path: "Examples/trier-saarburg"))
        for package in [cases, example] {
            let data = Data(package.bytes(as: .json))
            let decoded = try JSONDecoder().decode(Document.self, from: data)
            XCTAssertEqual(decoded.gemeinden, package.gemeinden.records)
            XCTAssertEqual(decoded.traeger, package.traeger.records)
            XCTAssertEqual(decoded.hilfeangebote, package.hilfeangebote.records)
            XCTAssertEqual(decoded.kooperationen ?? [], package.kooperationen.records)
            XCTAssertEqual(decoded.faelle ?? [], package.faelle.records)
            XCTAssertEqual(decoded.hilfen ?? [], package.hilfen.records)
        }
    }

    func testEncodingAndDecodingGivesTheRecordBack() throws {
        var fall = Fall(id: "abcdefghijklmnop", sozialraum: "sr-nord", beginn: .blank)
        fall.gruende = ["eltern", "konflikte"]
        fall.leftover["beginn"] = "31.06.2018"
        fall.leftover["bemerkung"] = "ä"
        let data = try JSONEncoder().encode(fall)
        XCTAssertEqual(try JSONDecoder().decode(Fall.self, from: data), fall)
    }

    func testRawTextHoldsUntilThePropertyIsSet() throws {
        var paket = try ExchangePackage(
            bytes: Data("id,sozialraum,beginn,neu\nabcdefghijklmnop,sr-1,31.06.2018,x\n".utf8),
            carrier: .csv, name: "faelle.csv")
        XCTAssertTrue(paket.faelle[0].beginn.isBlank)
        XCTAssertEqual(paket.faelle[0].raw["beginn"], "31.06.2018")
        XCTAssertEqual(paket.faelle[0].leftover["neu"], "x")
        XCTAssertEqual(paket.readingLog.count(of: .unreadableValue), 1)
        XCTAssertEqual(paket.readingLog.count(of: .unknownColumn), 1)
        XCTAssertTrue(
            String(decoding: paket.bytes(as: .json), as: UTF8.self).contains("\"31.06.2018\""))
        paket.faelle[0].beginn = try XCTUnwrap(Day(text: "2018-06-30"))
        XCTAssertNil(paket.faelle[0].raw["beginn"])
        let text = String(decoding: paket.bytes(as: .json), as: UTF8.self)
        XCTAssertTrue(text.contains("\"2018-06-30\""))
        XCTAssertFalse(text.contains("31.06.2018"))
    }

    func testPackageMadeFromNothing() throws {
        var paket = ExchangePackage()
        paket.metadata.format = "sozialraum"
        paket.metadata.version = "1.0"
        paket.metadata.name = "neu"
        var sozialraum = Sozialraum(id: "sr-2", name: "Zwei", kreis: "07999")
        sozialraum.gueltigAb = PartialDate(year: 2018)
        paket.sozialraeume = [sozialraum, Sozialraum(id: "sr-1", name: "Eins", kreis: "07999")]
        try paket.write(to: folder.appending(path: "neu"), as: .csv)
        let files = try files(in: folder.appending(path: "neu"))
        XCTAssertEqual(
            files["sozialraeume.csv"].map { String(decoding: $0, as: UTF8.self) },
            "id,name,kreis,gueltig_ab\nsr-1,Eins,07999,\nsr-2,Zwei,07999,2018\n")
        XCTAssertEqual(Set(files.keys), ["sozialraeume.csv", "datapackage.json"])
    }

    func testUnknownMajorAndOtherFormatAreRefused() {
        func kind(_ text: String) -> ExchangeError.Kind? {
            do throws(ExchangeError) {
                _ = try ExchangePackage(bytes: Data(text.utf8), carrier: .json)
                return nil
            } catch {
                return error.kind
            }
        }
        XCTAssertEqual(kind(#"{"format":"sozialraum","version":"2.0"}"#), .unknownMajor)
        XCTAssertEqual(kind(#"{"format":"gtfs"}"#), .otherFormat)
        XCTAssertEqual(kind(#"[{"format":"sozialraum"}]"#), .noPackage)
        XCTAssertEqual(kind(#"{"format":"sozialraum","#), .brokenJSON)
        XCTAssertNil(kind(#"{"format":"sozialraum","version":"1.7"}"#))
        XCTAssertNil(kind(#"{"format":"sozialraum","version":null}"#))
    }

    func testBrokenJSONIsRefusedAtItsPlace() throws {
        let text =
            "{\n  \"format\": \"sozialraum\",\n  \"faelle\": [\n    {\"id\": \"a\",}\n  ]\n}\n"
        do throws(ExchangeError) {
            _ = try ExchangePackage(bytes: Data(text.utf8), carrier: .json)
            XCTFail("read")
        } catch {
            XCTAssertEqual(error.kind, .brokenJSON)
            XCTAssertEqual(error.line, 4)
            XCTAssertEqual(error.column, 16)
        }
    }

    func testAnExchangeThatIsCutAnywhereIsRefused() throws {
        let url = Repository.root.appending(path: "Examples/trier-saarburg.json")
        let bytes = Array(try Data(contentsOf: url))
        for count in stride(from: 1, to: bytes.count - 2, by: 977) {
            XCTAssertThrowsError(
                try ExchangePackage(bytes: bytes.prefix(count), carrier: .json), "\(count)")
        }
    }
}
