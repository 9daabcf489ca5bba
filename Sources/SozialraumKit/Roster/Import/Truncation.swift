import PlainTextRecords

/// Texts of a column that were cut off: a form or a database had room for so many characters.
enum Truncation {
    /// Shorter texts are hardly cut.
    private static let shortest = 20
    /// So many texts must end at the same length.
    private static let fewest = 3
    /// The room that programs usually give a text; some keep one character for its end.
    private static let usual: Set<Int> = [
        20, 24, 25, 29, 30, 31, 32, 35, 39, 40, 48, 49, 50, 59, 60, 63, 64, 75, 79, 80, 99, 100,
        120, 127, 128, 150, 199, 200, 240, 250, 254, 255, 256, 400, 500, 511, 512, 1000, 1023,
        1024, 2000, 2048, 4000,
    ]

    /// How many Unicode scalars the texts of a column have that were probably cut off; nil: none was.
    ///
    /// Two suffice if one of them ends inside of a word. They are the longest of the column, differ from each other, and end in the middle of a sentence;
    /// there are more of them than of texts that are a little shorter, and some texts are shorter.
    static func limit(_ cells: some Sequence<String>) -> Int? {
        var longest: Set<String> = []
        var length = 0
        var lengths: [Int: Int] = [:]
        for cell in cells where !cell.isBlankText {
            let count = Truncation.length(cell)
            lengths[count, default: 0] += 1
            if count > length {
                length = count
                longest = []
            }
            if count == length { longest.insert(cell) }
        }
        guard length >= shortest, lengths.count > 1 else { return nil }
        let cut = longest.count { isOpen($0) }
        let isInWord = longest.contains(where: endsInWord)
        let needed = isInWord ? 2 : usual.contains(length) ? fewest : fewest + 2
        let nearly = (1...3).reduce(0) { $0 + lengths[length - $1, default: 0] }
        return cut >= needed && cut == longest.count && cut > nearly ? length : nil
    }

    /// How many characters a text has; one that was encoded twice counts as it was before.
    static func length(_ text: String) -> Int {
        (DoubleEncoding.undone(text) ?? text).unicodeScalars.count
    }

    /// Whether the last word is a single small letter: that is no word of ours.
    private static func endsInWord(_ text: String) -> Bool {
        let end = text.unicodeScalars.suffix(2)
        return end.first == " " && (end.last.map(Letters.isLower) ?? false)
    }

    /// Whether a text of several words ends as none ends by itself.
    static func isOpen(_ text: String) -> Bool {
        guard text.contains(" "), let last = text.unicodeScalars.last else { return false }
        return !last.isOne(of: ".!?)]“\"”’…:")
    }

    /// What cells hold words of which a part can be missing.
    static func canConcern(_ meaning: ColumnMeaning) -> Bool {
        switch meaning {
        case .traegerName, .einrichtungName, .angebotName, .zentrumName, .ressourceName,
            .leistung, .beschreibung, .oeffnungszeiten:
            true
        default: false
        }
    }
}
