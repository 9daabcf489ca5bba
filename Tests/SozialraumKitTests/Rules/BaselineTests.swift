import Foundation
import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// Accepted findings do not count, all of them and no other.
final class BaselineTests: FolderTestCase {
    private func report(
        _ path: String, _ baseline: Baseline? = nil, samples: SampleLimit = .all,
        collects: Bool = false, date: Day? = nil
    ) throws -> ValidationReport {
        var validator = Validator()
        validator.samples = samples
        validator.language = .english
        validator.baseline = baseline
        validator.collectsBaseline = collects
        validator.date = date
        return try validator.validate(path: path)
    }

    private func collected(_ path: String) throws -> Baseline {
        let made = try XCTUnwrap(report(path, samples: .atMost(1), collects: true).newBaseline)
        // What is written can be read again.
        let read = try Baseline(bytes: made.json(), path: "b.json")
        XCTAssertEqual(read, made)
        return read
    }

    private func put(_ text: String, _ name: String) throws -> String {
        let url = folder.appending(path: name)
        try Data(text.utf8).write(to: url)
        return url.path
    }

    // MARK: What an entry says

    private func baseline(_ entry: String) throws -> Baseline {
        try Baseline(
            bytes: Array(
                #"{"format": "sozialraum-baseline", "version": "1.0", "accepted": [\#(entry)]}"#
                    .utf8),
            path: "b.json")
    }

