import PlainTextRecords

/// What of a roster is in neither the package nor the plan: its cells in their columns, with the row,
/// what became of it, and why. It can be mended and imported again.
public struct RestTable: Sendable {
    /// The columns in front of those of the roster.
    static let own = ["zeile", "status", "grund"]

    public let header: [String]
    /// The rows; the third cell holds the codes of the reasons.
    public private(set) var rows: [[String]] = []
    /// How many cells of the roster stand in it wholly.
    public private(set) var cellCount = 0

    init(header: [String]) { self.header = header }

    mutating func add(_ draft: RowDraft, state: RowState, reason: String) {
        var cells = Array(repeating: "", count: draft.cells.count)
        var reasons: [String] = []
        func note(_ text: String) { if !reasons.contains(text) { reasons.append(text) } }
        for (index, fate) in draft.fates.enumerated() {
            switch fate {
            case .rest(let why):
                cells[index] = draft.cells[index]
                cellCount += 1
                note(why)
            case .package(let left) where !left.isEmpty:
                cells[index] = left.joined(separator: " | ")
                note("partly")
            default:
                continue
            }
        }
        guard cells.contains(where: { !$0.isEmpty }) else { return }
        if state == .unsure || state == .rejected { reasons = [reason] }
        rows.append(["\(draft.number)", state.rawValue, reasons.joined(separator: " ")] + cells)
    }

    mutating func add(_ other: RosterGrid.OtherRow) {
        cellCount += other.cells.filter { !$0.isBlankText }.count
        rows.append(["", "outside", other.kind] + other.cells)
    }

    /// The table as CSV, with the reasons in words.
    public func csv(in language: ReportLanguage) -> [UInt8] {
        var out = ByteBuffer()
        let width = rows.map(\.count).max() ?? 0
        var names = Self.own + header
        while names.count < width { names.append("#\(names.count - Self.own.count + 1)") }
        let worded = rows.map { row in
            var row = row
            let isRow = [RowState.unsure, .rejected].contains(RowState(rawValue: row[1]))
            let word = isRow ? ReasonWords.row : ReasonWords.cell
            row[2] = row[2].split(separator: " ").map { word(String($0), language) }
                .joined(separator: " ")
            return row
        }
        for row in [names] + worded {
            for column in names.indices {
                if column > 0 { out.append(44) }
                guard column < row.count else { continue }
                row[column].withByteSpan { TableCleaner.append(quoted: $0, to: &out) }
            }
            out.append(10)
        }
        return out.bytes
    }
}
