import PlainTextRecords

/// Looks at the beginning of a JSON text for metadata, which mostly stand there, before the whole
/// text is read.
enum JSONHead {
    private static let length = 1 << 20

    /// The metadata in front of the first table, as far as they stand near the beginning.
    static func metadata(of source: ByteSource, isLines: Bool) -> Metadata {
        var text = ByteBuffer(capacity: 1 << 16)
        guard (try? source.read(at: 0, count: length, to: &text)) != nil else { return Metadata() }
        text.pad(0)
        let mark = EncodingDetection.fromBeginning(text.span)?.markLength ?? 0
        var scanner = JSONScanner(base: text.span.start, at: mark, end: text.count)
        scanner.skipBlanks()
        var values = JSONObject()
        guard scanner.at < text.count, text[scanner.at] == UInt8(ascii: "{") else {
            return Metadata()
        }
        if isLines {
            if let value = try? scanner.tree(), let object = value.object { values = object }
            return withExtendedLifetime(text) { Metadata(values) }
        }
        scanner.at += 1
        while true {
            scanner.skipBlanks()
            guard scanner.at < text.count, text[scanner.at] == 34, let key = scanner.string()
            else { break }
            let name = CellText.string(key, base: text.span.start)
            scanner.skipBlanks()
            guard scanner.at < text.count, text[scanner.at] == 58 else { break }
            scanner.at += 1
            scanner.skipBlanks()
            if TableInfo.named(name) != nil { break }
            guard let value = try? scanner.tree(), scanner.at < text.count else { break }
            if values[name] == nil { values[name] = value }
            scanner.skipBlanks()
            guard scanner.at < text.count, text[scanner.at] == 44 else { break }
            scanner.at += 1
        }
        return withExtendedLifetime(text) { Metadata(values) }
    }
}
