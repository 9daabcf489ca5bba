import PlainTextRecords

/// The Institutionskennzeichen of a body (§ 293 SGB V): nine digits, the last a check digit over the
/// third to the eighth. Many providers of the Jugendhilfe have none.
@frozen public struct IK: PlainTextValue, RequiredValue {
    @usableFromInline let number: UInt32

    @inlinable init(number: UInt32) { self.number = number }

    public init?(plainText bytes: ByteSpan) {
        guard let number = Digits.number(bytes, count: 9) else { return nil }
        var sum = 0
        for index in 2..<8 {
            let product = Int(bytes[index] - 48) * (index % 2 == 0 ? 2 : 1)
            sum += product / 10 + product % 10
        }
        guard sum % 10 == Int(bytes[8] - 48) else { return nil }
        self.number = UInt32(number)
    }

    public func write(to out: inout ByteBuffer) { out.append(decimal: UInt64(number), width: 9) }

    public static var blank: IK { IK(number: .max) }
    public static var schema: ValueSchema { ValueSchema(kind: "ik", pattern: "^[0-9]{9}$") }
}

/// A language by its two letters (ISO 639-1): `de`, `ar`.
@frozen public struct Language: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    public let text: String

    /// A language in source code. A literal that does not fit is a programmer's mistake.
    public init(stringLiteral value: String) {
        precondition(value.isEmpty || Language(text: value) != nil, "not two letters: \(value)")
        text = value
    }

    public init?(plainText bytes: ByteSpan) {
        guard bytes.count == 2, bytes[0] &- 97 < 26, bytes[1] &- 97 < 26 else { return nil }
        text = bytes.text
    }

    public func write(to out: inout ByteBuffer) { out.append(text) }

    public static var blank: Language { "" }
    public static var schema: ValueSchema { ValueSchema(kind: "language", pattern: "^[a-z]{2}$") }
}

/// A code, or the name of a code list, as a text in the form of an identifier.
@frozen public struct CodeText: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    public let text: String

    /// A code in source code. A literal that does not fit is a programmer's mistake.
    public init(stringLiteral value: String) {
        precondition(value.isEmpty || CodeText(text: value) != nil, "not a code: \(value)")
        text = value
    }

    public init?(plainText bytes: ByteSpan) {
        guard IdentifierForm.fits(bytes) else { return nil }
        text = bytes.text
    }

    public func write(to out: inout ByteBuffer) { out.append(text) }

    public static var blank: CodeText { "" }
    public static var schema: ValueSchema {
        ValueSchema(kind: "code", pattern: IdentifierForm.pattern)
    }
}
