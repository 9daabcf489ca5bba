import PlainTextRecords
import SozialraumKit

/// `import`: a roster into a package.
enum ImportCommand: Command {
    static let name = "import"
    static let usage =
        "import ROSTER --into PACKAGE [--mapping FILE] [--decisions FILE] [--plan FILE] "
        + "[--rest FILE] [--table N] [--dry-run] [--format text|json]"
    static let summary = (
        german: "bringt eine Anbieterliste in ein Paket, erklärt und umkehrbar",
        english: "brings a roster of providers into a package, explained and reversible"
    )
    static let options = [
        Option("into", "PACKAGE", "das Paket, in das die Liste kommt", "the package to go into"),
        Option(
            "mapping", "FILE",
            "Zuordnung der Spalten; wird angelegt, wenn es sie nicht gibt",
            "what columns mean; made if there is none"),
        Option(
            "decisions", "FILE",
            "Entscheidungen zu Zeilen; offene Fragen werden angehängt",
            "decisions about rows; open questions are appended"),
        Option(
            "plan", "FILE", "wohin der Plan geschrieben wird (sonst neben die Liste)",
            "where the plan is written (else beside the roster)"),
        Option(
            "rest", "FILE", "wohin kommt, was übrig bleibt (sonst neben die Liste)",
            "where goes what is left over (else beside the roster)"),
        Option(
            "table", "N", "welche Tabelle der Datei eingelesen wird (sonst die größte)",
            "which table of the file is read (else the largest)"),
        Option(
            "dry-run", nil, "ändert nichts; Dateien nur, wo eine Option sie nennt",
            "changes nothing; files only where an option names them"),
        Option("format", "text|json", "Form der Zusammenfassung", "form of the summary"),
    ]

    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 {
        let roster = try arguments.single("Die Liste", "The roster")
        let path = try arguments.required("into")
        let format = arguments["format"] ?? "text"
        guard format == "text" || format == "json" else {
            throw UsageError(
                "--format kennt text und json, nicht „\(PlainLine.of(format))“.",
                "--format knows text and json, not “\(PlainLine.of(format))”.")
        }
        let isDry = arguments["dry-run"] != nil
        let files = ImportFiles(
            roster: roster, package: path, mapping: arguments["mapping"],
            decisions: arguments["decisions"],
            plan: arguments["plan"] ?? (isDry ? nil : beside(roster, "plan", "json")),
            rest: arguments["rest"] ?? (isDry ? nil : beside(roster, "rest", "csv")))
        if let (first, second) = files.clash { throw clash(first, second) }
        try files.check()
        var package = try ExchangePackage(path: path)
        let place = try PackagePlace(path, holding: package)
        var job = RosterImport(package)
        let mapping = try arguments["mapping"].flatMap { try existing($0) }
        if let mapping, let name = arguments["mapping"] {
            job.choices = try ColumnChoices(bytes: mapping, path: name)
        }
        if let name = arguments["decisions"], let bytes = try existing(name) {
            job.decisions = try RowDecisions(bytes: bytes, path: name)
        }
        let number = try arguments.integer("table", in: 1...1_000_000)
        let table = try ForeignTable(path: roster, wholly: true)
        if let number { try InspectCommand.requireTable(number, of: table) }
        job.table = number.map { $0 - 1 }
        let outcome = job.run(table)
        var report = ImportReport(outcome, language: console.language)
        report.isDryRun = isDry
        report.planPath = files.plan
        let isWanted = arguments["rest"] != nil || !outcome.rest.rows.isEmpty
        report.restPath = isWanted ? files.rest : nil
        // First what tells of the change, then the change.
        if let path = report.planPath { try put(outcome.plan.json(), path) }
        if let path = report.restPath { try put(outcome.rest.csv(in: console.language), path) }
        if !isDry || arguments["decisions"] != nil {
            try keepDecisions(job, outcome, arguments["decisions"], console)
        }
        if let name = arguments["mapping"], mapping == nil, !isDry {
            try put(ColumnChoices(outcome.mapping).json(), name)
        }
        if !isDry { try change(&package, place, outcome.plan) }
        let out = OutputFile.standardOutput()
        try out.write(format == "json" ? report.json() : Array(report.text().utf8))
        try out.commit()
        return ExitStatus.fine
    }

