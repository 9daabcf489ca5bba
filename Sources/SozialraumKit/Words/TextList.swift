/// Lists of words in sentences.
enum TextList {
    /// Words with commas between them, in so many texts that each is short enough for an argument of a
    /// sentence; put together again they are the list.
    ///
    /// - Parameter count: How many texts come out; those that are not needed are empty.
    static func parts(_ words: [String], _ count: Int) -> [String] {
        var parts = [""]
        for (index, word) in words.enumerated() {
            let next = index == 0 ? word : ", " + word
            let isFull =
                parts[parts.count - 1].unicodeScalars.count + next.unicodeScalars.count
                > PlainLine.limit
            if isFull, parts.count < count { parts.append("") }
            parts[parts.count - 1] += next
        }
        return parts + Array(repeating: "", count: count - parts.count)
    }

    /// Words with commas between them, on lines of a width.
    static func lines(_ words: [String], width: Int, indent: String) -> String {
        var text = ""
        var line = indent
        for (index, word) in words.enumerated() {
            let next = word + (index + 1 < words.count ? "," : "")
            if line.count > indent.count, line.count + next.count + 1 > width {
                text += line + "\n"
                line = indent
            }
            line += (line.count > indent.count ? " " : "") + next
        }
        return text + line + "\n"
    }
}
