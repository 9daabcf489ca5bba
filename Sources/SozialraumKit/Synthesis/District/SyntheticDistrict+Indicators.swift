import PlainTextRecords

/// Indicators of two years: each value fits its numerator and denominator, and the Sozialräume add up
/// to the district. They are invented and not counted from the cases, which would have to be made
/// first.
extension SyntheticDistrict {
    private struct Indicator {
        /// What is divided by.
        enum Base {
            /// The inhabitants under 21.
            case young
            /// So many records, at least.
            case records(Int)
            /// Nothing: the value is a mean or median of so many records, at least.
            case mean(Int)
        }

        let kennzahl: Code<Kennzahlart>
        let einheit: Code<Einheit>
        let base: Base
        /// From what to what the value lies, in tenths of its unit.
        let range: ClosedRange<Int>
        var isOneDay = false
        let definition: String
    }

    private static let indicators: [Indicator] = [
        Indicator(
            kennzahl: "hilfedichte", einheit: "je-1000", base: .young, range: 300...420,
            definition: "Hilfen §§ 29–35 und 41 im Jahr, ohne § 28; je Familie eine Hilfe nach § 31"
        ),
        Indicator(
            kennzahl: "hilfedichte-stichtag", einheit: "je-100", base: .young, range: 20...30,
            isOneDay: true, definition: "Hilfen am Stichtag, mit § 35a und § 41"),
        Indicator(
            kennzahl: "dichte-ambulant", einheit: "je-1000", base: .young, range: 120...180,
            isOneDay: true, definition: "ambulante Hilfen am Stichtag"),
        Indicator(
            kennzahl: "dichte-stationaer", einheit: "je-10000", base: .young, range: 800...1200,
            isOneDay: true, definition: "stationäre Hilfen und Familienpflege am Stichtag"),
        Indicator(
            kennzahl: "ambulantquote", einheit: "prozent", base: .records(40), range: 480...620,
            isOneDay: true, definition: "ambulante an allen Hilfen am Stichtag"),
        Indicator(
            kennzahl: "vollzeitpflegequote", einheit: "prozent", base: .records(20),
            range: 300...480, isOneDay: true,
            definition: "Vollzeitpflege an allen stationären Hilfen am Stichtag"),
        Indicator(
            kennzahl: "niedrigschwellig", einheit: "prozent", base: .records(60),
            range: 250...420, definition: "Hilfen mit Zugang nach § 36a Abs. 2 oder offen, an allen"
        ),
        Indicator(
            kennzahl: "wartezeit", einheit: "tage", base: .mean(30), range: 90...210,
            definition: "Median der Tage von der Anfrage bis zum Beginn der ersten Hilfe"),
        Indicator(
            kennzahl: "gefaehrdungsphase", einheit: "tage", base: .mean(8), range: 250...480,
            definition: "Median der Tage bis zur Klärung; offene Verfahren zählen nicht"),
        Indicator(
            kennzahl: "planmaessig", einheit: "prozent", base: .records(40), range: 640...780,
            definition: "planmäßig beendete an allen beendeten Hilfen, ohne Abgaben"),
        Indicator(
            kennzahl: "dauer", einheit: "monate", base: .mean(40), range: 80...110,
            definition: "Mittel der beendeten Hilfen; ein Monat gleich 30,4375 Tage"),
        Indicator(
            kennzahl: "nahraum", einheit: "prozent", base: .records(50), range: 550...720,
            definition: "Fälle mit Zentrum in der eigenen oder nächsten Gemeinde, an allen Fällen"),
        Indicator(
            kennzahl: "fallunspezifisch", einheit: "prozent", base: .records(900), range: 90...150,
            definition: "Stunden für keinen einzelnen Fall, an allen Stunden"),
        Indicator(
            kennzahl: "ressourcen", einheit: "prozent", base: .records(60), range: 180...320,
            definition: "Hilfen mit mindestens einer Ressource des Sozialraums, an allen Hilfen"),
        Indicator(
            kennzahl: "formwechsel", einheit: "anzahl", base: .mean(5), range: 0...0,
            definition: "Wechsel zwischen stationär und ambulant, in beide Richtungen"),
        Indicator(
            kennzahl: "kontakt-ohne-hilfe", einheit: "prozent", base: .records(50),
            range: 180...280, definition: "Kontakte, aus denen keine Hilfe wurde, an allen Fällen"),
        Indicator(
            kennzahl: "gemeinsam-beraten", einheit: "prozent", base: .records(50),
            range: 420...600, definition: "Fälle mit gemeinsamer Einschätzung, an allen Fällen"),
    ]

