import PlainTextRecords

/// Puts the parts of a JSON document or of JSON Lines together to a package.
struct PackageAssembly {
    let file: String
    var package = ExchangePackage()
    /// Where each key of the document stands; the first place of those that stand twice is taken out.
    private var places: [ExactName: [Range<Int>]] = [:]

    init(file: String, log: ReadingLog = ReadingLog()) {
        self.file = file
        package.readingLog = log
    }

    /// Adds all parts, in their order.
    mutating func add(_ parts: [JSONParts]) {
        var metadata: [(key: String, value: JSONValue)] = []
        var arrays: [JSONParts.UnknownArray] = []
        var rows: [String: Int] = [:]
        for part in parts {
            metadata += part.metadata
            for array in part.arrays {
                if array.isBegin || arrays.isEmpty {
                    arrays.append(array)
                } else {
                    let last = arrays.count - 1
                    arrays[last].values += array.values
                    arrays[last].count += array.count
                    arrays[last].objects += array.objects
                }
            }
            for key in part.keys { places[ExactName(key.name), default: []].append(key.bytes) }
            package.readingLog.merge(part.log, rows: rows)
            rows.merge(part.rows) { $0 + $1 }
        }
        for name in places.keys { places[name]?.removeFirst() }
        setMetadata(metadata)
        let stated = package.metadata.takeTabellen()
        var records = AddRecords(
            parts: parts, stated: stated, begun: Set(parts.flatMap(\.tables)), package: package)
        ExchangePackage.visitTables(&records)
        package = records.package
        addLines(parts, stated)
        addArrays(arrays, stated)
        addStated(stated)
        let nameless = package.unknownTables.firstIndex(where: \.name.isEmpty)
        for renamed in package.settleNames() { noteDuplicate(renamed) }
        let hasTold = package.readingLog.count(of: .noTableName) > 0
        // Of the table without a name each line was told.
        for (index, table) in package.unknownTables.enumerated() where index != nameless || !hasTold
        {
            package.readingLog.add(
                ReadingLog.Notice(kind: .unknownTable, file: file, table: table.name))
        }
    }

    /// Tells of a key that stands twice, at the next of its places.
    private mutating func noteDuplicate(_ name: String) {
        let bytes = places[ExactName(name)]?.first
        if bytes != nil { places[ExactName(name)]?.removeFirst() }
        package.readingLog.add(
            ReadingLog.Notice(
                kind: .duplicateKey, file: file, bytes: bytes,
                pointer: bytes == nil ? nil : JSONPointer.text([name]), arguments: [name]))
    }

    /// Sets the metadata; a key that stands twice is told.
    private mutating func setMetadata(_ members: [(key: String, value: JSONValue)]) {
        package.metadata.values = JSONObject(members)
        for (member, kept) in zip(members, package.metadata.values.members)
        where !member.key.isExactly(kept.key) { noteDuplicate(member.key) }
    }

    /// Joins the records of all parts, table by table, and sets the columns that were delivered.
    private struct AddRecords: TableVisitor {
        typealias Failure = Never
        let parts: [JSONParts]
        let stated: StatedColumns
        let begun: Set<String>
        var package: ExchangePackage

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            let buffers = parts.compactMap { $0.existing(type) }
            if !buffers.isEmpty { package[keyPath: path].records = RecordBuffer.joined(buffers) }
            let name = "\(Content.table)"
            let columns = stated[name] ?? (begun.contains(name) ? [] : nil)
            // Columns that occur are added by whoever writes the table.
            if columns != nil || !package[keyPath: path].isEmpty {
                package[keyPath: path].columns = columns ?? []
            }
        }
    }

    private mutating func addLines(_ parts: [JSONParts], _ stated: StatedColumns) {
        for (name, rows) in parts.flatMap(\.lines) {
            let records = RecordBuffer.joined([rows])
            if let index = package.unknownTables.firstIndex(where: { $0.name.isExactly(name) }) {
                package.unknownTables[index].rows.records += records
            } else {
                add(records, name: name, stated)
            }
        }
    }

    /// An array under an unknown name is a table if `tabellen` names it or if it holds objects only;
    /// else it is metadata.
    private mutating func addArrays(
        _ arrays: [JSONParts.UnknownArray], _ stated: StatedColumns
    ) {
        var metadata = package.metadata.values.members.map { (key: $0.key, value: $0.value) }
        for array in arrays {
            let (name, values) = (array.name, array.values)
            let isObjects = array.count > 0 && array.objects == array.count
            let isKey = Metadata.keys.contains(name) || name == DataPackage.restKey
            if stated[name] != nil || isObjects && !isKey {
                add(values.map { UnknownRecord($0) }, name: name, stated)
            } else {
                metadata.append((name, .array(values)))
            }
        }
        setMetadata(metadata)
    }

    private mutating func add(
        _ records: [UnknownRecord], name: String, _ stated: StatedColumns
    ) {
        var table = UnknownTable(name: name, rows: Table(records))
        table.rows.columns = stated[name] ?? []
        package.unknownTables.append(table)
    }

    /// Tables that only `tabellen` names: they were delivered without rows.
    private mutating func addStated(_ stated: StatedColumns) {
        let known = Set(package.unknownTables.map { ExactName($0.name) })
        for name in stated.tables
        where TableInfo.named(name) == nil && !known.contains(ExactName(name)) {
            add([], name: name, stated)
        }
    }
}

