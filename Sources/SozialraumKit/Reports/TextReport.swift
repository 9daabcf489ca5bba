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
            text += ". " + PlainLine.of(rule.remedy, limit: 1000) + "\n"
        }
        return text.isEmpty ? "" : text + "\n"
    }

    /// The rules that were not wholly checked, by the reason.
    private func unchecked() -> String {
        var codes: [(reason: String, codes: [String])] = []
        for rule in rules {
            guard let reason = rule.reason else { continue }
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
        let german =
            "\(number(counts.error, "Fehler", "Fehler")), "
            + "\(number(counts.warning, "Warnung", "Warnungen")), "
            + "\(number(counts.hint, "Hinweis", "Hinweise")). "
            + "\(number(rules.count, "Regel", "Regeln")): \(checked) geprüft, "
            + "\(skipped) nicht prüfbar, \(other) ohne Gegenstand.\n"
        let english =
            "\(number(counts.error, "error", "errors")), "
            + "\(number(counts.warning, "warning", "warnings")), "
            + "\(number(counts.hint, "hint", "hints")). "
            + "\(number(rules.count, "rule", "rules")): \(checked) checked, "
            + "\(skipped) not checkable, \(other) not applicable.\n"
        return language.pick(german, english)
    }
}
