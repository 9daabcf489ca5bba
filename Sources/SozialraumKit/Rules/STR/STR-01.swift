import PlainTextRecords

extension Rule {
    /// A package says what it is, who sent it and when it was made.
    static let str01 = Rule(
        code: "STR-01", severity: .error,
        title: Sentence("Angaben zum Paket fehlen", "Statements about the package are missing"),
        explanation: Sentence(
            "Ein Paket sagt von sich selbst, welches Format und welche Fassung es hat, wie es "
                + "heißt, welches Profil es hat, wer es abgesendet hat und wann es entstanden "
                + "ist. Nur so wissen die Empfänger, was sie vor sich haben, und nur so lässt "
                + "sich auch später sagen, von wem die Daten stammen. In einem Ordner stehen "
                + "diese Angaben in der Datei datapackage.json.",
            "A package says of itself which format and version it has, what it is called, which "
                + "profile it has, who sent it and when it was made. Only so do the recipients "
                + "know what they have before them, and only so can one still tell later from "
                + "whom the data came. In a folder these statements stand in the file "
                + "datapackage.json."),
        remedy: Sentence(
            "Bitte die Angabe ergänzen oder berichtigen. In einem Ordner steht sie in datapackage.json "
                + "unter „sozialraum“, in einem JSON-Dokument ganz am Anfang, in JSON Lines in "
                + "der ersten Zeile. Zeitpunkte werden so geschrieben: 2023-01-31T12:00:00Z. "
                + "Wer das Paket nur erhalten hat, fragt am besten beim Absender nach.",
            "Add or correct the statement. In a folder it stands in datapackage.json under "
                + "“sozialraum”, in a JSON document at the very beginning, in JSON Lines on the "
                + "first line. Points in time are written like this: 2023-01-31T12:00:00Z. "
                + "Whoever only received the package best asks the sender."),
        source: Sentence(
            "Für Sozialdaten SGB X § 67d (Verantwortung der Stelle, die übermittelt); welche "
                + "Angaben nötig sind: Festlegung des Austauschformats.",
            "For social data SGB X § 67d (responsibility of the body that transmits); which "
                + "statements are needed: decision of the exchange format."),
        messages: [
            Message(
                "noManifest", .error,
                "In dem Ordner fehlt die Datei datapackage.json; die Tabellen wurden ohne "
                    + "Angaben zum Paket gelesen.",
                "The file datapackage.json is missing in the folder; the tables were read "
                    + "without any statement about the package."),
            Message(
                "missingMetadata", .error,
                "Die Angabe „{0}“ zum Paket fehlt.",
                "The statement “{0}” about the package is missing."),
            Message(
                "badMetadata", .error,
                "Die Angabe „{0}“ zum Paket hat nicht die Form, die das Format verlangt.",
                "The statement “{0}” about the package does not have the form that the format "
                    + "asks for."),
        ],
        scope: .metadata,
        checks: [
            MetadataCheck { view, found in
                guard view.hasMetadata else { return }
                for key in Metadata.requiredKeys where view.isMissing(key) {
                    found.append(
                        MetadataFinding(kind: "missingMetadata", path: [], arguments: [key]))
                }
                for path in view.malformed() {
                    found.append(
                        MetadataFinding(
                            kind: "badMetadata", path: path,
                            arguments: [path.joined(separator: ".")]))
                }
            }
        ],
        bad: .folder(
            [
                (
                    "datapackage.json",
                    #"""
                    {
                      "name": "beispiel",
                      "sozialraum": {
                        "format": "sozialraum", "version": "1.0",
                        "name": "beispiel", "profil": "stammdaten",
                        "erstellt_am": "31.01.2023",
                        "stand": "2022-12-31", "erfunden": true
                      },
                      "resources": [
                        {"name": "gemeinden", "path": "gemeinden.csv"}
                      ]
                    }
                    """#
                ),
                ("gemeinden.csv", "ags,name\n07999001,Lindenbach\n"),
            ]),
        good: .folder(
            [
                (
                    "datapackage.json",
                    #"""
                    {
                      "name": "beispiel",
                      "sozialraum": {
                        "format": "sozialraum", "version": "1.0",
                        "name": "beispiel", "profil": "stammdaten",
                        "absender": {"name": "Jugendamt des erfundenen Kreises 07999"},
                        "erstellt_am": "2023-01-31T12:00:00Z",
                        "stand": "2022-12-31", "erfunden": true
                      },
                      "resources": [
                        {"name": "gemeinden", "path": "gemeinden.csv"}
                      ]
                    }
                    """#
                ),
                ("gemeinden.csv", "ags,name\n07999001,Lindenbach\n"),
            ]))
}
