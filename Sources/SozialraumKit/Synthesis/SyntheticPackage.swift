import PlainTextRecords

/// A package of invented cases, for tests and measurements: no real person or body is in it, and the
/// same numbers give the same bytes on every machine.
public struct SyntheticPackage: Sendable {
    /// How many Fälle a package may have.
    public static let limit = 100_000_000

    /// How many Fälle it has.
    public let faelle: Int
    public let seed: UInt64

    private let district: SyntheticDistrict
    private let helpCount: Int
    /// The step with which helps are dealt out to cases, so that references jump.
    private let step: Int

    /// - Parameters:
    ///   - faelle: The number of cases, from 0.
    ///   - seed: Which of the many packages of that size.
    public init(faelle: Int, seed: UInt64) {
        precondition((0...Self.limit).contains(faelle), "from 0 to \(Self.limit) cases")
        self.faelle = faelle
        self.seed = seed
        district = SyntheticDistrict(seed: seed, faelle: faelle)
        helpCount = SyntheticCase.helpCount(faelle: faelle)
        step = Self.step(for: helpCount)
    }

    /// A number near the golden section that has no divisor in common with `count`.
    private static func step(for count: Int) -> Int {
        guard count > 2 else { return 1 }
        func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
        var step = Int(Double(count) * 0.618_033_988_75)
        while divisor(step, count) != 1 { step += 1 }
        return step
    }

    /// The case of a number, in the order of keys.
    func fall(_ index: Int) -> Fall {
        SyntheticCase(index, of: faelle, in: district, seed: seed, helps: false).fall
    }

    /// The help of a number, in the order of keys.
    func hilfe(_ index: Int) -> Hilfe {
        let dealt = Int(
            UInt64(helpCount).dividingFullWidth(
                UInt64(index).multipliedFullWidth(by: UInt64(step))
            ).remainder)
        let (fall, slot) = SyntheticCase.position(ofHelp: dealt)
        var hilfe = SyntheticCase(fall, of: faelle, in: district, seed: seed, helps: true)
            .hilfen[slot]
        var random = Randomness(seed: seed, purpose: 3, index: index)
        hilfe.id = Pseudonym.random(index, of: helpCount, &random)
        return hilfe
    }

    /// Writes the package; the records are made while they are written.
    ///
    /// - Throws: ``ExchangeError`` if the target cannot be written.
    public func write(path: String, as carrier: Carrier) throws(ExchangeError) {
        let streams: [any RecordStreaming] = [
            RecordStream<Fall>(count: faelle) { fall($0) },
            RecordStream<Hilfe>(count: helpCount) { hilfe($0) },
        ]
        try PackageWriter(district.package, carrier: carrier, streams: streams).write(to: path)
    }
}
