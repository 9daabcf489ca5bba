import PlainTextRecords

extension ValidationReport {
    /// The report in the Static Analysis Results Interchange Format (SARIF), version 2.1.0: one run
    /// for all inputs, for editors and for the pages of a version control.
    ///
    /// Columns are counted in Unicode scalars. At most 5,000 findings are results, the gravest first
    /// to be kept; notifications tell the true totals, and what was not checked.
    public func sarif() -> [UInt8] {
        var out = ByteBuffer(capacity: 1 << 16)
        SARIFLog(self).document.write(to: &out, indent: 0)
        out.append(10)
        return out.bytes
    }
}

/// The parts of a SARIF log; names in comments are those of the standard.
struct SARIFLog {
    /// Others that read SARIF take no more results of a run.
    static let resultLimit = 5000

    let report: ValidationReport
    let language: ReportLanguage
    let uris: ArtifactURI
    /// The index of each rule by its code.
    let ruleIndices: [String: Int]
    /// The index of each file in `run.artifacts`.
    private let artifactIndices: [String: Int]

    init(_ report: ValidationReport) {
        self.report = report
        language = report.language
        uris = ArtifactURI(inputs: report.inputs.map(\.path))
        ruleIndices = Dictionary(
            report.rules.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first }
        )
        artifactIndices = Dictionary(
            report.inputs.flatMap(\.files).enumerated().map { ($1.path, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    var document: JSONValue {
        [
            "$schema":
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            "version": "2.1.0",
            "runs": .array([.object(run)]),
        ]
    }

    /// `run`.
    private var run: JSONObject {
        let shown = shownFindings
        var object = JSONObject()
        object["tool"] = ["driver": .object(driver)]
        object["language"] = .string(language.rawValue)
        object["columnKind"] = "unicodeCodePoints"
        object["newlineSequences"] = ["\r\n", "\n", "\r"]
        object["originalUriBaseIds"] = .object(bases)
        object["invocations"] = .array([.object(invocation(shown.count))])
        object["artifacts"] = .array(artifacts)
        object["results"] = .array(results(shown))
        object["properties"] = .object(properties)
        return object
    }

    /// The findings that become results, in their order; where there are too many, the gravest.
    private var shownFindings: [Finding] {
        guard report.findings.count > Self.resultLimit else { return report.findings }
        var left = Self.resultLimit
        var kept = Set<Int>()
        for severity in [Severity.error, .warning, .hint] {
            for (index, finding) in report.findings.enumerated()
            where finding.severity == severity && left > 0 {
                kept.insert(index)
                left -= 1
            }
        }
        return report.findings.enumerated().filter { kept.contains($0.offset) }.map(\.element)
    }

    // MARK: Tool

    /// `toolComponent`.
    private var driver: JSONObject {
        var known: [String: Rule] = [:]
        for rule in Rule.all { known[rule.code] = rule }
        return [
            "name": "sozialraum", "version": .string(SozialraumKitVersion.current),
            "semanticVersion": .string(SozialraumKitVersion.current),
            "language": .string(language.rawValue),
            "rules": .array(report.rules.map { .object(descriptor($0, known[$0.code])) }),
            "notifications": .array(
                Notification.all.map { notification in
                    [
                        "id": .string(notification.id),
                        "shortDescription": [
                            "text": .string(notification.description.text(language))
                        ],
                    ]
                }),
        ]
    }

    /// `reportingDescriptor` of a rule.
    private func descriptor(
        _ outcome: ValidationReport.RuleOutcome, _ rule: Rule?
    ) -> JSONObject {
        var object: JSONObject = ["id": .string(outcome.code)]
        object["name"] = rule?.messages.first.map { .string(Self.identifier($0.kind.rawValue)) }
        object["shortDescription"] = ["text": .string(outcome.title)]
        if let rule {
            object["fullDescription"] = [
                "text": .string(rule.explanation.text(language))
            ]
        }
        let severity = outcome.originalSeverity ?? outcome.severity
        object["defaultConfiguration"] = ["level": .string(Self.level(severity))]
        let source = rule?.source.text(language)
        var text = outcome.remedy
        var markdown =
            "**" + language.pick("Was zu tun ist:", "What to do:") + "** "
            + MarkdownText.escaped(outcome.remedy)
        if let source {
            let word = language.pick("Grundlage:", "Source:")
            text += "\n\n" + word + " " + source
            markdown += "\n\n**" + word + "** " + MarkdownText.escaped(source)
        }
        object["help"] = [
            "text": .string(text), "markdown": .string(markdown),
        ]
        object["properties"] = [
            "tags": .array([.string(String(outcome.code.prefix { $0 != "-" }))])
        ]
        return object
    }

    // MARK: Invocation

    /// Readers of SARIF show notifications one by one: more of them help nobody.
    private static var noticeLimit: Int { 100 }

    /// `invocation`: whether all could be done, and what was not.
    private func invocation(_ shown: Int) -> JSONObject {
        var notifications: [JSONValue] = []
        var overrides: [JSONValue] = []
        for (index, rule) in report.rules.enumerated() {
            let reference: JSONValue = [
                "id": .string(rule.code), "index": .number(String(index)),
            ]
            if rule.status == .failed {
                let text = rule.reason ?? Notification.failed.description.text(language)
                notifications.append(Notification.failed.json("error", text, rule: reference))
            } else if rule.status != .off, let reason = rule.reason {
                notifications.append(Notification.skipped.json("warning", reason, rule: reference))
            }
            if rule.status == .off {
                overrides.append([
                    "descriptor": reference, "configuration": ["enabled": false],
                    "properties": ["reason": .string(rule.reason ?? "")],
                ])
            } else if let original = rule.originalSeverity, original != rule.severity {
                overrides.append([
                    "descriptor": reference,
                    "configuration": ["level": .string(Self.level(rule.severity))],
                ])
            }
        }
        let total = report.findingCount
        if shown < total {
            let counts = report.counts
            let text = language.pick(
                "Von \(total) Fundstellen stehen \(shown) in diesem Bericht. Gezählt wurden alle: "
                    + "Fehler \(counts.error), Warnungen \(counts.warning), Hinweise \(counts.hint), "
                    + "akzeptiert \(counts.accepted).",
                "Of \(total) findings \(shown) stand in this report. All were counted: "
                    + "errors \(counts.error), warnings \(counts.warning), hints \(counts.hint), "
                    + "accepted \(counts.accepted).")
            notifications.append(Notification.limited.json("note", text, rule: nil))
        }
        let notices = report.notices.sorted { $0.severity > $1.severity }
        for notice in notices.prefix(Self.noticeLimit) {
            let level = Self.level(notice.severity)
            notifications.append(Notification.baseline.json(level, notice.message, rule: nil))
        }
        var object: JSONObject = [
            "executionSuccessful": .boolean(!report.rules.contains { $0.status == .failed })
        ]
        if !overrides.isEmpty { object["ruleConfigurationOverrides"] = .array(overrides) }
        object["toolExecutionNotifications"] = .array(notifications)
        return object
    }

    /// What a `notification` is about.
    private struct Notification {
        let id: String
        let description: Sentence

        static let skipped = Notification(
            id: "rule-skipped",
            description: Sentence(
                "Eine Regel konnte nicht vollständig geprüft werden.",
                "A rule could not be checked wholly."))
        static let failed = Notification(
            id: "rule-failed",
            description: Sentence(
                "Eine Regel ist an einem Fehler des Programms gescheitert.",
                "A rule failed by a fault of the program."))
        static let limited = Notification(
            id: "results-limited",
            description: Sentence(
                "Nicht alle Fundstellen stehen im Bericht.",
                "Not all findings stand in the report."))
        static let baseline = Notification(
            id: "baseline-entry",
            description: Sentence(
                "Ein Eintrag der Baseline gilt nicht mehr oder ist unvollständig.",
                "An entry of the baseline no longer holds, or is incomplete."))
        static let all = [skipped, failed, limited, baseline]

        func json(_ level: String, _ text: String, rule: JSONValue?) -> JSONValue {
            var object: JSONObject = ["descriptor": ["id": .string(id)]]
            object["associatedRule"] = rule
            object["level"] = .string(level)
            object["message"] = ["text": .string(SARIFLog.escaped(text))]
            return .object(object)
        }
    }

    // MARK: Files

    private var bases: JSONObject {
        var object: JSONObject = [
            ArtifactURI.working: [
                "description": [
                    "text": .string(
                        language.pick(
                            "Der Ordner, in dem geprüft wurde.",
                            "The folder in which the command ran."))
                ]
            ]
        ]
        for (id, uri) in uris.bases {
            var base: JSONObject = ["uri": .string(uri)]
            if !uri.hasPrefix("file:") { base["uriBaseId"] = .string(ArtifactURI.working) }
            object[id] = .object(base)
        }
        return object
    }

    private var artifacts: [JSONValue] {
        report.inputs.flatMap { input in
            input.files.map { file in
                var object: JSONObject = ["location": .object(artifactLocation(file.path))]
                object["length"] = .integer(file.bytes)
                object["roles"] =
                    file.path == "-" ? ["analysisTarget", "standardStream"] : ["analysisTarget"]
                let isJSON = file.delimiter == nil
                object["mimeType"] =
                    input.carrier == .jsonLines
                    ? "application/jsonl" : isJSON ? "application/json" : "text/csv"
                object["encoding"] = .string(file.encoding)
                if let hash = input.sha256, input.files.count == 1 {
                    object["hashes"] = ["sha-256": .string(hash)]
                }
                return .object(object)
            }
        }
    }

    /// `artifactLocation`.
    func artifactLocation(_ path: String) -> JSONObject {
        var object = JSONObject()
        if path == "-" {
            object["uri"] = "stdin"
        } else {
            let (uri, base) = uris.reference(path)
            object["uri"] = .string(uri)
            object["uriBaseId"] = .string(base)
        }
        object["index"] = artifactIndices[path].map { .integer($0) }
        return object
    }

    // MARK: Totals

    /// What the standard has no place for: the verdict, and true totals.
    private var properties: JSONObject {
        let counts = report.counts
        return [
            "verdict": .string(report.verdict.rawValue),
            "counts": [
                "error": .integer(counts.error), "warning": .integer(counts.warning),
                "hint": .integer(counts.hint), "accepted": .integer(counts.accepted),
            ],
            "inputs": .array(
                report.inputs.map { input in
                    var object: JSONObject = [
                        "path": .string(report.name(of: input.path)),
                        "verdict": .string(input.verdict.rawValue),
                    ]
                    if input.isInvented { object["erfunden"] = true }
                    return .object(object)
                }),
            "rules": .array(
                report.rules.map { rule in
                    [
                        "code": .string(rule.code), "status": .string(rule.status.rawValue),
                        "count": .integer(rule.count), "accepted": .integer(rule.accepted),
                    ]
                }),
        ]
    }

    // MARK: Words

    static func level(_ severity: Severity) -> String {
        severity == .error ? "error" : severity == .warning ? "warning" : "note"
    }

    /// A message string: braces are doubled, for single ones hold arguments; and nothing in it is a
    /// link.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var last: UnicodeScalar = " "
        for scalar in text.unicodeScalars {
            if scalar == "{" || scalar == "}" { result.append(scalar) }
            if scalar == "(", last == "]" { result.append(" ") }
            result.append(scalar)
            last = scalar
        }
        return String(result)
    }

    /// The word for programs as a name: `endBeforeBeginning` as `EndBeforeBeginning`.
    private static func identifier(_ kind: String) -> String {
        kind.split(separator: ".").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
}

/// Plain text within Markdown.
enum MarkdownText {
    /// The text with a backslash before what Markdown takes for marks.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if "\\`*_[]<>#|~&".unicodeScalars.contains(scalar) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }
}
