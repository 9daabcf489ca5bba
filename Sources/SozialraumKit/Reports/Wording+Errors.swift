import PlainTextRecords

extension ExchangeError {
    /// What happened, where, and what to do, in whole sentences on one line.
    public func message(in language: ReportLanguage) -> String {
        var place = PlainLine.of(path)
        if path == "-" { place = language.pick("Standardeingabe", "standard input") }
        if path == OutputFile.standardOutputName {
            place = language.pick("Standardausgabe", "standard output")
        }
        if let line, let column { place += ":\(line):\(column)" }
        return place + ": " + explanation(language)
    }

    private func explanation(_ language: ReportLanguage) -> String {
        if kind == .brokenJSON {
            let fault = JSONFault(rawValue: arguments.first ?? "")
            let sentence = Self.faults[fault] ?? Self.faults[.unexpected]
            return sentence?.text(
                language, ["\(Limits.record >> 20)", "\(JSONScanner.depthLimit)"])
                ?? fault.rawValue
        }
        if kind == .otherKind {
            return Self.otherKind(arguments.first ?? "").text(language, arguments)
        }
        if let file, file.reason == .other {
            return Self.sentences["file.other"]?.text(language, ["\(file.errno)"]) ?? ""
        }
        let sentence =
            Self.sentences[kind.rawValue] ?? Self.settingsSentences[kind.rawValue]
            ?? Self.importSentences[kind.rawValue]
        return sentence?.text(language, arguments) ?? kind.rawValue
    }

    private static let faults: [JSONFault: Sentence] = [
        .unexpected: Sentence(
            "Das ist kein gültiges JSON: An dieser Stelle wird etwas anderes erwartet (häufig ist "
                + "ein Komma zu viel oder zu wenig, oder es steht ein Kommentar da). Nichts wurde "
                + "geschrieben.",
            "This is not valid JSON: something else is expected at this place (often there is a "
                + "comma too many or too few, or a comment). Nothing was written."),
        .unfinished: Sentence(
            "Der JSON-Text hört mitten im Satz auf. Wahrscheinlich wurde die Datei nicht "
                + "vollständig übertragen; bitte noch einmal anfordern.",
            "The JSON text ends in the middle. Probably the file was not transferred completely; "
                + "ask for it again."),
        .controlCharacter: Sentence(
            "In einem JSON-Text steht ein Steuerzeichen (zum Beispiel ein Zeilenumbruch), das als "
                + "\\n oder \\u001b geschrieben werden muss.",
            "A JSON string holds a control character (such as a line break), which must be "
                + "written as \\n or \\u001b."),
        .badEscape: Sentence(
            "Nach dem Rückstrich steht keine Zeichenfolge, die JSON kennt.",
            "What follows the backslash is no escape that JSON knows."),
        .loneSurrogate: Sentence(
            "Hier steht nur die Hälfte eines Zeichens (ein einzelnes Surrogat). Das Programm, das "
                + "die Datei geschrieben hat, muss ganze Zeichen schreiben.",
            "Here is only half of a character (a lone surrogate). The program that wrote the file "
                + "must write whole characters."),
        .badNumber: Sentence(
            "Das ist keine Zahl, wie JSON sie schreibt: kein Plus, keine führenden Nullen, ein "
                + "Punkt vor den Dezimalstellen.",
            "This is no number as JSON writes it: no plus, no leading zeros, a point before the "
                + "decimals."),
        .badUTF8: Sentence(
            "JSON muss in UTF-8 geschrieben sein; an dieser Stelle ist es das nicht. Bitte die "
                + "Datei als UTF-8 speichern.",
            "JSON must be written in UTF-8; at this place it is not. Save the file as UTF-8."),
        .utf16: Sentence(
            "Die Datei ist in UTF-16 geschrieben; JSON muss UTF-8 sein. Bitte als UTF-8 speichern.",
            "The file is written in UTF-16; JSON must be UTF-8. Save it as UTF-8."),
        .tooDeep: Sentence(
            "Die Werte sind tiefer ineinander geschachtelt als {1} Ebenen.",
            "The values are nested deeper than {1} levels."),
        .tooLong: Sentence(
            "Dieser Datensatz ist länger als {0} MB.", "This record is longer than {0} MB."),
        .recordOverLines: Sentence(
            "In JSON Lines steht jeder Datensatz ganz auf einer Zeile; dieser hört am Ende der Zeile "
                + "mittendrin auf.",
            "In JSON Lines each record stands wholly on one line; this one breaks off at the end of "
                + "its line."),
        .recordsInLine: Sentence(
            "In JSON Lines steht auf jeder Zeile ein einziger Datensatz; hier folgt auf derselben "
                + "Zeile noch etwas.",
            "In JSON Lines each line holds one single record; here something else follows on the same "
                + "line."),
        .trailing: Sentence(
            "Nach dem Ende des JSON-Dokuments folgt noch etwas. Mehrere Dokumente in einer Datei "
                + "brauchen die Endung .jsonl.",
            "Something follows after the end of the JSON document. Several documents in one file "
                + "need the ending .jsonl."),
    ]

