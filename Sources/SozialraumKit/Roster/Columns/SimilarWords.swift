/// How near two words are.
enum SimilarWords {
    /// The number of letters changed, added, left out or swapped with the next one
    /// (Damerau-Levenshtein, each place edited once); nil above a limit.
    ///
    /// - Complexity: O(*n* · *m*).
    static func distance(_ first: String, _ second: String, limit: Int) -> Int? {
        let a = Array(first.utf8)
        let b = Array(second.utf8)
        guard abs(a.count - b.count) <= limit else { return nil }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1] + [Int](repeating: 0, count: b.count)
            for j in 0..<b.count {
                var best = min(last[j] + (a[i] == b[j] ? 0 : 1), min(last[j + 1], row[j]) + 1)
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                    best = min(best, beforeLast[j - 1] + 1)
                }
                row[j + 1] = best
            }
            beforeLast = last
            last = row
        }
        return last[b.count] <= limit ? last[b.count] : nil
    }

    /// How many letters may differ in a word of this length: short words are other words.
    static func limit(for word: String) -> Int {
        switch word.utf8.count {
        case ..<5: 0
        case ..<12: 1
        default: 2
        }
    }
}
