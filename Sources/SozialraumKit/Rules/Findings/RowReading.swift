import PlainTextRecords

/// A row that was read again for a report.
struct RowFacts {
    let fields: FieldList
    /// The text of each cell.
    var texts: [String]
    /// Where each cell stands in the file.
    var places: [Range<Int>]
    /// Bit i: field i does not stand in the row at all.
    var absent: UInt64
    var problems: CellProblems
    /// The key, if all its parts can be read.
    var key: String?
    /// The arguments that checks of the record make, by message.
    var arguments: (Int) -> [String]?
}

/// Reads rows of a table again, at the places where rules found something.
struct RowReading {
    let scan: TableScan
    let language: ReportLanguage

    /// Reads rows.
    ///
    /// - Parameter offsets: Where they begin, ascending.
    func rows(at offsets: [Int]) throws(ExchangeError) -> [Int: RowFacts] {
        var visitor = ReadRows(scan: scan, language: language, offsets: offsets)
        try ExchangePackage.visitTables(&visitor)
        return visitor.result
    }

    private struct ReadRows: TableVisitor {
        typealias Failure = ExchangeError
        let scan: TableScan
        let language: ReportLanguage
        let offsets: [Int]
        var result: [Int: RowFacts] = [:]

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) throws(ExchangeError) {
            guard "\(Content.table)" == scan.info.name, !offsets.isEmpty else { return }
            var failure: FileFailure?
            do throws(FileFailure) {
                switch scan.text {
                case .csv(let chunks, let isExcel):
                    try csv(type, chunks, isExcel)
                case .json(let source, let isLines):
                    try json(type, source, isLines)
                }
            } catch {
                failure = error
            }
            if let failure { throw ExchangeError(failure) }
        }

        private mutating func csv<Content: Record>(
            _ type: Content.Type, _ chunks: CSVChunks, _ isExcel: Bool
        ) throws(FileFailure) {
            let opening = chunks.opening
            var block = TextBlock(
                opening.source, encoding: opening.encoding.encoding, isPlain: opening.isPlain)
            let cells = CellRow(count: max(chunks.header.slotCount, 1))
            for offset in offsets {
                try place(&block, offset)
                while true {
                    let facts = chunks.header.withSlots { slots -> RowFacts? in
                        let index = block.index(of: offset)
                        var rows = CSVRows(
                            scanner: CSVScanner(
                                base: block.base, at: index, end: block.count,
                                delimiter: opening.delimiter.delimiter, isLast: block.isLast),
                            limit: index + 1, header: chunks.header, slots: slots)
                        guard rows.next(cells.cells) == .row else { return nil }
                        return self.facts(
                            type, cells, rows.base, rows.rowStart, block,
                            CellDialect(isExcel: isExcel))
                    }
                    if let facts {
                        result[offset] = facts
                        break
                    }
                    if block.isLast || block.count > Limits.record * 2 { break }
                    try block.extend(to: block.end + max(1 << 16, block.count))
                }
            }
        }

        private mutating func json<Content: Record>(
            _ type: Content.Type, _ source: ByteSource, _ isLines: Bool
        ) throws(FileFailure) {
            var block = TextBlock(source, encoding: .utf8, isPlain: true)
            let info = RecordInfo<Content>.shared
            let cells = CellRow(count: max(info.fields.count, 1))
            for offset in offsets {
                try place(&block, offset)
                while true {
                    let index = block.index(of: offset)
                    var rows = JSONRows(
                        scanner: JSONScanner(base: block.base, at: index, end: block.count),
                        limit: index + 1, names: info.names, needsComma: false,
                        lineTable: isLines ? info.table : nil)
                    if rows.next(cells.cells) == .row {
                        result[offset] = facts(
                            type, cells, rows.base, rows.rowStart, block,
                            CellDialect(isJSON: true))
                        break
                    }
                    if block.isLast || block.count > Limits.record * 2 { break }
                    try block.extend(to: block.end + max(1 << 16, block.count))
                }
            }
        }

        /// Makes sure that the block holds the row at an offset, probably as a whole.
        private func place(_ block: inout TextBlock, _ offset: Int) throws(FileFailure) {
            if block.count > 0, offset >= block.start, offset + 4096 <= block.end,
                block.isPlain
            {
                return
            }
            // Places that lie close together are read together.
            let isDense = offsets.count > 1000
            try block.load(offset..<offset + (isDense ? 1 << 20 : 4096))
        }

        private func facts<Content: Record>(
            _ type: Content.Type, _ cells: CellRow, _ base: UnsafePointer<UInt8>, _ rowStart: Int,
            _ block: TextBlock, _ dialect: CellDialect
        ) -> RowFacts {
            let fields = RecordInfo<Content>.shared.fields
            var reader = RowReader(base: base, cells: cells.cells, dialect: dialect)
            var record = Content()
            record.visit(&reader)
            var texts: [String] = []
            var places: [Range<Int>] = []
            var absent: UInt64 = 0
            for (index, field) in fields.fields.enumerated() {
                let cell = cells.cells[index]
                texts.append(
                    CellValue.text(
                        cell, base: base, dialect: dialect, isList: field.need == .list))
                let isNowhere = cell.isEmpty && cell.start == 0
                if isNowhere { absent |= 1 << UInt64(index) }
                let start = block.offset(of: isNowhere ? rowStart : Int(cell.start))
                places.append(start..<(isNowhere ? start : block.offset(of: cell.end)))
            }
            let keys = fields.fields.indices.filter { fields.fields[$0].need == .key }
            let failed = reader.problems.missing | reader.problems.unreadable
            let isNamed =
                !keys.isEmpty && keys.allSatisfy { failed & 1 << UInt64($0) == 0 }
            let found = record
            let language = language
            return RowFacts(
                fields: fields, texts: texts, places: places, absent: absent,
                problems: reader.problems,
                key: isNamed ? keys.map { texts[$0] }.joined(separator: "|") : nil,
                arguments: { message in
                    let (rule, wanted) = RuleCatalogue.messages[message]
                    for check in Rule.all[rule].checks {
                        guard let check = check as? RecordCheck<Content>,
                            check.kind == wanted.kind
                        else { continue }
                        return withUnsafePointer(to: found) {
                            check.arguments(RecordView($0), language)
                        }
                    }
                    return nil
                })
        }
    }
}

extension TextBlock {
    /// The index in the text of the offset of a row that begins in the block.
    func index(of offset: Int) -> Int {
        // Other encodings are loaded anew for each row.
        isPlain ? offset - start : 0
    }
}
