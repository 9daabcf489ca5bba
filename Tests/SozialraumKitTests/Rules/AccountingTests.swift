import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Every run accounts for every rule: what could not be looked at is never told to be in order.
final class AccountingTests: FolderTestCase {
    private func validate(_ content: PlainFolder, keepsResources: Bool = false) throws
        -> ValidationReport
    {
        let url = folder.appending(path: "in")
        try content.write(to: url, keepsResources: keepsResources)
        return try validate(url)
    }

    private func validate(_ url: URL, with other: URL? = nil) throws -> ValidationReport {
        var validator = Validator()
        validator.samples = .all
        validator.language = .english
        return try validator.validate(
            path: url.path, with: try other.map { try Validator.Companion(path: $0.path) })
    }

    /// The published example, and an invented package with all tables.
    private func packages() throws -> [PlainFolder] {
        let invented = folder.appending(path: "invented")
        try SyntheticPackage(faelle: 40, seed: 3).write(path: invented.path, as: .csv)
        let all = try PlainFolder(invented)
        XCTAssertEqual(Set(all.tables.keys), Set(TableInfo.all.map(\.name)))
        return [try PlainFolder(Repository.root.appending(path: "Examples/trier-saarburg")), all]
    }

    private func fields(_ table: String) -> [FieldInfo] {
        TableInfo.named(table)?.fields.fields ?? []
    }

    /// Whether a rule is about a field.
    private func isAbout(_ rule: Rule, _ table: String, _ field: FieldInfo) -> Bool {
        guard case .fields(let isAbout) = rule.scope.subject else { return false }
        return isAbout(table, field)
    }

    /// Whether a rule was checked and has nothing against the package; a hint may be true.
    private func isFine(_ rule: ValidationReport.RuleOutcome) -> Bool {
        [.passed, .notApplicable].contains(rule.status)
            || rule.status == .found && rule.severity == .hint
    }

    func testTheyAreValidAndNothingIsSkipped() throws {
        for package in try packages() {
            let report = try validate(package)
            XCTAssertEqual(report.verdict, .valid)
            XCTAssertEqual(report.rules.count, Rule.all.count)
            for rule in report.rules {
                XCTAssertTrue(isFine(rule), rule.code)
                XCTAssertNil(rule.reason, rule.code)
            }
        }
    }

    // MARK: Columns

    func testWithoutARequiredColumn() throws {
        for package in try packages() {
            let before = try validate(package)
            for table in package.tables.keys.sorted() {
                for field in fields(table) where field.isRequired {
                    let name = "\(table).\(field.name)"
                    let report = try validate(package.without(field.name, in: table))
                    XCTAssertEqual(report.verdict, .invalid, name)
                    XCTAssertEqual(report.outcome("STR-08")?.count, 1, name)
                    for rule in Rule.all where isAbout(rule, table, field) {
                        let after = try XCTUnwrap(report.outcome(rule.code))
                        XCTAssertTrue(
                            [.skipped, .found].contains(after.status),
                            "\(name): \(rule.code) \(after.status.rawValue)")
                        XCTAssertNotNil(after.reason, "\(name): \(rule.code)")
                    }
                    for rule in report.rules where rule.status == .passed {
                        XCTAssertEqual(before.outcome(rule.code)?.status, .passed, name)
                    }
                    let json = folder.appending(path: "in.json")
                    try ExchangePackage(contentsOf: folder.appending(path: "in"))
                        .write(to: json, as: .json)
                    let carriers: Set<String> = ["STR-05", "STR-18", "STR-22", "STR-25"]
                    for (left, right) in zip(report.rules, try validate(json).rules)
                    where !carriers.contains(left.code) && left.status != .notApplicable {
                        guard right.status != .notApplicable else { continue }
                        XCTAssertEqual(left.status, right.status, "\(name): \(left.code)")
                        XCTAssertEqual(left.count, right.count, "\(name): \(left.code)")
                    }
                }
            }
        }
    }

    func testWithoutAnOptionalColumn() throws {
        for package in try packages() {
            for table in package.tables.keys.sorted() {
                for field in fields(table) where !field.isRequired {
                    guard package.place(field.name, in: table) != nil else { continue }
                    let absent = ReportEssence(try validate(package.without(field.name, in: table)))
                    let empty = ReportEssence(try validate(package.emptying(field.name, in: table)))
                    XCTAssertTrue(
                        absent == empty, "\(table).\(field.name): \(absent.difference(empty))")
                }
            }
        }
    }

