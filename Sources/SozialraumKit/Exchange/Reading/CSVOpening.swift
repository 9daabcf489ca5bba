import PlainTextRecords

/// What was found out about a CSV file before its rows are read.
struct CSVOpening: Sendable {
    let source: ByteSource
    /// The file as messages name it.
    let file: String
    let encoding: EncodingDetection
    /// Whether the bytes are UTF-8 without any fault.
    let isPlain: Bool
    /// How many line ends each chunk of the file has, where that was counted.
    let lineEnds: [Int]
    /// What ends the lines.
    let lines: LineEnds
    /// Whether the encoding was told from the beginning only: whoever reads the file must look at the
    /// rest.
    let isAssumed: Bool
    /// Whether UTF-16 has half characters in it.
    let isMalformed: Bool
    let delimiter: DelimiterDetection
    /// Whether the first line is `sep=…`.
    let hasSeparatorLine: Bool
    let header: [String]
    /// Where quotes of the header are used against the rule, as offsets in the file.
    let headerQuotes: [Int]
    /// Where the first row begins.
    let dataStart: Int

    /// Looks at a file.
    ///
    /// - Parameters:
    ///   - knownNames: The column names of the table, which tell the delimiter.
    ///   - declared: The delimiter that the manifest declares; it decides where no name is known.
    ///   - mayAssume: Whether UTF-8 at the beginning of a large file is enough for now.
    init(
        _ source: ByteSource, file: String, knownNames: Set<String>, declared: UInt8?,
        mayAssume: Bool = false
    ) throws(ExchangeError) {
        self.source = source
        self.file = file
        do {
            var beginning = ByteBuffer(capacity: 1 << 10)
            try source.read(at: 0, count: 1 << 10, to: &beginning)
            if let kind = OtherKind.of(beginning.span) {
                throw ExchangeError(.otherKind, path: file, arguments: [kind])
            }
            let assumed = mayAssume ? try CSVOpening.assumedEncoding(of: source) : nil
            isAssumed = assumed != nil
            let (encoding, isPlain, lineEnds, lines) =
                try assumed.map { ($0, true, [], LineEnds()) }
                ?? CSVOpening.encoding(of: source)
            self.lineEnds = lineEnds
            self.lines = lines
            self.encoding = encoding
            self.isPlain = isPlain
            isMalformed =
                try encoding.encoding.unitLength == 2
                && CSVOpening.hasHalfCharacters(source, encoding)
            var block = TextBlock(source, encoding: encoding.encoding, isPlain: isPlain)
            var wanted = 64 << 10
            while true {
                let first = encoding.markLength
                try block.load(first..<min(source.size, first + wanted))
                let separator = DelimiterDetection.separatorLine(block.text.span)
                let begin = separator?.next ?? 0
                let rest = block.text.span[begin..<block.count]
                let detection =
                    separator.map { DelimiterDetection(separator: $0.delimiter) }
                    ?? DelimiterDetection.forExchange(
                        rest, knownNames: knownNames, declared: declared)
                if let found = CSVOpening.header(
                    block, from: begin, delimiter: detection.delimiter,
                    isForced: wanted >= Limits.header)
                {
                    delimiter = detection
                    hasSeparatorLine = separator != nil
                    header = found.cells
                    headerQuotes = found.quotes.map { block.offset(of: $0) }
                    dataStart = block.offset(of: found.next)
                    return
                }
                guard wanted < Limits.header else {
                    throw ExchangeError(.headerTooLong, path: file, arguments: ["\(wanted)"])
                }
                wanted *= 8
            }
        } catch let failure as FileFailure {
            throw ExchangeError(failure)
        } catch let error as ExchangeError {
            throw error
        } catch {
            throw ExchangeError(.headerTooLong, path: file)
        }
    }