    /// By what the unit multiplies.
    private static func factor(_ einheit: Code<Einheit>) -> Int {
        switch einheit.text {
        case "je-1000": return 1000
        case "je-10000": return 10_000
        default: return 100
        }
    }

    mutating func addKennzahlen(_ random: inout Randomness) {
        for year in [2023, 2024] {
            for indicator in Self.indicators { add(indicator, year, &random) }
            addStellen(year)
        }
    }

    private mutating func add(_ indicator: Indicator, _ year: Int, _ random: inout Randomness) {
        var total = (count: 0, base: 0, weighted: 0)
        for index in Self.places.indices {
            var base: Int
            switch indicator.base {
            case .young: base = young(in: index, year)
            case .records(let least), .mean(let least): base = least + random.below(least)
            }
            let target = random.number(in: indicator.range)
            var count = base
            if case .mean = indicator.base {
                total.weighted += target * base
                add(indicator, year, index, tenths: target, count: base, base: base)
            } else {
                let factor = Self.factor(indicator.einheit) * 10
                count = max(3, target * base / factor)
                base = max(base, count)
                add(indicator, year, index, tenths: nil, count: count, base: base)
            }
            total.count += count
            total.base += base
        }
        var tenths: Int?
        if case .mean = indicator.base { tenths = (total.weighted + total.base / 2) / total.base }
        add(indicator, year, nil, tenths: tenths, count: total.count, base: total.base)
    }

    /// Adds a value: the tenths given, or what numerator and denominator give.
    private mutating func add(
        _ indicator: Indicator, _ year: Int, _ place: Int?, tenths: Int?, count: Int, base: Int
    ) {
        var row = kennzahl(indicator.kennzahl, indicator.einheit, year, place)
        let last = Day(year: year, month: 12, day: 31) ?? .blank
        if indicator.isOneDay { row.von = last }
        row.definition = indicator.definition
        row.anzahl = count
        if indicator.einheit == "anzahl" {
            row.wert = ExactDecimal(count)
            package.kennzahlen.append(row)
            return
        }
        let factor = Self.factor(indicator.einheit)
        let value = tenths ?? (count * factor * 10 + base / 2) / base
        row.wert = ExactDecimal(units: Int64(value), scale: 1)
        row.nenner = base
        row.nennerStand = last
        if case .young = indicator.base { row.nennerStand = Self.counting(for: year) }
        package.kennzahlen.append(row)
    }

    private func kennzahl(
        _ kennzahl: Code<Kennzahlart>, _ einheit: Code<Einheit>, _ year: Int, _ place: Int?,
        _ more: String = ""
    ) -> Kennzahl {
        let area = (place.map { Self.places[$0].key } ?? "kreis") + more
        var row = Kennzahl(
            id: Self.id("kz", "\(year)", kennzahl.text, area), kennzahl: kennzahl,
            von: Day(year: year, month: 1, day: 1) ?? .blank,
            bis: Day(year: year, month: 12, day: 31) ?? .blank, einheit: einheit)
        row.sozialraum = place.map(Self.sozialraum)
        return row
    }

    /// The posts of each Träger, as in the Kooperationen.
    private mutating func addStellen(_ year: Int) {
        var sum: Int64 = 0
        for (index, partners) in Self.partners.enumerated() {
            for partner in partners {
                var row = kennzahl("stellen", "vze", year, index, "-\(partner.traeger)")
                row.traeger = Self.id("tr", partner.traeger)
                row.wert = ExactDecimal(units: partner.now, scale: 2)
                row.definition = "vereinbarte Vollzeitstellen des Trägers im Sozialraum"
                package.kennzahlen.append(row)
                sum += partner.now
            }
        }
        var row = kennzahl("stellen", "vze", year, nil)
        row.wert = ExactDecimal(units: sum, scale: 2)
        row.definition = "vereinbarte Vollzeitstellen der freien Träger im Kreis"
        package.kennzahlen.append(row)
    }

    /// The last day up to the end of a year on which inhabitants were counted.
    private static func counting(for year: Int) -> Day {
        Day(year: year == 2024 ? 2024 : 2020, month: 12, day: 31) ?? .blank
    }

    /// The inhabitants under 21 of a Sozialraum.
    private func young(in index: Int, _ year: Int) -> Int {
        let day = Self.counting(for: year)
        let own = Set(
            package.sozialraumGemeinden
                .filter { $0.sozialraum == Self.sozialraum(index) && $0.gueltigBis == nil }
                .map(\.gemeinde))
        return package.bevoelkerung.filter { $0.stand == day && own.contains($0.gemeinde) }
            .reduce(0) { $0 + ($1.unter21 ?? 0) }
    }
}