    private static func clash(_ first: String?, _ second: String) -> UsageError {
        guard let first else {
            return UsageError(
                "--\(second) nennt dieselbe Datei wie die Liste; bitte einen anderen Namen angeben.",
                "--\(second) names the same file as the roster; give another name.")
        }
        return UsageError(
            "--\(first) und --\(second) nennen dieselbe Datei; bitte verschiedene Namen angeben.",
            "--\(first) and --\(second) name the same file; give different names.")
    }

    /// The bytes of a file; nil if there is none yet.
    private static func existing(_ path: String) throws -> [UInt8]? {
        do throws(FileFailure) {
            return try InputFile.open(path).readAll(limit: 64 << 20)
        } catch {
            if error.reason == .notFound { return nil }
            throw error
        }
    }

    /// A file of data, which only its owner may read.
    private static func put(_ bytes: [UInt8], _ path: String) throws {
        let file = try OutputFile(replacing: path, mode: 0o600)
        try file.write(bytes)
        try file.commit()
    }

    /// A new file beside the roster: the plan of an earlier import stays, to be taken back.
    private static func beside(_ roster: String, _ name: String, _ ending: String) -> String {
        let stem = (roster == "-" ? "roster" : roster) + "." + name
        var path = stem + "." + ending
        var number = 1
        while (try? InputFile.open(path)) != nil {
            number += 1
            path = "\(stem)-\(number).\(ending)"
        }
        return path
    }

    private static func keepDecisions(
        _ job: RosterImport, _ outcome: RosterImport.Outcome, _ path: String?, _ console: Console
    ) throws {
        guard let path, !outcome.plan.questions.isEmpty else { return }
        var decisions = job.decisions
        decisions.add(outcome.plan.questions, in: console.language)
        try put(decisions.json(), path)
    }

    /// Does what a plan says, in two steps: the package in canonical form, then the change.
    ///
    /// - Returns: Whether anything changed.
    @discardableResult
    static func change(
        _ package: inout ExchangePackage, _ place: PackagePlace, _ plan: RosterPlan
    ) throws -> Bool {
        let before = package
        let isChanged = try PlanConflict.worded(place.path) { try plan.apply(to: &package) }
        guard isChanged else { return false }
        try before.write(path: place.path, as: place.carrier)
        try package.write(path: place.path, as: place.carrier)
        return true
    }
}

/// `apply`: what a plan says.
enum ApplyCommand: Command {
    static let name = "apply"
    static let usage = "apply PLAN --to PACKAGE [--undo]"
    static let summary = (
        german: "führt den Plan eines Imports aus, oder nimmt ihn zurück",
        english: "does what the plan of an import says, or takes it back"
    )
    static let options = [
        Option("to", "PACKAGE", "das Paket, das geändert wird", "the package to be changed"),
        Option("undo", nil, "nimmt den Plan zurück", "takes the plan back"),
    ]

    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 {
        let name = try arguments.single("Der Plan", "The plan")
        let path = try arguments.required("to")
        let plan = try RosterPlan(
            bytes: try InputFile.open(name).readAll(limit: 1 << 30), path: name)
        var package = try ExchangePackage(path: path)
        let place = try PackagePlace(path, holding: package)
        let isUndone = arguments["undo"] != nil
        var isChanged = false
        if isUndone {
            let before = package
            isChanged = try PlanConflict.worded(path) { try plan.undo(in: &package) }
            if isChanged {
                try before.write(path: place.path, as: place.carrier)
                try package.write(path: place.path, as: place.carrier)
            }
        } else {
            isChanged = try ImportCommand.change(&package, place, plan)
        }
        try console.result(
            plan.outcome(isUndone: isUndone, isChanged: isChanged).text(console.language) + "\n")
        return ExitStatus.fine
    }
}
