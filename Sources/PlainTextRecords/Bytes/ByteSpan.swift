/// A borrowed run of bytes, read as UTF-8 text. It must not outlive the buffer it points into.
@frozen public struct ByteSpan {
    public let start: UnsafePointer<UInt8>
    public let count: Int

    @inlinable public init(start: UnsafePointer<UInt8>, count: Int) {
        self.start = start
        self.count = count
    }

    @inlinable public init(_ buffer: UnsafeBufferPointer<UInt8>) {
        self.start = buffer.baseAddress ?? UnsafePointer(bitPattern: 1).unsafelyUnwrapped
        self.count = buffer.count
    }

    @inlinable public var isEmpty: Bool { count == 0 }

    /// The byte at an index that the caller has checked.
    @inlinable public subscript(index: Int) -> UInt8 { start[index] }

    /// The part between two indices that the caller has checked.
    @inlinable public subscript(range: Range<Int>) -> ByteSpan {
        ByteSpan(start: start + range.lowerBound, count: range.count)
    }

    @inlinable public var buffer: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: start, count: count)
    }

    /// The bytes as text; ill-formed UTF-8 becomes U+FFFD.
    @inlinable public var text: String { String(decoding: buffer, as: UTF8.self) }

    /// Whether the bytes are exactly those of a literal.
    @inlinable public func equals(_ literal: StaticString) -> Bool {
        guard literal.utf8CodeUnitCount == count else { return false }
        let other = literal.utf8Start
        for index in 0..<count where start[index] != other[index] { return false }
        return true
    }

    /// Whether the bytes are those of another span.
    @inlinable public func equals(_ other: ByteSpan) -> Bool {
        guard other.count == count else { return false }
        for index in 0..<count where start[index] != other.start[index] { return false }
        return true
    }

    @inlinable public func contains(_ byte: UInt8) -> Bool {
        for index in 0..<count where start[index] == byte { return true }
        return false
    }

    /// Whether a byte stands at a number of places or more.
    func has(_ byte: UInt8, atLeast number: Int) -> Bool {
        var found = 0
        for index in 0..<count where start[index] == byte {
            found += 1
            if found >= number { return true }
        }
        return number <= 0
    }

    /// How many bytes are LF, and how many CR, eight at a time.
    public func countLineEnds() -> (feeds: Int, returns: Int) {
        var (feeds, returns, at) = (0, 0, 0)
        while at &+ 8 <= count {
            // So many words that no byte of a sum runs over; a loop of nothing but additions.
            let words = min(255, (count &- at) / 8)
            var (fed, returned) = (UInt64(0), UInt64(0))
            for index in 0..<words {
                let word = WordScan.word(start, at &+ index &* 8)
                fed &+= WordScan.ones(word, WordScan.repeating(10))
                returned &+= WordScan.ones(word, WordScan.repeating(13))
            }
            feeds &+= WordScan.sum(fed)
            returns &+= WordScan.sum(returned)
            at &+= words &* 8
        }
        while at < count {
            if start[at] == 10 { feeds &+= 1 }
            if start[at] == 13 { returns &+= 1 }
            at &+= 1
        }
        return (feeds, returns)
    }

    /// How many characters (Unicode scalars) begin here, eight bytes at a time.
    public func countScalars() -> Int {
        var following = 0
        var at = 0
        while at &+ 8 <= count {
            let word = WordScan.word(start, at)
            // Bytes that go on with a character: bit 7 is set, bit 6 is not.
            following &+= (word & ~(word &<< 1) & 0x8080_8080_8080_8080).nonzeroBitCount
            at &+= 8
        }
        while at < count {
            if start[at] & 0xC0 == 0x80 { following &+= 1 }
            at &+= 1
        }
        return count &- following
    }

    /// The two digits at an index as a number, or -1 if they are not both digits.
    @inline(__always) @inlinable public func twoDigits(at index: Int) -> Int {
        let tens = Int(start[index]) &- 48
        let ones = Int(start[index &+ 1]) &- 48
        return (tens | ones | (9 &- tens) | (9 &- ones)) < 0 ? -1 : tens &* 10 &+ ones
    }
}

extension String {
    /// Calls `body` with the UTF-8 bytes of the text.
    @inlinable public func withByteSpan<T>(_ body: (ByteSpan) throws -> T) rethrows -> T {
        var copy = self
        return try copy.withUTF8 { try body(ByteSpan($0)) }
    }
}
