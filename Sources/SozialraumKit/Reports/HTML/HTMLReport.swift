import PlainTextRecords

extension ValidationReport {
    /// The report as a page to read, to print and to mail: one file that needs no network.
    ///
    /// What it shows is what the other reports show. Without its script everything can be read; the
    /// script searches and filters. Totals are true; of places those stand there that were kept.
    public func html() -> [UInt8] {
        HTMLPage(self).bytes
    }
}

/// The parts of the report as HTML.
struct HTMLPage {
    let report: ValidationReport
    let language: ReportLanguage
    /// What is known of each rule.
    let rules: [String: Rule]
    /// Rules with findings that nobody accepted, the gravest first.
    let cards: [RuleCard]
    /// The index of the input that a file belongs to.
    private let inputOfFile: [String: Int]

    init(_ report: ValidationReport) {
        self.report = report
        language = report.language
        rules = Dictionary(
            Rule.all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        var files: [String: Int] = [:]
        for (index, input) in report.inputs.enumerated() {
            for path in input.files.map(\.path) + [input.path] where files[path] == nil {
                files[path] = index
            }
        }
        inputOfFile = files
        cards = RuleCard.all(of: report)
    }

    /// The input that a place is in.
    func input(of location: Finding.Location) -> Int {
        guard let file = location.file else { return 0 }
        if let index = inputOfFile[file] { return index }
        return report.inputs.firstIndex { file.hasPrefix($0.path) } ?? 0
    }

    func say(_ german: String, _ english: String) -> String { language.pick(german, english) }
    func number(_ number: Int) -> String { HTMLText.number(number, language) }
    func escaped(_ text: String) -> String { HTMLText.escaped(text) }

    var bytes: [UInt8] {
        var out = ByteBuffer(capacity: 1 << 18)
        out.append(head)
        out.append("<body class=\"\(report.verdict.rawValue)\">\n")
        out.append(
            "<a class=\"skip\" href=\"#findings\">"
                + say("Zu den Befunden", "Skip to the findings") + "</a>\n")
        out.append(opening)
        out.append("<main class=\"wrap\">\n")
        out.append(first)
        out.append(inputs)
        // Where nothing is wrong, what was not checked is the news.
        if report.verdict == .incomplete { out.append(unchecked) }
        out.append(charts)
        appendFindings(to: &out)
        if report.verdict != .incomplete { out.append(unchecked) }
        out.append(notices)
        out.append(accepted)
        out.append(account)
        out.append("</main>\n" + footer)
        out.append("<script>" + HTMLScript.text + "</script>\n</body>\n</html>\n")
        return out.bytes
    }

    private var head: String {
        let policy =
            "default-src 'none'; style-src \(HTMLText.policyHash(HTMLStyle.sheet)); "
            + "script-src \(HTMLText.policyHash(HTMLScript.text)); base-uri 'none'; "
            + "form-action 'none'"
        let names = report.inputs.map { shortName($0) }.joined(separator: ", ")
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="\(policy)">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>\(say("Prüfbericht", "Validation report")): \(escaped(names))</title>
            <style>\(HTMLStyle.sheet)</style>
            </head>

            """
    }

    /// The last part of the path of an input.
    func shortName(_ input: ValidationReport.Input) -> String {
        shortName(input.path)
    }

    func shortName(_ path: String) -> String {
        guard path != "-", let last = path.split(separator: "/").last, last != ".", last != ".."
        else { return report.name(of: path) }
        return String(last)
    }

    // MARK: The opening

    private var opening: String {
        let names = report.inputs.map { shortName($0) }
        var eyebrow = escaped(names.prefix(3).joined(separator: ", "))
        if names.count > 3 {
            eyebrow += say(" und \(names.count - 3) weitere", " and \(names.count - 3) more")
        }
        if let day = report.inputs.first?.date, report.inputs.allSatisfy({ $0.date == day }) {
            let text = HTMLText.day(day, language)
            eyebrow += " · " + say("Stichtag \(text)", "as of \(text)")
        }
        var html = "<header>\n<div class=\"wrap\">\n"
        html +=
            "<p class=\"eyebrow\">" + say("Prüfbericht", "Validation report")
            + " · \(eyebrow)</p>\n"
        html += "<div class=\"verdict\">\(sign)<h1>\(headline)</h1></div>\n"
        html += "<p class=\"lead\">\(lead)</p>\n"
        if report.inputs.contains(where: \.isInvented) {
            let invented = report.inputs.filter(\.isInvented)
            let all = invented.count == report.inputs.count
            let who = escaped(invented.map { shortName($0) }.joined(separator: ", "))
            html += "<p class=\"invented\">"
            html +=
                all
                ? say(
                    "Erfundene Daten: Sie beschreiben keine Menschen und keine Einrichtungen.",
                    "Invented data: they describe no people and no institutions.")
                : say("Erfundene Daten in: \(who)", "Invented data in: \(who)")
            html += "</p>\n"
        }
        return html + tiles + "</div>\n</header>\n"
    }

    /// The verdict as a sign; the words beside it say the same.
    private var sign: String {
        let path =
            report.verdict == .valid
            ? "M10 16.5l4 4 8-9"
            : report.verdict == .invalid ? "M11 11l10 10M21 11l-10 10" : "M16 9v8M16 22v.2"
        return
            "<svg viewBox=\"0 0 32 32\" aria-hidden=\"true\"><circle cx=\"16\" cy=\"16\" r=\"15\"/>"
            + "<path d=\"\(path)\"/></svg>"
    }

    private var headline: String {
        let count = report.counts.error
        switch report.verdict {
        case .invalid:
            return count == 1
                ? say("Ungültig: 1 Fehler ist zu beheben", "Invalid: 1 error has to be repaired")
                : say(
                    "Ungültig: \(number(count)) Fehler sind zu beheben",
                    "Invalid: \(number(count)) errors have to be repaired")
        case .incomplete:
            return say(
                "Kein Fehler gefunden, aber nicht alles ließ sich prüfen",
                "No error found, but not everything could be checked")
        default:
            return say("Gültig: kein Fehler gefunden", "Valid: no error found")
        }
    }

    private var lead: String {
        let wrong = report.inputs.count { $0.verdict == .invalid }
        let warnings = report.counts.warning
        switch report.verdict {
        case .invalid:
            var text = say(
                "Bitte erst die Fehler beheben, dann die Daten weitergeben oder auswerten.",
                "Repair the errors before you pass the data on or count with them.")
            if report.inputs.count > 1 {
                text +=
                    " "
                    + say(
                        "Betroffen: \(wrong) von \(report.inputs.count) Eingaben.",
                        "Concerned: \(wrong) of \(report.inputs.count) inputs.")
            }
            return text
        case .incomplete:
            let count = report.rules.count { $0.reason != nil && $0.status != .off }
            return count == 1
                ? say(
                    "Eine Regel ließ sich nicht oder nicht vollständig prüfen. Warum, steht "
                        + "unter „Was nicht geprüft wurde“.",
                    "One rule could not be checked, or not wholly. “What was not checked” tells "
                        + "why."
                )
                : say(
                    "\(number(count)) Regeln ließen sich nicht oder nicht vollständig prüfen. "
                        + "Warum, steht unter „Was nicht geprüft wurde“.",
                    "\(number(count)) rules could not be checked, or not wholly. “What was not "
                        + "checked” tells why."
                )
        default:
            let text = say(
                "Alle Regeln, die für diese Daten von Bedeutung sind, wurden geprüft.",
                "All rules that matter for these data were checked.")
            guard warnings > 0 else { return text }
            return text + " "
                + (warnings == 1
                    ? say(
                        "Eine Warnung sollte jemand ansehen.",
                        "Somebody should look at one warning.")
                    : say(
                        "\(number(warnings)) Warnungen sollte jemand ansehen.",
                        "Somebody should look at \(number(warnings)) warnings."))
        }
    }

    private var tiles: String {
        func tile(_ kind: String, _ count: Int, _ word: String) -> String {
            let zero = count == 0 ? " zero" : ""
            return "<div class=\"\(kind)\(zero)\"><dt>\(word)</dt><dd>\(number(count))</dd></div>\n"
        }
        let counts = report.counts
        var html = "<dl class=\"tiles\">\n"
        html += tile("error", counts.error, say("Fehler", counts.error == 1 ? "error" : "errors"))
        html += tile(
            "warning", counts.warning,
            say(
                counts.warning == 1 ? "Warnung" : "Warnungen",
                counts.warning == 1 ? "warning" : "warnings"))
        html += tile(
            "hint", counts.hint,
            say(counts.hint == 1 ? "Hinweis" : "Hinweise", counts.hint == 1 ? "hint" : "hints"))
        if counts.accepted > 0 {
            html += tile("", counts.accepted, say("akzeptiert", "accepted"))
        }
        let checked = report.rules.count { $0.status == .passed || $0.status == .found }
        let skipped = report.rules.count { $0.status == .skipped || $0.status == .failed }
        html += tile("", checked, say("Regeln geprüft", "rules checked"))
        if skipped > 0 { html += tile("", skipped, say("nicht prüfbar", "not checkable")) }
        let rows = report.inputs.flatMap(\.files).reduce(0) { $0 + ($1.rows ?? 0) }
        html += tile(
            "", rows, say(rows == 1 ? "Datensatz" : "Datensätze", rows == 1 ? "record" : "records"))
        return html + "</dl>\n"
    }

    // MARK: What to do first

    private var first: String {
        guard !cards.isEmpty else { return "" }
        let wanted = cards.filter { $0.severity != .hint }
        let shown = wanted.isEmpty ? [] : Array(wanted.prefix(3))
        guard !shown.isEmpty else { return "" }
        var html = "<section aria-labelledby=\"h-first\">\n<h2 id=\"h-first\">"
        html += say("Was zuerst zu tun ist", "What to do first") + "</h2>\n<ol class=\"first\">\n"
        for card in shown {
            html += "<li><a href=\"#r-\(card.outcome.code)\">\(escaped(card.outcome.title))</a> "
            html += "<span class=\"sev \(card.severity.rawValue)\">\(times(card.count))</span>"
            html += most(card) + "<p>\(escaped(card.outcome.remedy))</p></li>\n"
        }
        html += "</ol>\n"
        if wanted.count > shown.count {
            let rest = wanted.count - shown.count
            let german =
                rest == 1
                ? "Danach folgt eine weitere Regel" : "Danach folgen \(rest) weitere Regeln"
            let english =
                rest == 1 ? "Then follows one more rule" : "Then follow \(rest) more rules"
            let text = say(
                german + " mit Fehlern oder Warnungen; alle stehen unter „Befunde“.",
                english + " with errors or warnings; all stand under “Findings”.")
            html += "<p class=\"soft\">\(text)</p>\n"
        }
        return html + "</section>\n"
    }

    private func times(_ count: Int) -> String {
        say("\(number(count))-mal", count == 1 ? "once" : "\(number(count)) times")
    }

    /// The table in which most of it was found, if there are several.
    private func most(_ card: RuleCard) -> String {
        let tables = card.outcome.tables.filter { !$0.key.isEmpty }
        guard tables.count > 1,
            let most = tables.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
        else { return "" }
        return "<span class=\"soft\"> · " + say("vor allem in ", "mostly in ") + escaped(most.key)
            + "</span>"
    }

    // MARK: The inputs

    private var inputs: String {
        let several = report.inputs.count > 1
        let title = several ? say("Eingaben", "Inputs") : say("Eingabe", "Input")
        var html =
            "<section aria-labelledby=\"h-inputs\">\n<h2 id=\"h-inputs\">\(title)</h2>\n<ul "
            + "class=\"list\">\n"
        for input in report.inputs {
            let rows = input.files.reduce(0) { $0 + ($1.rows ?? 0) }
            html +=
                "<li><p>\(escaped(report.name(of: input.path)))</p>\n<p>"
                + "\(word(input.verdict))<span class=\"soft\">"
            var facts = [form(input)]
            if let profile = input.profile { facts.append(say("Profil ", "profile ") + profile) }
            if let date = input.date {
                facts.append(say("Stichtag ", "as of ") + HTMLText.day(date, language))
            }
            facts.append(
                rows == 1
                    ? say("1 Datensatz", "1 record")
                    : number(rows) + say(" Datensätze", " records"))
            if input.isInvented { facts.append(say("erfundene Daten", "invented data")) }
            html += facts.map { " · " + $0 }.joined() + "</span></p>"
            if let hash = input.sha256 {
                html += "\n<p class=\"soft\">SHA-256 <code>\(hash)</code></p>"
            }
            html += "</li>\n"
        }
        return html + "</ul>\n</section>\n"
    }

    private func form(_ input: ValidationReport.Input) -> String {
        switch input.carrier {
        case .json: return say("JSON-Dokument", "JSON document")
        case .jsonLines: return "JSON Lines"
        default:
            let isTable = input.path.lowercased().hasSuffix(".csv")
            return isTable
                ? say("CSV-Tabelle", "CSV table")
                : say("Ordner mit CSV-Tabellen", "folder of CSV tables")
        }
    }

    private func word(_ verdict: ValidationReport.Verdict) -> String {
        switch verdict {
        case .valid: return "<span class=\"sev good\">" + say("gültig", "valid") + "</span>"
        case .incomplete:
            return "<span class=\"sev warning\">"
                + say("nicht vollständig prüfbar", "not wholly checkable")
                + "</span>"
        default: return "<span class=\"sev error\">" + say("ungültig", "invalid") + "</span>"
        }
    }

    private var footer: String {
        let version = SozialraumKitVersion.current
        return "<footer>\n<div class=\"wrap\">\n<p>"
            + say(
                "Falldaten stehen in diesem Bericht nur so, dass sich niemand erkennen lässt: "
                    + "Statt eines Wertes steht oft nur seine Art, etwa ‹Tag› oder ‹12 Zeichen›.",
                "Data of cases stand here only so that nobody can be recognised: often the kind "
                    + "of a value stands in its place, such as ‹day› or ‹12 characters›."
            )
            + "</p>\n<p>"
            + say("Erstellt mit sozialraum \(version).", "Made with sozialraum \(version).")
            + "</p>\n</div>\n</footer>\n"
    }
}
