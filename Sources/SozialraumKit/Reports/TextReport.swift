import PlainTextRecords

extension ValidationReport {
    /// The report as lines of text: one finding a line, `file:line:column: severity: message [code]`,
    /// then what was not shown or not checked, and the verdict.
    public func text() -> String {
        var text = ""
        for finding in findings { text += line(finding) + "\n" }
        if !findings.isEmpty { text += "\n" }
        text += remedies()
        text += unchecked()
        text += decisions()
        for input in inputs { text += summary(input) }
        return text + total()
    }

    private func line(_ finding: Finding) -> String {
        let location = finding.location
        var place = PlainLine.of(location.file ?? "")
        if location.file == "-" { place = language.pick("Standardeingabe", "standard input") }
        if let line = location.line, let column = location.column { place += ":\(line):\(column)" }
        var subject: [String] = []
        if let table = location.table { subject.append(PlainLine.of(table)) }
        if let field = location.field { subject.append(field) }
        var words = [
            place, finding.severity.name(in: language), subject.joined(separator: "."),
        ].filter { !$0.isEmpty }
        var message = sentence(finding)
        if let first = finding.related.first?.line {
            message += language.pick(" Siehe Zeile \(first).", " See line \(first).")
        }
        if let acceptance = finding.acceptance {
            let reason = PlainLine.of(acceptance.reason)
            message += language.pick(" Angenommen: \(reason)", " Accepted: \(reason)")
        }
        words.append(message + " [\(finding.code)]")
        return words.joined(separator: ": ")
    }

    /// What to do, once for each rule that found something.
    private func remedies() -> String {
        var text = ""
        for rule in rules where rule.count > 0 {
            let shown = findings.count { $0.code == rule.code }
            text += "[\(rule.code)] \(rule.title): "
            text += language.pick(
                "\(rule.count)-mal", rule.count == 1 ? "once" : "\(rule.count) times")
            if shown < rule.count {
                text += language.pick(" (\(shown) davon gezeigt)", " (\(shown) of them shown)")
            }
            if rule.accepted > 0 {
                text += language.pick(
                    ", \(rule.accepted) angenommen", ", \(rule.accepted) accepted")
            }
            text += ". " + PlainLine.of(rule.remedy, limit: 1000) + "\n"
        }
        return text.isEmpty ? "" : text + "\n"
    }

    /// The rules that were not wholly checked, by the reason.
    private func unchecked() -> String {
        var codes: [(reason: String, codes: [String])] = []
        for rule in rules {
            guard rule.status != .off, let reason = rule.reason else { continue }
            if let index = codes.firstIndex(where: { $0.reason == reason }) {
                codes[index].codes.append(rule.code)
            } else {
                codes.append((reason, [rule.code]))
            }
        }
        let lines = codes.map { entry in
            language.pick("Nicht vollständig geprüft: ", "Not wholly checked: ") + entry.reason
                + " [" + entry.codes.joined(separator: ", ") + "]\n"
        }
        return lines.isEmpty ? "" : lines.joined() + "\n"
    }

    /// What a rules file and a baseline change, and what is to be known about them.
    private func decisions() -> String {
        var lines: [String] = []
        for rule in rules where rule.status == .off {
            lines.append(
                language.pick("Abgeschaltet: ", "Switched off: ") + PlainLine.of(rule.reason ?? "")
                    + " [\(rule.code)]")
        }
        for rule in rules {
            guard let original = rule.originalSeverity else { continue }
            let (new, old) = (rule.severity.name(in: language), original.name(in: language))
            lines.append(
                language.pick(
                    "Anders bewertet: \(new) statt \(old). ",
                    "Rated otherwise: \(new), not \(old). ")
                    + PlainLine.of(rule.severityReason ?? "") + " [\(rule.code)]")
        }
        let notices = notices.sorted { $0.severity > $1.severity }
        for notice in notices.prefix(Self.noticeLimit) {
            lines.append(
                "Baseline: " + notice.severity.name(in: language) + ": "
                    + PlainLine.of(notice.message, limit: 1000))
        }
        if notices.count > Self.noticeLimit {
            let rest = notices.count - Self.noticeLimit
            lines.append(
                language.pick(
                    "Baseline: und \(rest) weitere; der Bericht als JSON nennt alle.",
                    "Baseline: and \(rest) more; the report as JSON names all."))
        }
        return lines.isEmpty ? "" : lines.joined(separator: "\n") + "\n\n"
    }

    private static let noticeLimit = 20

    private func summary(_ input: Input) -> String {
        var name = PlainLine.of(input.path)
        if input.path == "-" { name = language.pick("Standardeingabe", "standard input") }
        if input.path.isEmpty { name = language.pick("Paket", "package") }
        let rows = input.files.reduce(0) { $0 + ($1.rows ?? 0) }
        var text = language.pick(
            "\(name): \(rows == 1 ? "1 Datensatz" : "\(rows) Datensätze"), \(word(input.verdict))",
            "\(name): \(rows == 1 ? "1 record" : "\(rows) records"), \(word(input.verdict))")
        if input.isInvented { text += language.pick(" (erfundene Daten)", " (invented data)") }
        return text + ".\n"
    }

    private func word(_ verdict: Verdict) -> String {
        switch verdict {
        case .valid: return language.pick("gültig", "valid")
        case .incomplete:
            return language.pick("nicht vollständig prüfbar", "could not be checked wholly")
        default: return language.pick("ungültig", "invalid")
        }
    }

    private func total() -> String {
        func number(_ count: Int, _ one: String, _ many: String) -> String {
            count == 1 ? "1 \(one)" : "\(count) \(many)"
        }
        let checked = rules.count { $0.status == .passed || $0.status == .found }
        let skipped = rules.count { $0.status == .skipped }
        let other = rules.count { $0.status == .notApplicable }
        let off = rules.count { $0.status == .off }
        let failed = rules.count { $0.status == .failed }
        let german =
            "\(number(counts.error, "Fehler", "Fehler")), "
            + "\(number(counts.warning, "Warnung", "Warnungen")), "
            + "\(number(counts.hint, "Hinweis", "Hinweise"))"
            + (counts.accepted > 0 ? ", \(counts.accepted) angenommen. " : ". ")
            + "\(number(rules.count, "Regel", "Regeln")): \(checked) geprüft, "
            + "\(skipped) nicht prüfbar, \(other) ohne Gegenstand"
            + (off > 0 ? ", \(off) abgeschaltet" : "")
            + (failed > 0 ? ", \(failed) gescheitert" : "") + ".\n"
        let english =
            "\(number(counts.error, "error", "errors")), "
            + "\(number(counts.warning, "warning", "warnings")), "
            + "\(number(counts.hint, "hint", "hints"))"
            + (counts.accepted > 0 ? ", \(counts.accepted) accepted. " : ". ")
            + "\(number(rules.count, "rule", "rules")): \(checked) checked, "
            + "\(skipped) not checkable, \(other) not applicable"
            + (off > 0 ? ", \(off) switched off" : "")
            + (failed > 0 ? ", \(failed) failed" : "") + ".\n"
        return language.pick(german, english)
    }
}