    // MARK: Tables

    /// The columns by which rows refer to a table.
    private func references(to table: String, in package: PlainFolder) -> [String] {
        package.tables.keys.sorted().filter { $0 != table }.flatMap { other in
            fields(other).filter { field in
                let values = package.values(field.name, in: other)
                let isOwn = table == "codes" && field.schema.codelist != nil
                return isOwn
                    ? values.contains { $0.hasPrefix("x-") }
                    : field.schema.references == table && !values.isEmpty
            }.map { "\(other).\($0.name)" }
        }
    }

    func testWithoutATable() throws {
        for package in try packages() {
            let before = try validate(package)
            for table in package.tables.keys.sorted() {
                var less = package
                less.tables[table] = nil
                let report = try validate(less)
                let references = references(to: table, in: package)
                if references.isEmpty {
                    XCTAssertEqual(report.verdict, before.verdict, table)
                    // A rule may have hints beside graver findings.
                    let hasOnlyHints = report.counts.error == 0 && report.counts.warning == 0
                    for rule in report.rules {
                        let isHint = rule.status == .found && hasOnlyHints
                        XCTAssertTrue(isFine(rule) || isHint, "\(table): \(rule)")
                    }
                } else {
                    XCTAssertNotEqual(report.verdict, .valid, "\(table): \(references)")
                    let reasons = report.rules.compactMap(\.reason)
                    XCTAssertTrue(
                        reasons.contains { $0.contains(" \(table) ") }, "\(table): \(reasons)")
                }
                let named = try validate(less, keepsResources: true)
                XCTAssertEqual(named.verdict, .invalid, table)
                XCTAssertEqual(named.outcome("STR-22")?.count, 1, table)
                let skipped = named.rules.compactMap(\.reason).filter { $0.contains(" \(table) ") }
                XCTAssertFalse(skipped.isEmpty, table)
            }
        }
    }

    /// A rule about tables that are not there has nothing to say.
    func testRulesWithoutTheirTables() throws {
        let example = try packages()[0]
        let report = try validate(example)
        for code in ["ZEI-15", "DS-06", "DS-01", "DS-19", "REF-17"] {
            let rule = try XCTUnwrap(Rule.all.first { $0.code == code })
            let hasRows = example.tables.contains { table, rows in
                rows.count > 1 && fields(table).contains { isAbout(rule, table, $0) }
            }
            XCTAssertEqual(
                report.outcome(code)?.status, hasRows ? .passed : .notApplicable, code)
        }
        var empty = example
        empty.tables = empty.tables.mapValues { Array($0.prefix(1)) }
        for outcome in try validate(empty).rules {
            let rule = try XCTUnwrap(Rule.all.first { $0.code == outcome.code })
            guard case .fields = rule.scope.subject else { continue }
            XCTAssertEqual(outcome.status, .notApplicable, outcome.code)
        }
    }

    // MARK: What rules look at

    /// What the checks of a rule look at, whatever its scope says.
    private func needs(of rule: Rule) -> (fields: Set<String>, references: Set<String>) {
        struct Needs: TableVisitor {
            typealias Failure = Never
            let checks: [any RuleCheck]
            var fields = Set<String>()
            mutating func table<Content: Record>(
                _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
            ) {
                for check in checks.compactMap({ $0 as? RecordCheck<Content> }) {
                    fields.formUnion(check.needs.map { "\(Content.table).\($0)" })
                }
            }
        }
        var needs = Needs(checks: rule.checks)
        ExchangePackage.visitTables(&needs)
        var references = Set<String>()
        for case let check as PackageCheck in rule.checks {
            for kept in check.keeps {
                needs.fields.formUnion(kept.fields.map { "\(kept.table).\($0)" })
            }
            references.formUnion(check.follows)
        }
        return (needs.fields.union(references), references)
    }

