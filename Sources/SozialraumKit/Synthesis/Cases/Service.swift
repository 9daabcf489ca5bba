import PlainTextRecords

/// A kind of help as the law has it, with what goes with it: settings, places, ways to it.
struct Service: Sendable {
    let leistung: Code<Leistung>
    /// The setting; nil where the law's list of settings does not fit.
    let form: Code<Hilfeform>?
    let orte: [Code<Durchfuehrungsort>]
    let zugaenge: [Code<Zugang>]
    /// What an offer of it is called, to be followed by the short name of its Träger.
    let title: String
    let kategorie: Code<Kategorie>
    let arbeitsweise: Code<Arbeitsweise>
    /// The ages that an offer names.
    let ages: ClosedRange<Int>
    /// The first day on which the code may be used; nil: always.
    let from: Day?

    private init(
        _ leistung: String, _ title: String, _ form: Code<Hilfeform>?,
        _ kategorie: Code<Kategorie>, _ ages: ClosedRange<Int>,
        at orte: [Code<Durchfuehrungsort>], by zugaenge: [Code<Zugang>],
        _ arbeitsweise: Code<Arbeitsweise> = "fallspezifisch"
    ) {
        self.leistung = Code(text: leistung) ?? .blank
        self.title = title
        self.form = form
        self.kategorie = kategorie
        self.ages = ages
        self.orte = orte
        self.zugaenge = zugaenge
        self.arbeitsweise = arbeitsweise
        from = Leistung.definition[leistung]?.from
    }

    /// The place of a service in ``all``. A code without one is a programmer's mistake.
    static func index(of leistung: String) -> Int {
        let index = all.firstIndex { $0.leistung.text == leistung }
        precondition(index != nil, "no such service: \(leistung)")
        return index ?? 0
    }

