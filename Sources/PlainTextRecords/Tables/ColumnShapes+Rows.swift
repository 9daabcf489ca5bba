/// What single rows are, compared with the columns of a body.
extension ColumnShapes {
    /// The columns that mostly hold numbers, dates and the like.
    var valued: [Int] {
        shapes.indices.filter {
            let body = typed($0)
            return body.share >= 0.6 && body.filled * 2 >= rows
        }
    }

    /// Whether a row has values where the body has them.
    func fits(_ cells: [String], _ valued: [Int]) -> Bool {
        var values = 0
        for column in valued where column < cells.count {
            switch Self.shape(cells[column]) {
            case .empty, .other: continue
            case let shape where shape.isTyped: values += 1
            default: if self.values[column][cells[column]] == nil { return false }
            }
        }
        return values * 2 >= valued.count
    }

    /// Whether a row has words, and different ones, where the body has values.
    func names(_ cells: [String], _ valued: [Int]) -> Bool {
        if sharesWords(cells, valued) { return false }
        var words: Set<String> = []
        var count = 0
        var filled = 0
        for column in valued where column < cells.count && !cells[column].isEmpty {
            filled += 1
            guard isName(cells[column], column) else { continue }
            count += 1
            words.insert(cells[column])
        }
        return count > 0 && count * 10 >= filled * 6 && count * 10 >= valued.count * 4
            && (count == 1 || words.count > 1 || cells[0].isEmpty)
    }

    /// Whether a text may name a column: words that are no value of it.
    func isName(_ text: String, _ column: Int) -> Bool {
        switch Self.shape(text) {
        case .word, .text, .code: values[column][text] == nil && !Self.isPlaceholder(text)
        default: false
        }
    }

    /// Whether a row has a word that the rows of a column of words have, too.
    func sharesWords(_ cells: [String], _ valued: [Int]) -> Bool {
        cells.indices.contains {
            $0 < shapes.count && !cells[$0].isEmpty && !valued.contains($0)
                && values[$0][cells[$0]] != nil
        }
    }

    /// `k.A.`, `n/a` and the like, which stand for a value.
    private static func isPlaceholder(_ text: String) -> Bool {
        let letters = text.filter(\.isLetter).count
        let dots = text.filter { $0 == "." }.count
        return letters <= 3 && (dots > 1 || text.contains("/")) || text == "NULL" || text == "NA"
    }

    private static func shape(_ text: String) -> CellShape {
        text.withByteSpan { CellShape.of($0) }
    }

    // MARK: - Names that are values

    /// Whether a row begins with a word and goes on with days, years or rising numbers, which name
    /// columns of other values.
    func isSeries(_ candidate: [String]) -> Bool {
        guard candidate.count > 2, candidate.count == shapes.count, rows > 0 else { return false }
        let words = candidate.indices.prefix {
            candidate[$0].isEmpty || isName(candidate[$0], $0) && Self.shape(candidate[$0]) != .code
        }
        let rest = candidate.dropFirst(words.count)
        guard !words.isEmpty, rest.count > 1, let first = rest.first else { return false }
        let shape = Self.shape(first)
        guard rest.allSatisfy({ Self.shape($0) == shape }) else { return false }
        if shape == .date { return rest.indices.allSatisfy { share(.date, $0) < 0.5 } }
        guard shape == .integer || shape == .number else { return false }
        let numbers = rest.compactMap { Double($0) }
        guard numbers.count == rest.count else { return false }
        // The name stands above numbers, or years above anything.
        if words.count == 1, typed(0).share > 0.8 {
            return zip(numbers, numbers.dropFirst()).allSatisfy(<)
        }
        return rest.allSatisfy(Self.isYear) && rest.indices.allSatisfy { !holdsYears($0) }
    }

    private static func isYear(_ text: String) -> Bool {
        text.utf8.count == 4 && Int(text).map { $0 >= 1900 && $0 <= 2100 } ?? false
    }

    /// Whether at least half of the values of a column are years.
    func holdsYears(_ column: Int) -> Bool {
        let years = values[column].keys.filter(Self.isYear).count
        return years > 0 && years * 2 >= values[column].count
    }

    private func share(_ shape: CellShape, _ column: Int) -> Double {
        let filled = typed(column).filled
        return filled == 0 ? 0 : Double(shapes[column][Int(shape.rawValue)]) / Double(filled)
    }

    // MARK: - One column

    /// Whether a text is built like the values of a single column: as codes are.
    func isOneOfAll(_ text: String) -> Bool {
        guard rows > 1, !text.isEmpty else { return false }
        let pattern = Self.pattern(text)
        let isPlain = pattern.allSatisfy { $0 == "a" || $0 == " " }
        if !isPlain, (patterns[pattern] ?? 0) * 2 >= rows { return true }
        // Letters and digits without a blank, all of them.
        func isCode(_ pattern: String) -> Bool { pattern.contains("9") && !pattern.contains(" ") }
        let codes = patterns.reduce(0) { $0 + (isCode($1.key) ? $1.value : 0) }
        if isCode(pattern), codes * 10 > rows * 9 { return true }
        guard pattern == "a" else { return false }
        // Short words of one length (`DE`, `AT`), or one that others go on from (`em`, `em.radio`).
        let length = text.utf8.count
        let same = values[0].reduce(0) { $0 + ($1.key.utf8.count == length ? $1.value : 0) }
        if length <= 4, (patterns["a"] ?? 0) * 10 > rows * 9, same * 2 > rows,
            isWrittenAlike(text, 0)
        {
            return true
        }
        return values[0].keys.filter { $0.hasPrefix(text + ".") }.count > 1
    }

    /// Whether a word is in capitals, small letters or both as the values of a column are.
    func isWrittenAlike(_ text: String, _ column: Int) -> Bool {
        func isUpper(_ text: String) -> Bool { text == text.uppercased() }
        func isLower(_ text: String) -> Bool { text == text.lowercased() }
        let keys = values[column].keys
        let alike = keys.filter {
            isUpper($0) == isUpper(text) && isLower($0) == isLower(text)
        }
        return alike.count * 10 > keys.count * 9
    }

    /// A text with runs of letters as `a`, and runs of digits as `9`.
    static func pattern(_ text: String) -> String {
        var pattern = ""
        for scalar in text.unicodeScalars {
            let mark: Character =
                scalar.value >= 48 && scalar.value <= 57
                ? "9" : scalar.properties.isAlphabetic ? "a" : Character(scalar)
            if mark == "9" || mark == "a", pattern.last == mark { continue }
            pattern.append(mark)
        }
        return pattern
    }
}
