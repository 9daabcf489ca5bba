import PlainTextRecords

/// A case that never was, with its helps: made from its number alone, so that any record can be
/// made without those before it.
struct SyntheticCase: Sendable {
    /// A help that can be given: for which ages (completed years at its beginning), and where.
    struct Kind: Sendable {
        let leistung: Code<Leistung>
        let form: Code<Hilfeform>
        let ort: Code<Durchfuehrungsort>
        let zugang: Code<Zugang>
        let ages: ClosedRange<Int>
        /// The longest time that it usually takes, in days.
        let days: Int
    }

    static let kinds: [Kind] = [
        Kind(
            leistung: "16", form: "ambulant", ort: "dienst", zugang: "offen", ages: 0...17,
            days: 200),
        Kind(
            leistung: "28", form: "ambulant", ort: "dienst", zugang: "offen", ages: 2...17,
            days: 250),
        Kind(
            leistung: "27.2", form: "ambulant", ort: "herkunftsfamilie", zugang: "36a.1",
            ages: 0...16, days: 500),
        Kind(
            leistung: "29", form: "ambulant", ort: "dienst", zugang: "36a.1", ages: 9...16,
            days: 300),
        Kind(
            leistung: "30-erziehungsbeistand", form: "ambulant", ort: "herkunftsfamilie",
            zugang: "36a.1", ages: 10...16, days: 400),
        Kind(
            leistung: "31", form: "ambulant", ort: "herkunftsfamilie", zugang: "36a.1",
            ages: 0...14, days: 500),
        Kind(
            leistung: "32", form: "teilstationaer", ort: "ueber-tag", zugang: "36a.1",
            ages: 6...13, days: 600),
        Kind(
            leistung: "34", form: "stationaer", ort: "mehrgruppen", zugang: "36a.1", ages: 8...15,
            days: 700),
        Kind(
            leistung: "35a.2.1", form: "ambulant", ort: "schule", zugang: "36a.1", ages: 7...16,
            days: 500),
    ]

    static let gruende: [Code<Grund>] = [
        "foerderung", "erziehungskompetenz", "eltern", "konflikte", "sozialverhalten",
        "entwicklung", "schule-beruf",
    ]

    static let anregungen: [Code<Anregung>] = [
        "junger-mensch", "eltern", "schule-kita", "soziale-dienste", "gesundheit", "bekannte",
    ]

    /// How many helps the cases of a block of ten have: thirteen together.
    private static let helps = [1, 1, 1, 2, 1, 0, 3, 1, 2, 1]

    /// How many helps a number of cases has in all.
    static func helpCount(faelle: Int) -> Int {
        faelle / 10 * 13 + helps.prefix(faelle % 10).reduce(0, +)
    }

    /// The case and the place in it of a help.
    static func position(ofHelp number: Int) -> (fall: Int, slot: Int) {
        var fall = number / 13 * 10
        var rest = number % 13
        while rest >= helps[fall % 10] {
            rest -= helps[fall % 10]
            fall += 1
        }
        return (fall, rest)
    }

    private(set) var fall: Fall
    private(set) var hilfen: [Hilfe] = []

    /// Makes a case.
    ///
    /// - Parameters:
    ///   - index: Its number out of `count`.
    ///   - helps: Whether its helps are wanted too; their ids are left blank.
    init(_ index: Int, of count: Int, in district: SyntheticDistrict, seed: UInt64, helps: Bool) {
        var random = Randomness(seed: seed, purpose: 2, index: index)
        let area = district.areas[random.below(district.areas.count)]
        let begin =
            SyntheticDistrict.start.adding(days: random.below(1600)) ?? SyntheticDistrict.start
        fall = Fall(
            id: Pseudonym.random(index, of: count, &random), sozialraum: area.id, beginn: begin)
        let age = random.below(17)
        let wanted = Self.helps[index % 10]
        if random.percent(35) { fall.zentrum = random.one(of: area.zentren) }
        if random.percent(25) { fall.gemeinde = random.one(of: area.gemeinden) }
        // Birth at least `age` full years and at most eleven months more before the beginning.
        let months = begin.year * 12 + begin.month - 1 - age * 12 - 1 - random.below(11)
        if random.percent(85) {
            fall.geburtsmonat = MonthOrYear(year: months / 12, month: months % 12 + 1)
        }
        fall.geschlecht = random.percent(52) ? "m" : "w"
        if random.percent(30) { fall.anregung = random.one(of: Self.anregungen) }
        var used: [Code<Grund>] = []
        for _ in 0..<max(0, random.below(5) - 2) {
            let grund = random.one(of: Self.gruende)
            if !used.contains(grund) { used.append(grund) }
        }
        fall.gruende = used
        if random.percent(25) { fall.anfrageAm = begin.adding(days: -random.below(21)) }
        addHelps(wanted, age: age, begin: begin, area: area, helps, &random)
    }

    private mutating func addHelps(
        _ wanted: Int, age: Int, begin: Day, area: SyntheticDistrict.Area, _ isWanted: Bool,
        _ random: inout Randomness
    ) {
        var day = begin.adding(days: random.below(30)) ?? begin
        var last: Day? = begin.adding(days: 20 + random.below(60))
        fall.stufe = wanted == 0 ? "kontakt" : "praevention"
        for slot in 0..<wanted {
            let fitting = Self.kinds.filter { $0.ages.contains(age) }
            let kind = random.one(of: fitting)
            if kind.zugang == "36a.1" || kind.leistung == "28" { fall.stufe = "hilfe" }
            let traeger = random.one(of: area.traeger)
            var hilfe = Hilfe(
                id: .blank, fall: fall.id, traeger: traeger, leistung: kind.leistung, beginn: day)
            let days = 30 + random.below(kind.days / 3)
            let end = day.adding(days: days)
            let isOver = slot + 1 < wanted || random.percent(75)
            if random.percent(25) {
                hilfe.hilfeangebot = SyntheticDistrict.offer(traeger, kind.leistung)
            }
            if random.percent(40) { hilfe.form = kind.form }
            if random.percent(20) { hilfe.ort = kind.ort }
            if random.percent(25) { hilfe.zugang = kind.zugang }
            if kind.form == "ambulant", random.percent(20) {
                hilfe.stundenWoche = ExactDecimal(
                    units: Int64(10 + 5 * random.below(20)), scale: 1)
            }
            if random.percent(10) { hilfe.ressourcen = [random.one(of: area.ressourcen)] }
            let reason: Code<Endegrund> =
                random.percent(72)
                ? "planmaessig" : random.one(of: ["durch-berechtigte", "sonstige"])
            if isOver {
                hilfe.ende = end
                if random.percent(40) { hilfe.endeGrund = reason }
                if random.percent(10) {
                    hilfe.nachfolgend = slot + 1 < wanted ? "erziehungshilfe" : "keine-bekannt"
                }
            }
            last = isOver ? end : nil
            day = end?.adding(days: 1 + random.below(20)) ?? day
            if isWanted { hilfen.append(hilfe) }
        }
        if let last {
            fall.ende = last
            if random.percent(50) { fall.endeGrund = "planmaessig" }
        }
    }
}
