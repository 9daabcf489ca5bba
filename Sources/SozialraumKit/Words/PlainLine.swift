import PlainTextRecords

/// Makes texts from files fit for one line of a report.
public enum PlainLine {
    /// The longest text that is shown, in Unicode scalars.
    public static let limit = 200

    /// The text without control characters, cut where it is long.
    public static func of(_ text: String, limit: Int = PlainLine.limit) -> String {
        var result = ""
        var count = 0
        for scalar in text.unicodeScalars {
            if count == limit { return result + "…" }
            count += 1
            switch scalar.value {
            case 0..<32, 127..<160, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069:
                let hex = String(scalar.value, radix: 16)
                result += "\\u{" + hex + "}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
