import PlainTextRecords

extension Rule {
    /// A phone number begins with + and the country, in groups of digits.
    static let pla08 = Rule(
        code: "PLA-08", severity: .hint,
        title: Sentence(
            "Telefonnummer nicht in der üblichen Form",
            "Phone number not in the usual form"),
        explanation: Sentence(
            "Telefonnummern werden am besten mit Landesvorwahl geschrieben, die Gruppen durch "
                + "einfache Leerzeichen getrennt: +49 30 23125000. So lassen sie sich "
                + "vergleichen und auch aus dem Ausland wählen, und Excel streicht keine Null "
                + "am Anfang. Andere Schreibweisen werden gelesen und bleiben, wie sie sind.",
            "Phone numbers are best written with the code of the country, the groups separated "
                + "by single blanks: +49 30 23125000. So they can be compared and dialled from "
                + "abroad, too, and Excel drops no zero at the beginning. Other ways of writing "
                + "are read and stay as they are."),
        remedy: Sentence(
            "Wer mag, schreibt statt der ersten Null +49 und lässt Klammern, Striche und "
                + "Schrägstriche weg. Fehlt die Null am Anfang, hat Excel sie wohl gestrichen; "
                + "bitte die Vorwahl prüfen. Stehen mehrere Nummern in der Zelle, bitte nur die "
                + "der Zentrale behalten.",
            "Whoever likes writes +49 instead of the first zero and leaves out brackets, dashes "
                + "and slashes. If the zero at the beginning is missing, Excel has probably "
                + "dropped it; check the area code. If there are several numbers in the cell, "
                + "keep only that of the main office."),
        source: Sentence(
            "ITU-T E.164 (höchstens 15 Ziffern) und E.123 (Schreibweise); Festlegung des "
                + "Austauschformats.",
            "ITU-T E.164 (15 digits at most) and E.123 (notation); decision of the exchange "
                + "format."),
        messages: [
            Message(
                "phoneForm", .hint,
                "Diese Telefonnummer ist nicht in der Form +49 30 23125000 geschrieben; sie "
                    + "bleibt, wie sie ist.",
                "This phone number is not written in the form +49 30 23125000; it stays as it "
                    + "is.")
        ],
        scope: .kinds(["phone"]),
        checks: [
            ValueCheck(isAbout: { $0.schema.kind == "phone" }) { look in
                Phone(text: look.text)?.isCanonical == true ? nil : "phoneForm"
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "telefon": "030/23125000"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {
                  "id": "tr-linde", "name": "Linde gGmbH", "art": "frei",
                  "telefon": "+49 30 23125000"
                }
              ]
            """#, profile: .stammdaten))
}
