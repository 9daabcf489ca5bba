import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Adding a field is one property and one line: the record below differs from a smaller one by just
/// these, and everything that follows from the list knows the field.
private struct Spielplatz: Record {
    var id: ID<Spielplatz> = .blank
    var name: String = ""
    var groesse: ExactDecimal?  // the property
    var leftover = Leftover()

    init() {}
    static let table: StaticString = "spielplaetze"

    mutating func visit<V: FieldVisitor>(_ fields: inout V) throws(V.Failure) {
        try fields.key("id", &id, "Kennung", "Identifier")
        try fields.required("name", &name, "Name", "Name")
        try fields.optional("groesse", &groesse, "Größe in m²", "Size in m²")  // the line
    }
}

final class OneListTests: FolderTestCase {
    private func spielplatz() -> Spielplatz {
        var record = Spielplatz()
        record.id = "sp-1"
        record.name = "Am Bach"
        record.groesse = ExactDecimal(units: 1505, scale: 1)
        return record
    }

    private func written(_ form: TableForm) throws -> String {
        let table = Table([spielplatz()])
        var bytes: [UInt8] = []
        try TableWriting(
            stream: RecordStream(table.records), name: "spielplaetze",
            layout: TableLayout(table), form: form
        ).write { (span) throws(FileFailure) in bytes += Array(span.buffer) }
        return String(decoding: bytes, as: UTF8.self)
    }

    func testCSV() throws {
        let text = try written(.csv)
        XCTAssertEqual(text, "id,name,groesse\nsp-1,Am Bach,150.5\n")
        let url = folder.appending(path: "spielplaetze.csv")
        try text.write(to: url, atomically: true, encoding: .utf8)
        let reader = try RecordReader(Spielplatz.self, contentsOf: url)
        XCTAssertEqual(try reader.next(), spielplatz())
        XCTAssertNil(try reader.next())
    }

    func testExcel() throws {
        XCTAssertEqual(try written(.excel), "\u{FEFF}id;name;groesse\r\nsp-1;Am Bach;150,5\r\n")
    }

    func testJSON() throws {
        XCTAssertEqual(
            try written(.lines),
            "{\"table\":\"spielplaetze\",\"id\":\"sp-1\",\"name\":\"Am Bach\",\"groesse\":150.5}\n")
    }

    func testCodable() throws {
        let data = try JSONEncoder().encode(spielplatz())
        XCTAssertEqual(try JSONDecoder().decode(Spielplatz.self, from: data), spielplatz())
    }

    func testSchema() {
        let fields = Spielplatz.makeFieldList()
        let schema = TableSchema.make(
            table: "spielplaetze", fields: fields, columns: fields.names, present: [],
            isExcel: false)
        XCTAssertEqual(
            schema["fields"]?.array?.last?.object,
            ["name": "groesse", "type": "number", "description": "Größe in m²"])
        XCTAssertEqual(schema["primaryKey"], ["id"])
    }
}
