/// A file being written, which replaces the old one only when it is whole.
///
/// The bytes go into a hidden temporary file beside the target. ``commit()`` brings them to the
/// disk and gives them the target's name in one step, so a reader sees the old content or the new
/// one. Without a commit, by an error or because the value goes away, the temporary file is
/// removed and the old content stays. A program that is killed may leave a file named
/// `.sozialraum-….tmp`, which can be deleted.
///
/// What is neither a file nor missing (a pipe, a device such as `/dev/full`) is written straight.
///
/// ```swift
/// let file = try OutputFile(replacing: "bilanz.html")
/// try file.write(Array("<!doctype html>".utf8))
/// try file.commit()
/// ```
public final class OutputFile {
    /// The path as the caller wrote it; `-` for standard output.
    public let path: String

    /// Number of bytes written so far.
    public private(set) var byteCount = 0

    private let descriptor: Int32
    private let ending: Ending
    private var state = State.open

    /// What becomes of the bytes at the end.
    private enum Ending {
        /// The temporary file gets the name of the target.
        case replace(temporary: String, target: String)
        /// The file keeps its name, another step moves it.
        case staged(String)
        /// The bytes are where they belong.
        case straight
        /// As `straight`, and the descriptor is not ours to close.
        case borrowed
    }

    /// How far the file has come.
    private enum State {
        case open, committed
        case failed(FileFailure)
    }

    /// Begins to replace a file or to create a new one.
    ///
    /// A symbolic link stays a link, the file behind it is replaced. The new file gets the
    /// permissions of the old one, and its owner where that is allowed; further names of the old
    /// file (hard links) and access lists stay behind.
    ///
    /// - Parameter mode: permission bits such as `0o600`, which win over those of an old file; nil
    ///   for those of the old file or, for a new one, what the user's settings (umask) give.
    /// - Throws: ``FileFailure``: `isDirectory` for a folder, `notFound` with the parent folder if
    ///   that is missing, `notPermitted` also if the old file is protected from writing.
    public init(replacing path: String, mode: UInt32? = nil) throws(FileFailure) {
        self.path = path
        switch try OutputTarget(path) {
        case .descriptor(let number):
            descriptor = try SystemCall.duplicate(number, path: path)
            ending = .straight
        case .straight(let target):
            descriptor = try SystemCall.openForWriting(target)
            ending = .straight
        case .file(let target, let old):
            let temporary: String
            (descriptor, temporary) = try OutputFile.createTemporary(
                beside: target, mode: mode, old: old, reporting: path)
            ending = .replace(temporary: temporary, target: target)
        }
    }

    /// A file of a transaction, written where the transaction wants it.
    init(staging path: String, replacing target: String, mode: UInt32?) throws(FileFailure) {
        self.path = target
        let old = try SystemCall.status(at: target, followingLinks: true)
        do throws(FileFailure) {
            descriptor = try OutputFile.create(path, mode: mode, old: old)
        } catch {
            throw FileFailure(reason: error.reason, path: target, errno: error.errno)
        }
        ending = .staged(path)
    }

    private init(borrowing descriptor: Int32, path: String) {
        self.path = path
        self.descriptor = descriptor
        ending = .borrowed
    }

    deinit {
        abandon()
    }

    /// Standard output; it is not closed at the end.
    ///
    /// See ``reportClosedPipes()`` for what happens when nobody reads it any more.
    public static func standardOutput() -> OutputFile {
        OutputFile(borrowing: 1, path: standardOutputName)
    }

    /// The path that failures of standard output carry.
    public static let standardOutputName = "<standard output>"

    /// Makes a closed pipe a ``FileFailure`` of reason `closedPipe` for the whole process.
    ///
    /// Without it the system ends the process silently at the first write into such a pipe. A
    /// program calls it once at its start; a library must not decide this for its host.
    public static func reportClosedPipes() {
        SystemCall.ignorePipeSignal()
    }

    /// Writes all bytes; blocks of about 1 MB serve best, nothing is gathered here.
    ///
    /// - Throws: ``FileFailure``: `noSpace`, `closedPipe` and so on. The file is then given up,
    ///   and every later call throws the same.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(FileFailure) {
        try checkOpen()
        do throws(FileFailure) {
            try SystemCall.writeAll(descriptor, bytes, path: path)
            byteCount += bytes.count
        } catch {
            end(as: .failed(error))
            throw error
        }
    }

    /// Writes all bytes of an array.
    ///
    /// - Throws: ``FileFailure`` as the other `write` does.
    public func write(_ bytes: [UInt8]) throws(FileFailure) {
        var failure: FileFailure?
        bytes.withUnsafeBytes { buffer in
            do throws(FileFailure) {
                try write(buffer)
            } catch {
                failure = error
            }
        }
        if let failure { throw failure }
    }

    /// Brings the bytes to the disk and makes them the content of the target.
    ///
    /// - Throws: ``FileFailure``; the old content stays, except when only the last step, syncing
    ///   the folder, failed: then the new file is in place, but might not survive a power cut.
    public func commit() throws(FileFailure) {
        try checkOpen()
        do throws(FileFailure) {
            switch ending {
            case .replace(let temporary, let target):
                try SystemCall.sync(descriptor, path: path)
                try SystemCall.move(temporary, to: target, reporting: path)
                end(as: .committed)
                try SystemCall.syncFolder(FilePathText.parent(of: target))
            case .staged:
                try SystemCall.sync(descriptor, path: path)
                end(as: .committed)
            case .straight:
                state = .committed
                try SystemCall.closeChecked(descriptor, path: path)
            case .borrowed:
                state = .committed
            }
        } catch {
            end(as: .failed(error))
            throw error
        }
    }

    /// Gives the file up: what was written is removed and the old content stays.
    ///
    /// What went straight into a pipe or device cannot be taken back. After ``commit()`` it does
    /// nothing.
    public func abandon() {
        end(as: .failed(FileFailure(reason: .other, path: path)))
    }

    /// Whether ``commit()`` has been called with success.
    var isCommitted: Bool {
        if case .committed = state { return true }
        return false
    }

    /// Closes the file and, unless it is committed, removes it; once.
    private func end(as outcome: State) {
        guard case .open = state else { return }
        state = outcome
        if case .borrowed = ending { return }
        SystemCall.closeQuietly(descriptor)
        guard case .failed = outcome else { return }
        switch ending {
        case .replace(let name, _), .staged(let name): _ = try? SystemCall.delete(name)
        case .straight, .borrowed: break
        }
    }

    /// Throws what made an end of the file.
    private func checkOpen() throws(FileFailure) {
        switch state {
        case .open: return
        case .committed: throw FileFailure(reason: .other, path: path)
        case .failed(let failure): throw failure
        }
    }
}
