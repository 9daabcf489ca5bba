import PlainTextRecords

/// What services are called in offices, and their sections.
enum ServiceWords {
    struct Entry: Sendable {
        var code: String
        var sureness: Double
        /// The first day on which the section was in force, where the list names one.
        var from: Day?
    }

    /// The section of a service by its name; nil if the words are not known.
    static func entry(_ key: String) -> Entry? { entries[key] }

    /// Whether a text is the beginning of the name of a service, whose end was cut off inside of a word.
    static func isCut(_ text: [Unicode.Scalar]) -> Bool {
        let key = Letters.key(of: text)
        guard key.utf8.count >= 12, entries[key] == nil else { return false }
        var low = 0
        var high = sorted.count
        while low < high {
            let middle = (low + high) / 2
            if sorted[middle] < key { low = middle + 1 } else { high = middle }
        }
        guard low < sorted.count, sorted[low].hasPrefix(key) else { return false }
        let word = Letters.key(of: text.split(separator: " ").last ?? [])
        return !wholeWords.contains(word) && !wordEnds.contains(where: word.hasSuffix)
    }

    /// The words of the labels: a name that ends in one of them may be whole.
    private static let wholeWords = Set(
        Leistung.definition.codes.flatMap { entry in
            entry.labelDE.split(whereSeparator: { !$0.isLetter }).map {
                Letters.key(of: String($0))
            }
        })
    /// Endings of words that a name may end in.
    private static let wordEnds = [
        "ung", "ungen", "hilfe", "hilfen", "arbeit", "gruppe", "gruppen", "dienst", "dienste",
        "pflege", "schutz", "verband", "gericht", "familie", "familien", "kinder", "eltern",
        "jugend", "wohnen", "formen", "angebote", "isch", "ische", "mutter", "vater",
    ]

    private static let sorted = entries.keys.sorted()

    private static let entries: [String: Entry] = {
        var result: [String: Entry] = [:]
        for (code, sureness, words) in lists {
            let from = Leistung.definition[code]?.from
            for word in words.split(separator: " ") {
                result[String(word)] = Entry(code: code, sureness: sureness, from: from)
            }
        }
        for entry in Leistung.definition.codes where entry.code != "10a" {
            let entryValue = Entry(
                code: entry.code, sureness: Sureness.rewritten, from: entry.from)
            result[Letters.key(of: entry.labelDE)] = entryValue
            // `Hilfe zur Erziehung (ohne nähere Angabe)`
            if let bracket = entry.labelDE.firstIndex(of: "("), entry.code != "42" {
                let short = Letters.key(of: String(entry.labelDE[..<bracket]))
                if result[short] == nil { result[short] = entryValue }
            }
        }
        return result
    }()

