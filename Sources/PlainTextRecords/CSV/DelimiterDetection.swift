/// Which byte separates the cells of a CSV file, and why it is taken for it.
public struct DelimiterDetection: Hashable, Sendable {
    public enum Reason: String, Hashable, Sendable {
        /// Most names of the header are known under it.
        case knownNames
        /// No name is known; the manifest declares it.
        case declared
        /// It is the most frequent in the header.
        case frequency
        /// There is none; a comma is assumed.
        case none
        /// A first line `sep=…` names it.
        case separatorLine
    }

    public var delimiter: UInt8
    public var reason: Reason
    /// How many header names are known under it.
    public var knownNames: Int
    /// How often it stands in the header outside of quotes.
    public var frequency: Int

    /// The delimiters that an exchange file may have, in the order of preference.
    public static let candidates: [UInt8] = [44, 59, 9, 124]

    init(delimiter: UInt8, reason: Reason, knownNames: Int = 0, frequency: Int = 0) {
        self.delimiter = delimiter
        self.reason = reason
        self.knownNames = knownNames
        self.frequency = frequency
    }

    public init(separator: UInt8) {
        self.init(delimiter: separator, reason: .separatorLine)
    }

    /// A first line `sep=;` as Excel writes it: the delimiter, and where the next line begins.
    public static func separatorLine(_ text: ByteSpan) -> (delimiter: UInt8, next: Int)? {
        guard text.count >= 6, text[0] | 32 == 115, text[1] | 32 == 101, text[2] | 32 == 112,
            text[3] == 61, candidates.contains(text[4])
        else { return nil }
        if text[5] == 10 { return (text[4], 6) }
        if text[5] == 13 { return (text[4], text.count > 6 && text[6] == 10 ? 7 : 6) }
        return nil
    }

    /// The delimiter of an exchange file: the one under which most header names are known; where
    /// none is known, the declared one, else the most frequent.
    public static func forExchange(
        _ text: ByteSpan, knownNames: Set<String>, declared: UInt8? = nil
    ) -> DelimiterDetection {
        var start = 0
        while start < text.count, text[start] == 10 || text[start] == 13 { start += 1 }
        var best = DelimiterDetection(delimiter: 44, reason: .none)
        for candidate in candidates {
            let cells = headerCells(text, from: start, delimiter: candidate)
            let known = cells.reduce(0) { $0 + (knownNames.contains($1) ? 1 : 0) }
            let detection = DelimiterDetection(
                delimiter: candidate, reason: known > 0 ? .knownNames : .frequency,
                knownNames: known, frequency: cells.count - 1)
            if (known, cells.count - 1) > (best.knownNames, best.frequency) { best = detection }
        }
        if best.knownNames == 0, let declared {
            return DelimiterDetection(delimiter: declared, reason: .declared)
        }
        return best
    }

    /// The cells of the first line under a delimiter, quotes respected.
    private static func headerCells(
        _ text: ByteSpan, from start: Int, delimiter: UInt8
    ) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = start
        while index < text.count {
            let byte = text[index]
            if isQuoted {
                if byte == 34 {
                    if index + 1 < text.count, text[index + 1] == 34 {
                        cell.append(34)
                        index += 1
                    } else {
                        isQuoted = false
                    }
                } else {
                    cell.append(byte)
                }
            } else if byte == 34, cell.isEmpty || cell.last.map(candidates.contains) == true {
                isQuoted = true
            } else if byte == delimiter {
                cells.append(String(decoding: cell, as: UTF8.self))
                cell = []
            } else if byte == 10 || byte == 13 {
                break
            } else {
                cell.append(byte)
            }
            index += 1
        }
        cells.append(String(decoding: cell, as: UTF8.self))
        return cells
    }
}
