/// Questions about a path that need no open file.
extension InputFile {
    /// What a path names, links followed.
    public enum Kind: Hashable, Sendable {
        /// A regular file.
        case file
        /// A folder.
        case folder
        /// A pipe, a terminal, a device, a socket.
        case other
        /// Nothing.
        case missing
    }

    /// What a path names, links followed; a link that leads nowhere is `missing`.
    ///
    /// - Throws: ``FileFailure`` where that cannot be known, as in a folder that may not be
    ///   searched.
    public static func kind(of path: String) throws(FileFailure) -> Kind {
        do throws(FileFailure) {
            switch try SystemCall.status(at: path)?.kind {
            case .file: return .file
            case .folder: return .folder
            case .link, .other: return .other
            case nil: return .missing
            }
        } catch let error where error.reason == .notADirectory {
            return .missing
        }
    }

    /// The whole content of a file, pipe or device.
    ///
    /// - Parameter limit: the most bytes accepted.
    /// - Throws: ``FileFailure`` as ``open(_:)`` and ``readAll(limit:)`` do.
    public static func contents(of path: String, limit: Int) throws(FileFailure) -> [UInt8] {
        try open(path).readAll(limit: limit)
    }

    /// The names in a folder, hidden ones included, sorted by their bytes.
    ///
    /// Names that are no valid UTF-8 come repaired and cannot be opened.
    ///
    /// - Throws: ``FileFailure``: `notADirectory`, `notFound`, `notPermitted` and so on.
    /// - Complexity: O(*n* log *n*) for *n* names.
    public static func names(in folder: String) throws(FileFailure) -> [String] {
        try SystemCall.names(in: folder)
    }
}
