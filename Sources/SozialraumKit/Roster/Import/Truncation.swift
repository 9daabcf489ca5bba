import PlainTextRecords

/// Texts of a column that were cut off: a form or a database had room for so many characters.
enum Truncation {
    /// Shorter texts are hardly cut.
    private static let shortest = 20
    /// So many texts must end at the same length.
    private static let fewest = 3
    /// The room that programs usually give a text.
    private static let usual: Set<Int> = [
        20, 24, 25, 30, 32, 35, 40, 48, 50, 60, 64, 75, 80, 100, 120, 128, 150, 200, 240, 250, 254,
        255, 256, 400, 500, 512, 1000, 1024, 2000, 2048, 4000,
    ]

    /// How many Unicode scalars the texts of a column have that were probably cut off; nil: none was.
    ///
    /// They are the longest of the column, differ from each other, and end in the middle of a sentence;
    /// there are more of them than of texts that are a little shorter, and some texts are shorter.
    static func limit(_ cells: some Sequence<String>) -> Int? {
        var longest: Set<String> = []
        var length = 0
        var lengths: [Int: Int] = [:]
        for cell in cells where !cell.isBlankText {
            let count = cell.unicodeScalars.count
            lengths[count, default: 0] += 1
            if count > length {
                length = count
                longest = []
            }
            if count == length { longest.insert(cell) }
        }
        guard length >= shortest, lengths.count > 1 else { return nil }
        let cut = longest.count { isOpen($0) }
        let needed = usual.contains(length) ? fewest : fewest + 2
        let nearly = (1...3).reduce(0) { $0 + lengths[length - $1, default: 0] }
        return cut >= needed && cut == longest.count && cut > nearly ? length : nil
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
