/// Where the bytes for a path really go.
enum OutputTarget {
    /// To an open descriptor of this process, as `/dev/stdout` names it.
    case descriptor(Int32)
    /// Straight into a pipe or device.
    case straight(String)
    /// Into a file, at the end of all links, with the properties of an existing one.
    case file(String, old: FileStatus?)

    /// As many links in a row as Linux follows.
    private static let mostLinks = 40

    /// Follows the links of a path.
    ///
    /// - Throws: ``FileFailure``: `isDirectory` for a folder or a path that ends in a slash,
    ///   `notPermitted` for an existing file that may not be written.
    init(_ path: String) throws(FileFailure) {
        guard !path.isEmpty else { throw FileFailure(reason: .notFound, path: path) }
        var current = path
        for _ in 0...OutputTarget.mostLinks {
            if let number = OutputTarget.descriptorNumber(current) {
                self = .descriptor(number)
                return
            }
            let status = try SystemCall.status(at: current, followingLinks: false)
            switch status?.kind {
            case .link:
                current = FilePathText.joined(
                    FilePathText.parent(of: current),
                    try SystemCall.destination(ofLink: current))
            case .other:
                self = .straight(current)
                return
            case .folder:
                throw FileFailure(reason: .isDirectory, path: path)
            case .file:
                guard SystemCall.mayWrite(current) else {
                    throw FileFailure(reason: .notPermitted, path: path)
                }
                self = .file(current, old: status)
                return
            case nil:
                if FilePathText.namesFolder(current) {
                    throw FileFailure(reason: .isDirectory, path: path)
                }
                self = .file(current, old: nil)
                return
            }
        }
        throw FileFailure(reason: .other, path: path)
    }

    /// The number of a descriptor that a path names.
    ///
    /// Opening such a path anew would begin at the start of a file the shell had put there, and
    /// replacing it would leave the shell with the old one.
    private static func descriptorNumber(_ path: String) -> Int32? {
        if path == "/dev/stdout" { return 1 }
        if path == "/dev/stderr" { return 2 }
        for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
            return Int32(path.dropFirst(folder.count))
        }
        return nil
    }
}

extension OutputFile {
    /// Creates a hidden file beside a target, under a name that no other program uses.
    ///
    /// The name does not contain the target's, which may already be as long as names can be.
    static func createTemporary(
        beside target: String, mode: UInt32?, old: FileStatus?, reporting path: String
    ) throws(FileFailure) -> (descriptor: Int32, path: String) {
        let folder = FilePathText.parent(of: target)
        do throws(FileFailure) {
            while true {
                let number = String(UInt64.random(in: 0...UInt64.max), radix: 36)
                let name = ".sozialraum-\(SystemCall.processNumber)-\(number).tmp"
                let temporary = FilePathText.joined(folder, name)
                do throws(FileFailure) {
                    return (try create(temporary, mode: mode, old: old), temporary)
                } catch let error where SystemCall.meansTaken(error) {
                    continue
                }
            }
        } catch {
            // Only a missing folder can make the creation of a file fail with "not found".
            let place = error.reason == .notFound ? folder : path
            throw FileFailure(reason: error.reason, path: place, errno: error.errno)
        }
    }

    /// Creates a file with its final permissions, before the first byte is in it.
    static func create(
        _ path: String, mode: UInt32?, old: FileStatus?
    ) throws(FileFailure) -> Int32 {
        guard let old else {
            return try SystemCall.create(path, mode: mode ?? 0o666)
        }
        let descriptor = try SystemCall.create(path, mode: 0o600)
        SystemCall.adopt(old, for: descriptor, mode: mode)
        return descriptor
    }
}
