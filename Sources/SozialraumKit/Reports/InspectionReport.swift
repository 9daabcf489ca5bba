import PlainTextRecords

/// What a foreign table is, for programs and for people.
public struct InspectionReport: Sendable {
    public let table: ForeignTable
    public let language: ReportLanguage

    public init(_ table: ForeignTable, language: ReportLanguage) {
        self.table = table
        self.language = language
    }

    private var inspection: TableInspection { table.inspection }

    // MARK: - JSON

    /// The report as a JSON document; its keys never change with the language.
    public func json() -> [UInt8] {
        var object = JSONObject()
        object["encoding"] = .string(Self.name(inspection.encoding.encoding))
        object["bom"] = .boolean(inspection.encoding.markLength > 0)
        object["lineEnd"] = .string(inspection.lineEnd.rawValue)
        object["delimiter"] =
            inspection.dialect.delimiter.isEmpty ? .null : .string(inspection.dialect.delimiterText)
        object["quote"] = inspection.usesQuotes ? Self.character(inspection.dialect.quote) : .null
        object["escape"] = Self.character(inspection.dialect.escape)
        let main =
            inspection.tables.indices.contains(inspection.largest)
            ? inspection.tables[inspection.largest] : nil
        add(main, mapping, to: &object)
        object["reasons"] = .array(reasons.map { $0.json(language) })
        if inspection.tables.count > 1 {
            object["table"] = .number("\(inspection.largest + 1)")
            object["tables"] = .array(
                inspection.tables.map { part in
                    var member = JSONObject()
                    add(part, ForeignTable.mapping(of: part, table.titles), to: &member)
                    return .object(member)
                })
        }
        var out = ByteBuffer()
        object.write(to: &out, indent: 0)
        out.append(10)
        return out.bytes
    }

    private func add(
        _ part: InspectedTable?, _ mapping: ColumnMapping, to object: inout JSONObject
    ) {
        let above = part.map(inspection.rowsAbove) ?? (inspection.hasSeparatorLine ? 1 : 0)
        object["preambleRows"] = .number("\(above)")
        object["headerRows"] = .number("\(part?.part.header.count ?? 0)")
        object["footerRows"] = .number(
            "\(max(part?.part.footer.count ?? 0, part == nil ? 0 : inspection.trailingRows))")
        object["columns"] = .array(mapping.shown.map(ColumnReport.json))
    }

    private var mapping: ColumnMapping { table.mapping }

    private static func character(_ byte: UInt8?) -> JSONValue {
        guard let byte else { return .null }
        return .string(String(UnicodeScalar(byte)))
    }

    static func name(_ encoding: TextEncoding) -> String { encoding.rawValue }

    // MARK: - Text

    /// The report for people.
    public func text() -> String {
        var text = PlainLine.of(table.path) + "\n\n"
        for reason in reasons {
            let percent = reason.confidence.map { " (\(Int(($0 * 100).rounded())) %)" } ?? ""
            text += "  " + reason.text(language) + percent + "\n"
        }
        for (index, part) in inspection.tables.enumerated() {
            if inspection.tables.count > 1 {
                text += "\n" + language.pick("Tabelle", "Table") + " \(index + 1):"
            }
            let mapping = ForeignTable.mapping(of: part, table.titles)
            if mapping.isLying {
                text += "\n" + QuestionWords.lyingTable.text(language) + "\n"
            }
            text += "\n" + language.pick("Spalten:", "Columns:") + "\n"
            text += ColumnReport.lines(mapping, language)
        }
        return text
    }

    private var reasons: [InspectionReason] { InspectionReason.all(inspection) }
}
