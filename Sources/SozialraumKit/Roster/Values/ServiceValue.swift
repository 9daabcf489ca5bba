import PlainTextRecords

/// Cells of services in words, which may hold sections of SGB VIII.
enum ServiceValue {
    static func read(_ cell: RosterText, _ context: ValueReader.Context) -> Understanding {
        if TextValue.isDamaged(cell.text) { return TextValue.read(cell, .leistung) }
        // `ambulant, stationär` says how help is given, not which.
        let words = cell.text.split { $0.isOne(of: ",;/+|\n") }
        if words.allSatisfy({ CellKinds.of($0.trimmed().text).contains(.form) }) {
            return .unreadable(cell)
        }
        let text = unwrapped(cell.text)
        if isSectionsOnly(Tokens(cell.line)) { return sections(cell) }
        var list = Services(context: context)
        var isSure = true
        if ServiceWords.entry(Letters.key(of: text)) != nil, !text.contains("\n") {
            list.add(text[...])
        } else {
            let split = ServiceSplit(text, delimiters: context.delimiters)
            isSure = split.isSure
            for piece in list.unnumbered(split.pieces) { list.add(piece) }
        }
        return list.result(cell, isSure)
    }

    /// `["…", "…"]` as `…|…`.
    private static func unwrapped(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard text.first == "[", text.last == "]", text.count > 2 else { return text }
        let inside = text.dropFirst().dropLast()
        guard inside.contains("\"") else { return Array(inside) }
        var result: [Unicode.Scalar] = []
        var isQuoted = false
        for scalar in inside {
            if scalar == "\"" {
                isQuoted.toggle()
            } else if !isQuoted, scalar == "," {
                result.append("\n")
            } else {
                result.append(scalar)
            }
        }
        return result
    }

    /// Numbers alone are sections only if all of them can be, and without § that is a proposal.
    private static func sections(_ cell: RosterText) -> Understanding {
        var result = ParagraphValue.read(cell)
        let key = Letters.key(of: cell.text)
        if cell.text.contains("§") || key.contains("sgb") || key.contains("kjhg") { return result }
        if result.rest.contains(where: { $0.unicodeScalars.contains(where: Letters.isDigit) }) {
            return .unreadable(cell)
        }
        if !result.parts.isEmpty {
            result.rule = .paragraphProposed
            result.confidence = min(result.confidence, Sureness.fair)
        }
        return result
    }

    private static func isSectionsOnly(_ tokens: Tokens) -> Bool {
        guard tokens.list.contains(where: { $0.kind == .number }) else { return false }
        return (0..<tokens.count).allSatisfy { index in
            guard let token = tokens[index], token.kind == .word else { return true }
            let key = tokens.key(index)
            // `27,2er-Hilfen`, but not `Hilfen nach § 27`.
            if key == "hilfe" || key == "hilfen" { return tokens.key(index - 2) == "er" }
            return ParagraphScan.quiet.contains(key) || key == "a" || key == "ff"
                || key == "b"
        }
    }

    private struct Services {
        let context: ValueReader.Context
        var parts: [Understanding.Part] = []
        var rest: [String] = []
        var sureness = Sureness.plain
        var isProposed = false
        var hasCodes = false
        var isCut = false

        /// Several services without the numbers before them (`1. Babymassage`, `2. Stillcafé`), which are
        /// left in the rest.
        mutating func unnumbered(
            _ pieces: [ArraySlice<Unicode.Scalar>]
        ) -> [ArraySlice<Unicode.Scalar>] {
            guard pieces.count > 1 else { return pieces }
            var result: [ArraySlice<Unicode.Scalar>] = []
            var numbers: [String] = []
            for (index, piece) in pieces.enumerated() {
                let number = Array("\(index + 1)".unicodeScalars)
                let rest = piece.dropFirst(number.count)
                guard piece.starts(with: number), let mark = rest.first, mark == "." || mark == ")",
                    rest.dropFirst().first == " "
                else { return pieces }
                numbers.append(piece[...rest.startIndex].text)
                result.append(rest.dropFirst().trimmed())
            }
            rest += numbers
            return result
        }

        mutating func add(_ whole: ArraySlice<Unicode.Scalar>) {
            var piece = whole.trimmed { $0.isOne(of: ",;|•*") }
            while let first = piece.first, Letters.isDash(first), piece.dropFirst().first == " " {
                piece = piece.dropFirst(2).trimmed()
            }
            let line = piece.map { $0 == "\n" ? " " : $0 }
            guard line.contains(where: Letters.isLetter) else {
                if line[...].saysSomething { rest.append(line.text) }
                return
            }
            let tokens = Tokens(line)
            let mayHaveSections = line.contains("§") || line.contains(where: Letters.isDigit)
            let scan = mayHaveSections ? ParagraphScan(tokens, isBare: false) : nil
            if let scan, !scan.codes.isEmpty {
                let name = ServiceValue.name(tokens, scan)
                if name.saysSomething { parts.append(.init(.leistung, name.text)) }
                add(scan.codes, scan.sureness)
                return
            }
            parts.append(.init(.leistung, line.text))
            // A section of another law tells what the words alone would not.
            if line.contains("§") { return }
            if let entry = ServiceValue.entry(line) {
                add(entry)
            } else if ServiceWords.isCut(line) {
                isCut = true
            }
        }

