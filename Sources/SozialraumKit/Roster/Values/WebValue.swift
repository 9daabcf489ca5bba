import PlainTextRecords

/// Cells of web addresses.
enum WebValue {
    /// Words beside an address that say nothing more.
    static let quiet: Set<String> = [
        "homepage", "web", "internet", "webseite", "website", "url", "www", "oder", "und", "u",
        "http", "https", "siehe", "link",
    ]

    static func read(_ cell: RosterText) -> Understanding {
        var line = cell.line
        var sureness = Sureness.plain
        if line[...].hasPrefix("www. "), line.count > 5 {
            line.remove(at: 4)
            sureness = Sureness.fair
        }
        var result = Understanding(rule: .asIs, confidence: sureness)
        var isPerson = false
        for piece in line.split(whereSeparator: { $0.isOne(of: " ;,|<>()\"") }) {
            if let web = address(piece) {
                if result.parts.isEmpty { result.confidence = min(sureness, web.sureness) }
                if !result.parts.isEmpty, web.sureness < Sureness.likely {
                    result.rest.append(piece.text)
                } else if !result.parts.contains(where: { $0.text == web.text }) {
                    result.parts.append(.init(.web, web.text))
                }
            } else if let mail = Email(text: piece.text) {
                if MailValue.isPersonal(piece) {
                    isPerson = true
                    result.rest.append(mail.text)
                } else {
                    result.parts.append(.init(.email, mail.text))
                    result.confidence = min(result.confidence, Sureness.likely)
                }
            } else if piece.saysSomething, !quiet.contains(Letters.key(of: piece)) {
                result.rest.append(piece.text)
            }
        }
        if isPerson {
            result.rule = .person
            result.confidence = min(result.confidence, Sureness.likely)
        } else if result.parts.isEmpty {
            return .unreadable(cell)
        } else if result.parts[0].text != cell.string {
            result.rule = .repairedAddress
            if !result.rest.isEmpty { result.confidence = min(result.confidence, Sureness.likely) }
        }
        return result
    }

    /// An absolute address made of a word; nil if it is none.
    static func address(
        _ word: ArraySlice<Unicode.Scalar>
    ) -> (text: String, sureness: Double)? {
        let piece = word.trimmed { $0.isOne(of: ".:'") }
        guard piece.count >= 4, piece.contains("."), !piece.contains("@") else { return nil }
        if piece.hasPrefix("http://") || piece.hasPrefix("https://") {
            let text = piece.text
            return WebAddress(text: text).map { _ in (text, Sureness.plain) }
        }
        var rest = piece
        var sureness = Sureness.likely
        var scheme = "https://"
        if piece.hasPrefix("http") || piece.hasPrefix("htp") || piece.hasPrefix("hhttp") {
            // A scheme with other marks than `://`.
            let name = piece.prefix { Letters.isLetter($0) }
            let marks = piece.dropFirst(name.count).prefix { $0.isOne(of: ":/\\") }
            guard !marks.isEmpty else { return nil }
            rest = piece.dropFirst(name.count + marks.count)
            if name.count == 4, name.hasPrefix("http") { scheme = "http://" }
            sureness = Sureness.good
        } else if piece.contains(":"), !piece.hasPrefix("www.") {
            return nil
        }
        let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" && $0 != ":" }
        let isHost = host.allSatisfy { Letters.isWordPart($0) || $0 == "." || $0 == "-" }
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard isHost, let ending = labels.last, ending.count >= 2,
            ending.allSatisfy(Letters.isLetter),
            labels.count >= (host.hasPrefix("www.") ? 3 : 2)
        else { return nil }
        if !host.hasPrefix("www."), !endings.contains(Letters.key(of: ending)) {
            sureness = min(sureness, Sureness.weak)
        }
        let text = scheme + host.text.lowercased() + rest[host.endIndex...].text
        guard WebAddress(text: text)?.isAbsolute == true else { return nil }
        return (text, sureness)
    }

    private static let endings: Set<String> = [
        "de", "org", "com", "net", "eu", "info", "lu", "example", "online", "berlin", "hamburg",
        "koeln", "saarland", "social", "schule", "team", "at", "ch", "bayern", "nrw",
    ]
}
