import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// What `generate` promises of every package: the same from the same numbers, all tables, all codes.
final class SyntheticPackageTests: FolderTestCase {
    private func package(_ faelle: Int, seed: UInt64 = 1) throws -> ExchangePackage {
        let url = folder.appending(path: "kreis-\(faelle)-\(seed)")
        try SyntheticPackage(faelle: faelle, seed: seed).write(path: url.path, as: .csv)
        let package = try ExchangePackage(contentsOf: url)
        XCTAssertTrue(package.readingLog.isEmpty, "\(package.readingLog.notices)")
        return package
    }

    func testEveryTableHasRowsInTheOrderOfKeys() throws {
        let package = try package(200)
        var visitor = TableCount(package: package)
        ExchangePackage.visitTables(&visitor)
        XCTAssertEqual(visitor.rows.count, 19)
        for (table, rows) in visitor.rows { XCTAssertGreaterThan(rows, 0, table) }
        XCTAssertEqual(visitor.unsorted, [])
    }

    private struct TableCount: TableVisitor {
        typealias Failure = Never
        let package: ExchangePackage
        var rows: [(String, Int)] = []
        var unsorted: [String] = []

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            let table = package[keyPath: path]
            rows.append(("\(Content.table)", table.count))
            if KeyOrder.indices(of: table) != nil { unsorted.append("\(Content.table)") }
        }
    }

    func testARecordIsMadeAlone() throws {
        let package = try package(400, seed: 3)
        let made = SyntheticPackage(faelle: 400, seed: 3)
        for index in [399, 0, 123] {
            XCTAssertEqual(made.fall(index), package.faelle[index])
            XCTAssertEqual(made.hilfe(index), package.hilfen[index])
        }
        XCTAssertEqual(made.fallberatung(7), package.fallberatungen[7])
        XCTAssertEqual(
            made.gefaehrdungseinschaetzung(2), package.gefaehrdungseinschaetzungen[2])
    }

    func testSizesDoNotDependOnTheCases() throws {
        let small = try package(10)
        let large = try package(5000)
        XCTAssertEqual(small.faelle.count, 10)
        XCTAssertEqual(large.hilfen.count, 6500)
        XCTAssertEqual(small.hilfeangebote.count, large.hilfeangebote.count)
        XCTAssertEqual(small.aktivitaeten.count, large.aktivitaeten.count)
        XCTAssertLessThan(large.hilfeangebote.count, 200)
        XCTAssertLessThan(large.aktivitaeten.count, 300)
        XCTAssertLessThan(large.kennzahlen.count, 300)
    }

    func testReferencesJump() throws {
        let package = try package(5000)
        let places = Dictionary(
            uniqueKeysWithValues: package.faelle.enumerated().map { ($1.id, $0) })
        let jumps = zip(package.hilfen, package.hilfen.dropFirst()).map { one, two in
            abs((places[one.fall] ?? 0) - (places[two.fall] ?? 0))
        }
        XCTAssertGreaterThan(jumps.reduce(0, +) / jumps.count, 1000)
    }

    /// Codes that a clean package cannot have.
    private static let leftOut: [String: Set<String>] = [
        // A bare 42 says no ground.
        "leistung": ["42"],
        // Natural persons are no Träger of a package.
        "rechtsform": ["person", "einzelunternehmen"],
    ]

    func testEveryPermittedCodeOccurs() throws {
        var visitor = CodeCount(package: try package(5000))
        ExchangePackage.visitTables(&visitor)
        for list in Codelists.all {
            let definition = list.definition
            let missing = Set(definition.codes.map(\.code))
                .subtracting(visitor.codes[definition.id] ?? [])
            XCTAssertEqual(missing, Self.leftOut[definition.id] ?? [], definition.id)
            let added = (visitor.codes[definition.id] ?? [])
                .subtracting(definition.codes.map(\.code))
            XCTAssertEqual(
                added, definition.id == "ressource-art" ? ["x-mehrgenerationenhaus"] : [])
        }
        // Not told in a case: what says no ground, an adoption, and what helps no single young person.
        let told = Set(visitor.package.hilfen.map(\.leistung.text))
        XCTAssertEqual(
            Set(Leistung.definition.codes.map(\.code)).subtracting(told),
            ["42", "51", "8b", "12", "43"])
    }

    /// The codes that occur, by list.
    private struct CodeCount: TableVisitor, FieldVisitor {
        typealias Failure = Never
        let package: ExchangePackage
        var codes: [String: Set<String>] = [:]

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            for var record in package[keyPath: path] { record.visit(&self) }
        }

        mutating func required<Value: RequiredValue>(
            _ name: StaticString, _ value: inout Value, _ de: StaticString, _ en: StaticString
        ) { note(value) }

        mutating func optional<Value: FieldValue>(
            _ name: StaticString, _ value: inout Value?, _ de: StaticString, _ en: StaticString
        ) { if let value { note(value) } }

        mutating func list<Value: FieldValue>(
            _ name: StaticString, _ value: inout [Value], _ de: StaticString, _ en: StaticString
        ) { for part in value { note(part) } }

        private mutating func note<Value: FieldValue>(_ value: Value) {
            guard let list = Value.schema.codelist else { return }
            var out = ByteBuffer()
            value.write(to: &out)
            codes[list, default: []].insert(out.span.text)
        }
    }

    func testEachCodedColumnNamesItsList() throws {
        let package = try package(100)
        let stated = try XCTUnwrap(package.metadata.values["codelisten"]?.object)
        var wanted = Set<String>()
        for table in TableInfo.all {
            let columns = package.metadata.tabellen?[table.name]?.array?.compactMap(\.string)
            for field in table.fields.fields {
                guard let list = field.schema.codelist else { continue }
                let name = "\(table.name).\(field.name)"
                let isDelivered = columns?.contains(field.name) ?? true
                if isDelivered { wanted.insert(name) }
                XCTAssertEqual(stated[name]?.object?["liste"]?.string, isDelivered ? list : nil)
            }
        }
        XCTAssertEqual(Set(stated.members.map(\.key)), wanted)
    }
}
