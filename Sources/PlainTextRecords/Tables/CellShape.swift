/// What the text of a cell looks like, in any language.
///
/// Shapes tell a delimiter that splits a table from one that splits its values: under the right one
/// the cells of a column look alike.
public enum CellShape: UInt8, CaseIterable, Sendable {
    /// Nothing, or blanks.
    case empty
    /// Digits, with or without a sign.
    case integer
    /// A number with marks for decimals or thousands, a percent sign or a currency.
    case number
    /// A day, a month or a year with a day.
    case date
    /// A time of day, alone or behind a date.
    case time
    /// Digits with blanks, slashes, dashes, brackets, as phone numbers have.
    case phone
    case email
    case url
    /// Letters only, no blank.
    case word
    /// Letters and digits without a blank.
    case code
    /// Several words.
    case text
    /// Something else: signs only, a quote that is left over, a control character.
    case other

    /// Whether the shape is more than words: something that a value has and a header has not.
    public var isTyped: Bool {
        switch self {
        case .integer, .number, .date, .time, .phone, .email, .url: true
        default: false
        }
    }

    /// The shape of some bytes of UTF-8.
    public static func of(_ bytes: ByteSpan) -> CellShape {
        var start = 0
        var end = bytes.count
        while start < end, isBlank(bytes[start]) { start += 1 }
        while end > start, isBlank(bytes[end - 1]) { end -= 1 }
        if start == end { return .empty }
        let tally = Tally(bytes[start..<end])
        return tally.shape(bytes[start..<end])
    }

    /// Blanks and tabs; NUL and Ctrl-Z, which some programs write where nothing is.
    @inline(__always) static func isBlank(_ byte: UInt8) -> Bool {
        byte == 32 || byte == 9 || byte == 0 || byte == 26
    }

    /// How many characters of each kind stand in a cell.
    private struct Tally {
        var digits = 0
        var letters = 0
        var blanks = 0
        var dots = 0
        var commas = 0
        var dashes = 0
        var slashes = 0
        var colons = 0
        var signs = 0
        var money = 0
        var others = 0
        var ats = 0
        var controls = 0
        var quotes = 0

        init(_ bytes: ByteSpan) {
            for index in 0..<bytes.count {
                let byte = bytes[index]
                switch byte {
                case 48...57: digits += 1
                case 65...90, 97...122: letters += 1
                case 32, 9, 10, 13: blanks += 1
                case 46: dots += 1
                case 44: commas += 1
                case 45: dashes += 1
                case 47: slashes += 1
                case 58: colons += 1
                case 43, 40, 41: signs += 1
                case 37, 36: money += 1
                case 64: ats += 1
                case 34: quotes += 1
                case 0x80...0xFF:
                    // € and £ by their last byte, a no-break blank by its only one.
                    if byte == 0xAC, index >= 2, bytes[index - 2] == 0xE2 {
                        money += 1
                        letters -= 1
                    } else if byte == 0xA3, index >= 1, bytes[index - 1] == 0xC2 {
                        money += 1
                        letters -= 1
                    } else if byte >= 0xC0 {
                        letters += 1
                    }
                case 0..<32, 127: controls += 1
                default: others += 1
                }
            }
        }

        func shape(_ bytes: ByteSpan) -> CellShape {
            if controls > 0 { return .other }
            if quotes > 0 || others > 0 { return wordy(bytes) }
            if letters == 0 { return digits > 0 ? numeric(bytes) : .other }
            if ats == 1, blanks == 0, dots > 0 { return .email }
            if startsWithScheme(bytes) { return .url }
            if digits > 0, letters <= 3, isExponentOrUnit(bytes) { return .number }
            if digits > 0, isMonthDate(bytes) { return .date }
            return wordy(bytes)
        }

        private func wordy(_ bytes: ByteSpan) -> CellShape {
            if letters == 0 { return digits > 0 ? .code : .other }
            if startsWithScheme(bytes) { return .url }
            if blanks > 0 { return .text }
            return digits > 0 || dashes + slashes + dots + others > 1 ? .code : .word
        }

