import PlainTextRecords

/// Counts the cases of an input that are the only ones with their Sozialraum, year of birth and sex.
///
/// Counted exactly, part by part and on all cores; what is held is one number for each combination that
/// occurs.
enum UniqueCases {
    private struct Combination: Hashable {
        var area: RecordKey
        var birth: Int32
    }

    private struct Part: @unchecked Sendable {
        let cases: TableScan
        let place: Int
        let births: [Int32]
        let sexes: [Int32]

        func counts(_ number: Int) -> [Combination: Int] {
            let first = cases.firstRow(ofPart: number)
            var areas: [RecordKey] = []
            var numbers: [RecordKey: UInt32] = [:]
            // By Sozialraum, year and sex in one number: dictionaries of those are fast.
            var counts: [UInt64: Int] = [:]
            cases.parts[number].references[place].resolve({ key in
                if let known = numbers[key] { return known }
                let number = UInt32(areas.count)
                areas.append(key)
                numbers[key] = number
                return number
            }) { row, area in
                let (birth, sex) = (births[first + row], sexes[first + row])
                guard birth > 0, sex > 0 else { return }
                counts[UInt64(area) << 32 | UInt64(birth >> 9) << 8 | UInt64(sex), default: 0] += 1
            }
            var result: [Combination: Int] = [:]
            for (key, count) in counts {
                let area = areas[Int(key >> 32)]
                result[Combination(area: area, birth: Int32(key & 0xFFFF_FFFF))] = count
            }
            return result
        }
    }

    /// How many there are, of those of which all three are known.
    static func count(_ view: PackageView) -> Int {
        let table = view.table("faelle")
        guard let cases = table.own, table.ownCount > 0,
            let field = cases.info.fields.index(of: "sozialraum"),
            let place = cases.referencePlace(field)
        else { return 0 }
        let part = Part(
            cases: cases, place: place, births: table.kept("geburtsmonat"),
            sexes: table.kept("geschlecht"))
        let counts = Slots<[Combination: Int]>(cases.parts.count)
        Parallel.forEach(
            cases.parts.count, workers: table.ownCount > 20_000 ? Parallel.workers : 1
        ) { _, number in counts[number] = part.counts(number) }
        var total: [Combination: Int] = [:]
        for number in cases.parts.indices {
            total.merge(counts.take(number) ?? [:]) { $0 + $1 }
        }
        return total.values.count { $0 == 1 }
    }
}
