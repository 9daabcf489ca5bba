import PlainTextRecords

extension Rule {
    /// The manifest names the files that are there.
    static let str22 = Rule(
        code: "STR-22", severity: .error,
        title: Sentence(
            "Verzeichnis und Dateien stimmen nicht überein",
            "Manifest and files do not agree"),
        explanation: Sentence(
            "In einem Ordner zählt datapackage.json auf, welche Dateien zum Paket gehören. "
                + "Fehlt eine davon, ist die Lieferung vermutlich unvollständig. Liegt eine "
                + "Datei da, die nicht aufgezählt ist, kann sie versehentlich hineingeraten "
                + "sein; gelesen wird sie trotzdem.",
            "In a folder, datapackage.json lists the files that belong to the package. If one "
                + "of them is missing, the delivery is probably incomplete. If there is a file "
                + "that is not listed, it may have got in by mistake; it is read all the same."),
        remedy: Sentence(
            "Fehlt eine Datei, bitte beim Absender nachfragen. Gehört eine weitere Datei dazu, "
                + "bitte in datapackage.json unter „resources“ eintragen, sonst aus dem Ordner "
                + "nehmen. Wer das Paket mit diesem Programm neu schreibt, erhält ein passendes "
                + "Verzeichnis.",
            "If a file is missing, ask the sender. If a further file belongs to the package, "
                + "enter it in datapackage.json under “resources”, else take it out of the "
                + "folder. Whoever writes the package anew with this program gets a manifest "
                + "that fits."),
        source: Sentence(
            "Frictionless Data Package, Fassung 2 (Angabe „resources“); Festlegung des "
                + "Austauschformats.",
            "Frictionless Data Package, version 2 (property “resources”); decision of the "
                + "exchange format."),
        messages: [
            Message(
                "secondFile", .error,
                "Zwei Dateien gehören zur selben Tabelle; {0} bleibt als {1} erhalten und wird nicht "
                    + "geprüft.",
                "Two files belong to the same table; {0} is kept as {1} and not checked."),
            Message(
                "fileWithoutResource", .warning,
                "{0} liegt im Ordner, steht aber nicht in datapackage.json; die Datei wurde "
                    + "gelesen.",
                "{0} is in the folder but not in datapackage.json; the file was read."),
            Message(
                "resourceWithoutFile", .error,
                "datapackage.json nennt {0}, aber die Datei fehlt.",
                "datapackage.json names {0}, but the file is missing."),
            Message(
                "resourceNotRead", .warning,
                "Der Eintrag {0} in datapackage.json ist keine CSV-Datei dieses Ordners; er "
                    + "bleibt dort stehen und wurde nicht gelesen.",
                "The entry {0} in datapackage.json is no CSV file of this folder; it stays "
                    + "there and was not read."),
        ],
        scope: .folder,
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
                        "absender": {"name": "Jugendamt des erfundenen Kreises 07999"},
                        "erstellt_am": "2023-01-31T12:00:00Z",
                        "stand": "2022-12-31", "erfunden": true
                      },
                      "resources": [
                        {"name": "gemeinden", "path": "gemeinden.csv"},
                        {"name": "traeger", "path": "traeger.csv"}
                      ]
                    }
                    """#
                ),
                ("gemeinden.csv", "ags,name\n07999001,Lindenbach\n"),
                ("bevoelkerung.csv", "gemeinde,stand,einwohner\n07999001,2022-12-31,812\n"),
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
                        {"name": "gemeinden", "path": "gemeinden.csv"},
                        {"name": "bevoelkerung", "path": "bevoelkerung.csv"}
                      ]
                    }
                    """#
                ),
                ("gemeinden.csv", "ags,name\n07999001,Lindenbach\n"),
                ("bevoelkerung.csv", "gemeinde,stand,einwohner\n07999001,2022-12-31,812\n"),
            ]))
}
