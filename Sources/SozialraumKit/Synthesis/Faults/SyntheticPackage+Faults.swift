import PlainTextRecords

/// Which rows have a fault, and the rows with it. Each row has one at most, and no fault makes a second
/// one of the nine kinds that other tools count.
extension SyntheticPackage {
    private func random(
        _ table: Int, _ index: Int, for purpose: Randomness.Purpose = .fault
    ) -> Randomness {
        Randomness(seed: seed, purpose: purpose, index: index * 4 + table)
    }

    // MARK: Fälle

    func fault(ofFall index: Int) -> FaultKind? {
        guard let errors else { return nil }
        var random = random(0, index)
        guard errors.isHit(&random) else { return nil }
        // The first has no neighbour whose id it could take.
        guard index > 0, CoursePlan.course(of: index).isContact else {
            return FaultKind.otherFaelle.one(&random)
        }
        return FaultKind.contacts.one(&random)
    }

    /// The id under which a case stands: its own, or that of the one before it, which keeps the order
    /// of keys.
    func shownID(ofFall index: Int) -> Pseudonym<Fall> {
        fault(ofFall: index) == .doppelterFall
            ? shownID(ofFall: index - 1) : SyntheticCase.id(of: index, in: district)
    }

    func faultyFall(_ index: Int) -> Fall {
        var fall = fall(index)
        guard let kind = fault(ofFall: index) else { return fall }
        var random = random(0, index, for: .faultDetails)
        switch kind {
        case .doppelterFall:
            fall.id = shownID(ofFall: index)
        case .sozialraum:
            fall.sozialraum = random.one(of: ["sr-alt", "sr-mitte", "sr-unbekannt"])
            // They would lie elsewhere, too.
            fall.zentrum = nil
            fall.gemeinde = nil
        case .geschlecht:
            fall.geschlecht = random.one(of: ["f", "weiblich", "maennlich", "1"])
        case .gemeinde:
            let ags = random.one(of: district.areas[random.below(4)].gemeinden).plainText
            fall.gemeinde = nil
            fall.leftover["gemeinde"] = random.percent(70) ? String(ags.dropFirst()) : ags + "0"
        case .stufe:
            fall.stufe = "notfall"
        case .grund:
            fall.gruende = ["konflikte", "konflikte"]
        case .beginnFall:
            fall.beginn = .blank
        case .geburtsdatum:
            let month = fall.geburtsmonat?.first ?? fall.beginn.adding(days: -3000) ?? fall.beginn
            fall.geburtsmonat = nil
            fall.leftover["geburtsmonat"] =
                month.adding(days: random.below(28))?.plainText ?? month.plainText
        default:
            fall.stufe = nil
            fall.anregung = nil
            fall.leftover["stufe"] = "Beispielweg 4"
            fall.leftover["anregung"] = "Muster, Kim"
        }
        return fall
    }

    // MARK: Hilfen

    func fault(ofHilfe index: Int) -> FaultKind? {
        guard let errors else { return nil }
        var random = random(1, index)
        guard errors.isHit(&random) else { return nil }
        let (fall, part) = hilfen.owner(of: index)
        let step = CoursePlan.course(of: fall).steps[part]
        let choice = step.isOver41 ? FaultKind.neededHilfen : FaultKind.hilfen
        let kind = choice.one(&random)
        return kind == .doppelteHilfe && index == 0 ? .ende : kind
    }

    /// The id under which a help stands: its own, or that of the one before it.
    func shownID(ofHilfe index: Int) -> Pseudonym<Hilfe> {
        fault(ofHilfe: index) == .doppelteHilfe
            ? shownID(ofHilfe: index - 1) : id(.hilfeID, index, of: hilfen.count)
    }

    func faultyHilfe(_ index: Int) -> Hilfe {
        var hilfe = hilfe(index)
        guard let kind = fault(ofHilfe: index) else { return hilfe }
        var random = random(1, index, for: .faultDetails)
        switch kind {
        case .doppelteHilfe:
            hilfe.id = shownID(ofHilfe: index)
        case .fall:
            hilfe.fall = Pseudonym(bits: random.next(), UInt16(truncatingIfNeeded: random.next()))
        case .traeger:
            hilfe.traeger = random.one(of: ["tr-unbekannt", "tr-099", "tr-alt"])
            // It would be the offer of another.
            hilfe.hilfeangebot = nil
        case .angebot:
            hilfe.hilfeangebot = random.one(of: ["an-unbekannt", "an-099", "an-alt"])
        case .ende:
            // Not before its case begins, which would be a fault of its own.
            let begin = SyntheticCase(hilfen.owner(of: index).fall, in: district).begin
            let room = SyntheticDistrict.number(of: hilfe.beginn) - begin
            hilfe.ende = hilfe.beginn.adding(days: -1 - random.below(min(room, 90)))
        case .leistung:
            hilfe.leftover["leistung"] = "§ " + hilfe.leistung.text.prefix(2)
            hilfe.leistung = .blank
        case .adoption:
            hilfe.leistung = "51"
            hilfe.traeger = SyntheticDistrict.jugendamt
            hilfe.hilfeangebot = nil
            hilfe.form = nil
        case .beginnHilfe:
            hilfe.beginn = .blank
        default:
            hilfe.stundenWoche = ExactDecimal(169 + random.below(200))
        }
        return hilfe
    }

    // MARK: Fallberatungen, Gefährdungseinschätzungen

    func fault(ofFallberatung index: Int) -> FaultKind? {
        guard let errors else { return nil }
        var random = random(2, index)
        return errors.isHit(&random) ? FaultKind.fallberatungen.one(&random) : nil
    }

    func faultyFallberatung(_ index: Int) -> Fallberatung {
        var row = fallberatung(index)
        switch fault(ofFallberatung: index) {
        case nil: break
        case FaultKind.tag:
            row.leftover["am"] = "\(row.am.year)-02-30"
            row.am = .blank
        case FaultKind.pseudonym:
            row.leftover["id"] = shownText(ofFallberatung: index)
            row.id = .blank
        default: row.art = "telefonat"
        }
        return row
    }

    /// The id under which a meeting stands. With a file number behind it, it is no pseudonym, but keeps
    /// its place in the order.
    func shownText(ofFallberatung index: Int) -> String {
        let id: Pseudonym<Fallberatung> = id(.fallberatungID, index, of: fallberatungen.count)
        return fault(ofFallberatung: index) == .pseudonym ? "\(id.plainText)-2021" : id.plainText
    }

    func fault(ofGefaehrdung index: Int) -> FaultKind? {
        guard let errors else { return nil }
        var random = random(3, index)
        return errors.isHit(&random) ? FaultKind.gefaehrdungen.one(&random) : nil
    }

    func faultyGefaehrdung(_ index: Int) -> Gefaehrdungseinschaetzung {
        var row = gefaehrdungseinschaetzung(index)
        switch fault(ofGefaehrdung: index) {
        case nil: break
        case FaultKind.fachkraft: row.fachkraefte = 1
        default: row.arten = row.arten.isEmpty ? ["psychisch"] : []
        }
        return row
    }

    // MARK: Once in a package

    /// The master data with a column and a table that the format does not know.
    var faultyMasterData: ExchangePackage {
        var package = district.package
        guard errors != nil else { return package }
        if let last = package.ressourcen.indices.last {
            package.ressourcen[last].leftover["bemerkung"] = "erfunden"
        }
        var row = UnknownRecord()
        row.leftover["text"] = "erfunden"
        package.unknownTables = [UnknownTable(name: "notizen", rows: Table([row]))]
        return package
    }
}
