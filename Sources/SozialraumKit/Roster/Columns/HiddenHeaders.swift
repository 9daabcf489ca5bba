extension ColumnMapping {
    /// The columns as reports show them: a header that holds the name or number of a person is hidden,
    /// its place (`#3`) stands there instead. A mapping file may call the column so.
    var shown: [MappedColumn] {
        columns.enumerated().map { index, column in
            var column = column
            if column.isHidden || NaturalPerson.isShown(in: column.header) {
                column.header = "#\(index + 1)"
                column.isHidden = true
            }
            return column
        }
    }

    /// The header of a column as reports show it.
    func shownHeader(_ header: String) -> String {
        columns.firstIndex { $0.header == header }.map { shown[$0].header } ?? header
    }
}
