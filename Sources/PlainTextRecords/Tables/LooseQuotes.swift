/// Quotes of a row that a dialect leaves inside its cells, and how much they speak against it.
///
/// Quotes around a word within a quoted cell are an author's; quotes with a sign between them
/// (`";"`), or at the end of a line, are those of another dialect.
struct LooseQuotes {
    /// How many there are; an author's count little.
    private(set) var weight = 0.0
    /// Whether a quote begins in one cell and ends in a later one.
    private(set) var isTorn = false

    private static let quote: UInt8 = 34

    init(
        _ cells: [TableScanner.Cell], _ row: TableScanner.Row, _ sample: ByteSpan,
        _ dialect: TableDialect
    ) {
        if row.isUnclosed { weight += 1 }
        if row.strayQuotes > 0, let quote = dialect.quote {
            for cell in cells {
                let bytes = sample[cell.start..<cell.end]
                for at in 0..<bytes.count where bytes[at] == quote {
                    weight += Self.weight(of: at, bytes, cell, quote)
                }
            }
        }
        isTorn = Self.isTorn(cells, sample)
    }

    private static func weight(
        of at: Int, _ bytes: ByteSpan, _ cell: TableScanner.Cell, _ quote: UInt8
    ) -> Double {
        func byte(_ index: Int) -> UInt8? {
            index >= 0 && index < bytes.count ? bytes[index] : nil
        }
        let before = byte(at - 1)
        let behind = byte(at + 1)
        if before == quote || behind == quote { return cell.isQuoted ? 0 : 0.5 }
        if !cell.isQuoted, before == nil || behind == nil { return 1 }
        if isBreak(before) || isBreak(behind) { return 1 }
        if isSign(behind), byte(at + 2) == quote { return 1 }
        if isSign(before), byte(at - 2) == quote { return 1 }
        if isMark(behind), byte(at + 2) != 32 || byte(at + 3) == quote { return 1 }
        if isMark(before), byte(at - 2) == quote || before != 32 { return 1 }
        return 0.05
    }

    private static func isBreak(_ byte: UInt8?) -> Bool { byte == 10 || byte == 13 }

    /// Neither a letter nor a digit.
    private static func isSign(_ byte: UInt8?) -> Bool {
        guard let byte, byte < 0x80 else { return false }
        return !(byte >= 48 && byte <= 57 || byte | 32 >= 97 && byte | 32 <= 122)
    }

    /// A usual delimiter.
    private static func isMark(_ byte: UInt8?) -> Bool {
        byte == 44 || byte == 59 || byte == 9 || byte == 124
    }

    private static func isTorn(_ cells: [TableScanner.Cell], _ sample: ByteSpan) -> Bool {
        var isOpen = false
        for cell in cells where !cell.isQuoted && cell.end > cell.start {
            let begins = sample[cell.start] == quote
            let ends = sample[cell.end - 1] == quote
            if isOpen, ends { return true }
            if begins, !ends || cell.end - cell.start == 1 { isOpen = true }
        }
        return false
    }
}
