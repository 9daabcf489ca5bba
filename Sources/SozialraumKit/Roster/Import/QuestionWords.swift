/// What is asked about rows of a roster, in words, and how it can be answered.
enum QuestionWords {
    /// The question and how to answer it, as it stands in the decision file.
    static func asked(
        _ question: RosterPlan.RowQuestion, _ language: ReportLanguage
    ) -> String {
        sentence(question, language) + " " + answer(question.kind, language)
    }

    /// The question alone.
    static func sentence(
        _ question: RosterPlan.RowQuestion, _ language: ReportLanguage
    ) -> String {
        let ids = question.candidates.joined(separator: ", ")
        let parts = question.kind.split(separator: ".")
        if parts.count == 2, let asked = bodies[String(parts[0])],
            let noun = nouns[String(parts[1])]
        {
            let words = language == .german ? noun.german : noun.english
            return asked.text(language, [ids] + words)
        }
        return (others[question.kind] ?? somebody).text(language, [ids])
    }

    /// How questions of a kind can be answered.
    static func answer(_ kind: String, _ language: ReportLanguage) -> String {
        switch kind {
        case "traegerArt": return code.text(language, codes("traeger-art"))
        case "ressourceArt": return code.text(language, codes("ressource-art"))
        case "traegerOfFacility": return traeger.text(language)
        case "sozialraum": return sozialraum.text(language)
        default: return which.text(language)
        }
    }

    private static func codes(_ list: String) -> [String] {
        let codes = Codelists.definition(list)?.codes.map(\.code) ?? []
        return TextList.parts(codes, 3)
    }

    private static let somebody = Sentence(
        "Hier muss jemand entscheiden.", "Somebody must decide here.")

    private static let which = Sentence(
        "Antwort: same: und das Kennzeichen, wenn es dasselbe ist; new, wenn es neu ist; leave, wenn "
            + "die Zeile liegen bleiben soll.",
        "Answer: same: and the id if it is the same; new if it is new; leave if nothing is to be done."
    )
    private static let code = Sentence(
        "Antwort: einer der Codes {0}{1}{2}; oder leave, wenn die Zeile liegen bleiben soll.",
        "Answer: one of the codes {0}{1}{2}; or leave if nothing is to be done.")
    private static let traeger = Sentence(
        "Antwort: das Kennzeichen eines Trägers im Paket; oder leave, wenn die Zeile liegen bleiben "
            + "soll.",
        "Answer: the id of a Träger of the package; or leave if nothing is to be done.")
    private static let sozialraum = Sentence(
        "Antwort: das Kennzeichen eines Sozialraums im Paket; oder leave, wenn die Zeile liegen "
            + "bleiben soll.",
        "Answer: the id of a Sozialraum of the package; or leave if nothing is to be done.")

    /// What a table holds: `dieser Träger einer, den`, `dieser Träger derselbe, den`, `diesen Träger`.
    private static let nouns: [String: (german: [String], english: [String])] = [
        "traeger": (
            ["dieser Träger einer, den", "dieser Träger derselbe, den", "diesen Träger"],
            ["this Träger"]
        ),
        "einrichtungen": (
            [
                "diese Einrichtung eine, die", "diese Einrichtung dieselbe, die",
                "diese Einrichtung",
            ],
            ["this facility"]
        ),
        "sozialraumzentren": (
            ["dieses Zentrum eines, das", "dieses Zentrum dasselbe, das", "dieses Zentrum"],
            ["this centre"]
        ),
        "ressourcen": (
            ["diese Ressource eine, die", "diese Ressource dieselbe, die", "diese Ressource"],
            ["this resource"]
        ),
    ]

    /// Questions about bodies: one of the package, one that only the roster has made, none in sight.
    private static let bodies: [String: Sentence] = [
        "same": Sentence(
            "Ist {1} das Paket schon hat ({0})?",
            "Is {1} one that the package has already ({0})?"),
        "sameInList": Sentence(
            "Ist {2} schon eine frühere Zeile dieser Liste nennt ({0})?",
            "Is {1} the one that an earlier row of this roster names ({0})?"),
        "known": Sentence("Hat das Paket {3} schon?", "Has the package {1} already?"),
    ]

    private static let others: [String: Sentence] = [
        "sameOffer": Sentence(
            "Welches Angebot des Trägers ist gemeint ({0})?",
            "Which offer of the Träger is meant ({0})?"),
        "traegerArt": Sentence("Welcher Art ist dieser Träger?", "Of which kind is this Träger?"),
        "traegerOfFacility": Sentence(
            "Zu welchem Träger gehört diese Einrichtung?",
            "To which Träger does this facility belong?"),
        "sozialraum": Sentence(
            "In welchem Sozialraum liegt das? Die Liste nennt keinen, den das Paket kennt.",
            "In which Sozialraum does it lie? The roster names none that the package knows."),
        "ressourceArt": Sentence(
            "Von welcher Art ist diese Ressource?", "Of which kind is this resource?"),
    ]
}
