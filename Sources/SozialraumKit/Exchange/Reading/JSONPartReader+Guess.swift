import PlainTextRecords

/// Guesses where a part begins, and in the middle of what; the guess is checked later.
extension JSONPartReader {
    func guessLine(from start: Int) -> (Int, JSONBoundary.State)? {
        var at = max(0, start - 1)
        while at < limit, block.text[at] != 10, block.text[at] != 13 { at += 1 }
        while at < limit, block.text[at] <= 32 { at += 1 }
        return at < limit ? (at, .lines) : nil
    }

    /// Looks for `},{` with blanks between, and tells the table by the keys of the object.
    func guessRecord(from start: Int) -> (Int, JSONBoundary.State)? {
        var at = start
        while at < limit {
            guard block.text[at] == 44 else {
                at += 1
                continue
            }
            var before = at - 1
            while before >= 0, block.text[before] <= 32 { before -= 1 }
            var after = at + 1
            while after < block.count, block.text[after] <= 32 { after += 1 }
            if before >= 0, block.text[before] == UInt8(ascii: "}"),
                after < block.count, block.text[after] == UInt8(ascii: "{"),
                let table = tableByKeys(at: after)
            {
                return (at, .table(table, needsComma: true))
            }
            at += 1
        }
        return nil
    }

    private func tableByKeys(at index: Int) -> String? {
        var scanner = JSONScanner(base: block.base, at: index, end: block.count)
        guard case .object(let object)? = try? scanner.tree() else { return nil }
        var best: (name: String, matches: Int)?
        for table in TableInfo.all {
            let matches = object.keys.reduce(0) { $0 + (table.fields.index(of: $1) == nil ? 0 : 1) }
            if matches > best?.matches ?? 0 { best = (table.name, matches) }
        }
        return best?.name
    }
}