    /// Every paragraph but two: `42` says no ground (its three parts stand here instead), and an
    /// adoption is told in no case, so that `51` is an offer only.
    static let all: [Service] = [
        Service(
            "8b", "Fachberatung im Kinderschutz", "ambulant", "schutz", 0...17, at: ["dienst"],
            by: ["offen"], "falluebergreifend"),
        Service(
            "10a", "Beratung zu Leistungen und Hilfen", "ambulant", "beratung-begleitung", 0...26,
            at: ["dienst"], by: ["offen"]),
        Service(
            "10b", "Verfahrenslotsin, Verfahrenslotse", "ambulant", "beratung-begleitung", 0...26,
            at: ["dienst"], by: ["offen"]),
        Service(
            "11", "Offener Jugendtreff", "offen", "jugendarbeit", 6...26, at: ["sonstiger"],
            by: ["offen"], "fallunspezifisch"),
        Service(
            "12", "Förderung der Jugendverbände", nil, "jugendarbeit", 6...26, at: [],
            by: ["offen"], "fallunspezifisch"),
        Service(
            "13.1", "Jugendsozialarbeit", "ambulant", "jugendarbeit", 12...26, at: ["dienst"],
            by: ["offen"]),
        Service(
            "13.2", "Jugendwerkstatt", "ambulant", "jugendarbeit", 15...26, at: ["dienst"],
            by: ["offen"]),
        Service(
            "13.3", "Jugendwohnen", "stationaer", "ausserhalb-familie", 16...26,
            at: ["eingruppe"], by: ["36a.1"]),
        Service(
            "13a", "Schulsozialarbeit", "ambulant", "jugendarbeit", 6...20, at: ["schule"],
            by: ["offen"], "falluebergreifend"),
        Service(
            "14", "Jugendschutz und Medienkompetenz", "offen", "jugendarbeit", 6...20,
            at: ["schule"], by: ["offen"], "fallunspezifisch"),
        Service(
            "16", "Familientreff und Elternkurs", "ambulant", "familienstaerkend", 0...17,
            at: ["dienst", "kita"], by: ["offen"], "falluebergreifend"),
        Service(
            "17", "Beratung bei Trennung und Scheidung", "ambulant", "beratung-begleitung", 0...17,
            at: ["dienst"], by: ["offen"]),
        Service(
            "18", "Beratung zu Sorge und Umgang", "ambulant", "beratung-begleitung", 0...17,
            at: ["dienst"], by: ["offen"]),
        Service(
            "18.4", "Unterhaltsberatung junger Volljähriger", "ambulant", "beratung-begleitung",
            18...20, at: ["dienst"], by: ["offen"]),
        Service(
            "19", "Wohnen für Mütter, Väter und Kinder", "stationaer", "ausserhalb-familie", 0...5,
            at: ["mehrgruppen"], by: ["36a.1"]),
        Service(
            "20", "Hilfe in familiären Notlagen", "ambulant", "familienergaenzend", 0...13,
            at: ["herkunftsfamilie"], by: ["36a.2"]),
        Service(
            "21", "Wohnplatz während der Schulpflicht", "stationaer", "ausserhalb-familie", 6...20,
            at: ["mehrgruppen"], by: ["36a.1"]),
        Service(
            "22", "Kindertagesstätte", nil, "unterstuetzung", 0...6, at: ["kita"], by: ["offen"],
            "falluebergreifend"),
        Service(
            "23", "Kindertagespflege", nil, "unterstuetzung", 0...13, at: ["kita"], by: ["offen"]),
        Service(
            "27", "Hilfe zur Erziehung", "ambulant", "familienergaenzend", 0...17,
            at: ["herkunftsfamilie"], by: ["36a.1"]),
        Service(
            "27.2", "Flexible Hilfe zur Erziehung", "ambulant", "familienergaenzend", 0...17,
            at: ["herkunftsfamilie", "dienst"], by: ["36a.1"]),
        Service(
            "27.2a", "Hilfe bei Verwandten", "familienpflege", "ausserhalb-familie", 0...17,
            at: ["verwandte"], by: ["36a.1"]),
        Service(
            "27.3", "Pädagogisch-therapeutische Hilfe", "ambulant", "familienergaenzend", 0...17,
            at: ["dienst"], by: ["36a.1", "36a.3"]),
        Service(
            "27.4", "Hilfe für minderjährige Mütter", "stationaer", "ausserhalb-familie", 12...17,
            at: ["mehrgruppen"], by: ["36a.1"]),
        Service(
            "28", "Erziehungsberatung", "ambulant", "beratung-begleitung", 0...20, at: ["dienst"],
            by: ["36a.2", "36a.2", "offen"]),
        Service(
            "29", "Soziale Gruppenarbeit", "ambulant", "familienergaenzend", 8...17,
            at: ["dienst", "schule"], by: ["36a.1"]),
        Service(
            "30", "Beistand im Alltag", "ambulant", "unterstuetzung", 10...20,
            at: ["herkunftsfamilie"], by: ["36a.1"]),
        Service(
            "30-erziehungsbeistand", "Erziehungsbeistand", "ambulant", "unterstuetzung", 10...20,
            at: ["herkunftsfamilie", "eigene-wohnung"], by: ["36a.1"]),
        Service(
            "30-betreuungshelfer", "Betreuungshilfe", "ambulant", "unterstuetzung", 14...20,
            at: ["herkunftsfamilie", "eigene-wohnung"], by: ["36a.1"]),
        Service(
            "31", "Sozialpädagogische Familienhilfe", "ambulant", "familienergaenzend", 0...17,
            at: ["herkunftsfamilie"], by: ["36a.1"]),
        Service(
            "32", "Tagesgruppe", "teilstationaer", "familienergaenzend", 6...14, at: ["ueber-tag"],
            by: ["36a.1"]),
        Service(
            "33", "Vollzeitpflege, Beratung und Begleitung", "familienpflege",
            "ausserhalb-familie", 0...17, at: ["andere-familie", "verwandte"], by: ["36a.1"]),
        Service(
            "33-besondere", "Vollzeitpflege in besonderer Form", "familienpflege",
            "ausserhalb-familie", 0...17, at: ["andere-familie"], by: ["36a.1"]),
        Service(
            "34", "Betreutes Wohnen in der Gruppe", "stationaer", "ausserhalb-familie", 6...20,
            at: ["mehrgruppen", "eingruppe"], by: ["36a.1"]),
        Service(
            "35", "Intensive Einzelbetreuung", "stationaer", "ausserhalb-familie", 14...20,
            at: ["eingruppe", "ausland", "eigene-wohnung"], by: ["36a.1"]),
        Service(
            "35a", "Eingliederungshilfe", "ambulant", "unterstuetzung", 6...20,
            at: ["herkunftsfamilie"], by: ["36a.1"]),
        Service(
            "35a.2.1", "Schulbegleitung und Therapie", "ambulant", "unterstuetzung", 6...17,
            at: ["schule", "schule", "dienst"], by: ["36a.1", "36a.1", "36a.3"]),
        Service(
            "35a.2.2", "Heilpädagogische Tagesgruppe", "teilstationaer", "unterstuetzung", 6...14,
            at: ["ueber-tag"], by: ["36a.1"]),
        Service(
            "35a.2.3", "Eingliederungshilfe in einer Pflegefamilie", "familienpflege",
            "ausserhalb-familie", 0...17, at: ["andere-familie"], by: ["36a.1"]),
        Service(
            "35a.2.4", "Therapeutische Wohngruppe", "stationaer", "ausserhalb-familie", 8...17,
            at: ["eingruppe"], by: ["36a.1"]),
        Service(
            "41a", "Nachbetreuung", "ambulant", "unterstuetzung", 18...26, at: ["eigene-wohnung"],
            by: ["offen"]),
        Service(
            "42.1.1", "Aufnahme auf eigenen Wunsch", "stationaer", "schutz", 6...17,
            at: ["eingruppe"], by: ["schutz"]),
        Service(
            "42.1.2", "Aufnahme bei dringender Gefahr", "stationaer", "schutz", 0...17,
            at: ["eingruppe"], by: ["schutz"]),
        Service(
            "42.1.3", "Aufnahme nach Einreise ohne Eltern", "stationaer", "schutz", 10...17,
            at: ["eingruppe"], by: ["schutz"]),
        Service(
            "42a", "Vorläufige Aufnahme nach Einreise", "stationaer", "schutz", 10...17,
            at: ["eingruppe"], by: ["schutz"]),
        Service(
            "43", "Erlaubnis zur Kindertagespflege", nil, "sonstiges", 0...13, at: [], by: []),
        Service(
            "50", "Mitwirkung vor dem Familiengericht", nil, "sonstiges", 0...17, at: [], by: []),
        Service(
            "51", "Beratung in Adoptionsverfahren", nil, "sonstiges", 0...17, at: [], by: []),
        Service(
            "52", "Jugendhilfe im Strafverfahren", nil, "sonstiges", 14...20, at: [], by: []),
        Service(
            "52a", "Beratung zu Vaterschaft und Unterhalt", nil, "sonstiges", 0...17, at: [],
            by: []),
        Service(
            "53", "Beratung von Vormündern", nil, "sonstiges", 0...17, at: [], by: []),
    ]
}
