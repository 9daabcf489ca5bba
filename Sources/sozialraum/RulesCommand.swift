import SozialraumKit

/// `rules`: the catalogue of rules.
enum RulesCommand: Command {
    static let name = "rules"
    static let usage = "rules [CODE] [--format text|json|markdown] [--output FILE]"
    static let summary = (
        german: "zählt die Regeln auf, oder erklärt eine: was sie verlangt und was zu tun ist",
        english: "lists the rules, or explains one: what it asks for and what to do"
    )
    static let options = [
        Option(
            "format", "text|json|markdown",
            "Form: zum Lesen, für Programme (beide Sprachen), als Seite einer Dokumentation",
            "form: to be read, for programs (both languages), as a page of documentation"),
        Option(
            "output", "FILE", "wohin geschrieben wird (sonst Standardausgabe)",
            "where it is written to (else standard output)"),
    ]

    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 {
        let format = arguments["format"] ?? "text"
        guard ["text", "json", "markdown"].contains(format) else {
            throw UsageError(
                "--format kennt text, json und markdown, nicht „\(PlainLine.of(format))“.",
                "--format knows text, json and markdown, not “\(PlainLine.of(format))”.")
        }
        var rule: Rule?
        if !arguments.positional.isEmpty {
            let code = try arguments.single("Der Code", "The code")
            guard let found = RuleListing.rule(code) else { throw unknown(code) }
            rule = found
        }
        let bytes: [UInt8]
        switch (format, rule) {
        case ("json", let rule?): bytes = RuleListing.json(of: rule)
        case ("json", nil): bytes = RuleListing.json()
        case ("markdown", let rule?):
            bytes = Array(RuleListing.markdown(of: rule, console.language).utf8)
        case ("markdown", nil): bytes = Array(RuleListing.markdown(console.language).utf8)
        case (_, let rule?): bytes = Array(RuleListing.text(of: rule, console.language).utf8)
        default: bytes = Array(RuleListing.text(console.language).utf8)
        }
        let path = arguments["output"] ?? "-"
        let out = path == "-" ? OutputFile.standardOutput() : try OutputFile(replacing: path)
        try out.write(bytes)
        try out.commit()
        return ExitStatus.fine
    }

    private static func unknown(_ code: String) -> UsageError {
        if let given = RuleListing.withdrawn(code) {
            return UsageError(
                "Eine Regel \(given.code) gibt es in dieser Fassung nicht: "
                    + given.reason.german,
                "There is no rule \(given.code) in this version: " + given.reason.english)
        }
        let shown = PlainLine.of(code, limit: 60)
        return UsageError(
            "Eine Regel „\(shown)“ gibt es nicht. „sozialraum rules“ zählt alle auf.",
            "There is no rule “\(shown)”. “sozialraum rules” lists all.")
    }
}
