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
        let above = inspection.rowsAbove(table)
        if above > (inspection.hasSeparatorLine ? 1 : 0) {
            add("preamble", "preamble", ["\(above)"], 0.9)
        }
        let confidence = part.headerConfidence
        switch part.header.count {
        case 0: add("header", "header.none", [], confidence)
        case 1 where table.rowCount == 0:
            add("header", "header.alone", ["\(above + 1)"], confidence)
        case 1: add("header", "header.one", ["\(above + 1)"], confidence)
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
}

extension String {
    /// Blanks made visible.
    fileprivate var replacingBlanks: String { String(map { $0 == " " ? "␣" : $0 }) }
}
