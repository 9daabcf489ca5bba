import SozialraumKit

/// The texts of `--help`.
enum Help {
    static let languageOption = Option(
        "language", "de|en", "Sprache der Meldungen (sonst nach LANG)",
        "language of messages (else from LANG)")

    /// The overview of all commands.
    static func overview(_ language: ReportLanguage) -> String {
        var text = language.pick(
            "sozialraum – Daten der sozialraumorientierten Kinder- und Jugendhilfe lesen, "
                + "schreiben, umwandeln\n\nAufruf:\n",
            "sozialraum – read, write and convert data of the sozialraumorientierte Kinder- und "
                + "Jugendhilfe\n\nUsage:\n")
        for command in commands { text += "  sozialraum \(command.usage)\n" }
        text += language.pick("\nBefehle:\n", "\nCommands:\n")
        let width = commands.map { $0.name.count }.max() ?? 0
        for command in commands {
            let summary = language.pick(command.summary.german, command.summary.english)
            text += "  " + padded(command.name, width) + "  " + summary + "\n"
        }
        text += language.pick(
            "\nMehr zu einem Befehl: sozialraum BEFEHL --help\nVersion: sozialraum --version\n",
            "\nMore on a command: sozialraum COMMAND --help\nVersion: sozialraum --version\n")
        return text
    }

    /// The help of one command.
    static func text(_ command: any Command.Type, _ language: ReportLanguage) -> String {
        var text = "sozialraum \(command.usage)\n\n"
        text += language.pick(command.summary.german, command.summary.english) + "\n\n"
        let options = command.options + [languageOption]
        let names = options.map { "--\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
        let width = names.map(\.count).max() ?? 0
        for (option, name) in zip(options, names) {
            text += "  " + padded(name, width) + "  "
            text += language.pick(option.german, option.english) + "\n"
        }
        return text
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
