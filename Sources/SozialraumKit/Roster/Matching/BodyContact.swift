/// How a body is reached, in comparable form.
struct BodyContact: Sendable {
    let phone: String?
    let fax: String?
    let mail: String?
    /// The domain of the mail address, unless anybody can have an address there.
    let mailDomain: String?
    let host: String?

    init(_ body: KnownBody) {
        phone = Self.digits(body.telefon)
        fax = Self.digits(body.fax)
        let mail = (body.email ?? "").filter { !$0.isWhitespace }.lowercased()
        self.mail = mail.contains("@") ? mail : nil
        let domain = mail.split(separator: "@", omittingEmptySubsequences: false).last.map(
            String.init)
        mailDomain =
            self.mail == nil ? nil : domain.flatMap { Self.freeDomains.contains($0) ? nil : $0 }
        host = Self.host(body.web)
    }

    /// The digits of a number in the country, without the zero in front.
    private static func digits(_ text: String?) -> String? {
        guard let text else { return nil }
        var digits = text.filter { $0.isASCII && $0.isNumber }[...]
        if text.contains("+") || digits.hasPrefix("00") {
            digits = digits.drop { $0 == "0" }
            if digits.hasPrefix("49") { digits = digits.dropFirst(2) }
        }
        digits = digits.drop { $0 == "0" }
        return digits.count < 4 ? nil : String(digits)
    }

    private static func host(_ web: String?) -> String? {
        var text = (web ?? "").filter { !$0.isWhitespace }.lowercased()[...]
        for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
            text = text.dropFirst(scheme.count)
        }
        if text.hasPrefix("www.") { text = text.dropFirst(4) }
        while text.last == "/" { text.removeLast() }
        return text.contains(".") ? String(text) : nil
    }

    /// Where anybody can have an address.
    private static let freeDomains: Set<String> = [
        "aol.com", "arcor.de", "freemail.example", "freenet.de", "gmail.com", "gmx.de", "gmx.net",
        "googlemail.com", "hotmail.com", "hotmail.de", "icloud.com", "live.de", "mail.de",
        "online.de", "outlook.com", "outlook.de", "posteo.de", "t-online.de", "web.de", "yahoo.com",
        "yahoo.de",
    ]
}
