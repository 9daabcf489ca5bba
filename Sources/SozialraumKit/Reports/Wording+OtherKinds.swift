extension ExchangeError {
    /// What to do with a file that is no table, by its kind: `xlsx`, `pdf`, `html`.
    static func otherKind(_ kind: String) -> Sentence {
        switch kind {
        case "pdf": pdf
        case "png", "jpg", "jpeg", "gif": image
        case "html", "htm", "xml": markup
        case "rtf", "doc", "docx", "odt": document
        case "zip", "gz", "7z", "rar", "tar", "xz", "bz2", "zst": archive
        case "parquet", "sqlite", "db", "mdb", "accdb": database
        case "binary", "elf", "mp3": binary
        default: spreadsheet
        }
    }

    private static let spreadsheet = Sentence(
        "Dateien dieser Art ({0}) werden nicht gelesen. In Excel: Datei › Speichern unter › "
            + "„CSV UTF-8 (durch Trennzeichen getrennt)“; in LibreOffice: Speichern unter › "
            + "„Text CSV“.",
        "Files of this kind ({0}) are not read. In Excel: File › Save As › “CSV UTF-8 (Comma "
            + "delimited)”; in LibreOffice: Save As › “Text CSV”.")
    private static let pdf = Sentence(
        "Dateien dieser Art ({0}) werden nicht gelesen; was darin wie eine Tabelle aussieht, hat keine "
            + "Zellen. Bitte dort, wo die Liste entstanden ist, um eine CSV- oder Excel-Datei bitten.",
        "Files of this kind ({0}) are not read; what looks like a table there has no cells. Ask where "
            + "the list was made for a CSV or Excel file.")
    private static let image = Sentence(
        "Das ist ein Bild ({0}); Text in Bildern wird nicht gelesen. Bitte dort, wo die Liste entstanden "
            + "ist, um eine CSV- oder Excel-Datei bitten, oder die Tabelle abschreiben.",
        "This is an image ({0}); text in images is not read. Ask where the list was made for a CSV or "
            + "Excel file, or copy the table by hand.")
    private static let markup = Sentence(
        "Das ist eine Datei der Art {0}, keine CSV-Tabelle. Bitte in Excel oder LibreOffice öffnen und "
            + "als CSV speichern, oder die Daten dort als CSV herunterladen, woher sie kommen.",
        "This is a file of the kind {0}, no CSV table. Open it in Excel or LibreOffice and save it as "
            + "CSV, or download the data as CSV where they come from.")
    private static let document = Sentence(
        "Das ist ein Textdokument ({0}), keine CSV-Tabelle. Bitte die Tabelle daraus in Excel oder "
            + "LibreOffice Calc kopieren und dort als CSV speichern.",
        "This is a text document ({0}), no CSV table. Copy the table from it into Excel or LibreOffice "
            + "Calc and save it as CSV there.")
    private static let archive = Sentence(
        "Das ist ein Archiv ({0}). Bitte zuerst entpacken und dann die Datei oder den Ordner darin "
            + "angeben; eine Tabelle aus Excel oder LibreOffice bitte dort als „CSV UTF-8“ speichern.",
        "This is an archive ({0}). Unpack it first, then name the file or the folder in it; a table of "
            + "Excel or LibreOffice must be saved there as “CSV UTF-8”.")
    private static let database = Sentence(
        "Das ist eine Datenbank ({0}). Bitte die Tabelle mit dem Programm, zu dem sie gehört, als CSV "
            + "ausgeben.",
        "This is a database ({0}). Export the table as CSV with the program that it belongs to.")
    private static let binary = Sentence(
        "Die Datei enthält keinen Text und ist deshalb keine CSV-Tabelle. Bitte mit dem Programm öffnen, "
            + "das sie geschrieben hat, und als CSV speichern.",
        "The file holds no text and is therefore no CSV table. Open it with the program that wrote it "
            + "and save it as CSV.")
}
