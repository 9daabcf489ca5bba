extension RuleListing {
    /// The catalogue as a page of the documentation, in Markdown.
    ///
    /// DocC gives each heading an anchor made of its text (`#ZEI-03`), so that a rule can be linked to.
    public static func markdown(_ language: ReportLanguage) -> String {
        var text = language.pick(
            """
            # Die Regeln

            Jede Regel dieser Fassung: was sie verlangt und warum, was zu tun ist, und woher sie kommt.

            ## Überblick

            Diese Seite ist aus ``Rule/all`` gemacht, ebenso wie <doc:Rules> auf Englisch; „sozialraum
            rules“ zeigt dasselbe. Diese Fassung hat \(Rule.all.count) Regeln. Ein Code wird nie für etwas
            anderes verwendet, auch wenn seine Regel aufgegeben wurde.

            Wo mehr als eine Schwere steht, hat die Regel mehrere Meldungen, die nicht gleich schwer
            wiegen. Wie Regeln ablaufen, und was im Bericht aus ihnen wird: <doc:Validation>.

            """,
            """
            # The rules

            Every rule of this version: what it asks for and why, what to do, and where it comes from.

            ## Overview

            This page is made from ``Rule/all``, as is <doc:Regeln> in German; `sozialraum rules` shows the
            same. This version has \(Rule.all.count) rules. A code is never used for something else, even
            if its rule was given up.

            Where more than one severity stands, the rule has several messages, which are not equally
            grave. How rules run, and what becomes of them in a report: <doc:Validation>.

            """)
        for (prefix, title, rules) in byFamily {
            text += "\n## \(title.text(language)) (\(prefix))\n\n"
            text += language.pick(
                "| Code | Schwere | Was nicht stimmt |\n", "| code | severity | what is wrong |\n")
            text += "| --- | --- | --- |\n"
            for rule in rules {
                text += "| [\(rule.code)](#\(rule.code)) | \(severities(of: rule, language)) | "
                text += plain(rule.title.text(language)) + " |\n"
            }
            for rule in rules { text += section(rule, language) }
        }
        return text + withdrawn(language)
    }

    /// One rule in Markdown.
    public static func markdown(of rule: Rule, _ language: ReportLanguage) -> String {
        String(section(rule, language).dropFirst())
    }

    private static func section(_ rule: Rule, _ language: ReportLanguage) -> String {
        var text = "\n### \(rule.code)\n\n"
        text += "**\(plain(rule.title.text(language)))** (\(severities(of: rule, language)))\n\n"
        text += plain(rule.explanation.text(language)) + "\n\n"
        text += language.pick("**Was zu tun ist.** ", "**What to do.** ")
        text += plain(rule.remedy.text(language)) + "\n\n"
        text += language.pick("**Quelle.** ", "**Source.** ")
        text += plain(rule.source.text(language)) + "\n\n"
        text += language.pick("Meldungen:\n\n", "Messages:\n\n")
        for message in rule.messages {
            text += "- \(message.severity.name(in: language)): "
            text += plain(sentence(of: message, language)) + "\n"
        }
        text += example(
            rule.bad, language.pick("Schlechtes Beispiel", "Bad example"), language)
        text += example(rule.good, language.pick("Gutes Beispiel", "Good example"), language)
        return text
    }

    private static func example(
        _ example: RuleExample, _ title: String, _ language: ReportLanguage
    ) -> String {
        var text = ""
        for file in example.files {
            let kind = file.name.hasSuffix(".json") ? "json" : "text"
            text += "\n\(title), `\(file.name)`:\n\n```\(kind)\n\(shown(file.bytes))\n```\n"
        }
        if !example.companions.isEmpty {
            let codes = example.companions.joined(separator: ", ")
            text += language.pick(
                "\nAuch gefunden wird hier: \(codes).\n", "\nAlso found here: \(codes).\n")
        }
        return text
    }

    private static func withdrawn(_ language: ReportLanguage) -> String {
        var text = language.pick(
            "\n## Codes ohne Regel\n\nDiese Codes waren vorgesehen und bleiben frei; hier steht, warum.\n\n"
                + "| Code | Warum es die Regel nicht gibt |\n",
            "\n## Codes without a rule\n\nThese codes were planned and stay unused; here is why.\n\n"
                + "| code | why there is no such rule |\n")
        text += "| --- | --- |\n"
        for rule in WithdrawnRule.all {
            text += "| \(rule.code) | \(plain(rule.reason.text(language))) |\n"
        }
        return text
    }

    /// A text that Markdown shows as it stands.
    private static func plain(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if "|*_`<[\\".unicodeScalars.contains(scalar) { result += "\\" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
