/// The answers of a decision file, as they are asked for row by row; it notes which of them could not
/// be understood.
struct Rulings {
    private let answers: [RowDecisions.Answer]
    private var bySubject: [String: [Int]] = [:]
    private var byRow: [Int: [Int]] = [:]
    private var understood: Set<Int> = []
    private var refused: [Int: Int] = [:]

    /// What people decided.
    enum Ruling: Hashable {
        /// It is a new record, none of those that were asked about.
        case new(besides: [String])
        /// The id of a record, or a code.
        case value(String)
        case leave
        /// There is an answer, but it says nothing that is known.
        case unclear
    }

    init(_ decisions: RowDecisions) {
        answers = decisions.answers
        for (index, answer) in answers.enumerated() where !answer.answer.isBlankText {
            if let subject = answer.subject {
                bySubject[subject, default: []].append(index)
            } else if let row = answer.row {
                byRow[row, default: []].append(index)
            }
        }
    }

    /// The decision on a subject, else on a row; nil if there is none yet.
    ///
    /// - Parameters:
    ///   - row: The number of the row; nil if only the subject counts.
    ///   - value: What a word of an answer stands for; nil if it is nothing that can be meant here.
    ///   - isElsewhere: Whether a word is an answer to another question about the row.
    mutating func ruling(
        on subject: String, row: Int?, number: Int, value: (String) -> String?,
        isElsewhere: (String) -> Bool = { _ in false }
    ) -> Ruling? {
        var isUnclear = false
        let found = bySubject[subject, default: []] + (row.map { byRow[$0, default: []] } ?? [])
        for index in found {
            let answer = AnswerText(answers[index].answer)
            let ruling: Ruling?
            if answer.isNew {
                ruling = .new(besides: answers[index].candidates)
            } else if answer.isLeave {
                ruling = .leave
            } else {
                ruling = answer.values.lazy.compactMap(value).first.map { .value($0) }
            }
            if let ruling {
                understood.insert(index)
                return ruling
            }
            if answer.values.contains(where: isElsewhere) { continue }
            refused[index] = refused[index] ?? number
            isUnclear = true
        }
        return isUnclear ? .unclear : nil
    }

    /// The answers that could not be understood, in the order of the file.
    var unclear: [RosterImport.UnclearAnswer] {
        refused.filter { !understood.contains($0.key) }.sorted { $0.key < $1.key }
            .map { RosterImport.UnclearAnswer(entry: $0.key + 1, row: $0.value) }
    }
}

/// An answer as people write it: `same: tr-x`, `NEU`, `tr-x`.
private struct AnswerText {
    private let text: String

    init(_ text: String) { self.text = text.trimmedBlanks }

    var isNew: Bool { ["new", "neu"].contains(text.lowercased()) }
    var isLeave: Bool { ["leave", "lassen", "liegen lassen"].contains(text.lowercased()) }

    /// The id or the code that it may name, without the word in front; in small letters as well.
    var values: [String] {
        var value = text[...]
        if let colon = text.firstIndex(of: ":"),
            ["same", "gleich"].contains(String(text[..<colon]).trimmedBlanks.lowercased())
        {
            value = text[text.index(after: colon)...]
        }
        let plain = String(value).trimmedBlanks
        return plain == plain.lowercased() ? [plain] : [plain, plain.lowercased()]
    }
}

extension RosterImport {
    /// An answer of the decision file that could not be understood.
    public struct UnclearAnswer: Hashable, Sendable {
        /// The place of the answer in the file, from 1.
        public var entry: Int
        /// The first row of the roster that it speaks of.
        public var row: Int
    }
}
