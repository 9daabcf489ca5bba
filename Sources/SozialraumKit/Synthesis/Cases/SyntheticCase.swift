import PlainTextRecords

/// A case that never was, made from its number alone, so that any record of it can be made without
/// those before it: first its days and bodies, then the records that are asked for.
struct SyntheticCase: Sendable {
    /// A help: which, from whom, and when. Days count from the first day of the district.
    struct Help: Sendable {
        /// Its place in ``Service/all``.
        let service: Int
        /// Its place among those who give the service in the Sozialraum.
        let provider: Int
        let isOver41: Bool
        let begin: Int
        /// nil: it goes on.
        let end: Int?
    }

    let index: Int
    /// The place of its course in ``Course/all``.
    let courseNumber: Int
    /// The place of its Sozialraum in the district.
    let areaNumber: Int
    let begin: Int
    /// nil: it goes on.
    let end: Int?
    /// The month of birth, in months since the year 0; of a family the youngest child's.
    let born: Int
    let helps: [Help]
    /// The year of birth and the sex may be told: another case shares them.
    private let isTold: Bool
    private let hasBirth: Bool
    /// The number that decides on the sex.
    private let sexRoll: Int

    /// Makes the days and bodies of a case. It holds no more than numbers: a reference counted for
    /// each of millions of cases takes longer than all else.
    init(_ index: Int, in district: SyntheticDistrict) {
        self.index = index
        let seed = district.seed
        let companions = Companions.number(of: index, count: district.faelle)
        var shared = Randomness(seed: seed, purpose: .companions, index: companions ?? ~index)
        var own = Randomness(seed: seed, purpose: .fall, index: index)
        courseNumber = CoursePlan.number(of: index)
        let course = Course.all[courseNumber]
        areaNumber = shared.below(district.areas.count)
        let days = Self.beginnings[courseNumber]
        let base = days.lowerBound + shared.below(days.count)
        begin = base + own.below(Self.jitter)

        let first = SyntheticDistrict.day(base)
        let month = first.year * 12 + first.month - 1 - shared.number(in: course.ages)
        // A neighbouring month of the same year, which companions share.
        born = min(max(month + own.below(5) - 2, month / 12 * 12), month / 12 * 12 + 11)
        isTold = companions != nil
        hasBirth = shared.percent(80)
        sexRoll = shared.below(1000)

        var helps: [Help] = []
        helps.reserveCapacity(course.steps.count)
        var day = begin + 1 + own.below(Course.pause - 1)
        for (place, step) in course.steps.enumerated() {
            let isLast = place == course.steps.count - 1
            if step.isOver41, place > 0 {
                // The month after the birthday: of age whatever the day.
                day = max(day, Self.day(ofMonth: born + 18 * 12 + 1) + own.below(10))
            }
            let service = Self.service(
                of: step, on: day, in: district.areas[areaNumber], own.next())
            var end: Int? = day + own.number(in: step.days)
            if step.isUntilAdult { end = Self.day(ofMonth: born + 18 * 12) - 1 - own.below(10) }
            if isLast, course.isRunning { end = nil }
            let providers = district.areas[areaNumber].providers[service].count
            helps.append(
                Help(
                    service: service, provider: own.below(providers), isOver41: step.isOver41,
                    begin: day, end: end))
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

    var course: Course { Course.all[courseNumber] }

    func id(in district: SyntheticDistrict) -> Pseudonym<Fall> { Self.id(of: index, in: district) }

    /// The pseudonym of a case.
    static func id(of index: Int, in district: SyntheticDistrict) -> Pseudonym<Fall> {
        var random = Randomness(seed: district.seed, purpose: .fallID, index: index)
        return Pseudonym.random(index, of: district.faelle, &random)
    }

    func fall(in district: SyntheticDistrict) -> Fall {
        var random = Randomness(seed: district.seed, purpose: .fallDetails, index: index)
        let course = course
        let area = district.areas[areaNumber]
        var fall = Fall(
            id: id(in: district), sozialraum: area.id, beginn: SyntheticDistrict.day(begin))
        if random.percent(22) { fall.zentrum = random.one(of: area.zentren) }
        if random.percent(14) { fall.gemeinde = random.one(of: area.gemeinden) }
        if isTold, hasBirth {
            // Some offices coarsen the month to the year.
            let isCoarse = random.percent(3)
            fall.geburtsmonat = MonthOrYear(
                year: born / 12, month: isCoarse ? nil : born % 12 + 1)
        }
        if isTold { fall.geschlecht = Self.sex(sexRoll) }
        if course.isFamily { fall.kinder = 1 + min(random.below(4), random.below(6)) }
        fall.stufe = course.stufe
        let isProtection = course.stufe == "schutz"
        if random.percent(16) {
            fall.anregung = random.one(of: isProtection ? Self.protectors : Self.initiators)
        }
        fall.gruende = Self.gruende(isProtection, &random)
        if random.percent(12) { fall.anfrageAm = SyntheticDistrict.day(begin - random.below(21)) }
        if let end {
            fall.ende = SyntheticDistrict.day(end)
            if random.percent(22) {
                fall.endeGrund = Self.endeGrund(hadHelp: !helps.isEmpty, &random)
            }
        }
        return fall
    }

    private static func sex(_ roll: Int) -> Code<Geschlecht>? {
        switch roll {
        case ..<505: "m"
        case ..<975: "w"
        case ..<980: "d"
        case ..<985: "x"
        default: nil
        }
    }

    private static let initiators: [Code<Anregung>] = [
        "eltern", "eltern", "eltern", "junger-mensch", "schule-kita", "schule-kita",
        "soziale-dienste", "gesundheit", "bekannte", "sonstige",
    ]
    private static let protectors: [Code<Anregung>] = [
        "justiz-polizei", "soziale-dienste", "schule-kita", "gesundheit", "bekannte",
    ]

    private static func gruende(
        _ isProtection: Bool, _ random: inout Randomness
    ) -> [Code<Grund>] {
        let count = random.below(12)
        guard count < 4, count > 0 else { return [] }
        var result: [Code<Grund>] = []
        for _ in 0..<count {
            let grund = random.one(of: isProtection ? dangers : reasons)
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
    static func endeGrund(hadHelp: Bool, _ random: inout Randomness) -> Code<Endegrund> {
        if random.percent(71) { return "planmaessig" }
        return random.one(of: hadHelp ? otherEnds : endsOfContacts)
    }

    private static let otherEnds: [Code<Endegrund>] = [
        "durch-berechtigte", "durch-berechtigte", "durch-einrichtung", "durch-minderjaehrige",
        "abgabe", "sonstige",
    ]
    private static let endsOfContacts: [Code<Endegrund>] = ["sonstige", "durch-berechtigte"]
}
