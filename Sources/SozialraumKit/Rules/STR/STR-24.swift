import PlainTextRecords

extension Rule {
    /// A package of a newer minor version is read; what is new is kept.
    static let str24 = Rule(
        code: "STR-24", severity: .hint,
        title: Sentence("Neuere Fassung des Formats", "Newer version of the format"),
        explanation: Sentence(
            "Das Paket wurde für eine neuere Fassung des Formats geschrieben, als dieses "
                + "Programm kennt. Lesen lässt es sich trotzdem. Was erst später dazugekommen "
                + "ist, bleibt erhalten, wird aber als unbekannt gemeldet und nicht geprüft.",
            "The package was written for a newer version of the format than this program knows. "
                + "It can be read all the same. What has been added since is kept, but it is "
                + "reported as unknown and not checked."),
        remedy: Sentence(
            "Es ist nichts zu berichtigen. Wer auch das Neue prüfen möchte, nimmt eine neuere "
                + "Fassung dieses Programms.",
            "There is nothing to correct. Whoever wants to check what is new, too, takes a "
                + "newer release of this program."),
        source: Sentence("Festlegung des Austauschformats.", "Decision of the exchange format."),
        messages: [
            Message(
                "newerMinor", .hint,
                "Das Paket hat die Fassung {0} des Formats, dieses Programm kennt {1}; was neu "
                    + "ist, bleibt erhalten.",
                "The package has version {0} of the format, this program knows {1}; what is new "
                    + "is kept.")
        ],
        scope: .metadata,
        bad: .document(
            #"""
            {
              "format": "sozialraum", "version": "1.7", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ]
            }
            """#),
        good: .document(
            #"""
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ]
            }
            """#))
}
