import PlainTextRecords

/// A block of bytes as the scanners want it: padded behind its end, at a chosen alignment.
///
/// In front of it stand bytes that would end every scan, to show reads before the beginning.
final class PaddedBlock {
    private var buffer: ByteBuffer
    private let lead: Int

    /// - Parameters:
    ///   - padding: The first byte behind the end: LF for CSV, NUL for JSON.
    ///   - alignment: How far the block begins behind an aligned place.
    init(_ bytes: some Sequence<UInt8>, padding: UInt8 = 0, alignment: Int = 0) {
        lead = alignment
        buffer = ByteBuffer()
        for _ in 0..<alignment { buffer.append(UInt8(ascii: "\"")) }
        for byte in bytes { buffer.append(byte) }
        buffer.pad(padding)
    }

    var base: UnsafePointer<UInt8> { buffer.span.start + lead }
    var count: Int { buffer.count - lead }
    var span: ByteSpan { ByteSpan(start: base, count: count) }
}

/// Calls `body` with bytes as a padded span.
func withSpan<T>(_ bytes: some Sequence<UInt8>, _ body: (ByteSpan) throws -> T) rethrows -> T {
    let block = PaddedBlock(bytes)
    return try withExtendedLifetime(block) { try body(block.span) }
}
