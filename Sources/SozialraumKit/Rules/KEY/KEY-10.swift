import PlainTextRecords

extension Rule {
    /// An IK has nine digits, the last of which is its check digit.
    static let key10 = Rule(
        code: "KEY-10", severity: .error,
        title: Sentence("Institutionskennzeichen falsch", "Institution code (IK) wrong"),
        explanation: Sentence(
            "Ein Institutionskennzeichen (IK) hat neun Ziffern. Die letzte ist eine Prüfziffer, "
                + "die sich aus der dritten bis achten errechnet; so fällt fast jeder "
                + "Tippfehler auf. Viele Träger der Jugendhilfe haben kein IK, denn es stammt "
                + "aus der Krankenversicherung. Die Spalte bleibt dann leer.",
            "An institution code (IK) has nine digits. The last is a check digit that is "
                + "computed from the third to the eighth; so nearly every typing error shows. "
                + "Many bodies of youth welfare have no IK, for it comes from health insurance. "
                + "The column then stays empty."),
        remedy: Sentence(
            "Bitte das IK mit einem Schreiben oder einer Rechnung des Trägers vergleichen; oft "
                + "sind zwei Ziffern vertauscht. Ist es nicht bekannt, bleibt die Zelle leer.",
            "Compare the IK with a letter or an invoice of the Träger; often two digits are "
                + "swapped. If it is not known, leave the cell empty."),
        source: Sentence(
            "SGB V § 293; Gemeinsames Rundschreiben Institutionskennzeichen (IK) zur Prüfziffer.",
            "SGB V § 293; Gemeinsames Rundschreiben Institutionskennzeichen (joint circular on "
                + "the IK) for the check digit."),
        messages: [
            Message(
                "badIK", .error,
                "Dieses Institutionskennzeichen (IK) hat nicht neun Ziffern, oder seine "
                    + "Prüfziffer stimmt nicht.",
                "This institution code (IK) does not have nine digits, or its check digit is "
                    + "wrong.")
        ],
        scope: .kinds(["ik"]),
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "ik": "260799939"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "ik": "260799993"}
              ]
            """#, profile: .stammdaten))
}
