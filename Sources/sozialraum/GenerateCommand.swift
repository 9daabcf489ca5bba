import SozialraumKit

/// `generate`: an invented package, for tests and measurements.
enum GenerateCommand: Command {
    static let name = "generate"
    static let usage = "generate --faelle N [--seed S] [--errors RATE] --output DIR"
    static let summary = (
        german: "macht ein Paket mit erfundenen Fällen (keine wirkliche Person oder Stelle)",
        english: "makes a package of invented cases (no real person or body)"
    )
    static let options = [
        Option("faelle", "N", "wie viele Fälle", "how many cases"),
        Option(
            "seed", "S", "Startwert: gleiche Zahlen geben gleiche Dateien (sonst 1)",
            "seed: the same numbers give the same files (else 1)"),
        Option(
            "errors", "RATE",
            "Anteil der Zeilen mit einem geplanten Fehler, über 0 bis 1; die Liste steht in "
                + "geplant.json",
            "share of rows with a planted fault, above 0 up to 1; geplant.json lists them"),
        Option("output", "DIR", "Ordner, der entsteht", "the folder to be made"),
    ]

    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 {
        try arguments.none()
        _ = try arguments.required("faelle")
        let faelle = try arguments.integer("faelle", in: 0...SyntheticPackage.limit) ?? 0
        let seed = try arguments.integer("seed", in: 0...Int.largestExact) ?? 1
        let errors = try arguments.share("errors")
        let output = try arguments.required("output")
        let package = SyntheticPackage(faelle: faelle, seed: UInt64(seed), errors: errors)
        try package.write(path: output, as: .csv)
        return ExitStatus.fine
    }
}
