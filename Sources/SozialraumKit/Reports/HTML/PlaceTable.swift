import PlainTextRecords

/// The places of a rule as a table: groups by file and message, and in each only the columns that
/// say something. End tags that HTML does not need are left out: there may be thousands of places.
struct PlaceTable {
    private struct Key: Hashable {
        var input: Int
        var file: String?
        var table: String?
        var severity: Severity
        var kind: FindingKind
        /// The message, if all in the group have the same.
        var message: String? = nil
    }

    /// With more messages than these a group has a column for them.
    private static let messageLimit = 8

    private let page: HTMLPage
    private let code: String
    private var groups: [(key: Key, findings: [Finding])] = []
    /// What the messages of each group have in common.
    private var frames: [MessageFrame] = []
    private var hasRecords = false
    private var hasFields = false
    private var hasValues = false
    private var hasMessages = false
    private let hasSeveralSeverities: Bool

    init(_ page: HTMLPage, _ card: RuleCard) {
        self.page = page
        code = card.outcome.code
        hasSeveralSeverities = card.severities.count > 1
        // Where few messages are told many times, each gets a group of its own.
        var messages: [Key: Set<String>] = [:]
        for finding in card.findings {
            messages[key(of: finding), default: []].insert(finding.message)
        }
        var indices: [Key: Int] = [:]
        for finding in card.findings {
            var key = key(of: finding)
            if messages[key, default: []].count <= Self.messageLimit {
                key.message = finding.message
            }
            if let index = indices[key] {
                groups[index].findings.append(finding)
            } else {
                indices[key] = groups.count
                groups.append((key, [finding]))
            }
            hasRecords = hasRecords || finding.location.record != nil
            hasFields = hasFields || finding.location.field != nil
            hasValues = hasValues || finding.value != nil
        }
        hasMessages = groups.contains { $0.key.message == nil }
        frames = groups.map { key, findings in
            key.message == nil ? MessageFrame(findings.map(\.message)) : MessageFrame([])
        }
    }

    private func key(of finding: Finding) -> Key {
        Key(
            input: page.input(of: finding.location), file: finding.location.file,
            table: finding.location.table, severity: finding.severity, kind: finding.kind)
    }

    private var columns: Int {
        1 + [hasRecords, hasFields, hasValues, hasMessages].count { $0 }
    }

    func append(to out: inout ByteBuffer) {
        out.append(
            "<table><caption class=\"hide\">" + page.say("Fundstellen zu ", "Places of ") + code
                + "</caption>\n<thead><tr>")
        var names = [("p", page.say("Zeile:Spalte", "Line:column"))]
        if hasRecords { names.append(("record", page.say("Datensatz", "Record"))) }
        if hasFields { names.append(("name", page.say("Feld", "Field"))) }
        if hasValues { names.append(("value", page.say("Wert", "Value"))) }
        if hasMessages { names.append(("message", page.say("Im Einzelnen", "In detail"))) }
        for (kind, name) in names { out.append("<th scope=\"col\" class=\"\(kind)\">\(name)") }
        out.append("</thead>\n")
        for ((key, findings), frame) in zip(groups, frames) {
            append(key, findings, frame, to: &out)
        }
        out.append("</table>\n")
    }

    private func append(
        _ key: Key, _ findings: [Finding], _ frame: MessageFrame, to out: inout ByteBuffer
    ) {
        let table = key.table.map { page.escaped($0) }
        out.append(
            "<tbody class=\"\(key.severity.rawValue)\" data-t=\"\(table ?? "-")\" "
                + "data-i=\"\(key.input)\">"
        )
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
            parts.append(
                "<span class=\"sev \(key.severity.rawValue)\">"
                    + "\(key.severity.name(in: page.language))</span>"
            )
        }
        out.append(parts.joined(separator: " · "))
        if let message = key.message ?? frame.text {
            out.append((parts.isEmpty ? "" : "<br>") + page.escaped(message))
        }
        out.append("\n")
        for finding in findings { append(finding, key.message == nil ? frame : nil, to: &out) }
    }

    private func append(_ finding: Finding, _ frame: MessageFrame?, to out: inout ByteBuffer) {
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
        if hasMessages { cell(frame?.rest(of: finding.message), to: &out) }
        out.append("\n")
    }

    private func cell(_ text: String?, to out: inout ByteBuffer) {
        out.append("<td>")
        if let text { out.append(page.escaped(text)) }
    }
}
