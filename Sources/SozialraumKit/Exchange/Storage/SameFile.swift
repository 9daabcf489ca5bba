/// Whether paths lead to the same place, whatever they are called: `./liste.csv`, a link to it, and a
/// path through a linked folder are one file.
///
/// Commands that write ask this before they read, so that what they write does not replace what
/// they read.
public enum SameFile {
    /// As many links in a row as Linux follows.
    private static let mostLinks = 40

    /// Whether two paths lead to one file or folder; also where there is none yet, so that both would
    /// create the same.
    ///
    /// Other names of a file (hard links) count as the same file. `-`, a pipe or a device is never the
    /// same as anything. Names that differ in capitals only are different, unless both exist and the
    /// file system says otherwise.
    ///
    /// - Complexity: O(1) calls to the operating system, beside those for links.
    public static func isOne(_ first: String, _ second: String) -> Bool {
        guard let first = Place(first), let second = Place(second) else { return false }
        return first == second
    }

    /// Whether a path leads to something in a folder or below it, also where it would be created; the
    /// folder itself is not in it.
    ///
    /// - Complexity: O(d) calls to the operating system for a depth of d folders.
    public static func isInside(_ path: String, folder: String) -> Bool {
        guard let target = identity(folder), let end = ending(of: path) else { return false }
        var current = FilePathText.parent(of: end)
        var last: FileStatus.Identity?
        // At the root, the folder above is the folder itself.
        while let here = identity(current), here != last {
            if here == target { return true }
            last = here
            current += "/.."
        }
        return false
    }

    /// Where a path leads.
    private enum Place: Hashable {
        case there(FileStatus.Identity)
        /// Nothing yet: a name in a folder.
        case missing(String, in: FileStatus.Identity)

        init?(_ path: String) {
            guard path != "-", let end = SameFile.ending(of: path) else { return nil }
            if let status = SameFile.status(end) {
                guard status.kind == .file || status.kind == .folder else { return nil }
                self = .there(status.identity)
                return
            }
            let parent = FilePathText.parent(of: end)
            guard let folder = SameFile.identity(parent) else { return nil }
            let whole = FilePathText.withoutTrailingSlashes(end).utf8
            let name = whole.lastIndex(of: UInt8(ascii: "/")).map { whole.index(after: $0) }
            self = .missing(String(Substring(whole[(name ?? whole.startIndex)...])), in: folder)
        }
    }

    /// The path at the end of all links, of which the last may lead to nothing yet.
    private static func ending(of path: String) -> String? {
        guard !path.isEmpty else { return nil }
        var current = path
        for _ in 0...mostLinks {
            guard let status = try? SystemCall.status(at: current, followingLinks: false),
                status.kind == .link
            else { return current }
            guard let next = try? SystemCall.destination(ofLink: current) else { return nil }
            current = FilePathText.joined(FilePathText.parent(of: current), next)
        }
        return nil
    }

    private static func status(_ path: String) -> FileStatus? {
        try? SystemCall.status(at: path)
    }

    private static func identity(_ path: String) -> FileStatus.Identity? { status(path)?.identity }
}
