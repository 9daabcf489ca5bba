/// Names that are nearly those of a column.
enum NearMiss {
    /// The column that a header probably means: the same without case, blanks, umlauts and hyphens.
    static func of(_ header: String, among names: [String]) -> String? {
        let plain = simplified(header)
        guard !plain.isEmpty, plain != header else { return nil }
        return names.first { simplified($0) == plain }
    }

    private static func simplified(_ text: String) -> String {
        var result = ""
        for character in text.lowercased() {
            switch character {
            case "ä": result += "ae"
            case "ö": result += "oe"
            case "ü": result += "ue"
            case "ß": result += "ss"
            case _ where character.isLetter || character.isNumber: result.append(character)
            default: break
            }
        }
        return result
    }
}
