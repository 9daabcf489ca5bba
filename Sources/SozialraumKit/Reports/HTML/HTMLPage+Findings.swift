import PlainTextRecords

extension HTMLPage {
    /// All findings by rule, with the means to filter them.
    func appendFindings(to out: inout ByteBuffer) {
        out.append(
            "<section id=\"findings\" aria-labelledby=\"h-findings\">\n<h2 id=\"h-findings\">")
        out.append(say("Befunde", "Findings") + "</h2>\n")
        guard !cards.isEmpty else {
            out.append(nothing + "</section>\n")
            return
        }
        out.append(filters)
        for card in cards { append(card, to: &out) }
        out.append("</section>\n")
    }

    private var nothing: String {
        guard report.verdict == .valid else {
            let text = say(
                "In dem, was sich prüfen ließ, wurde nichts gefunden.",
                "Nothing was found in what could be checked.")
            return "<p>\(text)</p>\n"
        }
        let text =
            report.counts.accepted > 0
            ? say("Nichts gefunden, was nicht akzeptiert ist.", "Nothing but what is accepted.")
            : say("Nichts gefunden.", "Nothing was found.")
        return "<p class=\"none\">\(text)</p>\n"
    }

    // MARK: Filters

    private var filters: String {
        let counts = report.counts
        func radio(_ id: String, _ value: String, _ label: String, _ isChecked: Bool = false)
            -> String
        {
            "<label><input type=\"radio\" name=\"severity\" id=\"\(id)\" value=\"\(value)\" "
                + "autocomplete=\"off\"\(isChecked ? " checked" : "")> \(label)</label>\n"
        }
        var html =
            "<div class=\"tools\" role=\"search\" aria-label=\""
            + say("Befunde filtern", "Filter the findings") + "\">\n<fieldset>\n<legend>"
        html += say("Schwere", "Severity") + "</legend>\n<div class=\"radios\">\n"
        let all = counts.error + counts.warning + counts.hint
        html += radio("s-all", "", say("Alle", "All") + " (\(number(all)))", true)
        html += radio("s-error", "error", say("Fehler", "Errors") + " (\(number(counts.error)))")
        html += radio(
            "s-warning", "warning", say("Warnungen", "Warnings") + " (\(number(counts.warning)))")
        html += radio("s-hint", "hint", say("Hinweise", "Hints") + " (\(number(counts.hint)))")
        html += "</div>\n</fieldset>\n<div class=\"fields\" id=\"tools\" hidden>\n"
        func field(_ label: String, _ control: String) -> String {
            "<label class=\"field\"><span>\(label)</span>\(control)</label>\n"
        }
        func choice(_ id: String, _ options: [(value: String, text: String)]) -> String {
            "<select id=\"\(id)\" autocomplete=\"off\"><option value=\"\">" + say("alle", "all")
                + "</option>"
                + options.map {
                    "<option value=\"\(escaped($0.value))\">\(escaped($0.text))</option>"
                }.joined()
                + "</select>"
        }
        html += field(
            say("Suche in allen Angaben", "Search everything"),
            "<input type=\"search\" id=\"q\" autocomplete=\"off\">")
        html += field(
            say("Regel", "Rule"),
            choice(
                "rule", cards.map { ($0.outcome.code, $0.outcome.code + " " + $0.outcome.title) }))
        var seen = Set<String>()
        let tables = cards.flatMap(\.findings).map { $0.location.table ?? "" }.filter {
            seen.insert($0).inserted
        }
        html += field(
            say("Tabelle", "Table"),
            choice(
                "table",
                tables.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map {
                    ($0.isEmpty ? "-" : $0, $0.isEmpty ? packageWord : $0)
                }))
        if report.inputs.count > 1 {
            html += field(
                say("Eingabe", "Input"),
                choice(
                    "input", report.inputs.enumerated().map { ("\($0)", report.name(of: $1.path)) })
            )
        }
        let status = say("{0} von {1} aufgeführten Fundstellen", "{0} of {1} listed places")
        html += "</div>\n</div>\n<div class=\"above\" id=\"above\" hidden>"
        html += "<p class=\"status\" id=\"status\" role=\"status\" data-text=\"\(status)\"></p>"
        html += "<button type=\"button\" id=\"reset\">"
        html += say("Filter aufheben", "Clear filters") + "</button>"
        html += "<button type=\"button\" id=\"unfold\">"
        html += say("Alle auf- oder zuklappen", "Open or close all") + "</button></div>\n"
        return html
    }

    /// What stands for the table of findings about the package and its files.
    var packageWord: String { say("Paket und Dateien", "package and files") }

    // MARK: A rule

    private func append(_ card: RuleCard, to out: inout ByteBuffer) {
        let rule = card.outcome
        let classes =
            ([card.severity] + card.severities.filter { $0 != card.severity }.sorted().reversed())
            .map(\.rawValue).joined(separator: " ")
        out.append(
            "<details class=\"card \(classes)\" data-r=\"\(rule.code)\">\n<summary><h3>"
                + "\(escaped(rule.title))</h3>"
        )
        out.append(
            "<span class=\"n\">\(number(card.count))<span class=\"hide\"> "
                + say("Fundstellen", "places") + "</span></span>")
        out.append(
            "<span class=\"meta\"><span class=\"sev \(card.severity.rawValue)\">"
                + "\(card.severity.name(in: language))</span>"
        )
        if let original = rule.originalSeverity, original != rule.severity {
            out.append(say(" (vorgesehen: ", " (by default: ") + original.name(in: language) + ")")
        }
        out.append(" · \(rule.code)\(tablesLine(card))</span></summary>\n")
        out.append("<div class=\"body\" id=\"r-\(rule.code)\">\n")
        let known = rules[rule.code]
        if let known { out.append("<p>\(escaped(known.explanation.text(language)))</p>\n") }
        out.append(
            "<div class=\"todo\"><h4>" + say("Was zu tun ist", "What to do")
                + "</h4><p>\(escaped(rule.remedy))</p></div>\n")
        if let known {
            out.append(
                "<p class=\"source\">" + say("Grundlage: ", "Source: ")
                    + escaped(known.source.text(language)) + "</p>\n")
        }
        if let reason = rule.reason {
            out.append(
                "<p class=\"source\">" + say("Nicht vollständig geprüft: ", "Not wholly checked: ")
                    + escaped(reason) + "</p>\n")
        }
        if card.findings.count < card.count {
            let shown = number(card.findings.count)
            out.append(
                "<p class=\"source\">"
                    + say(
                        "\(shown) von \(number(card.count)) Fundstellen sind aufgeführt: die "
                            + "ersten und über die Daten verteilte.",
                        "\(shown) of \(number(card.count)) places are listed: the first ones, "
                            + "and some spread over the data."
                    ) + "</p>\n")
        }
        if !card.findings.isEmpty { PlaceTable(self, card).append(to: &out) }
        out.append("</div>\n</details>\n")
    }

    private func tablesLine(_ card: RuleCard) -> String {
        let tables = card.outcome.tables.filter { $0.value > 0 }.sorted { left, right in
            left.value == right.value
                ? left.key.utf8.lexicographicallyPrecedes(right.key.utf8) : left.value > right.value
        }
        let names = tables.map { $0.key.isEmpty ? packageWord : $0.key }
        guard !names.isEmpty else { return "" }
        var text = " · " + escaped(names.prefix(3).joined(separator: ", "))
        if names.count > 3 { text += say(" und weitere", " and others") }
        return text
    }
}
