import PlainTextRecords

/// Cells of mail addresses.
enum MailValue {
    /// Words beside an address that say nothing more.
    static let quiet: Set<String> = [
        "e", "mail", "email", "mailto", "oder", "und", "u", "bzw", "at", "aet", "dot", "punkt", "a",
    ]

    static func read(_ cell: RosterText) -> Understanding {
        var isRepaired = false
        let text = repaired(cell.line, &isRepaired)
        var found = Found()
        for piece in text.split(whereSeparator: { $0.isOne(of: " ,;|<>()\"\t") }) {
            add(piece, &found)
        }
        if found.parts.isEmpty, found.persons.isEmpty {
            return proposal(cell) ?? .unreadable(cell)
        }
        var result = Understanding(
            parts: found.parts, rest: found.persons + found.rest, rule: .asIs,
            confidence: Sureness.plain)
        if !found.persons.isEmpty {
            result.rule = .person
            result.confidence = Sureness.likely
        } else if isRepaired || found.parts.count > 1 || found.parts[0].text != cell.string {
            result.rule = .repairedAddress
            result.confidence = Sureness.likely
        }
        return result
    }

    private struct Found {
        var parts: [Understanding.Part] = []
        var persons: [String] = []
        var rest: [String] = []
    }

    private static func add(_ whole: ArraySlice<Unicode.Scalar>, _ found: inout Found) {
        var piece = whole
        for label in ["mailto:", "e-mail:", "email:", "mail:"] as [StaticString]
        where piece.hasPrefix(label) {
            piece = piece.dropFirst(label.utf8CodeUnitCount)
        }
        piece = piece.trimmed { $0.isOne(of: ".:'") }
        guard piece.saysSomething else { return }
        if piece.hasPrefix("www.") || piece.hasPrefix("http"), !piece.contains("@") {
            if let web = WebValue.address(piece), web.sureness >= Sureness.likely {
                found.parts.append(.init(.web, web.text))
                return
            }
        }
        if piece.contains("/") {
            for part in piece.split(separator: "/") { add(part, &found) }
            return
        }
        if let mark = piece.firstIndex(of: "?") {
            found.rest.append(piece[mark...].dropFirst().text)
            piece = piece[..<mark]
        }
        let text = piece.text
        if let mail = Email(text: text) {
            if isPersonal(piece) {
                found.persons.append(mail.text)
            } else if !found.parts.contains(where: { $0.text == mail.text }) {
                found.parts.append(.init(.email, mail.text))
            }
        } else if !quiet.contains(Letters.key(of: piece)) {
            found.rest.append(text)
        }
    }

    /// Addresses that were hidden from programs, and blanks beside the `@`.
    private static func repaired(
        _ line: [Unicode.Scalar], _ isRepaired: inout Bool
    ) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var at = 0
        while at < line.count {
            if let (scalar, count) = hidden(line[at...]) {
                while result.last == " " { result.removeLast() }
                result.append(scalar)
                at += count
                while at < line.count, line[at] == " " { at += 1 }
                isRepaired = true
                continue
            }
            if line[at] == "@" {
                while result.last == " " { result.removeLast() }
                result.append("@")
                at += 1
                while at < line.count, line[at] == " " { at += 1 }
                continue
            }
            result.append(line[at])
            at += 1
        }
        return result
    }

    private static let forms: [(form: StaticString, scalar: Unicode.Scalar)] = [
        ("(at)", "@"), ("[at]", "@"), ("{at}", "@"), (" at ", "@"), ("(a)", "@"), ("(@)", "@"),
        ("[@]", "@"), ("(dot)", "."), ("[dot]", "."), ("(punkt)", "."), ("[punkt]", "."),
    ]

    private static func hidden(
        _ text: ArraySlice<Unicode.Scalar>
    ) -> (Unicode.Scalar, Int)? {
        guard let first = text.first, first.isOne(of: "([{ ") else { return nil }
        // `( at )`
        if first != " ", text.count >= 6, text[text.startIndex + 1] == " ",
            text.dropFirst(2).hasPrefix("at "),
            text.dropFirst(5).first.map({ $0.isOne(of: ")]}") }) == true
        {
            return ("@", 6)
        }
        for (form, scalar) in forms where text.hasPrefix(form) {
            return (scalar, form.utf8CodeUnitCount)
        }
        return nil
    }

    /// `info@x,de` and `info@x. de`: a comma or blank for the point.
    private static func proposal(_ cell: RosterText) -> Understanding? {
        let line = cell.line
        guard line.count(where: { $0 == "@" }) == 1, let at = line.firstIndex(of: "@") else {
            return nil
        }
        var text = Array(line[..<at])
        for (offset, scalar) in line[at...].enumerated() {
            let index = at + offset
            if scalar == "," {
                text.append(".")
            } else if scalar == " " {
                guard line[index - 1] == "." || line[index - 1] == "," else { return nil }
            } else {
                text.append(scalar)
            }
        }
        guard let mail = Email(text: text.text) else { return nil }
        if isPersonal(text[...]) {
            return Understanding(rest: [cell.string], rule: .person, confidence: Sureness.weak)
        }
        return Understanding(
            parts: [.init(.email, mail.text)], rule: .repairedAddress, confidence: Sureness.weak)
    }

    /// Beginnings of the words that addresses of functions are made of.
    private static let functions = [
        "info", "kontakt", "jugend", "kita", "hort", "post", "mail", "buero", "sekret", "verwalt",
        "leit", "berat", "famil", "service", "zentral", "team", "schul", "sozial", "office",
        "geschaeft", "vorstand", "verein", "haus", "gruppe", "wohn", "tages", "spfh", "ambulant",
        "hilfe", "erzieh", "zentrum", "szz", "caritas", "diakonie", "awo", "drk", "amt", "kinder",
        "kind", "st", "sankt", "bereitschaft", "not", "krise", "pflege", "projekt", "region",
        "kreis", "stadt", "gemeinde", "vg", "og", "fach", "stelle", "frueh", "online", "mobil",
        "anmeld", "bewerb", "personal", "presse", "asd", "allgemein", "gs", "bv", "ov", "kv",
        "elisabeth", "marien", "dienst", "treff", "juz", "heim", "werk", "stift", "kirch",
        "pfarr", "ev", "kath",
    ]

    /// Whether an address is that of a person: `vorname.nachname@`, `v.nachname@`, `v_nachname@`.
    static func isPersonal(_ address: ArraySlice<Unicode.Scalar>) -> Bool {
        var local = address.prefix { $0 != "@" }
        while let last = local.last, Letters.isDigit(last) { local = local.dropLast() }
        let parts = local.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "_" }
        guard (2...3).contains(parts.count) else { return false }
        for part in parts {
            guard !part.isEmpty, part.allSatisfy({ Letters.isLetter($0) || $0 == "-" }) else {
                return false
            }
        }
        let keys = parts.map { Letters.key(of: $0) }
        guard keys.contains(where: { $0.utf8.count > 2 }) else { return false }
        return !keys.contains { key in
            functions.contains { key.hasPrefix($0) && ($0.utf8.count > 2 || key == $0) }
        }
    }
}
