import PlainTextRecords

/// Texts that stand where there is none.
enum Platzhalter {
    /// Whether a text says only that nothing is known: a word such as `k. A.`, a sign, a failed formula.
    ///
    /// No longer text is one; shorter ones get their second look by ``TextForm``.
    ///
    /// - Parameter isText: Whether words such as `auf Anfrage` count: of opening hours they are true.
    static func stands(in bytes: ByteSpan, isText: Bool = false) -> Bool {
        guard bytes.count <= 24 else { return false }
        var key = ""
        var hasWord = false
        for scalar in bytes.text.lowercased().unicodeScalars
        where !scalar.properties.isWhitespace {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                hasWord = true
            } else if !scalar.isASCII, !signs.contains(scalar) {
                return false
            }
            key.unicodeScalars.append(scalar)
        }
        if key.isEmpty { return false }
        if !hasWord { return true }
        if words.contains(key) { return true }
        return isText && onRequest.contains(key)
    }

    private static let signs: Set<UnicodeScalar> = [
        "–", "—", "‐", "‑", "…", "„", "“", "”", "‚", "‘", "’", "〃", "·", "•",
    ]

    /// In small letters and without blanks.
    private static let words: Set<String> = [
        "k.a.", "k.a", "ka.", "k.angabe", "k.ang.", "keineangabe", "keineangaben", "ohneangabe",
        "nichtangegeben", "fehlt", "leer", "null", "none", "nan", "nil", "n.n.", "n.n", "nn",
        "n.b.",
        "n.bek.", "nbek", "nbek.", "unbek.", "unbekannt", "nichtbekannt", "unknown", "s.o.", "s.u.",
        "s.oben", "sieheoben", "sieheunten", "dito", "dto.", "wieoben", "entfällt", "entfaellt",
        "entf.", "n/a", "n.a.", "nichtvorhanden", "tbd", "t.b.d.", "tba", "todo", "folgt",
        "folgtnoch", "nochoffen", "ggf.", "0", "00", "000", "x", "xx", "xxx", "xxxx", "#nv", "#n/a",
        "#bezug!", "#ref!", "#wert!", "#value!", "#div/0!", "#name?", "#zahl!", "#num!", "#null!",
        "#überlauf!", "#spill!",
    ]

    /// True of opening hours, and of a name none.
    private static let onRequest: Set<String> = ["aufanfrage", "aufnachfrage", "n.v."]
}
