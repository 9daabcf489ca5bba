extension JSONValue {
    /// The compact text: no blanks between tokens.
    public var compactText: String {
        var out = ByteBuffer()
        write(to: &out, indent: nil)
        return out.span.text
    }

    /// Appends the value as JSON text.
    ///
    /// - Parameter indent: How deep the value stands, for the form with two blanks a level and lists
    ///   of scalars on one line; nil: compact.
    public func write(to out: inout ByteBuffer, indent: Int?) {
        switch self {
        case .null: out.append("null")
        case .boolean(let value): value.write(to: &out)
        case .number(let text): out.append(text)
        case .string(let text): JSONText.append(quoted: text, to: &out)
        case .array(let values): JSONValue.write(values, to: &out, indent: indent)
        case .object(let object): object.write(to: &out, indent: indent)
        }
    }

    private static func write(_ values: [JSONValue], to out: inout ByteBuffer, indent: Int?) {
        let isOneLine = indent == nil || values.allSatisfy(\.isScalar)
        out.append(UInt8(ascii: "["))
        for (index, value) in values.enumerated() {
            if index > 0 { out.append(44) }
            if let indent, !isOneLine {
                JSONText.newLine(indent + 1, to: &out)
                value.write(to: &out, indent: indent + 1)
            } else {
                if index > 0, indent != nil { out.append(32) }
                value.write(to: &out, indent: indent)
            }
        }
        if let indent, !isOneLine { JSONText.newLine(indent, to: &out) }
        out.append(UInt8(ascii: "]"))
    }
}

extension JSONObject {
    /// Appends the object as JSON text; see ``JSONValue/write(to:indent:)``.
    public func write(to out: inout ByteBuffer, indent: Int?) {
        out.append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { out.append(44) }
            if let indent { JSONText.newLine(indent + 1, to: &out) }
            JSONText.append(quoted: member.key, to: &out)
            out.append(58)
            if indent != nil { out.append(32) }
            member.value.write(to: &out, indent: indent.map { $0 + 1 })
        }
        if let indent, !isEmpty { JSONText.newLine(indent, to: &out) }
        out.append(UInt8(ascii: "}"))
    }
}

/// Pieces of JSON text.
public enum JSONText {
    /// Appends a text in quotes, masking only `"`, `\` and control characters.
    public static func append(quoted text: String, to out: inout ByteBuffer) {
        out.append(34)
        let start = out.count
        out.append(text)
        mask(&out, from: start)
        out.append(34)
    }

    /// Masks what stands in the buffer from an index on.
    @inlinable public static func mask(_ out: inout ByteBuffer, from start: Int) {
        for index in start..<out.count {
            let byte = out[index]
            if byte < 32 || byte == 34 || byte == 92 {
                maskSlowly(&out, from: start)
                return
            }
        }
    }

    @usableFromInline static func maskSlowly(_ out: inout ByteBuffer, from start: Int) {
        let text = Array(out.span(from: start).buffer)
        out.truncate(to: start)
        let hex: StaticString = "0123456789abcdef"
        for byte in text {
            switch byte {
            case 34: out.append("\\\"")
            case 92: out.append("\\\\")
            case 8: out.append("\\b")
            case 9: out.append("\\t")
            case 10: out.append("\\n")
            case 12: out.append("\\f")
            case 13: out.append("\\r")
            case 0..<32:
                out.append("\\u00")
                out.append(hex.utf8Start[Int(byte >> 4)])
                out.append(hex.utf8Start[Int(byte & 15)])
            default: out.append(byte)
            }
        }
    }

    /// Appends a line feed and two blanks a level.
    @inlinable public static func newLine(_ indent: Int, to out: inout ByteBuffer) {
        out.append(10)
        for _ in 0..<indent * 2 { out.append(32) }
    }
}