    private static let sentences: [String: Sentence] = [
        "noPackage": Sentence(
            "Das ist kein Paket: Es wird ein JSON-Objekt erwartet, das mit { beginnt.",
            "This is no package: a JSON object is expected, which begins with {."),
        "otherFormat": Sentence(
            "Die Datei nennt das Format „{0}“, nicht „sozialraum“. Sie wird nicht gelesen.",
            "The file names the format “{0}”, not “sozialraum”. It is not read."),
        "unknownMajor": Sentence(
            "Die Datei hat die Version „{0}“ des Formats; dieses Programm kennt nur die Versionen "
                + "{1}.x. Bitte eine Fassung des Programms verwenden, die diese Version kennt.",
            "The file has version “{0}” of the format; this program knows only the versions {1}.x. "
                + "Use a release of the program that knows this version."),
        "emptyFolder": Sentence(
            "In diesem Ordner liegt weder datapackage.json noch eine CSV-Datei. Bitte den Ordner "
                + "angeben, der die Tabellen enthält.",
            "This folder holds neither datapackage.json nor a CSV file. Name the folder that "
                + "holds the tables."),
        "unknownKind": Sentence(
            "Hier werden ein JSON-Dokument oder JSON Lines erwartet; das ist keines von beiden.",
            "A JSON document or JSON Lines are expected here; this is neither."),
        "badFileName": Sentence(
            "Der Name dieser Datei ist nicht in UTF-8 geschrieben (meist kommt sie aus einem alten "
                + "ZIP-Archiv). Bitte die Datei umbenennen.",
            "The name of this file is not written in UTF-8 (mostly it comes from an old ZIP "
                + "archive). Rename the file."),
        "headerTooLong": Sentence(
            "Die Kopfzeile endet nicht innerhalb von {0} Bytes. Vermutlich ist das keine "
                + "CSV-Datei, oder ein Anführungszeichen am Anfang schließt nie.",
            "The header does not end within {0} bytes. Probably this is no CSV file, or a quote at "
                + "its beginning never closes."),
        "recordTooLong": Sentence(
            "Diese Zeile ist länger als {0} MB. Vermutlich ist das keine CSV-Datei.",
            "This line is longer than {0} MB. Probably this is no CSV file."),
        "tooManyRows": Sentence(
            "Die Tabelle {0} hat mehr als {1} Zeilen; so viele lassen sich nicht auf einmal prüfen. "
                + "Bitte das Paket teilen, etwa nach Jahren.",
            "The table {0} has more than {1} rows; so many cannot be checked at once. Split the "
                + "package, for example by years."),
        "file.notFound": Sentence(
            "Diese Datei oder diesen Ordner gibt es nicht. Bitte den Namen prüfen.",
            "There is no such file or folder. Check the name."),
        "file.notPermitted": Sentence(
            "Dafür fehlt die Berechtigung. Bitte die Rechte der Datei und des Ordners prüfen.",
            "Permission is missing. Check the permissions of the file and its folder."),
        "file.isDirectory": Sentence(
            "Das ist ein Ordner; hier wird eine Datei gebraucht.",
            "This is a folder; a file is needed here."),
        "file.notADirectory": Sentence(
            "Das ist eine Datei; hier wird ein Ordner gebraucht.",
            "This is a file; a folder is needed here."),
        "file.notRegular": Sentence(
            "Das ist keine gewöhnliche Datei, sondern eine Pipe, ein Socket oder ein Gerät; das lässt "
                + "sich hier nicht lesen. Bitte entfernen oder durch eine Datei ersetzen.",
            "This is no regular file but a pipe, a socket or a device; it cannot be read here. Remove "
                + "it or put a file in its place."),
        "file.noSpace": Sentence(
            "Der Datenträger ist voll. Nichts wurde verändert; bitte Platz schaffen und noch "
                + "einmal versuchen.",
            "The disk is full. Nothing was changed; free some space and try again."),
        "file.notEmpty": Sentence(
            "Der Ordner ist nicht leer und enthält kein Paket (kein datapackage.json). Damit "
                + "nichts überschrieben wird, bitte einen leeren oder neuen Ordner angeben.",
            "The folder is not empty and holds no package (no datapackage.json). So that nothing "
                + "is overwritten, name an empty or a new folder."),
        "file.occupied": Sentence(
            "Der Ordner ist nicht leer. Damit nichts überschrieben wird, bitte einen leeren oder "
                + "neuen Ordner angeben.",
            "The folder is not empty. So that nothing is overwritten, name an empty or a new folder."
        ),
        "file.notInvented": Sentence(
            "In diesem Ordner liegt ein Paket, das nicht als erfunden gekennzeichnet ist. Damit keine "
                + "wirklichen Daten verloren gehen, bitte einen leeren oder neuen Ordner angeben.",
            "This folder holds a package that is not marked as invented. So that no real data are "
                + "lost, name an empty or a new folder."),
        "file.busy": Sentence(
            "Ein anderes Programm schreibt gerade in diesen Ordner. Bitte warten, bis es fertig "
                + "ist.",
            "Another program is writing into this folder. Wait until it has finished."),
        "file.tooLarge": Sentence(
            "Die Datei ist größer, als dieses Programm hier annimmt.",
            "The file is larger than this program accepts here."),
        "file.changed": Sentence(
            "Die Datei wurde kürzer, während sie gelesen wurde. Bitte noch einmal versuchen, wenn "
                + "niemand mehr in sie schreibt.",
            "The file became shorter while it was read. Try again when nobody writes to it."),
        "file.other": Sentence(
            "Das Betriebssystem meldet den Fehler {0}.",
            "The operating system reports error {0}."),
    ]
}

extension ExchangeError: CustomStringConvertible {
    public var description: String { message(in: .english) }
}
