/// A transaction on the files of a package folder: all of the new ones come into force, or none.
///
/// New files are written into a sub-folder of the package, `.sozialraum-staging`. ``commit()``
/// brings them to the disk, writes a journal of what is to be done, and does it. Before the
/// journal is there, an interruption leaves the old package; from then on ``recover(at:)`` makes
/// the new one out of what it finds. Other files of the folder are not touched.
///
/// ```swift
/// let folder = try StagedFolder(at: "jugendamt")
/// let table = try folder.file(named: "Faelle.csv")
/// try table.write(bytes)
/// try table.commit()
/// try folder.commit()
/// ```
///
/// One program at a time works on a folder; a second one gets `busy`. The lock does not concern
/// readers that have their files open: they go on with the old content.
public final class StagedFolder {
    /// Name of the sub-folder that holds the new files while the transaction runs.
    public static let stagingName = ".sozialraum-staging"

    /// The folder, without slashes at its end.
    public let path: String

    /// Name of the file that makes the folder a package; it is put in place last.
    public let manifest: String

    /// A point of the transaction after which tests can let the process "die".
    enum Step: Hashable, Sendable {
        case synced, journalDrafted, journalPlaced, folderSynced, journalDeleted
        case renamed(Int)
        case removed(Int)
    }

    /// After which step to stop as if the process had been killed; for tests.
    var failAfter: Step?

    private let staging: String
    private let isNew: Bool
    private var lock: StagingLock?
    private var files: [(name: String, file: OutputFile)] = []
    private var removed: [String] = []

    /// Begins a transaction; makes the folder if it is missing and finishes or rolls back what
    /// an interrupted one left.
    ///
    /// - Parameters:
    ///   - path: the folder; its parent must exist.
    ///   - manifest: name of the file by which a package is known.
    /// - Throws: ``FileFailure``: `notEmpty` for a folder with files but no manifest,
    ///   `notADirectory` for a file, `notFound` with the missing parent, `busy` if another program
    ///   writes here, `notPermitted`.
    public init(at path: String, manifest: String = "datapackage.json") throws(FileFailure) {
        guard !path.isEmpty else { throw FileFailure(reason: .notFound, path: path) }
        self.path = FilePathText.withoutTrailingSlashes(path)
        self.manifest = manifest
        staging = FilePathText.joined(self.path, StagedFolder.stagingName)
        try StagedFolder.checkName(manifest, in: path)
        isNew = try StagedFolder.open(self.path, manifest: manifest)
        do throws(FileFailure) {
            let lock = try StagingLock.acquire(in: staging, of: self.path, creating: true)
            // Between the look at the folder and the lock another program may have come and died.
            _ = try StagedFolder.settle(self.path, staging: staging, keepingLock: true)
            self.lock = lock
        } catch {
            // What is in there is not ours, it may be decided; both folders go only if empty.
            try? SystemCall.deleteEmptyFolder(staging)
            if isNew { try? SystemCall.deleteEmptyFolder(self.path) }
            throw error
        }
    }

    deinit {
        abandon()
    }

    /// Begins a new file; the folder's `commit()` includes it, and commits it if that is missing.
    ///
    /// It gets the permissions of the file it replaces. A link in the package is replaced by the
    /// file.
    ///
    /// - Parameters:
    ///   - name: a plain file name, each only once.
    ///   - mode: permission bits such as `0o600`; nil for those of the old file.
    /// - Throws: ``FileFailure``: `other` for a name with a slash or control character, with a dot
    ///   at its beginning, or used before; what creating a file may meet.
    public func file(named name: String, mode: UInt32? = nil) throws(FileFailure) -> OutputFile {
        try StagedFolder.checkName(name, in: path)
        guard lock != nil else { throw FileFailure(reason: .other, path: path) }
        let file = try OutputFile(
            staging: FilePathText.joined(staging, name),
            replacing: FilePathText.joined(path, name), mode: mode)
        files.append((name, file))
        return file
    }

    /// Notes that an old file is to go, as a table that the new package no longer has.
    ///
    /// A missing one is fine; a name that is also written anew is kept.
    ///
    /// - Throws: ``FileFailure`` of reason `other` for a name that ``file(named:mode:)`` would
    ///   refuse, and for the manifest.
    public func remove(_ name: String) throws(FileFailure) {
        try StagedFolder.checkName(name, in: path)
        guard lock != nil, name != manifest else {
            throw FileFailure(reason: .other, path: FilePathText.joined(path, name))
        }
        if !removed.contains(name) { removed.append(name) }
    }

