import SozialraumKit

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

@main
enum Main {
    static func main() {
        OutputFile.reportClosedPipes()
        let words = Array(CommandLine.arguments.dropFirst())
        var console = Console(
            language: ReportLanguage(
                settings: ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment($0) }))
        do {
            exit(try run(words, &console))
        } catch let error as UsageError {
            console.say("sozialraum: " + console.pick(error.german, error.english))
            let name = commands.first { words.contains($0.name) }.map { $0.name + " " } ?? ""
            console.say(
                console.pick(
                    "Mehr dazu: sozialraum \(name)--help", "More on this: sozialraum \(name)--help")
            )
            exit(ExitStatus.usage)
        } catch let error as ExchangeError {
            leave(error, console)
        } catch let failure as FileFailure {
            leave(ExchangeError(failure), console)
        } catch {
            console.say("sozialraum: \(error)")
            exit(ExitStatus.failure)
        }
    }

    /// Ends after an error of a file. A closed pipe ends silently: nobody reads on.
    private static func leave(_ error: ExchangeError, _ console: Console) -> Never {
        if error.file?.reason == .closedPipe { exit(ExitStatus.fine) }
        console.say("sozialraum: " + error.message(in: console.language))
        exit(ExitStatus.input)
    }

    private static func run(_ given: [String], _ console: inout Console) throws -> Int32 {
        // `sozialraum help import` is what people try first.
        let words = given.first == "help" ? given.dropFirst() + ["--help"] : given
        if words.contains("--version") && words.first?.hasPrefix("-") == true {
            try console.result("sozialraum \(SozialraumKitVersion.current)\n")
            return ExitStatus.fine
        }
        let wantsHelp = words.prefix { $0 != "--" }.contains { $0 == "-h" || $0 == "--help" }
        let isCommand = { (word: String) in commands.contains { $0.name == word } }
        guard
            let name = words.first(where: isCommand) ?? words.first(where: { !$0.hasPrefix("-") })
                ?? (wantsHelp ? "" : nil)
        else {
            console.say(Help.overview(console.language))
            return ExitStatus.usage
        }
        guard let command = commands.first(where: { $0.name == name }) else {
            if wantsHelp {
                console = Console(language: language(words) ?? console.language)
                try console.result(Help.overview(console.language))
                return ExitStatus.fine
            }
            throw UsageError(
                "Den Befehl „\(PlainLine.of(name))“ gibt es nicht.",
                "There is no command “\(PlainLine.of(name))”.")
        }
        console = Console(language: language(words) ?? console.language)
        if wantsHelp {
            try console.result(Help.text(command, console.language))
            return ExitStatus.fine
        }
        var rest = words
        if let index = rest.firstIndex(of: name) { rest.remove(at: index) }
        let arguments = try Arguments(rest, options: command.options + [Help.languageOption])
        if let chosen = arguments["language"], chosen != "de", chosen != "en" {
            throw UsageError(
                "--language kennt de und en, nicht „\(PlainLine.of(chosen))“.",
                "--language knows de and en, not “\(PlainLine.of(chosen))”.")
        }
        return try command.run(arguments, console)
    }

    /// The language that the words ask for, also where they are wrong otherwise.
    private static func language(_ words: [String]) -> ReportLanguage? {
        for (index, word) in words.enumerated() {
            var value: Substring?
            if word.hasPrefix("--language=") { value = word.dropFirst(11) }
            if word == "--language", index + 1 < words.count { value = words[index + 1][...] }
            if value == "de" { return .german }
            if value == "en" { return .english }
        }
        return nil
    }

    private static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
