/// Words of the names of bodies, and what they say.
enum NameVocabulary {
    /// Words that no two names differ by.
    static let fillWords: Set<String> = [
        "und", "fuer", "der", "die", "das", "des", "dem", "den", "im", "in", "am", "an", "zu",
        "zur", "zum", "von", "vom", "mit", "bei", "beim", "auf", "fd",
    ]
    /// Those of them that tell where a house is: of two names that have one, it is a part.
    static let prepositions: Set<String> = ["am", "im", "auf", "beim", "vom", "zum"]
    /// Fill words where they are written small: a capital `A` may be the name of a group.
    static let shortFillWords: Set<String> = ["u", "f", "d", "a", "z", "v", "i", "b", "m"]

    /// Spellings of one word.
    static let spellings: [String: String] = [
        "st": "sankt", "kath": "katholisch", "ev": "evangelisch", "evang": "evangelisch",
        "evgl": "evangelisch", "prot": "protestantisch", "luth": "lutherisch", "ref": "reformiert",
        "dt": "deutsch", "deutsche": "deutsch", "deutscher": "deutsch", "deutsches": "deutsch",
        "deutschen": "deutsch", "internationale": "international",
        "internationaler": "international", "internationales": "international",
        "soziale": "sozial", "sozialer": "sozial", "soziales": "sozial",
        "arbeiterwohlfahrt": "awo", "kindertagesstaette": "kita", "kindertageseinrichtung": "kita",
        "kindertagesstaetten": "kita", "kiga": "kindergarten", "jugendklub": "jugendclub",
        "kirchgemeinde": "kirchengemeinde", "dksb": "kinderschutzbund", "dkb": "kinderschutzbund",
        "cv": "caritasverband", "dicv": "dioezesancaritasverband", "dw": "diakoniewerk",
        "freiwillige": "freiwillig", "ffw": "ff", "marktgemeinde": "markt", "juz": "jugendzentrum",
        "jz": "jugendzentrum", "kreis": "landkreis",
        "lkr": "landkreis", "landratsamt": "landkreis", "kreisverwaltung": "landkreis",
        "stadtverwaltung": "stadt", "gemeindeverwaltung": "gemeinde",
        "verbandsgemeindeverwaltung": "verbandsgemeinde", "amtsverwaltung": "amt",
        "ges": "gesellschaft",
        "juh": "johanniter", "mhd": "malteser", "srz": "sozialraumzentrum",
        "szz": "sozialraumzentrum", "mgh": "mehrgenerationenhaus", "hs": "haus",
    ]

    /// Words that stand for two.
    static let compounds: [String: [String]] = [
        "kreisjugendamt": ["landkreis", "jugendamt"], "stadtjugendamt": ["stadt", "jugendamt"],
    ]

    /// What associations are called for short; which body of it is meant, only people know.
    static let colloquial: [String: String] = [
        "caritas": "caritasverband", "diakonie": "diakoniewerk",
    ]
    /// Names of associations that alone name no body.
    static let associations: Set<String> = [
        "awo", "drk", "caritas", "diakonie", "johanniter", "malteser", "lebenshilfe",
        "kinderschutzbund", "kolping", "asb", "volkssolidaritaet", "caritasverband", "diakoniewerk",
    ]
    /// Words for an office that alone tell no district.
    static let offices: Set<String> = ["landkreis", "stadt", "jugendamt"]
    /// Words for a house that are left out or exchanged.
    static let houses: Set<String> = ["haus", "heim", "einrichtung"]

    /// Phrases that are one word of their own. The words stand as ``NameWord`` has them.
    static let phrases: [(words: [String], text: String)] = [
        (["deutsch", "rotes", "kreuz"], "drk"), (["rotes", "kreuz"], "drk"),
        (["bayerisch", "rotes", "kreuz"], "brk"),
        (["deutsch", "kinderschutzbund"], "kinderschutzbund"),
        (["caritas", "verband"], "caritasverband"), (["diakonisch", "werk"], "diakoniewerk"),
        (["international", "bund"], "ib"), (["sozialdienst", "katholisch", "frauen"], "skf"),
        (["sozialdienst", "katholisch", "maenner"], "skm"),
        (["christlich", "verein", "junger", "menschen"], "cvjm"),
        (["christlich", "jugenddorfwerk", "deutschlands"], "cjd"),
        (["christlich", "jugenddorfwerk"], "cjd"),
        (["johanniter", "unfall", "hilfe"], "johanniter"),
        (["malteser", "hilfsdienst"], "malteser"), (["haus", "offenen", "tuer"], "hot"),
        (["sozialpaedagogisch", "familienhilfe"], "spfh"),
        (["technisch", "hilfswerk"], "thw"),
        (["freiwillig", "feuerwehr"], "ff"), (["turn", "sportverein"], "tsv"),
        (["jugendsozialarbeit", "schulen"], "jas"), (["mobile", "jugendarbeit"], "mja"),
        (["heilpaedagogisch", "tagesstaette"], "hpt"),
    ]

