import PlainTextRecords

@testable import SozialraumKit

/// Makes packages of everything that files can hold, the same for the same seed.
struct NastyPackage {
    private var random: Randomness

    init(seed: UInt64) { random = Randomness(seed: seed, purpose: .fault, index: 0) }

    private static let pieces = [
        "a", "ä", "𝄞", "\"", "'", ",", ";", "|", "\t", "\n", "\r\n", "\r", " ", "=", "+49", "-5",
        "\\", "\u{1}", "\u{FEFF}", "x,y", "#2", "3,5", "1.500", "null", "{}", "[]", "true",
        "e\u{301}",
    ]

    private mutating func text() -> String {
        (0...random.below(5)).map { _ in random.one(of: Self.pieces) }.joined()
    }

    private mutating func unknown() -> [Leftover.Entry] {
        (0..<random.below(3)).map {
            Leftover.Entry(
                name: random.one(of: ["bemerkung", "table", "$x", "#7", "Ü \($0)"]), text: text())
        }.reduce(into: []) { list, entry in
            if !list.contains(where: { $0.name == entry.name }) { list.append(entry) }
        }
    }

    /// A package that has some of everything.
    mutating func make() -> ExchangePackage {
        var package = ExchangePackage()
        if random.percent(80) { package.metadata.format = "sozialraum" }
        if random.percent(80) { package.metadata.version = "1.0" }
        if random.percent(60) { package.metadata.name = "nasty" }
        if random.percent(50) { package.metadata.titel = text() }
        if random.percent(50) {
            package.metadata.values["eigenes"] = [
                "zahl": .number("1.50"), "liste": [1, "b", true, .null], "leer": .object([:]),
            ]
        }
        if random.percent(30) { package.metadata.values["table"] = "eine Angabe" }
        if random.percent(30) {
            package.metadata.values["datapackage"] = ["licenses": [["name": "x"]]]
        }
        for _ in 0..<random.below(6) { package.traeger.append(traeger()) }
        for _ in 0..<random.below(6) { package.hilfeangebote.append(angebot()) }
        for _ in 0..<random.below(4) { package.kennzahlen.append(kennzahl()) }
        if random.percent(50) { package.ressourcen.columns = ["id", "name"] }
        if random.percent(30) { package.codes.columns = ["liste", "neu"] }
        if random.percent(50) {
            var table = UnknownTable(name: "fremde_tabelle")
            table.rows.columns = ["b"]
            for _ in 0..<random.below(4) {
                var record = UnknownRecord()
                record.leftover.entries = unknown()
                table.rows.append(record)
            }
            package.unknownTables.append(table)
        }
        return package
    }

    private mutating func traeger() -> Traeger {
        var record = Traeger(
            id: ID(text: "tr-\(random.below(1000))") ?? .blank, name: text(), art: "frei")
        if random.percent(20) { record.id = .blank }
        if random.percent(20) { record.art = .blank }
        record.kontakt.telefon = random.percent(50) ? "+49 651 1" : nil
        record.anerkanntSeit = random.percent(50) ? PartialDate(year: 1990, month: 2) : nil
        var entries = unknown()
        if record.id.isBlank, random.percent(50) {
            entries.append(.init(name: "id", text: "Träger 1"))
        }
        if record.art.isBlank, random.percent(50) {
            entries.append(.init(name: "art", text: "F R E I"))
        }
        if record.anerkanntSeit == nil, random.percent(50) {
            entries.append(.init(name: "anerkannt_seit", text: "31.06.2018"))
        }
        record.leftover.entries = entries
        return record
    }

    private mutating func angebot() -> Hilfeangebot {
        var record = Hilfeangebot(id: ID(text: "an-\(random.below(50))") ?? .blank, name: text())
        if random.percent(50) { record.sozialraeume = ["sr-b", "sr-a"] }
        if random.percent(50) { record.beschreibung = MultilineText(text()) }
        if random.percent(50) { record.alterAb = random.below(20) }
        var entries = unknown()
        if record.sozialraeume.isEmpty, random.percent(50) {
            entries.append(.init(name: "sozialraeume", text: "sr-a||sr-b"))
        }
        record.leftover.entries = entries
        return record
    }

    private mutating func kennzahl() -> Kennzahl {
        let day = Day(year: 2018, month: 1, day: 1 + random.below(28)) ?? .blank
        var record = Kennzahl(
            id: ID(text: "kz-\(random.below(9))") ?? .blank, kennzahl: "stellen", von: day,
            bis: day,
            einheit: "vze")
        record.wert = ExactDecimal(units: Int64(random.below(9999)) - 5000, scale: random.below(4))
        record.unterdrueckt = random.percent(50) ? random.percent(50) : nil
        if random.percent(30) {
            record.wert = nil
            record.leftover.entries = [
                .init(name: "wert", text: random.one(of: ["3,5", "'1.500", "viel"]))
            ]
        }
        return record
    }
}
