/// What most of several texts say.
enum Mehrheit {
    /// The most frequent text; of equally frequent ones the first.
    static func first(of texts: [String]) -> String? {
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        let most = counts.values.max()
        return texts.first { counts[$0] == most }
    }
}
