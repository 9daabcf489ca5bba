import PlainTextRecords
import SozialraumKit

/// `validate`: whether exchange files can be trusted.
enum ValidateCommand: Command {
    static let name = "validate"
    static let usage =
        "validate INPUT… [--with PACKAGE] [--format text|json|sarif|html|csv] [--output FILE] "
        + "[--rules FILE] [--baseline FILE] [--write-baseline FILE] "
        + "[--fail-on error|warning|hint|never] [--samples N|all] [--date DAY] [--hash]"
    static let summary = (
        german: "prüft, ob sich Austauschdateien verwenden lassen, und sagt, was zu tun ist",
        english: "tells whether exchange files can be trusted, and what to do"
    )
    static let options = [
        Option(
            "with", "PACKAGE",
            "Paket, zu dem geliefert wird: Bezüge auf seine Datensätze gelten",
            "the package that the input is delivered for: references to its records count"),
        Option(
            "format", "text|json|sarif|html|csv",
            "Form des Berichts (html zum Lesen und Drucken, csv für die Tabellenkalkulation)",
            "form of the report (html to read and print, csv for a spreadsheet)"),
        Option(
            "output", "FILE", "wohin der Bericht geschrieben wird (sonst Standardausgabe)",
            "where the report is written to (else standard output)"),
        Option(
            "rules", "FILE",
            "schaltet Regeln ab oder bewertet sie anders, je mit Begründung (JSON)",
            "switches rules off or rates them otherwise, each with a reason (JSON)"),
        Option(
            "baseline", "FILE", "Befunde, die angenommen sind und nicht zählen (JSON)",
            "findings that are accepted and do not count (JSON)"),
        Option(
            "write-baseline", "FILE", "schreibt alle Befunde als neue Baseline",
            "writes all findings as a new baseline"),
        Option(
            "fail-on", "error|warning|hint|never",
            "ab welcher Schwere der Status 1 ist (sonst error)",
            "from which severity on the status is 1 (else error)"),
        Option(
            "samples", "N|all", "wie viele Fundstellen je Regel gezeigt werden (sonst 100)",
            "how many places of each rule are shown (else 100)"),
        Option(
            "date", "DAY", "Stichtag der Prüfung, JJJJ-MM-TT (sonst der Stand des Pakets)",
            "the day of the check, YYYY-MM-DD (else the day that the package describes)"),
        Option(
            "hash", nil, "nennt den SHA-256 jeder Eingabe", "names the SHA-256 of each input"),
    ]

    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 {
        guard !arguments.positional.isEmpty else {
            throw UsageError("Die Eingabe fehlt.", "The input is missing.")
        }
        let format = arguments["format"] ?? "text"
        guard ["text", "json", "sarif", "html", "csv"].contains(format) else {
            throw UsageError(
                "--format kennt text, json, sarif, html und csv, nicht „\(PlainLine.of(format))“.",
                "--format knows text, json, sarif, html and csv, not “\(PlainLine.of(format))”.")
        }
        let threshold = try threshold(arguments["fail-on"])
        try checkOutput(arguments)
        var validator = Validator()
        validator.language = console.language
        validator.hashes = arguments["hash"] != nil
        validator.samples = try samples(arguments["samples"])
        validator.date = try date(arguments["date"])
        let target = try baselineTarget(arguments)
        if let target { try Baseline.checkTarget(target) }
        if let path = arguments["rules"] { validator.rules = try RulesFile(path: path) }
        if let path = arguments["baseline"] { validator.baseline = try Baseline(path: path) }
        validator.collectsBaseline = target != nil
        let companion = try arguments["with"].map { try Validator.Companion(path: $0) }
        var report: ValidationReport?
        var status = ExitStatus.fine
        for path in arguments.positional {
            do throws(ExchangeError) {
                let next = try validator.validate(path: path, with: companion)
                if report == nil { report = next } else { report?.add(next) }
            } catch {
                console.say("sozialraum: " + error.message(in: console.language))
                status = ExitStatus.input
            }
        }
        guard let report else { return status }
        if let target {
            if status == ExitStatus.fine {
                try (report.newBaseline ?? Baseline()).write(path: target)
            } else {
                console.say(
                    "sozialraum: "
                        + console.pick(
                            "Nicht jede Eingabe ließ sich lesen; die Baseline wurde nicht geschrieben.",
                            "Not every input could be read; the baseline was not written."))
            }
        }
        try write(report, as: format, to: arguments["output"], console)
        if let threshold {
            let severities: [Severity] = [.error, .warning, .hint]
            if severities.contains(where: { $0 >= threshold && report.counts[$0] > 0 })
                || report.verdict == .incomplete
            {
                status = max(status, ExitStatus.findings)
            }
        }
        if report.rules.contains(where: { $0.status == .failed }) { status = ExitStatus.failure }
        return status
    }

