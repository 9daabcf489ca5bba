/// A name behind which an address stands in the same cell: `Jugendwerk e. V., Marktstr. 1, 54993 Konz`.
struct NamedAddress {
    /// The name alone; nil if the address cannot be taken off for certain.
    let name: ArraySlice<Unicode.Scalar>?
    /// The address, if the name stands alone.
    let address: Understanding

    /// Whether the name alone tells the house from others: of two `Kita, Waldstr. 5` and `Kita, Am Bach 7`
    /// only the street does.
    var isNamed: Bool {
        guard let name else { return true }
        let tokens = Tokens(Array(name))
        return (0..<tokens.count).contains { index in
            tokens[index]?.kind == .number
                || tokens.key(index).utf8.count > 2 && !NameVocabulary.isCommon(tokens.key(index))
        }
    }

    /// What records have that have an address.
    static func canConcern(_ meaning: ColumnMeaning) -> Bool {
        [.traegerName, .einrichtungName, .zentrumName, .name].contains(meaning)
    }

    /// - Returns: nil if the text seems to hold no address.
    init?(_ text: [Unicode.Scalar], _ context: ValueReader.Context) {
        guard text.contains(where: Letters.isDigit) else { return nil }
        let marks = NamedAddress.marks(in: text)
        for mark in marks {
            let name = text[..<mark].trimmed { $0.isOne(of: ",;|-–") }
            let rest = text[(mark + 1)...].trimmed()
            guard name.contains(where: Letters.isLetter), rest.saysSomething else { continue }
            let address = AddressValue.read(RosterText(tidy: rest), context)
            if NamedAddress.isWhole(address, rest) {
                self.name = name
                self.address = address
                return
            }
        }
        let line = text.map { $0 == "\n" ? " " : $0 }
        let isLikely =
            AddressValue.hasPostalCode(line)
            || marks.contains { NamedAddress.isStreet(text[($0 + 1)...].trimmed()) }
        guard isLikely else { return nil }
        name = nil
        address = Understanding(rule: .nameWithAddress, confidence: Sureness.weak)
    }

    /// The marks outside of brackets behind which an address may begin.
    private static func marks(in text: [Unicode.Scalar]) -> [Int] {
        var depth = 0
        var marks: [Int] = []
        for (index, scalar) in text.enumerated() {
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth = max(0, depth - 1) }
            if scalar == "\n" || depth == 0 && scalar.isOne(of: ",;|") { marks.append(index) }
        }
        return marks
    }

    /// Whether a text is a street with its number or a postal code with its place, and no more.
    static func isWhole(
        _ address: Understanding, _ text: ArraySlice<Unicode.Scalar>
    ) -> Bool {
        guard address.rest.isEmpty, address.confidence >= Sureness.likely else { return false }
        let meanings = Set(address.parts.map(\.meaning))
        if meanings.isSuperset(of: [.plz, .ort]) { return true }
        return meanings.isSuperset(of: [.strasse, .hausnummer]) && isStreet(text)
    }

    /// Whether a text has a word that only streets have, and a number: `Gruppe 2` is none.
    private static func isStreet(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
        let piece = text.prefix { !$0.isOne(of: ",;|\n") }
        return piece.contains(where: Letters.isDigit) && CellLook(piece.text).isStreet
    }
}