        private mutating func add(_ codes: [String], _ level: Double) {
            // Behind a comma, the section may stand again that the words before it mean.
            let last = parts.lastIndex { $0.meaning == .leistung } ?? 0
            let before = parts.isEmpty ? [] : parts[last...].map(\.text)
            parts += codes.filter { !before.contains($0) }.map { .init(.paragraf, $0) }
            sureness = min(sureness, level)
            hasCodes = true
            if level < Sureness.likely { isProposed = true }
        }

        /// Adds the section of a known word, if it was in force on the day of the roster.
        private mutating func add(_ entry: ServiceWords.Entry) {
            if let stand = context.stand, let from = entry.from, stand < from {
                // School social work rested on § 13 before it had a section of its own.
                if entry.code == "13a" { add(["13.1"], Sureness.weak) }
                return
            }
            add([entry.code], entry.sureness)
        }

        func result(_ cell: RosterText, _ isSure: Bool) -> Understanding {
            guard !parts.isEmpty else { return .unreadable(cell) }
            var result = Understanding(
                parts: parts, rest: rest, rule: .service,
                confidence: min(sureness, Sureness.rewritten))
            if isProposed { result.rule = .serviceProposed }
            if !isSure {
                result.rule = .serviceSplit
                result.confidence = min(result.confidence, Sureness.fair)
            }
            if parts == [.init(.leistung, cell.string)], isSure {
                result.rule = .asIs
                result.confidence = Sureness.plain
            }
            if isCut {
                result.rule = .cutService
                result.confidence = min(result.confidence, Sureness.weak)
            }
            return result
        }
    }

    /// The section of a service in words: by the whole name, without its brackets, or by what is in
    /// them (`Sozialpädagogische Familienhilfe (SPFH)`).
    private static func entry(_ line: [Unicode.Scalar]) -> ServiceWords.Entry? {
        if let entry = ServiceWords.entry(Letters.key(of: line)) { return entry }
        if let slash = line.firstIndex(of: "/") {
            // Two names of one service.
            let left = ServiceWords.entry(Letters.key(of: line[..<slash]))
            let right = ServiceWords.entry(Letters.key(of: line[(slash + 1)...]))
            if let left, let right, left.code == right.code {
                return left.sureness > right.sureness ? left : right
            }
        }
        guard let open = line.firstIndex(of: "("), let close = line.lastIndex(of: ")"), open < close
        else { return nil }
        let outside = Letters.key(of: line[..<open] + line[(close + 1)...])
        return ServiceWords.entry(outside)
            ?? ServiceWords.entry(Letters.key(of: line[open..<close]))
    }

    /// The name of a service without its sections, where they stand apart from it: in brackets, in front or
    /// behind. In a phrase (`Hilfen nach § 27`) they stay.
    private static func name(_ tokens: Tokens, _ scan: ParagraphScan) -> ArraySlice<Unicode.Scalar>
    {
        var start = 0
        var end = tokens.count
        func isSection(_ index: Int) -> Bool {
            scan.isUsed[index]
                || tokens[index].map { $0.kind == .mark && $0.first != ")" && $0.first != "(" }
                    ?? false
        }
        // In brackets, if nothing else is in them.
        if let open = (0..<end).last(where: { tokens[$0]?.isMark("(") == true }),
            let close = (open..<end).first(where: { tokens[$0]?.isMark(")") == true }),
            open + 1 < close, (open + 1..<close).allSatisfy(isSection), open > 0,
            let first = tokens[open], let last = tokens[close]
        {
            let left = tokens.text[..<first.range.lowerBound].trimmed()
            let right = tokens.text[last.range.upperBound...].trimmed()
            let isRest =
                (0..<open).contains { scan.isUsed[$0] }
                || (close..<end).contains { scan.isUsed[$0] }
            if !isRest {
                return right.isEmpty ? left : Array(left + [" "] + right)[...]
            }
        }
        while start < end, isSection(start) { start += 1 }
        while end > start, isSection(end - 1) { end -= 1 }
        let isInside = (start..<end).contains { scan.isUsed[$0] }
        let isPhrase =
            end > start
            && ["nach", "gem", "gemaess", "lt", "laut", "im", "des"]
                .contains(tokens.key(end - 1))
            || end < tokens.count && tokens.key(end - 1) == ""
        if isInside || isPhrase { return tokens.text[...] }
        guard start < end, let first = tokens[start], let last = tokens[end - 1] else { return [] }
        let cut = tokens.text[first.range.lowerBound..<last.range.upperBound]
        // Brackets that are open at the cut belong to the name.
        return cut.count(where: { $0 == "(" }) == cut.count(where: { $0 == ")" })
            ? cut : tokens.text[...]
    }
}
