import PlainTextRecords

/// The text of a large foreign file in UTF-8, in chunks of some megabytes; several threads decode.
struct TextChunks {
    let source: ByteSource
    let encoding: ForeignEncoding

    private static let size = 1 << 22

    /// A chunk of text, or why there is none.
    private struct Chunk: @unchecked Sendable {
        var text: ByteBuffer
        var failure: FileFailure?
    }

    /// Calls `body` with every chunk in turn.
    ///
    /// - Throws: ``ExchangeError`` for errors of the file, and what `body` throws.
    func forEach(_ body: (_ text: ByteSpan, _ isLast: Bool) throws -> Void) throws {
        let count = max(1, (source.size + Self.size - 1) / Self.size)
        var index = 0
        try Parallel.ordered(
            count, workers: Parallel.workers, window: 4,
            produce: { chunk($0) },
            consume: { chunk throws(any Error) in
                if let failure = chunk.failure { throw ExchangeError(failure) }
                index += 1
                try body(chunk.text.span, index == count)
            })
    }

    private func chunk(_ index: Int) -> Chunk {
        var chunk = Chunk(text: ByteBuffer(capacity: Self.size + Self.size / 4))
        let start = index * Self.size
        let end = min(source.size, start + Self.size)
        // Some bytes more on both sides tell where a character begins.
        let from = max(0, start - 8)
        var raw = ByteBuffer(capacity: Self.size + 128)
        do throws(FileFailure) {
            try source.read(at: from, count: end + 64 - from, to: &raw)
        } catch {
            chunk.failure = error
            return chunk
        }
        let bytes = raw.span
        let first = index == 0 ? encoding.markLength : border(bytes, from: start - from)
        let last = end == source.size ? bytes.count : border(bytes, from: end - from)
        guard first < last else { return chunk }
        if encoding.isDouble {
            DoubleEncoding.undo(bytes[first..<last], to: &chunk.text)
        } else {
            var decoder = TextDecoder(encoding.encoding)
            decoder.decode(bytes[first..<last], isLast: true, to: &chunk.text)
        }
        return chunk
    }

    /// The first place at or after an index where a character begins.
    private func border(_ bytes: ByteSpan, from index: Int) -> Int {
        var at = index
        switch encoding.encoding {
        case .utf16LittleEndian, .utf16BigEndian:
            // The second half of a pair stays with the first.
            let high = encoding.encoding == .utf16LittleEndian ? at + 1 : at
            if high < bytes.count, bytes[high] & 0xFC == 0xDC { at += 2 }
            return min(at, bytes.count)
        case .utf8:
            let limit = min(bytes.count, index + 48)
            if encoding.isDouble {
                while at < limit, bytes[at] >= 0x80 { at += 1 }
            } else {
                while at < limit, at < index + 3, bytes[at] & 0xC0 == 0x80 { at += 1 }
            }
            return at
        default:
            return min(at, bytes.count)
        }
    }
}
