import PlainTextRecords

extension Rule {
    /// JSON text is well formed.
    static let str25 = Rule(
        code: "STR-25", severity: .error,
        title: Sentence("JSON-Text ist nicht lesbar", "JSON text cannot be read"),
        explanation: Sentence(
            "JSON hat strenge Schreibregeln: Ein Komma zu viel, eine fehlende Klammer oder eine "
                + "unvollständig übertragene Datei genügt, und der Rest lässt sich nicht mehr "
                + "sicher lesen. Was vor dieser Stelle steht, wurde gelesen und geprüft; was "
                + "dahinter steht, nicht. Regeln, die das ganze Paket brauchen, entfallen.",
            "JSON has strict rules of writing: one comma too many, a missing bracket or a file "
                + "that was not transferred completely is enough, and the rest can no longer be "
                + "read safely. What stands before this place was read and checked; what stands "
                + "behind it was not. Rules that need the whole package are left out."),
        remedy: Sentence(
            "Bitte die genannte Stelle ansehen und berichtigen oder die Datei noch einmal "
                + "anfordern. Schreibt ein Programm solche Dateien, bitte die Stelle "
                + "ansprechen, die es betreut.",
            "Look at the place named and correct it, or ask for the file again. If a program "
                + "writes such files, turn to those who look after it."),
        source: Sentence("RFC 8259 (JSON).", "RFC 8259 (JSON)."),
        messages: [
            Message(
                "json.unexpected", .error,
                "Das ist kein gültiges JSON: An dieser Stelle wird etwas anderes erwartet. "
                    + "Häufig ist ein Komma zu viel oder zu wenig, oder es steht ein Kommentar "
                    + "da.",
                "This is not valid JSON: something else is expected at this place. Often there "
                    + "is a comma too many or too few, or a comment."),
            Message(
                "json.unfinished", .error,
                "Der JSON-Text hört mittendrin auf. Wahrscheinlich wurde die Datei nicht "
                    + "vollständig übertragen; bitte noch einmal anfordern.",
                "The JSON text ends in the middle. Probably the file was not transferred "
                    + "completely; ask for it again."),
            Message(
                "json.controlCharacter", .error,
                "In einem JSON-Text steht ein Steuerzeichen, zum Beispiel ein Zeilenumbruch; es "
                    + "muss als \\n oder \\u001b geschrieben werden.",
                "A JSON text holds a control character, such as a line break; it must be "
                    + "written as \\n or \\u001b."),
            Message(
                "json.badEscape", .error,
                "Nach dem Rückstrich (\\) steht keine Zeichenfolge, die JSON kennt. Ein "
                    + "Rückstrich im Text wird verdoppelt.",
                "What follows the backslash (\\) is nothing that JSON knows. A backslash in a "
                    + "text is doubled."),
            Message(
                "json.loneSurrogate", .error,
                "Hier steht nur die Hälfte eines Zeichens. Das Programm, das die Datei "
                    + "geschrieben hat, muss ganze Zeichen schreiben.",
                "Here is only half of a character. The program that wrote the file must write "
                    + "whole characters."),
            Message(
                "json.badNumber", .error,
                "Das ist keine Zahl, wie JSON sie schreibt: kein Plus, keine führenden Nullen, "
                    + "ein Punkt vor den Nachkommastellen.",
                "This is no number as JSON writes it: no plus, no leading zeros, a point before "
                    + "the decimals."),
            Message(
                "json.badUTF8", .error,
                "JSON muss in UTF-8 geschrieben sein; an dieser Stelle ist es das nicht. Bitte "
                    + "die Datei als UTF-8 speichern.",
                "JSON must be written in UTF-8; at this place it is not. Save the file as UTF-8."),
            Message(
                "json.utf16", .error,
                "Die Datei ist in UTF-16 geschrieben; JSON muss in UTF-8 geschrieben sein. "
                    + "Bitte die Datei als UTF-8 speichern.",
                "The file is written in UTF-16; JSON must be written in UTF-8. Save the file as "
                    + "UTF-8."),
            Message(
                "json.recordOverLines", .error,
                "In JSON Lines steht jeder Datensatz ganz auf einer Zeile; dieser hört am Ende der "
                    + "Zeile mittendrin auf. Entweder fehlt der Rest, oder mitten im Datensatz "
                    + "steht ein Zeilenumbruch.",
                "In JSON Lines each record stands wholly on one line; this one breaks off at the "
                    + "end of its line. Either the rest is missing, or a line break stands in the "
                    + "middle of the record."),
            Message(
                "json.recordsInLine", .error,
                "In JSON Lines steht auf jeder Zeile ein einziger Datensatz; hier folgt auf "
                    + "derselben Zeile noch etwas. Meist fehlt davor ein Zeilenumbruch.",
                "In JSON Lines each line holds one single record; here something else follows on "
                    + "the same line. Mostly a line break is missing before it."),
            Message(
                "json.tooDeep", .error,
                "Die Werte sind tiefer ineinander geschachtelt als {0} Ebenen.",
                "The values are nested deeper than {0} levels."),
            Message(
                "json.tooLong", .error,
                "Dieser Datensatz ist länger als {0} MB.",
                "This record is longer than {0} MB."),
            Message(
                "json.trailing", .error,
                "Nach dem Ende des JSON-Dokuments folgt noch etwas. Mehrere Dokumente in einer "
                    + "Datei brauchen die Endung .jsonl.",
                "Something follows after the end of the JSON document. Several documents in one "
                    + "file need the ending .jsonl."),
            Message(
                "json.noPackage", .error,
                "Das ist kein Paket: Es wird ein JSON-Objekt erwartet, das mit { beginnt.",
                "This is no package: a JSON object is expected, which begins with {."),
        ],
        scope: RuleScope(subject: .package, isAboutBreak: true),
        bad: .document(
            #"""
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach",}
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
