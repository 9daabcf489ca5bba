import PlainTextRecords

/// A kind of fault that `generate --errors` plants.
struct FaultKind: Hashable, Sendable {
    /// Its name in the list of what was planted.
    let name: String
    /// The rule that should find it.
    let code: String
    let table: String
    let field: String?

    private init(_ name: String, _ code: String, _ table: String, _ field: String?) {
        self.name = name
        self.code = code
        self.table = table
        self.field = field
    }

    // The nine kinds that other tools can count too: they read typed columns, in which all of these
    // can be read.
    static let doppelterFall = FaultKind("doppelte-kennung-fall", "KEY-01", "faelle", "id")
    static let sozialraum = FaultKind("unbekannter-sozialraum", "REF-01", "faelle", "sozialraum")
    static let geschlecht = FaultKind("unbekanntes-geschlecht", "KEY-12", "faelle", "geschlecht")
    static let gemeinde = FaultKind("gemeinde-ohne-acht-ziffern", "KEY-02", "faelle", "gemeinde")
    static let doppelteHilfe = FaultKind("doppelte-kennung-hilfe", "KEY-01", "hilfen", "id")
    static let fall = FaultKind("unbekannter-fall", "REF-01", "hilfen", "fall")
    static let traeger = FaultKind("unbekannter-traeger", "REF-01", "hilfen", "traeger")
    static let angebot = FaultKind("unbekanntes-angebot", "REF-01", "hilfen", "hilfeangebot")
    static let ende = FaultKind("ende-vor-beginn", "ZEI-03", "hilfen", "ende")

    // Further kinds.
    static let stufe = FaultKind("unbekannte-stufe", "KEY-12", "faelle", "stufe")
    static let grund = FaultKind("grund-doppelt", "STR-23", "faelle", "gruende")
    static let beginnFall = FaultKind("beginn-fehlt-fall", "STR-08", "faelle", "beginn")
    static let geburtsdatum = FaultKind("volles-geburtsdatum", "DS-02", "faelle", "geburtsmonat")
    static let verrutscht = FaultKind("zeile-verrutscht", "DS-19", "faelle", nil)
    static let leistung = FaultKind("leistung-unlesbar", "STR-20", "hilfen", "leistung")
    static let adoption = FaultKind("adoption", "DS-20", "hilfen", "leistung")
    static let beginnHilfe = FaultKind("beginn-fehlt-hilfe", "STR-08", "hilfen", "beginn")
    static let stunden = FaultKind("stunden-zu-viele", "REC-46", "hilfen", "stunden_woche")
    static let tag = FaultKind("tag-gibt-es-nicht", "ZEI-01", "fallberatungen", "am")
    static let pseudonym = FaultKind("kein-pseudonym", "DS-06", "fallberatungen", "id")
    static let beratungsart = FaultKind("unbekannte-art", "KEY-12", "fallberatungen", "art")
    static let gefahrOhneArt = FaultKind(
        "arten-passen-nicht", "REC-36", "gefaehrdungseinschaetzungen", "arten")
    static let fachkraft = FaultKind(
        "eine-fachkraft", "REC-37", "gefaehrdungseinschaetzungen", "fachkraefte")

    // Once in a package.
    static let spalte = FaultKind("unbekannte-spalte", "STR-07", "ressourcen", "bemerkung")
    static let tabelle = FaultKind("unbekannte-tabelle", "STR-21", "notizen", nil)

    /// Kinds and how often each is to be taken. The nine kinds occur equally often where all rows have
    /// a fault: each has 18 hundredths of the number of cases.
    struct Choice: Sendable {
        private let kinds: [(kind: FaultKind, upTo: Int)]
        private let total: Int

        init(_ weights: [(FaultKind, Int)]) {
            var sum = 0
            kinds = weights.map { kind, weight in
                sum += weight
                return (kind, sum)
            }
            total = sum
        }

        func one(_ random: inout Randomness) -> FaultKind {
            let roll = random.below(total)
            return kinds.first { roll < $0.upTo }?.kind ?? kinds[0].kind
        }
    }

    /// For cases to which nothing refers, a fifth of all: only these can take the id of another.
    static let contacts = Choice([(.doppelterFall, 90), (.stufe, 5), (.grund, 5)])
    static let otherFaelle = Choice([
        (.sozialraum, 225), (.geschlecht, 225), (.gemeinde, 225), (.stufe, 65), (.grund, 65),
        (.beginnFall, 65), (.geburtsdatum, 65), (.verrutscht, 65),
    ])
    static let hilfen = Choice([
        (.doppelteHilfe, 139), (.fall, 139), (.traeger, 139), (.angebot, 139), (.ende, 139),
        (.leistung, 77), (.adoption, 76), (.beginnHilfe, 76), (.stunden, 76),
    ])
    /// For helps on which another depends: they stay what they are.
    static let neededHilfen = Choice([
        (.doppelteHilfe, 1), (.traeger, 1), (.angebot, 1), (.ende, 1), (.stunden, 1),
    ])
    static let fallberatungen = Choice([(.tag, 1), (.pseudonym, 1), (.beratungsart, 1)])
    static let gefaehrdungen = Choice([(.gefahrOhneArt, 1), (.fachkraft, 1)])
}
