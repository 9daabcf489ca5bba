import PlainTextRecords

/// What a second look needs of a field, found out once: a field has many words, which are not to be
/// taken along for each value.
final class ValueField: Sendable {
    let info: FieldInfo
    let isList: Bool
    /// The codes of the field's list; nil: it has none.
    let codes: CodeBook?

    init(_ info: FieldInfo) {
        self.info = info
        isList = info.need == .list
        codes = Codelists.book(info.schema.codelist)
    }
}

/// A value at its second look, as bytes: it must not outlive them.
///
/// In a file with a fault in every row each value of a column may get here, so rules look at bytes and
/// make no texts of them.
struct ValueLook {
    private let valueField: ValueField
    /// Its text; the parts of a list are joined by `|`.
    let bytes: ByteSpan
    /// The date of the record, where a code depends on it and it is known.
    var date: PartialDate?

    init(_ field: ValueField, bytes: ByteSpan) {
        valueField = field
        self.bytes = bytes
    }

    var field: FieldInfo { valueField.info }

    /// The codes of the field's list; nil: it has none.
    var codes: CodeBook? { valueField.codes }

    /// The value as a text.
    var text: String { bytes.text }

    /// The values of a list; of any other field the one value.
    var parts: Parts { Parts(bytes: bytes, isList: valueField.isList) }

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
