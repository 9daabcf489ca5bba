import PlainTextRecords

/// Finds where a value of the metadata stands.
enum JSONLocator {
    /// The bytes of a value, the quotes of a text excluded; nil if it is not there.
    static func range(of path: [String], in place: InputScan.MetadataPlace) -> Range<Int>? {
        var keys = place.root + path
        var range = place.range ?? 0..<min(place.source.size, Limits.metadata)
        if place.root.isEmpty, place.range == nil {
            guard let member = place.members[keys.removeFirst()] else { return nil }
            range = member
        }
        var text = ByteBuffer(capacity: range.count + 80)
        guard
            (try? place.source.read(at: range.lowerBound, count: range.count, to: &text)) != nil
        else { return nil }
        text.pad(0)
        var scanner = JSONScanner(base: text.span.start, at: 0, end: text.count)
        if range.lowerBound == 0 {
            scanner.at = EncodingDetection.fromBeginning(text.span)?.markLength ?? 0
        }
        for key in keys {
            scanner.skipBlanks()
            guard enter(key, &scanner, text) else { return nil }
        }
        scanner.skipBlanks()
        let start = scanner.at
        guard let value = scanner.value() else { return nil }
        let isText = text[start] == 34
        let bytes = isText ? Int(value.start)..<value.end : start..<scanner.at
        return withExtendedLifetime(text) {
            range.lowerBound + bytes.lowerBound..<range.lowerBound + bytes.upperBound
        }
    }

    /// Goes to the value of a key in the object at the scanner's place.
    private static func enter(
        _ key: String, _ scanner: inout JSONScanner, _ text: ByteBuffer
    ) -> Bool {
        guard scanner.at < text.count, text[scanner.at] == UInt8(ascii: "{") else { return false }
        scanner.at += 1
        while true {
            scanner.skipBlanks()
            guard scanner.at < text.count, text[scanner.at] == 34, let name = scanner.string()
            else { return false }
            scanner.skipBlanks()
            guard scanner.at < text.count, text[scanner.at] == 58 else { return false }
            scanner.at += 1
            scanner.skipBlanks()
            if CellText.string(name, base: text.span.start).isExactly(key) { return true }
            guard scanner.value() != nil else { return false }
            scanner.skipBlanks()
            guard scanner.at < text.count, text[scanner.at] == 44 else { return false }
            scanner.at += 1
        }
    }
}
