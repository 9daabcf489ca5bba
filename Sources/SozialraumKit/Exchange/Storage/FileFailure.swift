#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// What went wrong with a file or folder, as data.
///
/// The sentence a reader sees is worded where results are reported; here are only the kind of
/// failure, the place, and the number the operating system gave.
public struct FileFailure: Error, Hashable, Sendable {
    /// The kind of failure.
    public var reason: Reason

    /// The file or folder concerned, as the caller wrote it, or the part of it that failed
    /// (the missing parent folder, the file inside a package). `-` is standard input or output.
    public var path: String

    /// The operating system's error number, 0 where none was involved.
    public var errno: Int32

    /// A failure with all its parts; `errno` may stay out where the system reported nothing.
    public init(reason: Reason, path: String, errno: Int32 = 0) {
        self.reason = reason
        self.path = path
        self.errno = errno
    }

    /// The failure that belongs to an error number of the operating system.
    ///
    /// This is the only place where numbers become reasons.
    public init(errno number: Int32, path: String) {
        self.init(reason: Reason(errno: number), path: path, errno: number)
    }
}

extension FileFailure {
    /// The kind of a failure; an open set, so a `switch` over it needs a `default`.
    public struct Reason: RawRepresentable, Hashable, Sendable {
        /// The name of the reason, as in `notFound`.
        public var rawValue: String

        /// A reason by name; unknown names are allowed.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The file, the folder, or the parent folder of what is to be written does not exist.
        public static let notFound = Reason(rawValue: "notFound")

        /// The user may not do this here; a read-only file system counts as this too.
        public static let notPermitted = Reason(rawValue: "notPermitted")

        /// A file was expected and a folder found.
        public static let isDirectory = Reason(rawValue: "isDirectory")

        /// A folder was expected and something else found.
        public static let notADirectory = Reason(rawValue: "notADirectory")

        /// A regular file was expected and a pipe, a socket or a device found.
        public static let notRegular = Reason(rawValue: "notRegular")

        /// The disk is full, or a quota or the largest size of a file is reached.
        public static let noSpace = Reason(rawValue: "noSpace")

        /// The folder holds files but no manifest: it is no package and will not be written into.
        public static let notEmpty = Reason(rawValue: "notEmpty")

        /// The folder holds something, and an empty one was asked for.
        public static let occupied = Reason(rawValue: "occupied")

        /// The folder holds a package that is not an invented one, and would be replaced by one.
        public static let notInvented = Reason(rawValue: "notInvented")

        /// Another program is writing here.
        public static let busy = Reason(rawValue: "busy")

        /// The input is larger than the limit the caller set.
        public static let tooLarge = Reason(rawValue: "tooLarge")

        /// The file was changed while it was being read.
        public static let changed = Reason(rawValue: "changed")

        /// Nobody reads the pipe any more; a command ends silently on it.
        public static let closedPipe = Reason(rawValue: "closedPipe")

        /// Anything else; `errno` tells more.
        public static let other = Reason(rawValue: "other")
    }
}

extension FileFailure.Reason {
    /// The reason for an error number of the operating system.
    init(errno number: Int32) {
        switch number {
        case ENOENT: self = .notFound
        case EACCES, EPERM, EROFS: self = .notPermitted
        case EISDIR: self = .isDirectory
        case ENOTDIR: self = .notADirectory
        // A socket, or a device without hardware.
        case ENXIO: self = .notRegular
        case ENOSPC, EDQUOT, EFBIG: self = .noSpace
        case ENOTEMPTY: self = .notEmpty
        case EBUSY, ETXTBSY: self = .busy
        case EPIPE: self = .closedPipe
        default: self = .other
        }
    }
}
