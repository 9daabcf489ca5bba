extension CodeWords {
    static let traegerArt = CodeWords(
        Traegerart.definition,
        [
            (
                "frei", Sureness.rewritten,
                "freier Träger|freie Träger|freier Träger der Jugendhilfe|frei-gemeinnützig|freigemeinnützig"
                    + "|freigemeinnütziger Träger|gemeinnützig|gemeinnütziger Träger|nichtstaatlich"
                    + "|Wohlfahrtsverband|freie Jugendhilfe|anerkannter freier Träger"
            ),
            (
                "frei", Sureness.likely,
                "kirchlich|kirchlicher Träger|konfessionell|Kirche|Verein|Elterninitiative"
                    + "|freie Trägerschaft|in freier Trägerschaft"
            ),
            ("frei", Sureness.fair, "fT|f. T."),
            (
                "gewerblich", Sureness.rewritten,
                "privat-gewerblich|gewerblicher Träger|privatgewerblicher Träger|kommerziell"
                    + "|privat gewerblich|gewerbl."
            ),
            ("gewerblich", Sureness.weak, "privat|privater Träger|Privater|Privatperson"),
            (
                "oeffentlich-jugendamt", Sureness.rewritten,
                "Jugendamt|örtlicher Träger|örtlicher öffentlicher Träger|Kreisjugendamt"
                    + "|Stadtjugendamt|örtlicher Träger der öffentlichen Jugendhilfe"
            ),
            (
                "oeffentlich-jugendamt", Sureness.weak,
                "öffentlich|öffentlicher Träger|öffentl.|öT|Landkreis|Kreis|Träger der öffentlichen Jugendhilfe"
            ),
            (
                "oeffentlich-landesjugendamt", Sureness.rewritten,
                "Landesjugendamt|überörtlicher Träger|überörtlicher öffentlicher Träger"
            ),
            ("oeffentlich-land", Sureness.likely, "Ministerium|Land"),
            (
                "oeffentlich-gemeinde", Sureness.likely,
                "Gemeinde|Verbandsgemeinde|Ortsgemeinde|kreisangehörige Gemeinde"
            ),
            (
                "oeffentlich-gemeinde", Sureness.fair,
                "kommunal|kommunaler Träger|Kommune|städtisch|städtischer Träger|Stadt|Eigenbetrieb"
            ),
            ("pflegefamilien", Sureness.likely, "Pflegefamilien|Pflegefamilie"),
        ])

    static let verband = CodeWords(
        Verband.definition,
        [
            (
                "awo", Sureness.rewritten,
                "AWO|Arbeiterwohlfahrt Bundesverband|Arbeiterwohlfahrt (AWO)"
            ),
            (
                "paritaet", Sureness.rewritten,
                "DPWV|Der Paritätische|Paritätischer|Paritätischer Wohlfahrtsverband|Parität|DPWV e.V."
                    + "|Paritätische|Paritätischer Gesamtverband|Deutscher Paritätischer Wohlfahrtsverband (DPWV)"
            ),
            ("drk", Sureness.rewritten, "DRK|Rotes Kreuz|Deutsches Rotes Kreuz (DRK)|Rotkreuz"),
            (
                "diakonie", Sureness.rewritten,
                "Diakonie|DW|Diakonisches Werk|Diakonie Deutschland|Diakonie RWL|Diakonisches Werk (DW)"
            ),
            (
                "diakonie", Sureness.likely,
                "evangelisch|ev.|evang.|evangelische Kirche|EKD|evangelischer Träger|EREV"
            ),
            ("diakonie", Sureness.weak, "Johanniter|JUH"),
            (
                "caritas", Sureness.rewritten,
                "Caritas|DCV|DiCV|Caritasverband|Deutscher Caritasverband|Diözesan-Caritasverband"
            ),
            (
                "caritas", Sureness.likely,
                "katholisch|kath.|katholische Kirche|katholischer Träger|BVkE"
            ),
            ("caritas", Sureness.weak, "CV|Malteser|SkF|SKM|Kolping"),
            ("zwst", Sureness.rewritten, "ZWST|jüdisch|jüdische Gemeinde|Zentralwohlfahrtsstelle"),
            (
                "jugend", Sureness.rewritten,
                "Jugendring|Kreisjugendring|Stadtjugendring|Landesjugendring|Jugendverband|BDKJ"
            ),
            (
                "sonstige", Sureness.likely,
                "kein|keine|keiner|keines|ohne|kein Verband|keinem Verband angeschlossen|nicht angeschlossen"
                    + "|verbandslos|sonstiger|sonstiges|andere|anderer|ohne Verband|unabhängig"
            ),
            ("sonstige", Sureness.good, "VPK|bpa|Lebenshilfe"),
        ])

    static let anerkennung = CodeWords(
        Anerkennung.definition,
        [
            (
                "75.1", Sureness.rewritten,
                "§ 75 Abs. 1|anerkannt nach § 75 Abs. 1|§ 75 Abs. 1 SGB VIII|§ 75 Abs. 2|75 I"
                    + "|anerkannt durch Bescheid|durch Entscheidung|per Bescheid"
            ),
            (
                "75.1", Sureness.fair,
                "ja|anerkannt|§ 75 anerkannt|anerkannt nach § 75|anerkannt nach § 75 SGB VIII|§ 75|§ 75 SGB VIII"
                    + "|anerkannt § 75|anerkannter Träger|anerkannter freier Träger|liegt vor|vorhanden|x|wahr|j"
                    + "|anerkannt gem. § 75 SGB VIII|ja § 75|ja § 75 SGB VIII"
            ),
            (
                "75.3", Sureness.rewritten,
                "§ 75 Abs. 3|kraft Gesetzes|anerkannt kraft Gesetzes|§ 75 Abs. 3 SGB VIII|75 III"
                    + "|anerkannt nach § 75 Abs. 3"
            ),
            (
                "keine", Sureness.rewritten,
                "nein|nicht anerkannt|ohne Anerkennung|keine Anerkennung|liegt nicht vor|n|falsch|kein"
            ),
            (
                "beantragt", Sureness.rewritten,
                "beantragt|Antrag gestellt|im Verfahren|Antrag läuft|in Bearbeitung|Antrag liegt vor"
            ),
        ])
}
