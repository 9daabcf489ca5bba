import PlainTextRecords

/// Texts that a program has cut because its column was too narrow.
enum Textende {
    /// Whether a text is of a length at which programs cut, and does not end as texts do.
    ///
    /// Names of 24 or 30 letters are common, so these must break off within a phrase. Of 50 or 255 they
    /// are rare: there a last letter is enough, unless it belongs to a legal form.
    static func isCut(_ bytes: ByteSpan) -> Bool {
        var length = 0
        for index in 0..<bytes.count where bytes[index] & 0xC0 != 0x80 { length += 1 }
        guard [24, 30, 50, 255].contains(length) else { return false }
        let text = bytes.text
        guard text.contains(" "), let last = text.unicodeScalars.last else { return false }
        if ["-", ",", "/", "&", "+", "(", "„"].contains(last) { return true }
        if isOpen(text, "(", ")") || isOpen(text, "„", "“") { return true }
        let word = text.split(separator: " ").last.map(String.init) ?? ""
        if joints.contains(word) { return true }
        return length >= 50 && last.properties.isAlphabetic && !forms.contains(word)
    }

    private static func isOpen(_ text: String, _ opening: Character, _ closing: Character) -> Bool {
        guard let start = text.lastIndex(of: opening) else { return false }
        return !text[start...].contains(closing)
    }

    /// Words after which something follows.
    private static let joints: Set<String> = [
        "und", "oder", "u.", "der", "des", "dem", "den", "für", "fuer", "von", "vom", "zur", "zum",
        "im", "am", "an", "bei", "mit", "e.", "St.", "Dr.", "die", "das",
    ]
    private static let forms: Set<String> = [
        "gGmbH", "GmbH", "mbH", "gUG", "UG", "eV", "eG", "AG", "gAG", "KG", "GbR", "KdöR", "AöR",
    ]
}
