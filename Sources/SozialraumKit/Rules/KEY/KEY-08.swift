import PlainTextRecords

extension Rule {
    /// A post code has five digits and does not begin with 00.
    static let key08 = Rule(
        code: "KEY-08", severity: .error,
        title: Sentence("Postleitzahl falsch", "Post code wrong"),
        explanation: Sentence(
            "Eine Postleitzahl hat fünf Ziffern und beginnt nie mit zwei Nullen. Sie wird als "
                + "Text geschrieben, denn bei einer Zahl ginge eine Null am Anfang verloren, "
                + "zum Beispiel in Sachsen oder Thüringen. Für Postleitzahlen anderer Staaten "
                + "ist die Spalte nicht gedacht; dort bleibt sie leer.",
            "A post code has five digits and never begins with two zeros. It is written as "
                + "text, for in a number a zero at the beginning would be lost, for example in "
                + "Saxony or Thuringia. The column is not meant for post codes of other "
                + "countries; there it stays empty."),
        remedy: Sentence(
            "Hat die Postleitzahl nur vier Ziffern, fehlt meist die Null am Anfang, die Excel "
                + "beim Öffnen gestrichen hat. Bitte die Null ergänzen und die Spalte in Excel "
                + "vorher als „Text“ formatieren. Länderzusätze wie „D-“ bitte weglassen.",
            "If the post code has only four digits, mostly the zero at the beginning is "
                + "missing, which Excel dropped on opening. Add it, and in Excel format the "
                + "column as “Text” beforehand. Leave out prefixes of countries such as “D-”."),
        source: Sentence(
            "Postleitzahlen der Deutschen Post; Erfahrung mit Tabellen aus Excel.",
            "Post codes of Deutsche Post; experience with tables from Excel."),
        messages: [
            Message(
                "badPLZ", .error,
                "Eine Postleitzahl hat genau fünf Ziffern und beginnt nicht mit 00; dieser Wert "
                    + "passt nicht dazu.",
                "A post code has exactly five digits and does not begin with 00; this value "
                    + "does not fit.")
        ],
        scope: .kinds(["plz"]),
        checks: [
            ValueCheck(isAbout: { $0.schema.kind == "plz" }) { look in
                look.parts.contains { $0.count >= 2 && $0[0] == 48 && $0[1] == 48 } ? "badPLZ" : nil
            }
        ],
        bad: .csv("gemeinden", "ags,name,plz\n14999001,Lindenbach,4999\n"),
        good: .csv("gemeinden", "ags,name,plz\n14999001,Lindenbach,04999\n"))
}
