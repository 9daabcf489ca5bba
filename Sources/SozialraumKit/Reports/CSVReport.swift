import PlainTextRecords

extension ValidationReport {
    /// The findings as a table for a spreadsheet: one finding a row, behind a row of names.
    ///
    /// It is CSV as RFC 4180 has it, UTF-8 with a byte order mark, lines ended by CRLF. Cells are
    /// separated as the spreadsheets of the language do it: by semicolons in German, else by commas.
    /// No cell is a formula: a text that begins like one gets an apostrophe in front.
    public func csv() -> [UInt8] {
        var out = ByteBuffer(capacity: 1 << 16)
        for byte: UInt8 in [0xEF, 0xBB, 0xBF] { out.append(byte) }
        append(Self.columns.map { $0.text(language) }, to: &out)
        for finding in findings { append(cells(of: finding), to: &out) }
        return out.bytes
    }

    /// The names of the columns; the English ones are the keys of the report as JSON.
    private static let columns = [
        Sentence("Schwere", "severity"), Sentence("Regel", "code"), Sentence("Titel", "title"),
        Sentence("Meldung", "message"), Sentence("Abhilfe", "remedy"), Sentence("Datei", "file"),
        Sentence("Zeile", "line"), Sentence("Spalte", "column"), Sentence("Tabelle", "table"),
        Sentence("Datensatz", "record"), Sentence("Datenzeile", "row"), Sentence("Feld", "field"),
        Sentence("Wert", "value"), Sentence("Stelle im JSON", "pointer"),
        Sentence("Akzeptiert", "accepted"), Sentence("Akzeptiert von", "owner"),
        Sentence("Akzeptiert bis", "expires"),
    ]

    private func cells(of finding: Finding) -> [String] {
        let location = finding.location
        let title = rules.first { $0.code == finding.code }?.title ?? ""
        let number = { (number: Int?) in number.map { String($0) } ?? "" }
        return [
            finding.severity.name(in: language), finding.code, title, finding.message,
            finding.remedy, location.file.map { $0 == "-" ? name(of: $0) : $0 } ?? "",
            number(location.line),
            number(location.column), location.table ?? "", location.record ?? "",
            number(location.row), location.field ?? "", finding.value ?? "",
            location.pointer ?? "", finding.acceptance?.reason ?? "",
            finding.acceptance?.owner ?? "", finding.acceptance?.expires?.plainText ?? "",
        ]
    }

    private func append(_ cells: [String], to out: inout ByteBuffer) {
        let delimiter = language.pick(";", ",")
        for (index, cell) in cells.enumerated() {
            if index > 0 { out.append(delimiter) }
            let text = SpreadsheetCell.guarded(PlainLine.of(cell, limit: 1000))
            let needsQuotes = text.utf8.contains { [34, 44, 59].contains($0) }
            out.append(needsQuotes ? "\"\(text.doublingQuotes)\"" : text)
        }
        out.append("\r\n")
    }
}

/// What a spreadsheet makes of a text.
enum SpreadsheetCell {
    /// The text with an apostrophe in front of what a spreadsheet would take for a formula; also
    /// behind a comma or semicolon, where a spreadsheet that separates cells otherwise begins one.
    static func guarded(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var begins = true
        for scalar in text.unicodeScalars {
            if begins, isDangerous(scalar) { result.append("'") }
            switch scalar {
            case ",", ";": begins = true
            case " ", "\u{A0}", "\"": break
            default: begins = false
            }
            result.append(scalar)
        }
        return String(result)
    }

    /// Whether a formula may begin with it; spreadsheets take full-width forms for the plain ones.
    private static func isDangerous(_ scalar: UnicodeScalar) -> Bool {
        switch scalar {
        case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
        default: false
        }
    }
}

extension String {
    fileprivate var doublingQuotes: String {
        var result = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if scalar == "\"" { result.append(scalar) }
            result.append(scalar)
        }
        return String(result)
    }
}
