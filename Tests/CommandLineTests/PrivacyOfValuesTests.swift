import Foundation
import SozialraumKit
import XCTest

/// What a finding shows as the value that it is about.
final class PrivacyOfValuesTests: CommandLineTestCase {
    private struct Shown: Hashable {
        var code: String
        var place: String
        var value: String
    }

    /// The values that a report shows, with the codes and columns of their findings.
    private func values(_ inputs: [String], status: Int32 = 1) throws -> Set<Shown> {
        let result = try sozialraum(
            ["validate"] + inputs + ["--samples", "all", "--format", "json"])
        XCTAssertEqual(result.status, status, result.errors)
        let report = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
        var values = Set<Shown>()
        for finding in report?["findings"] as? [[String: Any]] ?? [] {
            guard let location = finding["location"] as? [String: Any],
                let table = location["table"] as? String, let field = location["field"] as? String,
                // Else the finding is about the column, not about a value in it.
                location["row"] != nil
            else { continue }
            values.insert(
                Shown(
                    code: finding["code"] as? String ?? "", place: "\(table).\(field)",
                    value: finding["value"] as? String ?? ""))
        }
        return values
    }

    /// The values of the columns of single cases that may be shown where they are valid.
    private static let open: [String: Set<String>] = [
        "faelle.sozialraum": ["sr-nord"], "faelle.zentrum": ["szz-nord"],
        "hilfen.traeger": ["tr-nord"], "hilfen.hilfeangebot": ["an-nord"],
        "hilfen.ueber_41": ["false"], "hilfen.form": ["ambulant"], "hilfen.zugang": ["36a.1"],
        "hilfen.stunden_woche": ["2.5"], "fallberatungen.traeger": ["tr-nord"],
        "gefaehrdungseinschaetzungen.fachkraefte": ["2"],
    ]

    /// A document in which every value of single cases stands as another kind of JSON, so that there
    /// is a finding about every cell, though it is valid.
    func testValidValuesInEveryColumn() throws {
        var members = CaseRows.master.map { table in
            "\"\(table.name)\":[\(table.objects().joined(separator: ","))]"
        }
        for table in CaseRows.all {
            var cells: [String] = []
            for (column, value) in zip(table.columns, table.rows[0]) {
                let text = PlainTable.json(value)
                let isText = try XCTUnwrap(TableInfo.named(table.name)).fields.fields.contains {
                    $0.name == column && $0.shape == .string && $0.need != .list
                }
                cells.append("\"\(column)\":" + (isText ? "[\(text)]" : text))
            }
            members.append("\"\(table.name)\":[{\(cells.joined(separator: ","))}]")
        }
        let document = "{\(PlainPackage.metadata),\(members.joined(separator: ","))}"
        let shown = try values([try put(document, "in.json")])
        XCTAssertGreaterThan(shown.count, 35)
        for value in shown {
            let table = String(value.place.prefix { $0 != "." })
            guard TableInfo.caseTables.contains(table) else { continue }
            let isKind = value.value.hasPrefix("<") && value.value.hasSuffix(">")
            let isOpen = Self.open[value.place]?.contains(value.value) == true
            XCTAssertTrue(isKind || isOpen, "\(value)")
        }
    }

    /// Rules about valid values: what they point at is told by its kind.
    func testKindsOfValues() throws {
        let rows: [(table: String, cells: [String: String], wanted: Shown)] = [
            (
                "faelle", ["ende": "2019-02-01"],
                Shown(code: "ZEI-03", place: "faelle.ende", value: "<day>")
            ),
            (
                "faelle", ["gemeinde": "07999102"],
                Shown(code: "REF-01", place: "faelle.gemeinde", value: "<8 characters>")
            ),
            (
                "faelle", ["gruende": "gefaehrdung|gefaehrdung"],
                Shown(code: "STR-23", place: "faelle.gruende", value: "<23 characters>")
            ),
            (
                "hilfen", ["leistung": "42a", "beginn": "2014-01-01", "ende": "2014-02-01"],
                Shown(code: "KEY-15", place: "hilfen.leistung", value: "<Code>")
            ),
            (
                "hilfen", ["beginn": "2018-01-01"],
                Shown(code: "ZEI-15", place: "hilfen.beginn", value: "<day>")
            ),
            (
                "fallberatungen", ["am": "2020-01-01", "naechste_am": "2020-02-01"],
                Shown(code: "ZEI-15", place: "fallberatungen.am", value: "<day>")
            ),
            (
                "fallberatungen", ["traeger": "tr-nord|tr-nord"],
                Shown(code: "STR-23", place: "fallberatungen.traeger", value: "<15 characters>")
            ),
            (
                "gefaehrdungseinschaetzungen", ["geklaert_am": "2019-02-01"],
                Shown(
                    code: "ZEI-15", place: "gefaehrdungseinschaetzungen.geklaert_am", value: "<day>"
                )
            ),
            (
                "gefaehrdungseinschaetzungen", ["ergebnis": "erwiesen"],
                Shown(
                    code: "KEY-12", place: "gefaehrdungseinschaetzungen.ergebnis",
                    value: "<8 characters>")
            ),
        ]
        for (number, row) in rows.enumerated() {
            let cases = CaseRows.all.map { table in
                guard table.name == row.table else { return table }
                var changed = table
                for (column, value) in row.cells {
                    changed.rows[0][table.columns.firstIndex(of: column) ?? 0] = value
                }
                return changed
            }
            let shown = try values([try put(CaseRows.master + cases, folder: "in-\(number)")])
            XCTAssertTrue(shown.contains(row.wanted), "\(row.wanted): \(shown)")
            for cell in row.cells.values {
                XCTAssertFalse(shown.contains { $0.value == cell }, "\(cell): \(shown)")
            }
        }
    }

