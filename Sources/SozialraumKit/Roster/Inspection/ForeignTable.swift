import PlainTextRecords

/// A table of foreign make: any CSV file of the world, opened and inspected.
///
/// ```swift
/// let table = try ForeignTable(path: "Anbieterliste.csv")
/// print(table.inspection.dialect.delimiterText)
/// try table.writeCleaned(to: OutputFile(replacing: "sauber.csv"))
/// ```
public struct ForeignTable: Sendable {
    /// The path as it was named; `-` for standard input.
    public let path: String
    /// What the file is.
    public let inspection: TableInspection
    /// The lines above the header and the name of the file: what the table is about.
    public let titles: [String]
    let source: ByteSource
    /// The text, where the file was looked at wholly.
    private let text: [UInt8]?

    /// How much of a large file is looked at, in bytes: its beginning, places in between, its end.
    private static let headSize = 1 << 19
    private static let spotSize = 1 << 14
    private static let tailSize = 1 << 16
    /// Opens a file and inspects it.
    ///
    /// - Throws: ``ExchangeError``: `otherKind` for spreadsheets, archives, images, HTML; `recordTooLong`
    ///   for a line longer than ``Limits/record``; errors of files.
    ///
    /// - Parameter wholly: Whether a large file is looked at wholly, too.
    public init(path: String, wholly: Bool = false) throws(ExchangeError) {
        self.path = path
        source = try ExchangeError.wrap { () throws(FileFailure) in
            path == "-"
                ? .memory(try InputFile.standardInput().readAll(limit: Limits.pipe))
                : try ByteSource.open(path)
        }
        let isWhole = wholly || source.size <= TableInspection.wholeLimit
        var head = ByteBuffer(capacity: 1 << 16)
        let source = self.source
        try ExchangeError.wrap { () throws(FileFailure) in
            try source.read(
                at: 0, count: isWhole ? source.size : Self.headSize, to: &head)
        }
        if let kind = OtherKind.of(head.span) ?? Self.binaryKind(head.span) {
            throw ExchangeError(.otherKind, path: path, arguments: [kind])
        }
        if isWhole, Self.hasEndlessLine(head.span) {
            throw ExchangeError(.recordTooLong, path: path, arguments: ["\(Limits.record >> 20)"])
        }
        let inspector = TableInspector(words: .roster)
        if isWhole {
            let encoding = ForeignEncoding([head.span])
            var text = TableInspector.decode(head.span, encoding, isLast: true)
            let closing = TableInspector.trimEnd(&text)
            var inspection = inspector.inspect(text.span, encoding)
            inspection.closingControls = closing
            self.inspection = inspection
            self.text = Array(UnsafeBufferPointer(start: text.span.start, count: text.count + 64))
            titles = Self.titles(text.span, inspection, path)
        } else {
            let spots = try Self.spots(source)
            let tail = try Self.tail(source)
            // An array does not outlive its last use: without this its buffers would be gone.
            let encoding = withExtendedLifetime((head, spots, tail)) {
                ForeignEncoding([head.span] + spots.map(\.span) + [tail.span])
            }
            let text = Self.wholeLines(TableInspector.decode(head.span, encoding, isLast: false))
            var last = TableInspector.decode(
                tail.span, Self.withoutMark(encoding), isLast: true)
            let closing = TableInspector.trimEnd(&last)
            last = Self.fromLineStart(last)
            var inspection = withExtendedLifetime((text, last)) {
                inspector.inspect(text.span, encoding, tail: last.span)
            }
            inspection.closingControls = closing
            self.inspection = inspection
            self.text = nil
            titles = Self.titles(text.span, inspection, path)
        }
    }

    /// What the columns of the largest table mean in the format.
    public var mapping: ColumnMapping {
        inspection.tables.indices.contains(inspection.largest)
            ? Self.mapping(of: inspection.tables[inspection.largest], titles) : ColumnMapping()
    }

    /// What the columns of a table mean.
    static func mapping(of table: InspectedTable, _ titles: [String]) -> ColumnMapping {
        RosterColumns.map(
            header: table.header, hasHeader: !table.part.header.isEmpty,
            samples: table.header.indices.map { column in
                table.samples.map { column < $0.count ? $0[column] : "" }
            }, hints: titles)
    }

    // MARK: - Parts of a large file

