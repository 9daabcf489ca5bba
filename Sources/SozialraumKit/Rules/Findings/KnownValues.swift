import PlainTextRecords

/// Whether values of codes and references stand for something that is known.
///
/// A name can have the form of a code or of an identifier. So what makes a value one that may be
/// shown is that a list or a table has it, whichever rule speaks of it.
struct KnownValues {
    let view: PackageView
    private let keys = KeyMaker(texts: LongTexts())

    init(_ view: PackageView) { self.view = view }

    /// Whether every part of a value is in the list, or in the table, that its field names.
    func has(_ text: String, table: String, field: FieldInfo) -> Bool {
        let parts = field.need == .list ? text.split(separator: "|") : [text[...]]
        if let list = field.schema.codelist {
            return parts.allSatisfy { part in
                Codelists.entry(String(part), in: list) != nil
                    || isFound(list + "|" + part, in: TableInfo.order(of: "codes"))
            }
        }
        guard let target = field.target(in: table) else { return true }
        return parts.allSatisfy { isFound(String($0), in: target) }
    }

    private func isFound(_ key: String, in table: Int) -> Bool {
        view.table(table).search.row(of: keys.key(key)) != TableView.missing
    }
}
