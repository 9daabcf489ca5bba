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
