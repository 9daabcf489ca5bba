import PlainTextRecords

/// Finds days of birth in texts.
enum BirthDateScan {
    enum Result { case none, perhaps, sure }

    /// A day behind a word for birth (`geb. 17.05.2009`, `*17.5.09`) is one; a day by itself may be. A
    /// day that a word or a dash tells to be the beginning or end of something is none.
    static func look(_ text: ByteSpan) -> Result {
        var result = Result.none
        var index = 0
        while let day = FullDate.first(in: text, from: index) {
            switch cue(text, before: day.lowerBound) {
            case .birth: return .sure
            case .other: break
            case .none:
                // From one day to another.
                var next = day.upperBound
                while text.byte(next) == 32 { next += 1 }
                if text.byte(next) != 45, !text.begins("bis", at: next) { result = .perhaps }
            }
            index = day.upperBound
        }
        return result
    }

    private enum Cue { case none, birth, other }

    private static let births: [StaticString] = [
        "geb", "geboren", "geburtsdatum", "geburtstag", "gebdat", "birthday", "born", "dob",
    ]

    private static let others: [StaticString] = [
        "seit", "ab", "am", "vom", "von", "bis", "zum", "zu", "stand", "beginn", "start", "und",
        "dem", "den", "eröffnung", "gegründet", "gültig", "termin", "stichtag", "datum", "montag",
        "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "sonnabend", "mo",
        "di", "mi", "do", "fr", "sa", "so", "ende", "jahr", "im", "oder", "fassung", "version",
        "zeitraum", "zwischen", "sitzung", "abruf", "abgerufen", "berichtszeitraum", "erhebung",
    ]

    private static func cue(_ text: ByteSpan, before day: Int) -> Cue {
        var end = day
        while [32, 58, 46, 44, 40, 61].contains(text.byte(end - 1)) { end -= 1 }
        if text.byte(end - 1) == 42 { return .birth }
        if [43, 45, 47].contains(text.byte(end - 1)) { return .other }
        var first = end
        while text.isWord(first - 1) { first -= 1 }
        func isOne(of words: [StaticString]) -> Bool {
            words.contains { end - first == $0.utf8CodeUnitCount && text.begins($0, at: first) }
        }
        if isOne(of: births) { return .birth }
        // "Weltkindertag", "Sommerfest".
        let isFeast = ["tag", "fest", "feier"].contains { (word: StaticString) in
            end - first > word.utf8CodeUnitCount
                && text.begins(word, at: end - word.utf8CodeUnitCount)
        }
        if isFeast { return .other }
        if isOne(of: others) {
            // "geboren am"
            var before = first
            while text.byte(before - 1) == 32 || text.byte(before - 1) == 46 { before -= 1 }
            var start = before
            while text.isWord(start - 1) { start -= 1 }
            let isBirth = births.contains {
                before - start == $0.utf8CodeUnitCount && text.begins($0, at: start)
            }
            return isBirth ? .birth : .other
        }
        return .none
    }
}
