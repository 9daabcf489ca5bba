import PlainTextRecords

/// What is told of the columns of a table as a whole.
extension InputScan {
    /// Tells of required keys that no record has, and of unknown ones.
    func addColumns(_ scan: TableScan) {
        let missing = fault == nil ? scan.missingColumns : []
        for name in missing {
            findings.add(
                Sample(
                    message: RuleCatalogue.message("missingColumn"), table: scan.table,
                    file: scan.file, arguments: [name]))
        }
        for (field, tally) in scan.missing.enumerated() where tally != nil {
            if missing.contains(scan.info.fields.names[field]) {
                columnsWithoutValue.append((scan.table, field))
            } else {
                addMissing(scan, field)
            }
        }
        var unknown = scan.unknown
        for name in scan.columns where scan.info.fields.index(of: name) == nil {
            if unknown[ExactName(name)] == nil {
                unknown[ExactName(name)] = TablePartial.UnknownKey(
                    order: UInt64(scan.table + 1) << 56, range: 0..<0, row: 0)
            }
        }
        for (name, key) in unknown.sorted(by: { $0.key.text.precedes($1.key.text) }) {
            let near = NearMiss.of(name.text, among: scan.info.fields.names)
            let isCase = TableInfo.caseTables.contains(scan.info.name)
            let kind: FindingKind =
                isCase
                ? NameHeader.kind(name.text) : near == nil ? .unknownColumn : .nearMissColumn
            var sample = Sample(message: RuleCatalogue.message(kind), table: scan.table)
            sample.file = scan.file
            sample.arguments = [name.text] + (near.map { [$0] } ?? [])
            setPlace(&sample, of: name.text, key, scan, isCase: isCase)
            findings.add(sample)
            addPersonColumn(sample, name.text)
        }
    }

    /// Tells of an unknown column whose header is one for people, in a table that is not about people.
    func addPersonColumn(_ column: Sample, _ header: String) {
        guard column.table < TableInfo.all.count, column.table >= 0,
            !TableInfo.caseTables.contains(TableInfo.all[column.table].name),
            NameHeader.isContactPerson(header)
        else { return }
        var sample = Sample(
            message: RuleCatalogue.message("contactPersonColumn"), table: column.table)
        sample.file = column.file
        sample.tableName = column.tableName
        sample.range = column.range
        sample.byte = column.byte
        sample.pointer = column.pointer
        findings.add(sample)
    }

    /// Where an unknown key stands: in the first record that has it, else in the list of columns.
    private func setPlace(
        _ sample: inout Sample, of name: String, _ key: TablePartial.UnknownKey,
        _ scan: TableScan, isCase: Bool
    ) {
        let isLines = carrier == .jsonLines
        if key.row > 0 {
            sample.range = key.range
            sample.byte = key.range.lowerBound
            let record = isLines ? [] : [scan.info.name, "\(key.row - 1)"]
            // In a table of single cases the name may be data; one that begins with # or $ may be
            // written otherwise.
            let isShown = !isCase && name.utf8.first != 35 && name.utf8.first != 36
            let written = isLines && name == "table" ? "$table" : name
            sample.pointer = JSONPointer.text(record + (isShown ? [written] : []))
        } else if let place = metadataPlace {
            let path = ["tabellen", scan.info.name]
            sample.pointer = JSONPointer.text(path)
            sample.range = JSONLocator.range(of: path, in: place)
            sample.byte = sample.range?.lowerBound ?? -1
        }
    }

    /// Counts the missing values of a column.
    func addMissing(_ scan: TableScan, _ field: Int) {
        guard let tally = scan.missing[field] else { return }
        findings.merge(
            tally, of: RuleCatalogue.message("missingValue"),
            table: TableInfo.order(of: scan.info.name))
    }
}