    private static func spots(_ source: ByteSource) throws(ExchangeError) -> [ByteBuffer] {
        var spots: [ByteBuffer] = []
        for part in 1..<8 {
            var spot = ByteBuffer(capacity: spotSize)
            // An even offset keeps the halves of UTF-16 together.
            let offset = source.size / 8 * part & ~1
            try ExchangeError.wrap { () throws(FileFailure) in
                try source.read(at: offset, count: spotSize, to: &spot)
            }
            spots.append(spot)
        }
        return spots
    }

    private static func tail(_ source: ByteSource) throws(ExchangeError) -> ByteBuffer {
        var tail = ByteBuffer(capacity: tailSize)
        try ExchangeError.wrap { () throws(FileFailure) in
            try source.read(at: (source.size - tailSize) & ~1, count: tailSize + 1, to: &tail)
        }
        return tail
    }

    private static func withoutMark(_ encoding: ForeignEncoding) -> ForeignEncoding {
        var encoding = encoding
        encoding.markLength = 0
        return encoding
    }

    /// The text up to its last line end.
    private static func wholeLines(_ text: ByteBuffer) -> ByteBuffer {
        var text = text
        var end = text.count
        while end > 0, text[end - 1] != 10, text[end - 1] != 13 { end -= 1 }
        if end > 0 { text.truncate(to: end) }
        text.pad(0)
        return text
    }

    /// The text from its first line end on.
    private static func fromLineStart(_ text: ByteBuffer) -> ByteBuffer {
        var at = 0
        while at < text.count, text[at] != 10, text[at] != 13 { at += 1 }
        if at + 1 < text.count, text[at] == 13, text[at + 1] == 10 { at += 1 }
        var rest = ByteBuffer(capacity: text.count + 128)
        if at < text.count { rest.append(text.span(from: at + 1)) }
        rest.pad(0)
        return rest
    }

    /// `binary` for bytes that are no text: control characters in numbers, unless one of them is the
    /// delimiter or they end the file.
    private static func binaryKind(_ bytes: ByteSpan) -> String? {
        guard EncodingDetection.fromBeginning(bytes)?.encoding.unitLength != 2 else { return nil }
        var end = bytes.count
        while end > 0, bytes[end - 1] == 0 || bytes[end - 1] == 26 { end -= 1 }
        if end == 0 { return bytes.count < 16 ? nil : "binary" }
        let count = min(end, 1 << 15)
        var controls = [Int](repeating: 0, count: 32)
        for index in 0..<count where bytes[index] < 32 { controls[Int(bytes[index])] += 1 }
        for layout in [9, 10, 12, 13, 28, 29, 30, 31] { controls[layout] = 0 }
        let all = controls.reduce(0, +)
        // A delimiter is one character, and never NUL.
        if controls[0] == 0, controls.contains(all) { return nil }
        return count >= 16 && all * 20 > count ? "binary" : nil
    }

    /// Whether a line is longer than ``Limits/record``.
    private static func hasEndlessLine(_ bytes: ByteSpan) -> Bool {
        var start = 0
        while bytes.count - start > Limits.record {
            // The last line end within the limit: what follows it may be a line too long.
            var end = start + Limits.record
            while end >= start, bytes[end] != 10, bytes[end] != 13 { end -= 1 }
            if end < start { return true }
            start = end + 1
        }
        return false
    }

    /// Whether there is nothing but blanks in a file that was looked at wholly.
    var isBlank: Bool { firstBytes(1).isEmpty }

    /// Whether a file that was looked at wholly begins as JSON does.
    var looksLikeJSON: Bool {
        let start = firstBytes(2)
        guard start.count == 2, start[0] == UInt8(ascii: "{") || start[0] == UInt8(ascii: "[")
        else {
            return start == Array("[]".utf8) || start == Array("{}".utf8)
        }
        return "\"{[}]".utf8.contains(start[1])
    }

    /// The first bytes that are no blanks.
    private func firstBytes(_ count: Int) -> [UInt8] {
        Array((text ?? []).dropLast(64).lazy.filter { $0 > 32 }.prefix(count))
    }

    private static func titles(
        _ text: ByteSpan, _ inspection: TableInspection, _ path: String
    ) -> [String] {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        guard inspection.tables.indices.contains(inspection.largest) else { return [name] }
        let end = min(inspection.tables[inspection.largest].start, 1 << 14, text.count)
        let lines = text[0..<end].text.split { $0.isNewline }.prefix(20).map(String.init)
        return [name] + lines
    }

