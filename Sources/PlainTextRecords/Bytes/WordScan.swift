/// Looks at eight bytes at a time; the buffers scanned have at least eight readable bytes behind
/// their end.
@usableFromInline enum WordScan {
    /// A word of eight equal bytes.
    @inline(__always) @inlinable static func repeating(_ byte: UInt8) -> UInt64 {
        UInt64(byte) &* 0x0101_0101_0101_0101
    }

    /// Marks (with the high bit) the bytes of `word` that equal those of `pattern`. Only the lowest
    /// mark is exact.
    @inline(__always) @inlinable static func equal(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
        let difference = word ^ pattern
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }

    /// A byte 1 for each byte of `word` that equals that of `pattern`, exactly; else 0.
    @inline(__always) @inlinable static func ones(_ word: UInt64, _ pattern: UInt64) -> UInt64 {
        let difference = word ^ pattern
        let low = (difference & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F
        return (~(low | difference) & 0x8080_8080_8080_8080) &>> 7
    }

    /// The sum of the eight bytes of a word.
    @inline(__always) @inlinable static func sum(_ word: UInt64) -> Int {
        let pairs = (word & 0x00FF_00FF_00FF_00FF) &+ (word &>> 8 & 0x00FF_00FF_00FF_00FF)
        return Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
    }

    /// Marks the bytes below 0x20. Only the lowest mark is exact.
    @inline(__always) @inlinable static func control(_ word: UInt64) -> UInt64 {
        (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
    }

    @inline(__always) @inlinable
    static func word(_ base: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
        UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// How many bytes stand before the lowest mark.
    @inline(__always) @inlinable static func index(_ marks: UInt64) -> Int {
        marks.littleEndian.trailingZeroBitCount &>> 3
    }
}