    /// Natural persons, private contacts and what people wrote about activities in master tables;
    /// beside each the same of a body, which is shown.
    func testMasterTables() throws {
        let people = PlainTable(
            "traeger", "id,name,kurzname,art,rechtsform,strasse,ort,telefon,email,web,ik",
            [
                [
                    "p-1", "Zyxmarke17  Anna", " Zyxmarke17", "gewerblich", "person",
                    "Zyxmarke17  1", "Zyxmarke17 ", "0651 991", "zyxmarke17(at)amt.example",
                    "www.zyxmarke17.example", "Zyxmarke17",
                ],
                [
                    "p-2", "Zyxmarke17  Anna", " Zyxmarke17", "gewerblich", "einzelunternehmen",
                    "Zyxmarke17  1", "Zyxmarke17 ", "0651 992", "zyxmarke17",
                    "www.zyxmarke17.example", "",
                ],
                [
                    "p-3", "Zyxmarke17  Anna", " Zyxmarke17", "pflegefamilien", "",
                    "Zyxmarke17  1", "Zyxmarke17 ", "0651 993", "", "www.zyxmarke17.example", "",
                ],
                [
                    "b-1", "Haus  Nord", " Nord", "frei", "ggmbh", "Hafen  1", "Nord ",
                    "0171 1234567", "zyxmarke17@", "www.nord.example", "1",
                ],
                [
                    "b-2", "Süd", "", "frei", "ggmbh", "", "", "Zyxmarke17 fragen",
                    "Zyxmarke17 fragen", "", "",
                ],
                ["b-3", "West", "", "frei", "ggmbh", "", "", "0221 4710100", "", "", ""],
            ])
        let others = [
            CaseRows.master[0], CaseRows.master[1], CaseRows.master[2], people,
            PlainTable(
                "ressourcen", "id,sozialraum,name,art,telefon",
                [
                    ["r-1", "sr-nord", " Zyxmarke17", "nachbarschaft", "0651 994"],
                    ["r-2", "sr-nord", " Zyxmarke17", "ehrenamt", "0651 995"],
                    ["r-3", "sr-nord", " Turnverein", "verein", "0221 4710101"],
                ]),
            PlainTable(
                "aktivitaeten", "id,sozialraum,arbeitsweise,art,bezeichnung,am,stunden",
                [
                    [
                        "a-1", "sr-nord", "fallunspezifisch", "kurs", " Zyxmarke17", "2019-01-01",
                        "",
                    ],
                    ["a-2", "sr-nord", "Zyxmarke17", "Zyxmarke17", "", "Zyxmarke17", "Zyxmarke17"],
                    ["a-3", "sr-nord", "zyxmarke17", "zyxmarke17", "", "2019-01-01", "1"],
                    ["a-4", "zyxmarke17", "fallunspezifisch", "kurs", "", "2019-01-01", "1"],
                ]),
        ]
        let shown = try values(try putInAllForms(others, "in"))
        let all = shown.map(\.value)
        for mark in ["zyxmarke17", "171", "0651"] {
            XCTAssertFalse(
                all.contains { $0.lowercased().contains(mark) },
                "\(shown.filter { $0.value.lowercased().contains(mark) })")
        }
        for body in ["Haus  Nord", " Nord", "Nord ", "Hafen  1", "www.nord.example", "1"] {
            XCTAssertTrue(all.contains(body), "\(body): \(all)")
        }
        for body in ["0221 4710100", "0221 4710101", " Turnverein"] {
            XCTAssertTrue(all.contains(body), "\(body): \(all)")
        }
    }
}
