import PlainTextRecords

extension Rule {
    /// Texts are written in UTF-8.
    static let str02 = Rule(
        code: "STR-02", severity: .error,
        title: Sentence("Datei nicht in UTF-8", "File not in UTF-8"),
        explanation: Sentence(
            "Alle Dateien eines Pakets sind in UTF-8 geschrieben, der Zeichenkodierung, die "
                + "heute jedes Programm versteht. Andere Kodierungen, wie sie ältere Fassungen "
                + "von Excel schreiben, werden bei CSV-Dateien erkannt und gelesen. Das gelingt "
                + "fast immer, bleibt aber geraten: Umlaute und ß können dabei falsch werden. "
                + "Bytes, die es in UTF-8 nicht gibt, werden als Windows-1252 gelesen, solche "
                + "in UTF-16 durch ein Ersatzzeichen ersetzt.",
            "All files of a package are written in UTF-8, the character encoding that every "
                + "program understands today. Other encodings, as older versions of Excel write "
                + "them, are recognised and read in CSV files. That nearly always works, but it "
                + "stays a guess: umlauts and ß can come out wrong. Bytes that UTF-8 does not "
                + "have are read as Windows-1252, those in UTF-16 are replaced by a replacement "
                + "character."),
        remedy: Sentence(
            "Bitte die Datei als UTF-8 speichern: in Excel mit Datei › Speichern unter › „CSV "
                + "UTF-8 (durch Trennzeichen getrennt)“, in LibreOffice mit Speichern unter › "
                + "„Text CSV“ und dem Zeichensatz „Unicode (UTF-8)“. Danach bitte einige Namen "
                + "mit Umlauten und ß vergleichen.",
            "Save the file as UTF-8: in Excel with File › Save As › “CSV UTF-8 (Comma "
                + "delimited)”, in LibreOffice with Save As › “Text CSV” and the character set "
                + "“Unicode (UTF-8)”. Then compare some names with umlauts and ß."),
        source: Sentence(
            "RFC 3629 (UTF-8); Festlegung des Austauschformats; Erfahrung mit Tabellen aus "
                + "Excel.",
            "RFC 3629 (UTF-8); decision of the exchange format; experience with tables from "
                + "Excel."),
        messages: [
            Message(
                "otherEncoding", .warning,
                "Die Datei ist in {0} geschrieben, nicht in UTF-8; sie wurde beim Lesen "
                    + "umgewandelt.",
                "The file is written in {0}, not in UTF-8; it was converted in reading."),
            Message(
                "malformedBytes", .error,
                "Die Datei enthält Bytes, die es in ihrer Zeichenkodierung nicht gibt; einzelne "
                    + "Buchstaben können deshalb falsch gelesen sein.",
                "The file holds bytes that its character encoding does not have; single letters "
                    + "may therefore have been read wrongly."),
        ],
        scope: .csv,
        bad: .csv(
            "gemeinden",
            bytes: Array("ags,name\n07999001,M".utf8) + [0xFC] + Array("hlbach\n".utf8)),
        good: .csv("gemeinden", "ags,name\n07999001,Mühlbach\n"))
}
