/// What a run does otherwise than the rules say by themselves.
final class RunSettings: Sendable {
    /// Nothing is off, nothing is accepted.
    static let plain = RunSettings()

    /// By rule: whether it is off.
    let isOff: [Bool]
    /// Whether any rule is off.
    let hasOff: Bool
    /// By rule: the severity of all that it finds, where that is decided.
    let severities: [Severity?]
    /// By rule: why it is off or has another severity.
    let reasons: [String?]
    /// What is accepted, or to be collected.
    let baseline: BaselineIndex?
    /// Checks that take the place of a rule's own; for tests.
    private let checks: [String: [any RuleCheck]]

    init(
        _ file: RulesFile = RulesFile(), baseline: BaselineIndex? = nil,
        checks: [String: [any RuleCheck]] = [:]
    ) {
        var isOff = [Bool](repeating: false, count: Rule.all.count)
        var severities = [Severity?](repeating: nil, count: Rule.all.count)
        var reasons = [String?](repeating: nil, count: Rule.all.count)
        for decision in file.decisions {
            guard let index = RuleCatalogue.index(of: decision.code) else { continue }
            isOff[index] = decision.severity == nil
            severities[index] = decision.severity
            reasons[index] = decision.reason
        }
        self.isOff = isOff
        hasOff = isOff.contains(true)
        self.severities = severities
        self.reasons = reasons
        self.baseline = baseline
        self.checks = checks
    }

    /// The checks of a rule; none if it is off.
    func checks(of rule: Int) -> [any RuleCheck] {
        isOff[rule] ? [] : checks[Rule.all[rule].code] ?? Rule.all[rule].checks
    }

    /// The checks of all rules.
    var allChecks: [any RuleCheck] { Rule.all.indices.flatMap { checks(of: $0) } }

    /// The severity of a message.
    func severity(of message: Int) -> Severity {
        let (rule, message) = RuleCatalogue.messages[message]
        return severities[rule] ?? message.severity
    }
}
