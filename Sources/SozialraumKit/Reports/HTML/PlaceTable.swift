import PlainTextRecords

/// The places of a rule as a table: groups by file and message, and in each only the columns that
/// say something. End tags that HTML does not need are left out: there may be thousands of places.
struct PlaceTable {
    private struct Group {
        var findings: [Finding]
        /// The message, if all have the same.
        var message: String?
    }

    private struct Key: Hashable {
        var input: Int
        var file: String?
        var table: String?
        var severity: Severity
        var kind: FindingKind
    }

    private let page: HTMLPage
    private let code: String
    private var groups: [(key: Key, group: Group)] = []
    private var hasRecords = false
    private var hasFields = false
    private var hasValues = false
    private var hasMessages = false
    private let hasSeveralSeverities: Bool

    init(_ page: HTMLPage, _ card: RuleCard) {
        self.page = page
        code = card.outcome.code
        hasSeveralSeverities = card.severities.count > 1
        var indices: [Key: Int] = [:]
        for finding in card.findings {
            let location = finding.location
            let key = Key(
                input: page.input(of: location), file: location.file, table: location.table,
                severity: finding.severity, kind: finding.kind)
            if let index = indices[key] {
                groups[index].group.findings.append(finding)
                if groups[index].group.message != finding.message { groups[index].group.message = nil }
            } else {
                indices[key] = groups.count
                groups.append((key, Group(findings: [finding], message: finding.message)))
            }
            hasRecords = hasRecords || location.record != nil
            hasFields = hasFields || location.field != nil
            hasValues = hasValues || finding.value != nil
        }
        hasMessages = groups.contains { $0.group.message == nil }
    }

    private var columns: Int {
        1 + [hasRecords, hasFields, hasValues, hasMessages].count { $0 }
    }

    func append(to out: inout ByteBuffer) {
        out.append("<table><caption class=\"hide\">" + page.say("Fundstellen zu ", "Places of ") + code + "</caption>\n<thead><tr>")
        var names = [("p", page.say("Zeile:Spalte", "Line:column"))]
        if hasRecords { names.append(("record", page.say("Datensatz", "Record"))) }
        if hasFields { names.append(("name", page.say("Feld", "Field"))) }
        if hasValues { names.append(("value", page.say("Wert", "Value"))) }
        if hasMessages { names.append(("message", page.say("Meldung", "Message"))) }
        for (kind, name) in names { out.append("<th scope=\"col\" class=\"\(kind)\">\(name)") }
        out.append("</thead>\n")
        for (key, group) in groups { append(key, group, to: &out) }
        out.append("</table>\n")
    }

    private func append(_ key: Key, _ group: Group, to out: inout ByteBuffer) {
        let table = key.table.map { page.escaped($0) }
        out.append("<tbody class=\"\(key.severity.rawValue)\" data-t=\"\(table ?? "-")\" data-i=\"\(key.input)\">")
        out.append("<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(columns)\">")
        var parts: [String] = []
        if page.report.inputs.count > 1 {
            parts.append(page.escaped(page.shortName(page.report.inputs[key.input])))
        }
        if let table { parts.append("<b>\(table)</b>") }
        if let file = key.file {
            let name = page.shortName(file)
            if key.table.map({ name != $0 + ".csv" }) ?? true { parts.append(page.escaped(name)) }
        }
        if hasSeveralSeverities {
            parts.append("<span class=\"sev \(key.severity.rawValue)\">\(key.severity.name(in: page.language))</span>")
        }
        out.append(parts.joined(separator: " · "))
        if let message = group.message {
            out.append((parts.isEmpty ? "" : "<br>") + page.escaped(message))
        }
        out.append("\n")
        for finding in group.findings { append(finding, group, to: &out) }
    }

    private func append(_ finding: Finding, _ group: Group, to out: inout ByteBuffer) {
        let location = finding.location
        out.append("<tr><td class=p>")
        if let line = location.line, let column = location.column {
            out.append("\(line):\(column)")
        } else if let row = location.row {
            out.append(page.say("Datensatz \(row)", "record \(row)"))
        } else {
            out.append("–")
        }
        if let line = finding.related.first?.line {
            out.append(page.say(", siehe Zeile \(line)", ", see line \(line)"))
        }
        if hasRecords { cell(location.record, to: &out) }
        if hasFields { cell(location.field, to: &out) }
        if hasValues { cell(finding.value, to: &out) }
        if hasMessages { cell(group.message == nil ? finding.message : nil, to: &out) }
        out.append("\n")
    }

    private func cell(_ text: String?, to out: inout ByteBuffer) {
        out.append("<td>")
        if let text { out.append(page.escaped(text)) }
    }
}
