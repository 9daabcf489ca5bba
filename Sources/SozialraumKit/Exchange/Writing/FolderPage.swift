import PlainTextRecords

/// A file in a package folder that is no table.
struct FolderPage {
    let name: String
    /// What stands in it; nil: an old one is taken away.
    let content: (any PageContent)?
}

/// What writes itself into a page, piece by piece.
protocol PageContent {
    func write(_ sink: (ByteSpan) throws(FileFailure) -> Void) throws(FileFailure)
}

/// A page that is held in memory.
struct PageBytes: PageContent {
    let bytes: [UInt8]

    func write(_ sink: (ByteSpan) throws(FileFailure) -> Void) throws(FileFailure) {
        var buffer = ByteBuffer(capacity: bytes.count)
        for byte in bytes { buffer.append(byte) }
        try sink(buffer.span)
    }
}
