import PlainTextRecords

/// One thing that was found out about a foreign table, and why it is taken for true.
struct InspectionReason {
    /// What it is about: `encoding`, `lineEnd`, `delimiter`, `quote`, `preamble`, `header`, `footer`,
    /// `rows`, `tables`.
    var aspect: String
    var code: String
    var arguments: [String] = []
    var confidence: Double?

    func text(_ language: ReportLanguage) -> String {
        Self.sentences[code]?.text(language, arguments) ?? code
    }

    func json(_ language: ReportLanguage) -> JSONValue {
        var object = JSONObject()
        object["aspect"] = .string(aspect)
        object["code"] = .string(code)
        object["message"] = .string(text(language))
        if let confidence { object["confidence"] = .number(Share.text(confidence)) }
        return .object(object)
    }

    /// Everything that is to be said, in the order in which it was found out.
    static func all(_ inspection: TableInspection) -> [InspectionReason] {
        var reasons = [
            encoding(inspection),
            InspectionReason(aspect: "lineEnd", code: "lineEnd." + inspection.lineEnd.rawValue),
        ]
        reasons.append(contentsOf: dialect(inspection))
        if inspection.tables.count > 1 {
            reasons.append(
                InspectionReason(
                    aspect: "tables", code: "tables",
                    arguments: ["\(inspection.tables.count)", "\(inspection.largest + 1)"]))
        }
        if inspection.tables.indices.contains(inspection.largest) {
            reasons += layout(inspection.tables[inspection.largest], inspection)
        } else {
            reasons.append(InspectionReason(aspect: "rows", code: "empty"))
        }
        if inspection.closingControls > 0 {
            reasons.append(
                InspectionReason(
                    aspect: "rows", code: "closing", arguments: ["\(inspection.closingControls)"]))
        }
        if !inspection.isWhole { reasons.append(InspectionReason(aspect: "rows", code: "sample")) }
        return reasons
    }

    private static func encoding(_ inspection: TableInspection) -> InspectionReason {
        let encoding = inspection.encoding
        var reason = InspectionReason(
            aspect: "encoding",
            code: encoding.isDouble ? "encoding.double" : "encoding." + encoding.reason.rawValue,
            arguments: [InspectionReport.name(encoding.encoding)])
        switch encoding.reason {
        case .byteOrderMark, .wellFormed, .ascii: reason.confidence = encoding.isDouble ? 0.95 : 1
        case .nulPattern, .notUTF8: reason.confidence = 0.95
        default: reason.confidence = 0.9
        }
        return reason
    }

    private static func dialect(_ inspection: TableInspection) -> [InspectionReason] {
        var reasons: [InspectionReason] = []
        let dialect = inspection.dialect
        if inspection.hasSeparatorLine {
            reasons.append(
                InspectionReason(
                    aspect: "delimiter", code: "delimiter.separatorLine",
                    arguments: [shown(dialect.delimiter)], confidence: 1))
        } else if dialect.delimiter.isEmpty {
            reasons.append(
                InspectionReason(
                    aspect: "delimiter", code: "delimiter.none",
                    confidence: inspection.dialectConfidence))
        } else {
            let width =
                inspection.tables.indices.contains(inspection.largest)
                ? inspection.tables[inspection.largest].part.width : 0
            reasons.append(
                InspectionReason(
                    aspect: "delimiter",
                    code: dialect.joinsRuns ? "delimiter.runs" : "delimiter.consistent",
                    arguments: [shown(dialect.delimiter), "\(width)"],
                    confidence: inspection.dialectConfidence))
        }
        if inspection.usesQuotes, let quote = dialect.quote {
            let code =
                dialect.escape != nil
                ? "quote.escaped" : inspection.usesDoubledQuotes ? "quote.doubled" : "quote.used"
            reasons.append(
                InspectionReason(
                    aspect: "quote", code: code, arguments: [shown([quote])],
                    confidence: inspection.dialectConfidence))
        } else {
            reasons.append(InspectionReason(aspect: "quote", code: "quote.none", confidence: 1))
            if dialect.escape != nil {
                reasons.append(
                    InspectionReason(
                        aspect: "escape", code: "escape.used",
                        confidence: inspection.dialectConfidence))
            }
        }
        return reasons
    }

    private static func layout(
        _ table: InspectedTable, _ inspection: TableInspection
    ) -> [InspectionReason] {
        var reasons: [InspectionReason] = []
        func add(
            _ aspect: String, _ code: String, _ arguments: [String] = [], _ share: Double? = nil
        ) {
            reasons.append(
                InspectionReason(
                    aspect: aspect, code: code, arguments: arguments, confidence: share))
        }
        let part = table.part
        let above = inspection.rowsAbove(table) - (inspection.hasSeparatorLine ? 1 : 0)
        if above > 0 { add("preamble", "preamble", ["\(above)"], 0.9) }
        let confidence = part.headerConfidence
        switch part.header.count {
        case 0: add("header", "header.none", [], confidence)
        case 1 where table.rowCount == 0:
            add("header", "header.alone", ["\(part.header.lowerBound + 1)"], confidence)
        case 1: add("header", "header.one", ["\(part.header.lowerBound + 1)"], confidence)
        default: add("header", "header.several", ["\(part.header.count)"], confidence)
        }
        let footer = max(part.footer.count, inspection.trailingRows)
        if footer > 0 { add("footer", "footer", ["\(footer)"], 0.9) }
        add("rows", "rows", ["\(table.rowCount)", "\(table.width)"])
        let notes = table.notes
        let first = "\(notes.firstRagged ?? 0)"
        if notes.shortRows > 0 { add("rows", "rows.short", ["\(notes.shortRows)", first]) }
        if notes.longRows > 0 { add("rows", "rows.long", ["\(notes.longRows)", first]) }
        if notes.emptyTrailingColumns > 0 {
            add("rows", "rows.trailingDelimiters", ["\(notes.emptyTrailingColumns)"])
        }
        if notes.blankRows > 0 { add("rows", "rows.blank", ["\(notes.blankRows)"]) }
        if notes.commentRows > 0 { add("rows", "rows.comments", ["\(notes.commentRows)"]) }
        if notes.repeatedHeaders > 0 {
            add("rows", "rows.repeatedHeader", ["\(notes.repeatedHeaders)"])
        }
        if notes.multilineRows > 0 { add("rows", "rows.multiline", ["\(notes.multilineRows)"]) }
        for (mending, count) in notes.mended.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            add("rows", "rows.mended." + mending.rawValue, ["\(count)"], 0.9)
        }
        if notes.strayQuoteRows > 0 {
            add("quote", "rows.strayQuotes", ["\(notes.strayQuoteRows)"])
        }
        if notes.unclosedRows > 0 { add("quote", "rows.unclosed", ["\(notes.unclosedRows)"]) }
        return reasons
    }

    /// A character as people call it.
    private static func shown(_ bytes: [UInt8]) -> String {
        switch bytes {
        case [9]: "Tab"
        case _ where bytes.count == 1 && bytes[0] < 32:
            "U+00" + (bytes[0] < 16 ? "0" : "")
                + String(bytes[0], radix: 16, uppercase: true)
        case [32]: "␣"
        default: String(decoding: bytes, as: UTF8.self).replacingBlanks
        }
    }

    private static let sentences: [String: Sentence] = [
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

extension String {
    /// Blanks made visible.
    fileprivate var replacingBlanks: String { String(map { $0 == " " ? "␣" : $0 }) }
}
