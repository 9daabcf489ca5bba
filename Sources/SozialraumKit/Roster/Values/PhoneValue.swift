/// Cells of phone and fax numbers.
enum PhoneValue {
    /// What a word says of the number behind it.
    static let labels: [String: ColumnMeaning] = [
        "tel": .telefon, "telefon": .telefon, "fon": .telefon, "phone": .telefon, "t": .telefon,
        "ruf": .telefon, "rufnummer": .telefon, "telnr": .telefon, "telefonnummer": .telefon,
        "festnetz": .telefon, "fax": .fax, "telefax": .fax, "f": .fax, "tfx": .fax, "faxnr": .fax,
        "mobil": .mobil, "handy": .mobil, "mob": .mobil, "m": .mobil, "mobiltelefon": .mobil,
        "mobilfunk": .mobil, "funk": .mobil,
    ]

    /// Words between numbers that say nothing more.
    static let quiet: Set<String> = [
        "oder", "u", "und", "bzw", "o", "sowie", "nr", "e", "mail", "email",
    ]

    /// Words that tell whose number it is without naming a person.
    private static let neutral: Set<String> = [
        "dienstl", "dienstlich", "tagsueber", "notruf", "kostenlos", "kostenfrei", "hotline",
        "ab", "anrufbeantworter", "uhr", "mo", "di", "mi", "do", "fr", "sa", "so", "bis",
        "durchwahl", "dw", "app", "allgemein", "haus", "vormittags", "nachmittags",
    ]

    static func read(
        _ cell: RosterText, _ meaning: ColumnMeaning, _ context: ValueReader.Context
    ) -> Understanding {
        var reading = Reading(cell.text, meaning, context)
        reading.scan()
        return reading.result(cell)
    }

    private struct Reading {
        let text: [Unicode.Scalar]
        let meaning: ColumnMeaning
        let fallback: [UInt8]
        var kind: ColumnMeaning
        var sure: [Understanding.Part] = []
        var proposed: (part: Understanding.Part, scan: PhoneScan)?
        var rest: [String] = []
        var areaCode: [UInt8] = []
        var sureness = Sureness.plain
        var lacksAreaCode = false
        var isPerson = false
        /// The end of the run without blanks that was last looked at.
        private var runEnd = 0

        init(_ text: [Unicode.Scalar], _ meaning: ColumnMeaning, _ context: ValueReader.Context) {
            self.text = text
            self.meaning = meaning
            kind = meaning
            let digits = context.vorwahl?.unicodeScalars.filter(Letters.isDigit) ?? []
            let code = digits.map { UInt8(truncatingIfNeeded: $0.value - 48) }
            fallback = Array(code.drop { $0 == 0 })
        }

        mutating func scan() {
            var at = 0
            while at < text.count {
                let scalar = text[at]
                if Letters.isLetter(scalar) || scalar == "@" {
                    at = words(at)
                } else if Letters.isDigit(scalar) || scalar == "+" || scalar == "(" {
                    let end = numberEnd(at)
                    numbers(text[at..<end], isTime: isHour(end))
                    at = end
                } else if Letters.isDash(scalar), at + 1 < text.count,
                    Letters.isDigit(text[at + 1])
                {
                    let end = numberEnd(at + 1)
                    numbers(text[at..<end], isTime: isHour(end))
                    at = end
                } else {
                    at += 1
                }
            }
        }

        /// Whether `Uhr` stands here: the digits before it are hours, even if a number is before them.
        private func isHour(_ index: Int) -> Bool { text[index...].hasPrefix("uhr") }

        private func numberEnd(_ start: Int) -> Int {
            var end = start
            while end < text.count, !Letters.isLetter(text[end]), text[end] != "@" { end += 1 }
            return end
        }

        /// Takes the words from an index up to the next number; a mail address is one word.
        private mutating func words(_ start: Int) -> Int {
            var end = start
            var unknown: [Unicode.Scalar] = []
            var at = start
            while at < text.count {
                let scalar = text[at]
                if Letters.isDigit(scalar) || scalar == "+" || scalar == "\n" { break }
                if scalar == "(", at > start { break }
                let word = text[at...].prefix { Letters.isLetter($0) }
                if word.isEmpty {
                    at += 1
                    continue
                }
                if at >= runEnd {
                    let run = text[at...].prefix { !$0.isOne(of: " \n\t,;") }
                    runEnd = run.endIndex
                    if run.contains("@") {
                        // What begins inside of a word is not the whole address.
                        let isWhole = at == 0 || text[at - 1].isOne(of: " \n\t,;:(<")
                        if isWhole { mail(run) } else { rest.append(run.text) }
                        at = runEnd
                        end = at
                        continue
                    }
                }
                let key = Letters.key(of: word)
                at += word.count
                end = at
                if let label = PhoneValue.labels[key], word.count > 1 || isLabelMark(at) {
                    relabel(label, before: at - word.count)
                } else if !PhoneValue.quiet.contains(key) {
                    if !unknown.isEmpty { unknown.append(" ") }
                    unknown += word
                    if !PhoneValue.neutral.contains(key), !ContactValue.isFunctionWord(key) {
                        isPerson = true
                    }
                }
            }
            if !unknown.isEmpty { rest.append(unknown.text) }
            return max(end, start + 1)
        }

        private func isLabelMark(_ at: Int) -> Bool {
            at < text.count && (text[at] == ":" || text[at] == "." || text[at] == " ")
        }

