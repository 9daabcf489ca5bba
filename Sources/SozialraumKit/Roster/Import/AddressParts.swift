import PlainTextRecords

/// The parts of an address, which change together or not at all: a street in another place is an
/// address that nobody has named.
struct AddressParts {
    static let fields = ["strasse", "hausnummer", "plz", "ort", "ortsteil"]

    private(set) var parts: [String: String] = [:]

    /// What a record of the package has of an address.
    init(_ row: [String: String]) {
        for field in Self.fields { parts[field] = row[field] }
    }

    /// What a row of a roster says of an address.
    init(_ record: RowDraft.Record) {
        for field in Self.fields {
            if let text = record[field]?.text, !text.isEmpty { parts[field] = text }
        }
    }

    subscript(field: String) -> String? { parts[field] }
    var isEmpty: Bool { parts.isEmpty }
    var names: Set<String> { Set(parts.keys) }

    /// The parts that both have, with different values. Another spelling is no other value.
    func differences(from other: AddressParts) -> [String] {
        Self.fields.filter { field in
            guard let here = parts[field], let there = other[field] else { return false }
            return !Self.isOne(here, there, field)
        }
    }

    /// The parts that the other lacks.
    func additions(to other: AddressParts) -> [String] {
        Self.fields.filter { parts[$0] != nil && other[$0] == nil }
    }

    static func isOne(_ text: String, _ other: String, _ field: String) -> Bool {
        if text == other { return true }
        switch field {
        case "strasse": return BodyPlace.isOneStreet(text, other)
        case "hausnummer":
            return text.lowercased().filter { $0 != " " } == other.lowercased().filter { $0 != " " }
        case "plz": return false
        default: return Slug.make(text) == Slug.make(other)
        }
    }

    mutating func set(_ field: String, _ text: String) { parts[field] = text }
}
