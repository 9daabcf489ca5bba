#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The operating system's calls on open files, each with a typed error.
///
/// All of them try again after a signal. Paths with a zero byte are refused: the system would
/// silently take the part before it for the whole.
enum SystemCall {
    /// One call moves at most this much; macOS refuses more than `Int32.max`, Linux cuts.
    static let largestBlock = 1 << 30

    // MARK: Opening

    /// Opens a file or folder for reading.
    static func openForReading(_ path: String) throws(FileFailure) -> Int32 {
        try openDescriptor(path, O_RDONLY, mode: 0)
    }

    /// Opens a file for reading without waiting for anyone: a named pipe opens at once, whether or not
    /// somebody writes to it. On a regular file that changes nothing.
    static func openForReadingAtOnce(_ path: String) throws(FileFailure) -> Int32 {
        try openDescriptor(path, O_RDONLY | O_NONBLOCK, mode: 0)
    }

    /// Opens what exists for writing, without cutting its content.
    static func openForWriting(_ path: String) throws(FileFailure) -> Int32 {
        try openDescriptor(path, O_WRONLY, mode: 0)
    }

    /// Creates a file that must not exist yet.
    static func create(_ path: String, mode: UInt32) throws(FileFailure) -> Int32 {
        try openDescriptor(path, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    }

    /// Opens a file for locking and creates it where it is missing; follows no link.
    ///
    /// Network file systems lock only what is open for writing, and a file of another user may
    /// be open to reading only; so both are tried.
    static func openForLocking(_ path: String) throws(FileFailure) -> Int32 {
        do {
            return try openDescriptor(path, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o666)
        } catch let error where error.reason == .notPermitted {
            do {
                return try openDescriptor(path, O_RDONLY | O_NOFOLLOW, mode: 0)
            } catch {
                throw FileFailure(reason: .notPermitted, path: path, errno: error.errno)
            }
        }
    }

    /// A second descriptor for an open file, sharing its position.
    static func duplicate(_ descriptor: Int32, path: String) throws(FileFailure) -> Int32 {
        try result(path) { fcntl(descriptor, F_DUPFD_CLOEXEC, 0) }
    }

    /// Closes a descriptor and reports what a late write met.
    static func closeChecked(_ descriptor: Int32, path: String) throws(FileFailure) {
        // After EINTR the descriptor is gone on Linux and on macOS alike; no second try.
        if close(descriptor) != 0 && errno != EINTR {
            throw FileFailure(errno: errno, path: path)
        }
    }

    /// Closes a descriptor whose content no longer matters.
    static func closeQuietly(_ descriptor: Int32) {
        _ = close(descriptor)
    }

    // MARK: Content

    /// Reads once at a position and returns the number of bytes, 0 at the end.
    static func read(
        _ descriptor: Int32, at offset: Int, into buffer: UnsafeMutableRawBufferPointer,
        path: String
    ) throws(FileFailure) -> Int {
        let count = min(buffer.count, largestBlock)
        return try result(path) {
            pread(descriptor, buffer.baseAddress, count, off_t(offset))
        }
    }

    /// Reads once where a pipe or terminal stands and returns the number of bytes, 0 at the end.
    static func read(
        _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, path: String
    ) throws(FileFailure) -> Int {
        let count = min(buffer.count, largestBlock)
        return try result(path, waitingFor: (descriptor, POLLIN)) {
            #if canImport(Darwin)
                Darwin.read(descriptor, buffer.baseAddress, count)
            #elseif canImport(Musl)
                Musl.read(descriptor, buffer.baseAddress, count)
            #else
                Glibc.read(descriptor, buffer.baseAddress, count)
            #endif
        }
    }

    /// Writes all bytes, in as many calls as it takes.
    static func writeAll(
        _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, path: String
    ) throws(FileFailure) {
        var done = 0
        while done < bytes.count {
            let rest = UnsafeRawBufferPointer(rebasing: bytes[done...])
            let count = min(rest.count, largestBlock)
            done += try result(path, waitingFor: (descriptor, POLLOUT)) {
                write(descriptor, rest.baseAddress, count)
            }
        }
    }

    /// Waits until the content is on the disk; what has no disk behind it is done at once.
    static func sync(_ descriptor: Int32, path: String) throws(FileFailure) {
        #if canImport(Darwin)
            // fsync on macOS leaves the bytes in the drive's own memory.
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
        #endif
        do {
            _ = try result(path) { fsync(descriptor) }
        } catch let error where [EINVAL, ENOTSUP, ENOSYS].contains(error.errno) {
            return
        }
    }

    // MARK: Properties

    /// What the file system knows about an open file.
    static func status(of descriptor: Int32, path: String) throws(FileFailure) -> FileStatus {
        var raw = stat()
        _ = try result(path) { fstat(descriptor, &raw) }
        return FileStatus(raw)
    }

    /// Gives a file the permissions of the one it replaces, and its owner where that is allowed.
    ///
    /// Where the group cannot be kept, the group gets nothing: its members may be others.
    /// File systems without permissions stay as they are.
    static func adopt(_ status: FileStatus, for descriptor: Int32, mode: UInt32?) {
        var mode = mode ?? status.mode
        if fchown(descriptor, status.owner, status.group) != 0
            && fchown(descriptor, uid_t.max, status.group) != 0
        {
            mode &= ~0o6070
        }
        _ = fchmod(descriptor, mode_t(truncatingIfNeeded: mode))
    }

    /// Takes the exclusive lock of an open file, without waiting.
    ///
    /// - Returns: false if another open file holds it. File systems that know no locks grant it.
    static func lock(_ descriptor: Int32, path: String) throws(FileFailure) -> Bool {
        do {
            _ = try result(path) { flock(descriptor, LOCK_EX | LOCK_NB) }
            return true
        } catch let error where error.errno == EWOULDBLOCK {
            return false
        } catch let error where [ENOTSUP, ENOSYS, ENOLCK, EBADF, EINVAL].contains(error.errno) {
            return true
        }
    }

    // MARK: Common

    /// Whether a file could not be created because its name is in use.
    static func meansTaken(_ failure: FileFailure) -> Bool {
        failure.errno == EEXIST
    }

    /// Waits for a number of milliseconds.
    static func pause(milliseconds: Int32) {
        _ = poll(nil, 0, milliseconds)
    }

    /// Makes a closed pipe an error of the write that meets it; see
    /// ``OutputFile/reportClosedPipes()``.
    static func ignorePipeSignal() {
        _ = signal(SIGPIPE, SIG_IGN)
    }

    /// Number of the running process.
    static var processNumber: Int32 {
        getpid()
    }

    /// Refuses a path that the system would see differently than the caller.
    static func checkText(_ path: String) throws(FileFailure) {
        if path.utf8.contains(0) {
            throw FileFailure(errno: EINVAL, path: path)
        }
    }

    /// Runs a call until it is not interrupted by a signal, and throws if it fails.
    ///
    /// A descriptor that was set not to block, as some programs leave a shared terminal or pipe,
    /// is waited for.
    static func result<Number: SignedInteger>(
        _ path: String, waitingFor waiting: (descriptor: Int32, event: Int32)? = nil,
        _ call: () -> Number
    ) throws(FileFailure) -> Number {
        while true {
            let number = call()
            if number >= 0 { return number }
            let code = errno
            if code == EINTR { continue }
            if code == EAGAIN, let waiting {
                var entry = pollfd(
                    fd: waiting.descriptor, events: Int16(waiting.event), revents: 0)
                _ = poll(&entry, 1, -1)
                continue
            }
            throw FileFailure(errno: code, path: path)
        }
    }

    /// Opens a file for this process only, not for those it starts.
    private static func openDescriptor(
        _ path: String, _ flags: Int32, mode: UInt32
    ) throws(FileFailure) -> Int32 {
        try checkText(path)
        return try result(path) {
            open(path, flags | O_CLOEXEC, mode_t(truncatingIfNeeded: mode))
        }
    }
}
