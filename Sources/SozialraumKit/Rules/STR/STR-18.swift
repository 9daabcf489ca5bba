import PlainTextRecords

extension Rule {
    /// JSON has each key once and each value as its column's type.
    static let str18 = Rule(
        code: "STR-18", severity: .error,
        title: Sentence(
            "JSON-Angabe doppelt oder von falscher Art",
            "JSON entry twice or of the wrong kind"),
        explanation: Sentence(
            "In JSON steht jeder Name in einem Datensatz nur einmal, jede Tabelle ist eine "
                + "Liste in eckigen Klammern, jede Zeile steht in geschweiften Klammern. Zahlen "
                + "sowie true und false stehen ohne Anführungszeichen, alles andere mit: auch "
                + "Schlüssel wie \"07999001\", denn sonst geht die führende Null verloren. Was "
                + "sich trotzdem lesen lässt, wird gelesen.",
            "In JSON each name stands only once in a record, each table is a list in square "
                + "brackets, each row stands in braces. Numbers as well as true and false stand "
                + "without quotation marks, all else with them: also keys such as \"07999001\", "
                + "for otherwise the leading zero is lost. What can be read all the same is "
                + "read."),
        remedy: Sentence(
            "Bitte die Stelle ansprechen, die das Programm betreut, das die Datei geschrieben "
                + "hat; von Hand sind solche Fehler selten. Steht ein Name doppelt da, bitte "
                + "den richtigen der beiden Werte behalten.",
            "Turn to those who look after the program that wrote the file; such mistakes are "
                + "seldom made by hand. If a name stands twice, keep the right one of the two "
                + "values."),
        source: Sentence(
            "RFC 8259 (JSON); nach dessen Abschnitt 4 sollen die Namen eines Objekts "
                + "verschieden sein. Als Fehler: Festlegung des Austauschformats.",
            "RFC 8259 (JSON); by its section 4 the names within an object should be unique. As "
                + "an error: decision of the exchange format."),
        messages: [
            Message(
                "duplicateKey", .error,
                "Der Name „{0}“ steht hier mehr als einmal. Der erste Wert gilt; jeder weitere "
                    + "bleibt erhalten und bekommt hinter dem Namen eine Nummer.",
                "The name “{0}” stands here more than once. The first value counts; each further "
                    + "one is kept and gets a number behind its name."),
            Message(
                "noObject", .error,
                "Hier wird eine Zeile der Tabelle in geschweiften Klammern erwartet; was "
                    + "dasteht, bleibt in der Spalte #1 erhalten.",
                "A row of the table in braces is expected here; what stands here is kept in the "
                    + "column #1."),
            Message(
                "noArray", .error,
                "Unter dem Namen dieser Tabelle wird eine Liste in eckigen Klammern erwartet; "
                    + "was dasteht, bleibt erhalten.",
                "Under the name of this table a list in square brackets is expected; what "
                    + "stands there is kept."),
            Message(
                "otherType", .error,
                "Dieser Wert ist in JSON anders geschrieben, als es zu der Spalte gehört: Zahlen, true "
                    + "und false stehen ohne Anführungszeichen, alles andere mit, Listen in "
                    + "eckigen Klammern.",
                "This value is written otherwise in JSON than belongs to the column: numbers, true "
                    + "and false stand without quotation marks, all else with them, lists in square "
                    + "brackets."),
        ],
        scope: .json,
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach", "name": "Lindenbach"}
              ],
              "bevoelkerung": [
                {"gemeinde": "07999001", "stand": "2022-12-31", "einwohner": "812"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "bevoelkerung": [
                {"gemeinde": "07999001", "stand": "2022-12-31", "einwohner": 812}
              ]
            """#, profile: .stammdaten))
}
