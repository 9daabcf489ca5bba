import PlainTextRecords

extension HTMLPage {
    // MARK: Charts

    /// How many findings there are by rule and by table: true totals.
    var charts: String {
        guard !cards.isEmpty else { return "" }
        var tables: [String: Int] = [:]
        for rule in report.rules where rule.status != .off {
            tables.merge(rule.tables, uniquingKeysWith: +)
        }
        let rows = tables.filter { $0.value > 0 }.sorted { left, right in
            left.value == right.value
                ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8) : left.value > right.value
        }
        var html = "<section aria-labelledby=\"h-charts\">\n<h2 id=\"h-charts\">"
        html += say("Wie oft und wo", "How often, and where") + "</h2>\n<div class=\"pair\">\n"
        let frequent = cards.enumerated().sorted {
            ($1.element.count, $0.offset) < ($0.element.count, $1.offset)
        }.map(\.element)
        html += chart(
            say("Nach Regel", "By rule"), say("Regel", "Rule"),
            frequent.map { card in
                let code = card.outcome.code
                return Bar(
                    name: "<a href=\"#r-\(code)\">\(escaped(card.outcome.title))</a>",
                    count: card.count,
                    kind: card.severity.rawValue)
            })
        if !rows.isEmpty {
            html += chart(
                report.counts.accepted > 0
                    ? say("Nach Tabelle (mit akzeptierten)", "By table (with accepted ones)")
                    : say("Nach Tabelle", "By table"), say("Tabelle", "Table"),
                rows.map {
                    Bar(
                        name: escaped($0.key.isEmpty ? packageWord : $0.key), count: $0.value,
                        kind: "")
                })
        }
        return html + "</div>\n</section>\n"
    }

    private struct Bar {
        var name: String
        var count: Int
        var kind: String
    }

    /// A table with a bar in each row; the share of the whole is the bar's text.
    private func chart(_ title: String, _ subject: String, _ bars: [Bar]) -> String {
        let total = max(1, bars.reduce(0) { $0 + $1.count })
        let most = max(1, bars.map(\.count).max() ?? 1)
        let shown = bars.count > 11 ? Array(bars.prefix(10)) : bars
        var html =
            "<div><table class=\"chart\"><caption>\(title)</caption>\n<thead class=\"hide\"><tr>"
            + "<th scope=\"col\">\(subject)</th><th scope=\"col\">"
        html +=
            say("Anzahl", "Count") + "</th><th scope=\"col\">" + say("Anteil", "Share")
            + "</th></tr></thead>\n<tbody>\n"
        for bar in shown {
            let width = max(1, bar.count * 200 / most)
            let percent = share(bar.count, total)
            html +=
                "<tr class=\"\(bar.kind)\"><th scope=\"row\">\(bar.name)</th><td class=\"num\">"
                + "\(number(bar.count))</td>"
            html +=
                "<td class=\"bar\"><svg viewBox=\"0 0 200 10\" preserveAspectRatio=\"none\" "
                + "role=\"img\" aria-label=\"\(percent)\">"
            html += "<rect width=\"\(width)\" height=\"10\"/></svg></td></tr>\n"
        }
        html += "</tbody></table>\n"
        if shown.count < bars.count {
            let rest = bars.dropFirst(shown.count)
            let count = number(rest.reduce(0) { $0 + $1.count })
            html +=
                "<p class=\"soft\">"
                + say(
                    "und \(rest.count) weitere mit zusammen \(count)",
                    "and \(rest.count) more with \(count) together") + "</p>\n"
        }
        return html + "</div>\n"
    }

    private func share(_ count: Int, _ total: Int) -> String {
        let percent = (count * 100 + total / 2) / total
        if percent == 0 { return say("unter 1 %", "below 1%") }
        return say("\(percent) %", "\(percent)%")
    }

    // MARK: What was not checked

    var unchecked: String {
        var reasons: [(reason: String, rules: [ValidationReport.RuleOutcome])] = []
        var off: [ValidationReport.RuleOutcome] = []
        for rule in report.rules {
            if rule.status == .off {
                off.append(rule)
                continue
            }
            guard rule.reason != nil || rule.status == .failed else { continue }
            let reason =
                rule.reason
                ?? say(
                    "Die Regel ist an einem Fehler des Programms gescheitert.",
                    "The rule failed by a fault of the program.")
            if let index = reasons.firstIndex(where: { $0.reason == reason }) {
                reasons[index].rules.append(rule)
            } else {
                reasons.append((reason, [rule]))
            }
        }
        var html = ""
        if !reasons.isEmpty {
            html += "<section aria-labelledby=\"h-unchecked\">\n<h2 id=\"h-unchecked\">"
            html +=
                say("Was nicht geprüft wurde", "What was not checked")
                + "</h2>\n<ul class=\"list\">\n"
            for (reason, rules) in reasons {
                html += "<li><p>\(escaped(reason))</p><p>" + say("Betroffen: ", "Concerned: ")
                html +=
                    rules.map { "\(escaped($0.title)) <span class=\"soft\">\($0.code)</span>" }
                    .joined(separator: "; ") + "</p></li>\n"
            }
            html += "</ul>\n</section>\n"
        }
        if !off.isEmpty {
            html += "<section aria-labelledby=\"h-off\">\n<h2 id=\"h-off\">"
            html +=
                say("Abgeschaltete Regeln", "Rules that are switched off")
                + "</h2>\n<ul class=\"list\">\n"
            for rule in off {
                html +=
                    "<li><p>\(escaped(rule.title)) <span class=\"soft\">\(rule.code)</span></p>"
                    + "<p>\(escaped(rule.reason ?? ""))</p></li>\n"
            }
            html += "</ul>\n</section>\n"
        }
        return html
    }

    // MARK: The baseline

    /// Entries of the baseline that no longer hold, the gravest first.
    var notices: String {
        let notices = report.notices.sorted { $0.severity > $1.severity }
        guard !notices.isEmpty else { return "" }
        var html = "<section aria-labelledby=\"h-baseline\">\n<h2 id=\"h-baseline\">"
        html +=
            say("Zur Baseline", "About the baseline") + "</h2>\n<ul class=\"list\">\n"
        for notice in notices.prefix(100) {
            html +=
                "<li><p>\(escaped(notice.severity.name(in: language))): "
                + "\(escaped(notice.message))</p></li>\n"
        }
        html += "</ul>\n"
        if notices.count > 100 {
            let rest = number(notices.count - 100)
            html +=
                "<p class=\"soft\">"
                + say(
                    "Und \(rest) weitere; der Bericht als JSON nennt alle.",
                    "And \(rest) more; the report as JSON names all.") + "</p>\n"
        }
        return html + "</section>\n"
    }

    // MARK: Accepted findings

    var accepted: String {
        let findings = report.findings.filter { $0.acceptance != nil }
        guard report.counts.accepted > 0 || !findings.isEmpty else { return "" }
        var html = "<section aria-labelledby=\"h-accepted\">\n<h2 id=\"h-accepted\">"
        html += say("Akzeptierte Befunde", "Accepted findings") + "</h2>\n<p>"
        let count = max(report.counts.accepted, findings.count)
        html +=
            count == 1
            ? say(
                "Ein Befund ist bekannt und wird hingenommen; er zählt nicht für das Ergebnis.",
                "One finding is known and accepted; it does not count for the result.")
            : say(
                "\(number(count)) Befunde sind bekannt und werden hingenommen; sie zählen nicht für "
                    + "das Ergebnis.",
                "\(number(count)) findings are known and accepted; they do not count for the result."
            )
        if findings.count < count {
            html +=
                " "
                + say(
                    "\(number(findings.count)) davon sind aufgeführt.",
                    "\(number(findings.count)) of them are listed.")
        }
        html += "</p>\n"
        guard !findings.isEmpty else { return html + "</section>\n" }
        let names = [
            ("", say("Regel", "Rule")), ("", say("Stelle", "Place")),
            ("", say("Begründung", "Reason")),
            (" class=\"owner\"", say("Verantwortlich", "Owner")), ("", say("Bis", "Until")),
        ]
        html += "<table>\n<thead><tr>"
        html += names.map { "<th scope=\"col\"\($0)>\($1)</th>" }.joined()
        html += "</tr></thead>\n<tbody>\n"
        for finding in findings {
            guard let acceptance = finding.acceptance else { continue }
            let title = report.rules.first { $0.code == finding.code }?.title ?? ""
            html +=
                "<tr><td>\(escaped(title)) <span class=\"soft\">\(escaped(finding.code))</span>"
                + "</td><td>\(place(finding.location))</td>"
            html += "<td>\(escaped(acceptance.reason))</td><td>\(escaped(acceptance.owner))</td>"
            let expires = acceptance.expires.map { HTMLText.day($0, language) } ?? "–"
            html += "<td class=\"p\">\(expires)</td></tr>\n"
        }
        return html + "</tbody>\n</table>\n</section>\n"
    }

    private func place(_ location: Finding.Location) -> String {
        var parts: [String] = []
        if let file = location.file {
            var name = escaped(shortName(file))
            if let line = location.line, let column = location.column {
                name += ":\(line):\(column)"
            }
            parts.append(name)
        }
        parts += [location.record, location.field].compactMap { $0.map { escaped($0) } }
        return parts.joined(separator: " · ")
    }

    // MARK: All rules

    /// An account of every rule.
    var account: String {
        var html = "<section aria-labelledby=\"h-rules\">\n<h2 id=\"h-rules\">"
        html += say("Alle Regeln", "All rules") + "</h2>\n<details>\n<summary><h3>"
        html +=
            say(
                "Was aus jeder der \(report.rules.count) Regeln geworden ist",
                "What became of each of the \(report.rules.count) rules")
            + "</h3></summary>\n<table>\n<thead><tr>"
        let names = [
            say("Code", "Code"), say("Regel", "Rule"), say("Schwere", "Severity"),
            say("Ergebnis", "Result"), say("Anzahl", "Count"),
        ]
        html += names.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr></thead>\n<tbody>\n"
        for rule in report.rules {
            html +=
                "<tr><th scope=\"row\" class=\"p\">\(rule.code)</th><td>"
                + "\(escaped(rule.title))</td><td>\(rule.severity.name(in: language))</td>"
            html +=
                "<td>\(word(rule))</td><td class=\"num\">"
                + "\(rule.count == 0 ? "" : number(rule.count))</td></tr>\n"
        }
        return html + "</tbody>\n</table>\n</details>\n</section>\n"
    }

    private func word(_ rule: ValidationReport.RuleOutcome) -> String {
        switch rule.status {
        case .passed: return say("ohne Befund", "passed")
        case .found: return say("gefunden", "found")
        case .skipped: return say("nicht prüfbar", "not checkable")
        case .failed: return say("gescheitert", "failed")
        case .off: return say("abgeschaltet", "switched off")
        default: return say("ohne Gegenstand", "not applicable")
        }
    }
}
