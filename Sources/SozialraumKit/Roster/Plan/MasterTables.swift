import PlainTextRecords

/// The tables of a package that rosters go into, as texts: a cell is what stands in the CSV form.
///
/// A plan speaks of cells, and old and new values are texts; so are these tables.
struct MasterTables {
    /// A table of which every cell is a text.
    struct Table {
        let name: String
        /// The columns that the package delivers; nil if it lacks the table.
        var columns: [String]?
        /// The rows; a column that is missing is empty.
        var rows: [[String: String]] = []
        private(set) var places: [String: Int] = [:]

        init(name: String) { self.name = name }

        /// The row of an id.
        func row(_ id: String) -> [String: String]? { places[id].map { rows[$0] } }

        func contains(_ id: String) -> Bool { places[id] != nil }

        mutating func append(_ row: [String: String]) {
            if let id = row["id"], places[id] == nil { places[id] = rows.count }
            rows.append(row)
        }

        /// Sets a cell; an empty text removes it.
        mutating func set(_ id: String, _ column: String, _ text: String) {
            guard let place = places[id] else { return }
            rows[place][column] = text.isEmpty ? nil : text
        }

        /// Removes the rows of several ids at once: each alone would go through all rows.
        mutating func remove(_ ids: some Sequence<String>) {
            let gone = Set(ids.compactMap { places[$0] })
            rows = rows.indices.filter { !gone.contains($0) }.map { rows[$0] }
            places = [:]
            for (place, row) in rows.enumerated() {
                if let id = row["id"], places[id] == nil { places[id] = place }
            }
        }
    }

    private(set) var tables: [String: Table] = [:]

    /// The tables that rosters fill, in the order of the format.
    static let names = [
        "sozialraumzentren", "traeger", "einrichtungen", "hilfeangebote", "ressourcen",
    ]

    /// Reads the tables of a package.
    init(_ package: ExchangePackage) {
        var collector = Collector(package: package)
        ExchangePackage.visitTables(&collector)
        tables = collector.tables
    }

    subscript(name: String) -> Table {
        get { tables[name] ?? Table(name: name) }
        _modify { yield &tables[name, default: Table(name: name)] }
    }

    private struct Collector: TableVisitor {
        typealias Failure = Never
        let package: ExchangePackage
        var tables: [String: Table] = [:]

        mutating func table<Content: Record>(
            _ type: Content.Type,
            _ path: WritableKeyPath<ExchangePackage, SozialraumKit.Table<Content>>
        ) {
            let name = "\(Content.table)"
            guard MasterTables.names.contains(name) else { return }
            var table = Table(name: name)
            let content = package[keyPath: path]
            if content.isDelivered {
                let layout = TableLayout(content)
                var writer = CSVRecordWriter(
                    form: .canonical, columns: layout.columns, unknown: layout.unknown)
                content.records.eachInPlace(content.records.indices) { _, record in
                    writer.append(&record)
                }
                table.columns = content.columns.map { _ in layout.names }
                writer.out.pad(10)
                let names = layout.names
                MasterTables.eachRow(writer.out.span) { cells in
                    var row: [String: String] = [:]
                    for (name, cell) in zip(names, cells) where !cell.isEmpty { row[name] = cell }
                    table.append(row)
                }
            }
            tables[name] = table
        }
    }

    /// Splits canonical CSV.
    static func eachRow(_ text: ByteSpan, _ body: ([String]) -> Void) {
        var scanner = TableScanner(
            base: text.start, end: text.count, dialect: TableDialect(","), longest: .max / 2)
        var cells: [TableScanner.Cell] = []
        var at = 0
        while at < text.count {
            at = scanner.row(at: at, &cells).next
            body(cells.map { scanner.text($0) })
        }
    }

    // MARK: - Back into the package

    /// Puts the tables into a package in place of its own.
    func write(to package: inout ExchangePackage) throws(ExchangeError) {
        for name in Self.names {
            let table = self[name]
            guard let columns = Self.columns(of: table) else {
                package.removeTable(name)
                continue
            }
            var out = ByteBuffer()
            Self.append(columns, to: &out)
            for row in table.rows { Self.append(columns.map { row[$0] ?? "" }, to: &out) }
            try PackageReader.add(
                .memory(out.bytes), file: name, table: name, declared: 44, isExcel: false,
                to: &package)
        }
    }

    /// The columns that a table needs: those delivered, and those in use.
    private static func columns(of table: Table) -> [String]? {
        guard table.columns != nil || !table.rows.isEmpty else { return nil }
        var used = Set(table.columns ?? [])
        for row in table.rows { used.formUnion(row.keys) }
        let known = TableInfo.named(table.name)?.fields
        if table.columns == nil, let known {
            used.formUnion(
                known.names.enumerated().filter { known.requiredBits & 1 << UInt64($0.offset) != 0 }
                    .map(\.element))
        }
        let names = known?.names ?? []
        return names.filter { used.contains($0) }
            + used.subtracting(names).sorted { $0.precedes($1) }
    }

    private static func append(_ cells: [String], to out: inout ByteBuffer) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { out.append(44) }
            cell.withByteSpan { TableCleaner.append(quoted: $0, to: &out) }
        }
        if cells.count == 1, cells[0].isEmpty { out.append("\"\"" as StaticString) }
        out.append(10)
    }
}

extension ExchangePackage {
    /// Makes a table one that is not delivered.
    mutating func removeTable(_ name: String) {
        struct Remover: TableVisitor {
            typealias Failure = Never
            let name: String
            var package: ExchangePackage
            mutating func table<Content: Record>(
                _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
            ) {
                if "\(Content.table)" == name { package[keyPath: path] = Table() }
            }
        }
        var remover = Remover(name: name, package: self)
        ExchangePackage.visitTables(&remover)
        self = remover.package
    }
}
