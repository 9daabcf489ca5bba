import PlainTextRecords

/// What people decided about the columns of a roster: a mapping file.
///
/// ```json
/// { "mapping": "sozialraum", "version": "1.0",
///   "columns": { "Firma": "traeger.name", "Wo": "traeger.anschrift", "§ 31": "kreuze", "intern": "" } }
/// ```
///
/// A column has a meaning (`anschrift`, or with its table `traeger.anschrift`), goes to a column of the
/// format (`traeger.name`), holds crosses under the name of a service (`kreuze`), or is left out
/// (`""`). A header that stands twice has its number behind it the second time (`Tel.#2`); a column
/// without header is named by its place (`#4`).
public struct ColumnChoices: Hashable, Sendable {
    public var columns: [(header: String, target: String)] = []

    public init() {}

    public static func == (left: ColumnChoices, right: ColumnChoices) -> Bool {
        left.json() == right.json()
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(json()) }

    /// - Throws: ``ExchangeError``: `noImportFile` for a file of another kind, `brokenJSON`;
    ///   `badTarget`, `unknownTarget` or `unknownTargetColumn` for an entry that says nothing known.
    public init(bytes: [UInt8], path: String) throws(ExchangeError) {
        let object = try ImportFile.object(bytes, path: path, kind: "mapping")
        guard let columns = object["columns"]?.object else {
            throw ExchangeError(.noImportFile, path: path, arguments: ["mapping"])
        }
        for member in columns.members {
            guard let target = member.value.string else {
                throw ExchangeError(.badTarget, path: path, arguments: [member.key])
            }
            guard target.isEmpty || ColumnTarget(target) != nil else {
                throw Self.unknown(target, of: member.key, path)
            }
            self.columns.append((member.key, target))
        }
    }

    /// The error for an entry that says nothing known, with what would be possible.
    private static func unknown(
        _ target: String, of header: String, _ path: String
    ) -> ExchangeError {
        let start = target.trimmedBlanks.prefix { $0 != "." }.lowercased()
        guard target.contains("."), ColumnFields.tables.contains(start) else {
            return ExchangeError(
                .unknownTarget, path: path,
                arguments: [header, target]
                    + TextList.parts(ColumnMeaning.all.map(\.rawValue) + [ColumnTarget.crosses], 5)
                    + [ColumnFields.tables.joined(separator: ", ")])
        }
        return ExchangeError(
            .unknownTargetColumn, path: path,
            arguments: [header, target, start] + TextList.parts(ColumnTarget.columns(of: start), 2))
    }

    /// Targets by header.
    var targets: [String: String] {
        Dictionary(columns.map { ($0.header, $0.target) }, uniquingKeysWith: { first, _ in first })
    }

    /// The mapping as a file.
    public func json() -> [UInt8] {
        var object = ImportFile.head("mapping")
        object["columns"] = .object(
            JSONObject(columns.map { (key: $0.header, value: .string($0.target)) }))
        return ImportFile.bytes(object)
    }
}

extension ColumnChoices {
    /// The mapping that was used, to be kept and edited: columns of which nothing was known are left
    /// out.
    public init(_ mapping: ColumnMapping) {
        // Of a table on its side nothing is decided.
        if mapping.isLying { return }
        var seen: [String: Int] = [:]
        for column in mapping.columns where !column.header.isEmpty {
            let number = seen[column.header, default: 0] + 1
            seen[column.header] = number
            columns.append(
                (
                    number == 1 ? column.header : "\(column.header)#\(number)",
                    ColumnTarget.word(for: column, among: mapping)
                ))
        }
    }
}