    /// Takes every required column and every table out of the published package with all tables: a
    /// rule whose checks look at them is not told to have been checked.
    func testNoRuleIsCheckedWithoutWhatItLooksAt() throws {
        let example = Repository.root.appending(path: "Examples/musterkreis")
        let package = try PlainFolder(example)
        XCTAssertEqual(Set(package.tables.keys), Set(TableInfo.all.map(\.name)))
        let before = try validate(package)
        let needs = Rule.all.map { ($0.code, self.needs(of: $0)) }
        for table in package.tables.keys.sorted() {
            for field in fields(table) where field.isRequired {
                let name = "\(table).\(field.name)"
                let report = try validate(package.without(field.name, in: table))
                XCTAssertEqual(report.verdict, .invalid, name)
                for (code, need) in needs where need.fields.contains(name) {
                    let after = try XCTUnwrap(report.outcome(code))
                    XCTAssertTrue(
                        [.skipped, .found].contains(after.status) && after.reason != nil,
                        "\(name): \(code) \(after.status.rawValue)")
                }
            }
            var less = package
            less.tables[table] = nil
            let report = try validate(less)
            let references = Set(references(to: table, in: package))
            let isReferred = !references.isEmpty
            XCTAssertEqual(report.verdict == before.verdict, !isReferred, table)
            XCTAssertTrue(!isReferred || report.verdict != .valid, table)
            for (code, need) in needs {
                let after = try XCTUnwrap(report.outcome(code))
                if !need.references.isDisjoint(with: references) {
                    XCTAssertNotEqual(after.status, .passed, "\(table): \(code)")
                }
            }
            for rule in Rule.all {
                guard case .fields(let isAbout) = rule.scope.subject else { continue }
                let tables = TableInfo.all.filter { info in
                    info.fields.fields.contains { isAbout(info.name, $0) }
                }
                guard tables.map(\.name) == [table] else { continue }
                XCTAssertEqual(
                    report.outcome(rule.code)?.status, .notApplicable, "\(table): \(rule.code)")
            }
        }
    }

    // MARK: With another package

    func testADeliveryBesideItsPackage() throws {
        let all = try packages()[1]
        var district = all
        var delivery = all
        for table in all.tables.keys {
            if TableInfo.caseTables.contains(table) || table == "aktivitaeten" {
                district.tables[table] = nil
            } else {
                delivery.tables[table] = nil
            }
        }
        // What the other package has wrong is its own affair.
        district.tables["bevoelkerung"]?.append(["07999999", "gestern", "-1", "x"])
        let (here, there) = (folder.appending(path: "here"), folder.appending(path: "there"))
        try delivery.write(to: here)
        try district.write(to: there)
        XCTAssertEqual(try validate(there).verdict, .invalid)

        let alone = try validate(here)
        XCTAssertEqual(alone.verdict, .incomplete)
        XCTAssertEqual(alone.outcome("REF-01")?.status, .skipped)
        let together = try validate(here, with: there)
        XCTAssertEqual(together.verdict, .valid, together.text())
        XCTAssertEqual(together.outcome("REF-01")?.status, .passed)
        XCTAssertEqual(together.inputs.count, 1)
        XCTAssertEqual(together.findings, [])

        let place = try XCTUnwrap(all.place("traeger", in: "hilfen"))
        delivery.tables["hilfen"]?[1][place] = "tr-weg"
        try delivery.write(to: here)
        let broken = try validate(here, with: there)
        XCTAssertEqual(broken.outcome("REF-01")?.count, 1)
        XCTAssertEqual(broken.findings.map(\.location.field), ["traeger"])
    }

    /// A value that is missing silences the rules that need it: what stands in its place is nothing.
    func testMissingValuesSilenceRules() throws {
        let areas = Grid(
            "sozialraeume", "id,name,kreis", [["a", "A", "07999"], ["b", "B", "07999"]])
        let cases: [(grid: Grid, column: String, code: String)] = [
            (
                Grid(
                    "sozialraum_gemeinden", "sozialraum,gemeinde,gueltig_ab",
                    [["a", "07999101", "2018"], ["b", "07999101", "2018"]]), "gueltig_ab", "REF-03"
            ),
            (
                Grid(
                    "kooperationen", "id,sozialraum,gueltig_ab",
                    [["a", "a", "2018"], ["b", "a", "2018"]]), "gueltig_ab", "ZEI-08"
            ),
            (
                Grid(
                    "kennzahlen", "id,kennzahl,von,bis,einheit",
                    [
                        ["a", "stellen", "2018-01-01", "2018-01-01", "vze"],
                        ["b", "stellen", "2018-01-01", "2017-01-01", "vze"],
                    ]), "bis", "ZEI-03"
            ),
        ]
        for (grid, column, code) in cases {
            let package = GridPackage([
                areas, grid, Grid("gemeinden", "ags,name", [["07999101", "A"]]),
            ])
            var missing = package
            let place = try XCTUnwrap(grid.columns.firstIndex(of: column))
            missing.tables[1].rows[grid.rows.count - 1][place] = ""
            for (content, status) in [(package, RuleStatus.found), (missing, .passed)] {
                let url = folder.appending(path: "in.json")
                try Data(content.document().utf8).write(to: url)
                XCTAssertEqual(try validate(url).outcome(code)?.status, status, code)
            }
        }
    }

