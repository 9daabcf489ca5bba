/// Spellings made comparable.
enum NameFolding {
    /// Lower case, umlauts written out (`ü` is `ue`), other accents dropped; all else as it is.
    static func fold(_ text: String) -> String {
        var result = ""
        result.reserveCapacity(text.utf8.count + 4)
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return result
    }

    /// The umlauts of a folded text without their `e`, and `ss` as `s`: one who types without umlauts
    /// writes `Muhlenstrasse`.
    static func loosened(_ folded: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(folded.utf8.count)
        for byte in folded.utf8 {
            switch (result.last, byte) {
            case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
                (UInt8(ascii: "u"), UInt8(ascii: "e")), (UInt8(ascii: "s"), UInt8(ascii: "s")):
                continue
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func append(_ scalar: UnicodeScalar, to result: inout String) {
        switch scalar.value {
        case 0x41...0x5A: result.unicodeScalars.append(UnicodeScalar(UInt8(scalar.value + 32)))
        case 0..<0x80: result.unicodeScalars.append(scalar)
        case 0xC4, 0xE4: result += "ae"
        case 0xD6, 0xF6: result += "oe"
        case 0xDC, 0xFC: result += "ue"
        case 0xDF, 0x1E9E: result += "ss"
        case 0x308:
            // A composed umlaut and one in two parts are the same letter.
            if let last = result.utf8.last, "aou".utf8.contains(last) { result += "e" }
        case 0x300...0x36F: break
        case 0xC0...0x24F: result += base(of: scalar)
        default: result += scalar.properties.lowercaseMapping
        }
    }

    /// The letter below an accent, by the standard library's own decomposition: the letter is equal
    /// to its base with one of the marks.
    private static func base(of scalar: UnicodeScalar) -> String {
        bases[scalar.value] ?? scalar.properties.lowercaseMapping
    }

    private static let bases: [UInt32: String] = {
        var bases: [UInt32: String] = [0xE6: "ae", 0xC6: "ae", 0xF8: "oe", 0xD8: "oe"]
        bases[0x153] = "oe"
        bases[0x152] = "oe"
        bases[0x142] = "l"
        bases[0x141] = "l"
        bases[0x111] = "d"
        bases[0x110] = "d"
        bases[0x131] = "i"
        var composed: [String: UInt32] = [:]
        for value in UInt32(0xC0)...0x24F {
            if let scalar = UnicodeScalar(value) { composed[String(scalar)] = value }
        }
        for letter in "abcdefghijklmnopqrstuvwxyz" {
            for mark in UInt32(0x300)...0x36F {
                guard let mark = UnicodeScalar(mark) else { continue }
                for form in [String(letter), letter.uppercased()] {
                    if let value = composed[form + String(mark)] { bases[value] = String(letter) }
                }
            }
        }
        return bases
    }()
}
