/// A number, a word or a mark of a text.
struct Token {
    enum Kind { case number, word, mark }

    let kind: Kind
    /// Where it stands in the text.
    let range: Range<Int>
    /// Whether a blank or the start of a line is before it.
    let hasBlank: Bool
    /// The character of a mark, else the first of the token.
    let first: Unicode.Scalar
    /// The value of a number of up to 15 digits; -1 otherwise.
    let number: Int

    /// How many digits or letters it has.
    var count: Int { range.count }
    var isDash: Bool { kind == .mark && Letters.isDash(first) }
    func isMark(_ scalar: Unicode.Scalar) -> Bool { kind == .mark && first == scalar }
    func isNumber(_ counts: ClosedRange<Int>) -> Bool {
        kind == .number && counts.contains(count)
    }
}

/// A text cut into numbers, words and marks. Blanks are no tokens.
struct Tokens {
    let text: [Unicode.Scalar]
    private(set) var list: [Token] = []

    init(_ text: [Unicode.Scalar]) {
        self.text = text
        list.reserveCapacity(text.count / 3 + 1)
        var at = 0
        var hasBlank = true
        while at < text.count {
            let scalar = text[at]
            let start = at
            var kind = Token.Kind.mark
            var number = -1
            if Letters.isDigit(scalar) {
                kind = .number
                while at < text.count, Letters.isDigit(text[at]) { at += 1 }
                number = text[start..<at].number ?? -1
            } else if Letters.isLetter(scalar) {
                kind = .word
                while at < text.count, Letters.isLetter(text[at]) { at += 1 }
            } else {
                at += 1
                if scalar == " " || scalar == "\n" || scalar == "\t" {
                    hasBlank = true
                    continue
                }
            }
            list.append(
                Token(
                    kind: kind, range: start..<at, hasBlank: hasBlank, first: scalar,
                    number: number))
            hasBlank = false
        }
    }

    var count: Int { list.count }

    /// The token at an index; nil outside.
    subscript(index: Int) -> Token? {
        index >= 0 && index < list.count ? list[index] : nil
    }

    /// The folded letters of a word; empty for other tokens.
    func key(_ index: Int) -> String {
        guard let token = self[index], token.kind == .word else { return "" }
        return Letters.key(of: text[token.range])
    }

    /// The text from one token up to another, without what stands around it.
    func string(_ range: Range<Int>) -> String {
        guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
            return ""
        }
        return text[first.range.lowerBound..<last.range.upperBound].text
    }

    /// The texts of runs of tokens that are not used and say something.
    func rest(without isUsed: [Bool]) -> [String] {
        var result: [String] = []
        var start = 0
        while start < count {
            if isUsed[start] {
                start += 1
                continue
            }
            var end = start
            while end < count, !isUsed[end] { end += 1 }
            let last = min(end, count)
            let piece = text[list[start].range.lowerBound..<list[last - 1].range.upperBound]
            let bare = piece.trimmed { $0.isOne(of: ",;:-–—/|+=*()[]") }
            if bare.saysSomething { result.append(bare.text) }
            start = end
        }
        return result
    }
}
