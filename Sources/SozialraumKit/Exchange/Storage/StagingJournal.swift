/// What a decided transaction does to the folder, in order.
///
/// As a file it is one line for each step and a closing line:
///
/// ```text
/// rename Faelle.csv
/// rename datapackage.json
/// remove Beteiligungen.csv
/// end
/// ```
struct StagingJournal: Hashable, Sendable {
    /// Name of the journal; its existence means that the transaction is decided.
    static let fileName = ".journal"

    /// Name of the journal until it is on the disk as a whole.
    static let draftName = ".journal.new"

    /// More than this no journal has.
    static let largestSize = 1 << 24

    private static let renameWord = "rename "
    private static let removeWord = "remove "
    private static let endLine = "end"

    /// Names of the files to be moved into place, the manifest last.
    var renamed: [String]

    /// Names of the files to be removed after that.
    var removed: [String]

    /// A journal of these steps.
    init(renamed: [String], removed: [String]) {
        self.renamed = renamed
        self.removed = removed
    }

    /// Reads a journal.
    ///
    /// - Returns: nil if it is not complete, so that nothing of it has been done.
    /// - Throws: ``FileFailure`` of reason `other` if it is complete but holds what this version
    ///   does not write; then nothing is touched.
    init?(_ bytes: [UInt8], path: String) throws(FileFailure) {
        let text = String(decoding: bytes, as: UTF8.self)
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        guard lines.popLast() == "", lines.popLast() == StagingJournal.endLine else { return nil }
        self.init(renamed: [], removed: [])
        for line in lines {
            if let name = StagingJournal.name(in: line, after: StagingJournal.renameWord) {
                renamed.append(name)
            } else if let name = StagingJournal.name(in: line, after: StagingJournal.removeWord) {
                removed.append(name)
            } else {
                throw FileFailure(reason: .other, path: path)
            }
        }
    }

    /// The journal as a file.
    var bytes: [UInt8] {
        let lines =
            renamed.map { StagingJournal.renameWord + $0 }
            + removed.map { StagingJournal.removeWord + $0 } + [StagingJournal.endLine]
        return lines.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] }
    }

    /// The plain file name that follows a word, or nil.
    private static func name(in line: String, after word: String) -> String? {
        guard line.utf8.starts(with: word.utf8) else { return nil }
        let name = String(Substring(line.utf8.dropFirst(word.utf8.count)))
        return FilePathText.isPlainName(name) ? name : nil
    }
}