    /// Puts the new files in place of the old ones.
    ///
    /// - Throws: ``FileFailure``. If it happens before the decision, the old package stays. If it
    ///   happens while the decided is done, the journal stays and the next ``recover(at:)`` goes
    ///   on from there.
    public func commit() throws(FileFailure) {
        guard lock != nil else { throw FileFailure(reason: .other, path: path) }
        let journal: StagingJournal
        do throws(FileFailure) {
            journal = try decide()
        } catch {
            if failAfter == nil { abandon() } else { lock = nil }
            throw error
        }
        defer { lock = nil }
        try StagedFolder.finish(journal, in: path, staging: staging, failAfter: failAfter)
        // The new package is in force; what cannot be tidied up is left to the next run.
        try? StagedFolder.clear(staging, keepingLock: false)
    }

    /// Gives the transaction up: the old package stays, and a folder made for it goes.
    ///
    /// After ``commit()`` it does nothing.
    public func abandon() {
        guard lock != nil else { return }
        for entry in files { entry.file.abandon() }
        try? StagedFolder.clear(staging, keepingLock: false)
        lock = nil
        if isNew { try? SystemCall.deleteEmptyFolder(path) }
    }

    /// Does everything that may still fail without harm, and ends with the journal in place.
    private func decide() throws(FileFailure) -> StagingJournal {
        for entry in files where !entry.file.isCommitted {
            try entry.file.commit()
        }
        let journal = try plannedJournal()
        for name in journal.renamed + journal.removed {
            try checkReplaceable(FilePathText.joined(path, name))
        }
        // Somebody may have deleted the staging folder by hand, or the disk knows no locks.
        guard try lock?.isCurrent() == true else {
            throw FileFailure(reason: .busy, path: path)
        }
        if isNew { try SystemCall.syncFolder(FilePathText.parent(of: path)) }
        try StagedFolder.pass(.synced, failAfter)

        let place = FilePathText.joined(staging, StagingJournal.fileName)
        let draftPath = FilePathText.joined(staging, StagingJournal.draftName)
        let draft = try OutputFile(staging: draftPath, replacing: place, mode: nil)
        try draft.write(journal.bytes)
        try draft.commit()
        try StagedFolder.pass(.journalDrafted, failAfter)

        try SystemCall.move(draftPath, to: place)
        try SystemCall.syncFolder(staging)
        try SystemCall.syncFolder(path)
        try StagedFolder.pass(.journalPlaced, failAfter)
        return journal
    }

    /// The steps in the order in which they will be done.
    private func plannedJournal() throws(FileFailure) -> StagingJournal {
        let names = files.map(\.name)
        var identities: Set<FileStatus.Identity> = []
        for name in names {
            let place = FilePathText.joined(path, name)
            if let old = try SystemCall.status(at: place, followingLinks: false) {
                identities.insert(old.identity)
            }
        }
        var gone: [String] = []
        for name in removed {
            let place = FilePathText.joined(path, name)
            let old = try SystemCall.status(at: place, followingLinks: false)
            guard let old else { continue }
            // On disks that ignore case, faelle.csv may be what Faelle.csv is replaced by.
            let isAlias = old.linkCount == 1 && identities.contains(old.identity)
            if !isAlias && !names.contains(where: { $0.utf8.elementsEqual(name.utf8) }) {
                gone.append(name)
            }
        }
        return StagingJournal(
            renamed: names.filter { $0 != manifest } + names.filter { $0 == manifest },
            removed: gone)
    }

    /// Refuses what could not be replaced once the transaction is decided.
    private func checkReplaceable(_ place: String) throws(FileFailure) {
        let kind = try SystemCall.status(at: place, followingLinks: false)?.kind
        if kind == .folder { throw FileFailure(reason: .isDirectory, path: place) }
        if kind == .file && !SystemCall.mayWrite(place) {
            throw FileFailure(reason: .notPermitted, path: place)
        }
    }

    /// Finds the folder fit for a package, or makes it.
    ///
    /// - Returns: whether it was made.
    private static func open(_ path: String, manifest: String) throws(FileFailure) -> Bool {
        switch try SystemCall.status(at: path)?.kind {
        case .folder: break
        case nil:
            do throws(FileFailure) {
                if try SystemCall.makeFolder(path) { return true }
            } catch let error where error.reason == .notFound {
                let parent = FilePathText.parent(of: path)
                throw FileFailure(reason: .notFound, path: parent, errno: error.errno)
            }
        default: throw FileFailure(reason: .notADirectory, path: path)
        }
        _ = try recover(at: path)
        let names = try SystemCall.names(in: path).filter { $0 != stagingName }
        if !names.isEmpty && !names.contains(manifest) {
            throw FileFailure(reason: .notEmpty, path: path)
        }
        return false
    }

    /// Refuses what is not the name of a visible file and nothing else.
    private static func checkName(_ name: String, in path: String) throws(FileFailure) {
        if !FilePathText.isPlainName(name) {
            throw FileFailure(reason: .other, path: FilePathText.joined(path, name))
        }
    }
}
