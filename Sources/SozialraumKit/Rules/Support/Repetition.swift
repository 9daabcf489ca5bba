import PlainTextRecords

/// Looks for parts of a list that stand twice, compared byte for byte.
enum Repetition {
    /// How many parts there are, and whether one of them stands twice.
    ///
    /// - Complexity: O(n²) for up to 32 parts, which needs no memory; O(n) for more.
    static func look(_ parts: ValueLook.Parts) -> (count: Int, isRepeated: Bool) {
        var count = 0
        var rest = parts
        while let part = rest.next() {
            count += 1
            if count > 32 { return lookAtMany(parts) }
            var others = rest
            while let other = others.next() {
                if other.equals(part) { return (count, true) }
            }
        }
        return (count, false)
    }

    private static func lookAtMany(_ parts: ValueLook.Parts) -> (count: Int, isRepeated: Bool) {
        var seen: Set<ExactName> = []
        for part in parts where !seen.insert(ExactName(part.text)).inserted {
            return (seen.count, true)
        }
        return (seen.count, false)
    }
}
