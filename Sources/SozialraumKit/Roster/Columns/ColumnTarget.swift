/// What a mapping file says of a column: a word for its meaning (`anschrift`), the word behind the
/// table whose record it describes (`traeger.anschrift`), a column of the format (`traeger.ort`), or
/// ``crosses``.
///
/// A column of the format says less than a meaning: `hilfeangebote.alter_ab` is one end of an age, and
/// `hilfeangebote.alter` is the cell with both. So the meaning is what is kept.
struct ColumnTarget: Hashable {
    var meaning: ColumnMeaning
    /// The table whose record the column describes; nil: that of the row that fits.
    var table: String?
    /// The header names a service, and the cells only mark where it is.
    var isMarked = false

    /// The word for columns of crosses under the name of a service.
    static let crosses = "kreuze"

    init(_ meaning: ColumnMeaning, in table: String? = nil, isMarked: Bool = false) {
        self.meaning = meaning
        self.table = table
        self.isMarked = isMarked
    }

    /// Understands a word; capitals, hyphens and blanks do not matter. Nil if it means nothing.
    init?(_ text: String) {
        let wanted = text.trimmedBlanks
        if let own = ColumnFields.meaning(ofField: wanted) {
            self.init(own.meaning, in: own.table)
            return
        }
        let parts = wanted.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else {
            if Self.key(wanted) == Self.crosses {
                self.init(.leistung, isMarked: true)
            } else if let meaning = Self.words[Self.key(wanted)] {
                self.init(meaning)
            } else {
                return nil
            }
            return
        }
        guard let table = ColumnFields.tables.first(where: { $0 == parts[0].lowercased() }) else {
            return nil
        }
        let key = Self.key(String(parts[1]))
        if let column = Self.columns(of: table).first(where: { Self.key($0) == key }),
            let own = ColumnFields.meaning(ofField: table + "." + column)
        {
            self.init(own.meaning, in: own.table)
        } else if let meaning = Self.words[key], Self.describes(meaning, table) {
            self.init(meaning, in: table)
        } else {
            return nil
        }
    }

    private static func describes(_ meaning: ColumnMeaning, _ table: String) -> Bool {
        ColumnFields.field(ColumnFields.specific(meaning, in: table), in: table) != nil
            || ColumnFields.table(of: meaning, records: [table], hasOfferName: false) == table
    }

    private static let words = Dictionary(
        ColumnMeaning.all.map { (key($0.rawValue), $0) }, uniquingKeysWith: { first, _ in first })

    private static func key(_ word: String) -> String {
        Slug.make(word).filter { $0 != "-" }
    }

    /// The columns of a table that rosters fill or name, without repetition.
    static func columns(of table: String) -> [String] {
        var names: [String] = []
        for (_, column) in ColumnFields.columns[table] ?? [] where !names.contains(column) {
            names.append(column)
        }
        for name in ["traeger", "einrichtung"]
        where ColumnFields.meaning(ofField: table + "." + name) != nil { names.append(name) }
        return names
    }

    /// The word that a mapping file keeps of a column: with it, the column means the same again. Empty
    /// for a column of which nothing is imported.
    static func word(for column: MappedColumn, among mapping: ColumnMapping) -> String {
        guard column.isSure, let meaning = column.meaning else { return "" }
        if column.isMarked { return crosses }
        let found = ColumnFields.table(
            of: meaning, records: Set(mapping.tables),
            hasOfferName: mapping.columns.contains { $0.meaning == .angebotName && $0.isSure })
        if let table = column.table {
            let wanted = ColumnTarget(meaning, in: table)
            let words = [column.field, table + "." + meaning.rawValue, meaning.rawValue]
            let word = words.compactMap { $0 }.first { ColumnTarget($0) == wanted }
            // The table says that the header names the record; a bare word leaves it to the row.
            let name = column.field.map { String($0.dropFirst(table.count + 1)) } ?? ""
            let isBare = !column.namesOwner && ColumnFields.describesAnyBody(name)
            if isBare, found == table { return meaning.rawValue }
            if let word { return word }
        }
        // No column of the format takes it: the bare word may not find one either.
        let isLeft = found.map { ColumnFields.field(meaning, in: $0) == nil } ?? true
        return column.field == nil && (isLeft || isReference(meaning)) ? meaning.rawValue : ""
    }

    /// Whether values of a meaning find their record without the table.
    private static func isReference(_ meaning: ColumnMeaning) -> Bool {
        [.sozialraum, .zentrum, .gemeinde].contains(meaning)
            || ColumnFields.tableNamed(by: meaning) != nil
    }
}
