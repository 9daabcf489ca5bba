import PlainTextRecords

/// Finds codes of the international classification of diseases (ICD-10): `F90.0`, `F43.2G`, `Z61`.
enum DiagnosisScan {
    enum Result { case none, likely, sure }

    /// How strictly a text is judged.
    enum Place {
        /// A value of a case that should be something else: a code alone counts, whatever its chapter.
        case caseValue
        /// A code of a list that has none like it: small letters count too.
        case caseCode
        /// A text in words, in which rooms, roads and buses have numbers, too.
        case words
    }

    static func look(_ text: ByteSpan, _ place: Place) -> Result {
        guard text.count >= 3 else { return .none }
        var result = Result.none
        for index in 0...text.count - 3
        where text.isLetter(index) && text.isDigit(index + 1) && text.isDigit(index + 2)
            && isFree(text, before: index)
        {
            switch code(text, index, place) {
            case .sure: return .sure
            case .likely: result = .likely
            case .none: break
            }
        }
        return result
    }

    private static func isFree(_ text: ByteSpan, before index: Int) -> Bool {
        if text.isWord(index - 1) || text.byte(index - 1) == 64 { return false }
        return ![46, 45, 95, 47].contains(text.byte(index - 1)) || !text.isWord(index - 2)
    }

    private static func code(_ text: ByteSpan, _ start: Int, _ place: Place) -> Result {
        let isSmall = !text.isUpper(start)
        let chapter = text[start] & 0xDF
        var end = start + 3
        var isPointed = false
        if text.byte(end) == 46, text.isDigit(end + 1) || text.byte(end + 1) == 45 {
            isPointed = true
            end += text.isDigit(end + 2) ? 3 : 2
        }
        // How sure the diagnosis is, and on which side.
        if text.isLetter(end), "GVAZLRB".utf8.contains(text[end] & 0xDF) { end += 1 }
        while [33, 42, 43].contains(text.byte(end)) { end += 1 }
        guard !text.isWord(end), text.byte(end) != 95, text.byte(end) != 64 else { return .none }
        if [46, 45].contains(text.byte(end)), text.isDigit(end + 1) { return .none }
        if text.byte(end) == 47, text.isWord(end + 1) { return .none }
        if isNamed(text, before: start) { return .sure }
        let isMental = chapter == 70 || chapter == 90
        switch place {
        case .caseValue:
            if isPointed { return !isSmall || isMental ? .sure : .none }
            if isSmall { return .none }
            if isMental { return .sure }
            return isAlone(text, start, end) ? .sure : isTelling(chapter) ? .likely : .none
        case .caseCode:
            if isPointed { return .sure }
            return isMental || !isSmall && isAlone(text, start, end) ? .sure : .none
        case .words:
            if isPlaceOrLine(text, before: start) { return .none }
            if isPointed {
                if isSmall { return isMental ? .likely : .none }
                return chapter == 86 ? .likely : .sure
            }
            return !isSmall && isTelling(chapter) ? .likely : .none
        }
    }

    /// Whether nothing but further codes stands in the text.
    private static func isAlone(_ text: ByteSpan, _ start: Int, _ end: Int) -> Bool {
        func isMark(_ byte: UInt8) -> Bool { [32, 44, 59, 47, 124].contains(byte) }
        return (start == 0 || isMark(text[start - 1])) && (end == text.count || isMark(text[end]))
            && text.count <= 24
    }

    /// Chapters whose letters name no road, bus or building as a rule.
    private static func isTelling(_ chapter: UInt8) -> Bool {
        chapter == 70 || chapter == 81 || chapter == 82 || chapter == 84 || chapter >= 88
    }

    private static let names: [StaticString] = ["icd", "icd-10", "icd10", "diagnose", "diagnosen"]

    /// Whether a word for diagnosis stands right in front.
    private static func isNamed(_ text: ByteSpan, before start: Int) -> Bool {
        let word = word(text, before: start)
        return names.contains { name in
            word.count == name.utf8CodeUnitCount && text.begins(name, at: word.lowerBound)
        }
    }

    private static let things: [StaticString] = [
        "raum", "zimmer", "saal", "haus", "halle", "gebäude", "block", "etage", "linie", "bus",
        "platz", "stand", "version", "tor", "aufgang", "ebene", "feld", "blatt", "form", "din",
        "typ", "modell", "strecke", "straße", "station",
    ]

    private static func isPlaceOrLine(_ text: ByteSpan, before start: Int) -> Bool {
        let word = word(text, before: start)
        return things.contains { thing in
            word.count == thing.utf8CodeUnitCount && text.begins(thing, at: word.lowerBound)
        }
    }

    /// The word in front of an index.
    private static func word(_ text: ByteSpan, before start: Int) -> Range<Int> {
        var end = start
        while [32, 58, 46, 40].contains(text.byte(end - 1)) { end -= 1 }
        var first = end
        while text.isWord(first - 1) || text.byte(first - 1) == 45 { first -= 1 }
        return first..<end
    }
}
