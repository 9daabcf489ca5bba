import PlainTextRecords

/// Where bytes come from: a file that is read in blocks, or bytes in memory.
enum ByteSource: Sendable {
    case file(InputFile)
    case memory([UInt8])

    var size: Int {
        switch self {
        case .file(let file): return file.size
        case .memory(let bytes): return bytes.count
        }
    }

    /// Opens a file; what is no regular file (a pipe) is read to its end.
    static func open(_ path: String) throws(FileFailure) -> ByteSource {
        let file = try InputFile.open(path)
        if file.isRegular { return .file(file) }
        return .memory(try file.readAll(limit: Limits.pipe))
    }

    /// Opens a file that lies in a folder or is read once more; a pipe is refused and not waited for.
    static func openRegular(_ path: String) throws(FileFailure) -> ByteSource {
        .file(try InputFile.openRegular(path))
    }

    /// Appends up to `count` bytes from an offset on.
    func read(at offset: Int, count: Int, to out: inout ByteBuffer) throws(FileFailure) {
        let wanted = Swift.max(0, Swift.min(count, size - offset))
        guard wanted > 0 else { return }
        let room = out.room(for: wanted)
        switch self {
        case .memory(let bytes):
            bytes.withUnsafeBufferPointer {
                if let base = $0.baseAddress { room.update(from: base + offset, count: wanted) }
            }
            out.advance(by: wanted)
        case .file(let file):
            let got = try file.read(
                at: offset, into: UnsafeMutableRawBufferPointer(start: room, count: wanted))
            guard got == wanted else {
                throw FileFailure(reason: .changed, path: file.path, errno: 0)
            }
            out.advance(by: wanted)
        }
    }
}

/// Sizes that readers accept; beyond them there is a clear error.
public enum Limits {
    /// The longest record or row, in bytes.
    public static let record = 64 << 20
    /// The longest header of a CSV file, in bytes.
    public static let header = 16 << 20
    /// The longest input that is no file, in bytes.
    public static let pipe = 4 << 30
    /// The most rows of a table that a check takes, those of the package of `--with` included: rows are
    /// counted in 32 bits there.
    public static let rows = Int(UInt32.max) - 2
    /// The longest metadata value or `datapackage.json`, in bytes.
    public static let metadata = 64 << 20
}

/// A part of a source as UTF-8 text, padded for scanners.
struct TextBlock {
    let source: ByteSource
    let encoding: TextEncoding
    /// Whether the source is UTF-8 without any fault, so that its bytes are the text.
    let isPlain: Bool
    /// Where the block begins in the source.
    private(set) var start = 0
    /// Where the bytes end that the text was made from.
    private(set) var end = 0
    private(set) var text = ByteBuffer(capacity: 1 << 16)
    /// The bytes that the text was made from, where they are not the text.
    private var raw = ByteBuffer(capacity: 64)
    private let known = KnownOffset()

    /// The last index whose offset was asked for: mostly the next one stands a little behind it.
    private final class KnownOffset {
        var index = 0
        var offset = 0
        /// Places that were passed, some kilobytes from one to the next: who asks for an index further
        /// back begins at the one before it.
        private var marks: [(index: Int, offset: Int)] = []

        static var step: Int { 4096 }

        func reset(to start: Int) {
            index = 0
            offset = start
            marks = [(0, start)]
        }

        func goBack(to wanted: Int) {
            var low = 0
            var high = marks.count - 1
            while low < high {
                let middle = (low + high + 1) / 2
                if marks[middle].index <= wanted { low = middle } else { high = middle - 1 }
            }
            (index, offset) = marks[low]
        }

        func advance(_ text: Int, _ bytes: Int) {
            index += text
            offset += bytes
            if index >= marks[marks.count - 1].index + Self.step { marks.append((index, offset)) }
        }
    }

    init(_ source: ByteSource, encoding: TextEncoding, isPlain: Bool) {
        self.source = source
        self.encoding = encoding
        self.isPlain = isPlain
        known.reset(to: 0)
    }

    var base: UnsafePointer<UInt8> { text.span.start }
    var count: Int { text.count }
    /// Whether the source ends where the block ends.
    var isLast: Bool { end >= source.size }

    /// Reads the bytes of a range, and a bit less if it cuts a character.
    mutating func load(_ range: Range<Int>) throws(FileFailure) {
        start = range.lowerBound
        end = start
        text.removeAll()
        raw.removeAll()
        known.reset(to: start)
        try extend(to: range.upperBound)
    }

    /// Reads on.
    mutating func extend(to offset: Int) throws(FileFailure) {
        let wanted = min(offset, source.size) - end
        if wanted > 0 {
            if isPlain {
                try source.read(at: end, count: wanted, to: &text)
                end += wanted
            } else {
                let first = raw.count
                try source.read(at: end, count: wanted, to: &raw)
                var decoder = TextDecoder(encoding)
                let used = decoder.decode(
                    raw.span(from: first), isLast: end + wanted >= source.size, to: &text)
                end += used
                raw.truncate(to: first + used)
            }
        }
        text.pad(10)
    }

    /// Puts a zero in the place of a byte: no scanner goes on there.
    mutating func blank(at index: Int) { text[index] = 0 }

    /// The offset in the source of an index in the text.
    func offset(of index: Int) -> Int {
        if isPlain || index == 0 { return start + index }
        if index >= count { return end + (index - count) }
        if index < known.index { known.goBack(to: index) }
        var decoder = TextDecoder(encoding)
        while known.index < index {
            let length = min(index - known.index, KnownOffset.step)
            var scratch = ByteBuffer(capacity: length + 16)
            let rest = raw.span(from: known.offset - start)
            let used = decoder.decode(rest, isLast: isLast, to: &scratch, until: length)
            if scratch.isEmpty { break }
            known.advance(scratch.count, used)
        }
        return known.offset
    }
}