    private static func write(
        _ report: ValidationReport, as format: String, to path: String?, _ console: Console
    ) throws {
        let bytes =
            switch format {
            case "json": report.json()
            case "sarif": report.sarif()
            case "html": report.html()
            case "csv": report.csv()
            default: Array(report.text().utf8)
            }
        let out =
            try path.map { $0 == "-" ? OutputFile.standardOutput() : try OutputFile(replacing: $0) }
            ?? OutputFile.standardOutput()
        do throws(FileFailure) {
            try out.write(bytes)
            try out.commit()
        } catch {
            // Where nobody reads on, the verdict stands all the same.
            if error.reason != .closedPipe { throw error }
        }
    }

    /// Makes sure that the report takes the place of nothing that is read.
    private static func checkOutput(_ arguments: Arguments) throws {
        guard let output = arguments["output"] else { return }
        let settings = ["rules", "baseline", "write-baseline"].compactMap { arguments[$0] }
        let inputs = arguments.positional + [arguments["with"]].compactMap { $0 }
        let isTaken =
            (settings + inputs).contains { SameFile.isOne($0, output) }
            || inputs.contains { PackageFolder.holds(output, input: $0) }
        guard isTaken else { return }
        throw UsageError(
            "--output nennt eine Datei, die schon zu etwas anderem dient; der Bericht würde sie "
                + "ersetzen. Bitte einen anderen Namen wählen.",
            "--output names a file that serves another purpose already; the report would replace "
                + "it. Choose another name.")
    }

    /// Where the new baseline goes.
    private static func baselineTarget(_ arguments: Arguments) throws -> String? {
        guard let path = arguments["write-baseline"] else { return nil }
        guard !path.isEmpty, path != "-" else {
            throw UsageError(
                "--write-baseline verlangt den Namen einer Datei.",
                "--write-baseline takes the name of a file.")
        }
        let others = [arguments["output"], arguments["rules"], arguments["with"]]
        let inputs = arguments.positional
        guard
            !(others.compactMap { $0 } + inputs).contains(where: { SameFile.isOne($0, path) }),
            !inputs.contains(where: { PackageFolder.holds(path, input: $0) })
        else {
            throw UsageError(
                "--write-baseline nennt eine Datei, die schon zu etwas anderem dient.",
                "--write-baseline names a file that serves another purpose already.")
        }
        return path
    }

    private static func threshold(_ text: String?) throws -> Severity? {
        switch text ?? "error" {
        case "error": return .error
        case "warning": return .warning
        case "hint": return .hint
        case "never": return nil
        default:
            let shown = PlainLine.of(text ?? "")
            throw UsageError(
                "--fail-on kennt error, warning, hint und never, nicht „\(shown)“.",
                "--fail-on knows error, warning, hint and never, not “\(shown)”.")
        }
    }

    private static func samples(_ text: String?) throws -> SampleLimit {
        guard let text else { return .atMost(100) }
        if text == "all" { return .all }
        guard let number = Int(text), number >= 0, number <= 1_000_000_000 else {
            throw UsageError(
                "--samples verlangt eine ganze Zahl oder all, nicht „\(PlainLine.of(text))“.",
                "--samples takes a whole number or all, not “\(PlainLine.of(text))”.")
        }
        return .atMost(number)
    }

    private static func date(_ text: String?) throws -> Day? {
        guard let text else { return nil }
        guard let day = Day(text: text) else {
            throw UsageError(
                "--date verlangt einen Tag wie 2018-01-31, nicht „\(PlainLine.of(text))“.",
                "--date takes a day such as 2018-01-31, not “\(PlainLine.of(text))”.")
        }
        return day
    }
}
