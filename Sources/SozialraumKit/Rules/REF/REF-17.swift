import PlainTextRecords

extension Rule {
    /// The facility of an agreement or partnership belongs to its Träger.
    static let ref17 = Rule(
        code: "REF-17", severity: .error,
        title: Sentence(
            "Vereinbarung oder Kooperation nennt ein fremdes Haus",
            "Agreement or Kooperation names the house of another"),
        explanation: Sentence(
            "Gilt eine Vereinbarung für eine bestimmte Einrichtung oder arbeitet ein Partner "
                + "mit einer bestimmten Einrichtung mit, muss diese dem Träger gehören, der in "
                + "derselben Zeile steht.",
            "If an agreement is for a certain facility, or a partner works through a certain "
                + "facility, that facility must belong to the Träger that stands in the same "
                + "row."),
        remedy: Sentence(
            "Bitte den Träger oder die Einrichtung berichtigen. Hat ein Verband die "
                + "Vereinbarung für seine Mitglieder geschlossen, steht hier trotzdem der "
                + "Träger der Einrichtung. Hat das Haus den Träger gewechselt, bekommt es beim "
                + "neuen Träger am besten eine eigene Zeile, und die frühere erhält in "
                + "„gueltig_bis“ ein Ende.",
            "Correct the Träger or the facility. If an association made the agreement for its "
                + "members, the Träger of the facility stands here all the same. If the house "
                + "has changed hands, it best gets a row of its own with the new Träger, and "
                + "the earlier one gets an end in “gueltig_bis”."),
        source: Sentence(
            "Logik der Angaben; SGB VIII § 78b Abs. 1 nennt als Partner den Träger der "
                + "Einrichtung oder seinen Verband. Dass hier der Träger steht, ist eine "
                + "Festlegung des Austauschformats.",
            "Logic of the data; SGB VIII § 78b Abs. 1 names as the partner the Träger of the "
                + "facility or its association. That the Träger stands here is a decision of "
                + "the exchange format."),
        messages: [
            Message(
                "agreementForOtherTraeger", .error,
                "Die Einrichtung in dieser Zeile gehört nach der Tabelle „einrichtungen“ einem "
                    + "anderen Träger.",
                "By the table “einrichtungen” the facility in this row belongs to another "
                    + "Träger.")
        ],
        scope: .columns(
            [
                "vereinbarungen": ["traeger", "einrichtung"],
                "kooperationspartner": ["traeger", "einrichtung"],
            ], follows: true),
        checks: [
            PackageCheck { view, findings in
                for table in ["vereinbarungen", "kooperationspartner"] {
                    Facilities.check(view, table, "agreementForOtherTraeger", to: &findings)
                }
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"},
                {"id": "tr-ulme", "name": "Ulme e. V.", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus am Bach"}
              ],
              "vereinbarungen": [
                {
                  "id": "ve-haus", "traeger": "tr-ulme", "einrichtung": "ei-haus",
                  "art": "78b.1.1", "gueltig_ab": "2022-01-01"
                }
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"},
                {"id": "tr-ulme", "name": "Ulme e. V.", "art": "frei"}
              ],
              "einrichtungen": [
                {"id": "ei-haus", "traeger": "tr-linde", "name": "Haus am Bach"}
              ],
              "vereinbarungen": [
                {
                  "id": "ve-haus", "traeger": "tr-linde", "einrichtung": "ei-haus",
                  "art": "78b.1.1", "gueltig_ab": "2022-01-01"
                }
              ]
            """#, profile: .stammdaten))
}
