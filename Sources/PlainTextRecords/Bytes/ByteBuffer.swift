/// A growing buffer of bytes that writers append to.
///
/// It is handed on as `inout`; a copy shares the bytes and must not be written to beside the
/// original. Behind the last byte at least 64 zero bytes can be read after ``pad(_:)``.
@frozen public struct ByteBuffer {
    @usableFromInline final class Storage {
        @usableFromInline var base: UnsafeMutablePointer<UInt8>
        @inlinable init(capacity: Int) { base = .allocate(capacity: capacity) }
        deinit { base.deallocate() }
    }

    @usableFromInline let storage: Storage
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    @usableFromInline var capacity: Int
    @usableFromInline var length: Int

    /// An empty buffer with room for a number of bytes.
    @inlinable public init(capacity: Int = 4096) {
        let room = max(capacity, 64)
        storage = Storage(capacity: room)
        base = storage.base
        self.capacity = room
        length = 0
    }

    /// How many bytes stand in the buffer.
    @inlinable public var count: Int { length }

    @inlinable public var isEmpty: Bool { count == 0 }

    /// The bytes so far; valid until the next call that changes the buffer.
    @inlinable public var span: ByteSpan { ByteSpan(start: UnsafePointer(base), count: count) }

    /// The bytes from an index on.
    @inlinable public func span(from index: Int) -> ByteSpan {
        ByteSpan(start: UnsafePointer(base + index), count: count &- index)
    }

    @inlinable public subscript(index: Int) -> UInt8 {
        get { base[index] }
        set { base[index] = newValue }
    }

    /// Forgets the bytes and keeps the room.
    @inlinable public mutating func removeAll() { length = 0 }

    /// Cuts the buffer down to its first bytes.
    @inlinable public mutating func truncate(to count: Int) { length = count }

    /// Makes room for more bytes.
    @inline(__always) @inlinable public mutating func reserve(_ more: Int) {
        if count &+ more > capacity { grow(more) }
    }

    @usableFromInline @inline(never) mutating func grow(_ more: Int) {
        let room = max(capacity &* 2, count &+ more)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
        larger.update(from: base, count: count)
        base.deallocate()
        storage.base = larger
        base = larger
        capacity = room
    }
}

extension ByteBuffer {
    @inline(__always) @inlinable public mutating func append(_ byte: UInt8) {
        reserve(1)
        base[count] = byte
        length = count &+ 1
    }

    @inlinable public mutating func append(_ span: ByteSpan) {
        reserve(span.count)
        (base + count).update(from: span.start, count: span.count)
        length = count &+ span.count
    }

    @inlinable public mutating func append(_ literal: StaticString) {
        append(ByteSpan(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    @inlinable public mutating func append(_ text: String) {
        text.withByteSpan { append($0) }
    }

    /// Appends two decimal digits of a number from 0 to 99.
    @inline(__always) @inlinable public mutating func appendTwoDigits(_ number: Int) {
        reserve(2)
        base[count] = UInt8(truncatingIfNeeded: 48 &+ number / 10)
        base[count &+ 1] = UInt8(truncatingIfNeeded: 48 &+ number % 10)
        length = count &+ 2
    }

    /// Appends a whole number in decimal digits, with leading zeros up to `width`.
    @inlinable public mutating func append(decimal number: UInt64, width: Int = 1) {
        reserve(24)
        var digits = 1
        var bound: UInt64 = 10
        while digits < 20, number >= bound {
            digits &+= 1
            let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
            if overflow { break }
            bound = next
        }
        digits = max(digits, width)
        reserve(digits)
        var rest = number
        var at = count &+ digits
        let end = at
        for _ in 0..<digits {
            at &-= 1
            base[at] = UInt8(truncatingIfNeeded: 48 &+ rest % 10)
            rest /= 10
        }
        length = end
    }

    /// Room for `count` bytes at the end, to be filled by the caller and claimed by
    /// ``advance(by:)``.
    @inlinable public mutating func room(for count: Int) -> UnsafeMutablePointer<UInt8> {
        reserve(count)
        return base + self.count
    }

    @inlinable public mutating func advance(by bytes: Int) { length = count &+ bytes }

    /// Puts a line feed and 64 zero bytes behind the last byte without counting them, so that
    /// scanners may look ahead.
    @inlinable public mutating func pad(_ first: UInt8) {
        reserve(72)
        base[count] = first
        for index in 1..<72 { base[count &+ index] = 0 }
    }

    /// The bytes as an array.
    public var bytes: [UInt8] { Array(span.buffer) }
}
