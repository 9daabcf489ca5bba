/// The text of a cell, tidied: lines end with a line feed, runs of blanks are one, none at the ends,
/// no quotation marks around, no characters that cannot be seen, accents joined to their letters.
struct RosterText {
    private(set) var text: [Unicode.Scalar]
    /// Whether anything was taken off or joined.
    private(set) var isTidied = false
    /// Whether text that was decoded wrongly was put right.
    private(set) var isRepaired = false

    var isEmpty: Bool { text.isEmpty }
    var string: String { text.text }

    /// - Parameter keepsWideBlanks: A run of blanks between two characters becomes a tab instead of a
    ///   blank: in a cell of phone numbers it may part them.
    init(_ raw: String, keepsWideBlanks: Bool = false) {
        text = []
        text.reserveCapacity(raw.utf8.count)
        var mayBeMojibake = false
        var hasMarks = false
        var isTidy = true
        var wasBlank = true
        for scalar in raw.unicodeScalars {
            let value = scalar.value
            if value > 32, value < 127 || value > 0xBF && value < 0x300 {
                wasBlank = false
                if value >= 0xC2, value <= 0xE2 { mayBeMojibake = true }
            } else if value == 32 {
                if wasBlank { isTidy = false }
                wasBlank = true
            } else {
                wasBlank = false
                if value >= 0x300 { hasMarks = true }
                if RosterText.role(scalar) != .character { isTidy = false }
            }
            text.append(scalar)
        }
        if mayBeMojibake, let repaired = Mojibake.repaired(text) {
            text = repaired
            isRepaired = true
            isTidy = false
        }
        if !isTidy || wasBlank { tidy(keepsWideBlanks) }
        unquote(keepsWideBlanks)
        // Last: what cannot be seen may have stood between a letter and its mark.
        if hasMarks { compose() }
    }

    /// A part of a cell that is tidy already.
    init(tidy text: some Sequence<Unicode.Scalar>) {
        self.text = Array(text)
    }

    /// The text on one line.
    var line: [Unicode.Scalar] { text.map { $0 == "\n" || $0 == "\t" ? " " : $0 } }

    private mutating func compose() {
        let composed = Normalization.composed(text)
        if composed != text {
            text = composed
            isTidied = true
        }
    }

    private mutating func tidy(_ keepsWideBlanks: Bool) {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.count)
        var blanks = 0
        var feeds = 0
        var wasReturn = false
        for scalar in text {
            switch RosterText.role(scalar) {
            case .blank:
                if scalar != " " { isTidied = true }
                blanks += 1
            case .feed:
                if scalar != "\n" || wasReturn { isTidied = true }
                if !(wasReturn && scalar == "\n") { feeds += 1 }
            case .none:
                isTidied = true
            case .character:
                if result.isEmpty {
                    if blanks + feeds > 0 { isTidied = true }
                } else if feeds > 0 {
                    if blanks > 0 || feeds > 2 { isTidied = true }
                    for _ in 0..<min(feeds, 2) { result.append("\n") }
                } else if blanks > 0 {
                    if blanks > 1 { isTidied = true }
                    result.append(keepsWideBlanks && blanks > 1 ? "\t" : " ")
                }
                blanks = 0
                feeds = 0
                result.append(scalar)
            }
            wasReturn = scalar == "\r"
        }
        if blanks + feeds > 0 { isTidied = true }
        text = result
    }

    private enum Role { case character, blank, feed, none }

    private static func role(_ scalar: Unicode.Scalar) -> Role {
        let value = scalar.value
        if value > 32, value < 127 { return .character }
        switch value {
        case 32, 9, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return .blank
        case 10, 13, 11, 12, 0x85, 0x2028, 0x2029: return .feed
        case 0..<32, 127..<160, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF:
            return .none
        default: return .character
        }
    }

    /// Takes off quotation marks around the whole text, and what spreadsheets put before a number that
    /// is to stay text (`'0651`, `="0651"`).
    private mutating func unquote(_ keepsWideBlanks: Bool) {
        while text.count > 2, let first = text.first, let last = text.last {
            if first == "=", text[1] == "\"", last == "\"", text.count > 3 {
                text.removeFirst()
            } else if first == "'",
                Letters.isDigit(text[1]) || text[1].isOne(of: "=+-@"),
                last != "'"
            {
                text.removeFirst()
            } else if RosterText.isPair(first, last),
                !text.dropFirst().dropLast().contains(where: { $0 == first || $0 == last })
            {
                text = Array(text.dropFirst().dropLast())
            } else {
                return
            }
            isTidied = true
            tidy(keepsWideBlanks)
        }
    }

    private static func isPair(_ first: Unicode.Scalar, _ last: Unicode.Scalar) -> Bool {
        switch (first, last) {
        case ("\"", "\""), ("'", "'"), ("„", "“"), ("„", "”"), ("„", "\""), ("“", "”"), ("‚", "‘"),
            ("»", "«"), ("«", "»"), ("`", "´"), ("'", "´"):
            return true
        default: return false
        }
    }
}
