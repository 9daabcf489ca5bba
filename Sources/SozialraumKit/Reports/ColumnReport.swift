import PlainTextRecords

/// A column of a roster and why it means what it means.
enum ColumnReport {
    static func json(_ column: MappedColumn) -> JSONValue {
        RosterPlan.object([
            ("header", .string(column.header)),
            ("field", column.isSure ? RosterPlan.text(column.field) : nil),
            ("meaning", RosterPlan.text(column.meaning?.rawValue)),
            ("reason", .string(column.reason.rawValue)),
            ("confidence", RosterPlan.share(column.confidence)),
        ])
    }

    /// The lines of all columns.
    static func lines(_ mapping: ColumnMapping, _ language: ReportLanguage) -> String {
        var candidates: [Int: [ColumnMeaning]] = [:]
        for question in mapping.questions { candidates[question.column] = question.candidates }
        var text = ""
        for (index, column) in mapping.shown.enumerated() {
            text += "  " + line(column, language) + doubt(column, candidates[index] ?? [], language)
            text += "\n"
        }
        return text
    }

    /// Of a column that may mean several things: which.
    private static func doubt(
        _ column: MappedColumn, _ candidates: [ColumnMeaning], _ language: ReportLanguage
    ) -> String {
        guard column.meaning != nil, !column.isSure, candidates.count > 1 else { return "" }
        let words = candidates.map(\.rawValue).joined(separator: ", ")
        return language.pick("; möglich sind \(words)", "; possible are \(words)")
    }

    static func line(_ column: MappedColumn, _ language: ReportLanguage) -> String {
        let name = column.header.split(whereSeparator: \.isNewline).joined(separator: " ")
        let header =
            PlainLine.of(name.isEmpty ? "–" : name, limit: 60)
            + (column.isHidden ? language.pick(" (Kopf verborgen)", " (header hidden)") : "")
        let why = reasons[column.reason.rawValue]?.text(language) ?? column.reason.rawValue
        let percent = "\(Int((column.confidence * 100).rounded())) %"
        if let field = column.field, column.isSure {
            return "\(header) → \(field) (\(why), \(percent))"
        }
        guard let meaning = column.meaning else {
            return "\(header) → "
                + language.pick("bleibt in der Restdatei", "stays in the rest file")
        }
        if column.isSure {
            let hasField = ColumnFields.tables.contains {
                ColumnFields.field(meaning, in: $0) != nil
            }
            return "\(header) → \(meaning.rawValue) ("
                + (hasField
                    ? language.pick(
                        "der Name, zu dem es gehört, fehlt; Restdatei",
                        "the name that it belongs to is missing; rest file")
                    : language.pick("kein Feld dafür, Restdatei", "no field for it, rest file"))
                + ")"
        }
        if column.reason == .synonym {
            return "\(header) → "
                + language.pick(
                    "vielleicht \(meaning.rawValue) (mehrdeutige Bezeichnung): bitte in einer "
                        + "Zuordnung festlegen",
                    "perhaps \(meaning.rawValue) (a word with several meanings): settle it in a "
                        + "mapping file")
        }
        return "\(header) → "
            + language.pick(
                "vielleicht \(meaning.rawValue) (\(why), \(percent)): bitte in einer Zuordnung festlegen",
                "perhaps \(meaning.rawValue) (\(why), \(percent)): settle it in a mapping file")
    }

    /// Where people say what a column means, and with which words.
    static func howToSettle(_ language: ReportLanguage) -> String {
        let words = ColumnMeaning.all.map(\.rawValue) + [ColumnTarget.crosses]
        return language.pick(
            "Was eine Spalte bedeutet, steht in der Datei, die --mapping nennt (gibt es sie noch nicht, "
                + "wird sie angelegt), etwa \"Name\": \"traegerName\". Die Wörter:\n",
            "What a column means stands in the file that --mapping names (it is made if there is none), "
                + "such as \"Name\": \"traegerName\". The words:\n")
            + TextList.lines(words, width: 96, indent: "  ")
            + language.pick(
                "  oder eine Spalte des Formats (traeger.telefon), oder \"\" (bleibt in der "
                    + "Restdatei)\n",
                "  or a column of the format (traeger.telefon), or \"\" (stays in the rest file)\n")
    }

    private static let reasons: [String: Sentence] = [
        "exact": Sentence("genau so im Format", "exactly so in the format"),
        "synonym": Sentence("bekannte Bezeichnung", "known word"),
        "similar": Sentence("ähnliche Bezeichnung", "similar word"),
        "content": Sentence("nach dem Inhalt", "by content"),
        "mapping": Sentence("nach der Zuordnung", "by the mapping file"),
        "none": Sentence("kein Anhalt", "nothing tells"),
    ]
}
