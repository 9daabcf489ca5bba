import PlainTextRecords

/// Finds line and column of places in a file. It reads the file again, so it is used only when a
/// place is shown.
enum PlaceFinder {
    struct Place: Hashable, Sendable {
        /// From 1; LF, CRLF and CR each end a line.
        var line: Int
        /// In Unicode scalars from 1, a byte order mark not counted.
        var column: Int
    }

    static func place(
        of offset: Int, in source: ByteSource, encoding: EncodingDetection
    ) throws(FileFailure) -> Place {
        try places(of: [offset], in: source, encoding: encoding)[offset]
            ?? Place(line: 1, column: 1)
    }

    /// The places of several offsets, in one pass.
    ///
    /// - Parameters:
    ///   - isUTF8: Whether the bytes are known to be UTF-8 without any fault.
    ///   - marks: Where lines are, as far as that is known.
    static func places(
        of offsets: [Int], in source: ByteSource, encoding: EncodingDetection,
        isUTF8: Bool = false, marks: LineMarks? = nil
    ) throws(FileFailure) -> [Int: Place] {
        var result: [Int: Place] = [:]
        let wanted = Array(Set(offsets)).sorted()
        if isUTF8, encoding.encoding == .utf8 {
            return try LinePlaces.places(
                of: wanted, in: source, markLength: encoding.markLength, marks: marks)
        }
        var next = 0
        var line = 1
        var column = 1
        var lastWasCR = false
        var at = encoding.markLength
        while next < wanted.count, wanted[next] < at {
            result[wanted[next]] = Place(line: 1, column: 1)
            next += 1
        }
        let blockLength = 1 << 20
        while next < wanted.count {
            // Blocks end at the places wanted, so that the text before is exactly counted.
            let stop = min(source.size, min(wanted[next], at + blockLength))
            if stop > at {
                var block = TextBlock(source, encoding: encoding.encoding, isPlain: false)
                try block.load(at..<stop)
                let text = block.text
                for index in 0..<text.count {
                    let byte = text[index]
                    if byte == 10 {
                        if !lastWasCR { line += 1 }
                        column = 1
                        lastWasCR = false
                    } else if byte == 13 {
                        line += 1
                        column = 1
                        lastWasCR = true
                    } else {
                        if byte & 0xC0 != 0x80 { column += 1 }
                        lastWasCR = false
                    }
                }
                at = max(block.end, at + 1)
            }
            while next < wanted.count, wanted[next] <= at || at >= source.size {
                result[wanted[next]] = Place(line: line, column: column)
                next += 1
            }
        }
        return result
    }
}
