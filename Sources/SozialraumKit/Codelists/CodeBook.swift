import PlainTextRecords

/// The codes of a list, found by their bytes: to look one up makes no text.
final class CodeBook: Sendable {
    /// The name of the list.
    let list: String
    private let table: CodeTable
    private let entries: [CodeEntry]
    private let days: [(from: Day?, until: Day?)]

    init(_ definition: CodelistDefinition) {
        list = definition.id
        table = CodeTable(definition.codes.map(\.code))
        entries = definition.codes
        days = entries.map { ($0.from, $0.until) }
    }

    /// The entry of a code; nil if the list does not know it.
    func entry(_ code: ByteSpan) -> CodeEntry? {
        table.find(code).map { entries[Int($0.place) - 1] }
    }

    /// Between which days a code may be used; nil if the list does not know it.
    func days(_ code: ByteSpan) -> (from: Day?, until: Day?)? {
        table.find(code).map { days[Int($0.place) - 1] }
    }
}
