/// A rule and what it found that nobody accepted.
struct RuleCard {
    let outcome: ValidationReport.RuleOutcome
    /// The gravest severity of its findings.
    let severity: Severity
    /// The severities that its findings have.
    let severities: Set<Severity>
    /// The true total.
    let count: Int
    /// The places that were kept.
    let findings: [Finding]

    /// The rules with findings, the gravest and most frequent first.
    static func all(of report: ValidationReport) -> [RuleCard] {
        var findings: [String: [Finding]] = [:]
        for finding in report.findings where finding.acceptance == nil {
            findings[finding.code, default: []].append(finding)
        }
        let cards = report.rules.compactMap { rule -> RuleCard? in
            let own = findings[rule.code] ?? []
            let count = max(rule.count - rule.accepted, own.count)
            guard count > 0 else { return nil }
            var severities = Set(own.map(\.severity))
            if severities.isEmpty { severities = [rule.severity] }
            return RuleCard(
                outcome: rule, severity: severities.max() ?? rule.severity, severities: severities,
                count: count, findings: own)
        }
        return cards.enumerated().sorted { left, right in
            let (first, second) = (left.element, right.element)
            if first.severity != second.severity { return first.severity > second.severity }
            return first.count == second.count
                ? left.offset < right.offset : first.count > second.count
        }.map(\.element)
    }
}
