import PlainTextRecords

/// Words about findings and inputs that several reports share.
extension ValidationReport {
    /// The message of a finding, with its value where that may be shown; one line.
    func sentence(_ finding: Finding) -> String {
        var message = PlainLine.of(finding.message, limit: 1000)
        if let value = finding.value {
            let shown = PlainLine.of(value)
            // What stands for a hidden value is no quotation.
            let isKind = value.hasPrefix("<") && value.hasSuffix(">")
            message += language.pick(" Wert: ", " Value: ")
            message += isKind ? shown : language.pick("„\(shown)“", "“\(shown)”")
            message += "."
        }
        return message
    }

    /// The name of a file or an input; one line.
    func name(of path: String) -> String {
        if path == "-" { return language.pick("Standardeingabe", "standard input") }
        return path.isEmpty ? language.pick("Paket", "package") : PlainLine.of(path, limit: 1000)
    }

    /// How many findings there are in all, those included that are accepted.
    var findingCount: Int { rules.reduce(0) { $0 + $1.count } }
}
