import PlainTextRecords
import SozialraumKit

/// `inspect`: what a foreign table is.
enum InspectCommand: Command {
    static let name = "inspect"
    static let usage = "inspect FILE [--format text|json|csv] [--table N]"
    static let summary = (
        german: "sagt, was eine fremde Tabelle ist; mit --format csv schreibt er sie sauber",
        english: "tells what a foreign table is; with --format csv it writes it cleaned"
    )
    static let options = [
        Option(
            "format", "text|json|csv", "Bericht als Text oder JSON, oder die gereinigte Tabelle",
            "report as text or JSON, or the cleaned table"),
        Option(
            "table", "N", "welche Tabelle der Datei csv schreibt (sonst die größte)",
            "which table of the file csv writes (else the largest)"),
    ]

    static func run(_ arguments: Arguments, _ console: Console) throws -> Int32 {
        let path = try arguments.single("Die Datei", "The file")
        let format = arguments["format"] ?? "text"
        guard ["text", "json", "csv"].contains(format) else {
            throw UsageError(
                "--format kennt text, json und csv, nicht „\(PlainLine.of(format))“.",
                "--format knows text, json and csv, not “\(PlainLine.of(format))”.")
        }
        let number = try arguments.integer("table", in: 1...1_000_000)
        let table = try ForeignTable(path: path)
        let out = OutputFile.standardOutput()
        switch format {
        case "csv":
            if let number { try requireTable(number, of: table) }
            let result = try table.writeCleaned(table: number.map { $0 - 1 }) { bytes in
                try out.write(UnsafeRawBufferPointer(bytes.buffer))
            }
            if result.addedColumns > 0 {
                console.say(
                    console.pick(
                        "Weiter hinten gibt es Zeilen mit mehr Zellen als am Anfang; "
                            + "\(result.addedColumns) Spalten kamen hinzu.",
                        "Further down there are rows with more cells than at the beginning; "
                            + "\(result.addedColumns) columns were added."))
            }
        case "json":
            try out.write(InspectionReport(table, language: console.language).json())
        default:
            try out.write(
                Array(InspectionReport(table, language: console.language).text().utf8))
        }
        try out.commit()
        return ExitStatus.fine
    }

    /// - Throws: ``UsageError`` if a file has no table of a number.
    static func requireTable(_ number: Int, of file: ForeignTable) throws {
        let count = file.inspection.tables.count
        guard number > max(count, 1) else { return }
        throw UsageError(
            "Die Datei hat \(count) Tabellen; Nummer \(number) gibt es nicht.",
            "The file has \(count) tables; there is no number \(number).")
    }
}
