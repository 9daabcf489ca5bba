/// House numbers: `12`, `12 a`, `12a-c`, `3/5`, `12 1/2`, `8 u. 10`.
enum HouseNumber {
    /// The index behind the house number that begins at a token; nil if none does.
    static func end(_ tokens: Tokens, _ start: Int) -> Int? {
        guard let first = tokens[start], first.isNumber(1...4), first.number > 0 else { return nil }
        var at = start + 1
        if isLetter(tokens, at) { at += 1 }
        // `12 1/2`
        if tokens[at]?.isNumber(1...1) == true, tokens[at + 1]?.isMark("/") == true,
            tokens[at + 2]?.isNumber(1...1) == true
        {
            return at + 3
        }
        while let mark = tokens[at] {
            var next = at + 1
            if mark.kind == .mark {
                guard mark.isDash || mark.first == "/" || mark.first == "+" || mark.first == "&"
                else { break }
            } else {
                let key = tokens.key(at)
                guard key == "u" || key == "und" || key == "bis" else { break }
                if tokens[next]?.isMark(".") == true { next += 1 }
            }
            guard tokens[next]?.isNumber(1...4) == true || isLetter(tokens, next) else { break }
            // `5, 2. OG`, `5 - 2. Stock`
            if tokens[next + 1]?.isMark(".") == true, tokens[next + 2]?.kind == .word { break }
            at = next + 1
            if tokens[next]?.kind == .number, isLetter(tokens, at) { at += 1 }
        }
        return at
    }

    private static func isLetter(_ tokens: Tokens, _ index: Int) -> Bool {
        guard let token = tokens[index], token.kind == .word, token.count == 1 else { return false }
        // `5 c/o Müller`
        if token.first == "c", tokens[index + 1]?.isMark("/") == true, tokens.key(index + 2) == "o"
        {
            return false
        }
        // `12 u. 14`
        return tokens[index + 1]?.isMark(".") != true && token.first.value < 128
    }

    /// The text with one kind of dash and no blanks beside it.
    static func text(_ tokens: Tokens, _ start: Int, _ end: Int) -> String {
        var result: [Unicode.Scalar] = []
        for scalar in tokens.string(start..<end).unicodeScalars {
            let scalar = Letters.isDash(scalar) ? "-" : scalar
            if scalar.isOne(of: "-/+") {
                while result.last == " " { result.removeLast() }
            } else if scalar == " ", let last = result.last,
                last.isOne(of: "-/+")
            {
                continue
            }
            result.append(scalar)
        }
        return result.text
    }
}
