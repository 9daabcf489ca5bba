/// Tables that lie on their side: the names of the columns stand below each other in the first column,
/// and each further column is a record.
enum LyingTable {
    /// - Parameter samples: Cells of each column.
    static func isOne(header: [String], samples: [[String]]) -> Bool {
        guard header.count > 1, let first = samples.first else { return false }
        let cells = (header.prefix(1) + first.prefix(60)).filter { !$0.isBlankText }
        let meanings = cells.compactMap(meaning)
        guard Set(meanings).count >= 3, meanings.count * 10 >= cells.count * 6 else { return false }
        let others = header.dropFirst()
        return others.count { meaning($0) != nil } * 3 <= others.count
    }

    /// What a text surely means as the name of a column.
    private static func meaning(_ text: String) -> ColumnMeaning? {
        guard text.unicodeScalars.count < 40 else { return nil }
        return ColumnMapper.reader.read(text).claims.first.flatMap {
            $0.confidence >= 0.8 ? $0.meaning : nil
        }
    }
}
