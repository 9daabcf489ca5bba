/// Cells that say whom to turn to. The format has no field for them; they stay in the rest.
enum ContactValue {
    static func read(_ cell: RosterText) -> Understanding {
        let isPerson = !isFunction(Tokens(cell.line))
        return Understanding(
            rest: [cell.string], rule: isPerson ? .person : .function,
            confidence: Sureness.likely)
    }

    /// A cell that holds only how a body is reached: its address, numbers of its office, an address for
    /// its mail, its page. nil if it holds anything else, or what may be a person's.
    static func readReach(_ cell: RosterText, _ context: ValueReader.Context) -> Understanding? {
        var result = Understanding(rule: .reach, confidence: Sureness.rewritten)
        // The address stands in front, in one piece or several.
        var address: [Unicode.Scalar] = []
        for piece in cell.text.split(whereSeparator: { $0.isOne(of: "\n;,|") }) {
            let text = RosterText(tidy: piece.trimmed())
            guard text.text[...].saysSomething else { continue }
            let isMail = piece.contains("@")
            let isPhone = piece.count(where: Letters.isDigit) > 5
            let web = isMail || isPhone ? nil : WebValue.read(text)
            if let web, web.parts.isEmpty, result.parts.isEmpty {
                address += (address.isEmpty ? [] : Array(", ".unicodeScalars)) + text.text
                continue
            }
            let found =
                web ?? (isPhone ? PhoneValue.read(text, .telefon, context) : MailValue.read(text))
            let isOfBody = found.parts.allSatisfy { $0.meaning != .mobil } && found.rule != .person
            // `Sekretariat 0651 7150` is nobody's own number.
            let isNobody = found.rest.allSatisfy { isFunction(Tokens(Array($0.unicodeScalars))) }
            guard !found.parts.isEmpty, isNobody, isOfBody,
                found.confidence >= Sureness.likely
            else { return nil }
            result.parts += found.parts
            result.rest += found.rest
            result.confidence = min(result.confidence, found.confidence)
        }
        if !address.isEmpty {
            let found = AddressValue.read(RosterText(tidy: address[...]), context)
            guard NamedAddress.isWhole(found, address[...]) else { return nil }
            result.parts = found.parts + result.parts
            result.confidence = min(result.confidence, found.confidence)
        }
        return result.parts.isEmpty ? nil : result
    }

    /// Beginnings and ends of words for functions.
    private static let stems = [
        "leitung", "sekretariat", "verwaltung", "buero", "zentrale", "stelle", "fuehrung", "team",
        "empfang", "anmeldung", "koordination", "dienst", "fachbereich", "beratung", "vorstand",
        "bearbeitung", "amt", "referat", "abteilung", "sachgebiet", "fachkraft", "fachkraefte",
        "vorzimmer", "pforte", "hausmeister", "buchhaltung", "paedagog", "erzieher",
    ]

    private static let quiet: Set<String> = [
        "der", "die", "des", "das", "und", "oder", "fuer", "im", "in", "am", "stellv", "kita",
        "asd", "bereich", "allgemeine", "allgemeiner", "sozialer", "soziale", "ansprechpartner",
        "ansprechpartnerin", "innen", "zustaendig", "kontakt", "paed", "u", "o", "hort", "haus",
        "ambulante", "hilfen",
    ]

    /// Whether every word is one for a function. Anything else may be the name of a person.
    static func isFunction(_ tokens: Tokens) -> Bool {
        var hasFunction = false
        for index in 0..<tokens.count {
            guard let token = tokens[index] else { break }
            if token.isMark("@") { return false }
            guard token.kind == .word else { continue }
            let key = tokens.key(index)
            if isFunctionWord(key) {
                hasFunction = true
            } else if !quiet.contains(key) {
                return false
            }
        }
        return hasFunction
    }

    static func isFunctionWord(_ key: String) -> Bool {
        stems.contains { key.hasPrefix($0) || key.hasSuffix($0) }
    }
}
