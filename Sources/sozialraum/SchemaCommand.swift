import SozialraumKit

/// `schema`: the schemas of the format as files.
enum SchemaCommand: Command {
    static let name = "schema"
    static let usage = "schema --output DIR"
    static let summary = (
        german: "schreibt JSON Schemas, Table Schemas und Codelisten des Formats",
        english: "writes the JSON Schemas, Table Schemas and code lists of the format"
    )
    static let options = [
        Option(
            "output", "DIR", "Ordner, in den geschrieben wird", "the folder to be written into")
    ]

    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 {
        try arguments.none()
        try SchemaFiles.write(to: arguments.required("output"))
        return ExitStatus.fine
    }
}
