import PlainTextRecords

/// Counts the cases of an input that are the only ones with their Sozialraum, year of birth and sex.
///
/// Counted exactly, part by part and on all cores; what is held is one number for each combination that
/// occurs.
enum UniqueCases {
    private struct Combination: Hashable {
        var area: RecordKey
        var birth: UInt32
    }

    /// How many there are, of those of which all three are known.
    static func count(_ view: PackageView) -> Int {
        let table = view.table("faelle")
        guard let cases = table.own, table.ownCount > 0 else { return 0 }
        let (births, sexes) = (table.kept("geburtsmonat"), table.kept("geschlecht"))
        let counts = cases.eachPart(ofReference: "sozialraum") { column, first in
            count(column, first, births, sexes)
        }
        var total: [Combination: Int] = [:]
        for part in counts { total.merge(part) { $0 + $1 } }
        return total.values.count { $0 == 1 }
    }

    private static func count(
        _ column: ReferenceColumn, _ first: Int, _ births: [Int32], _ sexes: [Int32]
    ) -> [Combination: Int] {
        var areas: [RecordKey] = []
        var numbers: [RecordKey: UInt32] = [:]
        // By Sozialraum, and by year and sex in one number.
        var counts = PairTable<Int>()
        column.resolve({ key in
            if let known = numbers[key] { return known }
            let number = UInt32(areas.count)
            areas.append(key)
            numbers[key] = number
            return number
        }) { row, area in
            let (birth, sex) = (births[first + row], sexes[first + row])
            guard birth > 0, sex > 0 else { return }
            counts.add(1, to: area, UInt32(birth >> 9) << 8 | UInt32(sex))
        }
        var result: [Combination: Int] = [:]
        counts.each { area, birth, count in
            result[Combination(area: areas[Int(area)], birth: birth)] = count
        }
        return result
    }
}
