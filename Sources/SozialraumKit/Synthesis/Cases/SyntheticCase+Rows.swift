import PlainTextRecords

/// The rows that belong to a case. Their ids are left blank: they say where a row stands in its table.
extension SyntheticCase {
    func hilfe(_ part: Int, in district: SyntheticDistrict) -> Hilfe {
        let help = helps[part]
        let service = Service.all[help.service]
        let provider = provider(of: part, in: district)
        var random = Randomness(seed: district.seed, purpose: .hilfe, index: index * 8 + part)
        var hilfe = Hilfe(
            id: .blank, fall: id(in: district), traeger: provider.traeger,
            leistung: service.leistung, beginn: SyntheticDistrict.day(help.begin))
        if random.percent(14) { hilfe.hilfeangebot = provider.angebot }
        if help.isOver41 { hilfe.ueber41 = true }
        if random.percent(20) { hilfe.form = service.form }
        if random.percent(13), !service.orte.isEmpty { hilfe.ort = random.one(of: service.orte) }
        if random.percent(16), !service.zugaenge.isEmpty {
            hilfe.zugang = random.one(of: service.zugaenge)
        }
        if service.form == "ambulant", random.percent(15) {
            hilfe.stundenWoche = ExactDecimal(units: Int64(10 + 5 * random.below(20)), scale: 1)
        }
        if random.percent(6) {
            hilfe.ressourcen = [random.one(of: district.areas[areaNumber].ressourcen)]
        }
        guard let end = help.end else { return hilfe }
        hilfe.ende = SyntheticDistrict.day(end)
        if random.percent(26) { hilfe.endeGrund = Self.endeGrund(hadHelp: true, &random) }
        // Only of what is handed over it is known as a rule how it goes on.
        if random.percent(hilfe.endeGrund == "abgabe" ? 60 : 7) {
            hilfe.nachfolgend = successor(of: part, hilfe, &random)
        }
        return hilfe
    }

    private func provider(
        of part: Int, in district: SyntheticDistrict
    ) -> SyntheticDistrict.Provider {
        district.areas[areaNumber].providers[helps[part].service][helps[part].provider]
    }

    private func successor(
        of part: Int, _ hilfe: Hilfe, _ random: inout Randomness
    ) -> Code<NachfolgendeHilfe> {
        guard part + 1 < helps.count else {
            if hilfe.endeGrund == "abgabe" { return "fortfuehrung" }
            return random.one(of: Self.afterTheLast)
        }
        let next = Service.all[helps[part + 1].service]
        if next.leistung.text.hasPrefix("35a") { return "eingliederungshilfe" }
        return next.zugaenge.contains("36a.1") ? "erziehungshilfe" : "beratung"
    }

    private static let afterTheLast: [Code<NachfolgendeHilfe>] = [
        "keine-bekannt", "keine-bekannt", "weiterverweisung", "beratung",
    ]

    func fallberatung(_ part: Int, in district: SyntheticDistrict) -> Fallberatung {
        let meeting = course.meetings[part]
        var random = Randomness(
            seed: district.seed, purpose: .fallberatung, index: index * 8 + part)
        let day = day(of: meeting.moment, &random)
        var row = Fallberatung(
            id: .blank, fall: id(in: district), am: SyntheticDistrict.day(day), art: meeting.art)
        if random.percent(35) { row.traeger = traeger(at: meeting, in: district, &random) }
        if !meeting.results.isEmpty, random.percent(50) {
            row.ergebnis = random.one(of: meeting.results)
        }
        if case .start(let step) = meeting.moment, meeting.art == "hilfeplan", random.percent(30) {
            // The next meeting is at the latest when the help ends, or still to come if it goes on.
            let last = helps[step].end.map { ($0 + day) / 2 } ?? SyntheticDistrict.lastDay + 40
            row.naechsteAm = SyntheticDistrict.day(last)
        }
        return row
    }

    private func day(of moment: Course.Moment, _ random: inout Randomness) -> Int {
        switch moment {
        case .opening:
            return begin + random.below(10)
        case .start(let step):
            let help = helps[step]
            let length = (help.end ?? SyntheticDistrict.lastDay) - help.begin
            return help.begin + random.below(max(1, min(20, length)))
        case .middle(let step):
            return (helps[step].begin + (helps[step].end ?? SyntheticDistrict.lastDay)) / 2
        case .end(let step):
            return (helps[step].end ?? SyntheticDistrict.lastDay) - random.below(10)
        }
    }

    private func traeger(
        at meeting: Course.Meeting, in district: SyntheticDistrict, _ random: inout Randomness
    ) -> [ID<Traeger>] {
        let step: Int?
        switch meeting.moment {
        case .opening: step = nil
        case .start(let number), .middle(let number), .end(let number): step = number
        }
        guard let step else { return [random.one(of: district.areas[areaNumber].traeger)] }
        var result = [provider(of: step, in: district).traeger]
        if random.percent(15), result[0] != SyntheticDistrict.jugendamt {
            result.append(SyntheticDistrict.jugendamt)
        }
        if Service.all[helps[step].service].leistung.text.hasPrefix("33"),
            let families = district.pflegefamilien
        {
            result.append(families)
        }
        return result
    }

    func gefaehrdungseinschaetzung(in district: SyntheticDistrict) -> Gefaehrdungseinschaetzung {
        var random = Randomness(seed: district.seed, purpose: .gefaehrdung, index: index)
        let day = begin + random.below(5)
        var row = Gefaehrdungseinschaetzung(
            id: .blank, fall: id(in: district), am: SyntheticDistrict.day(day),
            ergebnis: random.one(of: course.dangers))
        row.fachkraefte = 2 + random.below(3)
        guard row.ergebnis == "akut" || row.ergebnis == "latent" else { return row }
        let first = random.below(4)
        row.arten = [Self.arten[first]]
        if random.percent(20) { row.arten.append(Self.arten[(first + 1) % 4]) }
        let last = min(end ?? SyntheticDistrict.lastDay, day + 120)
        if random.percent(80) {
            row.geklaertAm = SyntheticDistrict.day(day + random.below(last - day + 1))
        }
        return row
    }

    private static let arten: [Code<Gefaehrdungsart>] = [
        "vernachlaessigung", "psychisch", "koerperlich", "sexuell",
    ]
}
