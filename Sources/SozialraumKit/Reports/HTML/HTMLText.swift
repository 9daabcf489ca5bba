import PlainTextRecords

/// Texts within HTML.
enum HTMLText {
    /// The text so that it is nothing but text, also within an attribute; control characters are
    /// written out.
    static func escaped(_ text: String) -> String {
        let plain = PlainLine.of(text, limit: 1000)
        guard plain.utf8.contains(where: isMark) else { return plain }
        var result = ""
        for scalar in plain.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        switch byte {
        case 34, 38, 39, 60, 62: true
        default: false
        }
    }

    /// A number with its thousands apart: `12.345` in German, else `12,345`.
    static func number(_ number: Int, _ language: ReportLanguage) -> String {
        let digits = Array(String(number))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0, digit.isNumber, digits[index - 1] != "-"
            {
                result += language.pick(".", ",")
            }
            result.append(digit)
        }
        return result
    }

    /// A day as people write it: `31.12.2022` in German, else `2022-12-31`.
    static func day(_ day: Day, _ language: ReportLanguage) -> String {
        let parts = day.plainText.split(separator: "-")
        guard language == .german, parts.count == 3 else { return day.plainText }
        return "\(parts[2]).\(parts[1]).\(parts[0])"
    }

    /// The name by which a content security policy allows a text: its SHA-256 in Base64 (RFC 4648).
    static func policyHash(_ text: String) -> String {
        var hash = SHA256()
        text.withByteSpan { hash.add($0) }
        let hex = Array(hash.finish().utf8)
        let bytes = stride(from: 0, to: hex.count, by: 2).map { at in
            digit(hex[at]) << 4 | digit(hex[at + 1])
        }
        return "'sha256-" + base64(bytes) + "'"
    }

    private static func digit(_ byte: UInt8) -> UInt8 { byte < 58 ? byte - 48 : byte - 87 }

    static func base64(_ bytes: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
        var result = ""
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var word: UInt32 = 0
            for byte in group { word = word << 8 | UInt32(byte) }
            word <<= UInt32(8 * (3 - group.count))
            for place in 0..<4 {
                let index = Int(word >> UInt32(18 - 6 * place) & 63)
                result.append(place <= group.count ? letters[index] : "=")
            }
        }
        return result
    }
}
