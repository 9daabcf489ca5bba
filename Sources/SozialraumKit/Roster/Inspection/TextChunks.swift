import PlainTextRecords

/// The text of a large foreign file in UTF-8, in chunks of some megabytes.
struct TextChunks {
    let source: ByteSource
    let encoding: ForeignEncoding

    /// How much a chunk holds, in bytes of the file; even.
    var size = 1 << 22

    /// A chunk of text, or why there is none.
    struct Chunk: @unchecked Sendable {
        let index: Int
        let isLast: Bool
        /// Padded for scanners.
        var text: ByteBuffer
        var failure: FileFailure?
    }

    var count: Int { max(1, (source.size + size - 1) / size) }

    /// Reads and decodes a chunk; chunks begin and end with whole characters.
    subscript(index: Int) -> Chunk {
        var chunk = Chunk(
            index: index, isLast: index == count - 1,
            text: ByteBuffer(capacity: size + size / 4))
        let start = index * size
        let end = min(source.size, start + size)
        // Some bytes more on both sides tell where a character begins.
        let from = max(0, start - 8)
        var raw = ByteBuffer(capacity: size + 128)
        do throws(FileFailure) {
            try source.read(at: from, count: end + 64 - from, to: &raw)
        } catch {
            chunk.failure = error
            return chunk
        }
        let bytes = raw.span
        let first = index == 0 ? encoding.markLength : border(bytes, from: start - from)
        let last = end == source.size ? bytes.count : border(bytes, from: end - from)
        if first >= last {
            // Nothing but a byte order mark.
        } else if encoding.isDouble {
            DoubleEncoding.undo(bytes[first..<last], to: &chunk.text)
        } else {
            var decoder = TextDecoder(encoding.encoding)
            decoder.decode(bytes[first..<last], isLast: true, to: &chunk.text)
        }
        chunk.text.pad(0)
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