    /// A slip of the pen in the name of a column would accept nothing for ever.
    func testUnknownColumnsAreRefused() throws {
        let more = #""reason": "x", "owner": "y", "expires": "2024-01-31"}"#
        for (entry, isRight) in [
            (#"{"code": "KEY-10", "table": "traeger", "field": "ik", "#, true),
            (#"{"code": "KEY-10", "table": "traeger", "field": "sha256:0a1b", "#, true),
            (#"{"code": "KEY-10", "table": "traeger", "field": "iK", "#, false),
            (#"{"code": "STR-21", "table": "fremd", "field": "x", "#, true),
        ] {
            do {
                _ = try baseline(entry + more)
                XCTAssertTrue(isRight, entry)
            } catch let error as ExchangeError {
                XCTAssertFalse(isRight, entry)
                XCTAssertEqual(error.kind, .unknownColumnName)
                XCTAssertTrue(error.message(in: .german).contains("/accepted/0/field"))
            }
        }
    }

    /// What somebody wrote into the file stands in no report if it is about nothing there.
    func testWordsOfEntriesAreNotEchoed() throws {
        let path = try put("ags,name\n07999001,A\n", "gemeinden.csv")
        let text = #""reason": "x", "owner": "y", "expires": "2024-01-31"}"#
        let entries = [
            #"{"code": "STR-21", "table": "Mustermann", "#,
            #"{"code": "STR-22", "file": "Mustermann_Max.csv", "#,
            #"{"code": "STR-01", "pointer": "/Mustermann", "#,
            #"{"code": "DS-01", "table": "faelle", "record": "mustermann-max", "#,
        ].map { $0 + text }
        let report = try report(path, baseline(entries.joined(separator: ",")))
        XCTAssertFalse(report.notices.isEmpty)
        for output in [
            Array(report.text().utf8), report.json(), report.sarif(), report.html(), report.csv(),
        ] {
            let text = String(decoding: output, as: UTF8.self)
            XCTAssertFalse(text.lowercased().contains("mustermann"))
        }
    }

    func testEntriesWithoutAnEndAreTold() throws {
        let path = try put("id,name,art,ik\ntr-a,A,frei,123456789\n", "traeger.csv")
        for (end, kinds) in [("", ["endless"]), (#", "expires": "2099-01-31""#, [])] {
            let known = try baseline(
                #"{"code": "KEY-10", "table": "traeger", "record": "tr-a", "field": "ik", "reason": "x", "owner": "y"\#(end)}"#
            )
            XCTAssertEqual(
                try report(path, known, date: Day(text: "2024-01-31")).notices.map(\.kind), kinds)
        }
    }

    // MARK: Everything

    /// Whatever is found can be accepted, whichever part of the engine finds it.
    func testAllThatIsFoundCanBeAccepted() throws {
        let package = FaultyPackage.make()
        let csv = folder.appending(path: "in")
        try FileManager.default.createDirectory(at: csv, withIntermediateDirectories: true)
        for grid in package.tables {
            try Data(grid.csv().utf8).write(to: csv.appending(path: grid.name + ".csv"))
        }
        try Data(package.manifest().utf8).write(to: csv.appending(path: "datapackage.json"))
        try Data("a,b\n1\n\n2,3,4\n".utf8).write(to: csv.appending(path: "fremd.csv"))
        var inputs = [
            csv.path, csv.path + "/datapackage.json",
            try put(package.document(), "in.json"), try put(package.lines(), "in.jsonl"),
        ]
        for rule in Rule.all {
            let place = folder.appending(path: "bad-" + rule.code)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            for (file, bytes) in rule.bad.files {
                try Data(bytes).write(to: place.appending(path: file))
            }
            let isFile = rule.bad.files.count == 1
            inputs.append(isFile ? place.path + "/" + rule.bad.files[0].name : place.path)
        }
        for path in inputs {
            let before = try report(path)
            XCTAssertGreaterThan(before.findings.count, 0, path)
            let baseline = try collected(path)
            for samples in [SampleLimit.all, .atMost(0)] {
                let after = try report(path, baseline, samples: samples)
                XCTAssertEqual(
                    after.counts, ValidationReport.Counts(accepted: before.findings.count), path)
                XCTAssertTrue(after.findings.allSatisfy { $0.acceptance != nil }, path)
                XCTAssertNotEqual(after.verdict, .invalid, path)
                XCTAssertEqual(after.notices.map(\.kind), ["unexplained"], path)
                for (left, right) in zip(before.rules, after.rules) {
                    XCTAssertEqual(left.count, right.count, path)
                    XCTAssertEqual(right.accepted, right.count, "\(path) \(right.code)")
                }
            }
        }
    }

    /// The report that goes with a new baseline is that of any other run.
    func testCollectingDoesNotChangeTheReport() throws {
        let path = try put(FaultyPackage.make().document(), "in.json")
        for samples in [SampleLimit.all, .atMost(2), .atMost(15)] {
            let plain = try report(path, samples: samples)
            let collecting = try report(path, samples: samples, collects: true)
            XCTAssertEqual(plain.json(), collecting.json())
        }
    }

    func testEachEntryAcceptsItsOwnFindings() throws {
        let path = try put(FaultyPackage.make().document(), "in.json")
        let all = try report(path)
        let baseline = try collected(path)
        for index in baseline.entries.indices {
            var entry = baseline.entries[index]
            (entry.reason, entry.owner) = ("Because.", "Office")
            let after = try report(path, Baseline([entry]))
            let accepted = after.findings.filter { $0.acceptance != nil }
            XCTAssertGreaterThan(accepted.count, 0, "\(entry)")
            XCTAssertEqual(after.counts.accepted, accepted.count)
            XCTAssertTrue(accepted.allSatisfy { $0.code == entry.code }, "\(entry)")
            XCTAssertEqual(Set(accepted.map(\.acceptance?.reason)), ["Because."])
            XCTAssertEqual(
                after.counts.error + after.counts.warning + after.counts.hint + accepted.count,
                all.findings.count)
            XCTAssertEqual(
                after.notices.map(\.kind), entry.expires == nil ? ["endless"] : [])
        }
    }

    // MARK: Many rows

    private func table(_ rows: Int, from first: Int = 0) -> String {
        "id,name,art,ik\n"
            + (first..<first + rows).map { "tr-\($0),Träger \($0),frei,123456789\n" }.joined()
    }

    /// Totals are exact though few places are kept, also where parts are read by several threads.
    func testMoreFindingsThanSamples() throws {
        let count = 12_000
        let path = try put(table(count), "traeger.csv")
        let baseline = try collected(path)
        XCTAssertEqual(baseline.entries.count, count)
        let after = try report(path, baseline, samples: .atMost(5))
        XCTAssertEqual(after.counts, ValidationReport.Counts(accepted: count))
        XCTAssertEqual(after.outcome("KEY-10")?.accepted, count)
        XCTAssertEqual(after.findings.count, 5)

        // Rows may move, and new ones count.
        let moved = try put(
            "ik,name,art,id\n,Neu,frei,tr-neu\n"
                + (0..<count).reversed().map { "123456789,T\($0),frei,tr-\($0)\n" }.joined()
                + "123456789,Neuer,frei,tr-x\n", "traeger.csv")
        let later = try report(moved, baseline, samples: .atMost(5))
        XCTAssertEqual(later.counts, ValidationReport.Counts(error: 1, accepted: count))
        XCTAssertEqual(later.verdict, .invalid)
    }

    func testARecordMayHaveSeveralFindings() throws {
        let path = try put("id,name,art\na,A,frei\na,B,frei\na,C,frei\n", "traeger.csv")
        let baseline = try collected(path)
        XCTAssertEqual(baseline.entries.map(\.code), ["KEY-01"])
        XCTAssertNil(baseline.entries[0].count)
        XCTAssertEqual(try report(path, baseline).counts, ValidationReport.Counts(accepted: 2))
        var limited = baseline
        limited.entries[0].count = 1
        let after = try report(path, limited)
        XCTAssertEqual(after.counts, ValidationReport.Counts(error: 2))
        XCTAssertEqual(after.notices.map(\.kind), ["exceeded", "unexplained"])
    }

    // MARK: Findings without a record

    func testRowsWithoutAKeyAreAcceptedByNumber() throws {
        let path = try put("id,name,art\n,Zyxmarke17,frei\n,B,frei\na,A,frei\n", "traeger.csv")
        let baseline = try collected(path)
        let text = String(decoding: baseline.json(), as: UTF8.self)
        XCTAssertFalse(text.contains("Zyxmarke17"), text)
        XCTAssertEqual(baseline.entries.count, 1)
        XCTAssertEqual(baseline.entries[0].count, 2)
        XCTAssertEqual(try report(path, baseline).counts, ValidationReport.Counts(accepted: 2))

        let more = try put("id,name,art\n,C,frei\n,B,frei\n,A,frei\n", "traeger.csv")
        let after = try report(more, baseline)
        XCTAssertEqual(after.counts, ValidationReport.Counts(error: 3))
        XCTAssertEqual(after.notices.first?.kind, "exceeded")
        XCTAssertEqual(after.notices.first?.severity, .warning)
        let fewer = try put("id,name,art\nx,C,frei\n,B,frei\n", "traeger.csv")
        XCTAssertEqual(try report(fewer, baseline).counts, ValidationReport.Counts(accepted: 1))
    }

    /// What may be data stands in a baseline as a digest: another column is not accepted with it.
    func testUnknownColumns() throws {
        let row = "abcdefghijklmnop,sr,familie,2018-01-01,x\n"
        let head = "id,sozialraum,stufe,beginn,"
        let path = try put(head + "Zyxmarke17\n" + row, "faelle.csv")
        let baseline = try collected(path)
        let text = String(decoding: baseline.json(), as: UTF8.self)
        XCTAssertFalse(text.contains("Zyxmarke17"), text)
        XCTAssertEqual(try report(path, baseline).counts.error, 0)
        let other = try put(head + "Nachname\n" + row, "faelle.csv")
        XCTAssertEqual(try report(other, baseline).outcome("DS-01")?.accepted, 0)
    }

    func testPersonsAreNotNamed() throws {
        let text = """
            {"format":"sozialraum","version":"1.0","name":"probe","profil":"stammdaten",
            "absender":{"name":"Amt"},"erstellt_am":"2024-01-01T00:00:00Z","stand":"2023-12-31",
            "codelisten":{"traeger.art":{"liste":"traeger-art","version":"1.0"},
            "traeger.rechtsform":{"liste":"rechtsform","version":"1.0"}},
            "traeger":[
            {"id":"linde","name":"Linde","art":"frei","ik":"123456789"},
            {"id":"zyxmarke17","name":"Z","art":"frei","rechtsform":"person","ik":"123456789"}],
            "sozialraeume":[{"id":"sr","name":"S","kreis":"07999"}],
            "kooperationen":[{"id":"k","sozialraum":"sr","gueltig_ab":"2020-01-01"}],
            "kooperationspartner":[{"kooperation":"k","traeger":"zyxmarke17","stellen":"x"},
            {"kooperation":"k","traeger":"linde","stellen":"x"}]}
            """
        let path = try put(text, "in.json")
        var baseline = try collected(path)
        let written = String(decoding: baseline.json(), as: UTF8.self)
        XCTAssertFalse(written.contains("zyxmarke17"), written)
        XCTAssertTrue(written.contains("\"linde\""), written)
        XCTAssertTrue(written.contains("\"k|linde\""), written)
        let after = try report(path, baseline)
        XCTAssertEqual(after.counts.error, 0)
        XCTAssertEqual(after.findings.filter { $0.acceptance == nil }, [])
        // Whoever writes such an id into the file does not find it in the report.
        for index in baseline.entries.indices {
            baseline.entries[index].expires = Day(year: 2000, month: 1, day: 1)
        }
        baseline.entries.append(
            Baseline.Entry(
                code: "KEY-10", table: "traeger", record: "zyxmarke17-b", field: "ik", reason: "x",
                owner: "y"))
        let over = try report(path, baseline)
        XCTAssertGreaterThan(over.notices.count, 3)
        for spoken in [Array(over.text().utf8), over.json(), over.sarif(), over.html(), over.csv()]
        {
            let spoken = String(decoding: spoken, as: UTF8.self)
            XCTAssertFalse(spoken.contains("zyxmarke17"), spoken)
        }
    }

    // MARK: Days

    func testExpiry() throws {
        let path = try put(table(1), "traeger.csv")
        let entry = Baseline.Entry(
            code: "KEY-10", table: "traeger", record: "tr-0", field: "ik", reason: "Beantragt.",
            owner: "Planung", expires: Day(year: 2023, month: 6, day: 30))
        let baseline = Baseline([entry])
        let cases: [(date: Day?, accepted: Int, kind: String?)] = [
            (Day(year: 2023, month: 6, day: 30), 1, nil),
            (Day(year: 2023, month: 7, day: 1), 0, "expired"), (nil, 0, "undated"),
        ]
        for (date, accepted, kind) in cases {
            let report = try report(path, baseline, date: date)
            XCTAssertEqual(report.counts.accepted, accepted)
            XCTAssertEqual(report.counts.error, 1 - accepted)
            XCTAssertEqual(report.notices.first?.kind, kind)
            XCTAssertEqual(report.findings[0].acceptance?.owner, accepted == 1 ? "Planung" : nil)
            XCTAssertEqual(report.text().contains("Baseline: warning: "), kind != nil)
            let log = String(decoding: report.sarif(), as: UTF8.self)
            XCTAssertEqual(log.contains("\"associatedRule\""), false)
            XCTAssertEqual(
                log.components(separatedBy: "\"baseline-entry\"").count, kind == nil ? 2 : 3)
            let page = String(decoding: report.html(), as: UTF8.self)
            XCTAssertEqual(page.contains("id=\"h-baseline\""), kind != nil)
            if let notice = report.notices.first {
                XCTAssertTrue(log.contains(notice.message), notice.message)
                XCTAssertTrue(page.contains(HTMLText.escaped(notice.message)), notice.message)
            }
        }
    }

    func testEntriesThatMatchNothing() throws {
        let path = try put(table(1), "traeger.csv")
        let entry = Baseline.Entry(
            code: "KEY-10", table: "traeger", record: "tr-weg", field: "ik", reason: "x", owner: "y"
        )
        let unused = try report(path, Baseline([entry]))
        XCTAssertEqual(unused.notices.map(\.kind), ["unused"])
        XCTAssertEqual(unused.notices.map(\.severity), [.hint])
        XCTAssertEqual(unused.counts, ValidationReport.Counts(error: 1))
        // Of a rule that was not looked at nobody can say so.
        var validator = Validator()
        validator.baseline = Baseline([entry])
        validator.rules = RulesFile([RulesFile.Decision(code: "KEY-10", severity: nil, reason: "x")]
        )
        XCTAssertEqual(try validator.validate(path: path).notices, [])
    }

    /// Of several inputs an entry needs to match in one only.
    func testSeveralInputs() throws {
        let first = try put(table(2), "traeger.csv")
        let baseline = try collected(first)
        let place = folder.appending(path: "b")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let second = try put("id,name,art\nx,C,frei\n", "b/traeger.csv")
        var both = try report(second, baseline)
        XCTAssertEqual(both.notices.count { $0.kind == "unused" }, 2)
        both.add(try report(first, baseline))
        XCTAssertEqual(both.notices.count { $0.kind == "unused" }, 0)
        XCTAssertEqual(both.counts, ValidationReport.Counts(accepted: 2))
    }

    func testANewBaselineKeepsWhatTheOldOneSays() throws {
        let path = try put(table(3), "traeger.csv")
        var baseline = try collected(path)
        let fresh = baseline
        baseline.entries[1].reason = "Beantragt."
        baseline.entries[1].owner = "Planung"
        baseline.entries[1].expires = Day(year: 2040, month: 1, day: 1)
        baseline.entries.remove(at: 0)
        baseline.entries.append(
            Baseline.Entry(
                code: "KEY-10", table: "traeger", record: "weg", field: "ik", reason: "x",
                owner: "y"))
        let next = try XCTUnwrap(report(path, baseline, collects: true).newBaseline)
        XCTAssertEqual(next.entries, [fresh.entries[0], baseline.entries[0], fresh.entries[2]])
    }
}
