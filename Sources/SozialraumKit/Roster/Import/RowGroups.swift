/// What rows take from those above them: the Träger that stands only in the first row of its group, and
/// the place or Sozialraum of a heading.
///
/// Merged cells of a spreadsheet become empty ones. A single gap among many names stays a gap: only a
/// list whose Träger stand once each, with several gaps below them, is read in groups.
struct RowGroups {
    private let mapping: ColumnMapping
    private let values: ValueReader
    private let names: ReferenceNames
    /// The column of the Träger, if the list is written in groups.
    private let traegerColumn: Int?
    private let takesAreas: Bool
    private let takesPlaces: Bool
    private let takesTraeger: Bool
    private var traeger: RowDraft.Value?
    private var area: String?
    private var place: [(field: String, text: String)] = []
    /// The Träger of a heading, with its address.
    private var heading: [(field: String, text: String)] = []

    init(
        _ rows: [RosterGrid.Row], _ mapping: ColumnMapping, _ values: ValueReader,
        _ names: ReferenceNames
    ) {
        self.mapping = mapping
        self.values = values
        self.names = names
        func has(_ meanings: ColumnMeaning...) -> Bool {
            mapping.columns.contains { column in
                column.isSure && column.meaning.map(meanings.contains) ?? false
            }
        }
        takesAreas = !has(.sozialraum)
        takesPlaces = !has(.plz, .ort, .anschrift, .gemeinde)
        takesTraeger =
            !has(.traegerName)
            && has(.einrichtungName, .angebotName, .leistung, .paragraf)
            && Self.standUnderTraeger(rows, Self.fronts(mapping))
        traegerColumn = Self.groupColumn(rows, mapping)
    }

    /// Whether all rows stand under a heading with a legal form, and none of them has one itself: a
    /// facility of which the list says nothing else is no heading.
    private static func standUnderTraeger(_ rows: [RosterGrid.Row], _ fronts: Set<Int>) -> Bool {
        var isUnderHeading = false
        for row in rows {
            let filled = row.cells.indices.filter { !row.cells[$0].isBlankText }
            let isNamed = filled.contains {
                fronts.contains($0) && LegalForm.inName(Array(row.cells[$0].unicodeScalars)) != nil
            }
            if filled.count == 1 {
                if isNamed { isUnderHeading = true }
            } else if filled.count > 1, isNamed || !isUnderHeading {
                return false
            }
        }
        return isUnderHeading
    }

    /// The columns in which a heading may stand: the first, and that of the first name.
    private static func fronts(_ mapping: ColumnMapping) -> Set<Int> {
        let name = mapping.columns.firstIndex { column in
            column.isSure && column.meaning.flatMap { ColumnFields.tableNamed(by: $0) } != nil
        }
        return Set([0, name].compactMap { $0 })
    }

    /// The column of the Träger, if every name stands once and its group has gaps below it.
    private static func groupColumn(_ rows: [RosterGrid.Row], _ mapping: ColumnMapping) -> Int? {
        let named = mapping.columns.indices.filter { index in
            let column = mapping.columns[index]
            return column.isSure && !column.isMarked
                && column.meaning.flatMap { ColumnFields.tableNamed(by: $0) } != nil
        }
        guard let first = named.first, mapping.columns[first].meaning == .traegerName else {
            return nil
        }
        var last = ""
        var gaps = 0
        var count = 0
        for row in rows {
            func text(_ index: Int) -> String {
                index < row.cells.count ? row.cells[index].trimmedBlanks : ""
            }
            guard named.dropFirst().contains(where: { !text($0).isEmpty }) else { continue }
            count += 1
            if text(first).isEmpty {
                if last.isEmpty { return nil }
                gaps += 1
            } else if text(first) == last {
                // The name stands in every row: a gap is a gap.
                return nil
            } else {
                last = text(first)
            }
        }
        return gaps >= 2 && gaps * 3 >= count ? first : nil
    }

    // MARK: Headings

