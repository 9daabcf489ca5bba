/// Pointers into JSON text (RFC 6901).
enum JSONPointer {
    /// The pointer that leads from the root through keys: `/absender/name`.
    static func text(_ keys: [String]) -> String {
        var text = String.UnicodeScalarView()
        for key in keys {
            text.append("/")
            // By scalars: a mark may combine with what is to be escaped.
            for scalar in key.unicodeScalars {
                switch scalar {
                case "~": text.append(contentsOf: "~0".unicodeScalars)
                case "/": text.append(contentsOf: "~1".unicodeScalars)
                default: text.append(scalar)
                }
            }
        }
        return String(text)
    }
}
