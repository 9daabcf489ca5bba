/// Finds out what the columns of a foreign table mean.
///
/// The header counts first, then the cells, then the neighbours: a bare `Name` is the facility's
/// beside a column of Träger. What is doubtful becomes a question and is not imported.
///
/// ```swift
/// let mapping = ColumnMapper().map(
///     headers: ["Träger", "Tel."], samples: [["Palais e.V."], ["0651 7150"]])
/// mapping.columns[1].field  // "traeger.telefon"
/// ```
public struct ColumnMapper: Sendable {
    static let reader = HeaderReader()

    /// How many columns are looked at. No list of people has so many; those behind get no meaning.
    public static let columnLimit = 10_000

    public init() {}

    /// Maps the columns of a table.
    ///
    /// - Parameters:
    ///   - headers: One for each column; empty where there is none.
    ///   - samples: Cells of each column, up to some hundred; may be shorter than `headers`.
    ///   - hints: What else tells of what the table is: lines above the header, the file's name.
    ///   - given: What a person decided: a header, or `#3` for the third column, to a meaning's name,
    ///     alone or behind a table, a `table.column` of the format, `kreuze`, or an empty text for a
    ///     column that is not wanted.
    /// - Complexity: O(*n*) in the cells; each header is compared with every synonym.
    public func map(
        headers: [String], samples: [[String]] = [], hints: [String] = [],
        given: [String: String] = [:]
    ) -> ColumnMapping {
        var drafts: [ColumnDraft] = []
        for (index, header) in headers.enumerated() {
            guard index < ColumnMapper.columnLimit else {
                drafts.append(ColumnDraft(header: header, content: ColumnContent([])))
                continue
            }
            let content = ColumnContent(index < samples.count ? samples[index] : [])
            var draft = ColumnDraft(header: header, content: content)
            if let entry = ColumnMapper.entry(for: header, at: index, in: given, among: headers) {
                draft.take(wish: given[entry] ?? "")
            } else {
                draft.read(ColumnMapper.reader.read(header), after: drafts.last?.claim?.meaning)
            }
            drafts.append(draft)
        }
        var row = ColumnRow(drafts: drafts, hints: hints)
        row.settle()
        return row.mapping
    }

    /// The entries of a mapping file that no column of a table has.
    static func absent(_ given: [String: String], among headers: [String]) -> Set<String> {
        var absent = Set(given.keys)
        for (index, header) in headers.enumerated().prefix(columnLimit) where !absent.isEmpty {
            if let entry = entry(for: header, at: index, in: given, among: headers) {
                absent.remove(entry)
            }
        }
        return absent
    }

    /// Which entry of the mapping file speaks of a column: by place, by header, or by header without
    /// spelling.
    private static func entry(
        for header: String, at index: Int, in given: [String: String], among headers: [String]
    ) -> String? {
        guard !given.isEmpty else { return nil }
        let place = "#\(index + 1)"
        if given[place] != nil { return place }
        let number = header.isEmpty ? 1 : headers[..<index].count { $0 == header } + 1
        if number > 1, given["\(header)#\(number)"] != nil { return "\(header)#\(number)" }
        if given[header] != nil { return header }
        let key = HeaderText(header).key
        guard !key.isEmpty else { return nil }
        return given.keys.sorted().first { HeaderText($0).key == key }
    }
}
