/// The sentences of what was found out about a foreign table, by code.
extension InspectionReason {
    static let sentences: [String: Sentence] = [
        "encoding.byteOrderMark": Sentence(
            "Kodierung {0}: eine Marke am Anfang der Datei sagt es.",
            "Encoding {0}: a mark at the beginning of the file says so."),
        "encoding.nulPattern": Sentence(
            "Kodierung {0}: jedes zweite Byte ist null.", "Encoding {0}: every second byte is zero."
        ),
        "encoding.ascii": Sentence(
            "Kodierung {0}: Es kommen nur ASCII-Zeichen vor.",
            "Encoding {0}: there are ASCII characters only."),
        "encoding.wellFormed": Sentence(
            "Kodierung {0}: Alle Zeichen sind danach richtig geschrieben.",
            "Encoding {0}: all characters are well formed in it."),
        "encoding.mostlyWellFormed": Sentence(
            "Kodierung {0}: Fast alle Zeichen sind danach richtig geschrieben; einzelne Bytes "
                + "stammen aus Windows-1252 und werden so gelesen.",
            "Encoding {0}: nearly all characters are well formed in it; single bytes come from "
                + "Windows-1252 and are read as such."),
        "encoding.notUTF8": Sentence(
            "Kodierung {0}: Die Bytes der Umlaute sind kein UTF-8, wie bei „CSV“ aus Excel unter "
                + "Windows.",
            "Encoding {0}: the bytes of umlauts are no UTF-8, as in “CSV” from Excel on Windows."),
        "encoding.undefinedInWindows1252": Sentence(
            "Kodierung {0}: kein UTF-8, und Bytes kommen vor, die Windows-1252 nicht kennt.",
            "Encoding {0}: no UTF-8, and there are bytes that Windows-1252 does not define."),
        "encoding.wrongMark": Sentence(
            "Kodierung {0}: Die Marke am Anfang sagt UTF-8, aber die Umlaute sind anders "
                + "geschrieben.",
            "Encoding {0}: the mark at the beginning says UTF-8, but umlauts are written otherwise."
        ),
        "encoding.double": Sentence(
            "Kodierung {0}, zweimal: Umlaute wurden doppelt umgewandelt (aus ü wurde Ã¼). Gelesen "
                + "wird der ursprüngliche Text.",
            "Encoding {0}, twice: umlauts were converted two times (ü became Ã¼). The original text "
                + "is read."),
        "lineEnd.lf": Sentence("Zeilenenden: LF.", "Line ends: LF."),
        "lineEnd.crlf": Sentence(
            "Zeilenenden: CRLF (Windows).", "Line ends: CRLF (Windows)."),
        "lineEnd.cr": Sentence(
            "Zeilenenden: CR (alter Mac).", "Line ends: CR (old Mac)."),
        "lineEnd.mixed": Sentence(
            "Zeilenenden: verschiedene in einer Datei.", "Line ends: several kinds in one file."),
        "lineEnd.none": Sentence(
            "Die Datei hat keine Zeilenenden.", "The file has no line ends."),
        "delimiter.separatorLine": Sentence(
            "Trennzeichen {0}: Die erste Zeile (sep=) nennt es.",
            "Delimiter {0}: the first line (sep=) names it."),
        "delimiter.none": Sentence(
            "Kein Trennzeichen: Die Tabelle hat eine Spalte.",
            "No delimiter: the table has one column."),
        "delimiter.consistent": Sentence(
            "Trennzeichen {0}: Damit haben die Zeilen gleich viele Zellen ({1}), und die Zellen "
                + "einer Spalte ähneln sich.",
            "Delimiter {0}: with it, rows have the same number of cells ({1}), and the cells of a "
                + "column look alike."),
        "delimiter.runs": Sentence(
            "Trennzeichen {0}, auch mehrere in Folge: Sie zählen als eines. Damit haben die Zeilen "
                + "gleich viele Zellen ({1}).",
            "Delimiter {0}, also several in a row: they count as one. With it, rows have the same "
                + "number of cells ({1})."),
        "escape.used": Sentence(
            "Ein Rückstrich steht vor Trennzeichen und Zeilenenden, die zur Zelle gehören.",
            "A backslash stands in front of delimiters and line ends that belong to the cell."),
        "quote.used": Sentence(
            "Anführungszeichen {0}: Zellen stehen darin.", "Quote {0}: cells stand in it."),
        "quote.doubled": Sentence(
            "Anführungszeichen {0}: Zellen stehen darin; in ihnen ist es verdoppelt.",
            "Quote {0}: cells stand in it; inside them it is doubled."),
        "quote.escaped": Sentence(
            "Anführungszeichen {0}: Zellen stehen darin; in ihnen steht ein Rückstrich davor.",
            "Quote {0}: cells stand in it; inside them a backslash stands in front."),
        "quote.none": Sentence(
            "Keine Zelle steht in Anführungszeichen.", "No cell stands in quotes."),
        "tables": Sentence(
            "Tabellen in der Datei: {0}. Im Folgenden geht es um die größte, Nummer {1}.",
            "Tables in the file: {0}. What follows is about the largest, number {1}."),
        "empty": Sentence("Die Datei ist leer.", "The file is empty."),
        "closing": Sentence(
            "Steuerzeichen am Ende der Datei (NUL, Strg-Z): {0}. Sie fallen weg.",
            "Control characters at the end of the file (NUL, Ctrl-Z): {0}. They are left out."),
        "sample": Sentence(
            "Die Datei ist groß: Angesehen wurden Anfang, Ende und Stellen dazwischen.",
            "The file is large: its beginning, its end and places in between were looked at."),
        "preamble": Sentence(
            "Zeilen über der Tabelle (Titel, Leerzeilen): {0}.",
            "Rows above the table (titles, blank rows): {0}."),
        "header.none": Sentence(
            "Keine Kopfzeile: Schon die erste Zeile sieht aus wie Daten.",
            "No header: the first row already looks like data."),
        "header.one": Sentence(
            "Kopfzeile: Zeile {0}; die Zeilen darunter sehen anders aus.",
            "Header: row {0}; the rows below it look different."),
        "header.alone": Sentence(
            "Kopfzeile: Zeile {0}; darunter steht nichts.",
            "Header: row {0}; there is nothing below it."),
        "header.several": Sentence(
            "Kopfzeilen: {0}; ihre Zellen gehören je Spalte zusammen.",
            "Header rows: {0}; their cells belong together by column."),
        "footer": Sentence(
            "Zeilen unter der Tabelle (Summen, Anmerkungen): {0}.",
            "Rows below the table (sums, notes): {0}."),
        "rows": Sentence(
            "Zeilen mit Daten: {0}; Spalten: {1}.", "Rows of data: {0}; columns: {1}."),
        "rows.short": Sentence(
            "Zeilen mit zu wenigen Zellen: {0}; die erste unregelmäßige ist Datenzeile {1}. Sie "
                + "werden mit leeren Zellen aufgefüllt.",
            "Rows with too few cells: {0}; the first irregular one is data row {1}. They are filled "
                + "with empty cells."),
        "rows.long": Sentence(
            "Zeilen mit zu vielen Zellen: {0}; die erste unregelmäßige ist Datenzeile {1}. Für die "
                + "übrigen Zellen gibt es am Ende Spalten ohne Namen.",
            "Rows with too many cells: {0}; the first irregular one is data row {1}. For the cells "
                + "left over there are columns without a name at the end."),
        "rows.trailingDelimiters": Sentence(
            "Leere Spalten am Ende, weil die Zeilen mit Trennzeichen enden: {0}. Sie fallen weg.",
            "Empty columns at the end, since rows end with delimiters: {0}. They are left out."),
        "rows.blank": Sentence(
            "Leere Zeilen zwischen den Daten: {0}.", "Blank rows among the data: {0}."),
        "rows.comments": Sentence(
            "Kommentarzeilen zwischen den Daten: {0}. Sie fallen weg.",
            "Lines of comments among the data: {0}. They are left out."),
        "rows.repeatedHeader": Sentence(
            "Zeilen, die die Kopfzeile wiederholen: {0}.", "Rows that repeat the header: {0}."),
        "rows.multiline": Sentence(
            "Zeilen mit Zellen, die einen Zeilenumbruch enthalten: {0}.",
            "Rows with cells that hold a line break: {0}."),
        "rows.mended.undoubledQuotes": Sentence(
            "Zeilen mit Anführungszeichen im Text, die verdoppelt sein müssten: {0}.",
            "Rows with quotes in their text that should be doubled: {0}."),
        "rows.mended.extraQuote": Sentence(
            "Zeilen mit einem Anführungszeichen zu viel: {0}. Es gilt als Text.",
            "Rows with a quote too many: {0}. It counts as text."),
        "rows.mended.missingQuote": Sentence(
            "Zeilen, in denen ein Anführungszeichen um eine Zelle fehlt: {0}.",
            "Rows in which a quote around a cell is missing: {0}."),
        "rows.mended.otherDelimiter": Sentence(
            "Zeilen mit einem anderen Trennzeichen: {0}.", "Rows with another delimiter: {0}."),
        "rows.strayQuotes": Sentence(
            "Zeilen mit Anführungszeichen mitten im Text: {0}. Sie bleiben stehen.",
            "Rows with quotes within their text: {0}. They are kept."),
        "rows.unclosed": Sentence(
            "Zeilen, in denen eine Zelle mit einem Anführungszeichen beginnt, das nie schließt: {0}.",
            "Rows in which a cell begins with a quote that never closes: {0}."),
    ]
}
