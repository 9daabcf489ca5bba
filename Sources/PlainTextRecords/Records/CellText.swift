/// The text that a cell stands for: masks undone, JSON values as their compact text.
public enum CellText {
    /// Appends the text of a cell.
    public static func append(_ cell: Cell, base: UnsafePointer<UInt8>, to out: inout ByteBuffer) {
        let bytes = ByteSpan(start: base + Int(cell.start), count: cell.count)
        switch cell.kind {
        case .text, .number, .boolean:
            out.append(bytes)
        case .doubledQuotes:
            var start = 0
            var index = 0
            while index < bytes.count {
                if bytes[index] == 34 {
                    out.append(bytes[start..<index + 1])
                    index += 1
                    start = index + 1
                }
                index += 1
            }
            if start < bytes.count { out.append(bytes[start..<bytes.count]) }
        case .escaped:
            appendUnescaped(bytes, to: &out)
        case .array, .object:
            appendCompact(bytes, to: &out)
        }
    }

    /// The text of a cell as a `String`.
    public static func string(_ cell: Cell, base: UnsafePointer<UInt8>) -> String {
        if cell.isPlainText {
            return ByteSpan(start: base + Int(cell.start), count: cell.count).text
        }
        var out = ByteBuffer(capacity: cell.count + 16)
        append(cell, base: base, to: &out)
        return out.span.text
    }

    /// The raw text of a value that is kept as it came: a JSON array of plain parts as its CSV list.
    static func raw(_ cell: Cell, base: UnsafePointer<UInt8>, isList: Bool) -> String {
        if isList, cell.kind == .array {
            var out = ByteBuffer(capacity: cell.count + 16)
            var ignored = false
            if appendList(cell, base: base, shape: .string, to: &out, isMistyped: &ignored) {
                return out.span.text
            }
        }
        return string(cell, base: base)
    }

    /// Appends the parts of a JSON array joined by `|`, if every part is a text, number or literal
    /// that is not empty and has no `|` in it; else nothing, and the answer is false.
    public static func appendList(
        _ cell: Cell, base: UnsafePointer<UInt8>, shape: JSONShape, to out: inout ByteBuffer,
        isMistyped: inout Bool
    ) -> Bool {
        let before = out.count
        var scanner = JSONScanner(base: base, at: Int(cell.start) + 1, end: cell.end)
        scanner.skipBlanks()
        var isFirst = true
        while scanner.at < cell.end - 1 {
            guard let part = scanner.value() else { break }
            if !isFirst { out.append(124) }
            isFirst = false
            let expected: Bool
            switch part.kind {
            case .number: expected = shape == .number
            case .boolean: expected = shape == .boolean
            default: expected = shape == .string
            }
            if !expected { isMistyped = true }
            let start = out.count
            append(part, base: base, to: &out)
            let text = out.span(from: start)
            var hasBar = false
            for index in 0..<text.count where text[index] == 124 { hasBar = true }
            if part.kind == .array || part.kind == .object || part.isEmpty || hasBar {
                out.truncate(to: before)
                return false
            }
            scanner.skipBlanks()
            if scanner.at < cell.end, base[scanner.at] == 44 { scanner.at += 1 }
            scanner.skipBlanks()
        }
        return true
    }

    /// A text of the Excel dialect without the `'` in front of it.
    static func withoutGuard(_ text: String) -> String {
        // By bytes: a mark that combines with the guard makes it one Character with it.
        text.utf8.first == 0x27 ? String(decoding: text.utf8.dropFirst(), as: UTF8.self) : text
    }

    /// A number of the Excel dialect with its decimal comma turned into a point; nil if it has a
    /// point of its own, which could mean thousands.
    static func decimalPoint(_ span: ByteSpan) -> ByteBuffer? {
        var out = ByteBuffer(capacity: span.count + 16)
        for index in 0..<span.count {
            if span[index] == 46 { return nil }
            out.append(span[index] == 44 ? 46 : span[index])
        }
        return out
    }

    /// Appends JSON text without the blanks between its tokens.
    static func appendCompact(_ bytes: ByteSpan, to out: inout ByteBuffer) {
        var isInText = false
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if isInText {
                out.append(byte)
                if byte == 92, index + 1 < bytes.count {
                    index += 1
                    out.append(bytes[index])
                } else if byte == 34 {
                    isInText = false
                }
            } else if byte == 34 {
                isInText = true
                out.append(byte)
            } else if byte > 32 {
                out.append(byte)
            }
            index += 1
        }
    }

    /// Appends the characters of a JSON string whose escapes are known to be well formed.
    static func appendUnescaped(_ bytes: ByteSpan, to out: inout ByteBuffer) {
        var index = 0
        func hex(_ at: Int) -> UInt32 {
            var value: UInt32 = 0
            for offset in 0..<4 {
                let byte = bytes[at + offset]
                let digit = byte <= 57 ? byte &- 48 : (byte | 32) &- 87
                value = value << 4 | UInt32(digit & 15)
            }
            return value
        }
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == 92 else {
                out.append(byte)
                index += 1
                continue
            }
            let kind = bytes[index + 1]
            index += 2
            switch kind {
            case UInt8(ascii: "b"): out.append(8)
            case UInt8(ascii: "f"): out.append(12)
            case UInt8(ascii: "n"): out.append(10)
            case UInt8(ascii: "r"): out.append(13)
            case UInt8(ascii: "t"): out.append(9)
            case UInt8(ascii: "u"):
                var scalar = hex(index)
                index += 4
                if scalar >= 0xD800, scalar < 0xDC00 {
                    scalar = 0x10000 + (scalar - 0xD800) << 10 + (hex(index + 2) - 0xDC00)
                    index += 6
                }
                TextDecoder.append(scalar, to: &out)
            default: out.append(kind)
            }
        }
    }
}
