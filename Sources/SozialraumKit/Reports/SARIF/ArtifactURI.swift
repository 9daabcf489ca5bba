/// The place of a file as SARIF names it: a relative URI and what it is relative to.
///
/// A path as it was named, such as `Lieferung/faelle.csv`, is relative to the folder in which the
/// command ran. An absolute one, or one that goes up, is relative to the folder that holds the input.
struct ArtifactURI {
    /// The base of paths that are relative to the folder in which the command ran.
    static let working = "%SRCROOT%"

    /// What other URIs are relative to, by name.
    private(set) var bases: [(id: String, uri: String)] = []
    private var folders: [String] = []

    /// - Parameter inputs: The paths of the inputs, as they were named.
    init(inputs: [String]) {
        for path in inputs where Self.needsBase(path) {
            let folder = Self.folder(of: path)
            guard !folders.contains(folder) else { continue }
            folders.append(folder)
            let uri = Self.encoded(folder)
            bases.append(
                (
                    "INPUT\(folders.count)", folder.hasPrefix("/") ? "file://" + uri : uri
                ))
        }
    }

    /// The relative URI of a file, and the name of its base.
    func reference(_ path: String) -> (uri: String, base: String) {
        for (index, folder) in folders.enumerated() where path.hasPrefix(folder) {
            let rest = String(path.dropFirst(folder.count))
            if !rest.isEmpty, !Self.needsBase(rest) {
                return (Self.relative(rest), bases[index].id)
            }
        }
        return (Self.relative(path), Self.working)
    }

    private static func needsBase(_ path: String) -> Bool {
        path.hasPrefix("/") || path.split(separator: "/").contains("..")
    }

    /// The folder that holds an input, with a slash at its end.
    private static func folder(of path: String) -> String {
        var text = Substring(path)
        while text.count > 1, text.hasSuffix("/") { text.removeLast() }
        // What ends by going up is its own folder.
        if text.hasSuffix("..") { return text + "/" }
        guard let slash = text.lastIndex(of: "/") else { return "/" }
        return String(text[...slash])
    }

    private static func relative(_ path: String) -> String {
        let parts = path.split(separator: "/").filter { $0 != "." }
        return parts.isEmpty ? "." : encoded(parts.joined(separator: "/"))
    }

    /// A path as the path of a URI (RFC 3986): everything but unreserved characters and slashes is
    /// percent-encoded.
    private static func encoded(_ path: String) -> String {
        var result = ""
        for byte in path.utf8 {
            switch byte {
            case 45, 46, 47, 48...57, 65...90, 95, 97...122, 126:
                result.unicodeScalars.append(UnicodeScalar(byte))
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                result += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
            }
        }
        return result
    }
}
