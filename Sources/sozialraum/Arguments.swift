import SozialraumKit

/// An option of a command.
struct Option: Sendable {
    let name: String
    /// What stands for its value in the help; nil: a flag.
    let value: String?
    let german: String
    let english: String

    init(_ name: String, _ value: String?, _ german: String, _ english: String) {
        self.name = name
        self.value = value
        self.german = german
        self.english = english
    }
}

/// Words after a command that it cannot understand.
struct UsageError: Error {
    let german: String
    let english: String

    init(_ german: String, _ english: String) {
        self.german = german
        self.english = english
    }
}

/// The words of a command line, sorted into options and the rest: `--name value` and `--name=value`
/// in any order; `--` ends the options.
struct Arguments {
    private(set) var positional: [String] = []
    private var values: [String: String] = [:]

    init(_ words: [String], options: [Option]) throws {
        var rest = words[...]
        while let word = rest.popFirst() {
            if word == "--" {
                positional += rest
                return
            }
            guard word.hasPrefix("-"), word != "-" else {
                positional.append(word)
                continue
            }
            var name = String(word.drop { $0 == "-" })
            var value: String?
            if let equals = name.firstIndex(of: "=") {
                value = String(name[name.index(after: equals)...])
                name = String(name[..<equals])
            }
            guard word.hasPrefix("--"), let option = options.first(where: { $0.name == name })
            else {
                throw UsageError(
                    "Die Option \(Self.shown(word)) gibt es hier nicht\(Self.near(name, options)).",
                    "There is no option \(Self.shown(word)) here\(Self.near(name, options)).")
            }
            if option.value == nil {
                guard value == nil else {
                    throw UsageError(
                        "Die Option --\(name) hat keinen Wert.",
                        "The option --\(name) has no value.")
                }
                value = "true"
            } else if value == nil {
                guard let next = rest.popFirst() else {
                    throw UsageError(
                        "Nach --\(name) fehlt der Wert.", "The value after --\(name) is missing.")
                }
                value = next
            }
            guard values.updateValue(value ?? "", forKey: name) == nil else {
                throw UsageError(
                    "Die Option --\(name) steht zweimal da.", "The option --\(name) stands twice.")
            }
        }
    }

    /// An option without its value, fit for a line.
    private static func shown(_ word: String) -> String {
        PlainLine.of(String(word.prefix { $0 != "=" }))
    }

    /// The option that was probably meant, as an addition to a sentence.
    private static func near(_ name: String, _ options: [Option]) -> String {
        let meant = options.first { $0.name.hasPrefix(name.prefix(3)) && name.count >= 3 }
        return meant.map { " (--\($0.name)?)" } ?? ""
    }

    subscript(_ name: String) -> String? { values[name] }

    /// The value of an option that must be there.
    func required(_ name: String) throws -> String {
        guard let value = values[name], !value.isEmpty else {
            throw UsageError("Die Option --\(name) fehlt.", "The option --\(name) is missing.")
        }
        return value
    }

    /// The one word that is no option.
    func single(_ german: String, _ english: String) throws -> String {
        guard let first = positional.first else {
            throw UsageError("\(german) fehlt.", "\(english) is missing.")
        }
        guard positional.count == 1 else {
            throw UsageError(
                "„\(PlainLine.of(positional[1]))“ ist zu viel.",
                "“\(PlainLine.of(positional[1]))” is too much.")
        }
        return first
    }

    /// Makes sure that there is no word that is no option.
    func none() throws {
        guard let extra = positional.first else { return }
        throw UsageError(
            "„\(PlainLine.of(extra))“ ist zu viel.", "“\(PlainLine.of(extra))” is too much.")
    }

    /// A whole number, or nil where the option is missing.
    func integer(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
        guard let text = values[name] else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw UsageError(
                "--\(name) verlangt eine ganze Zahl von \(range.lowerBound) bis "
                    + "\(range.upperBound), nicht „\(PlainLine.of(text))“.",
                "--\(name) takes a whole number from \(range.lowerBound) to \(range.upperBound), "
                    + "not “\(PlainLine.of(text))”.")
        }
        return number
    }

    /// A share above 0 and at most 1, or nil where the option is missing.
    func share(_ name: String) throws -> ExactDecimal? {
        guard let text = values[name] else { return nil }
        guard let share = ExactDecimal(text: text), share.units > 0, share.doubleValue <= 1 else {
            throw UsageError(
                "--\(name) verlangt eine Zahl über 0 bis 1, etwa 0.01, nicht "
                    + "„\(PlainLine.of(text))“.",
                "--\(name) takes a number above 0 up to 1, such as 0.01, not "
                    + "“\(PlainLine.of(text))”.")
        }
        return share
    }
}
