import PlainTextRecords

extension ReadingLog.Kind {
    /// The kind under which a rule speaks of a notice: what stands in a table of single cases, and
    /// what type a value does not fit, make it another one.
    func asFinding(table: String?, field: String?) -> FindingKind {
        let isCase = table.map { TableInfo.caseTables.contains($0) } ?? false
        if isCase, self == .unknownColumn || self == .nearMissColumn { return "unknownCaseColumn" }
        if self == .unreadableValue, let table, let field,
            let info = TableInfo.named(table), let index = info.fields.index(of: field)
        {
            return RuleCatalogue.unreadable(info.fields.fields[index], nil)
        }
        return self
    }

    /// The code of the rule that a notice of this kind belongs to.
    public func code(inTable table: String? = nil, field: String? = nil) -> String {
        RuleCatalogue.rule(of: asFinding(table: table, field: field))?.code ?? rawValue
    }

    /// How grave it is. In a table of single cases an unknown column is an error: names may stand in
    /// it.
    public func severity(inTable table: String?, field: String? = nil) -> Severity {
        RuleCatalogue.known(asFinding(table: table, field: field))?.severity ?? .hint
    }
}

extension ReadingLog {
    /// The log as lines of text, one notice each: `file:line:column: severity: message [code]`.
    ///
    /// No value of a case table and no name of an unknown column in one is shown.
    /// - Parameter limit: How many notices of each kind are shown.
    public func lines(in language: ReportLanguage, limit: Int = 5) -> [String] {
        let places = places()
        var lines: [String] = []
        var shown: [Kind: Int] = [:]
        for notice in notices {
            shown[notice.kind, default: 0] += 1
            if shown[notice.kind, default: 0] > limit { continue }
            lines.append(line(notice, places, language))
        }
        for (kind, count) in shown.map({ ($0.key, self.count(of: $0.key)) })
            .sorted(by: { ($0.0.code(), $0.0.rawValue) < ($1.0.code(), $1.0.rawValue) })
        where count > limit {
            lines.append(
                language.pick(
                    "… und weitere dieser Art, \(count) insgesamt [\(kind.code())]",
                    "… and more of this kind, \(count) in all [\(kind.code())]"))
        }
        return lines
    }

    private func line(
        _ notice: Notice, _ places: [String: [Int: PlaceFinder.Place]], _ language: ReportLanguage
    ) -> String {
        var place = notice.file.map { PlainLine.of($0) } ?? ""
        if notice.file == "-" { place = language.pick("Standardeingabe", "standard input") }
        if let file = notice.file, let start = notice.bytes?.lowerBound,
            let found = places[file]?[start]
        {
            place += ":\(found.line):\(found.column)"
        }
        var subject: [String] = []
        if let table = notice.table { subject.append(PlainLine.of(table)) }
        if let field = notice.field { subject.append(PlainLine.of(field)) }
        let kind = notice.kind.asFinding(table: notice.table, field: notice.field)
        let message = RuleCatalogue.known(kind)
        let sentence = message?.sentence.text(language, arguments(of: notice, language))
        return [
            place, (message?.severity ?? .hint).name(in: language),
            subject.joined(separator: "."),
            (sentence ?? kind.rawValue) + " [\(RuleCatalogue.rule(of: kind)?.code ?? "")]",
        ].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    private func arguments(of notice: Notice, _ language: ReportLanguage) -> [String] {
        if notice.kind == .unreadableValue, let table = notice.table, let field = notice.field,
            let info = TableInfo.named(table), let index = info.fields.index(of: field)
        {
            return [Expectation.text(info.fields.fields[index], language)]
        }
        return FindingWords.safe(
            notice.arguments, kind: notice.kind, table: notice.table, hasKnownColumn: true,
            language)
    }

    /// Lines and columns of all places.
    private func places() -> [String: [Int: PlaceFinder.Place]] {
        var offsets: [String: [Int]] = [:]
        for notice in notices {
            if let file = notice.file, let bytes = notice.bytes {
                offsets[file, default: []].append(bytes.lowerBound)
            }
        }
        var places: [String: [Int: PlaceFinder.Place]] = [:]
        for (file, wanted) in offsets {
            guard let source = try? ByteSource.openRegular(file),
                let (encoding, _, _, _) = try? CSVOpening.encoding(of: source)
            else { continue }
            places[file] = try? PlaceFinder.places(of: wanted, in: source, encoding: encoding)
        }
        return places
    }
}
