/// The words that stand for codes in rosters, list by list.
struct CodeWords: Sendable {
    struct Entry: Sendable {
        var code: String
        var sureness: Double
    }

    private var entries: [String: Entry] = [:]

    /// The codes and labels of a list, and the words of offices: codes, how sure they are, and words as
    /// they are written, parted by `|`.
    init(_ list: CodelistDefinition, _ words: [(code: String, sureness: Double, words: String)]) {
        for entry in list.codes {
            entries[Letters.key(of: entry.code)] = Entry(code: entry.code, sureness: Sureness.plain)
        }
        for entry in list.codes {
            add(entry.labelDE, entry.code, Sureness.rewritten)
            add(entry.labelEN, entry.code, Sureness.rewritten)
        }
        for (code, sureness, words) in words {
            for word in words.split(separator: "|") { add(String(word), code, sureness) }
        }
    }

    private mutating func add(_ word: String, _ code: String, _ sureness: Double) {
        let key = Letters.key(of: word)
        if entries[key] == nil { entries[key] = Entry(code: code, sureness: sureness) }
    }

    func entry(_ key: String) -> Entry? { entries[key] }

    /// The words of a meaning; nil if it has no code list.
    static func words(_ meaning: ColumnMeaning) -> CodeWords? { all[meaning] }

    /// Whether a text stands for a code of any list.
    static func isKnown(_ key: String) -> Bool {
        all.values.contains { $0.entries[key] != nil } || LegalForm.code(key) != nil
    }

    private static let all: [ColumnMeaning: CodeWords] = [
        .traegerArt: traegerArt, .verband: verband,
        .rechtsform: CodeWords(Rechtsform.definition, []),
        .anerkennung: anerkennung, .form: form, .kategorie: kategorie,
        .arbeitsweise: arbeitsweise, .zugang: zugang, .einrichtungArt: einrichtungArt,
        .ressourceArt: ressourceArt,
    ]
}
