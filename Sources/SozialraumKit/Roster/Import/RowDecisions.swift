import PlainTextRecords

/// What people decided about rows of a roster: a decision file.
///
/// ```json
/// { "decisions": "sozialraum", "version": "1.0",
///   "answers": [ { "row": 3, "subject": "Lindenhof GmbH", "question": "…", "answer": "new" } ] }
/// ```
///
/// An answer is `new`, `same:` with an id (or the id alone), `leave`, or the code or id that is asked
/// for: of which kind a Träger is, in which Sozialraum a resource lies. An empty one is a question that
/// is still open. An answer counts for rows with its subject, else for its row.
public struct RowDecisions: Hashable, Sendable {
    public struct Answer: Hashable, Sendable {
        public var row: Int?
        public var subject: String?
        public var question: String
        public var candidates: [String] = []
        public var answer: String
    }

    public var answers: [Answer] = []

    public init() {}

    /// - Throws: ``ExchangeError``: `noImportFile` for a file of another kind, `brokenJSON`.
    public init(bytes: [UInt8], path: String) throws(ExchangeError) {
        let object = try ImportFile.object(bytes, path: path, kind: "decisions")
        guard let answers = object["answers"]?.array else {
            throw ExchangeError(.noImportFile, path: path, arguments: ["decisions"])
        }
        for value in answers {
            guard let member = value.object, let answer = member["answer"]?.string else {
                throw ExchangeError(.noImportFile, path: path, arguments: ["decisions"])
            }
            var row: Int?
            if case .number(let text)? = member["row"] { row = Int(text) }
            self.answers.append(
                Answer(
                    row: row, subject: member["subject"]?.string,
                    question: member["question"]?.string ?? "",
                    candidates: member["candidates"]?.array?.compactMap(\.string) ?? [],
                    answer: answer))
        }
    }

    /// Adds the questions of a plan, worded, that are not there yet.
    public mutating func add(_ questions: [RosterPlan.RowQuestion], in language: ReportLanguage) {
        for question in questions where QuestionWords.answer(question.kind, language) != nil {
            let words = [ReportLanguage.german, .english].map { QuestionWords.asked(question, $0) }
            let isThere = answers.contains { answer in
                answer.subject == question.subject
                    && (words.contains(answer.question)
                        || !answer.candidates.isEmpty && answer.candidates == question.candidates)
            }
            guard !isThere else { continue }
            answers.append(
                Answer(
                    row: question.row, subject: question.subject,
                    question: QuestionWords.asked(question, language),
                    candidates: question.candidates, answer: ""))
        }
    }

    /// The decisions as a file.
    public func json() -> [UInt8] {
        var object = ImportFile.head("decisions")
        object["answers"] = .array(
            answers.map { answer in
                var member = JSONObject()
                if let row = answer.row { member["row"] = .number("\(row)") }
                if let subject = answer.subject { member["subject"] = .string(subject) }
                member["question"] = .string(answer.question)
                if !answer.candidates.isEmpty {
                    member["candidates"] = .array(answer.candidates.map { .string($0) })
                }
                member["answer"] = .string(answer.answer)
                return .object(member)
            })
        return ImportFile.bytes(object)
    }
}
