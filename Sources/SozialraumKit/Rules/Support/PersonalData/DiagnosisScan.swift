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
        where text.isLetter(index) && digits(text, behind: index, place) != nil
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

    /// Where the two digits of a code begin; in cases a blank or hyphen may stand in front of them.
    private static func digits(_ text: ByteSpan, behind letter: Int, _ place: Place) -> Int? {
        var index = letter + 1
        if place == .caseValue, text.byte(index) == 32 || text.byte(index) == 45 { index += 1 }
        return text.isDigit(index) && text.isDigit(index + 1) ? index : nil
    }

    private static func isFree(_ text: ByteSpan, before index: Int) -> Bool {
        if text.isWord(index - 1) || text.byte(index - 1) == 64 { return false }
        return ![46, 45, 95, 47].contains(text.byte(index - 1)) || !text.isWord(index - 2)
    }

    /// How a code goes on behind its two digits.
    private struct Tail {
        var end: Int
        var isPointed = false
        /// Whether a letter or sign says how sure the diagnosis is, or on which side: `F43.2G`.
        var isMarked = false
    }

    private static func tail(_ text: ByteSpan, _ start: Int, _ place: Place) -> Tail {
        var tail = Tail(end: start)
        var index = start
        let mark = text.byte(index)
        if mark == 46 || mark == 44 && place == .caseValue {
            index += 1
            if mark == 46, place == .caseValue, text.byte(index) == 32 { index += 1 }
            if text.isDigit(index) || mark == 46 && text.byte(index) == 45 {
                tail.isPointed = true
                index += text.isDigit(index + 1) ? 2 : 1
                tail.end = index
            }
        }
        index = tail.end
        if text.isLetter(index), "GVAZLRB".utf8.contains(text[index] & 0xDF),
            text.isUpper(index) || tail.isPointed
        {
            tail.isMarked = true
            index += 1
        }
        while true {
            if [33, 42, 43].contains(text.byte(index)) {
                index += 1
            } else if text.byte(index) == 0xE2, text.byte(index + 1) == 0x80,
                text.byte(index + 2) == 0xA0
            {
                // A dagger.
                index += 3
            } else {
                break
            }
        }
        tail.end = index
        return tail
    }

    private static func code(_ text: ByteSpan, _ start: Int, _ place: Place) -> Result {
        guard let digits = digits(text, behind: start, place) else { return .none }
        let isSmall = !text.isUpper(start)
        let chapter = text[start] & 0xDF
        let tail = tail(text, digits + 2, place)
        let end = tail.end
        let isParted = digits > start + 1
        guard !text.isWord(end), text.byte(end) != 95, text.byte(end) != 64 else {
            return place == .caseValue ? withoutPoint(text, start, digits) : .none
        }
        if [46, 45].contains(text.byte(end)), text.isDigit(end + 1) {
            return place == .caseValue ? withoutPoint(text, start, digits) : .none
        }
        if text.byte(end) == 47, text.isWord(end + 1) {
            // A code beside another one.
            guard place != .words, text.isLetter(end + 1), text.isDigit(end + 2),
                text.isDigit(end + 3), !text.isDigit(end + 4)
            else { return .none }
        }
        if isNamed(text, before: start) { return .sure }
        let isMental = chapter == 70 || chapter == 90
        switch place {
        case .caseValue:
            if tail.isPointed { return isParted && isSmall && !isMental ? .none : .sure }
            if isSmall { return isMental && !isParted ? .likely : .none }
            let isAlone = isAlone(text, start, end)
            if isParted {
                // Violence is T 74; other numbers behind T and R are rooms.
                let isUsual = isMental || chapter == 71 || chapter == 81 || text[digits] == 55
                return isAlone && isUsual && chapter != 82 ? .likely : .none
            }
            if tail.isMarked, isMental { return .sure }
            return isAlone || isTelling(chapter) ? .likely : .none
        case .caseCode:
            if tail.isPointed { return .sure }
            return isMental || !isSmall && isAlone(text, start, end) ? .likely : .none
        case .words:
            if isPlaceOrLine(text, before: start) { return .none }
            if tail.isPointed {
                if isSmall { return isMental ? .likely : .none }
                return chapter == 86 ? .likely : .sure
            }
            return !isSmall && isTelling(chapter) ? .likely : .none
        }
    }

    /// A whole value that is a code with a hyphen or nothing where its point belongs: `F90-0`, `F900`.
    private static func withoutPoint(_ text: ByteSpan, _ start: Int, _ digits: Int) -> Result {
        let chapter = text[start]
        guard start == 0, digits == 1, [70, 81, 84, 90].contains(chapter) else { return .none }
        let behind = text.byte(3) == 45 ? 4 : 3
        return text.isDigit(behind) && behind + 1 == text.count ? .likely : .none
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

    private static let names: [StaticString] = [
        "icd", "icd-10", "icd10", "icd-10-gm", "diagnose", "diagnosen", "diag", "dx",
    ]

    /// Whether a word for diagnosis stands right in front.
    private static func isNamed(_ text: ByteSpan, before start: Int) -> Bool {
        // "Verdacht auf", "Zustand nach"
        for gap in 4...5 where gap == 4 || text.byte(start - 1) == 32 {
            if text.begins("v.a.", at: start - gap) || text.begins("z.n.", at: start - gap) {
                return true
            }
        }
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
