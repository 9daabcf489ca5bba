/// What is known of a row without keeping its text.
struct RowFacts {
    /// Where the row begins and ends, in bytes of the text.
    var start: Int
    var next: Int
    /// How many cells it has, and how many of them are not empty.
    var width: Int
    var filled: Int
    /// How many cells are numbers, dates, addresses and the like.
    var typed: Int
    /// The first and the last column that is not empty; -1 for a blank row.
    var first: Int
    var last: Int
    /// Whether it begins with a word for sums, or a word or mark for notes.
    var isSum = false
    var isNote = false
    /// Whether it begins as the comments above the table do.
    var isComment = false
    /// Whether it is made of signs only: a line below or above a header.
    var isRule = false
    /// Whether a number stands alone in it, and not in a word.
    var hasNumber = false
    /// Whether a cell ends in a colon: a label in front of its value.
    var hasLabel = false
    /// Whether all cells behind the first begin with a blank, as the words of a sentence do.
    var isSentence = false
    /// How many words the first cell has.
    var words = 0
    /// How many cells stand in quotes.
    var quoted = 0
    /// A hash of the text, to find rows that repeat the header.
    var hash: Int
    var mending: TableRows.Mending?
    var strayQuotes: Int
    var innerLines: Int
    var isUnclosed: Bool

    var isBlank: Bool { filled == 0 }
    /// Whether it has what titles have and names of columns seldom: numbers, labels, sentences.
    var looksLikeTitle: Bool {
        hasNumber || hasLabel || isSentence || isNote || isRule || isComment
    }

    init(
        _ row: TableRows.Row, _ rows: TableRows, _ words: TableWords, _ comments: CommentMark?
    ) {
        start = row.start
        next = row.next
        width = rows.cells.count
        filled = 0
        typed = 0
        first = -1
        last = -1
        mending = row.mending
        strayQuotes = row.strayQuotes
        innerLines = row.innerLines
        isUnclosed = row.isUnclosed
        let base = rows.scanner.base
        var hasher = Hasher64()
        var signs = 0
        var padded = 0
        for (column, cell) in rows.cells.enumerated() {
            let bytes = ByteSpan(start: base + cell.start, count: cell.end - cell.start)
            let shape = CellShape.of(bytes)
            hasher.add(bytes)
            if cell.isQuoted { quoted += 1 }
            if shape == .empty { continue }
            if first < 0 { first = column }
            last = column
            filled += 1
            if shape.isTyped { typed += 1 }
            if Self.isRule(bytes) { signs += 1 }
            if filled == 1 { self.words = Self.words(bytes) }
            if column > 0, bytes[0] == 32, !cell.isQuoted { padded += 1 }
            if shape.isTyped || Self.hasNumber(bytes) { hasNumber = true }
            if bytes[bytes.count - 1] == 58 { hasLabel = true }
        }
        isRule = filled > 0 && signs == filled
        isSentence = padded > 0 && padded == filled - 1 && first == 0
        isComment = comments?.begins(base, row.start) ?? false
        hash = hasher.value
        // A word for sums may stand behind a running number or a group.
        var looked = 0
        for cell in rows.cells where cell.end > cell.start && looked < 2 {
            looked += 1
            let bytes = ByteSpan(
                start: base + cell.start, count: min(cell.end - cell.start, 40))
            let text = bytes.text.lowercased()
            if words.sums.contains(where: { Self.begins(text, $0) }) { isSum = true }
            if looked == 1 {
                isNote =
                    text.hasPrefix("*") || text.hasPrefix("#") || Self.isFootnote(text)
                    || words.notes.contains { Self.begins(text, $0) }
            }
        }
    }

    /// Three signs or more, and neither letters nor digits.
    private static func isRule(_ bytes: ByteSpan) -> Bool {
        guard bytes.count >= 3 else { return false }
        for index in 0..<bytes.count {
            switch bytes[index] {
            case 32, 45, 61, 95, 42, 43, 126: continue
            default: return false
            }
        }
        return true
    }

    private static func words(_ bytes: ByteSpan) -> Int {
        var words = 0
        for index in 0..<bytes.count where bytes[index] != 32 {
            if index == 0 || bytes[index - 1] == 32 { words += 1 }
        }
        return words
    }

    /// Whether digits stand between blanks, or at the beginning or end.
    private static func hasNumber(_ bytes: ByteSpan) -> Bool {
        var isDigits = false
        for index in 0..<min(bytes.count, 200) {
            let byte = bytes[index]
            if byte >= 48, byte <= 57 {
                if index == 0 || bytes[index - 1] == 32 { isDigits = true }
            } else if byte == 32 || byte == 44 || byte == 46 {
                if isDigits { return true }
            } else {
                isDigits = false
            }
        }
        return isDigits
    }

    /// Whether a text begins with a whole word.
    private static func begins(_ text: String, _ word: String) -> Bool {
        guard text.hasPrefix(word) else { return false }
        guard let next = text.unicodeScalars.dropFirst(word.unicodeScalars.count).first else {
            return true
        }
        return !next.properties.isAlphabetic
    }

    /// `1)`, `(2)`, `¹`.
    private static func isFootnote(_ text: String) -> Bool {
        var scalars = Substring(text).unicodeScalars
        if scalars.first == "(" { scalars.removeFirst() }
        guard let digit = scalars.first else { return false }
        if ["¹", "²", "³"].contains(digit) { return true }
        guard ("0"..."9").contains(digit) else { return false }
        scalars.removeFirst()
        if let digit = scalars.first, ("0"..."9").contains(digit) { scalars.removeFirst() }
        return scalars.first == ")"
    }
}

/// FNV-1a over cells, so that equal rows have equal numbers.
struct Hasher64 {
    private var state: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func add(_ bytes: ByteSpan) {
        for index in 0..<bytes.count {
            state = (state ^ UInt64(bytes[index])) &* 0x0000_0100_0000_01B3
        }
        state = (state ^ 0xFF) &* 0x0000_0100_0000_01B3
    }

    var value: Int { Int(truncatingIfNeeded: state) }
}
