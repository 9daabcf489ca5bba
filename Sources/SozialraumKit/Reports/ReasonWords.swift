/// Why a row or a cell of a roster is not in the package, in words.
enum ReasonWords {
    /// Why nothing was done of a row.
    static func row(_ code: String, _ language: ReportLanguage) -> String {
        rows[code]?.text(language) ?? code
    }

    /// Why a cell stands in the rest file.
    static func cell(_ code: String, _ language: ReportLanguage) -> String {
        cells[code]?.text(language) ?? code
    }

    private static let rows: [String: Sentence] = [
        "noRecord": Sentence(
            "Die Zeile nennt nichts, was in das Paket kommt.",
            "The row names nothing that goes into the package."),
        "openColumn": Sentence(
            "Was die Spalte mit dem Namen bedeutet, ist noch offen.",
            "What the column with the name means is still open."),
        "noName": Sentence("Die Zeile nennt keinen Namen.", "The row has no name."),
        "sum": Sentence("Die Zeile ist eine Summe.", "The row is a sum."),
        "damagedName": Sentence(
            "Im Namen fehlen Buchstaben.", "Letters of the name are missing."),
        "noTraeger": Sentence(
            "Die Zeile nennt keinen Träger, zu dem das gehört.",
            "The row names no Träger to which it belongs."),
        "traegerArt": Sentence(
            "Von welcher Art der Träger ist, muss jemand sagen.",
            "Somebody must say of which kind the Träger is."),
        "ressourceArt": Sentence(
            "Von welcher Art die Ressource ist, muss jemand sagen.",
            "Somebody must say of which kind the resource is."),
        "noSozialraum": Sentence(
            "In welchem Sozialraum es liegt, muss jemand sagen.",
            "Somebody must say in which Sozialraum it lies."),
        "same": Sentence(
            "Ob das Paket den Träger, die Einrichtung oder das Angebot schon hat, muss jemand "
                + "entscheiden.",
            "Somebody must decide whether it is known already."),
        "sameOffer": Sentence(
            "Welches Angebot gemeint ist, muss jemand entscheiden.",
            "Somebody must decide which offer is meant."),
        "decision": Sentence(
            "Die Entscheidungsdatei lässt die Zeile liegen.",
            "The decision file leaves the row alone."),
        "unclearAnswer": Sentence(
            "Die Antwort in der Entscheidungsdatei war nicht zu verstehen.",
            "The answer in the decision file could not be understood."),
        "person": Sentence(
            "Die Zeile nennt wohl eine Privatperson.", "The row seems to name a private person."),
        "sections": Sentence(
            "Die Hilfe und ihr Paragraf widersprechen sich.",
            "The service and its section contradict each other."),
        "heading": Sentence(
            "Die Zeile ist eine Überschrift der Zeilen darunter.",
            "The row is a heading of the rows below it."),
        "lyingTable": Sentence(
            "Zeilen und Spalten der Liste sind vertauscht.",
            "Rows and columns of the roster are exchanged."),
    ]

    private static let cells: [String: Sentence] = [
        "column": Sentence(
            "Was die Spalte bedeutet, ist nicht bekannt.",
            "What the column means is not known."),
        "surplus": Sentence(
            "Die Zeile hat mehr Zellen als die Kopfzeile.",
            "The row has more cells than the header."),
        "noField": Sentence(
            "Das Format hat dafür kein Feld.", "The format has no field for it."),
        "unread": Sentence("Die Zelle wurde nicht gelesen.", "The cell was not read."),
        "unreadable": Sentence(
            "Der Wert war nicht zu verstehen.", "The value could not be understood."),
        "person": Sentence("Die Zelle nennt eine Person.", "The cell names a person."),
        "function": Sentence("Die Zelle nennt eine Funktion.", "The cell names a function."),
        "unknownReference": Sentence(
            "Das Paket kennt keinen Sozialraum, kein Zentrum und keine Gemeinde dieses Namens.",
            "The package knows no Sozialraum, centre or Gemeinde of this name."),
        "unused": Sentence(
            "Kein Datensatz der Zeile hat dafür ein Feld.",
            "No record of the row has a field for it."),
        "partly": Sentence(
            "Ein Teil der Zelle wurde nicht gebraucht.", "A part of the cell was not used."),
        "preamble": Sentence("Steht über der Tabelle.", "Stands above the table."),
        "footer": Sentence("Steht unter der Tabelle.", "Stands below the table."),
        "comment": Sentence("Kommentar in der Datei.", "A comment in the file."),
        "repeatedHeader": Sentence("Wiederholt die Kopfzeile.", "Repeats the header."),
        "otherTable": Sentence(
            "Gehört zu einer anderen Tabelle der Datei.",
            "Belongs to another table of the file."),
    ]
}
