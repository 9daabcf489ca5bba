@testable import SozialraumKit

/// Invented values that must not stand in a package, of each kind so many as are asked for: the same in
/// every run. Their check digits are worked out here, apart from the rules that look at them.
struct PlantedValues {
    private var random: Randomness

    init(seed: UInt64) { random = Randomness(seed: seed, purpose: .fault, index: 7) }

    typealias Kind = (name: String, make: @Sendable (inout PlantedValues) -> String)

    static let kinds: [Kind] = [
        ("e-mail", { $0.email() }), ("phone", { $0.phone() }), ("IBAN", { $0.iban() }),
        ("pension number", { $0.pensionNumber() }), ("tax number", { $0.taxNumber() }),
        ("health number", { $0.healthNumber() }), ("diagnosis", { $0.diagnosis() }),
        ("date of birth", { $0.birthDate() }), ("file number", { $0.fileNumber() }),
    ]

    /// The kinds as they are planted in tables of single cases, where no number of an office belongs: also
    /// in forms that mean something else in a text.
    static let kindsInCases: [Kind] = kinds.map { kind in
        switch kind.name {
        case "date of birth": (kind.name, { $0.birthDate(inCase: true) })
        case "file number": (kind.name, { $0.fileNumber(inCase: true) })
        default: kind
        }
    }

    mutating func values(_ count: Int, _ make: (inout PlantedValues) -> String) -> [String] {
        (0..<count).map { _ in make(&self) }
    }

    mutating func one<T>(of things: [T]) -> T { random.one(of: things) }

    /// So many random digits.
    private mutating func digits(_ count: Int, first: ClosedRange<Int> = 0...9) -> String {
        (0..<count).map { "\($0 == 0 ? random.number(in: first) : random.below(10))" }.joined()
    }

    private mutating func padded(_ range: ClosedRange<Int>, _ width: Int = 2) -> String {
        let text = "\(random.number(in: range))"
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }

    // MARK: Kinds

    static let firstNames = ["Anna", "Lukas", "Mia", "Jonas", "Emilia", "Paul", "Zeynep", "Karl"]
    static let lastNames = [
        "Müller", "Schmidt", "Weber-Klein", "Öztürk", "von Berg", "Groß", "Yilmaz", "Kowalski",
    ]
    private static let plain = ["mueller", "schmidt", "weber", "oezturk", "berg", "gross", "klein"]

    mutating func email() -> String {
        let first = one(of: Self.firstNames).lowercased()
        let last = one(of: Self.plain)
        let host = one(of: [
            "web.example", "mail.example.org", "gmx.example", "jugend-hilfe.example",
        ])
        return one(of: [
            "\(first).\(last)@\(host)", "\(last)\(digits(2))@\(host)", "\(first)_\(last)@\(host)",
            "\(first)@\(host)", "\(first.prefix(1)).\(last)@\(host)",
            "\(first)-\(last)@\(host.uppercased())", "\(last)+\(first)@\(host)",
        ])
    }

    mutating func phone() -> String {
        let area = one(of: ["651", "6501", "6581", "6588", "30", "221", "89", "2651", "35204"])
        let mobile = one(of: ["151", "152", "157", "160", "171", "175", "176", "179"])
        let number = digits(6, first: 1...9)
        let long = digits(7, first: 1...9)
        let pairs = stride(from: 0, to: 6, by: 2).map { String(number.dropFirst($0).prefix(2)) }
            .joined(separator: " ")
        return one(of: [
            "0\(area)/\(number)", "0\(area) \(number)", "0\(area)-\(number)", "0\(area) / \(pairs)",
            "(0\(area)) \(number)", "0\(area)/\(number)-0", "0\(area)\(number)",
            "0\(area).\(number)",
            "+49 \(area) \(number)", "+49 (0)\(area) \(number)", "+49(0)\(area)/\(pairs)",
            "+49\(area)\(number)", "0049 \(area) \(number)", "0049\(area)\(number)",
            "0049 (0) \(area) \(number)", "+49-\(area)-\(number)", "0\(area) – \(number)",
            "0\(mobile) \(long)", "0\(mobile)/\(long)", "0\(mobile)\(long)",
            "+49 \(mobile) \(long)",
            "+49\(mobile)\(long)", "0049\(mobile)\(long)", "0\(mobile)-\(long)",
            "0\(mobile) \(long.prefix(3)) \(long.dropFirst(3).prefix(2)) \(long.suffix(2))",
            "0\(area)\u{A0}\(number)", "0 \(area) - \(pairs)", "Tel. 0\(area) \(number)",
            "Tel.: \(number)",
        ])
    }

