import PlainTextRecords

/// Kinds of files that are no tables in plain text, whatever their name says: spreadsheets, archives,
/// images, pages.
enum OtherKind {
    /// The kind that a file name ending stands for; nil: it may be a table.
    static func of(suffix: String) -> String? { suffixes.contains(suffix) ? suffix : nil }

    private static let suffixes: Set<String> = [
        "xlsx", "xlsm", "xls", "xlsb", "ods", "numbers", "zip", "gz", "7z", "rar", "pdf", "docx",
        "doc", "odt", "xml", "html", "htm", "png", "jpg", "jpeg", "parquet", "sqlite", "db", "mdb",
        "accdb",
    ]

    /// The kind that the first bytes of a file tell; nil: it may be a table.
    static func of(_ bytes: ByteSpan) -> String? {
        func begins(_ magic: [UInt8]) -> Bool {
            bytes.count >= magic.count && magic.indices.allSatisfy { bytes[$0] == magic[$0] }
        }
        if begins([0x50, 0x4B, 3, 4]) { return archive(bytes) }
        for (kind, magic) in beginnings where begins(magic) { return kind }
        if bytes.count >= 262, bytes[257..<262].equals("ustar") { return "tar" }
        return markup(bytes)
    }

    /// How files of other kinds begin.
    private static let beginnings: [(kind: String, bytes: [UInt8])] = [
        ("xls", [0xD0, 0xCF, 0x11, 0xE0]), ("pdf", Array("%PDF".utf8)), ("gz", [0x1F, 0x8B]),
        ("png", [0x89, 0x50, 0x4E, 0x47]), ("jpg", [0xFF, 0xD8, 0xFF]),
        ("gif", Array("GIF8".utf8)), ("sqlite", Array("SQLite format 3".utf8)),
        ("parquet", Array("PAR1".utf8) + [0x15]), ("7z", [0x37, 0x7A, 0xBC, 0xAF]),
        ("xz", [0xFD, 0x37, 0x7A, 0x58, 0x5A]), ("bz2", Array("BZh91AY".utf8)),
        ("rar", Array("Rar!".utf8)), ("zst", [0x28, 0xB5, 0x2F, 0xFD]),
        ("elf", [0x7F, 0x45, 0x4C, 0x46]), ("mp3", Array("ID3".utf8) + [3]),
        ("mp3", Array("ID3".utf8) + [4]), ("rtf", Array("{\\rtf".utf8)),
    ]

    /// `html` or `xml` for text that only another program shows as a table.
    private static func markup(_ bytes: ByteSpan) -> String? {
        let mark = EncodingDetection.fromBeginning(bytes)?.markLength ?? 0
        var first = min(mark, bytes.count)
        while first < bytes.count, bytes[first] <= 32 { first += 1 }
        guard first < bytes.count, bytes[first] == UInt8(ascii: "<") else { return nil }
        let start = bytes[first..<min(bytes.count, first + 256)].text.lowercased()
        for word in ["<!doctype html", "<html", "<head", "<body", "<table"]
        where start.hasPrefix(word) { return "html" }
        guard start.hasPrefix("<?xml") else { return nil }
        return start.contains("<html") ? "html" : "xml"
    }

    /// What a ZIP archive is, by the name of its first file: text documents and spreadsheets are
    /// archives, too.
    private static func archive(_ bytes: ByteSpan) -> String {
        let beginning = bytes[0..<min(bytes.count, 512)].text
        if beginning.contains("opendocument.spreadsheet") { return "ods" }
        if beginning.contains("opendocument.text") { return "odt" }
        if beginning.contains("word/") { return "docx" }
        return beginning.contains("[Content_Types].xml") || beginning.contains("xl/")
            ? "xlsx" : "zip"
    }
}
