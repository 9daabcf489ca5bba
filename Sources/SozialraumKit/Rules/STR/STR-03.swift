import PlainTextRecords

extension Rule {
    /// A byte order mark is read over and needs not be there.
    static let str03 = Rule(
        code: "STR-03", severity: .hint,
        title: Sentence(
            "Unsichtbare Marke am Dateianfang",
            "Invisible mark at the beginning of the file"),
        explanation: Sentence(
            "Manche Programme, vor allem Excel, schreiben vor das erste Zeichen drei "
                + "unsichtbare Bytes, die Byte-Reihenfolge-Marke (BOM). In UTF-8 hat sie keine "
                + "Bedeutung. Sie wird überlesen und gehört nie zum Namen der ersten Spalte. In "
                + "Ordnern für Excel ist sie richtig und wird nicht gemeldet.",
            "Some programs, above all Excel, write three invisible bytes before the first "
                + "character, the byte order mark (BOM). In UTF-8 it has no meaning. It is read "
                + "over and never belongs to the name of the first column. In folders for Excel "
                + "it is right and is not reported."),
        remedy: Sentence(
            "Es ist nichts zu tun. Wer die Marke loswerden möchte, schreibt das Paket mit "
                + "diesem Programm neu oder wählt beim Speichern „UTF-8“ statt „UTF-8 mit BOM“.",
            "There is nothing to do. Whoever wants to be rid of the mark writes the package "
                + "anew with this program, or chooses “UTF-8” instead of “UTF-8 with BOM” when "
                + "saving."),
        source: Sentence(
            "RFC 3629, Abschnitt 6 (UTF-8), und RFC 8259, Abschnitt 8.1 (JSON); Erfahrung mit "
                + "Tabellen aus Excel.",
            "RFC 3629, section 6 (UTF-8), and RFC 8259, section 8.1 (JSON); experience with "
                + "tables from Excel."),
        messages: [
            Message(
                "byteOrderMark", .hint,
                "Die Datei beginnt mit einer Byte-Reihenfolge-Marke (BOM); sie wurde überlesen.",
                "The file begins with a byte order mark (BOM); it was read over.")
        ],
        scope: .package,
        bad: .csv(
            "gemeinden",
            bytes: [0xEF, 0xBB, 0xBF] + Array("ags,name\n07999001,Lindenbach\n".utf8)),
        good: .csv("gemeinden", "ags,name\n07999001,Lindenbach\n"))
}
