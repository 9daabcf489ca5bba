/// What happens to the leftovers of an interrupted transaction.
///
/// A journal in the staging folder means that the transaction is decided: its steps are done
/// again from the first, each of them harmless if it was done before. Without one the staging
/// folder is removed.
extension StagedFolder {
    /// What ``StagedFolder/recover(at:)`` has done.
    public enum Recovery: Hashable, Sendable {
        /// No transaction was interrupted here, or one whose leftovers this user may not remove
        /// and that has changed nothing: the package is whole.
        case nothing
        /// A decided transaction was brought to its end.
        case finished
        /// One that was not decided was taken back.
        case discarded
    }

    /// Brings a package folder that an interrupted program left into order; to be called before
    /// it is read.
    ///
    /// If there is nothing to do, which includes a path that is missing or no folder, this costs
    /// one look into the file system.
    ///
    /// - Throws: ``FileFailure``: `busy` if another program is writing here; `notPermitted` if this
    ///   user may not finish what was decided; `other` if the journal is not one of ours.
    @discardableResult
    public static func recover(at path: String) throws(FileFailure) -> Recovery {
        try recover(at: path, failAfter: nil)
    }

    /// Recovery that "dies" after a step, for tests.
    static func recover(at path: String, failAfter: Step?) throws(FileFailure) -> Recovery {
        if path.isEmpty { return .nothing }
        let path = FilePathText.withoutTrailingSlashes(path)
        let staging = FilePathText.joined(path, stagingName)
        do throws(FileFailure) {
            guard try SystemCall.status(at: staging, followingLinks: false) != nil else {
                return .nothing
            }
        } catch let error where error.reason == .notADirectory {
            return .nothing
        }
        do throws(FileFailure) {
            let lock = try StagingLock.acquire(in: staging, of: path, creating: false)
            defer { withExtendedLifetime(lock) {} }
            guard lock != nil else { return .nothing }
            return try settle(path, staging: staging, keepingLock: false, failAfter: failAfter)
        } catch let error where error.reason == .notPermitted {
            let journal = FilePathText.joined(staging, StagingJournal.fileName)
            if try SystemCall.status(at: journal, followingLinks: false) == nil { return .nothing }
            throw error
        }
    }

    /// Finishes or discards what is in the staging folder; the caller holds the lock.
    static func settle(
        _ path: String, staging: String, keepingLock: Bool, failAfter: Step? = nil
    ) throws(FileFailure) -> Recovery {
        let journal = try journal(in: staging)
        if let journal {
            try finish(journal, in: path, staging: staging, failAfter: failAfter)
        }
        try clear(staging, keepingLock: keepingLock)
        return journal == nil ? .discarded : .finished
    }

    /// Does the steps of a journal, from the first or where they were interrupted.
    static func finish(
        _ journal: StagingJournal, in path: String, staging: String, failAfter: Step?
    ) throws(FileFailure) {
        for (index, name) in journal.renamed.enumerated() {
            let target = FilePathText.joined(path, name)
            do throws(FileFailure) {
                try SystemCall.move(FilePathText.joined(staging, name), to: target)
            } catch let error where error.reason == .notFound {
                // Moved before the interruption.
            }
            try pass(.renamed(index), failAfter)
        }
        for (index, name) in journal.removed.enumerated() {
            try SystemCall.delete(FilePathText.joined(path, name))
            try pass(.removed(index), failAfter)
        }
        // Only when the steps are on the disk may the journal go.
        try SystemCall.syncFolder(path)
        try pass(.folderSynced, failAfter)
        try SystemCall.delete(FilePathText.joined(staging, StagingJournal.fileName))
        try pass(.journalDeleted, failAfter)
    }

    /// Removes the staging folder with all files in it, or all but the lock.
    ///
    /// A journal goes first: with the files gone before it, it would tell of a package half
    /// renewed as if it were finished.
    static func clear(_ staging: String, keepingLock: Bool) throws(FileFailure) {
        if try SystemCall.delete(FilePathText.joined(staging, StagingJournal.fileName)) {
            try SystemCall.syncFolder(staging)
        }
        for name in try SystemCall.names(in: staging) where name != StagingLock.fileName {
            try SystemCall.delete(FilePathText.joined(staging, name))
        }
        if keepingLock { return }
        try SystemCall.delete(FilePathText.joined(staging, StagingLock.fileName))
        try SystemCall.deleteEmptyFolder(staging)
    }

    /// Stops here if a test wants it.
    static func pass(_ step: Step, _ failAfter: Step?) throws(FileFailure) {
        if step == failAfter {
            throw FileFailure(reason: FileFailure.Reason(rawValue: "stopped"), path: "\(step)")
        }
    }

    /// The journal of a decided transaction, or nil.
    private static func journal(in staging: String) throws(FileFailure) -> StagingJournal? {
        let path = FilePathText.joined(staging, StagingJournal.fileName)
        let status = try SystemCall.status(at: path, followingLinks: false)
        guard status?.kind == .file else { return nil }
        let bytes = try InputFile.openRegular(path).readAll(
            limit: StagingJournal.largestSize)
        return try StagingJournal(bytes, path: path)
    }
}
