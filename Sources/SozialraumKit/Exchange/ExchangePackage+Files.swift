import PlainTextRecords

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension ExchangePackage {
    /// Reads the package at a URL: a folder, its `datapackage.json`, a JSON document (`.json`), JSON
    /// Lines (`.jsonl`) or a single table (`.csv`).
    ///
    /// What the reader noticed stands in ``readingLog``.
    /// - Throws: ``ExchangeError`` if the input cannot be opened, is not of its kind, is broken JSON,
    ///   or has a major version that this library does not know.
    /// - Complexity: O(n); large files are read on all cores.
    public init(contentsOf url: URL) throws(ExchangeError) {
        try self.init(path: url.path)
    }

    /// Reads the package at a path; see ``init(contentsOf:)``.
    public init(path: String) throws(ExchangeError) {
        self = try PackageReader.read(path)
    }

    /// Reads a package from bytes: of a JSON document, of JSON Lines, or of one table in CSV.
    ///
    /// - Parameters:
    ///   - carrier: `.json`, `.jsonLines` or `.csv`.
    ///   - name: The name that messages use; for CSV that of the file, which names the table:
    ///     `traeger.csv`.
    /// - Throws: ``ExchangeError`` as ``init(contentsOf:)``.
    public init(
        bytes: some Sequence<UInt8>, carrier: Carrier, name: String = "-"
    ) throws(ExchangeError) {
        let source = ByteSource.memory(Array(bytes))
        switch carrier {
        case .json: self = try PackageReader.json(source, file: name, isLines: false)
        case .jsonLines: self = try PackageReader.json(source, file: name, isLines: true)
        case .csv: self = try PackageReader.table(source, path: name)
        default: throw ExchangeError(.unknownKind, path: name)
        }
    }

    /// Writes the package in its canonical form, all of it or nothing.
    ///
    /// A folder that is no package and not empty is refused; in one that is, other files stay.
    /// - Throws: ``ExchangeError`` if the target cannot be written.
    public func write(to url: URL, as carrier: Carrier) throws(ExchangeError) {
        try write(path: url.path, as: carrier)
    }

    /// Writes the package to a path; see ``write(to:as:)``.
    public func write(path: String, as carrier: Carrier) throws(ExchangeError) {
        try PackageWriter(self, carrier: carrier).write(to: path)
    }

    /// The canonical bytes of the package as a JSON document or JSON Lines.
    ///
    /// - Precondition: `carrier` is no folder.
    public func bytes(as carrier: Carrier) -> [UInt8] {
        precondition(!carrier.isFolder, "a folder has no bytes of its own")
        var bytes: [UInt8] = []
        let writer = PackageWriter(self, carrier: carrier)
        do throws(FileFailure) {
            try writer.write { (span) throws(FileFailure) in
                bytes.append(contentsOf: span.buffer)
            }
        } catch {
            // Appending to an array does not fail.
        }
        return bytes
    }
}
