import PlainTextRecords

/// The files that an import reads and writes, looked at before any of them is read: none may take the
/// place of another, of the package, or of something that no import has written.
public struct ImportFiles: Sendable {
    /// The roster; `-` for standard input.
    public var roster: String
    /// The folder or the file of the package.
    public var package: String
    public var mapping: String?
    public var decisions: String?
    /// Where the plan and the rest will be written; nil: nowhere.
    public var plan: String?
    public var rest: String?

    public init(
        roster: String, package: String, mapping: String? = nil, decisions: String? = nil,
        plan: String? = nil, rest: String? = nil
    ) {
        self.roster = roster
        self.package = package
        self.mapping = mapping
        self.decisions = decisions
        self.plan = plan
        self.rest = rest
    }

    /// The words of the command line that name a file, in a fixed order; nil stands for the roster.
    private var named: [(option: String?, path: String)] {
        let files: [(String?, String?)] = [
            (nil, roster), ("into", package), ("mapping", mapping), ("decisions", decisions),
            ("plan", plan), ("rest", rest),
        ]
        return files.compactMap { option, path in path.map { (option, $0) } }
    }

    /// Two words that name one file: the names of their options, nil for the roster.
    public var clash: (first: String?, second: String)? {
        let all = named
        for (index, one) in all.enumerated() {
            for other in all[(index + 1)...] where SameFile.isOne(one.path, other.path) {
                if let option = other.option { return (one.option, option) }
            }
        }
        return nil
    }

    /// Makes sure that nothing is written into the folder of the package, and over nothing but what an
    /// import has written.
    ///
    /// - Throws: ``ExchangeError``: `insidePackage` or `occupiedImportFile`; errors of files.
    public func check() throws(ExchangeError) {
        for (kind, path) in [("plan", plan), ("rest", rest)] {
            guard let path else { continue }
            try checkOutside(path)
            guard try !Self.mayReplace(path, kind) else { continue }
            throw ExchangeError(.occupiedImportFile, path: path, arguments: [kind])
        }
        for path in [mapping, decisions].compactMap({ $0 }) {
            // What is there already is read, and must be of its kind.
            let kind = try ExchangeError.wrap { () throws(FileFailure) in
                try InputFile.kind(of: path)
            }
            if kind == .missing { try checkOutside(path) }
        }
    }

    private func checkOutside(_ path: String) throws(ExchangeError) {
        let kind = try ExchangeError.wrap { () throws(FileFailure) in
            try InputFile.kind(of: package)
        }
        let isManifest = PackageReader.fileName(package) == DataPackage.fileName
        guard kind == .folder || isManifest else { return }
        let folder = kind == .folder ? package : FilePathText.parent(of: package)
        if SameFile.isInside(path, folder: folder) {
            throw ExchangeError(.insidePackage, path: path)
        }
    }

    /// Whether there is nothing at a path, or what an earlier import has written there.
    private static func mayReplace(
        _ path: String, _ kind: String
    ) throws(ExchangeError) -> Bool {
        try ExchangeError.wrap { () throws(FileFailure) in
            guard path != "-", try InputFile.kind(of: path) == .file else { return true }
            let start = try InputFile.open(path).bytes(at: 0, count: 512)
            let text = String(decoding: start, as: UTF8.self).filter { !$0.isWhitespace }
            if text.isEmpty { return true }
            guard kind == "rest" else { return text.hasPrefix("{\"plan\":\"sozialraum\"") }
            let names = RestTable.own
            return [",", ";", "\t"].contains { mark in
                let header = names.joined(separator: mark).filter { !$0.isWhitespace }
                return text.hasPrefix(header) || text.hasPrefix("\u{FEFF}" + header)
            }
        }
    }
}
