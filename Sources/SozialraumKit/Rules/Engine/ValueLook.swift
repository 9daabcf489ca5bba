import PlainTextRecords

/// A value at its second look, as bytes: it must not outlive them.
///
/// In a file with a fault in every row each value of a column may get here, so rules look at bytes and
/// make no texts of them.
struct ValueLook {
    let field: FieldInfo
    /// Its text; the parts of a list are joined by `|`.
    let bytes: ByteSpan
    /// The codes of the field's list; nil: it has none.
    let codes: CodeBook?
    /// The date of the record, where a code depends on it and it is known.
    var date: PartialDate?

    init(field: FieldInfo, bytes: ByteSpan, codes: CodeBook?) {
        self.field = field
        self.bytes = bytes
        self.codes = codes
    }

    /// The value as a text.
    var text: String { bytes.text }

    /// The values of a list; of any other field the one value.
    var parts: Parts { Parts(bytes: bytes, isList: field.need == .list) }

    /// Whether a part may be used on some days only.
    var dependsOnDate: Bool {
        guard let codes else { return false }
        for part in parts {
            if let days = codes.days(part) {
                if days.from != nil || days.until != nil { return true }
            } else if ValueLook.isExtra(part) {
                return true
            }
        }
        return false
    }

    /// Whether a code is of those that packages add themselves.
    static func isExtra(_ code: ByteSpan) -> Bool {
        code.count >= 2 && code[0] == UInt8(ascii: "x") && code[1] == UInt8(ascii: "-")
    }

    /// The parts of a value, without empty ones.
    struct Parts: Sequence, IteratorProtocol {
        fileprivate let bytes: ByteSpan
        fileprivate let isList: Bool
        private var at = 0

        fileprivate init(bytes: ByteSpan, isList: Bool) {
            self.bytes = bytes
            self.isList = isList
        }

        mutating func next() -> ByteSpan? {
            while at < bytes.count {
                let start = at
                while at < bytes.count, !isList || bytes[at] != UInt8(ascii: "|") { at += 1 }
                let part = bytes[start..<at]
                at += 1
                if !part.isEmpty { return part }
            }
            return nil
        }
    }
}
