/// Parts a list of services in one cell.
struct ServiceSplit {
    private(set) var pieces: [ArraySlice<Unicode.Scalar>] = []
    /// Whether the marks part services for sure; a comma may also stand inside a sentence.
    private(set) var isSure = true

    private let text: [Unicode.Scalar]
    private let delimiters: [Unicode.Scalar]

    init(_ text: [Unicode.Scalar], delimiters: [Unicode.Scalar]) {
        self.text = text
        self.delimiters = delimiters
        for line in parts(of: text[...], at: { $0 == "\n" || $0 == ";" || $0 == "|" || $0 == "•" })
        {
            for piece in commas(line) { slashes(piece) }
        }
    }

    private func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "•" || delimiters.contains(scalar)
    }

    /// The parts between marks that stand outside of brackets and quotation marks.
    private func parts(
        of piece: ArraySlice<Unicode.Scalar>, at isMark: (Unicode.Scalar) -> Bool
    ) -> [ArraySlice<Unicode.Scalar>] {
        var result: [ArraySlice<Unicode.Scalar>] = []
        var start = piece.startIndex
        var depth = 0
        for index in piece.indices {
            let scalar = text[index]
            switch scalar {
            case "(", "[", "„", "»": depth += 1
            case ")", "]", "“", "«": depth = max(0, depth - 1)
            default:
                if depth == 0 || scalar == "\n", isMark(scalar), isDelimiter(scalar) {
                    result.append(piece[start..<index])
                    start = index + 1
                }
            }
        }
        result.append(piece[start...])
        return result.map { $0.trimmed() }.filter { !$0.isEmpty }
    }

    private mutating func commas(
        _ line: ArraySlice<Unicode.Scalar>
    ) -> [ArraySlice<Unicode.Scalar>] {
        var list: [ArraySlice<Unicode.Scalar>] = []
        for part in parts(of: line, at: { $0 == "," }) {
            if let last = list.last, !mayPart(last, part) {
                list[list.count - 1] = text[last.startIndex..<part.endIndex]
            } else {
                list.append(part)
            }
        }
        guard list.count > 1, !list.allSatisfy(isKnown) else { return list }
        if list.contains(where: { $0.count(where: { $0 == " " }) > 4 }) {
            isSure = false
            return [line]
        }
        // `für Kinder, Jugendliche und Familien`: the comma may stand inside a phrase.
        if let last = list.last, hasAnd(last), !isKnown(last) {
            let others = list.dropLast()
            if others.allSatisfy(isKnown), let ends = pair(last) { return others + ends }
            isSure = false
            return [line]
        }
        return list
    }

    /// Whether a comma between two parts can part services: not behind a hyphen (`Kinder-, Jugend- und
    /// Familienhilfe`), before a number (`§§ 30, 31`), or before a subordinate clause.
    private func mayPart(
        _ left: ArraySlice<Unicode.Scalar>, _ right: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard let last = left.last, let first = right.first else { return false }
        if Letters.isDash(last) || Letters.isLower(first) { return false }
        return !Letters.isDigit(first)
    }

    private func hasAnd(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
        piece.split(separator: " ").contains {
            ["und", "sowie", "oder", "u", "bzw"].contains(Letters.key(of: $0))
        }
    }

    /// The two services of `EB und Hort`.
    private func pair(_ piece: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>]? {
        let words = piece.split(separator: " ")
        guard
            let index = words.firstIndex(where: {
                ["und", "sowie", "u"].contains(Letters.key(of: $0))
                    || $0.count == 1 && ($0.first == "+" || $0.first == "&")
            }), index > 0, index + 1 < words.count
        else { return nil }
        let left = text[piece.startIndex..<words[index - 1].endIndex]
        let right = text[words[index + 1].startIndex..<piece.endIndex]
        return isKnown(left) && isKnown(right) ? [left, right] : nil
    }

    private func isKnown(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
        ServiceWords.entry(Letters.key(of: piece)) != nil
    }

    private mutating func slashes(_ piece: ArraySlice<Unicode.Scalar>) {
        if let pair = pair(piece), !isKnown(piece) {
            pieces += pair
            return
        }
        let list = parts(of: piece, at: { $0 == "/" })
        guard list.count > 1, !isKnown(piece), !piece.contains("§") else {
            pieces.append(piece)
            return
        }
        let keys = list.map { ServiceWords.entry(Letters.key(of: $0))?.code }
        // Two names of one service.
        let isOneService = keys[0] != nil && keys.allSatisfy { $0 == keys[0] }
        let isParted =
            keys.allSatisfy { $0 != nil } || list.allSatisfy(isAbbreviation)
            || isWide(piece) && list.allSatisfy { $0.first.map { Letters.isUpper($0) } ?? false }
        if isOneService || !isParted {
            pieces.append(piece)
        } else {
            pieces += list
        }
    }

    /// Whether every slash has blanks beside it.
    private func isWide(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
        piece.indices.allSatisfy { index in
            text[index] != "/"
                || index > piece.startIndex && text[index - 1] == " "
                    && index + 1 < piece.endIndex && text[index + 1] == " "
        }
    }

    private func isAbbreviation(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
        piece.count <= 6 && piece.allSatisfy { Letters.isUpper($0) || Letters.isDigit($0) }
    }
}
