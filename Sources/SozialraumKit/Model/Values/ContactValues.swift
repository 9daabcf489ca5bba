import PlainTextRecords

/// A telephone or fax number. The form is `+` and 7 to 15 digits with single blanks (E.164); other
/// forms are read and kept as they stand.
public struct Phone: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    public let text: String

    public init(stringLiteral value: String) { text = value }
    public init?(plainText bytes: ByteSpan) { text = bytes.text }

    /// Remarkable is a number in another form.
    public init?(plainText bytes: ByteSpan, isRemarkable: inout Bool) {
        text = bytes.text
        if !isCanonical { isRemarkable = true }
    }

    public func write(to out: inout ByteBuffer) { out.append(text) }

    /// Whether the number has the form that the format asks for.
    public var isCanonical: Bool {
        text.withByteSpan { bytes in
            guard bytes.count > 1, bytes[0] == 43 else { return false }
            var digits = 0
            for index in 1..<bytes.count {
                if bytes[index] &- 48 < 10 {
                    digits += 1
                } else {
                    let isSingle = bytes[index] == 32 && bytes[index - 1] != 32
                    guard isSingle, index > 1, index < bytes.count - 1 else { return false }
                }
            }
            return (7...15).contains(digits)
        }
    }

    public static var blank: Phone { "" }
    public static var isFreeText: Bool { true }
    public static var schema: ValueSchema { ValueSchema(kind: "phone") }
}

/// An e-mail address of a function: `name@domain` in the shape of RFC 5321 (local part up to 64
/// bytes, domain up to 255, no blanks, no quotes).
public struct Email: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    public let text: String

    /// An address in source code. A literal that does not fit is a programmer's mistake.
    public init(stringLiteral value: String) {
        let address = Email(text: value)
        precondition(address != nil, "not an e-mail address: \(value)")
        text = value
    }

    public init?(plainText bytes: ByteSpan) {
        var at = -1
        for index in 0..<bytes.count {
            let byte = bytes[index]
            guard byte > 32, byte != 127, byte != 34, byte != 40, byte != 41, byte != 44,
                byte != 58, byte != 59, byte != 60, byte != 62, byte != 91, byte != 92, byte != 93
            else { return nil }
            if byte == 64 {
                guard at < 0 else { return nil }
                at = index
            }
        }
        guard at > 0, at <= 64, Email.isDotted(bytes[0..<at], isDomain: false),
            bytes.count - at - 1 <= 255,
            Email.isDotted(bytes[at + 1..<bytes.count], isDomain: true)
        else { return nil }
        text = bytes.text
    }

    /// Parts between single points; a domain has at least two, which neither begin nor end with `-`.
    private static func isDotted(_ bytes: ByteSpan, isDomain: Bool) -> Bool {
        var parts = 0
        var start = 0
        for index in 0...bytes.count where index == bytes.count || bytes[index] == 46 {
            guard index > start else { return false }
            if isDomain, index - start > 63 || bytes[start] == 45 || bytes[index - 1] == 45 {
                return false
            }
            parts += 1
            start = index + 1
        }
        return !isDomain || parts >= 2
    }

    public func write(to out: inout ByteBuffer) { out.append(text) }

    public static var blank: Email { Email(blank: ()) }
    private init(blank: Void) { text = "" }
    public static var isFreeText: Bool { true }
    public static var schema: ValueSchema {
        ValueSchema(
            kind: "email",
            pattern:
                "^[^\\s\"(),:;<>@\\[\\\\\\]]{1,64}@[^\\s\"(),:;<>@\\[\\\\\\].]+(\\.[^\\s\"(),:;<>@\\[\\\\\\].]+)+$"
        )
    }
}

/// A web address: absolute, `http` or `https`. One without its scheme (`www.…`, `example.org/x`) is
/// read too and kept as it stands.
public struct WebAddress: PlainTextValue, RequiredValue, ExpressibleByStringLiteral {
    public let text: String

    /// An address in source code. A literal that does not fit is a programmer's mistake.
    public init(stringLiteral value: String) {
        precondition(value.isEmpty || WebAddress(text: value) != nil, "not an address: \(value)")
        text = value
    }

    public init?(plainText bytes: ByteSpan) {
        guard Self.isAddress(bytes) else { return nil }
        text = bytes.text
    }

    /// Whether bytes have the form of an address: a host of at least two parts between points, behind
    /// it perhaps a port, a path, a question.
    private static func isAddress(_ bytes: ByteSpan) -> Bool {
        for index in 0..<bytes.count where bytes[index] <= 32 || bytes[index] == 127 {
            return false
        }
        var at = schemeLength(bytes)
        var start = at
        var parts = 0
        while true {
            let byte = at < bytes.count ? bytes[at] : UInt8(ascii: "/")
            switch byte {
            case UInt8(ascii: "."):
                guard at > start else { return false }
                parts += 1
                start = at + 1
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"), UInt8(ascii: ":"):
                return at > start && parts >= 1
            case UInt8(ascii: "@"):
                return false
            default:
                break
            }
            at += 1
        }
    }

    /// The length of `http://` or `https://`, in letters of either size; 0: it is not there.
    static func schemeLength(_ bytes: ByteSpan) -> Int {
        func begins(_ scheme: StaticString) -> Bool {
            let count = scheme.utf8CodeUnitCount
            guard bytes.count >= count else { return false }
            for index in 0..<count {
                let byte = bytes[index]
                let isUpper = byte >= 65 && byte <= 90
                if (isUpper ? byte | 32 : byte) != scheme.utf8Start[index] { return false }
            }
            return true
        }
        return begins("https://") ? 8 : begins("http://") ? 7 : 0
    }

    /// Remarkable is an address without its scheme.
    public init?(plainText bytes: ByteSpan, isRemarkable: inout Bool) {
        self.init(plainText: bytes)
        if Self.schemeLength(bytes) == 0 { isRemarkable = true }
    }

    /// Whether the scheme is there.
    public var isAbsolute: Bool { text.withByteSpan { Self.schemeLength($0) > 0 } }

    public func write(to out: inout ByteBuffer) { out.append(text) }

    public static var blank: WebAddress { "" }
    public static var isFreeText: Bool { true }
    public static var schema: ValueSchema {
        ValueSchema(
            kind: "url",
            pattern:
                "^([Hh][Tt][Tt][Pp][Ss]?://)?[^\\s/?#:@.]+(\\.[^\\s/?#:@.]+)+([/?#:]\\S*)?$")
    }
}
