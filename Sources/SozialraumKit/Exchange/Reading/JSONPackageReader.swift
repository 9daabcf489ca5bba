import PlainTextRecords

/// Reads a JSON document or JSON Lines into a package, in parts, on all cores.
///
/// A part guesses where it begins and in the middle of what; the guess counts only if the part
/// before ended exactly so, else the part is read again from there.
struct JSONPackageReader<Sink: PartSink> {
    let source: ByteSource
    let file: String
    let isLines: Bool
    /// How many places of a kind the log keeps.
    let noticeLimit: Int
    /// Makes what takes the records of a part.
    let makeSink: @Sendable () -> Sink

    private static var partLength: Int { 4 << 20 }

    struct Outcome: @unchecked Sendable {
        var start: JSONBoundary
        var end: JSONBoundary
        var parts: JSONParts
        var sink: Sink
    }

    /// How many parts the text has, given its byte order mark.
    func partCount(_ mark: EncodingDetection) -> Int {
        max(1, (source.size - mark.markLength + Self.partLength - 1) / Self.partLength)
    }

    /// Where the first part begins.
    func begin(_ mark: EncodingDetection) -> JSONBoundary {
        JSONBoundary(offset: mark.markLength, state: isLines ? .lines : .start)
    }

    /// Reads what begins in a part.
    ///
    /// - Parameters:
    ///   - known: Where it begins; nil: to be guessed.
    ///   - seen: The tables that began before, where that is known.
    func part(
        _ index: Int, from known: JSONBoundary?, seen: Set<String>?, mark: EncodingDetection
    ) -> Outcome {
        let first = mark.markLength + index * Self.partLength
        let range = first..<max(first, min(source.size, first + Self.partLength))
        let sink = makeSink()
        var reader = JSONPartReader(
            source, file: file, mark: mark, seen: seen, sink: sink, noticeLimit: noticeLimit)
        let (start, end) = reader.read(range, from: known, isLines: isLines)
        sink.close()
        return Outcome(start: start, end: end, parts: reader.parts, sink: sink)
    }

    /// Reads all parts, in their order, up to the first that is broken.
    ///
    /// - Returns: Why the reading ended early; nil: it did not.
    func read(
        _ mark: EncodingDetection, into outcomes: inout [Outcome]
    ) throws(ExchangeError) -> ExchangeError? {
        let count = partCount(mark)
        let workers = count > 1 ? Parallel.workers : 1
        let guesses = Slots<Outcome>(count)
        if workers > 1 {
            Parallel.forEach(count, workers: workers) { _, index in
                guesses[index] = part(
                    index, from: index == 0 ? begin(mark) : nil, seen: index == 0 ? [] : nil,
                    mark: mark)
            }
        }
        var next = begin(mark)
        var seen = Set<String>()
        for index in 0..<count {
            let outcome: Outcome
            if let guess = guesses.take(index), guess.start == next,
                seen.isDisjoint(with: guess.parts.names),
                Set(guess.parts.names).count == guess.parts.names.count
            {
                outcome = guess
            } else {
                outcome = part(index, from: next, seen: seen, mark: mark)
            }
            outcomes.append(outcome)
            if let error = outcome.parts.error { return error }
            seen.formUnion(outcome.parts.names)
            next = outcome.end
        }
        do throws(ExchangeError) {
            try checkEnd(next, mark)
        } catch {
            return error
        }
        return nil
    }

    /// Makes sure that the document is closed.
    func checkEnd(_ end: JSONBoundary, _ mark: EncodingDetection) throws(ExchangeError) {
        if !isLines, end.state != .done { throw try broken(.unfinished, source.size, mark) }
    }

    private func broken(
        _ fault: JSONFault, _ offset: Int, _ mark: EncodingDetection
    ) throws(ExchangeError) -> ExchangeError {
        let place = try ExchangeError.wrap { () throws(FileFailure) in
            try PlaceFinder.place(of: offset, in: source, encoding: mark)
        }
        return ExchangeError(
            .brokenJSON, path: file, line: place.line, column: place.column,
            arguments: [fault.rawValue, "\(offset)"])
    }

    /// Looks at the beginning: UTF-8, or it is refused. Each part looks at its own bytes.
    func beginning(_ log: inout ReadingLog) throws(ExchangeError) -> EncodingDetection {
        var mark = EncodingDetection(encoding: .utf8, markLength: 0, reason: .wellFormed)
        let early = try ExchangeError.wrap { () throws(FileFailure) in
            var bytes = ByteBuffer(capacity: 4096)
            try source.read(at: 0, count: 4096, to: &bytes)
            return EncodingDetection.fromBeginning(bytes.span)
        }
        if let early {
            guard early.encoding == .utf8 else { throw try broken(.utf16, 0, mark) }
            mark = early
            log.add(
                ReadingLog.Notice(kind: .byteOrderMark, file: file, bytes: 0..<early.markLength))
        }
        return mark
    }
}

extension JSONPackageReader where Sink == KeptRecords {
    init(source: ByteSource, file: String, isLines: Bool) {
        self.init(
            source: source, file: file, isLines: isLines, noticeLimit: ReadingLog.sampleLimit
        ) { KeptRecords() }
    }

    /// Reads the package.
    ///
    /// - Throws: ``ExchangeError`` at the first place that is no JSON.
    func read() throws(ExchangeError) -> ExchangePackage {
        var log = ReadingLog()
        let mark = try beginning(&log)
        var outcomes: [Outcome] = []
        if let error = try read(mark, into: &outcomes) { throw error }
        var assembly = PackageAssembly(file: file, log: log)
        assembly.add(outcomes.map(\.parts))
        return assembly.package
    }
}
