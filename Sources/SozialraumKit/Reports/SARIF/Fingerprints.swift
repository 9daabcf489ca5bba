import PlainTextRecords

/// Tells findings of one run and another apart, wherever their lines have got to.
///
/// A fingerprint is made of the rule, the kind of the finding, table, record and field, as far as a
/// report may show them. Where several are alike, for a record that has no key, they are numbered.
struct Fingerprints {
    /// The name of this way of making them.
    static let name = "sozialraum/v1"

    private var seen: [String: Int] = [:]

    mutating func next(_ finding: Finding) -> String {
        let location = finding.location
        let parts = [
            finding.code, finding.kind.rawValue, location.table ?? "", location.record ?? "",
            location.field ?? "",
        ]
        let place = parts.joined(separator: "\u{0}")
        let number = seen[place, default: 0]
        seen[place] = number + 1
        var text = ByteBuffer()
        text.append(number == 0 ? place : place + "\u{0}\(number)")
        var hash = SHA256()
        hash.add(text.span)
        return String(hash.finish().prefix(32))
    }
}
