import SozialraumKit

/// `new`: an empty package to fill in.
enum NewCommand: Command {
    static let name = "new"
    static let usage = "new --profil stammdaten|aggregat|pseudonym [--excel] --output DIR"
    static let summary = (
        german: "legt ein leeres Paket zum Ausfüllen an, mit einer Erklärung jeder Spalte",
        english: "makes an empty package to fill in, with an explanation of each column"
    )
    static let options = [
        Option(
            "profil", "P",
            "stammdaten (keine Personen), aggregat (Kennzahlen) oder pseudonym (Fälle)",
            "stammdaten (no persons), aggregat (indicators) or pseudonym (cases)"),
        Option(
            "excel", nil, "in der Form, die deutsches Excel liest",
            "in the form that German Excel reads"),
        Option("output", "DIR", "Ordner, der entsteht", "the folder to be made"),
    ]

    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 {
        try arguments.none()
        let name = try arguments.required("profil")
        guard let profile = Profile.all.first(where: { $0.rawValue == name }) else {
            throw UsageError(
                "--profil kennt stammdaten, aggregat und pseudonym, nicht „\(PlainLine.of(name))“.",
                "--profil knows stammdaten, aggregat and pseudonym, not “\(PlainLine.of(name))”.")
        }
        let output = try arguments.required("output")
        try BlankPackage(profile: profile, language: console.language)
            .write(path: output, as: arguments["excel"] == nil ? .csv : .excel)
        return ExitStatus.fine
    }
}
