import PlainTextRecords

extension Rule {
    /// One delimiter serves a whole file, and the manifest names it.
    static let str04 = Rule(
        code: "STR-04", severity: .error,
        title: Sentence("Trennzeichen uneinheitlich", "Delimiters do not agree"),
        explanation: Sentence(
            "In einer CSV-Datei trennt immer dasselbe Zeichen die Zellen: in der Regel das "
                + "Komma, in Dateien für Excel das Semikolon. Steht in einzelnen Zeilen ein "
                + "anderes Zeichen, rutschen die Werte in falsche Spalten. Nennt "
                + "datapackage.json ein anderes Zeichen als das in der Datei, lesen andere "
                + "Programme die Tabelle falsch; dieses Programm richtet sich nach der Datei. "
                + "Eine erste Zeile „sep=;“ versteht nur Excel.",
            "In a CSV file the same character always separates the cells: as a rule the comma, "
                + "in files for Excel the semicolon. If single rows have another character, the "
                + "values slip into wrong columns. If datapackage.json names another character "
                + "than the file has, other programs read the table wrongly; this program goes "
                + "by the file. A first line “sep=;” is understood by Excel only."),
        remedy: Sentence(
            "Bitte die Datei mit einem einzigen Trennzeichen neu speichern; meist wurden Zeilen "
                + "aus einer anderen Tabelle hineinkopiert. Stimmt nur die Angabe in "
                + "datapackage.json nicht, genügt es, sie dort zu berichtigen. Die Zeile „sep=“ "
                + "kann gelöscht werden.",
            "Save the file anew with one single delimiter; mostly rows were copied in from "
                + "another table. If only the statement in datapackage.json is wrong, it is "
                + "enough to correct it there. The line “sep=” can be deleted."),
        source: Sentence(
            "RFC 4180 (CSV); Frictionless Data Package, Fassung 2 (Angabe „dialect“); Erfahrung "
                + "mit Tabellen aus Excel.",
            "RFC 4180 (CSV); Frictionless Data Package, version 2 (property “dialect”); "
                + "experience with tables from Excel."),
        messages: [
            Message(
                "dialectDiffers", .error,
                "datapackage.json nennt für diese Datei das Trennzeichen „{0}“, in der Datei "
                    + "steht aber „{1}“; gelesen wurde, was in der Datei steht.",
                "datapackage.json names the delimiter “{0}” for this file, but the file has "
                    + "“{1}”; it was read as the file has it."),
            Message(
                "otherDelimiterInRow", .error,
                "Diese Zeile verwendet offenbar „{0}“ als Trennzeichen, die Kopfzeile aber ein "
                    + "anderes Zeichen.",
                "This row seems to use “{0}” as its delimiter, but the header uses another "
                    + "character."),
            Message(
                "separatorLine", .hint,
                "Die erste Zeile („sep=“) ist eine Anweisung für Excel; sie wurde befolgt und "
                    + "gehört nicht zu den Daten.",
                "The first line (“sep=”) is an instruction for Excel; it was followed and does "
                    + "not belong to the data."),
        ],
        scope: .csv,
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
                        {
                          "name": "gemeinden", "path": "gemeinden.csv",
                          "dialect": {"delimiter": ";"}
                        }
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
                        {
                          "name": "gemeinden", "path": "gemeinden.csv",
                          "dialect": {"delimiter": ","}
                        }
                      ]
                    }
                    """#
                ),
                ("gemeinden.csv", "ags,name\n07999001,Lindenbach\n"),
            ]))
}
