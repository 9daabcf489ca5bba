#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The operating system's calls on names and folders.
extension SystemCall {
    /// What the file system knows about a path, or nil if there is nothing.
    ///
    /// - Parameter followingLinks: false to learn about the link itself.
    static func status(
        at path: String, followingLinks: Bool = true
    ) throws(FileFailure) -> FileStatus? {
        try checkText(path)
        var raw = stat()
        do {
            _ = try result(path) { followingLinks ? stat(path, &raw) : lstat(path, &raw) }
        } catch let error where error.reason == .notFound {
            return nil
        }
        return FileStatus(raw)
    }

    /// Whether the user may change the content of an existing file; true for a missing one.
    static func mayWrite(_ path: String) -> Bool {
        access(path, W_OK) == 0 || errno == ENOENT
    }

    /// Where a symbolic link points to, as it is written in the link.
    static func destination(ofLink path: String) throws(FileFailure) -> String {
        var buffer = [CChar](repeating: 0, count: 4096)
        let count = try result(path) { readlink(path, &buffer, buffer.count) }
        guard count < buffer.count else { throw FileFailure(errno: ENAMETOOLONG, path: path) }
        return String(decoding: buffer[..<count].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Gives a file another name on the same file system, replacing what has that name.
    static func move(
        _ path: String, to target: String, reporting: String? = nil
    ) throws(FileFailure) {
        try checkText(target)
        _ = try result(reporting ?? target) { rename(path, target) }
    }

    /// Removes a file's name.
    ///
    /// - Returns: false if there was none.
    @discardableResult
    static func delete(_ path: String) throws(FileFailure) -> Bool {
        do {
            _ = try result(path) { unlink(path) }
            return true
        } catch let error where error.reason == .notFound {
            return false
        }
    }

    /// Makes a folder; its parent must exist.
    ///
    /// - Returns: false if something with this name is there already.
    @discardableResult
    static func makeFolder(_ path: String) throws(FileFailure) -> Bool {
        try checkText(path)
        do {
            _ = try result(path) { mkdir(path, 0o777) }
            return true
        } catch let error where error.errno == EEXIST {
            return false
        }
    }

    /// Removes a folder if it is there and empty.
    static func deleteEmptyFolder(_ path: String) throws(FileFailure) {
        do {
            _ = try result(path) { rmdir(path) }
        } catch let error where [ENOENT, ENOTEMPTY, EEXIST].contains(error.errno) {
            return
        }
    }

    /// Waits until the names in a folder are on the disk.
    ///
    /// A folder that may be written but not read cannot be opened for this; it is left to the
    /// system.
    static func syncFolder(_ path: String) throws(FileFailure) {
        let descriptor: Int32
        do {
            descriptor = try openForReading(path)
        } catch let error where error.reason == .notPermitted {
            return
        }
        defer { closeQuietly(descriptor) }
        try sync(descriptor, path: path)
    }

    /// The names in a folder except `.` and `..`, sorted by their bytes.
    ///
    /// - Complexity: O(*n* log *n*) for *n* names.
    static func names(in path: String) throws(FileFailure) -> [String] {
        try checkText(path)
        guard let folder = opendir(path) else { throw FileFailure(errno: errno, path: path) }
        defer { closedir(folder) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = readdir(folder) else { break }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                // In place: the system gives the record only as long as its name is.
                String(cString: UnsafeRawPointer(tuple).assumingMemoryBound(to: CChar.self))
            }
            if name != "." && name != ".." {
                names.append(name)
            }
        }
        if errno != 0 { throw FileFailure(errno: errno, path: path) }
        names.sort(by: FilePathText.precedes)
        return names
    }
}
