import PlainTextRecords

extension Rule {
    /// A case row whose cells fit no type has slipped, and names may show in it.
    static let ds19 = Rule(
        code: "DS-19", severity: .error,
        title: Sentence("Werte einer Zeile sind verrutscht", "The values of a row have slipped"),
        explanation: Sentence(
            "Passen in einer Zeile über einen Fall mehrere Werte nicht in ihre Spalten, ist die "
                + "Zeile meist verrutscht: Ein Trennzeichen fehlt oder ist zu viel. Dann können "
                + "Namen oder Anschriften in einer Spalte stehen, die sonst unverfänglich ist. "
                + "Deshalb wird nur die Zeile genannt und keiner ihrer Werte gezeigt.",
            "If in a row about a case several values do not fit their columns, the row has "
                + "mostly slipped: a delimiter is missing, or there is one too many. Then names "
                + "or addresses can stand in a column that is harmless otherwise. So only the "
                + "row is named, and none of its values is shown."),
        remedy: Sentence(
            "Bitte die Zeile in der Datei ansehen und mit der Kopfzeile vergleichen. Stehen "
                + "Namen oder andere Angaben darin, die nicht in das Paket gehören, bitte diese "
                + "vor der Weitergabe entfernen.",
            "Look at the row in the file and compare it with the header. If it holds names or "
                + "other data that do not belong in the package, remove them before it is "
                + "passed on."),
        source: Sentence(
            "Schutz der Sozialdaten (SGB I § 35, SGB X § 67 Abs. 2); ab wie vielen Werten eine "
                + "Zeile als verrutscht gilt: Festlegung des Austauschformats.",
            "Protection of social data (SGB I § 35, SGB X § 67 Abs. 2); from how many values on "
                + "a row counts as slipped: decision of the exchange format."),
        messages: [
            Message(
                "shiftedRow", .error,
                "In dieser Zeile passen {0} Werte nicht in ihre Spalten; sie ist wohl "
                    + "verrutscht. Kein Wert wird gezeigt, weil Namen darunter sein können.",
                "In this row {0} values do not fit their columns; it has probably slipped. No "
                    + "value is shown, because there may be names among them.")
        ],
        scope: .caseRows,
        bad: .inSozialraum(
            #"""
            "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "geburtsmonat": "Muster",
                  "anfrage_am": "2012-05", "beginn": "2022-03-14"
                }
              ]
            """#, companions: ["ZEI-01"]),
        good: .inSozialraum(
            #"""
            "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "geburtsmonat": "2012-05",
                  "anfrage_am": "2022-03-01", "beginn": "2022-03-14"
                }
              ]
            """#))
}
