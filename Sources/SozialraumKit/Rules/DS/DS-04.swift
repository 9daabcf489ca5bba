import PlainTextRecords

extension Rule {
    /// No diagnoses.
    static let ds04 = Rule(
        code: "DS-04", severity: .error,
        title: Sentence("Diagnose", "Diagnosis"),
        explanation: Sentence(
            "Der Code einer Diagnose (ICD-10, etwa F mit zwei Ziffern) ist eine Angabe über die "
                + "Gesundheit und besonders geschützt. Die Aufgaben, für die Pakete "
                + "weitergegeben werden, brauchen keine Diagnosen: Ob eine Stellungnahme nach § "
                + "35a Abs. 1a vorliegt, sagt eine Zeile in „fallberatungen“, ohne ihren Inhalt.",
            "The code of a diagnosis (ICD-10, such as F with two digits) is a statement about "
                + "health and specially protected. The tasks for which packages are passed on "
                + "need no diagnoses: whether there is a statement under § 35a Abs. 1a is told "
                + "by a row of “fallberatungen”, without its content."),
        remedy: Sentence(
            "Bitte die Diagnose aus dem Paket entfernen; sie bleibt in der Akte. Ist keine "
                + "gemeint, etwa die Nummer eines Raums, hilft ein Wort davor.",
            "Remove the diagnosis from the package; it stays in the file of the office. If none "
                + "is meant, such as the number of a room, a word in front of it helps."),
        source: Sentence(
            "DSGVO Art. 9 Abs. 1 (Gesundheitsdaten); SGB X § 67b Abs. 1; SGB VIII § 65. Form "
                + "der Codes: ICD-10-GM.",
            "GDPR Art. 9(1) (data concerning health); SGB X § 67b Abs. 1; SGB VIII § 65. Form "
                + "of the codes: ICD-10-GM."),
        messages: [
            Message(
                "diagnosis", .error,
                "Hier steht, was die Form eines Diagnosecodes hat.",
                "Here stands what has the form of a diagnosis code."),
            Message(
                "likelyDiagnosis", .hint,
                "Hier steht, was ein Diagnosecode sein kann. Ist etwas anderes gemeint, ist "
                    + "nichts zu tun.",
                "Here stands what can be a diagnosis code. If something else is meant, nothing "
                    + "is to be done."),
        ],
        scope: .package,
        checks: [PersonalDataChecks.metadata { $0.diagnosis }],
        bad: .inSozialraum(
            #"""
            "aktivitaeten": [
                {
                  "id": "ak-1", "sozialraum": "sr-nord", "arbeitsweise": "fallunspezifisch",
                  "am": "2022-06-01", "bezeichnung": "Elternabend zu F90.0"
                }
              ]
            """#),
        good: .inSozialraum(
            #"""
            "aktivitaeten": [
                {
                  "id": "ak-1", "sozialraum": "sr-nord", "arbeitsweise": "fallunspezifisch",
                  "am": "2022-06-01", "bezeichnung": "U18-Elternabend in Raum F90.0"
                }
              ]
            """#))
}