    /// Abbreviations that stand for more than one word; which one, the rest has to tell.
    static let abbreviations: [String: Set<String>] = [
        "kv": ["kreisverband", "kreisverein", "kreisvereinigung"],
        "ov": ["ortsverband", "ortsverein", "ortsvereinigung"],
        "lv": ["landesverband", "landesverein"], "bv": ["bezirksverband", "bundesverband"],
        "rv": ["regionalverband"], "og": ["ortsgruppe", "ortsgemeinde"],
        "wg": ["wohngruppe"], "tg": ["tagesgruppe"], "gs": ["grundschule"],
        "sv": ["sportverein", "stadtverband"], "tv": ["turnverein"], "mv": ["musikverein"],
        "vg": ["verbandsgemeinde", "verwaltungsgemeinschaft"], "vs": ["volkssolidaritaet"],
        "jh": ["jugendhilfe", "jugendhaus", "jugendheim"],
        "kjr": ["kreisjugendring"], "sjr": ["stadtjugendring"], "sg": ["sportgemeinschaft"],
        "eb": ["erziehungsberatung", "erziehungsbeistandschaft", "erziehungsberatungsstelle"],
    ]

    static let numbers: [String: Int] = [
        "eins": 1, "zwei": 2, "drei": 3, "vier": 4, "fuenf": 5, "sechs": 6, "sieben": 7, "acht": 8,
        "neun": 9, "zehn": 10, "elf": 11, "zwoelf": 12,
    ]
    static let romanNumbers: [String: Int] = [
        "i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10,
    ]

    /// Whether a word tells a kind of body, or is a name that many bodies have, rather than its own.
    static func isCommon(_ word: String) -> Bool {
        common.contains(word) || popularNames.contains(word) || abbreviations[word] != nil
            || commonHeads.contains(where: word.hasPrefix)
            || commonTails.contains(where: word.hasSuffix)
    }

    /// Whether a word names a kind of house or group of which one body may have several.
    static func isFacility(_ word: String) -> Bool {
        ["kita", "hort", "kindergarten", "krippe", "kinderkrippe", "wg", "tg", "hpt"].contains(word)
            || word.hasSuffix("gruppe")
    }

    /// A name, though not one that a single body has.
    static func isPopularName(_ word: String) -> Bool { popularNames.contains(word) }

    private static let commonHeads = [
        "kinder", "jugend", "familien", "sozial", "erzieh", "maedchen", "jungen", "frauen",
        "eltern",
        "ambulant", "flexib", "evangelisch", "katholisch", "protestantisch", "heilpaed", "paedagog",
        "tages", "wohn", "beratung", "schul",
    ]
    private static let commonTails = [
        "hilfe", "hilfen", "verein", "verband", "verbund", "zentrum", "gruppe", "dienst", "dienste",
        "stelle", "arbeit", "beratung", "schule", "gemeinde", "foerderung", "vereinigung",
        "projekte", "pflege", "garten",
    ]
    private static let common: Set<String> = [
        "awo", "drk", "brk", "ib", "skf", "skm", "cvjm", "cjd", "hot", "spfh", "thw", "caritas",
        "asb",
        "diakonie", "johanniter", "malteser", "lebenshilfe", "volkssolidaritaet", "kolping", "sos",
        "ff", "tsv", "jas", "mja", "hpt", "dpsg", "kita", "hort", "krippe", "stiftung",
        "gesellschaft", "netzwerk", "praxis", "stadt",
        "landkreis", "amt", "markt", "pfarrei", "sankt", "landesverband", "initiative", "aktion",
        "arbeitskreis", "foerderkreis", "werk", "hilfswerk", "bildungswerk", "diakoniewerk", "heim",
        "treff", "club", "bund", "ring", "kreis", "mission", "stadtmission", "bahnhofsmission",
        "kinderschutzbund", "kirchenkreis", "pfarrheim", "deutsch", "international", "sued", "nord",
        "ost", "west",
        "mitte", "suedwest", "suedost", "nordwest", "nordost", "zentral", "region", "neu", "alt",
    ]

    /// Names that Vereine, Kitas and groups have all over the country.
    private static let popularNames: Set<String> = [
        "sonnenschein", "sonnenblume", "sonnenstrahl", "sonnenkaefer", "regenbogen", "pusteblume",
        "loewenzahn", "arche", "noah", "villa", "kunterbunt", "zwergenland", "sternschnuppe",
        "schatzkiste", "wirbelwind", "spatzennest", "schmetterling", "marienkaefer", "wurzelkinder",
        "bummi", "rappelkiste", "lichtblick", "bruecke", "horizont", "anker", "kompass",
        "leuchtturm", "leuchtfeuer", "lebensraeume", "lebensraum", "freiraum", "spielraum",
        "perspektive", "perspektiven", "wegweiser", "zuflucht", "oase", "insel", "hafen", "nest",
        "don", "bosco", "haus", "hof", "berg", "park", "bach", "wald", "see", "tal", "schloss",
        "gut", "ambulant", "stationaer", "mobil", "offen", "alpenblick", "sonnenhof", "lindenhof",
        "waldhof", "talblick", "neuanfang", "aufbruch", "zukunft", "chance", "hand", "herz",
    ]
}
