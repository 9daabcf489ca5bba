import PlainTextRecords

/// Reads a part of a JSON document or of JSON Lines: what begins in a range of bytes.
struct JSONPartReader<Sink: PartSink> {
    let source: ByteSource
    let file: String
    let mark: EncodingDetection
    /// Tables that began before this part, where that is known; a second one of a name is unknown.
    var seen: Set<String>?
    let parts: JSONParts
    private let sink: Sink
    private(set) var block: TextBlock
    private var index = 0
    private(set) var limit = 0
    /// The offset of the first byte that is no UTF-8, as far as the block was looked at. In the block a
    /// zero stands in its place: no JSON goes on there.
    private var malformed: Int?
    /// Up to where the block was looked at.
    private var looked = 0
    private var state = JSONBoundary.State.start

    /// - Parameters:
    ///   - sink: What takes the records.
    ///   - noticeLimit: How many places of a kind the log keeps.
    init(
        _ source: ByteSource, file: String, mark: EncodingDetection, seen: Set<String>?,
        sink: Sink, noticeLimit: Int
    ) {
        parts = JSONParts(noticeLimit: noticeLimit)
        self.sink = sink
        self.source = source
        self.file = file
        self.mark = mark
        self.seen = seen
        block = TextBlock(source, encoding: .utf8, isPlain: true)
    }

    private enum Step {
        case next
        /// What comes belongs to the next part.
        case limit
        case incomplete
        case broken(JSONFault, Int)
    }

    /// Reads what begins in a range.
    ///
    /// - Parameter known: Where to begin; nil: to be guessed.
    /// - Returns: Where the part begins and where it ends.
    mutating func read(
        _ range: Range<Int>, from known: JSONBoundary?, isLines: Bool
    ) -> (start: JSONBoundary, end: JSONBoundary) {
        var start = known ?? JSONBoundary(offset: range.upperBound, state: .done)
        do throws(FileFailure) {
            let first = max(mark.markLength, range.lowerBound - 256)
            try block.load(first..<max(first, range.upperBound))
            try block.extend(to: range.upperBound + 64 << 10)
            parts.lineEnds = LineEnds(
                block.text.span(from: range.lowerBound - block.start), count: range.count)
            if let known {
                if known.offset >= range.upperBound, known.offset < source.size {
                    return (start, start)
                }
                if known.offset > block.end { try block.load(known.offset..<known.offset) }
                looked = known.offset
                look()
                index = known.offset - block.start
                limit =
                    known.offset >= range.upperBound
                    ? block.count : range.upperBound - block.start
                state = known.state
            } else {
                looked = range.lowerBound
                // A character may cross the border; the part before has looked at it.
                while looked < min(block.end, range.lowerBound + 3),
                    block.text[looked - block.start] & 0xC0 == 0x80
                { looked += 1 }
                look()
                limit = range.upperBound - first
                let lead = range.lowerBound - first
                guard let guess = isLines ? guessLine(from: lead) : guessRecord(from: lead) else {
                    return (start, start)
                }
                (index, state) = guess
                start = JSONBoundary(offset: first + index, state: state)
            }
            try run()
        } catch {
            parts.error = ExchangeError(error)
        }
        return (start, JSONBoundary(offset: block.start + index, state: state))
    }

    /// Looks at the bytes of the block that were not looked at yet: what no UTF-8 is, is no JSON.
    private mutating func look() {
        guard malformed == nil, looked < block.end else { return }
        let rest = block.text.span(from: looked - block.start)
        let bytes = rest[0..<(block.isLast ? rest.count : UTF8Check.completePrefix(of: rest))]
        var census = ByteCensus()
        census.add(bytes, isLast: true)
        if !census.isUTF8, let bad = UTF8Check.firstMalformed(in: bytes) {
            malformed = looked + bad
            block.blank(at: looked + bad - block.start)
        }
        looked += bytes.count
    }

    private mutating func run() throws(FileFailure) {
        while true {
            let step = try step()
            switch step {
            case .next: continue
            case .limit: return
            case .incomplete:
                if block.isLast {
                    try fail(.unfinished, block.count)
                    return
                }
                guard block.count - index <= Limits.record else {
                    try fail(.tooLong, index)
                    return
                }
                try block.extend(to: block.end + max(1 << 20, block.count))
                look()
            case .broken(let fault, let at):
                if let malformed, block.start + at >= malformed {
                    try fail(.badUTF8, malformed - block.start)
                } else {
                    try fail(fault, at)
                }
                return
            }
        }
    }

    private func fail(_ fault: JSONFault, _ at: Int) throws(FileFailure) {
        let place = try PlaceFinder.place(of: block.start + at, in: source, encoding: mark)
        parts.error = ExchangeError(
            .brokenJSON, path: file, line: place.line, column: place.column,
            arguments: [fault.rawValue, "\(block.start + at)"])
    }

    private func scanner() -> JSONScanner {
        JSONScanner(base: block.base, at: index, end: block.count)
    }

