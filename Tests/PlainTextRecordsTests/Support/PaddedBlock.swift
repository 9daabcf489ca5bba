import PlainTextRecords

/// A block of bytes with no more room behind its end than the scanners ask for, at a chosen
/// alignment; the address sanitizer sees every read beyond.
///
/// In front of it stand bytes that would end every scan, to show reads before the beginning.
final class PaddedBlock {
    let count: Int
    private let memory: UnsafeMutablePointer<UInt8>
    private let lead: Int

    /// - Parameters:
    ///   - padding: What follows the end: NUL and seven more for JSON, or LF and 64 NUL for CSV.
    ///   - alignment: How far the block begins behind an aligned place.
    init(_ bytes: some Sequence<UInt8>, padding: UInt8 = 0, alignment: Int = 0) {
        let text = Array(bytes)
        let behind = [padding] + [UInt8](repeating: 0, count: padding == 0 ? 7 : 64)
        let all = [UInt8](repeating: UInt8(ascii: "\""), count: alignment) + text + behind
        memory = .allocate(capacity: all.count)
        memory.initialize(from: all, count: all.count)
        lead = alignment
        count = text.count
    }

    deinit { memory.deallocate() }

    var base: UnsafePointer<UInt8> { UnsafePointer(memory + lead) }
    var span: ByteSpan { ByteSpan(start: base, count: count) }
}

/// Calls `body` with bytes as a padded span.
func withSpan<T>(_ bytes: some Sequence<UInt8>, _ body: (ByteSpan) throws -> T) rethrows -> T {
    let block = PaddedBlock(bytes)
    return try withExtendedLifetime(block) { try body(block.span) }
}
