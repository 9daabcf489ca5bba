/// A file open for reading.
///
/// A regular file is read by position, from as many threads as wanted, up to the length it had
/// when it was opened; what others append later is not seen, and a file that became shorter is
/// an error rather than a shorter input. Pipes, terminals and devices are read as a whole with
/// ``readAll(limit:)``.
///
/// ```swift
/// let file = try InputFile.open("Faelle.csv")
/// let header = try file.bytes(at: 0, count: 4_096)
/// ```
public final class InputFile: Sendable {
    /// The path as the caller wrote it; `-` for standard input.
    public let path: String

    /// Length in bytes when the file was opened; 0 for what is no regular file.
    public let size: Int

    /// Whether the file has a length and can be read by position.
    public let isRegular: Bool

    private let descriptor: Int32
    private let ownsDescriptor: Bool
    private let opened: FileStatus

    private init(descriptor: Int32, owned: Bool, status: FileStatus, path: String) {
        self.path = path
        self.descriptor = descriptor
        ownsDescriptor = owned
        opened = status
        isRegular = owned && status.kind == .file
        size = isRegular ? status.size : 0
    }

    deinit {
        if ownsDescriptor { SystemCall.closeQuietly(descriptor) }
    }

    /// Opens a file for reading; waits for a writer if it is a named pipe.
    ///
    /// - Throws: ``FileFailure``: `isDirectory` for a folder, `notFound`, `notPermitted` and so on.
    public static func open(_ path: String) throws(FileFailure) -> InputFile {
        try wrap(try SystemCall.openForReading(path), path, needsRegular: false)
    }

    /// Takes over an open descriptor; it is closed if it is of the wrong kind.
    private static func wrap(
        _ descriptor: Int32, _ path: String, needsRegular: Bool
    ) throws(FileFailure) -> InputFile {
        do throws(FileFailure) {
            let status = try SystemCall.status(of: descriptor, path: path)
            if status.kind == .folder {
                throw FileFailure(reason: .isDirectory, path: path)
            }
            if needsRegular, status.kind != .file {
                throw FileFailure(reason: .notRegular, path: path)
            }
            return InputFile(descriptor: descriptor, owned: true, status: status, path: path)
        } catch {
            SystemCall.closeQuietly(descriptor)
            throw error
        }
    }

    /// Opens a regular file for reading; anything else is refused at once. What lies in a folder is
    /// opened so: nobody named it, and a pipe among the files would be waited for without end.
    ///
    /// - Throws: ``FileFailure``: `notRegular` for a pipe, a socket or a device; else as ``open(_:)``.
    public static func openRegular(_ path: String) throws(FileFailure) -> InputFile {
        try wrap(try SystemCall.openForReadingAtOnce(path), path, needsRegular: true)
    }

    /// Standard input, read from where it stands; it is not closed at the end.
    ///
    /// It counts as not regular even if the shell has put a file there.
    public static func standardInput() throws(FileFailure) -> InputFile {
        let status = try SystemCall.status(of: 0, path: "-")
        if status.kind == .folder {
            throw FileFailure(reason: .isDirectory, path: "-")
        }
        return InputFile(descriptor: 0, owned: false, status: status, path: "-")
    }

    /// Reads from a position until the buffer is full or the file ends.
    ///
    /// - Returns: the number of bytes read, less than the buffer holds only at the end.
    /// - Throws: ``FileFailure``: `changed` if the file has become shorter than ``size``;
    ///   `other` for a file that is not regular or a negative position.
    public func read(
        at offset: Int, into buffer: UnsafeMutableRawBufferPointer
    ) throws(FileFailure) -> Int {
        guard isRegular, offset >= 0 else { throw FileFailure(reason: .other, path: path) }
        let wanted = min(buffer.count, max(0, size - offset))
        var done = 0
        while done < wanted {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[done..<wanted])
            let count = try SystemCall.read(
                descriptor, at: offset + done, into: rest, path: path)
            if count == 0 { throw FileFailure(reason: .changed, path: path) }
            done += count
        }
        return done
    }

    /// The bytes at a position, fewer than `count` only at the end of the file.
    ///
    /// - Throws: ``FileFailure`` as ``read(at:into:)`` does.
    public func bytes(at offset: Int, count: Int) throws(FileFailure) -> [UInt8] {
        let capacity = max(0, min(count, size - max(0, offset)))
        var failure: FileFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, filled in
            let space = UnsafeMutableRawBufferPointer(start: buffer.baseAddress, count: capacity)
            do throws(FileFailure) {
                filled = try read(at: offset, into: space)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
        return bytes
    }

    /// The whole content, of a regular file or of what a pipe or device still delivers.
    ///
    /// - Parameter limit: the most bytes accepted.
    /// - Throws: ``FileFailure``: `tooLarge` if there is more than `limit`.
    public func readAll(limit: Int) throws(FileFailure) -> [UInt8] {
        if size > limit { throw FileFailure(reason: .tooLarge, path: path) }
        // Files that the kernel makes up on reading, as in /proc, call themselves empty.
        if size > 0 { return try bytes(at: 0, count: size) }
        return try readStream(limit: limit)
    }

    /// Makes sure that a regular file is still the one that was opened, by length and time of
    /// the last change; to be called after the last read of a file that was read in parts.
    ///
    /// - Throws: ``FileFailure``: `changed`.
    public func checkUnchanged() throws(FileFailure) {
        guard isRegular else { return }
        let now = try SystemCall.status(of: descriptor, path: path)
        if now.size != opened.size || now.modified != opened.modified {
            throw FileFailure(reason: .changed, path: path)
        }
    }

    /// Reads to the end in blocks, for what has no length.
    private func readStream(limit: Int) throws(FileFailure) -> [UInt8] {
        let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { block.deallocate() }
        var bytes: [UInt8] = []
        while true {
            let count = try SystemCall.read(descriptor, into: block, path: path)
            if count == 0 { return bytes }
            if count > limit - bytes.count { throw FileFailure(reason: .tooLarge, path: path) }
            bytes.append(contentsOf: block[..<count])
        }
    }
}
