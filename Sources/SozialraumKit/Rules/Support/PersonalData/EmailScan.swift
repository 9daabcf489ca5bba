import PlainTextRecords

/// Finds e-mail addresses: `anna@web.example`, also with `(at)` or `[at]`, a blank, or spelled out.
enum EmailScan {
    static func stands(in text: ByteSpan) -> Bool {
        for index in 1..<max(1, text.count) {
            guard let behind = sign(text, index) else { continue }
            if hasName(text, before: index), hasHost(text, from: behind) { return true }
        }
        return false
    }

    /// Where the host begins if a sign for "at" stands at an index.
    private static func sign(_ text: ByteSpan, _ index: Int) -> Int? {
        switch text[index] {
        case 64:
            // Blanks on both sides are of a price: `10 @ 20.30`.
            let host = skipBlank(text, index + 1)
            return text.isLetter(host) ? host : index + 1
        case 40 where text.begins("(at)", at: index): return skipBlank(text, index + 4)
        case 91 where text.begins("[at]", at: index): return skipBlank(text, index + 4)
        default: return nil
        }
    }

    private static func skipBlank(_ text: ByteSpan, _ index: Int) -> Int {
        text.byte(index) == 32 ? index + 1 : index
    }

    private static func hasName(_ text: ByteSpan, before index: Int) -> Bool {
        let last = text[index - 1] == 32 ? index - 2 : index - 1
        return text.isWord(last) || [45, 95, 43].contains(text.byte(last))
    }

    /// Whether an address is spelled out: `name at gmail dot com`, `name at web punkt de`,
    /// `name at web.example`.
    static func isSpelled(in text: ByteSpan) -> Bool {
        guard text.count >= 12 else { return false }
        for index in 1..<text.count - 4
        where text[index] == 32 && text.begins(" at ", at: index) && text.isWord(index - 1) {
            var end = index + 4
            let host = end
            var point = host
            while text.isWord(end) || text.byte(end) == 45
                || text.byte(end) == 46 && text.isWord(end + 1)
            {
                if text[end] == 46 { point = end }
                end += 1
            }
            guard end - host >= 2 else { continue }
            if point > host, end - point >= 3, text.isLetter(point + 1) { return true }
            let isPoint = text.begins(" dot ", at: end)
            guard isPoint || text.begins(" punkt ", at: end) else { continue }
            let top = end + (isPoint ? 5 : 7)
            if text.isLetter(top), text.isLetter(top + 1) { return true }
        }
        return false
    }

    /// Whether a host with a point in it stands at an index, and a top level of letters behind.
    private static func hasHost(_ text: ByteSpan, from start: Int) -> Bool {
        var index = start
        var labelStart = start
        var hasPoint = false
        while index < text.count {
            if text.isWord(index) || text[index] == 45 {
                index += 1
            } else if text[index] == 46, index > labelStart, text.isWord(index + 1) {
                hasPoint = true
                index += 1
                labelStart = index
            } else {
                break
            }
        }
        return hasPoint && index - labelStart >= 2 && text.isLetter(labelStart)
    }
}
