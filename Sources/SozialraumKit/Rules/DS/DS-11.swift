import PlainTextRecords

extension Rule {
    /// In small Gemeinden a case is told by its Sozialraum only.
    static let ds11 = Rule(
        code: "DS-11", severity: .warning,
        title: Sentence("Fall in einer kleinen Gemeinde", "Case in a small Gemeinde"),
        explanation: Sentence(
            "In einer Gemeinde mit weniger als 1.000 Einwohnern leben nur wenige Kinder eines "
                + "Jahrgangs. Wer den Ort kennt, erkennt den Fall auch unter Pseudonym. Der "
                + "Sozialraum genügt für die Planung; die Gemeinde bleibt dann leer. Sind keine "
                + "Einwohnerzahlen im Paket, lässt sich das nicht je Fall sagen.",
            "In a Gemeinde with fewer than 1,000 inhabitants live only a few children of a "
                + "year. Who knows the village recognises the case even under a pseudonym. The "
                + "Sozialraum is enough for planning; the Gemeinde then stays empty. Without "
                + "numbers of inhabitants in the package it cannot be told case by case."),
        remedy: Sentence(
            "Bitte bei Fällen aus kleinen Gemeinden die Spalte „gemeinde“ leeren.",
            "Empty the column “gemeinde” for cases from small Gemeinden."),
        source: Sentence(
            "DSGVO Art. 5 Abs. 1 Buchst. c (Datenminimierung), Erwägungsgrund 26; SGB VIII § 64 "
                + "Abs. 2a. Die Grenze von 1.000 Einwohnern: Festlegung des Austauschformats.",
            "GDPR Art. 5(1)(c) (data minimisation), recital 26; SGB VIII § 64 Abs. 2a. The "
                + "limit of 1,000 inhabitants: decision of the exchange format."),
        messages: [
            Message(
                "smallGemeinde", .warning,
                "Dieser Fall nennt eine Gemeinde mit weniger als 1.000 Einwohnern; dort lässt "
                    + "er sich leicht wiedererkennen.",
                "This case names a Gemeinde with fewer than 1,000 inhabitants; there it can "
                    + "easily be recognised."),
            Message(
                "unknownInhabitants", .hint,
                "Fälle mit einer Gemeinde, deren Einwohnerzahl das Paket nicht nennt: {0}. Hat "
                    + "sie weniger als 1.000 Einwohner, sollte sie bei Fällen leer bleiben.",
                "Cases with a Gemeinde whose number of inhabitants the package does not tell: "
                    + "{0}. If it has fewer than 1,000, it should be empty for cases."),
        ],
        scope: .columns(["faelle": ["gemeinde"]]),
        checks: [
            PackageCheck(keeps: [
                Kept(Bevoelkerung.self, "stand") { $0.stand.packed },
                Kept(Bevoelkerung.self, "einwohnerzahl", of: ["einwohner"]) {
                    Int32(min($0.einwohner ?? -1, 1 << 30) + 1)
                },
            ]) { view, findings in
                let table = view.table("faelle")
                guard let cases = table.own, table.ownCount > 0,
                    let field = cases.info.fields.index(of: "gemeinde"),
                    let place = cases.referencePlace(field)
                else { return }
                let inhabitants = Inhabitants(view)
                var unknown = 0
                for (number, part) in cases.parts.enumerated() {
                    let first = cases.firstRow(ofPart: number)
                    let column = part.references[place]
                    if column.keys.allSatisfy({ inhabitants.size(of: $0) == .large }) { continue }
                    column.resolve({ inhabitants.size(of: $0).rawValue }) {
                        row, size in
                        if size == Inhabitants.Size.small.rawValue {
                            table.add(
                                "smallGemeinde", row: first + row, field: "gemeinde",
                                to: &findings)
                        } else if size == Inhabitants.Size.unknown.rawValue {
                            unknown += 1
                        }
                    }
                }
                guard unknown > 0, view.own.fault == nil else { return }
                var sample = Sample(
                    message: RuleCatalogue.message("unknownInhabitants"),
                    table: TableInfo.order(of: "faelle"))
                sample.file = cases.file
                sample.arguments = ["\(unknown)"]
                findings.add(sample)
            }
        ],
        bad: .inSozialraum(
            #"""
            "bevoelkerung": [
                {"gemeinde": "07999001", "stand": "2022-12-31", "einwohner": 412}
              ],
              "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "gemeinde": "07999001",
                  "beginn": "2022-03-14"
                }
              ]
            """#),
        good: .inSozialraum(
            #"""
            "bevoelkerung": [
                {"gemeinde": "07999001", "stand": "2022-12-31", "einwohner": 4120}
              ],
              "faelle": [
                {
                  "id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "gemeinde": "07999001",
                  "beginn": "2022-03-14"
                }
              ]
            """#))
}

/// The inhabitants of Gemeinden at the last count that the packages hold.
private struct Inhabitants {
    enum Size: UInt32 { case unknown, small, large }

    private var counts: [RecordKey: (day: Int32, count: Int32)] = [:]

    init(_ view: PackageView) {
        let table = view.table("bevoelkerung")
        guard table.count > 0 else { return }
        let keys = table.keys("gemeinde")
        let (days, counts) = (table.kept("stand"), table.kept("einwohnerzahl"))
        for row in 0..<table.count
        where !keys[row].isNone && days[row] > 0 && counts[row] > 0 && !table.isReplaced(row) {
            if let known = self.counts[keys[row]], known.day >= days[row] { continue }
            self.counts[keys[row]] = (days[row], counts[row] - 1)
        }
    }

    func size(of gemeinde: RecordKey) -> Size {
        guard let known = counts[gemeinde] else { return .unknown }
        return known.count < 1000 ? .small : .large
    }
}
