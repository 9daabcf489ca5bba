extension ExchangeError {
    /// What is wrong with the files of an import.
    static let importSentences: [String: Sentence] = [
        "noImportFile": Sentence(
            "Das ist keine Datei der Art „{0}“, wie dieses Programm sie schreibt. Nichts wurde "
                + "verändert.",
            "This is no file of the kind “{0}” as this program writes it. Nothing was changed."),
        "planConflict": Sentence(
            "Das Paket hat sich geändert, seit der Plan gemacht wurde: In {0}, Datensatz {1}, Feld {2} "
                + "steht weder der alte noch der neue Wert. Nichts wurde verändert; bitte die Liste "
                + "noch einmal importieren.",
            "The package has changed since the plan was made: in {0}, record {1}, field {2} stands "
                + "neither the old nor the new value. Nothing was changed; import the roster again."
        ),
        "occupiedImportFile": Sentence(
            "Hier steht schon etwas, das kein Import geschrieben hat. Damit nichts verloren geht, wird "
                + "es nicht überschrieben; bitte bei --{0} einen anderen Namen angeben. Nichts wurde "
                + "verändert.",
            "Something that no import has written stands here already. So that nothing is lost it is "
                + "not overwritten; give another name at --{0}. Nothing was changed."),
        "insidePackage": Sentence(
            "Dieser Ort liegt im Ordner des Pakets, in dem nur seine Tabellen stehen. Bitte mit --plan, "
                + "--rest, --mapping oder --decisions einen Ort außerhalb angeben. Nichts wurde "
                + "verändert.",
            "This place lies in the folder of the package, which holds its tables only. Name a place "
                + "outside of it with --plan, --rest, --mapping or --decisions. Nothing was changed."
        ),
        "noPackageToChange": Sentence(
            "Hier wird ein ganzes Paket gebraucht: ein Ordner mit datapackage.json, ein "
                + "JSON-Dokument oder JSON Lines.",
            "A whole package is needed here: a folder with datapackage.json, a JSON document or JSON "
                + "Lines."),
        "badTarget": Sentence(
            "Bei der Spalte „{0}“ steht kein Text. Was eine Spalte bedeutet, steht in Anführungszeichen, "
                + "etwa „traeger.name“; leere Anführungszeichen lassen sie weg. Nichts wurde verändert.",
            "At the column “{0}” stands no text. What a column means stands in quotes, such as "
                + "“traeger.name”; empty quotes leave it out. Nothing was changed."),
        "unknownTarget": Sentence(
            "Bei der Spalte „{0}“: „{1}“ ist keine Bedeutung einer Spalte. Möglich sind {2}{3}{4}{5}{6}, "
                + "eine Spalte des Formats wie traeger.telefon (Tabellen: {7}) oder nichts (die Spalte "
                + "bleibt in der Restdatei). Nichts wurde verändert.",
            "At the column “{0}”: “{1}” is no meaning of a column. Possible are {2}{3}{4}{5}{6}, a column "
                + "of the format such as traeger.telefon (tables: {7}), or nothing (the column stays in "
                + "the rest file). Nothing was changed."),
        "unknownTargetColumn": Sentence(
            "Bei der Spalte „{0}“: „{1}“ gibt es nicht. In der Tabelle {2} sind möglich: {3}{4}. Nichts "
                + "wurde verändert.",
            "At the column “{0}”: there is no “{1}”. Possible in the table {2} are: {3}{4}. Nothing was "
                + "changed."),
    ]
}
