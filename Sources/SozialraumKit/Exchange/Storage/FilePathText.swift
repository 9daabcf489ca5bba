/// Cutting and joining of paths, byte by byte.
///
/// Characters would be wrong here: a slash followed by a combining accent is one character that
/// differs from a slash, and a check for slashes would miss it.
enum FilePathText {
    /// The byte between the parts of a path.
    private static let slash = UInt8(ascii: "/")

    /// The path without slashes at its end; the root stays `/`.
    static func withoutTrailingSlashes(_ path: String) -> String {
        var bytes = path.utf8[...]
        while bytes.count > 1, bytes.last == slash {
            bytes.removeLast()
        }
        return String(Substring(bytes))
    }

    /// Whether the path ends in a slash, so that only a folder can be meant.
    static func namesFolder(_ path: String) -> Bool {
        path.utf8.last == slash
    }

    /// The folder in which the path's last part lies; `.` for a bare name.
    static func parent(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path)
        guard let last = trimmed.utf8.lastIndex(of: slash) else { return "." }
        let folder = String(Substring(trimmed.utf8[..<last]))
        return folder.isEmpty ? "/" : withoutTrailingSlashes(folder)
    }

    /// A path below a folder; an absolute second part stands for itself, as does one below nothing.
    static func joined(_ folder: String, _ part: String) -> String {
        if folder.isEmpty || part.utf8.first == slash { return part }
        return namesFolder(folder) ? folder + part : folder + "/" + part
    }

    /// Whether the text is the name of a visible file and nothing else: not empty, no slash, no
    /// control byte, no dot at its beginning.
    static func isPlainName(_ name: String) -> Bool {
        guard let first = name.utf8.first, first != UInt8(ascii: ".") else { return false }
        return name.utf8.allSatisfy { $0 != slash && $0 >= 0x20 && $0 != 0x7F }
    }

    /// Whether the first name stands before the second when their bytes are compared.
    static func precedes(_ first: String, _ second: String) -> Bool {
        first.utf8.lexicographicallyPrecedes(second.utf8)
    }
}
