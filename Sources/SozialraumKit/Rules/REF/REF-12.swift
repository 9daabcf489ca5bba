import PlainTextRecords

extension Rule {
    /// A note, no reproach: partners of a Kooperation have no exclusive right.
    static let ref12 = Rule(
        code: "REF-12", severity: .hint,
        title: Sentence(
            "Träger der Hilfe ist kein Partner im Sozialraum",
            "Träger of the help is no partner in the Sozialraum"),
        explanation: Sentence(
            "Im Sozialraum des Falls arbeiten Partner in einer Kooperation zusammen; der Träger "
                + "dieser Hilfe gehört nicht dazu. Das ist erlaubt: Familien wählen den Träger, und "
                + "kein Partner hat ein Vorrecht. Für die Planung lohnt der Blick, ob ein Partner "
                + "fehlt oder ein Angebot im Sozialraum.",
            "Partners work together under a Kooperation in the Sozialraum of the case; the Träger "
                + "of this help is none of them. That is allowed: families choose the Träger, and "
                + "no partner has a right of precedence. For planning it is worth a look whether a "
                + "partner is missing, or an offer in the Sozialraum."),
        remedy: Sentence(
            "Ist der Träger doch Partner, bitte ihn bei der Kooperation ergänzen. Sonst ist nichts "
                + "zu tun.",
            "If the Träger is a partner after all, add it to the Kooperation. Otherwise there is "
                + "nothing to do."),
        source: Sentence(
            "SGB VIII § 5 (Wunsch- und Wahlrecht), § 78; Festlegung des Austauschformats.",
            "SGB VIII § 5 (right to wish and choose), § 78; decision of the exchange format."),
        messages: [
            Message(
                "noPartner", .hint,
                "Der Träger dieser Hilfe ist in keiner Kooperation des Sozialraums als Partner "
                    + "genannt. Das ist erlaubt.",
                "The Träger of this help is named as a partner in no Kooperation of the "
                    + "Sozialraum. That is allowed.")
        ],
        scope: RuleScope(
            subject: .fields { table, field in
                table == "hilfen" && ["fall", "traeger"].contains(field.name)
            }, requires: ["kooperationen", "kooperationspartner"], followsReferences: true),
        checks: [CaseCheck("noPartner", at: "traeger") { $0.isKeinPartner }],
        bad: partners("tr-jugend"), good: partners("tr-linde"))

    /// A help of `tr-linde` where the Jugendamt and one other Träger have a Kooperation.
    private static func partners(_ body: String) -> RuleExample {
        .inSozialraum(
            #"""
            "traeger": [
                {
                  "id": "tr-kreis", "name": "Kreis 07999", "kreis": "07999",
                  "art": "oeffentlich-jugendamt"
                },
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"},
                {"id": "tr-jugend", "name": "Jugendwerk Mühltal e. V.", "art": "frei"}
              ],
              "kooperationen": [
                {"id": "ko-nord", "sozialraum": "sr-nord", "gueltig_ab": "2018-01-01"}
              ],
              "kooperationspartner": [
                {"kooperation": "ko-nord", "traeger": "tr-kreis"},
                {"kooperation": "ko-nord", "traeger": "\#(body)"}
              ],
              "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14"}
              ],
              "hilfen": [
                {
                  "id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde", "leistung": "28",
                  "beginn": "2022-03-14", "ende": "2022-08-31"
                }
              ]
            """#)
    }
}
