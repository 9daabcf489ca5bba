/// What is asked about rows of a roster, in words, and how it can be answered.
enum QuestionWords {
    /// The question and how to answer it, as it stands in the decision file.
    static func asked(
        _ question: RosterPlan.RowQuestion, _ language: ReportLanguage
    ) -> String {
        [sentence(question, language), answer(question.kind, language)].compactMap { $0 }
            .joined(separator: " ")
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

    /// How questions of a kind can be answered; nil for what no answer can settle.
    static func answer(_ kind: String, _ language: ReportLanguage) -> String? {
        switch kind {
        case "lyingTable": return nil
        case "person": return person.text(language)
        case "sections": return section.text(language)
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
        "Antwort: same: und das Kennzeichen (wie same:tr-beispiel), wenn es dasselbe ist; new, wenn es "
            + "neu ist; leave, wenn die Zeile liegen bleiben soll.",
        "Answer: same: and the id (such as same:tr-beispiel) if it is the same; new if it is new; leave "
            + "if nothing is to be done."
    )
    /// What is said of a table of which the first column holds the headers.
    static let lyingTable = Sentence(
        "Die Liste liegt auf der Seite: In ihrer ersten Spalte stehen die Namen der Spalten. Bitte "
            + "Zeilen und Spalten vertauschen (transponieren) und die Liste neu einlesen.",
        "The list lies on its side: the names of its columns stand in the first column. Please "
            + "exchange rows and columns (transpose) and import it again.")
    private static let person = Sentence(
        "Antwort: new, wenn sie aufgenommen werden soll; leave, wenn die Zeile liegen bleiben soll.",
        "Answer: new if it is to be taken in; leave if nothing is to be done.")
    private static let section = Sentence(
        "Antwort: ein Code der Liste leistung; oder leave, wenn die Zeile liegen bleiben soll.",
        "Answer: a code of the list leistung; or leave if nothing is to be done.")
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
        "person": Sentence(
            "Die Zeile nennt wohl eine Privatperson. Ihr Name und ihre Anschrift gehören meist nicht ins "
                + "Paket. Trotzdem aufnehmen?",
            "The row seems to name a private person, whose name and address mostly do not belong into "
                + "the package. Take it in all the same?"),
        "sections": Sentence(
            "Die Hilfe und ihr Paragraf widersprechen sich. Welche Leistung ist gemeint ({0})?",
            "The service and its section contradict each other. Which one is meant ({0})?"),
        "lyingTable": lyingTable,
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
