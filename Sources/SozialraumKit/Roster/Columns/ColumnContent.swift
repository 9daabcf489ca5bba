/// What the cells of a column look like.
struct ColumnContent {
    /// The cells that say something.
    private(set) var count = 0
    private var counts: [UInt32: Int] = [:]
    /// Small whole numbers, each greater than the one before.
    private(set) var isAscending = false
    /// Whether the first number is 0 or 1.
    private(set) var beginsAtOne = false
    /// The table that most identifiers belong to.
    private(set) var idTable: String?
    private(set) var isDistinct = false
    /// Whether every cell has the form of an identifier and is not just a number.
    private(set) var hasIDForm = true
    /// Whether every cell is a mark or its absence (`x`, `ja`, `nein`), and one is a mark.
    private(set) var areMarks = false

    init(_ cells: [String]) {
        var ids: [String: Int] = [:]
        var numbers: [Int] = []
        var texts: Set<String> = []
        var marked = 0
        var others = 0
        for cell in cells {
            let text = ColumnContent.trimmed(cell)
            if CellWords.placeholders.contains(
                HeaderText.cellWords(Array(text.unicodeScalars)).joined())
            {
                continue
            }
            count += 1
            texts.insert(text)
            switch MarkValue.read(text) {
            case true?: marked += 1
            case false?: break
            case nil: others += 1
            }
            hasIDForm = hasIDForm && CellLook(text).isIDForm
            let kinds = CellKinds.of(text)
            for (kind, _) in CellKinds.names where kinds.contains(kind) {
                counts[kind.rawValue, default: 0] += 1
            }
            if kinds.contains(.integer), let number = Int(text) { numbers.append(number) }
            if kinds.contains(.identifier) {
                for (prefix, table) in CellLook.prefixes where text.hasPrefix(prefix) {
                    ids[table, default: 0] += 1
                }
            }
        }
        isDistinct = texts.count == count
        areMarks = marked > 0 && others == 0
        idTable = ids.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key
        if numbers.count == count, let first = numbers.first {
            beginsAtOne = first == 0 || first == 1
            isAscending = zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
        }
    }

    /// The share of cells that are of a kind, 0 to 1.
    func share(_ kind: CellKinds) -> Double {
        count == 0 ? 0 : Double(counts[kind.rawValue] ?? 0) / Double(count)
    }

    /// The greatest share among several kinds.
    func share(ofAny kinds: [CellKinds]) -> Double { kinds.map(share).max() ?? 0 }

    /// The kind and its share, for evidence: `phone 0.95`.
    func evidence(_ kind: CellKinds) -> String {
        let name = CellKinds.names.first { $0.0 == kind }?.1 ?? ""
        let percent = Int((share(kind) * 100).rounded())
        return name + (percent == 100 ? " 1.00" : " 0." + (percent < 10 ? "0" : "") + "\(percent)")
    }

    private static func trimmed(_ cell: String) -> String {
        var text = Substring(cell)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        // What spreadsheets put around a number that is to stay text.
        if text.hasPrefix("=\""), text.hasSuffix("\""), text.count > 3 {
            text = text.dropFirst(2).dropLast()
        } else if text.hasPrefix("'"), text.dropFirst().first?.isNumber == true {
            text = text.dropFirst()
        }
        return String(text)
    }
}
