import PlainTextRecords

/// Contacts that mostly belong to a person.
enum PrivateContact {
    private static let freemail: Set<String> = [
        "gmx.de", "gmx.net", "gmx.at", "web.de", "t-online.de", "freenet.de", "gmail.com",
        "googlemail.com", "yahoo.de", "yahoo.com", "hotmail.com", "hotmail.de", "outlook.de",
        "outlook.com", "live.de", "icloud.com", "me.com", "aol.com", "aol.de", "arcor.de",
        "posteo.de", "mailbox.org", "proton.me", "protonmail.com",
    ]

    /// Whether a mailbox is with a provider for private customers.
    static func isFreemail(_ email: Email?) -> Bool {
        guard let text = email?.text, let at = text.lastIndex(of: "@") else { return false }
        return freemail.contains(text[text.index(after: at)...].lowercased())
    }

    /// Whether a mailbox is named after a person: `anna.beispiel@…`, `a.beispiel@…`.
    static func isPersonal(_ email: Email?) -> Bool {
        guard let text = email?.text else { return false }
        let name = text.prefix { $0 != "@" }
        let words = name.split { $0 == "." || $0 == "_" || $0 == "-" }
        guard words.count >= 2, words.allSatisfy({ $0.allSatisfy(\.isLetter) }) else {
            return false
        }
        // `a.beispiel`, but not `e.v.` or `st.martin`.
        if words.count == 2, name.contains("."), words[0].count == 1, words[1].count >= 3 {
            return true
        }
        return words.count <= 3
            && String(words[0]).withByteSpan { FirstNames.has($0) }
            && words[words.count - 1].count >= 3
    }

    /// Whether a number is one of the German mobile networks: 015, 016, 017.
    static func isMobile(_ phone: Phone?) -> Bool {
        guard let text = phone?.text else { return false }
        var digits = Substring(text.filter { $0.isASCII && $0.isNumber })
        if digits.hasPrefix("0049") {
            digits = digits.dropFirst(4)
        } else if text.hasPrefix("+"), digits.hasPrefix("49") {
            digits = digits.dropFirst(2)
        }
        digits = digits.drop { $0 == "0" }
        return digits.count >= 9
            && (digits.hasPrefix("15") || digits.hasPrefix("16") || digits.hasPrefix("17"))
    }
}