    mutating func iban() -> String {
        let account = digits(18, first: 1...9)
        // D and E are 13 and 14; the check digits make 98 less what is left.
        var rest = 0
        for digit in (account + "131400").utf8 { rest = (rest * 10 + Int(digit) - 48) % 97 }
        let check = 98 - rest
        let plain = "DE" + (check < 10 ? "0" : "") + "\(check)" + account
        let groups = stride(from: 0, to: 22, by: 4).map { start in
            String(plain.dropFirst(start).prefix(4))
        }
        return one(of: [
            plain, groups.joined(separator: " "), groups.joined(separator: " "),
            "IBAN\(plain)", groups.joined(separator: "."), "IBAN \(plain)",
            "IBAN: " + groups.joined(separator: " "), plain.lowercased(),
        ])
    }

    mutating func pensionNumber() -> String {
        let area = padded(10...82)
        let birth = padded(1...28) + padded(1...12) + padded(50...99)
        let letter = random.below(26)
        let serial = padded(0...99)
        let number = area + birth + (letter < 9 ? "0" : "") + "\(letter + 1)" + serial
        let weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]
        let sum = zip(number.utf8, weights).reduce(0) { sum, pair in
            let product = (Int(pair.0) - 48) * pair.1
            return sum + product / 10 + product % 10
        }
        let sign = String(UnicodeScalar(UInt8(65 + letter)))
        return one(of: [
            "\(area)\(birth)\(sign)\(serial)\(sum % 10)",
            "\(area) \(birth) \(sign) \(serial)\(sum % 10)",
            "\(area) \(birth) \(sign) \(serial) \(sum % 10)",
        ])
    }

    mutating func taxNumber() -> String {
        // One digit stands twice, so one of ten is missing.
        var kinds = Array("1234567890")
        for index in 0..<9 { kinds.swapAt(index, index + random.below(9 - index)) }
        kinds[9] = kinds[random.below(8)]
        let number = String(kinds)
        var product = 10
        for digit in number.utf8 {
            var sum = (Int(digit) - 48 + product) % 10
            if sum == 0 { sum = 10 }
            product = sum * 2 % 11
        }
        let all = number + "\((11 - product) % 10)"
        let groups = [
            all.prefix(2), all.dropFirst(2).prefix(3), all.dropFirst(5).prefix(3), all.suffix(3),
        ].joined(separator: " ")
        return one(of: [all, all, groups, groups.replacing(" ", with: ".")])
    }

    mutating func healthNumber() -> String {
        let letter = random.below(26)
        let number = digits(8)
        let all = (letter < 9 ? "0" : "") + "\(letter + 1)" + number
        let sum = all.utf8.enumerated().reduce(0) { sum, item in
            let product = (Int(item.element) - 48) * (item.offset % 2 == 0 ? 1 : 2)
            return sum + product / 10 + product % 10
        }
        let sign = String(UnicodeScalar(UInt8(65 + letter)))
        let points =
            "\(sign).\(number.prefix(3)).\(number.dropFirst(3).prefix(3)).\(number.suffix(2))"
        return one(of: [
            "\(sign)\(number)\(sum % 10)", "\(sign)\(number)\(sum % 10)".lowercased(),
            "\(points)\(sum % 10)",
        ])
    }

    mutating func diagnosis() -> String {
        let code = one(of: [
            "F90.0", "F90.1", "F91.3", "F92.8", "F43.2", "F32.1", "F84.5", "F81.0", "F50.0",
            "Z61", "Z63", "Z62.5", "F70", "F94.1", "F98.0", "R45.8", "T74.1", "Q90.9", "E66.0",
            "G40.3",
        ])
        return one(of: [code, code, code + "G", code + "V", code + "†"])
    }

    mutating func birthDate(inCase: Bool = false) -> String {
        let (year, month, day) = (
            random.number(in: 1996...2019), random.number(in: 1...12), 1 + random.below(28)
        )
        let (MM, DD) = (month < 10 ? "0\(month)" : "\(month)", day < 10 ? "0\(day)" : "\(day)")
        let names = [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
            "Oktober", "November", "Dezember",
        ]
        let short = [
            "\(day).\(month).\(year % 100 / 10)\(year % 10)",
            "geb. \(day).\(month).\(year % 100 / 10)\(year % 10)",
            "\(day).\u{A0}\(names[month - 1])\u{A0}\(year)",
            "\(DD)-\(names[month - 1].prefix(3))-\(year)", "\(DD) \(MM) \(year)",
            "\(DD),\(MM),\(year)",
            "\(day). \(names[month - 1].prefix(3)). \(year % 100 / 10)\(year % 10)",
        ]
        return one(
            of: (inCase ? short : []) + [
                "\(DD).\(MM).\(year)", "\(day).\(month).\(year)", "\(year)-\(MM)-\(DD)",
                "\(DD)/\(MM)/\(year)", "\(day). \(names[month - 1]) \(year)", "\(DD)-\(MM)-\(year)",
                "geb. \(DD).\(MM).\(year)", "geboren am \(day).\(month).\(year)",
                "*\(DD).\(MM).\(year)",
                "\(year)\(MM)\(DD)",
            ])
    }

    mutating func fileNumber(inCase: Bool = false) -> String {
        let number = digits(4)
        let year = random.number(in: 2010...2024)
        let others = [
            "51/\(1 + random.below(9))-\(number)", "II/51-\(number)",
            "JA 51.3.\(number.suffix(3))/\(year % 100)", "51.3\(random.below(9)).12.\(number)",
            "51\(digits(2))-\(digits(5))", "51 30 \(digits(2))/\(number)",
            "51-Mü-\(number.suffix(3))", "\(year)-\(number)-ASD", "51\(digits(2))-KA-\(number)",
            "XVII \(number.suffix(3))/\(year % 100 / 10)\(year % 10)", "Fallnr. 5\(number)",
            "VII B \(number.suffix(3))/\(year % 100 / 10)\(year % 10)", "Vorgang 51-\(number)",
            "51.31.KA.\(number)", "JA/ASD 4\(digits(1))-\(year)",
        ]
        return one(
            of: (inCase ? others : []) + [
                "51.3-\(number)/\(year)", "51.\(random.below(9))-\(number)/\(year % 100)",
                "Az. 51-\(number)/\(year)", "Az.: \(number)/\(year % 100)",
                "51.2.1-\(number)/\(year)",
                "51-\(number)/\(year)", "51/\(number)-\(year)", "Aktenzeichen \(number)/\(year)",
                "\(1 + random.below(9)) F \(number.suffix(3))/\(year % 100)",
                "51a-\(number)/\(year)",
            ])
    }

    mutating func name() -> String {
        let (first, last) = (one(of: Self.firstNames), one(of: Self.lastNames))
        return one(of: [
            "\(first) \(last)", "\(last), \(first)", first, last, "\(last) \(first)",
        ])
    }

    mutating func pseudonym() -> String {
        let (first, last) = (one(of: Self.firstNames).lowercased(), one(of: Self.plain))
        let year = random.number(in: 1998...2020)
        return one(of: [
            "\(last)-\(first)-\(year)", "\(first.prefix(1))\(last.prefix(1))\(year)",
            "\(first).\(last)", "\(last)_\(first)", "fall-\(last)-\(digits(2))",
            "\(first.prefix(1))\(last.prefix(1))-\(year)-05", "51.3-\(digits(4))", "\(last)\(year)",
            "\(first)\(last)",
        ])
    }
}
