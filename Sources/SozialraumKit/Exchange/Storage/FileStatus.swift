#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the file system knows about a file, in the few fields used here.
struct FileStatus: Hashable, Sendable {
    /// What kind of thing a path names.
    enum Kind: Hashable, Sendable {
        case file, folder, link, other
    }

    /// A file's identity: two paths with the same one are the same file.
    struct Identity: Hashable, Sendable {
        /// The number of the file system.
        var device: UInt64
        /// The number of the file on it.
        var inode: UInt64
    }

    /// A point in time as the file system keeps it.
    struct Moment: Hashable, Sendable {
        /// Seconds since 1970.
        var seconds: Int
        /// Nanoseconds after that second.
        var nanoseconds: Int
    }

    /// What kind of thing it is.
    var kind: Kind
    /// Which file it is.
    var identity: Identity
    /// Length in bytes; without meaning for what is no regular file.
    var size: Int
    /// When the content was last changed.
    var modified: Moment
    /// How many names the file has.
    var linkCount: Int
    /// Permission bits, at most 0o7777.
    var mode: UInt32
    /// Number of the owner.
    var owner: UInt32
    /// Number of the group.
    var group: UInt32

    /// Takes the fields from the platform's structure.
    init(_ raw: stat) {
        switch raw.st_mode & S_IFMT {
        case S_IFREG: kind = .file
        case S_IFDIR: kind = .folder
        case S_IFLNK: kind = .link
        default: kind = .other
        }
        identity = Identity(
            device: UInt64(truncatingIfNeeded: raw.st_dev),
            inode: UInt64(truncatingIfNeeded: raw.st_ino))
        size = Int(raw.st_size)
        modified = FileStatus.modified(raw)
        linkCount = Int(truncatingIfNeeded: raw.st_nlink)
        mode = UInt32(raw.st_mode & 0o7777)
        owner = raw.st_uid
        group = raw.st_gid
    }

    #if canImport(Darwin)
        /// The time of the last change, whose field has a name of its own on each platform.
        private static func modified(_ raw: stat) -> Moment {
            Moment(seconds: raw.st_mtimespec.tv_sec, nanoseconds: raw.st_mtimespec.tv_nsec)
        }
    #else
        /// The time of the last change, whose field has a name of its own on each platform.
        private static func modified(_ raw: stat) -> Moment {
            Moment(seconds: Int(raw.st_mtim.tv_sec), nanoseconds: Int(raw.st_mtim.tv_nsec))
        }
    #endif
}
