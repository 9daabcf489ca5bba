import PlainTextRecords

/// A package of invented cases, for tests and measurements: no real person or body is in it, no rule
/// of the field objects to it, and the same numbers give the same bytes on every machine.
///
/// All tables are there, and all codes but those that a clean package cannot have: the `leistung` `42`
/// (it says no ground), and the legal forms `person` and `einzelunternehmen` (natural persons); `51`
/// is an offer only. A package of some thousand cases has each of the others.
///
/// With a rate of errors it has faults, told in the file `geplant.json` of its folder: kind, rule that
/// should find it, table, record and field of each.
public struct SyntheticPackage: Sendable {
    /// How many Fälle a package may have.
    public static let limit = 100_000_000

    /// How many Fälle it has.
    public let faelle: Int
    public let seed: UInt64

    let errors: ErrorRate?
    let district: SyntheticDistrict
    let hilfen: Dealing
    let fallberatungen: Dealing
    let gefaehrdungen: Dealing

    /// - Parameters:
    ///   - faelle: The number of cases, from 0.
    ///   - seed: Which of the many packages of that size.
    ///   - errors: Which share of the rows about cases gets a fault each: above 0, at most 1.
    public init(faelle: Int, seed: UInt64, errors: ExactDecimal? = nil) {
        precondition((0...Self.limit).contains(faelle), "from 0 to \(Self.limit) cases")
        self.errors = errors.flatMap(ErrorRate.init)
        precondition(errors == nil || self.errors != nil, "a rate above 0 and at most 1")
        self.faelle = faelle
        self.seed = seed
        district = SyntheticDistrict(seed: seed, faelle: faelle)
        hilfen = Dealing(faelle: faelle) { $0.steps.count }
        fallberatungen = Dealing(faelle: faelle) { $0.meetings.count }
        gefaehrdungen = Dealing(faelle: faelle) { $0.dangers.isEmpty ? 0 : 1 }
    }

    /// The case of a number, in the order of keys.
    func fall(_ index: Int) -> Fall { SyntheticCase(index, in: district).fall(in: district) }

    /// The help of a number, in the order of keys.
    func hilfe(_ index: Int) -> Hilfe {
        let (fall, part) = hilfen.owner(of: index)
        var hilfe = SyntheticCase(fall, in: district).hilfe(part, in: district)
        hilfe.id = id(.hilfeID, index, of: hilfen.count)
        return hilfe
    }

    /// The meeting of a number, in the order of keys.
    func fallberatung(_ index: Int) -> Fallberatung {
        let (fall, part) = fallberatungen.owner(of: index)
        var row = SyntheticCase(fall, in: district).fallberatung(part, in: district)
        row.id = id(.fallberatungID, index, of: fallberatungen.count)
        return row
    }

    /// The danger assessment of a number, in the order of keys.
    func gefaehrdungseinschaetzung(_ index: Int) -> Gefaehrdungseinschaetzung {
        let (fall, _) = gefaehrdungen.owner(of: index)
        var row = SyntheticCase(fall, in: district).gefaehrdungseinschaetzung(in: district)
        row.id = id(.gefaehrdungID, index, of: gefaehrdungen.count)
        return row
    }

    /// The pseudonym of a row: each table has its own.
    func id<Target>(
        _ purpose: Randomness.Purpose, _ index: Int, of count: Int
    ) -> Pseudonym<Target> {
        var random = Randomness(seed: seed, purpose: purpose, index: index)
        return Pseudonym.random(index, of: count, &random)
    }

    /// Writes the package; the records are made while they are written.
    ///
    /// A folder gets the list of planted faults as a file of its own; without faults the list of a
    /// package that it held before is taken away.
    ///
    /// - Throws: ``ExchangeError`` if the target cannot be written, or is the folder of a package that is
    ///   not marked as invented.
    public func write(path: String, as carrier: Carrier) throws(ExchangeError) {
        let streams: [any RecordStreaming] = [
            RecordStream<Fall>(count: faelle) { faultyFall($0) },
            RecordStream<Hilfe>(count: hilfen.count) { faultyHilfe($0) },
            RecordStream<Fallberatung>(count: fallberatungen.count) { faultyFallberatung($0) },
            RecordStream<Gefaehrdungseinschaetzung>(count: gefaehrdungen.count) {
                faultyGefaehrdung($0)
            },
        ]
        let planted = PlantedFaults(package: self)
        let page = FolderPage(
            name: PlantedFaults.fileName, content: errors == nil ? nil : planted)
        var writer = PackageWriter(
            faultyMasterData, carrier: carrier, streams: streams, pages: [page])
        writer.replacesOnlyInvented = true
        try writer.write(to: path)
    }
}
