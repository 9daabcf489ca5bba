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
        let text = language.pick(german, english)
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        var result: [UInt8] = []
        let bytes = Array(text.utf8)
        var index = 0
        while index < bytes.count {
            // `{0}` to `{9}`.
            if bytes[index] == UInt8(ascii: "{"), index + 2 < bytes.count,
                bytes[index + 2] == UInt8(ascii: "}"), bytes[index + 1] &- 48 < 10
            {
                let number = Int(bytes[index + 1] - 48)
                if number < arguments.count { result += PlainLine.of(arguments[number]).utf8 }
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
