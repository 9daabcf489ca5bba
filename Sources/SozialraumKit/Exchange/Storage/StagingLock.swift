/// The right to work in a staging folder, held as long as the value lives.
///
/// It is a lock of the operating system on the file `.lock` in that folder, so it ends with the
/// process that holds it, however that ends.
final class StagingLock {
    /// Name of the file that is locked.
    static let fileName = ".lock"

    /// How often a held lock is tried again, ten milliseconds apart: two readers that find the
    /// same leftovers shall both get through.
    private static let attempts = 20

    private let descriptor: Int32
    private let path: String

    private init(descriptor: Int32, path: String) {
        self.descriptor = descriptor
        self.path = path
    }

    deinit {
        SystemCall.closeQuietly(descriptor)
    }

    /// Takes the lock.
    ///
    /// - Parameters:
    ///   - staging: path of the staging folder.
    ///   - folder: path of the package, for the error.
    ///   - creating: whether to make the staging folder where it is missing.
    /// - Returns: nil if there is no staging folder (any more).
    /// - Throws: ``FileFailure``: `busy` if another program holds it, `notADirectory` if
    ///   something else, a link for one, has the name of the staging folder.
    static func acquire(
        in staging: String, of folder: String, creating: Bool
    ) throws(FileFailure) -> StagingLock? {
        for attempt in 0..<attempts {
            if attempt > 0 { SystemCall.pause(milliseconds: 10) }
            if creating { try SystemCall.makeFolder(staging) }
            switch try SystemCall.status(at: staging, followingLinks: false)?.kind {
            case .folder: break
            case nil where creating: continue
            case nil: return nil
            default: throw FileFailure(reason: .notADirectory, path: staging)
            }
            if let lock = try attemptOnce(in: staging) { return lock }
        }
        throw FileFailure(reason: .busy, path: folder)
    }

    /// Whether the locked file is still the one in the staging folder.
    ///
    /// The program before us may have removed it between our opening and our locking.
    func isCurrent() throws(FileFailure) -> Bool {
        let here = try SystemCall.status(at: path, followingLinks: false)
        return try here?.identity == SystemCall.status(of: descriptor, path: path).identity
    }

    /// Tries once; nil if another holds the lock or the folder went away.
    private static func attemptOnce(in staging: String) throws(FileFailure) -> StagingLock? {
        let path = FilePathText.joined(staging, fileName)
        let lock: StagingLock
        do throws(FileFailure) {
            lock = StagingLock(descriptor: try SystemCall.openForLocking(path), path: path)
        } catch let error where error.reason == .notFound {
            return nil
        }
        guard try SystemCall.lock(lock.descriptor, path: path), try lock.isCurrent() else {
            return nil
        }
        return lock
    }
}
