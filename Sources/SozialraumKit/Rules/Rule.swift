import PlainTextRecords

/// A rule of the format or of the field: what it asks for, why, how to repair a breach, and how it
/// is checked.
///
/// Each rule stands in a file of its own, `Rules/<family>/<code>.swift`, and in one line of
/// ``Rule/all``. A code is never used again for something else.
public struct Rule: Sendable {
    /// The stable code: `ZEI-03`.
    public let code: String
    /// How grave the gravest of its findings is.
    public let severity: Severity
    /// What is wrong where it finds something, in a few words.
    public let title: Sentence
    /// What the rule asks for, and why.
    public let explanation: Sentence
    /// What to do about a finding.
    public let remedy: Sentence
    /// The law, the statistic or the practice that it follows.
    public let source: Sentence
    /// What its findings say; most rules have one message.
    let messages: [Message]
    /// What the rule is about, and what it needs.
    let scope: RuleScope
    /// How it is checked, where the readers do not notice it themselves.
    let checks: [any RuleCheck]
    /// A package in which the rule finds something.
    public var bad: RuleExample { makeBad() }
    /// Nearly the same package, in which it finds nothing.
    public var good: RuleExample { makeGood() }

    // Examples are made when someone looks at them: a validation does not.
    private let makeBad: @Sendable () -> RuleExample
    private let makeGood: @Sendable () -> RuleExample

    init(
        code: String, severity: Severity, title: Sentence, explanation: Sentence, remedy: Sentence,
        source: Sentence, messages: [Message], scope: RuleScope = .package,
        checks: [any RuleCheck] = [], bad: @autoclosure @escaping @Sendable () -> RuleExample,
        good: @autoclosure @escaping @Sendable () -> RuleExample
    ) {
        self.code = code
        self.severity = severity
        self.title = title
        self.explanation = explanation
        self.remedy = remedy
        self.source = source
        self.messages = messages
        self.scope = scope
        self.checks = checks
        makeBad = bad
        makeGood = good
    }

    /// What a finding says.
    struct Message: Sendable {
        /// What was found: a word for programs.
        let kind: FindingKind
        let severity: Severity
        /// One whole sentence or two, without any value of a case table.
        let sentence: Sentence
        /// Whether the sentence itself tells of a single case what no report may say of it: an adoption,
        /// a disability, that a child is in danger. Then the record is named by its row only.
        let isDelicate: Bool

        init(
            _ kind: FindingKind, _ severity: Severity, isDelicate: Bool = false, _ german: String,
            _ english: String
        ) {
            self.kind = kind
            self.severity = severity
            self.isDelicate = isDelicate
            sentence = Sentence(german, english)
        }
    }
}

/// What was found: finer than the code of a rule, which may have several messages.
public typealias FindingKind = ReadingLog.Kind
