import PlainTextRecords

/// What readers noticed, as findings.
extension InputScan {
    /// A log that keeps as many places as the report may show.
    func makeLog() -> ReadingLog { ReadingLog(limit: noticeLimit) }

    var noticeLimit: Int {
        guard case .atMost(let number) = options.limit else { return .max }
        // A baseline tells columns apart that notices name; a header cannot have more of them.
        return max(number, settings.baseline == nil ? ReadingLog.sampleLimit : 1 << 16)
    }

    /// Adds what a reader noticed.
    func add(_ log: ReadingLog) {
        for (key, tally) in log.sortedTallies {
            let kind = key.kind
            let table = key.table.map { TableInfo.order(of: $0) } ?? -1
            let isColumn = kind == .unknownColumn || kind == .nearMissColumn
            let isCaseColumn = isColumn && TableInfo.caseTables.contains(key.table ?? "")
            let message = RuleCatalogue.message(isCaseColumn ? "unknownCaseColumn" : kind)
            for notice in tally.notices {
                let header = isColumn ? notice.arguments.first : nil
                let column = isCaseColumn ? header.map { NameHeader.kind($0) } : nil
                var sample = Sample(
                    message: column.map { RuleCatalogue.message($0) } ?? message, table: table)
                sample.file = key.file
                sample.tableName = key.table
                sample.arguments = notice.arguments
                sample.range = notice.bytes
                sample.byte = notice.bytes?.lowerBound ?? -1
                sample.row = notice.row ?? 0
                sample.pointer = notice.pointer
                findings.add(sample)
                if let header { addPersonColumn(sample, header) }
            }
            var other = Sample(message: message, table: table)
            other.file = key.file
            other.tableName = key.table
            findings.count(message, by: tally.count - tally.notices.count, like: other)
        }
    }

    /// Adds the place at which a JSON text breaks.
    func add(_ error: ExchangeError) {
        let isObject = error.kind == .noPackage
        let fault = error.arguments.first ?? ""
        let kind = FindingKind(rawValue: "json." + (isObject ? "noPackage" : fault))
        let known = RuleCatalogue.known(kind) == nil ? "json.unexpected" : kind
        let offset = error.arguments.count > 1 ? Int(error.arguments[1]) : nil
        var sample = Sample(message: RuleCatalogue.message(known))
        sample.file = error.path
        sample.byte = offset ?? 0
        sample.range = (offset ?? 0)..<(offset ?? 0)
        findings.add(sample)
    }
}
