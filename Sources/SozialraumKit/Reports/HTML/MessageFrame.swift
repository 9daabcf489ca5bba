/// What several messages have in common at their beginning and end, in whole words.
///
///     let frame = MessageFrame(["It is 3 days late.", "It is 20 days late."])
///     frame.text                            // "It is … days late."
///     frame.rest(of: "It is 3 days late.")  // "3"
struct MessageFrame {
    private let before: Int
    private let after: Int
    /// The messages, with an ellipsis for what differs; nil if they have little in common.
    let text: String?

    init(_ messages: [String]) {
        let words = messages.map { $0.split(separator: " ", omittingEmptySubsequences: false) }
        guard let first = words.first, words.count > 1 else {
            (before, after, text) = (0, 0, nil)
            return
        }
        // One word stays for the place, in the shortest message too.
        let most = max(0, (words.map(\.count).min() ?? 0) - 1)
        var before = most
        for other in words.dropFirst() {
            let common = zip(first, other).prefix { $0 == $1 }.count
            before = min(before, common)
        }
        var after = most - before
        for other in words.dropFirst() {
            let common = zip(first.reversed(), other.reversed()).prefix { $0 == $1 }.count
            after = min(after, common)
        }
        guard before + after > 2 else {
            (self.before, self.after, text) = (0, 0, nil)
            return
        }
        (self.before, self.after) = (before, after)
        text = (first.prefix(before) + ["…"] + first.suffix(after)).joined(separator: " ")
    }

    /// What is different in a message.
    func rest(of message: String) -> String {
        message.split(separator: " ", omittingEmptySubsequences: false)
            .dropFirst(before).dropLast(after).joined(separator: " ")
    }
}
