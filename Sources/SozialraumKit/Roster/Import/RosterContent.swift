/// What a file is that holds no rows of a roster; an open set of codes.
public struct RosterContent: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Nothing, or blanks only.
    public static let empty = RosterContent(rawValue: "empty")
    /// A header without rows.
    public static let headerOnly = RosterContent(rawValue: "headerOnly")
    /// Lines, of which none is a row of a table.
    public static let noRows = RosterContent(rawValue: "noRows")
    /// JSON.
    public static let json = RosterContent(rawValue: "json")

    /// What a file is of which nothing came into the package; nil if something did, or rows were read.
    init?(_ file: ForeignTable, _ rows: RosterPlan.RowCounts, hasHeader: Bool) {
        let isUseless = rows.new + rows.same + rows.changed == 0
        if isUseless, file.looksLikeJSON {
            self = .json
        } else if rows.read > 0 {
            return nil
        } else if hasHeader {
            self = .headerOnly
        } else {
            self = file.isBlank ? .empty : .noRows
        }
    }

    /// What to tell people.
    var sentence: Sentence { Self.sentences[self] ?? Self.none }

    private static let none = Sentence(
        "In der Datei steht keine Zeile einer Tabelle.", "The file holds no row of a table.")
    private static let sentences: [RosterContent: Sentence] = [
        .empty: Sentence(
            "Die Datei ist leer. Vielleicht wurde sie nicht vollständig übertragen.",
            "The file is empty. Perhaps it was not transferred completely."),
        .headerOnly: Sentence(
            "Die Datei hat nur eine Kopfzeile; darunter steht keine Zeile.",
            "The file has a header only; there is no row below it."),
        .json: Sentence(
            "Die Datei sieht nach JSON aus, nicht nach einer Tabelle. Gebraucht wird CSV; ein Paket im "
                + "Format „sozialraum“ liest der Befehl convert.",
            "The file looks like JSON, not like a table. CSV is needed; the command convert reads a "
                + "package in the format “sozialraum”."),
    ]
}