        /// `(Fax)` behind a number is about that number, `Fax` before one about the next.
        private mutating func relabel(_ label: ColumnMeaning, before index: Int) {
            if index > 0, text[index - 1] == "(", let last = sure.indices.last {
                if sure[last].meaning != .mobil { sure[last].meaning = label }
            } else {
                kind = label
            }
        }

        private mutating func mail(_ run: ArraySlice<Unicode.Scalar>) {
            let found = MailValue.read(RosterText(tidy: run))
            rest += found.rest
            sure += found.parts
            if found.rule == .person { isPerson = true }
        }

        /// Parts a run without letters into its numbers.
        private mutating func numbers(_ whole: ArraySlice<Unicode.Scalar>, isTime: Bool) {
            var run = whole
            if isTime {
                let start = (run.lastIndex { $0.isOne(of: "\n;,|") } ?? run.startIndex - 1) + 1
                let hours = run[start...].trimmed()
                if hours.saysSomething { rest.append(hours.map { $0 == "\t" ? " " : $0 }.text) }
                run = run[..<start]
            }
            for piece in pluses(run).flatMap({ $0.split { $0.isOne(of: "\n;,|") } }) {
                for part in joined(piece.split(separator: "\t")) { slashes(part) }
            }
        }

        /// Parts at a plus between blanks: `0651 7150 + 0651 7151`.
        private func pluses(
            _ run: ArraySlice<Unicode.Scalar>
        ) -> [ArraySlice<Unicode.Scalar>] {
            var result: [ArraySlice<Unicode.Scalar>] = []
            var start = run.startIndex
            for index in run.indices.dropFirst().dropLast()
            where text[index] == "+" && text[index - 1] == " " && text[index + 1] == " " {
                result.append(run[start..<index])
                start = index + 1
            }
            return result + [run[start...]]
        }

        /// A wide blank parts two numbers only where the second begins like one.
        private func joined(
            _ pieces: [ArraySlice<Unicode.Scalar>]
        ) -> [ArraySlice<Unicode.Scalar>] {
            var result: [ArraySlice<Unicode.Scalar>] = []
            for piece in pieces {
                if let last = result.last, !(beginsNumber(piece) && digits(last) >= 6) {
                    result[result.count - 1] = text[last.startIndex..<piece.endIndex]
                } else {
                    result.append(piece)
                }
            }
            return result
        }

        private func beginsNumber(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
            let first = piece.trimmed { $0 == "(" }.first
            return first == "0" || first == "+"
        }

        private func digits(_ piece: ArraySlice<Unicode.Scalar>) -> Int {
            piece.count(where: Letters.isDigit)
        }

        /// A slash stands behind the area code or between two numbers.
        private mutating func slashes(_ piece: ArraySlice<Unicode.Scalar>) {
            var current: ArraySlice<Unicode.Scalar>?
            for part in piece.split(separator: "/") {
                guard let open = current else {
                    current = part
                    continue
                }
                if isAreaCode(open), !beginsNumber(part) {
                    current = text[open.startIndex..<part.endIndex]
                } else {
                    take(open)
                    current = part
                }
            }
            if let current { take(current) }
        }

        private func isAreaCode(_ piece: ArraySlice<Unicode.Scalar>) -> Bool {
            let count = digits(piece)
            let bare = piece.trimmed { $0 == "(" }
            if bare.first == "+" || bare.hasPrefix("00") { return count <= 9 }
            return bare.first == "0" ? count <= 6 : count <= 5 && areaCode.isEmpty
        }

        private mutating func take(_ piece: ArraySlice<Unicode.Scalar>) {
            guard piece.contains(where: Letters.isDigit) else { return }
            let isExtension = piece.trimmed().first.map(Letters.isDash) ?? false
            let scan = PhoneScan(piece.trimmed(), inherited: areaCode, fallback: fallback)
            let plain = piece.trimmed { $0.isOne(of: ",;:/.") }.map {
                $0 == "\t" ? " " : $0
            }
            if scan.kind == .withoutAreaCode, !isExtension { lacksAreaCode = true }
            guard scan.kind == .sure || scan.kind == .proposed && proposed == nil else {
                rest.append(plain.text)
                return
            }
            // A number of a mobile phone is one wherever it stands, but a fax number stays one.
            var part = Understanding.Part(kind, scan.text)
            if kind != .fax {
                part.meaning = scan.isMobile ? .mobil : kind == .mobil ? .telefon : kind
            }
            if scan.kind == .sure {
                if sure.contains(where: { $0.text == part.text && $0.meaning == part.meaning }) {
                    return
                }
                sure.append(part)
                areaCode = scan.isMobile ? areaCode : scan.areaCode
                sureness = min(sureness, scan.sureness)
            } else {
                proposed = (part, scan)
                rest.append(plain.text)
            }
            if kind != meaning, meaning != .fax { kind = meaning }
        }

        func result(_ cell: RosterText) -> Understanding {
            var result = Understanding(parts: sure, rest: rest, rule: .phone, confidence: sureness)
            if sure.isEmpty, let proposed {
                result.parts = [proposed.part]
                result.rule = proposed.scan.rule
                result.confidence = proposed.scan.sureness
            }
            if result.parts.isEmpty {
                var none = Understanding.unreadable(cell)
                none.rest = [cell.line.text]
                if lacksAreaCode { none.rule = .phoneWithoutAreaCode }
                return none
            }
            if isPerson { result.confidence = min(result.confidence, Sureness.fair) }
            if result.parts == [.init(meaning, cell.string)] {
                result.rule = .asIs
                result.confidence = Sureness.plain
            }
            return result
        }
    }
}