    /// The cells of the header, which is the first line that is not blank; nil if the block is too
    /// short.
    ///
    /// - Parameter isForced: Whether no more is read: a quote that did not close by now never does.
    private static func header(
        _ block: TextBlock, from start: Int, delimiter: UInt8, isForced: Bool
    ) -> (cells: [String], quotes: [Int], next: Int)? {
        var start = start
        while start < block.count, block.text[start] == 10 || block.text[start] == 13 { start += 1 }
        if start >= block.count { return block.isLast ? ([], [], block.count) : nil }
        var room = 64
        while true {
            var cells = [Cell](repeating: .empty, count: room)
            let slots = Array(0..<room)
            var scanner = CSVScanner(
                base: block.base, at: start, end: block.count, delimiter: delimiter,
                isLast: block.isLast || isForced)
            let count = cells.withUnsafeMutableBufferPointer { cells in
                slots.withUnsafeBufferPointer { slots in
                    scanner.row(
                        cells.baseAddress.unsafelyUnwrapped,
                        slots.baseAddress.unsafelyUnwrapped, room)
                }
            }
            if count < 0 || scanner.at >= block.count && !block.isLast { return nil }
            if count > room {
                room = count
                continue
            }
            return (
                cells[0..<count].map { CellText.string($0, base: block.base) }, scanner.badQuotes,
                scanner.at
            )
        }
    }

    /// Where the cells of the header stand in the file.
    func headerPlaces() throws(FileFailure) -> [Range<Int>] {
        var block = TextBlock(source, encoding: encoding.encoding, isPlain: isPlain)
        try block.load(encoding.markLength..<dataStart)
        var start =
            hasSeparatorLine ? DelimiterDetection.separatorLine(block.text.span)?.next ?? 0 : 0
        while start < block.count, block.text[start] == 10 || block.text[start] == 13 { start += 1 }
        var cells = [Cell](repeating: .empty, count: max(header.count, 1))
        let slots = Array(cells.indices)
        var scanner = CSVScanner(
            base: block.base, at: start, end: block.count, delimiter: delimiter.delimiter,
            isLast: true)
        let count = cells.withUnsafeMutableBufferPointer { cells in
            slots.withUnsafeBufferPointer { slots in
                scanner.row(
                    cells.baseAddress.unsafelyUnwrapped, slots.baseAddress.unsafelyUnwrapped,
                    header.count)
            }
        }
        return cells.prefix(max(0, count)).map { cell in
            let first = block.offset(of: Int(cell.start))
            return first..<block.offset(of: cell.end)
        }
    }

    private static func hasHalfCharacters(
        _ source: ByteSource, _ encoding: EncodingDetection
    ) throws(FileFailure) -> Bool {
        var decoder = TextDecoder(encoding.encoding)
        var at = encoding.markLength
        while at < source.size, decoder.malformed == 0 {
            var bytes = ByteBuffer(capacity: 1 << 20)
            try source.read(at: at, count: 1 << 20, to: &bytes)
            var text = ByteBuffer(capacity: 1 << 20)
            let isLast = at + bytes.count >= source.size
            at += max(1, decoder.decode(bytes.span, isLast: isLast, to: &text))
        }
        return decoder.malformed > 0
    }

    /// UTF-8, if a large file begins so.
    private static func assumedEncoding(
        of source: ByteSource
    ) throws(FileFailure) -> EncodingDetection? {
        let length = 64 << 10
        guard source.size > 4 * length else { return nil }
        var beginning = ByteBuffer(capacity: length)
        try source.read(at: 0, count: length, to: &beginning)
        let early = EncodingDetection.fromBeginning(beginning.span)
        guard early?.encoding ?? .utf8 == .utf8 else { return nil }
        let bytes = beginning.span(from: early?.markLength ?? 0)
        let whole = UTF8Check.completePrefix(of: bytes)
        guard UTF8Check.firstMalformed(in: bytes[0..<whole]) == nil else { return nil }
        return early ?? EncodingDetection(encoding: .utf8, markLength: 0, reason: .wellFormed)
    }

    /// The encoding of a whole file. It is read once, on all cores.
    static func encoding(
        of source: ByteSource
    ) throws(FileFailure) -> (
        EncodingDetection, isPlain: Bool, lineEnds: [Int], lines: LineEnds
    ) {
        var beginning = ByteBuffer(capacity: 4096)
        try source.read(at: 0, count: 4096, to: &beginning)
        let early = EncodingDetection.fromBeginning(beginning.span)
        if let early, early.encoding != .utf8 {
            return (early, false, [], try LineEnds.count(in: source, encoding: early))
        }
        let census = try SourceCensus(source, markLength: early?.markLength ?? 0)
        return (
            early ?? census.bytes.detection, census.bytes.isUTF8,
            census.bytes.isUTF8 ? census.lineEnds : [], census.lines
        )
    }
}
