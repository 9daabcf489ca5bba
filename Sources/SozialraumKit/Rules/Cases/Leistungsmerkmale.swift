import PlainTextRecords

/// What rules ask of a service (section of SGB VIII), as bits.
struct Leistungsmerkmale: OptionSet, Sendable {
    let rawValue: UInt32

    /// Hilfe zur Erziehung, §§ 27 to 35.
    static let erziehung = Self(rawValue: 1 << 0)
    /// § 35a.
    static let eingliederung = Self(rawValue: 1 << 1)
    /// §§ 42 and 42a.
    static let schutz = Self(rawValue: 1 << 2)
    /// §§ 31 and 32, which § 41 does not name.
    static let nichtFuerVolljaehrige = Self(rawValue: 1 << 3)
    /// §§ 33, 34, 35a Abs. 2 Nr. 3 and 4: outside the family, so that the perspective is to be clarified.
    static let ausserhalbDerFamilie = Self(rawValue: 1 << 4)
    static let s11 = Self(rawValue: 1 << 5)
    static let s13 = Self(rawValue: 1 << 6)
    static let s18Abs4 = Self(rawValue: 1 << 7)
    static let s19 = Self(rawValue: 1 << 8)
    static let s20 = Self(rawValue: 1 << 9)
    static let s21 = Self(rawValue: 1 << 10)
    static let s29 = Self(rawValue: 1 << 11)
    static let s30 = Self(rawValue: 1 << 12)
    static let s31 = Self(rawValue: 1 << 13)
    static let s33 = Self(rawValue: 1 << 14)
    static let s35 = Self(rawValue: 1 << 15)
    static let s41a = Self(rawValue: 1 << 16)
    /// Never outpatient, whatever form is named.
    static let nieAmbulant = Self(rawValue: 1 << 17)

    /// The bits of a code.
    init(code: String) {
        func isSection(_ section: String) -> Bool {
            guard code.hasPrefix(section) else { return false }
            let next = code.utf8.dropFirst(section.utf8.count).first
            return next == nil || next == UInt8(ascii: ".") || next == UInt8(ascii: "-")
        }
        var bits: Leistungsmerkmale = []
        if ["27", "28", "29", "30", "31", "32", "33", "34", "35"].contains(where: isSection) {
            bits.insert(.erziehung)
        }
        if isSection("35a") { bits.insert(.eingliederung) }
        if isSection("42") || isSection("42a") { bits.insert(.schutz) }
        if isSection("31") || isSection("32") { bits.insert(.nichtFuerVolljaehrige) }
        if isSection("33") || isSection("34") || ["35a.2.3", "35a.2.4"].contains(code) {
            bits.insert(.ausserhalbDerFamilie)
        }
        let single: [(String, Leistungsmerkmale)] = [
            ("11", .s11), ("13", .s13), ("13a", .s13), ("19", .s19), ("20", .s20), ("21", .s21),
            ("29", .s29), ("30", .s30), ("31", .s31), ("33", .s33), ("35", .s35), ("41a", .s41a),
        ]
        for (section, bit) in single where isSection(section) { bits.insert(bit) }
        if code == "18.4" { bits.insert(.s18Abs4) }
        if [
            "13.3", "19", "21", "27.4", "32", "33", "33-besondere", "34", "35a.2.3", "35a.2.4",
        ].contains(code) {
            bits.insert(.nieAmbulant)
        }
        self = bits
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The bits of all codes, by their place in the list from 1; 0 stands for none.
    static let byPlace: [Leistungsmerkmale] =
        [[]] + Leistung.known.codes.map { Leistungsmerkmale(code: $0) }

    /// The bits of a service; none of one that the list does not know.
    @inline(__always) static func of(_ service: Code<Leistung>) -> Leistungsmerkmale {
        byPlace[Int(service.place)]
    }

    /// The forms that a service does not have, as bits by their places in the list.
    @inline(__always) static func formlos(_ service: Code<Leistung>) -> UInt64 {
        missingForms[Int(service.place)]
    }

    private static let missingForms: [UInt64] =
        [0]
        + Leistung.known.codes.map { code in
            switch code {
            case "34": return forms("ambulant", "offen")
            case "32":
                return forms(but: "teilstationaer", "familienpflege")
            case "28": return forms("stationaer")
            default: return 0
            }
        }

    private static func forms(_ codes: String...) -> UInt64 {
        codes.reduce(0) { $0 | 1 << UInt64(Hilfeform.place(of: $1)) }
    }

    private static func forms(but codes: String...) -> UInt64 {
        Hilfeform.known.codes.filter { !codes.contains($0) }.reduce(0) { $0 | forms($1) }
    }

    /// A number for the section of each code, by its place in the list from 1: `30-betreuungshelfer` is
    /// `30`.
    static let sectionByPlace: [UInt8] = {
        var numbers: [String: UInt8] = [:]
        return [0]
            + Leistung.known.codes.map { code in
                let section = String(code.prefix { $0 != "." && $0 != "-" })
                let number = numbers[section] ?? UInt8(numbers.count + 1)
                numbers[section] = number
                return number
            }
    }()
}
