/// What the name of a resource tells of it.
enum ResourceName {
    /// The kind of a resource by its name: a code of the list `ressource-art`; nil if nothing tells.
    ///
    /// - Parameter amongClubs: Whether the list calls what it names clubs.
    static func art(_ name: String, amongClubs: Bool) -> String? {
        let scalars = Array(name.unicodeScalars)
        let tokens = Tokens(scalars)
        let keys = (0..<tokens.count).map { tokens.key($0) }.filter { !$0.isEmpty }
        if LegalForm.inName(scalars) == "ev" || keys.contains(where: { $0.hasSuffix("verein") }) {
            return "verein"
        }
        // `Grundschule Konz`, but not `Förderkreis der Grundschule Konz`.
        let first = keys.first { !adjectives.contains($0) } ?? ""
        if let entry = CodeWords.words(.ressourceArt)?.entry(first),
            entry.sureness >= Sureness.rewritten, kinds.contains(entry.code)
        {
            return entry.code
        }
        return amongClubs ? "verein" : nil
    }

    /// Kinds that a word at the beginning of a name tells for certain.
    private static let kinds: Set<String> = ["schule", "kita", "kirchengemeinde", "verein"]
    private static let adjectives: Set<String> = [
        "kath", "katholische", "ev", "evang", "evangelische", "staedtische", "freie", "freiwillige",
        "integrierte",
    ]
}