    func testNoDateIsKnown() throws {
        let text = "id,name,leistung\nan-1,A,13a\n"
        let url = folder.appending(path: "hilfeangebote.csv")
        try Data(text.utf8).write(to: url)
        let report = try validate(url)
        XCTAssertEqual(report.outcome("KEY-15")?.status, .skipped)
        XCTAssertEqual(report.verdict, .incomplete)
        var validator = Validator()
        validator.date = Day(year: 2018, month: 1, day: 1)
        let dated = try validator.validate(path: url.path)
        XCTAssertEqual(dated.outcome("KEY-15")?.status, .found)
        XCTAssertEqual(dated.inputs[0].date, validator.date)
    }

    /// The days of the metadata that rules compare with: a day that should stand there skips them, one that
    /// need not leaves them without meaning.
    func testWithoutTheDaysOfTheMetadata() throws {
        let text = #"""
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "zeitraum_von": "2022-01-01", "zeitraum_bis": "2022-12-31",
              "traeger": [{"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}],
              "vereinbarungen": [
                {"id": "ve-alt", "traeger": "tr-linde", "art": "78b.1.2", "gueltig_ab": "2022-01-01"}
              ],
              "sozialraeume": [{"id": "sr-nord", "name": "Nord", "kreis": "07999"}],
              "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-01"}
              ]
            }
            """#
        let days = #""erstellt_am": "2023-01-31T12:00:00Z", "#
        let period = #""zeitraum_von": "2022-01-01", "zeitraum_bis": "2022-12-31","#
        let cases: [(String, String, [String: RuleStatus])] = [
            ("", "", ["ZEI-05": .passed, "ZEI-06": .passed, "ZEI-13": .passed, "ZEI-16": .passed]),
            (days, "", ["ZEI-05": .passed, "ZEI-06": .skipped, "ZEI-13": .skipped]),
            (days, #""erstellt_am": "gestern", "#, ["ZEI-06": .skipped, "ZEI-13": .skipped]),
            (#""stand": "2022-12-31", "#, "", ["ZEI-13": .notApplicable, "ZEI-16": .passed]),
            (period, "", ["ZEI-05": .notApplicable, "ZEI-16": .passed]),
            (days + #""stand": "2022-12-31", "#, "", ["ZEI-10": .skipped, "ZEI-06": .skipped]),
        ]
        for (old, new, expected) in cases {
            let url = folder.appending(path: "in.json")
            XCTAssertTrue(old.isEmpty || text.contains(old))
            let content = old.isEmpty ? text : text.replacing(old, with: new)
            try Data(content.utf8).write(to: url)
            let report = try validate(url)
            for (code, status) in expected {
                let outcome = try XCTUnwrap(report.outcome(code))
                XCTAssertEqual(outcome.status, status, "\(code) without \(old)")
                XCTAssertEqual(outcome.reason != nil, status == .skipped, code)
            }
        }
    }

    /// Codes that the package adds itself are looked up in its table, as references are.
    func testOwnCodesWithoutTheirTable() throws {
        let text = "id,name,leistung\nan-1,A,x-eigen\n"
        let url = folder.appending(path: "hilfeangebote.csv")
        try Data(text.utf8).write(to: url)
        let report = try validate(url)
        for code in ["KEY-12", "KEY-15"] {
            let outcome = try XCTUnwrap(report.outcome(code))
            XCTAssertEqual(outcome.status, .skipped, code)
            XCTAssertEqual(outcome.reason?.contains(" codes "), true, code)
        }
        let other = folder.appending(path: "other.json")
        let codes = #"{"liste": "leistung", "code": "x-anders", "label_de": "Anders"}"#
        let package = #"{"format": "sozialraum", "version": "1.0", "codes": [\#(codes)]}"#
        try Data(package.utf8).write(to: other)
        XCTAssertEqual(try validate(url, with: other).outcome("KEY-12")?.count, 1)
        try Data(package.replacing("x-anders", with: "x-eigen").utf8).write(to: other)
        XCTAssertEqual(try validate(url, with: other).outcome("KEY-12")?.status, .passed)
    }
}