    /// Calls `body` with the cells of every row of the file, in order: blank ones, titles and notes
    /// too. The file must have been looked at wholly.
    func eachRow(_ body: ([String]) -> Void) {
        guard let text else { return }
        text.withUnsafeBufferPointer { buffer in
            let all = ByteSpan(buffer)[0..<max(0, buffer.count - 64)]
            var rows = TableRows(
                base: all.start, end: all.count, dialect: inspection.dialect,
                width: inspection.rowWidth)
            var at = inspection.dataStart(in: all)
            while at < all.count {
                let row = rows.read(at: at)
                at = row.next
                body(rows.cells.indices.map { rows.text($0, row) })
            }
        }
    }

    // MARK: - The cleaned table

    /// Writes a table as plain CSV: UTF-8, commas, LF, header first, values untouched.
    ///
    /// - Parameter index: Which of the tables; nil: the largest.
    /// - Returns: What the pass over the whole file found that the sample did not show.
    /// - Throws: ``ExchangeError``.
    /// - Complexity: O(n) time; memory for a block of some megabytes.
    @discardableResult
    public func writeCleaned(
        table index: Int? = nil, to write: (ByteSpan) throws -> Void
    ) throws -> CleaningResult {
        let index = index ?? inspection.largest
        guard inspection.tables.indices.contains(index) else { return CleaningResult() }
        var plan = TableCleaner.Plan(inspection, table: index)
        let cleaner: TableCleaner
        if let text {
            cleaner = try clean(text, plan, write)
        } else {
            // The widest row is known only when all are read.
            plan.widen(to: try pass(TableCleaner(plan, writes: false)) { _ in }.widest)
            cleaner = try pass(TableCleaner(plan), write)
        }
        return CleaningResult(
            rows: cleaner.rowCount, addedColumns: plan.width - inspection.tables[index].width)
    }

    /// Cleans a text that was read wholly.
    private func clean(
        _ text: [UInt8], _ plan: TableCleaner.Plan, _ write: (ByteSpan) throws -> Void
    ) throws -> TableCleaner {
        var cleaner = TableCleaner(plan)
        var out = ByteBuffer(capacity: 1 << 22)
        cleaner.writeHeader(to: &out)
        text.withUnsafeBufferPointer { buffer in
            let all = ByteSpan(buffer)[0..<max(0, buffer.count - 64)]
            _ = cleaner.add(all, from: inspection.dataStart(in: all), isLast: true, to: &out)
        }
        cleaner.finish(&out)
        if out.count > 0 { try write(out.span) }
        return cleaner
    }

    private func pass(
        _ cleaner: TableCleaner, _ write: (ByteSpan) throws -> Void
    ) throws -> TableCleaner {
        let inspection = inspection
        return try withoutActuallyEscaping(write) { write in
            var pass = CleaningPass(cleaner, path: path, write: write)
            try pass.run(TextChunks(source: source, encoding: inspection.encoding)) {
                inspection.dataStart(in: $0)
            }
            return pass.cleaner
        }
    }
}

/// What a pass over a whole file found.
public struct CleaningResult: Hashable, Sendable {
    /// The rows that were written, the header not counted.
    public var rows = 0
    /// Columns for cells of rows that are wider than all rows of the sample.
    public var addedColumns = 0
}

extension TableInspection {
    /// Where the rows begin in a text: behind a line `sep=…`.
    func dataStart(in text: ByteSpan) -> Int {
        hasSeparatorLine ? DelimiterDetection.separatorLine(text)?.next ?? 0 : 0
    }
}

extension TableWords {
    /// What rows of sums and notes of German and English tables begin with.
    static let roster = TableWords(
        sums: [
            "summe", "gesamt", "insgesamt", "gesamtsumme", "gesamtzahl", "zwischensumme",
            "zusammen",
            "total", "sum", "totals", "grand total", "subtotal", "kontostand", "saldo",
            "endsaldo", "anfangssaldo", "balance",
        ],
        notes: [
            "quelle", "quellen", "stand", "anmerkung", "anmerkungen", "hinweis", "hinweise",
            "bemerkung", "erläuterung", "legende", "fußnote", "fussnote", "datenstand", "note",
            "notes", "source", "sources", "footnote", "footnotes", "remark", "remarks",
        ])
}