    /// Whether a row is only the heading of those below it: `54991 Lindenbach`, `Sozialraum Nordtal`,
    /// `Jugendhilfe Lindenhof gGmbH, Lindenallee 20, 54991 Lindenbach`.
    mutating func takesHeading(_ row: RosterGrid.Row) -> Bool {
        let filled = row.cells.indices.filter { !row.cells[$0].isBlankText }
        guard filled.count == 1, let index = filled.first,
            Self.fronts(mapping).contains(index)
        else { return false }
        let text = row.cells[index].trimmedBlanks
        let key = Slug.make(text)
        if takesAreas, key.hasPrefix("sozialraum-") {
            let plain = text.prefix { $0 != "(" }
            area = names.id(text, .sozialraum) ?? names.id(String(plain), .sozialraum)
            traeger = nil
            return true
        }
        if takesTraeger, let fields = traegerHeading(text) {
            heading = fields
            return true
        }
        guard takesPlaces else { return false }
        let read = values.read(text, as: .ort)
        guard read.rest.isEmpty, read.confidence >= RosterRowReader.certain,
            read.parts.map(\.meaning) == [.plz, .ort]
        else { return false }
        place = read.parts.map { ($0.meaning.rawValue, $0.text) }
        traeger = nil
        return true
    }

    /// The name of a heading that names a Träger by its legal form, and the address behind it.
    private func traegerHeading(_ text: String) -> [(field: String, text: String)]? {
        let scalars = Array(text.unicodeScalars)
        let named = NamedAddress(scalars, values.context)
        if let named, named.name == nil { return nil }
        var name = named?.name ?? scalars[...]
        for word in ["Träger:", "Anbieter:"] where name.starts(with: word.unicodeScalars) {
            name = name.dropFirst(word.unicodeScalars.count).trimmed()
        }
        guard LegalForm.inName(Array(name)) != nil else { return nil }
        return [("name", name.text)]
            + (named?.address.parts ?? []).map { ($0.meaning.rawValue, $0.text) }
    }

    // MARK: Rows

    /// Gives a row what it takes from those above it.
    mutating func complete(_ draft: inout RowDraft) {
        if let area, !draft.references.contains(where: { $0.meaning == .sozialraum }) {
            draft.references.append((.sozialraum, Self.value(area)))
        }
        completeTraeger(&draft)
        if !heading.isEmpty, namesOther(draft), draft.records["traeger"]?["name"] == nil {
            for (field, text) in heading { draft["traeger"][field] = Self.value(text) }
        }
        guard !place.isEmpty, let table = bodyOfPlace(draft) else { return }
        for (field, text) in place where draft[table][field] == nil {
            draft[table][field] = Self.value(text)
        }
    }

    private mutating func completeTraeger(_ draft: inout RowDraft) {
        guard let column = traegerColumn, column < draft.cells.count else { return }
        guard draft.cells[column].isBlankText else {
            traeger = draft.records["traeger"]?["name"].map { Self.value($0.text) }
            return
        }
        // An address of the Träger without its name may be that of the facility.
        let isDescribed = mapping.columns.indices.contains { index in
            mapping.columns[index].table == "traeger" && index < draft.cells.count
                && !draft.cells[index].isBlankText
        }
        if let traeger, namesOther(draft), !isDescribed { draft["traeger"]["name"] = traeger }
    }

    /// Whether a row names anything beside its Träger.
    private func namesOther(_ draft: RowDraft) -> Bool {
        !draft.services.isEmpty || draft.records.values.contains { !$0.text("name").isEmpty }
    }

    /// The body of a row whose place a heading tells.
    private func bodyOfPlace(_ draft: RowDraft) -> String? {
        let street = mapping.columns.first { $0.isSure && $0.meaning == .strasse }?.table
        let tables = [street].compactMap { $0 } + ["einrichtungen", "sozialraumzentren", "traeger"]
        return tables.first { table in
            guard let record = draft.records[table], !record.text("name").isEmpty else {
                return false
            }
            return record["ort"] == nil && record["plz"] == nil
        }
    }

    private static func value(_ text: String) -> RowDraft.Value {
        RowDraft.Value(
            text: text, column: nil, raw: nil, rule: ValueRule(rawValue: "groupAbove"),
            confidence: 0.95)
    }
}
