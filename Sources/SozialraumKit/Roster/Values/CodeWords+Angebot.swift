extension CodeWords {
    static let form = CodeWords(
        Hilfeform.definition,
        [
            (
                "ambulant", Sureness.rewritten,
                "amb.|ambulante Hilfe|ambulante Hilfen|ambulantes Angebot|ambulante Form|A"
            ),
            ("ambulant", Sureness.good, "aufsuchend|mobil"),
            (
                "teilstationaer", Sureness.rewritten,
                "teilstat.|teilst.|tst.|teil-stationär|teilstationäre Hilfe|teilstationäre Hilfen|teilstationaer"
            ),
            (
                "stationaer", Sureness.rewritten,
                "stat.|vollstationär|stationäre Hilfe|stationäre Hilfen|voll-stationär|stationaer"
                    + "|vollstat.|über Tag und Nacht"
            ),
            (
                "offen", Sureness.rewritten,
                "offenes Angebot|offene Angebote|offene Gruppe|offener Treff|offene Arbeit"
            ),
            ("offen", Sureness.good, "Gruppe|Gruppenangebot|niedrigschwellig"),
            (
                "familienpflege", Sureness.rewritten,
                "Pflegefamilie|Vollzeitpflege|Familienpflege|in Pflegefamilie|Pflegefamilien"
            ),
        ])

    static let kategorie = CodeWords(
        Kategorie.definition,
        [
            (
                "beratung-begleitung", Sureness.likely,
                "Beratung und Begleitung|Beratung|Beratung/Begleitung|Beratung & Begleitung"
            ),
            (
                "familienergaenzend", Sureness.rewritten,
                "familienergänzend|familienergänzende Hilfen|familienergänzende Hilfe"
            ),
            (
                "familienstaerkend", Sureness.rewritten,
                "familienstärkend|familienstärkende Angebote|familienstärkendes Angebot"
                    + "|familienstärkende und vorbeugende Angebote"
            ),
            ("familienstaerkend", Sureness.fair, "Prävention|präventiv|vorbeugend|Familienbildung"),
            ("unterstuetzung", Sureness.likely, "Unterstützung"),
            ("jugendarbeit", Sureness.likely, "Jugendarbeit|Jugendsozialarbeit|Jugend"),
            (
                "ausserhalb-familie", Sureness.likely,
                "Hilfen außerhalb der Familie|außerhalb der Familie|Fremdunterbringung"
            ),
            ("schutz", Sureness.likely, "Schutz|Krise|Kinderschutz|Krisenhilfe|Inobhutnahme"),
            ("sonstiges", Sureness.rewritten, "Sonstige|Sonst.|anderes|Andere|weitere"),
        ])

    static let arbeitsweise = CodeWords(
        Arbeitsweise.definition,
        [
            (
                "fallspezifisch", Sureness.rewritten,
                "fallspezifische Arbeit|Einzelfallhilfe|Einzelfall"
            ),
            ("fallspezifisch", Sureness.good, "FS|fallbezogen|einzelfallbezogen"),
            (
                "falluebergreifend", Sureness.rewritten,
                "fallübergreifende Arbeit|fall-übergreifend|falluebergreifend"
            ),
            ("falluebergreifend", Sureness.good, "FÜ|einzelfallübergreifend"),
            (
                "fallunspezifisch", Sureness.rewritten,
                "fallunspezifische Arbeit|fall-unspezifisch|fallunabhängig"
            ),
            ("fallunspezifisch", Sureness.good, "FU|FUA"),
        ])

    static let zugang = CodeWords(
        Zugang.definition,
        [
            (
                "36a.1", Sureness.rewritten,
                "Hilfeplan|nach Hilfeplan|über Hilfeplan|mit Hilfeplan|§ 36a Abs. 1|§ 36a Abs. 1 SGB VIII"
                    + "|Entscheidung des Jugendamts|Hilfeplanverfahren|Bewilligung durch das Jugendamt"
                    + "|Entscheidung des Jugendamtes|Antrag beim Jugendamt"
            ),
            (
                "36a.1", Sureness.good,
                "Jugendamt|über Jugendamt|über das Jugendamt|auf Antrag|ASD|HPG"
            ),
            (
                "36a.2", Sureness.rewritten,
                "niedrigschwellig|§ 36a Abs. 2|§ 36a Abs. 2 SGB VIII|niederschwellig|niedrigschwelliger Zugang"
                    + "|unmittelbare Inanspruchnahme|niedrigschwellige Inanspruchnahme"
            ),
            ("36a.2", Sureness.fair, "ohne Hilfeplan|direkt|Direktzugang"),
            ("36a.3", Sureness.rewritten, "§ 36a Abs. 3|Selbstbeschaffung|§ 36a Abs. 3 SGB VIII"),
            (
                "offen", Sureness.rewritten,
                "offener Zugang|frei zugänglich|freier Zugang|offen für alle|ohne Anmeldung|ohne Antrag"
            ),
            ("offen", Sureness.fair, "frei|Selbstmelder|alle|öffentlich"),
            ("schutz", Sureness.rewritten, "Schutzmaßnahme|Inobhutnahme|§ 42|§ 42 SGB VIII"),
        ])
}
