import PlainTextRecords

/// The hash of an input.
enum InputHash {
    /// The SHA-256 of a file; of a folder that of the lines `hash␠␠name` of its files by name.
    static func of(_ scan: InputScan) throws(ExchangeError) -> String {
        try ExchangeError.wrap { () throws(FileFailure) in
            guard scan.carrier.isFolder, !scan.isSingleTable else {
                guard let source = scan.sources.values.first else { return SHA256().finish() }
                return try hash(source)
            }
            var lines = ""
            for (path, source) in scan.sources.sorted(by: { $0.key.precedes($1.key) }) {
                lines += try hash(source) + "  " + PackageReader.fileName(path) + "\n"
            }
            var hash = SHA256()
            lines.withByteSpan { hash.add($0) }
            return hash.finish()
        }
    }

    private static func hash(_ source: ByteSource) throws(FileFailure) -> String {
        var hash = SHA256()
        var at = 0
        var bytes = ByteBuffer(capacity: (1 << 20) + 128)
        while at < source.size {
            bytes.removeAll()
            try source.read(at: at, count: 1 << 20, to: &bytes)
            hash.add(bytes.span)
            at += max(1, bytes.count)
        }
        return hash.finish()
    }
}
