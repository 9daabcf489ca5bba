import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// What the rules ask of the master data of a generated package.
final class CleanMasterDataTests: FolderTestCase {
    private func package() throws -> ExchangePackage {
        let url = folder.appending(path: "kreis")
        try SyntheticPackage(faelle: 100, seed: 9).write(path: url.path, as: .csv)
        return try ExchangePackage(contentsOf: url)
    }

    func testEachGemeindeIsInOneSozialraumAtATime() throws {
        let package = try package()
        let days = try (2014...2026).map { try XCTUnwrap(Day(year: $0, month: 1, day: 1)) }
        for gemeinde in package.gemeinden {
            let isInside = gemeinde.ags.plainText.hasPrefix("07999")
            for day in days {
                XCTAssertEqual(
                    CleanPackageTests.sozialraum(of: gemeinde.ags, on: day, package).count,
                    isInside ? 1 : 0, gemeinde.name)
            }
            if let ars = gemeinde.ars?.plainText {
                XCTAssertEqual(String(ars.prefix(5) + ars.suffix(3)), gemeinde.ags.plainText)
            }
        }
        for zentrum in package.sozialraumzentren {
            let gemeinde = try XCTUnwrap(zentrum.gemeinde)
            XCTAssertEqual(
                CleanPackageTests.sozialraum(of: gemeinde, on: days[8], package),
                [zentrum.sozialraum])
            let plz = try XCTUnwrap(package.gemeinden.first { $0.ags == gemeinde }?.plz)
            XCTAssertTrue(plz.contains(try XCTUnwrap(zentrum.anschrift.plz)))
        }
        for row in package.einrichtungen {
            let gemeinde = package.gemeinden.first { $0.ags == row.gemeinde }
            XCTAssertTrue(try XCTUnwrap(gemeinde).plz.contains(try XCTUnwrap(row.anschrift.plz)))
        }
    }

    func testKooperationenAreWhole() throws {
        let package = try package()
        let arten = Dictionary(uniqueKeysWithValues: package.traeger.map { ($0.id, $0.art.text) })
        XCTAssertEqual(package.kooperationen.count, 8)
        for row in package.kooperationen {
            let partners = package.kooperationspartner.filter { $0.kooperation == row.id }
            let free = partners.filter { arten[$0.traeger] == "frei" }
            XCTAssertTrue((2...3).contains(free.count))
            XCTAssertEqual(
                partners.filter { $0.rolle == "jugendamt" }.map { arten[$0.traeger] },
                ["oeffentlich-jugendamt"])
            XCTAssertFalse(free.contains { $0.rolle == "jugendamt" })
            let sum = partners.reduce(0.0) { $0 + ($1.stellen?.doubleValue ?? 0) }
            XCTAssertEqual(sum, try XCTUnwrap(row.stellen).doubleValue, accuracy: 0.0001)
            if let before = row.vorgaenger {
                let old = try XCTUnwrap(package.kooperationen.first { $0.id == before })
                XCTAssertEqual(old.gueltigBis?.last.adding(days: 1), row.gueltigAb.first)
            }
        }
        let shared = Dictionary(grouping: package.kooperationspartner.records, by: \.traeger)
            .filter { arten[$0.key] == "frei" }
        XCTAssertEqual(shared.count, 9)
        XCTAssertTrue(shared.values.contains { $0.count == 4 })
    }

    func testOffersRestOnAgreements() throws {
        let package = try package()
        func inForce(_ traeger: ID<Traeger>, _ art: Code<Vereinbarungsart>) -> Bool {
            package.vereinbarungen.contains {
                $0.traeger == traeger && $0.art == art && $0.gueltigBis == nil
            }
        }
        for traeger in package.traeger where ["frei", "gewerblich"].contains(traeger.art.text) {
            for art in ["8a.4", "72a", "9b"] as [Code<Vereinbarungsart>] {
                XCTAssertTrue(inForce(traeger.id, art), "\(traeger.name) \(art.text)")
            }
            if traeger.art == "gewerblich" {
                XCTAssertFalse((traeger.anerkennung?.text ?? "").hasPrefix("75"))
            }
            if traeger.anerkennung == "75.1" { XCTAssertNotNil(traeger.anerkanntSeit) }
        }
        let bodies = Dictionary(uniqueKeysWithValues: package.traeger.map { ($0.id, $0) })
        for row in package.hilfeangebote {
            guard let id = row.traeger else {
                XCTAssertFalse(row.zentren.isEmpty)
                continue
            }
            let body = try XCTUnwrap(bodies[id])
            let isPublic = body.art.text.hasPrefix("oeffentlich")
            XCTAssertLessThanOrEqual(row.alterAb ?? 0, row.alterBis ?? 27)
            XCTAssertLessThanOrEqual(row.alterBis ?? 27, 27)
            if ["42", "43", "50", "51", "52", "53"].contains(row.leistung?.text.prefix(2)),
                !isPublic
            {
                XCTAssertTrue((body.anerkennung?.text ?? "").hasPrefix("75"))
                XCTAssertTrue(inForce(id, "76"))
            }
            switch row.form?.text {
            case "teilstationaer", "stationaer":
                let parts = package.vereinbarungen.filter {
                    $0.einrichtung == row.einrichtung && $0.gueltigBis == nil
                }
                XCTAssertEqual(
                    Set(parts.map(\.art.text)), ["78b.1.1", "78b.1.2", "78b.1.3"], row.name)
                XCTAssertEqual(Set(row.vereinbarungen), Set(parts.map(\.id)))
            case "ambulant":
                if !isPublic { XCTAssertTrue(inForce(id, "77"), row.name) }
            default:
                break
            }
        }
        for row in package.vereinbarungen {
            // When the package was made.
            XCTAssertLessThan(row.gueltigAb.first.plainText, "2026-01-31")
            XCTAssertEqual(row.geschlossenAm == nil, row.status == "entwurf")
        }
        for row in package.vereinbarungen where row.art.text.hasPrefix("78b") {
            let closed = try XCTUnwrap(row.geschlossenAm)
            XCTAssertLessThanOrEqual(closed.last, row.gueltigAb.first)
            if let end = row.gueltigBis {
                XCTAssertTrue(
                    package.vereinbarungen.contains {
                        $0.einrichtung == row.einrichtung && $0.art == row.art
                            && $0.gueltigAb.first == end.last.adding(days: 1)
                    })
            }
        }
    }

