import SozialraumKit

/// `convert`: any carrier into any other, in canonical form.
enum ConvertCommand: Command {
    static let name = "convert"
    static let usage = "convert INPUT --to csv|json|jsonl|excel --output PATH"
    static let summary = (
        german: "wandelt ein Paket in eine andere Form um, ohne etwas zu verlieren",
        english: "converts a package into another form without losing anything"
    )
    static let options = [
        Option(
            "to", "csv|json|jsonl|excel",
            "die Form: Ordner mit CSV, JSON-Dokument, JSON Lines, Ordner für Excel",
            "the form: folder of CSV, JSON document, JSON Lines, folder for Excel"),
        Option(
            "output", "PATH", "wohin; „-“ ist die Standardausgabe (nur json, jsonl)",
            "where to; “-” is standard output (json, jsonl only)"),
    ]

    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 {
        let input = try arguments.single("Die Eingabe", "The input")
        let form = try arguments.required("to")
        guard let carrier = Carrier.all.first(where: { $0.rawValue == form }) else {
            throw UsageError(
                "--to kennt csv, json, jsonl und excel, nicht „\(PlainLine.of(form))“.",
                "--to knows csv, json, jsonl and excel, not “\(PlainLine.of(form))”.")
        }
        let output = try arguments.required("output")
        guard output != "-" || !carrier.isFolder else {
            throw UsageError(
                "Ein Ordner kann nicht in die Standardausgabe geschrieben werden.",
                "A folder cannot be written to standard output.")
        }
        let package = try ExchangePackage(path: input)
        for line in package.readingLog.lines(in: console.language) { console.say(line) }
        try package.write(path: output, as: carrier)
        return ExitStatus.fine
    }
}
