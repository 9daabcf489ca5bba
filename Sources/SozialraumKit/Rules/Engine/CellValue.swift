import PlainTextRecords

/// The text of a cell as a reader of its table takes it.
enum CellValue {
    /// Appends the text; the parts of a list are joined by `|`.
    static func append(
        _ cell: Cell, base: UnsafePointer<UInt8>, dialect: CellDialect, isList: Bool,
        to out: inout ByteBuffer
    ) {
        let start = out.count
        if isList, cell.kind == .array {
            var ignored = false
            if CellText.appendList(
                cell, base: base, shape: .string, to: &out, isMistyped: &ignored)
            {
                return
            }
        }
        CellText.append(cell, base: base, to: &out)
        guard dialect.isExcel, out.count > start, out[start] == 0x27 else { return }
        let rest = Array(out.span(from: start + 1).buffer)
        out.truncate(to: start)
        rest.withUnsafeBufferPointer { out.append(ByteSpan($0)) }
    }

    static func text(
        _ cell: Cell, base: UnsafePointer<UInt8>, dialect: CellDialect, isList: Bool
    ) -> String {
        var out = ByteBuffer(capacity: cell.count + 16)
        append(cell, base: base, dialect: dialect, isList: isList, to: &out)
        return withExtendedLifetime(out) { out.span.text }
    }
}
