/// What the columns of a body look like, to tell a header from a row of data.
struct ColumnShapes {
    private(set) var shapes: [[Int]]
    private(set) var values: [[String: Int]]
    /// The cells of the first column as patterns, where there is no other.
    private(set) var patterns: [String: Int] = [:]
    /// The lengths of the texts of a column, while they are all equal.
    private var length: [Int]
    private(set) var rows = 0

    /// The most columns that are looked at.
    static let limit = 400

    init(width: Int) {
        let none = [Int](repeating: 0, count: CellShape.allCases.count)
        shapes = Array(repeating: none, count: min(width, Self.limit))
        values = Array(repeating: [:], count: shapes.count)
        length = Array(repeating: -1, count: shapes.count)
    }

    mutating func add(_ cells: [String]) {
        rows += 1
        for (column, text) in cells.prefix(shapes.count).enumerated() {
            let shape = text.withByteSpan { CellShape.of($0) }
            shapes[column][Int(shape.rawValue)] += 1
            if shape == .empty { continue }
            values[column][text, default: 0] += 1
            if shapes.count == 1 { patterns[Self.pattern(text), default: 0] += 1 }
            let count = text.utf8.count
            if length[column] == -1 { length[column] = count }
            if length[column] != count { length[column] = -2 }
        }
    }

    private func count(_ column: Int, _ shape: CellShape) -> Int {
        shapes[column][Int(shape.rawValue)]
    }

    /// How many cells of a column are filled, and the share of them that are no words.
    func typed(_ column: Int) -> (filled: Int, share: Double) {
        let filled = shapes[column].reduce(0, +) - count(column, .empty)
        guard filled > 0 else { return (0, 0) }
        let typed = CellShape.allCases.filter(\.isTyped).reduce(0) { $0 + count(column, $1) }
        return (filled, Double(typed) / Double(filled))
    }

    /// Positive: the row is the header of this body. Negative: it is a row like the others.
    func vote(_ candidate: [String]) -> Double {
        if isSeries(candidate) { return 0.8 }
        if shapes.count == 1, let text = candidate.first, isOneOfAll(text) { return -0.6 }
        var total = 0.0
        var isDistinct = true
        var seen: Set<String> = []
        var filled = 0
        for (column, text) in candidate.prefix(shapes.count).enumerated() {
            let shape = text.withByteSpan { CellShape.of($0) }
            if shape == .empty { continue }
            filled += 1
            if !seen.insert(text).inserted { isDistinct = false }
            total += vote(column, text, shape)
        }
        guard filled > 0 else { return -1 }
        total /= Double(max(filled, 1)).squareRoot()
        if !isDistinct { total -= 0.15 }
        // Nothing speaks for or against it: most tables have a header.
        return total + (isDistinct ? 0.12 : 0)
    }

    private func vote(_ column: Int, _ text: String, _ shape: CellShape) -> Double {
        let body = typed(column)
        if shape.isTyped {
            // A year may name a column.
            if shape == .integer, text.utf8.count == 4,
                text.hasPrefix("20") || text.hasPrefix("19"),
                values[column][text] == nil
            {
                return holdsYears(column) ? -0.6 : 0
            }
            if body.filled == 0 { return rows == 0 ? -0.6 : -0.1 }
            return body.share > 0.6 ? -1.2 : -0.6
        }
        guard body.filled > 0 else { return 0 }
        if body.share >= 0.7 { return 1.5 }
        if let times = values[column][text] {
            return times > 1 || body.filled < 10 ? -0.6 : -0.3
        }
        // Codes of one length, or with digits where the name has none.
        let codes = Double(count(column, .code)) / Double(body.filled)
        if codes > 0.7, shape == .word { return 0.6 }
        if length[column] > 0, body.filled > 2, length[column] != text.utf8.count { return 0.4 }
        // A short word among many of its length is a code like them.
        if length[column] == text.utf8.count, body.filled > 7, length[column] <= 4,
            isWrittenAlike(text, column)
        {
            return -0.3
        }
        let isRepetitive = values[column].count * 3 <= body.filled && body.filled >= 6
        if isRepetitive { return 0.25 }
        return text.utf8.count > 80 ? -0.2 : 0.03
    }

    /// Whether a row has words in most columns of values, and in two of them at least.
    func continuesHeader(_ candidate: [String]) -> Bool {
        guard rows > 0 else { return false }
        var valueColumns = 0
        var named = 0
        var names: Set<String> = []
        for column in 0..<shapes.count {
            let body = typed(column)
            guard body.filled * 2 > rows, body.share >= 0.8 else { continue }
            valueColumns += 1
            guard column < candidate.count else { continue }
            let shape = candidate[column].withByteSpan { CellShape.of($0) }
            if shape == .word || shape == .text || shape == .code {
                named += 1
                names.insert(candidate[column])
            }
            if values[column][candidate[column]] != nil { return false }
        }
        // The same word in many columns stands for a value that is missing.
        return valueColumns >= 2 && names.count >= 2 && names.count * 2 > valueColumns
    }
}
