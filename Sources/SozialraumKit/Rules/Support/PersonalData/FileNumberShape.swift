import PlainTextRecords

/// Tells a file number by its shape where a whole value is one: groups of digits with marks between them,
/// a letter or two of a department, no year needed: `II/51-1020`, `51.31.12.345`, `51 30 12/123`.
///
/// Offices build theirs in their own ways, so this is asked only where numbers of this kind have no
/// business: in a value that fits no column of a case table.
enum FileNumberShape {
    static func isWhole(_ value: ByteSpan) -> Bool {
        let text = value.trimmed
        guard text.count >= 6, text.count <= 40, let groups = Groups(text) else { return false }
        guard groups.digits >= 6, !groups.looksLikeTime, !groups.looksLikeAmount else {
            return false
        }
        if groups.hasDepartment { return groups.numbers >= 2 || groups.digits >= 7 }
        if groups.numbers >= 3 { return true }
        // Two numbers: of four and five digits, but no years, and no PLZ up to another.
        return groups.numbers == 2 && groups.longest >= 4 && groups.shortest < groups.longest
    }

    /// What stands in a value, part by part.
    private struct Groups {
        var numbers = 0
        var digits = 0
        var longest = 0
        var shortest = Int.max
        var hasDepartment = false
        /// Whether all numbers may be days, months and years.
        var looksLikeTime = true
        /// Whether points or blanks part thousands: `1.234.567`.
        var looksLikeAmount = true

        /// Nil where anything else stands in it.
        init?(_ text: ByteSpan) {
            var index = 0
            while index < text.count {
                if text.isDigit(index) {
                    let length = text.digits(from: index)
                    add(text, index, length)
                    index += length
                } else if text.isUpper(index) || text.isLetter(index) && index > 0 {
                    // Letters of a department or section: a few, capitals where they come first.
                    let start = index
                    while text.isLetter(index) { index += 1 }
                    guard index - start <= (start == 0 ? 5 : 3) else { return nil }
                    hasDepartment = hasDepartment || start == 0
                } else {
                    return nil
                }
                let end = index
                while [32, 45, 46, 47, 58, 95].contains(text.byte(index)) { index += 1 }
                guard index - end <= 3 else { return nil }
                if index < text.count, text.byte(end) != 46, text.byte(end) != 32 {
                    looksLikeAmount = false
                }
                // A comma, a plus or anything beyond ASCII is no part of a file number.
                if index == text.count, index > end { return nil }
            }
        }

        private mutating func add(_ text: ByteSpan, _ start: Int, _ length: Int) {
            numbers += 1
            digits += length
            longest = max(longest, length)
            shortest = min(shortest, length)
            if numbers > 1, length != 3 { looksLikeAmount = false }
            let century = length == 4 ? text.twoDigits(at: start) : 0
            if length > 2, !(length == 4 && (century == 19 || century == 20)) {
                looksLikeTime = false
            }
            // No day and no hour: `51/2-2044`.
            if numbers == 1, length == 2, text.twoDigits(at: start) > 31 { looksLikeTime = false }
        }
    }
}