/// Which columns each table was delivered with, as `tabellen` states them.
struct StatedColumns {
    private let columns: [ExactName: [String]]
    /// The tables in their order.
    let tables: [String]

    init(_ object: JSONObject) {
        var columns: [ExactName: [String]] = [:]
        for member in object.members {
            var claims = ColumnNames()
            columns[ExactName(member.key)] = (member.value.array ?? []).enumerated().map {
                claims.claim($1.string ?? "", position: $0 + 1)
            }
        }
        self.columns = columns
        tables = object.keys
    }

    subscript(table: String) -> [String]? { columns[ExactName(table)] }
}

extension Metadata {
    /// Takes `tabellen` out. One of another form than names of columns by table is kept as
    /// `tabellen#2`.
    mutating func takeTabellen() -> StatedColumns {
        guard let value = values["tabellen"] else { return StatedColumns(JSONObject()) }
        values["tabellen"] = nil
        guard let object = value.object else {
            if !value.isMissing { values["tabellen#2"] = value }
            return StatedColumns(JSONObject())
        }
        let isSound = object.members.allSatisfy { member in
            member.value.array?.allSatisfy { $0.string != nil } ?? false
        }
        if isSound { return StatedColumns(object) }
        values["tabellen#2"] = value
        var sound = JSONObject()
        for member in object.members {
            guard let names = member.value.array else { continue }
            sound[member.key] = .array(names.filter { $0.string != nil })
        }
        return StatedColumns(sound)
    }
}

extension ExchangePackage {
    /// Gives every key of the JSON document that the package makes a name of its own: tables of the
    /// format, metadata, unknown tables. The n-th of a name becomes `name#n`.
    ///
    /// - Returns: The names that stood twice.
    mutating func settleNames() -> [String] {
        var renamed: [String] = []
        var claims = ColumnNames()
        var delivered = DeliveredTables(package: self)
        ExchangePackage.visitTables(&delivered)
        for name in delivered.names { _ = claims.claim(name, position: 0) }
        if metadata.values["dialekt"] == "excel" { metadata.values["dialekt"] = nil }
        takeTablesOutOfMetadata()
        metadata.values = JSONObject(
            metadata.values.members.map { member in
                let name = claims.claim(member.key, position: 0)
                if !name.isExactly(member.key), !member.key.isEmpty { renamed.append(member.key) }
                return (key: name, value: member.value)
            })
        let own = Metadata.keys + [DataPackage.restKey] + TableInfo.all.map(\.name)
        let used = Set(delivered.names + metadata.values.keys)
        for key in own where !used.contains(key) { _ = claims.claim(key, position: 0) }
        for index in unknownTables.indices {
            let name = claims.claim(unknownTables[index].name, position: index + 1)
            let own = unknownTables[index].name
            unknownTables[index].name = name
            // What has no name stands there once, however it is called now.
            if !name.isExactly(own), !own.isEmpty { renamed.append(own) }
        }
        return renamed
    }

    /// A metadata value that is a list of objects would be read as a table in a JSON document; so it is
    /// one in every carrier.
    private mutating func takeTablesOutOfMetadata() {
        for member in metadata.values.members {
            guard !Metadata.keys.contains(member.key), member.key != DataPackage.restKey,
                TableInfo.named(member.key) == nil, let values = member.value.array,
                !values.isEmpty, values.allSatisfy({ $0.object != nil })
            else { continue }
            metadata.values[member.key] = nil
            var table = UnknownTable(
                name: member.key, rows: Table(values.map { UnknownRecord($0) }))
            table.rows.columns = []
            unknownTables.append(table)
        }
    }

    private struct DeliveredTables: TableVisitor {
        typealias Failure = Never
        let package: ExchangePackage
        var names: [String] = []

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            if package[keyPath: path].isDelivered { names.append("\(Content.table)") }
        }
    }
}