        private func numeric(_ bytes: ByteSpan) -> CellShape {
            let marks = dots + commas
            if colons > 0 {
                return colons <= 2 && (blanks <= 2) ? .time : .other
            }
            if money > 0 { return .number }
            if marks == 0, slashes == 0, blanks == 0, signs == 0 {
                if dashes == 0 { return .integer }
                if dashes == 1, bytes[0] == 45 { return .integer }
            }
            if isDate(bytes) { return .date }
            if slashes == 0, signs <= 1, dashes <= 1, dashes == 0 || bytes[0] == 45,
                signs == 0 || bytes[0] == 43, marks > 0 || blanks > 0, isGrouped(bytes)
            {
                return .number
            }
            if digits >= 5, commas == 0 { return .phone }
            return .other
        }

        /// Two or three groups of digits with the same mark between them, sized as in a date.
        private func isDate(_ bytes: ByteSpan) -> Bool {
            var groups: [Int] = [0]
            var mark: UInt8 = 0
            for index in 0..<bytes.count {
                let byte = bytes[index]
                if byte >= 48, byte <= 57 {
                    groups[groups.count - 1] += 1
                } else if byte == 46 || byte == 45 || byte == 47 {
                    if mark == 0 { mark = byte }
                    if byte != mark { return false }
                    groups.append(0)
                } else {
                    return false
                }
            }
            switch groups.count {
            case 3:
                return groups[0] == 4 && groups[1] <= 2 && groups[2] <= 2 && groups[2] > 0
                    || groups[0] <= 2 && groups[0] > 0 && groups[1] <= 2 && groups[1] > 0
                        && (groups[2] == 4 || groups[2] == 2)
            case 2:
                return mark != 46
                    && (groups[0] == 4 && groups[1] == 2 || groups[0] <= 2 && groups[1] == 4)
            default:
                return false
            }
        }

        /// Digits in groups as marks for thousands and decimals make them.
        private func isGrouped(_ bytes: ByteSpan) -> Bool {
            var length = 0
            var groups = 0
            for index in 0..<bytes.count {
                let byte = bytes[index]
                if byte >= 48, byte <= 57 {
                    length += 1
                } else if byte == 45 || byte == 43 {
                    continue
                } else {
                    if groups > 0, length != 3 { return false }
                    groups += 1
                    length = 0
                }
            }
            return groups == 1 || length <= 3 || dots + commas > 1
        }

        private func startsWithScheme(_ bytes: ByteSpan) -> Bool {
            func starts(_ text: StaticString) -> Bool {
                bytes.count > text.utf8CodeUnitCount
                    && bytes[0..<text.utf8CodeUnitCount].equals(text)
            }
            return starts("http://") || starts("https://") || starts("www.")
        }

        /// A number with an exponent or a short unit (`1.5e3`, `12 kg`).
        private func isExponentOrUnit(_ bytes: ByteSpan) -> Bool {
            guard slashes == 0, colons == 0, signs <= 1 else { return false }
            let first = bytes[0]
            guard first >= 48 && first <= 57 || first == 45 || first == 43 else { return false }
            var index = 1
            while index < bytes.count,
                bytes[index] >= 48 && bytes[index] <= 57 || bytes[index] == 46
                    || bytes[index] == 44
            {
                index += 1
            }
            if index < bytes.count, bytes[index] | 32 == 101 {
                index += 1
                if index < bytes.count, bytes[index] == 45 || bytes[index] == 43 { index += 1 }
                let from = index
                while index < bytes.count, bytes[index] >= 48, bytes[index] <= 57 { index += 1 }
                return index == bytes.count && index > from
            }
            return false
        }

        /// Three letters between digits, as `14-Jan-18` or `3 Mär 2018`.
        private func isMonthDate(_ bytes: ByteSpan) -> Bool {
            guard letters >= 3, letters <= 9, digits >= 3, digits <= 6, commas <= 1 else {
                return false
            }
            let first = bytes[0]
            let last = bytes[bytes.count - 1]
            return first >= 48 && first <= 57 && last >= 48 && last <= 57
                && (dashes == 2 || blanks == 2 || slashes == 2)
        }
    }
}