    /// Sections, how sure they are, and the folded words. `Beratung` alone, the label of § 10a, says
    /// too little.
    private static let lists: [(String, Double, String)] = [
        (
            "31", Sureness.rewritten,
            "spfh sozialpaedagogischefamilienhilfe sozialpaedagogischefamilienhilfen sozpaedfamilienhilfe"
                + " sozialpaedfamilienhilfe sozpaedfh spfhilfe"
        ),
        ("31", Sureness.fair, "familienhilfe sfh ambulantefamilienhilfe"),
        (
            "30-erziehungsbeistand", Sureness.rewritten,
            "erziehungsbeistand erziehungsbeistandschaft erziehungsbeistandschaften"
                + " erziehungsbeistaende ezb"
        ),
        ("30-erziehungsbeistand", Sureness.weak, "eb ebs ebei erzb"),
        (
            "30-betreuungshelfer", Sureness.rewritten,
            "betreuungshelfer betreuungshelferin betreuungshilfe"
        ),
        ("30-betreuungshelfer", Sureness.weak, "betreuungsweisung betreuungsweisungen"),
        (
            "30", Sureness.rewritten,
            "erziehungsbeistandbetreuungshelfer erziehungsbeistandschaftbetreuungshelfer"
                + " erziehungsbeistandbetreuungshelferin"
        ),
        (
            "32", Sureness.rewritten,
            "tagesgruppe tagesgruppen erziehungineinertagesgruppe heilpaedagogischetagesgruppe"
                + " sozialpaedagogischetagesgruppe"
        ),
        ("32", Sureness.weak, "tg hpt htg"),
        ("27", Sureness.rewritten, "hze hilfezurerziehung hilfenzurerziehung"),
        (
            "27", Sureness.fair,
            "erzieherischehilfen erzieherischehilfe ambulantehilfenzurerziehung ambulantehze"
                + " ambulanteerziehungshilfe ambulanteerziehungshilfen"
        ),
        (
            "27.2", Sureness.good,
            "flexiblehilfe flexiblehilfen flexiblehilfenzurerziehung flexiblehilfezurerziehung"
                + " flexibleambulantehilfen flexibleerziehungshilfe flexibleerziehungshilfen flexhilfen"
                + " flexhilfe flexhze"
        ),
        (
            "35", Sureness.rewritten,
            "ise inspe intensivesozialpaedagogischeeinzelbetreuung intensivesozpaedeinzelbetreuung"
        ),
        (
            "13a", Sureness.rewritten,
            "schulsozialarbeit ssa schulsozialarbeiter schulsozialarbeiterin"
        ),
        (
            "28", Sureness.rewritten,
            "erziehungsberatung erziehungsundfamilienberatung erziehungsberatungsstelle"
                + " familienunderziehungsberatung"
        ),
        ("28", Sureness.fair, "beratungsstellefuereltern familienberatung"),
        ("29", Sureness.rewritten, "sozialegruppenarbeit sozialegruppenarbeiten"),
        (
            "29", Sureness.fair,
            "sga sozialegruppe sozialertrainingskurs sozialetrainingskurse gruppenarbeit"
        ),
        ("33", Sureness.rewritten, "vollzeitpflege vzp"),
        (
            "33", Sureness.fair,
            "pflegekinderdienst pkd pflegefamilie pflegefamilien pflegekinder pflegekinderwesen"
                + " dauerpflege kurzzeitpflege verwandtenpflege"
        ),
        ("33-besondere", Sureness.fair, "erziehungsstelle erziehungsstellen sonderpflege"),
        (
            "34", Sureness.rewritten,
            "heimerziehung sonstigebetreutewohnform sonstigebetreutewohnformen"
                + " heimerziehungsonstigebetreutewohnformen"
        ),
        (
            "34", Sureness.fair,
            "wohngruppe wohngruppen betreuteswohnen betreuteseinzelwohnen sbw bew heim kinderheim"
                + " stationaereunterbringung intensivwohngruppe verselbststaendigungsgruppe"
                + " sozialpaedagogischbetreuteswohnen regelwohngruppe aussenwohngruppe"
        ),
        ("35a", Sureness.fair, "eingliederungshilfe eingliederungshilfen egh"),
        (
            "35a", Sureness.weak,
            "integrationshilfe integrationshilfen schulbegleitung schulbegleitungen schulbegleiter"
                + " integrationshelfer integrationshelferin schulassistenz inklusionshilfe"
                + " inklusionsassistenz schulintegration integrationsassistenz autismustherapie"
                + " lerntherapie integrationshilfeschulbegleitung"
        ),
        ("42", Sureness.rewritten, "inobhutnahme inobhutnahmen inobhutnahmestelle"),
        ("42", Sureness.weak, "ion schutzstelle kinderschutzstelle"),
        (
            "11", Sureness.rewritten,
            "jugendarbeit offenejugendarbeit offenekinderundjugendarbeit okja"
                + " kinderundjugendarbeit"
        ),
        (
            "11", Sureness.fair,
            "jugendtreff jugendzentrum juz jugendhaus jugendpflege jugendfreizeit ferienfreizeit"
                + " ferienfreizeiten offenertreff jugendclub jugendraum"
        ),
        ("12", Sureness.rewritten, "jugendverbandsarbeit verbandlichejugendarbeit"),
        ("13.1", Sureness.rewritten, "jugendsozialarbeit"),
        ("13.1", Sureness.weak, "streetwork mobilejugendarbeit aufsuchendejugendsozialarbeit"),
        ("13.2", Sureness.fair, "jugendberufshilfe jugendwerkstatt"),
        ("13.3", Sureness.rewritten, "jugendwohnen"),
        ("13.3", Sureness.fair, "jugendwohnheim"),
        (
            "14", Sureness.rewritten,
            "jugendschutz erzieherischerjugendschutz kinderundjugendschutz"
        ),
        ("16", Sureness.likely, "familienbildung"),
        (
            "16", Sureness.fair,
            "elternkurs elternkurse elterntraining elterncafe fruehehilfen"
                + " familienbildungsstaette"
        ),
        (
            "17", Sureness.likely,
            "trennungsundscheidungsberatung trennungsberatung scheidungsberatung"
        ),
        ("17", Sureness.fair, "paarberatung partnerschaftsberatung"),
        (
            "18", Sureness.rewritten,
            "begleiteterumgang begleiteteumgaenge betreuterumgang umgangsbegleitung"
        ),
        (
            "19", Sureness.rewritten,
            "mutterkindeinrichtung mutterkindgruppe muttervaterkindeinrichtung"
                + " gemeinsamewohnform gemeinsamewohnformen"
                + " gemeinsamewohnformenfuermuettervaeterundkinder"
                + " gemeinsamewohnformfuermuettervaeterundkinder"
        ),
        (
            "19", Sureness.fair,
            "mutterkindwohnen elternkindhaus mutterkindhaus vaterkindeinrichtung"
                + " elternkindwohnen muki"
        ),
        ("20", Sureness.fair, "familienpflegerin haushaltshilfe notsituationsbetreuung"),
        (
            "22", Sureness.rewritten,
            "hort kita kindertagesstaette kindertageseinrichtung kindergarten kinderkrippe"
                + " kindertagesbetreuung kindertagesstaetten kitas"
        ),
        ("22", Sureness.likely, "krippe schulkindbetreuung"),
        ("23", Sureness.rewritten, "kindertagespflege"),
        ("23", Sureness.fair, "tagespflege tagesmutter tagesmuetter grosstagespflege"),
        ("10b", Sureness.rewritten, "verfahrenslotse verfahrenslotsin verfahrenslotsen"),
        (
            "8b", Sureness.rewritten,
            "insofa isef insoweiterfahrenefachkraft insoweiterfahrenefachkraefte"
        ),
        ("41a", Sureness.rewritten, "nachbetreuung"),
        ("43", Sureness.fair, "pflegeerlaubnis"),
        ("50", Sureness.likely, "familiengerichtshilfe mitwirkunginfamiliengerichtlichenverfahren"),
        ("51", Sureness.fair, "adoptionsvermittlung adoption adoptionsberatung"),
        ("52", Sureness.rewritten, "jugendgerichtshilfe jgh juhis jugendhilfeimstrafverfahren"),
        ("52a", Sureness.fair, "beistandschaft beistandschaften"),
        ("53", Sureness.fair, "vormundschaft vormundschaften amtsvormundschaft"),
    ]
}