    /// What a scanner that failed means.
    private func failed(_ scanner: JSONScanner) -> Step {
        if scanner.at >= block.count { return .incomplete }
        return .broken(scanner.fault == .none ? .unexpected : scanner.fault, scanner.at)
    }

    private mutating func step() throws(FileFailure) -> Step {
        var scanner = scanner()
        scanner.skipBlanks()
        if scanner.at >= block.count, !block.isLast { return .incomplete }
        let byte = block.text[scanner.at]
        switch state {
        case .start:
            if scanner.at >= block.count { return .incomplete }
            guard byte == UInt8(ascii: "{") else {
                guard scanner.value() != nil else { return failed(scanner) }
                parts.error = ExchangeError(.noPackage, path: file, line: 1, column: 1)
                return .limit
            }
            index = scanner.at + 1
            state = .members(needsComma: false)
            return .next
        case .members(let needsComma):
            if scanner.at >= block.count { return .incomplete }
            if scanner.at >= limit { return stop(at: scanner.at) }
            return member(scanner, needsComma)
        case .table(let name, let needsComma):
            if scanner.at >= block.count { return .incomplete }
            return records(name, needsComma, isLines: false)
        case .array(let name, let needsComma):
            if scanner.at >= block.count { return .incomplete }
            if scanner.at >= limit { return stop(at: scanner.at) }
            return element(scanner, name, needsComma)
        case .lines:
            if scanner.at >= limit || scanner.at >= block.count { return stop(at: scanner.at) }
            return try line(scanner)
        case .done:
            if scanner.at < block.count { return .broken(.trailing, scanner.at) }
            return stop(at: block.count)
        }
    }

    /// Tells of keys that stand twice in a value that was read as a tree.
    private func note(_ scanner: JSONScanner, table: String? = nil) {
        for (name, at) in scanner.duplicateKeys {
            parts.log.add(
                ReadingLog.Notice(
                    kind: .duplicateKey, file: file, table: table,
                    bytes: block.start + at..<block.start + at + name.utf8.count,
                    arguments: [name]))
        }
    }

    private mutating func stop(at index: Int) -> Step {
        self.index = index
        return .limit
    }

    /// Reads a member of the document, up to the opening bracket if it is an array.
    private mutating func member(_ start: JSONScanner, _ needsComma: Bool) -> Step {
        var scanner = start
        if block.text[scanner.at] == UInt8(ascii: "}") {
            index = scanner.at + 1
            state = .done
            return .next
        }
        if needsComma {
            guard block.text[scanner.at] == 44 else { return .broken(.unexpected, scanner.at) }
            scanner.at += 1
            scanner.skipBlanks()
            if scanner.at >= block.count { return .incomplete }
        }
        guard block.text[scanner.at] == 34 else { return .broken(.unexpected, scanner.at) }
        guard let key = scanner.string() else { return failed(scanner) }
        scanner.skipBlanks()
        if scanner.at >= block.count { return .incomplete }
        guard block.text[scanner.at] == 58 else { return .broken(.unexpected, scanner.at) }
        scanner.at += 1
        scanner.skipBlanks()
        if scanner.at >= block.count { return .incomplete }
        let name = CellText.string(key, base: block.base)
        let place = block.start + Int(key.start)..<block.start + key.end
        if block.text[scanner.at] == UInt8(ascii: "["), !Metadata.keys.contains(name) {
            index = scanner.at + 1
            parts.keys.append((name, place))
            if TableInfo.named(name) != nil, seen?.contains(name) != true {
                seen?.insert(name)
                parts.tables.append(name)
                state = .table(name, needsComma: false)
            } else {
                parts.arrays.append(JSONParts.UnknownArray(name: name, isBegin: true))
                state = .array(name, needsComma: false)
            }
            return .next
        }
        let valueStart = scanner.at
        do {
            let value = try scanner.tree()
            if scanner.at >= block.count, !block.isLast { return .incomplete }
            note(scanner)
            parts.keys.append((name, place))
            index = scanner.at
            state = .members(needsComma: true)
            if TableInfo.named(name) != nil {
                seen?.insert(name)
                parts.taken.append(name)
                // A table without value is one that was not delivered.
                if value == .null { return .next }
                parts.log.add(
                    ReadingLog.Notice(
                        kind: .noArray, file: file, table: name, bytes: place,
                        pointer: JSONPointer.text([name])))
            }
            parts.metadata.append((name, value))
            if parts.places[name] == nil {
                parts.places[name] = block.start + valueStart..<block.start + scanner.at
            }
        } catch {
            return failed(scanner)
        }
        return .next
    }

