/// Blanks that nobody sees and that keep equal texts apart.
enum Blanks {
    /// What is wrong with the blanks of a text; nil: nothing.
    static func wrong(in text: String) -> FindingKind? {
        var isDoubled = false
        var isFirst = true
        var isOuter = false
        var last: UnicodeScalar = "x"
        for scalar in text.unicodeScalars {
            if [0xA0, 0x2007, 0x202F].contains(scalar.value) { return "nonBreakingSpace" }
            let isBlank = scalar.value == 32 || scalar.properties.isWhitespace
            if isFirst, isBlank { isOuter = true }
            if scalar.value == 32, last.value == 32 { isDoubled = true }
            isFirst = false
            last = scalar
        }
        if isOuter || last.properties.isWhitespace { return "outerBlanks" }
        return isDoubled ? "doubledBlanks" : nil
    }
}
