/// The sign with which a file begins its lines of comments.
public struct CommentMark: Hashable, Sendable {
    /// `#` or `%`.
    public let byte: UInt8

    /// The mark of a text whose first line is a comment: a mark with words behind it.
    init?(_ text: ByteSpan) {
        var at = 0
        while at < text.count, [32, 9, 10, 13].contains(text[at]) { at += 1 }
        guard at < text.count, text[at] == 35 || text[at] == 37 else { return nil }
        byte = text[at]
        while at < text.count, text[at] == byte { at += 1 }
        while at < text.count, text[at] == 32 { at += 1 }
        // A mark in front of a delimiter names a column of numbers.
        guard at < text.count, ![9, 10, 13, 34, 44, 59, 124].contains(text[at]) else { return nil }
    }

    func begins(_ line: ByteSpan) -> Bool { line.count > 0 && line[0] == byte }

    /// Whether it stands at an index of a text, blanks passed over; zero bytes follow the text.
    func begins(_ base: UnsafePointer<UInt8>, _ index: Int) -> Bool {
        var at = index
        while base[at] == 32 { at += 1 }
        return base[at] == byte
    }
}
