import PlainTextRecords

/// What was found out about a CSV file before its rows are read.
struct CSVOpening: Sendable {
    let source: ByteSource
    /// The file as messages name it.
    let file: String
    let encoding: EncodingDetection
    /// Whether the bytes are UTF-8 without any fault.
    let isPlain: Bool
    /// Whether UTF-16 has half characters in it.
    let isMalformed: Bool
    let delimiter: DelimiterDetection
    /// Whether the first line is `sep=…`.
    let hasSeparatorLine: Bool
    let header: [String]
    /// Where the first row begins.
    let dataStart: Int

    /// Looks at a file.
    ///
    /// - Parameters:
    ///   - knownNames: The column names of the table, which tell the delimiter.
    ///   - declared: The delimiter that the manifest declares; it decides where no name is known.
    init(
        _ source: ByteSource, file: String, knownNames: Set<String>, declared: UInt8?
    ) throws(ExchangeError) {
        self.source = source
        self.file = file
        do {
            let (encoding, isPlain) = try CSVOpening.encoding(of: source)
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
                if let (cells, next) = CSVOpening.header(
                    block, from: begin, delimiter: detection.delimiter)
                {
                    delimiter = detection
                    hasSeparatorLine = separator != nil
                    header = cells
                    dataStart = block.offset(of: next)
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
    private static func header(
        _ block: TextBlock, from start: Int, delimiter: UInt8
    ) -> (cells: [String], next: Int)? {
        var start = start
        while start < block.count, block.text[start] == 10 || block.text[start] == 13 { start += 1 }
        if start >= block.count { return block.isLast ? ([], block.count) : nil }
        var room = 64
        while true {
            var cells = [Cell](repeating: .empty, count: room)
            let slots = Array(0..<room)
            var scanner = CSVScanner(
                base: block.base, at: start, end: block.count, delimiter: delimiter,
                isLast: block.isLast)
            let count = cells.withUnsafeMutableBufferPointer { cells in
                slots.withUnsafeBufferPointer { slots in
                    scanner.row(
                        cells.baseAddress.unsafelyUnwrapped,
                        slots.baseAddress.unsafelyUnwrapped, room)
                }
            }
            if count < 0 { return nil }
            if count > room {
                room = count
                continue
            }
            return (cells[0..<count].map { CellText.string($0, base: block.base) }, scanner.at)
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

    /// The encoding of a whole file. It is read once, on all cores.
    static func encoding(
        of source: ByteSource
    ) throws(FileFailure) -> (EncodingDetection, isPlain: Bool) {
        var beginning = ByteBuffer(capacity: 4096)
        try source.read(at: 0, count: 4096, to: &beginning)
        let early = EncodingDetection.fromBeginning(beginning.span)
        if let early, early.encoding != .utf8 { return (early, false) }
        let census = try ByteCensus.of(source, from: early?.markLength ?? 0)
        if let early { return (early, census.isUTF8) }
        return (census.detection, census.isUTF8)
    }
}

extension ByteCensus {
    /// The census of a source from an offset on.
    static func of(_ source: ByteSource, from start: Int) throws(FileFailure) -> ByteCensus {
        let first = try pass(source, start) { census, bytes, isLast in
            census.add(bytes, isLast: isLast)
        }
        guard !first.isUTF8 else { return first }
        var second = try pass(source, start) { census, bytes, _ in
            census.addAgain(bytes)
            return 0
        }
        second.merge(first)
        return second
    }

    private static func pass(
        _ source: ByteSource, _ start: Int,
        _ look: @escaping @Sendable (inout ByteCensus, ByteSpan, _ isLast: Bool) -> Int
    ) throws(FileFailure) -> ByteCensus {
        let size = source.size
        let length = 4 << 20
        let chunks = max(1, (size - start + length - 1) / length)
        let workers = chunks > 1 ? Parallel.workers : 1
        let results = Slots<ByteCensus>(chunks)
        let failure = FailureBox()
        Parallel.forEach(chunks, workers: workers) { _, index in
            var census = ByteCensus()
            let from = start + index * length
            let to = min(size, from + length)
            do throws(FileFailure) {
                // A character may cross the border: three bytes of the next chunk are looked at
                // here, and bytes that continue a character are skipped at the beginning.
                var bytes = ByteBuffer(capacity: length + 16)
                try source.read(at: from, count: min(size, to + 3) - from, to: &bytes)
                bytes.pad(0)
                var first = 0
                if index > 0 {
                    while first < 3, first < to - from, bytes[first] & 0xC0 == 0x80 { first += 1 }
                }
                var last = to - from
                if to < size {
                    let cut = UTF8Check.completePrefix(of: bytes.span[0..<last])
                    if cut < last {
                        last = min(bytes.count, cut + 4)
                        while last > cut + 1,
                            UTF8Check.sequenceLength(
                                in: bytes.span[0..<last], at: cut) != last - cut
                        { last -= 1 }
                    }
                }
                if first < last { _ = look(&census, bytes.span[first..<last], true) }
            } catch {
                failure.set(error)
            }
            results[index] = census
        }
        try failure.check()
        var total = ByteCensus()
        for index in 0..<chunks { if let part = results[index] { total.merge(part) } }
        return total
    }
}

/// Results of parallel work, one place for each index.
final class Slots<Value: Sendable>: @unchecked Sendable {
    private let base: UnsafeMutablePointer<Value?>
    let count: Int

    init(_ count: Int) {
        self.count = count
        base = .allocate(capacity: max(count, 1))
        base.initialize(repeating: nil, count: count)
    }

    deinit {
        base.deinitialize(count: count)
        base.deallocate()
    }

    subscript(index: Int) -> Value? {
        get { base[index] }
        set { base[index] = newValue }
    }

    /// Takes a result away.
    func take(_ index: Int) -> Value? {
        let value = base[index]
        base[index] = nil
        return value
    }
}
