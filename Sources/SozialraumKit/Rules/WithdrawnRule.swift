/// A code that no rule bears: it was planned and given up, or its work is done elsewhere. It is not
/// used for anything else.
public struct WithdrawnRule: Hashable, Sendable {
    /// The code: `REC-35`.
    public let code: String
    /// What the rule was to look at, and why there is no such rule.
    public let reason: Sentence

    private init(_ code: String, _ german: String, _ english: String) {
        self.code = code
        reason = Sentence(german, english)
    }

    /// All of them, in the order of families.
    public static let all: [WithdrawnRule] = [
        WithdrawnRule(
            "STR-09",
            "Titel-, Summen- und Leerzeilen in Listen erkennt der Import; in einer Austauschdatei fallen "
                + "sie als falsche Zeilen oder Werte auf.",
            "Title, total and blank rows in rosters are recognised by the import; in an exchange file "
                + "they show as wrong rows or values."),
        WithdrawnRule(
            "STR-15",
            "Zellen, die ein Tabellenprogramm für Formeln hält, entschärft das Programm beim Schreiben; "
                + "ein Befund zu jedem „-5“ und „+49“ wäre nur Lärm.",
            "Cells that a spreadsheet takes for formulas are made harmless when the program writes; a "
                + "finding on every “-5” and “+49” would only be noise."),
        WithdrawnRule(
            "STR-16",
            "Dezimalkommas in Listen liest der Import; in einer Austauschdatei ist eine Zahl mit Komma "
                + "ein unlesbarer Wert.",
            "Decimal commas in rosters are read by the import; in an exchange file a number with a comma "
                + "is an unreadable value."),
        WithdrawnRule(
            "STR-17",
            "Tausenderpunkte in Listen liest der Import; in einer Austauschdatei ist eine solche Zahl ein "
                + "unlesbarer Wert.",
            "Thousands separators in rosters are read by the import; in an exchange file such a number is "
                + "an unreadable value."),
        WithdrawnRule(
            "STR-19",
            "Dass CSV und JSON denselben Inhalt tragen, sichern die Tests des Programms; an einer "
                + "einzelnen Datei lässt es sich nicht prüfen.",
            "That CSV and JSON carry the same content is secured by the program's tests; it cannot be "
                + "checked on a single file."),
        WithdrawnRule(
            "KEY-03",
            "Eine verlorene führende Null ergänzt der Import; in einer Austauschdatei sagt es die Abhilfe "
                + "zum Gemeindeschlüssel und zur Postleitzahl.",
            "A lost leading zero is supplied by the import; in an exchange file the remedy for the key of "
                + "the Gemeinde and for the postcode says so."),
        WithdrawnRule(
            "KEY-04",
            "Ein bundesweites Verzeichnis aller Gemeinden liegt nicht bei; ob ein Schlüssel bekannt ist, "
                + "zeigt die Tabelle der Gemeinden.",
            "No national list of all Gemeinden comes with the program; the table of Gemeinden shows "
                + "whether a key is known."),
        WithdrawnRule(
            "KEY-11",
            "Ein Institutionskennzeichen bleibt bei einem Umzug in ein anderes Land gleich, und das Land "
                + "des Sitzes steht nicht im Format.",
            "An Institutionskennzeichen stays the same on a move to another Land, and the Land of the "
                + "seat is not in the format."),
        WithdrawnRule(
            "KEY-14",
            "Das Format hat einen einzigen Schlüssel für die Art des Trägers; die Nummern der amtlichen "
                + "Statistik stehen in der Codeliste.",
            "The format has one single key for the kind of Träger; the numbers of the official statistics "
                + "stand in the code list."),
        WithdrawnRule(
            "ZEI-02",
            "Andere Schreibweisen von Tagen, wie 31.12.2018, versteht der Import; eine Austauschdatei "
                + "schreibt sie JJJJ-MM-TT.",
            "Other ways to write days, such as 31.12.2018, are understood by the import; an exchange file "
                + "writes them YYYY-MM-DD."),
        WithdrawnRule(
            "ZEI-04",
            "Dass etwas andauert, zeigt allein das leere Ende; eine zweite Angabe, die widersprechen "
                + "könnte, gibt es nicht.",
            "That something goes on is shown by the empty end alone; there is no second statement that "
                + "could contradict it."),
        WithdrawnRule(
            "ZEI-14",
            "Die Frist der Meldung einer vorläufigen Inobhutnahme ist Sache des Jugendamts; der Tag der "
                + "Meldung und die Feiertage der Länder stehen nicht im Format.",
            "The deadline for reporting a provisional taking into care is the Jugendamt's own affair; the "
                + "day of the report and the holidays of the Länder are not in the format."),
        WithdrawnRule(
            "REC-10",
            "Wer die Stellungnahme nach § 35a Absatz 1a SGB VIII schreibt, ist selten ein Träger des "
                + "Pakets, und das Gesetz sagt nur „soll nicht“.",
            "Who writes the statement under SGB VIII § 35a (1a) is seldom a Träger of the package, and "
                + "the law only says “should not”."),
        WithdrawnRule(
            "REC-22",
            "Ein Hilfeplan wird für niedrigschwellige Hilfen nicht verlangt; darauf achten die Autoren der "
                + "Regeln, zu finden gibt es dabei nichts.",
            "No Hilfeplan is asked for with low-threshold help; the authors of the rules see to that, and "
                + "there is nothing to find."),
        WithdrawnRule(
            "REC-35",
            "Wer im Fallteam entscheidet, hält das Format mit Absicht nicht fest, und die Rechtslage ist "
                + "nicht eindeutig.",
            "Who decides in the case team is not recorded by the format, on purpose, and the law is not "
                + "clear."),
        WithdrawnRule(
            "REC-40",
            "Mehrere Hilfen stehen in mehreren Zeilen mit je einem Code; das sichert schon die Prüfung der "
                + "Codes (KEY-12).",
            "Several helps stand in several rows with one code each; the check of codes (KEY-12) secures "
                + "that already."),
        WithdrawnRule(
            "REC-41",
            "Die Gründe eines Endes prüft REC-42; welches Jugendamt einen Fall übernimmt, steht aus "
                + "Gründen des Datenschutzes nicht im Format.",
            "The reasons of an end are checked by REC-42; which Jugendamt takes over a case is not in the "
                + "format, for data protection."),
        WithdrawnRule(
            "DS-07",
            "Ein Aktenzeichen kann kein Pseudonym sein, sobald dieses die Form hat, die DS-06 verlangt.",
            "A file number cannot be a pseudonym once that has the form that DS-06 asks for."),
        WithdrawnRule(
            "DS-15",
            "Für Inhalte eines Führungszeugnisses gibt es keine Spalte; Texte werden ohnehin nach "
                + "Personenangaben durchsucht.",
            "There is no column for what a certificate of good conduct says; texts are searched for "
                + "personal data anyway."),
        WithdrawnRule(
            "DS-16",
            "Beträge von Entgelten gibt es im Format nicht.",
            "There are no amounts of fees in the format."),
        WithdrawnRule(
            "DS-18",
            "Dass Meldungen keine Werte von Personen zeigen, ist eine Pflicht des Programms; seine Tests "
                + "prüfen es mit eigens eingesetzten Werten.",
            "That messages show no values of persons is a duty of the program; its tests check it with "
                + "planted values."),
        WithdrawnRule(
            "PLA-05",
            "Beträge, die sich ins Verhältnis zu Stellen setzen ließen, gibt es im Format nicht (§ 35 "
                + "Absatz 4 SGB I).",
            "There are no amounts in the format that could be set against posts (SGB I § 35 (4))."),
        WithdrawnRule(
            "PLA-09",
            "Mehrere Telefonnummern in einer Zelle trennt der Import.",
            "Several telephone numbers in one cell are split by the import."),
        WithdrawnRule(
            "PLA-14",
            "Ein Sozialraum hat keine eigene Einwohnerzahl, die abweichen könnte: Sie ist die Summe seiner "
                + "Gemeinden.",
            "A Sozialraum has no population of its own that could differ: it is the sum of its Gemeinden."
        ),
    ]
}
