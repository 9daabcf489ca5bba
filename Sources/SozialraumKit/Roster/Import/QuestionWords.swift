/// What is asked about rows of a roster, in words.
enum QuestionWords {
    /// The question of a kind; `{0}` stands for the ids that come into question.
    static func sentence(_ kind: String) -> Sentence {
        questions[kind]
            ?? Sentence("Hier muss jemand entscheiden.", "Somebody must decide here.")
    }

    private static let questions: [String: Sentence] = [
        "same.traeger": Sentence(
            "Ist dieser Träger einer, den das Paket schon hat ({0})?",
            "Is this Träger one that the package has already ({0})?"),
        "same.einrichtungen": Sentence(
            "Ist diese Einrichtung eine, die das Paket schon hat ({0})?",
            "Is this facility one that the package has already ({0})?"),
        "same.sozialraumzentren": Sentence(
            "Ist dieses Zentrum eines, das das Paket schon hat ({0})?",
            "Is this centre one that the package has already ({0})?"),
        "same.ressourcen": Sentence(
            "Ist diese Ressource eine, die das Paket schon hat ({0})?",
            "Is this resource one that the package has already ({0})?"),
        "sameOffer": Sentence(
            "Welches Angebot des Trägers ist gemeint ({0})?",
            "Which offer of the Träger is meant ({0})?"),
        "lyingTable": Sentence(
            "Die Liste liegt auf der Seite: In ihrer ersten Spalte stehen die Namen der Spalten. Bitte "
                + "Zeilen und Spalten vertauschen (transponieren) und die Liste neu einlesen.",
            "The list lies on its side: the names of its columns stand in the first column. Please "
                + "exchange rows and columns (transpose) and import it again."),
        "person": Sentence(
            "Die Zeile nennt wohl eine Privatperson. Ihr Name und ihre Anschrift gehören meist nicht ins "
                + "Paket. Trotzdem aufnehmen? Antwort: new oder leave.",
            "The row seems to name a private person, whose name and address mostly do not belong into "
                + "the package. Take it in all the same? Answer: new or leave."),
        "sections": Sentence(
            "Die Hilfe und ihr Paragraf widersprechen sich. Welche Leistung ist gemeint ({0})?",
            "The service and its section contradict each other. Which one is meant ({0})?"),
        "traegerArt": Sentence(
            "Welcher Art ist dieser Träger? Antwort: ein Code der Liste traeger-art, etwa frei oder "
                + "gewerblich.",
            "Of which kind is this Träger? Answer: a code of the list traeger-art, such as frei or "
                + "gewerblich."),
        "traegerOfFacility": Sentence(
            "Zu welchem Träger gehört diese Einrichtung? Antwort: das Kennzeichen eines Trägers im "
                + "Paket.",
            "To which Träger does this facility belong? Answer: the id of a Träger of the "
                + "package."),
        "sozialraum": Sentence(
            "In welchem Sozialraum liegt das? Die Liste nennt keinen, den das Paket kennt. Antwort: das "
                + "Kennzeichen eines Sozialraums im Paket.",
            "In which Sozialraum does it lie? The roster names none that the package knows. Answer: "
                + "the id of a Sozialraum of the package."),
        "ressourceArt": Sentence(
            "Von welcher Art ist diese Ressource? Antwort: ein Code der Liste ressource-art, etwa "
                + "verein oder schule.",
            "Of which kind is this resource? Answer: a code of the list ressource-art, such as "
                + "verein or schule."),
    ]
}
