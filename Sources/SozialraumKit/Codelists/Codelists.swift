import PlainTextRecords

/// The code lists of the exchange format.
public enum Codelists {
    /// Every code list, in the order of their ids.
    public static let all: [any Codelist.Type] = [
        Aktivitaetsart.self,
        Anerkennung.self,
        Anregung.self,
        Arbeitsweise.self,
        Einheit.self,
        Einrichtungsart.self,
        Endegrund.self,
        Fallberatungsart.self,
        Fallberatungsergebnis.self,
        Hilfeform.self,
        Gefaehrdungsart.self,
        Gefaehrdungsergebnis.self,
        Geschlecht.self,
        Grund.self,
        Kategorie.self,
        Kennzahlart.self,
        Leistung.self,
        NachfolgendeHilfe.self,
        Durchfuehrungsort.self,
        Rechtsform.self,
        Ressourcenart.self,
        Kooperationsrolle.self,
        Stufe.self,
        Traegerart.self,
        Verband.self,
        Vereinbarungsart.self,
        Vereinbarungsstatus.self,
        Zugang.self,
    ]
}

extension Codelists {
    private static let definitions: [String: CodelistDefinition] = Dictionary(
        uniqueKeysWithValues: all.map { ($0.definition.id, $0.definition) })

    private static let books: [String: CodeBook] = definitions.mapValues { CodeBook($0) }

    /// The list of a name; nil if there is none.
    public static func definition(_ id: String) -> CodelistDefinition? { definitions[id] }

    /// The entry of a code in a list; nil if the list does not know it.
    public static func entry(_ code: String, in list: String?) -> CodeEntry? {
        code.withByteSpan { bytes in book(list)?.entry(bytes) }
    }

    /// The codes of a list by their bytes; nil if there is none.
    static func book(_ list: String?) -> CodeBook? { list.flatMap { books[$0] } }
}
