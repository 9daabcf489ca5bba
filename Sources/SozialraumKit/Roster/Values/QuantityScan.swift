import PlainTextRecords

/// A number with its unit and the words around it.
struct QuantityScan {
    var found: NumberScan.Found
    var rest: [String]
    /// Whether a word or a second number makes it inexact.
    var isApproximate: Bool
    var hasSecondNumber: Bool

    /// Words beside a number that say nothing more.
    static let units: Set<String> = [
        "eur", "euro", "vzae", "vk", "vzk", "vbe", "stelle", "stellen", "stellenanteil",
        "platz", "plaetze", "plaetzen", "pl", "personen",
        "pers",
        "person", "kinder", "kindern", "jugendliche", "jugendlichen", "fte", "betten", "k", "p",
        "a", "pro",
        "jahr", "jaehrlich", "insgesamt", "gesamt",
    ]

    /// Words that make another number of a number.
    static let factors: Set<String> = [
        "teur", "tsd", "tausend", "mio", "million", "millionen", "t", "x",
    ]

    /// Words that make a number inexact; they stay in the rest.
    static let inexact: Set<String> = [
        "ca", "circa", "etwa", "rund", "max", "maximal", "bis", "zu", "mind", "mindestens", "ab",
        "ueber", "unter", "je", "jeweils", "ungefaehr", "zirka",
    ]

    /// Numbers in words.
    static let words: [String: Int] = [
        "eins": 1, "ein": 1, "eine": 1, "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "fuenf": 5,
        "sechs": 6,
        "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwoelf": 12,
    ]

    /// The first number of a text. Nil if there is none, or if an unknown word comes right behind it:
    /// `2 Gruppen à 8` are not two places.
    init?(_ text: [Unicode.Scalar], _ style: NumberScan.Style) {
        guard let digit = text.firstIndex(where: Letters.isDigit) else { return nil }
        var start = digit
        if digit > 0, text[digit - 1] == "," || text[digit - 1] == ".",
            digit == 1 || text[digit - 2] == " "
        {
            start = digit - 1
        }
        guard let number = NumberScan(text: text[...], style: style).number(at: start) else {
            return nil
        }
        found = number
        let before = text[..<start]
        var after = text[number.end...]
        // `1.200,-`
        if let mark = after.first, mark == "," || mark == ".", after.count > 1,
            Letters.isDash(after[number.end + 1])
        {
            after = after.dropFirst().drop { Letters.isDash($0) }
        }
        let isNegative = before.last.map(Letters.isDash) ?? false
        if isNegative, before.count == 1 || before.dropLast().last == " " {
            found.value =
                ExactDecimal(units: -number.value.units, scale: Int(number.value.scale))
                ?? number.value
        }
        let tokens = Tokens(Array(before) + [" ", "#", " "] + Array(after))
        var isUsed = Array(repeating: false, count: tokens.count)
        rest = []
        isApproximate = false
        hasSecondNumber = false
        var isBehind = false
        var isFirstWord = true
        for (index, token) in tokens.list.enumerated() {
            switch token.kind {
            case .number:
                hasSecondNumber = true
                if isBehind { isFirstWord = false }
            case .word:
                let key = tokens.key(index)
                if QuantityScan.factors.contains(key) { return nil }
                if QuantityScan.units.contains(key) {
                    isUsed[index] = true
                } else if isBehind, isFirstWord, !token.isInBrackets(tokens, index),
                    !QuantityScan.inexact.contains(key)
                {
                    return nil
                } else {
                    isApproximate = true
                }
                if isBehind { isFirstWord = false }
            case .mark:
                if token.first == "%" { return nil }
                if token.first == "#" { isBehind = true }
                if token.isMark("¹") || token.isMark("²") || token.isMark("³") { continue }
                isUsed[index] = true
            }
        }
        rest = tokens.rest(without: isUsed)
    }
}

extension Token {
    /// Whether a bracket opens right before the token.
    func isInBrackets(_ tokens: Tokens, _ index: Int) -> Bool {
        tokens[index - 1]?.isMark("(") ?? false || tokens[index - 1]?.isMark("+") ?? false
    }
}
