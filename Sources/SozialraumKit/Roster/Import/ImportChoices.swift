import PlainTextRecords

/// What people decided about the columns of a roster: a mapping file.
///
/// ```json
/// { "mapping": "sozialraum", "version": "1.0",
///   "columns": { "Firma": "traeger.name", "Wo": "anschrift", "intern": "" } }
/// ```
///
/// A column goes to a column of the format (`traeger.name`), has a meaning (`anschrift`), or is left
/// out (`""`).
public struct ColumnChoices: Hashable, Sendable {
    public var columns: [(header: String, target: String)] = []

    public init() {}

    public static func == (left: ColumnChoices, right: ColumnChoices) -> Bool {
        left.json() == right.json()
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(json()) }

    /// - Throws: ``ExchangeError``: `noMapping` for a file of another kind, `brokenJSON`.
    public init(bytes: [UInt8], path: String) throws(ExchangeError) {
        let object = try ImportFile.object(bytes, path: path, kind: "mapping")
        guard let columns = object["columns"]?.object else {
            throw ExchangeError(.noImportFile, path: path, arguments: ["mapping"])
        }
        for member in columns.members {
            guard let target = member.value.string else {
                throw ExchangeError(.noImportFile, path: path, arguments: ["mapping"])
            }
            self.columns.append((member.key, target))
        }
    }

    /// Targets by header.
    var targets: [String: String] {
        Dictionary(columns.map { ($0.header, $0.target) }, uniquingKeysWith: { first, _ in first })
    }

    /// The mapping as a file.
    public func json() -> [UInt8] {
        var object = ImportFile.head("mapping")
        object["columns"] = .object(
            JSONObject(columns.map { (key: $0.header, value: .string($0.target)) }))
        return ImportFile.bytes(object)
    }
}

/// What people decided about rows of a roster: a decision file.
///
/// ```json
/// { "decisions": "sozialraum", "version": "1.0",
///   "answers": [ { "row": 3, "subject": "Lindenhof GmbH", "question": "…", "answer": "new" } ] }
/// ```
///
/// An answer is `new`, `same:` with an id, `leave`, or the code or id that is asked for: of which kind
/// a Träger is, in which Sozialraum a resource lies. An empty one is a question that is still open. An
/// answer counts for rows with its subject, else for its row.
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

    /// The answer for a row; nil if there is none yet.
    ///
    /// - Parameter byRow: Whether an answer without a subject counts for its row.
    func answer(row: Int, subject: String, byRow: Bool = true) -> String? {
        let found =
            answers.first { $0.subject == subject && !$0.answer.isEmpty }
            ?? answers.first {
                byRow && $0.subject == nil && $0.row == row && !$0.answer.isEmpty
            }
        return found?.answer
    }

    /// Adds questions that are not there yet.
    mutating func add(_ questions: [Answer]) {
        for question in questions
        where !answers.contains(where: {
            $0.subject == question.subject && $0.question == question.question
        }) {
            answers.append(question)
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

/// Files that imports make and people edit: JSON objects that begin with their kind.
enum ImportFile {
    static let version = "1.0"

    static func head(_ kind: String) -> JSONObject {
        JSONObject([(key: kind, value: "sozialraum"), (key: "version", value: .string(version))])
    }

    static func bytes(_ object: JSONObject) -> [UInt8] {
        var out = ByteBuffer()
        object.write(to: &out, indent: 0)
        out.append(10)
        return out.bytes
    }

    /// The object of a file of a kind.
    static func object(
        _ bytes: [UInt8], path: String, kind: String
    ) throws(ExchangeError) -> JSONObject {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: bytes)
        } catch {
            throw ExchangeError(.brokenJSON, path: path, arguments: ["unexpected"])
        }
        guard let object = value.object, object[kind] == "sozialraum" else {
            throw ExchangeError(.noImportFile, path: path, arguments: [kind])
        }
        let major = object["version"]?.string?.split(separator: ".").first.map(String.init) ?? ""
        guard major == "1" else {
            throw ExchangeError(
                .unknownMajor, path: path, arguments: [object["version"]?.string ?? "", "1"])
        }
        return object
    }
}

extension ColumnChoices {
    /// The mapping that was used, to be kept and edited: columns of which nothing was known are left
    /// out.
    public init(_ mapping: ColumnMapping) {
        // Of a table on its side nothing is decided.
        if mapping.isLying { return }
        for column in mapping.columns where !column.header.isEmpty {
            let target =
                column.isSure ? column.field ?? column.meaning?.rawValue ?? "" : ""
            columns.append((column.header, target))
        }
    }
}

extension RowDecisions {
    /// Adds the questions of a plan, worded.
    public mutating func add(_ questions: [RosterPlan.RowQuestion], in language: ReportLanguage) {
        add(
            questions.map { question in
                Answer(
                    row: question.row, subject: question.subject,
                    question: QuestionWords.sentence(question.kind).text(
                        language, [question.candidates.joined(separator: ", ")]),
                    candidates: question.candidates, answer: "")
            })
    }
}
