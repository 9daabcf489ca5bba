import PlainTextRecords

/// What somebody decided about rules: which of them are switched off, and which are judged more or less
/// gravely, each with a reason.
///
/// ```json
/// { "format": "sozialraum-regeln", "version": "1.0",
///   "rules": [ { "code": "REF-12", "severity": "off", "reason": "Alle Träger arbeiten kreisweit." } ] }
/// ```
///
/// A rule that is off finds nothing and does not touch the verdict; the report names it with its reason.
/// Another severity holds for everything that the rule says, whichever of its messages it is.
public struct RulesFile: Hashable, Sendable {
    /// A decision about a rule.
    public struct Decision: Hashable, Sendable {
        public var code: String
        /// The severity of all that the rule finds; nil: the rule is off.
        public var severity: Severity?
        public var reason: String

        public init(code: String, severity: Severity?, reason: String) {
            self.code = code
            self.severity = severity
            self.reason = reason
        }
    }

    static let format = "sozialraum-regeln"

    public var decisions: [Decision] = []

    public init(_ decisions: [Decision] = []) { self.decisions = decisions }

    /// Reads a rules file.
    ///
    /// - Throws: ``ExchangeError`` with the place, if it cannot be opened, is broken, or says something
    ///   that is not known.
    public init(path: String) throws(ExchangeError) {
        try self.init(bytes: SettingsReader.bytes(of: path), path: path)
    }

    /// Reads a rules file from bytes.
    ///
    /// - Parameter path: What errors call it.
    /// - Throws: ``ExchangeError`` with the place.
    public init(bytes: [UInt8], path: String) throws(ExchangeError) {
        let root = try SettingsReader(path: path, format: Self.format)
            .document(bytes, keys: ["rules"])
        var seen = Set<String>()
        for entry in try root.list("rules") {
            try entry.checkKeys(["code", "severity", "reason"])
            let code = Rule.all[try entry.rule()].code
            guard seen.insert(code).inserted else {
                throw entry.error(.repeatedRule, "code", [code])
            }
            let word = try entry.text("severity")
            let severity = [Severity.error, .warning, .hint].first { $0.rawValue == word }
            guard severity != nil || word == "off" else {
                throw entry.error(.badSeverity, "severity", [SettingsReader.shown(word)])
            }
            decisions.append(
                Decision(code: code, severity: severity, reason: try entry.text("reason")))
        }
    }
}