    /// Reads an element of an array under a name that the format does not know.
    private mutating func element(
        _ start: JSONScanner, _ name: String, _ needsComma: Bool
    ) -> Step {
        var scanner = start
        if block.text[scanner.at] == UInt8(ascii: "]") {
            index = scanner.at + 1
            state = .members(needsComma: true)
            return .next
        }
        if needsComma {
            guard block.text[scanner.at] == 44 else { return .broken(.unexpected, scanner.at) }
            scanner.at += 1
            scanner.skipBlanks()
        }
        if scanner.at >= block.count { return .incomplete }
        do {
            let value = try scanner.tree()
            if scanner.at >= block.count, !block.isLast { return .incomplete }
            note(scanner, table: name)
            if parts.arrays.isEmpty {
                parts.arrays.append(JSONParts.UnknownArray(name: name, isBegin: false))
            }
            let last = parts.arrays.count - 1
            parts.arrays[last].count += 1
            if value.object != nil { parts.arrays[last].objects += 1 }
            if Sink.keepsUnknown { parts.arrays[last].values.append(value) }
        } catch {
            return failed(scanner)
        }
        index = scanner.at
        state = .array(name, needsComma: true)
        return .next
    }

    /// Reads the line of JSON Lines at the scanner's place, and those after it of the same table.
    private mutating func line(_ scanner: JSONScanner) throws(FileFailure) -> Step {
        index = scanner.at
        if let name = JSONRows.tableName(of: scanner), !name.isEmpty {
            return records(name, false, isLines: true)
        }
        var scanner = scanner
        // The line itself is one level more than a value in a document.
        scanner.depthLimit += 1
        let isFirst =
            block.start + index <= mark.markLength
            || (parts.metadata.isEmpty && parts.lines.isEmpty && parts.rows.isEmpty && isAtStart)
        let start = scanner.at
        do {
            let value = try scanner.tree()
            let valueEnd = scanner.at
            switch scanner.endLine(from: start, isLast: block.isLast) {
            case .incomplete: return .incomplete
            case .broken: return failed(scanner)
            default: index = scanner.at
            }
            if isFirst, let object = value.object {
                note(scanner)
                for member in object.members {
                    parts.metadata.append((JSONRows.unmasked(member.key), member.value))
                }
                parts.places[""] = block.start + start..<block.start + valueEnd
                return .next
            }
            let rows = parts.linesBuffer("")
            let slot = rows.appendBlank()
            note(scanner, table: "")
            slot.pointee = UnknownRecord(value, isLine: true)
            parts.log.add(
                ReadingLog.Notice(
                    kind: .noTableName, file: file, row: nil,
                    bytes: block.start + start..<block.start + start))
            return .next
        } catch {
            let stop = scanner.at >= block.count ? block.count : scanner.at
            _ = scanner.breaksOff(from: start, before: stop)
            return failed(scanner)
        }
    }

    /// Whether only blanks stand before the current place, from the beginning of the file on.
    private var isAtStart: Bool {
        guard block.start == mark.markLength else { return false }
        for at in 0..<index where block.text[at] > 32 { return false }
        return true
    }

    /// Reads records of a table until none is left here.
    private mutating func records(
        _ name: String, _ needsComma: Bool, isLines: Bool
    ) -> Step {
        var visitor = RunRecords(reader: self, name: name, needsComma: needsComma, isLines: isLines)
        ExchangePackage.visitTables(&visitor)
        if visitor.result == nil {
            let buffer = parts.linesBuffer(name)
            visitor.runUnknown(into: buffer)
            if !Sink.keepsUnknown { buffer.removeAll() }
        }
        guard let result = visitor.result else { return .broken(.unexpected, index) }
        index = result.index
        if isLines {
            if case .end = result.end { return .next }
            return result.end == .incomplete ? .incomplete : .broken(result.fault, result.index)
        }
        state = .table(name, needsComma: result.hasRecord)
        switch result.end {
        case .incomplete: return .incomplete
        case .broken: return .broken(result.fault, result.index)
        case .end:
            if index >= limit { return .limit }
            // The closing bracket.
            guard block.text[index] == UInt8(ascii: "]") else {
                return .broken(.unexpected, index)
            }
            index += 1
            state = .members(needsComma: true)
            return .next
        }
    }

    /// Reads records of the table of a name, whatever its type.
    private struct RunRecords: TableVisitor {
        typealias Failure = Never
        let reader: JSONPartReader
        let name: String
        let needsComma: Bool
        let isLines: Bool
        var result: (end: RunEnd, index: Int, hasRecord: Bool, fault: JSONFault)?

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            guard result == nil, "\(Content.table)" == name else { return }
            var rows = rows(type)
            let end = reader.sink.run(
                type, &rows, block: reader.block, file: reader.file, parts: reader.parts)
            finish(rows, end)
        }

        /// Reads the lines of a table that the format does not know.
        mutating func runUnknown(into buffer: RecordBuffer<UnknownRecord>) {
            var rows = rows(UnknownRecord.self)
            let end = KeptRecords.run(
                &rows, table: name, block: reader.block, file: reader.file, parts: reader.parts,
                into: buffer)
            finish(rows, end)
        }

        private func rows<Content: Record>(_ type: Content.Type) -> JSONRows {
            JSONRows(
                scanner: reader.scanner(), limit: reader.limit,
                names: RecordInfo<Content>.shared.names, needsComma: needsComma,
                lineTable: isLines ? name : nil, isLast: reader.block.isLast)
        }

        private mutating func finish(_ rows: JSONRows, _ end: RunEnd) {
            result = (end, rows.scanner.at, rows.hasRecord, rows.scanner.fault)
        }
    }
}