    func testFacilitiesAreLicensed() throws {
        let package = try package()
        let traeger = Dictionary(
            uniqueKeysWithValues: package.einrichtungen.map { ($0.id, $0.traeger) })
        for row in package.einrichtungen where row.plaetzeGenehmigt != nil {
            XCTAssertEqual(row.betriebserlaubnis, true)
            XCTAssertLessThanOrEqual(row.plaetzeBelegt ?? 0, row.plaetzeGenehmigt ?? 0)
        }
        for row in package.hilfeangebote {
            if let id = row.einrichtung { XCTAssertEqual(traeger[id], row.traeger) }
        }
        for row in package.vereinbarungen {
            if let id = row.einrichtung { XCTAssertEqual(traeger[id], row.traeger) }
        }
    }

    func testNoTraegerIsForgotten() throws {
        let package = try package()
        var named = Set(package.hilfeangebote.compactMap(\.traeger))
        named.formUnion(package.kooperationspartner.map(\.traeger))
        named.formUnion(package.fallberatungen.flatMap(\.traeger))
        XCTAssertEqual(Set(package.traeger.map(\.id)).subtracting(named), [])
        XCTAssertEqual(Set(package.traeger.map(\.name)).count, package.traeger.count)
    }

    func testIndicatorsFitTheirParts() throws {
        let package = try package()
        let factors = ["je-100": 100.0, "je-1000": 1000, "je-10000": 10000, "prozent": 100]
        for row in package.kennzahlen {
            let value = try XCTUnwrap(row.wert).doubleValue
            XCTAssertLessThanOrEqual(row.von, row.bis)
            guard let factor = factors[row.einheit.text] else {
                if let base = row.nenner { XCTAssertEqual(base, row.anzahl) }
                continue
            }
            let (count, base) = (try XCTUnwrap(row.anzahl), try XCTUnwrap(row.nenner))
            XCTAssertNotNil(row.nennerStand)
            XCTAssertGreaterThanOrEqual(count, 3)
            XCTAssertLessThanOrEqual(count, base)
            XCTAssertEqual(value, Double(count) / Double(base) * factor, accuracy: 0.051)
            if row.kennzahl.text.contains("dichte") {
                let dense = value * 1000 / factor
                XCTAssertTrue((5...120).contains(dense), "\(row.id.text) \(dense)")
            }
        }
        // The Sozialräume add up to the district.
        let counted = package.kennzahlen.filter { $0.traeger == nil && $0.anzahl != nil }
        for (key, rows) in Dictionary(grouping: counted, by: { "\($0.kennzahl.text)\($0.bis)" }) {
            let total = rows.first { $0.sozialraum == nil }?.anzahl
            let parts = rows.compactMap { $0.sozialraum == nil ? nil : $0.anzahl }.reduce(0, +)
            XCTAssertEqual(total, parts, key)
        }
    }

    func testContactsReachNobody() throws {
        let package = try package()
        let contacts =
            package.traeger.map(\.kontakt) + package.einrichtungen.map(\.kontakt)
            + package.sozialraumzentren.map(\.kontakt)
        for kontakt in contacts {
            if let telefon = kontakt.telefon {
                XCTAssertTrue(telefon.isCanonical)
                // Kept for films and books by the Bundesnetzagentur.
                XCTAssertTrue(telefon.text.hasPrefix("+49 221 4710"), telefon.text)
            }
            if let email = kontakt.email { XCTAssertTrue(email.text.hasSuffix(".example")) }
            if let web = kontakt.web { XCTAssertTrue(web.text.hasSuffix(".example")) }
        }
        XCTAssertEqual(
            Set(contacts.compactMap(\.telefon?.text)).count, contacts.compactMap(\.telefon).count)
    }

    /// No text looks mistyped or cut at a length at which old programs cut.
    func testTextsAreWhole() throws {
        var visitor = Texts(package: try package())
        ExchangePackage.visitTables(&visitor)
        XCTAssertGreaterThan(visitor.texts.count, 500)
        for text in visitor.texts {
            XCTAssertFalse(text.contains("  ") || text.hasPrefix(" ") || text.hasSuffix(" "), text)
            XCTAssertFalse([24, 30, 50, 255].contains(text.unicodeScalars.count), text)
        }
    }

    private struct Texts: TableVisitor, FieldVisitor {
        typealias Failure = Never
        let package: ExchangePackage
        var texts: [String] = []

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            for var record in package[keyPath: path] { record.visit(&self) }
        }

        mutating func required<Value: RequiredValue>(
            _ name: StaticString, _ value: inout Value, _ de: StaticString, _ en: StaticString
        ) { if let text = value as? String { texts.append(text) } }

        mutating func optional<Value: FieldValue>(
            _ name: StaticString, _ value: inout Value?, _ de: StaticString, _ en: StaticString
        ) {
            if let text = value as? String { texts.append(text) }
            if let text = (value as? MultilineText)?.text { texts.append(text) }
        }

        mutating func list<Value: FieldValue>(
            _ name: StaticString, _ value: inout [Value], _ de: StaticString, _ en: StaticString
        ) {}
    }
}
