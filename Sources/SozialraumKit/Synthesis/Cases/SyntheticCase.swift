import PlainTextRecords

/// A case that never was, made from its number alone, so that any record of it can be made without
/// those before it: first its days and bodies, then the records that are asked for.
struct SyntheticCase: Sendable {
    /// A help: which, from whom, and when. Days count from the first day of the district.
    struct Help: Sendable {
        let service: Int
        let provider: SyntheticDistrict.Provider
        let isOver41: Bool
        let begin: Int
        /// nil: it goes on.
        let end: Int?
    }

    let index: Int
    let course: Course
    let area: SyntheticDistrict.Area
    let begin: Int
    /// nil: it goes on.
    let end: Int?
    /// The month of birth, in months since the year 0; of a family the youngest child's.
    let born: Int
    let helps: [Help]
    /// The year of birth and the sex may be told: another case shares them.
    private let isTold: Bool
    private let hasBirth: Bool
    private let sex: Code<Geschlecht>?
    let district: SyntheticDistrict
    private let seed: UInt64

    init(_ index: Int, in district: SyntheticDistrict) {
        self.index = index
        self.district = district
        seed = district.seed
        let companions = Companions.number(of: index, count: district.faelle)
        var shared = Randomness(seed: seed, purpose: .companions, index: companions ?? ~index)
        var own = Randomness(seed: seed, purpose: .fall, index: index)
        let number = CoursePlan.number(of: index)
        course = Course.all[number]
        area = district.areas[shared.below(district.areas.count)]
        let days = Self.beginnings[number]
        let base = days.lowerBound + shared.below(days.count)
        begin = base + own.below(Self.jitter)

        let first = SyntheticDistrict.day(base)
        let month = first.year * 12 + first.month - 1 - shared.number(in: course.ages)
        // A neighbouring month of the same year, which companions share.
        born = min(max(month + own.below(5) - 2, month / 12 * 12), month / 12 * 12 + 11)
        isTold = companions != nil
        hasBirth = shared.percent(85)
        let roll = shared.below(1000)
        sex = roll < 505 ? "m" : roll < 975 ? "w" : roll < 980 ? "d" : roll < 985 ? "x" : nil

        var helps: [Help] = []
        var day = begin + own.below(Course.pause)
        for (place, step) in course.steps.enumerated() {
            let isLast = place == course.steps.count - 1
            if step.isOver41, place > 0 {
                day = max(day, Self.day(ofMonth: born + 18 * 12) + own.below(10))
            }
            let service = Self.service(of: step, on: day, in: area, own.next())
            var end: Int? = day + own.number(in: step.days)
            if step.isUntilAdult { end = Self.day(ofMonth: born + 18 * 12) - 1 - own.below(10) }
            if isLast, course.isRunning { end = nil }
            let providers = area.providers[service]
            helps.append(
                Help(
                    service: service, provider: providers[own.below(providers.count)],
                    isOver41: step.isOver41, begin: day, end: end))
            day = (end ?? day) + 1 + own.below(Course.pause - 1)
        }
        self.helps = helps
        if course.isRunning {
            end = nil
        } else {
            end = (helps.last?.end ?? begin + 10 + own.below(60)) + own.below(15)
        }
    }

    // MARK: Days

    /// Companions begin within so many days.
    static let jitter = 120

    /// The first days of cases by course, from which companions differ by their ``jitter``.
    private static let beginnings: [Range<Int>] = Course.all.map { course in
        let latest = SyntheticDistrict.lastDay - course.longest - jitter
        let from = SyntheticDistrict.number(of: course.from)
        // What goes on began in the last year or so.
        return course.isRunning ? latest - 150..<latest : from..<latest
    }

    /// The first day of a month.
    private static func day(ofMonth month: Int) -> Int {
        Day(year: month / 12, month: month % 12 + 1, day: 1).map(SyntheticDistrict.number) ?? 0
    }

    /// One of the services of a step that is given in the Sozialraum, and was in the law by then.
    private static func service(
        of step: Course.Step, on day: Int, in area: SyntheticDistrict.Area, _ roll: UInt64
    ) -> Int {
        let count = step.services.count
        let start = Int(roll % UInt64(count))
        for offset in 0..<count {
            let service = step.services[(start + offset) % count]
            guard !area.providers[service].isEmpty else { continue }
            if SyntheticDistrict.firstDays[service] <= day { return service }
        }
        preconditionFailure("a course without a service that is given everywhere")
    }

    // MARK: The case itself

    var id: Pseudonym<Fall> {
        var random = Randomness(seed: seed, purpose: .fallID, index: index)
        return Pseudonym.random(index, of: district.faelle, &random)
    }

    func fall() -> Fall {
        var random = Randomness(seed: seed, purpose: .fallDetails, index: index)
        var fall = Fall(id: id, sozialraum: area.id, beginn: SyntheticDistrict.day(begin))
        if random.percent(35) { fall.zentrum = random.one(of: area.zentren) }
        if random.percent(22) { fall.gemeinde = random.one(of: area.gemeinden) }
        if isTold, hasBirth {
            // Some offices coarsen the month to the year.
            let isCoarse = random.percent(3)
            fall.geburtsmonat = MonthOrYear(
                year: born / 12, month: isCoarse ? nil : born % 12 + 1)
        }
        if isTold { fall.geschlecht = sex }
        if course.isFamily { fall.kinder = 1 + min(random.below(4), random.below(6)) }
        fall.stufe = course.stufe
        if random.percent(25) { fall.anregung = random.one(of: anregungen) }
        fall.gruende = gruende(&random)
        if random.percent(20) { fall.anfrageAm = SyntheticDistrict.day(begin - random.below(21)) }
        if let end {
            fall.ende = SyntheticDistrict.day(end)
            if random.percent(35) { fall.endeGrund = Self.endeGrund(&random) }
        }
        return fall
    }

    private var anregungen: [Code<Anregung>] {
        course.stufe == "schutz" ? Self.protectors : Self.initiators
    }

    private static let initiators: [Code<Anregung>] = [
        "eltern", "eltern", "eltern", "junger-mensch", "schule-kita", "schule-kita",
        "soziale-dienste", "gesundheit", "bekannte", "sonstige",
    ]
    private static let protectors: [Code<Anregung>] = [
        "justiz-polizei", "soziale-dienste", "schule-kita", "gesundheit", "bekannte",
    ]

    private func gruende(_ random: inout Randomness) -> [Code<Grund>] {
        let count = random.below(8)
        guard count < 4, count > 0 else { return [] }
        var result: [Code<Grund>] = []
        let isProtection = course.stufe == "schutz"
        for _ in 0..<count {
            let grund = random.one(of: isProtection ? Self.dangers : Self.reasons)
            if !result.contains(grund) { result.append(grund) }
        }
        return result
    }

    private static let dangers: [Code<Grund>] = [
        "gefaehrdung", "gefaehrdung", "unversorgtheit", "foerderung", "eltern",
    ]
    private static let reasons: [Code<Grund>] = [
        "erziehungskompetenz", "erziehungskompetenz", "foerderung", "eltern", "konflikte",
        "konflikte", "sozialverhalten", "entwicklung", "schule-beruf", "uebernahme",
    ]

    /// Why a case or a help ended: mostly as planned.
    static func endeGrund(_ random: inout Randomness) -> Code<Endegrund> {
        random.percent(71) ? "planmaessig" : random.one(of: otherEnds)
    }

    private static let otherEnds: [Code<Endegrund>] = [
        "durch-berechtigte", "durch-berechtigte", "durch-einrichtung", "durch-minderjaehrige",
        "abgabe", "sonstige",
    ]
}
