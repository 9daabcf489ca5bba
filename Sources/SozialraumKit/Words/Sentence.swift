/// A text in both languages; `{0}`, `{1}` stand for arguments.
public struct Sentence: Hashable, Sendable {
    public let german: String
    public let english: String

    public init(_ german: String, _ english: String) {
        self.german = german
        self.english = english
    }

    /// The text in a language, with the arguments put in; each fits on one line.
    public func text(_ language: ReportLanguage, _ arguments: [String] = []) -> String {
        var text = language.pick(german, english)
        for (index, argument) in arguments.enumerated() {
            let parts = text.split(separator: "{\(index)}", omittingEmptySubsequences: false)
            text = parts.joined(separator: PlainLine.of(argument))
        }
        return text
    }
}
