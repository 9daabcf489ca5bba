import SozialraumKit

/// What a report says, without places: equal for the same content in any form.
struct ReportEssence: Equatable {
    var verdict: ValidationReport.Verdict
    /// The status, the count and the reason of each rule.
    var rules: [String]
    /// Code, table, record, field and value of each finding, with their number.
    var findings: [String: Int] = [:]

    /// - Parameter ignored: Codes of rules that are left out.
    init(_ report: ValidationReport, without ignored: Set<String> = []) {
        verdict = report.verdict
        rules = report.rules.filter { !ignored.contains($0.code) }.map {
            "\($0.code) \($0.status.rawValue) \($0.count) \($0.reason ?? "")"
        }
        for finding in report.findings where !ignored.contains(finding.code) {
            let location = finding.location
            let words = [
                finding.code, location.table ?? "", location.record ?? "", location.field ?? "",
                finding.kind.rawValue, finding.value ?? "",
            ]
            findings[words.joined(separator: " "), default: 0] += 1
        }
    }

    /// The first difference, for a message.
    func difference(_ other: ReportEssence) -> String {
        if verdict != other.verdict {
            return "\(verdict.rawValue) became \(other.verdict.rawValue)"
        }
        for (old, new) in zip(rules, other.rules) where old != new {
            return "\(old) became \(new)"
        }
        for name in Set(findings.keys).union(other.findings.keys).sorted()
        where findings[name] != other.findings[name] {
            return "\(name): \(findings[name] ?? 0) became \(other.findings[name] ?? 0)"
        }
        return "none"
    }
}

extension ValidationReport {
    func outcome(_ code: String) -> RuleOutcome? { rules.first { $0.code == code } }
}
