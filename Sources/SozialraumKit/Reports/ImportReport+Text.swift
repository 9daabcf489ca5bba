extension ImportReport {
    /// The report for people.
    public func text() -> String {
        var text = counts() + columns()
        let parts = [
            absent(), tables(), cutOff(), proposals(), rows(), unclear(), questions(), files(),
        ]
        for part in parts where !part.isEmpty { text += "\n" + part }
        return text
    }

    private func counts() -> String {
        let rows = plan.rows
        let cells = plan.account
        var text = language.pick(
            "Zeilen: \(rows.read) gelesen, \(rows.new) neu, \(rows.same) schon da, "
                + "\(rows.changed) geändert, \(rows.unsure) unsicher, \(rows.rejected) abgelehnt\n",
            "Rows: \(rows.read) read, \(rows.new) new, \(rows.same) same, \(rows.changed) changed, "
                + "\(rows.unsure) unsure, \(rows.rejected) rejected\n")
        text += language.pick(
            "Zellen: \(cells.read) gelesen = \(cells.package) im Paket + \(cells.plan) im Plan + "
                + "\(cells.rest) in der Restdatei\n",
            "Cells: \(cells.read) read = \(cells.package) in the package + \(cells.plan) in the plan "
                + "+ \(cells.rest) in the rest file\n")
        if let content = outcome.content { text += content.sentence.text(language) + "\n" }
        return text
    }

    private func columns() -> String {
        let columns = outcome.mapping.columns
        guard !columns.isEmpty else { return "" }
        var text = "\n" + language.pick("Spalten:", "Columns:") + "\n"
        text += ColumnReport.lines(outcome.mapping, language)
        guard columns.contains(where: { $0.meaning != nil && !$0.isSure }) else { return text }
        return text + "\n" + ColumnReport.howToSettle(language)
    }

    /// What the mapping file names and the roster lacks: lists vary, and a header may have another name.
    private func absent() -> String {
        guard !outcome.absentHeaders.isEmpty else { return "" }
        let names = outcome.absentHeaders.prefix(10).map { PlainLine.of($0, limit: 60) }
        let more = outcome.absentHeaders.count > 10 ? ", …" : ""
        let german = names.map { "„\($0)“" }.joined(separator: ", ") + more
        let english = names.map { "“\($0)”" }.joined(separator: ", ") + more
        return language.pick(
            "Die Zuordnung nennt Spalten, die diese Liste nicht hat: \(german).\n",
            "The mapping file names columns that this roster lacks: \(english).\n")
    }

    private func tables() -> String {
        guard outcome.tableCount > 1 else { return "" }
        return language.pick(
            "Die Datei hat \(outcome.tableCount) Tabellen; gelesen wurde Nummer "
                + "\(outcome.table + 1). Die übrigen stehen in der Restdatei; mit --table kommt "
                + "eine andere an die Reihe.\n",
            "The file has \(outcome.tableCount) tables; number \(outcome.table + 1) was read. "
                + "The others stand in the rest file; --table takes another one.\n")
    }

    private func cutOff() -> String {
        truncated.map { column in
            let header = PlainLine.of(column.header, limit: 60)
            return language.pick(
                "Spalte „\(header)“: \(column.cells) Texte enden nach genau \(column.length) "
                    + "Zeichen und sind wohl abgeschnitten.\n",
                "Column “\(header)”: \(column.cells) texts end after exactly \(column.length) "
                    + "characters and are probably cut off.\n")
        }.joined()
    }

    private func proposals() -> String {
        guard !plan.proposals.isEmpty else { return "" }
        return language.pick(
            "Vorschläge, die nicht ausgeführt wurden: \(plan.proposals.count) (im Plan).\n",
            "Proposals that were not done: \(plan.proposals.count) (in the plan).\n")
    }

    /// Why nothing was done of rows, by reason.
    private func rows() -> String {
        var text = ""
        for (state, title) in [
            (RowState.unsure, language.pick("Unsichere Zeilen:", "Unsure rows:")),
            (RowState.rejected, language.pick("Abgelehnte Zeilen:", "Rejected rows:")),
        ] {
            let reasons = outcome.reasons.filter { $0.state == state }
            guard !reasons.isEmpty else { continue }
            text += title + "\n"
            for reason in reasons {
                text += "  \(reason.rows) × " + ReasonWords.row(reason.reason, language) + "\n"
            }
        }
        return text
    }

    private func unclear() -> String {
        outcome.unclearAnswers.prefix(20).map { answer in
            language.pick(
                "Die Antwort Nummer \(answer.entry) der Entscheidungsdatei (Zeile \(answer.row)) war "
                    + "nicht zu verstehen; die Frage ist wieder offen.\n",
                "Answer number \(answer.entry) of the decision file (row \(answer.row)) could not be "
                    + "understood; the question is open again.\n")
        }.joined()
    }

    private func questions() -> String {
        guard !plan.questions.isEmpty else { return "" }
        var text = language.pick("Fragen:", "Questions:") + "\n"
        for question in plan.questions.prefix(20) {
            text +=
                language.pick("  Zeile ", "  Row ") + "\(question.row): "
                + QuestionWords.sentence(question, language) + "\n"
        }
        if plan.questions.count > 20 {
            text += language.pick(
                "  … und \(plan.questions.count - 20) weitere (im Plan)\n",
                "  … and \(plan.questions.count - 20) more (in the plan)\n")
        }
        var ways: [String] = []
        for question in plan.questions {
            guard let way = QuestionWords.answer(question.kind, language) else { continue }
            if !ways.contains(way) { ways.append(way) }
        }
        if ways.isEmpty { return text }
        for way in ways { text += "  " + way + "\n" }
        return text
            + language.pick(
                "  Die Antworten kommen in die Datei, die --decisions nennt; dort stehen dann auch die "
                    + "Fragen.\n",
                "  The answers go into the file that --decisions names; the questions stand there then, "
                    + "too.\n")
    }

    private func files() -> String {
        var text = ""
        if isDryRun {
            text += language.pick(
                "Probelauf: Am Paket wurde nichts geändert.\n",
                "Dry run: nothing of the package was changed.\n")
        }
        if let planPath { text += "Plan: " + PlainLine.of(planPath) + "\n" }
        if let restPath { text += "Rest: " + PlainLine.of(restPath) + "\n" }
        return text
    }
}
