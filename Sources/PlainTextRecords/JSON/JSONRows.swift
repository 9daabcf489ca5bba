/// The names of the fields of a record as bytes, to find a JSON key among them: the next field is
/// tried first, then all others.
public final class FieldNames: Sendable {
    @usableFromInline let bytes: [UInt8]
    @usableFromInline let offsets: [Int]
    public let count: Int

    public init(_ names: [String]) {
        var bytes: [UInt8] = []
        var offsets = [0]
        for name in names {
            bytes += Array(name.utf8)
            offsets.append(bytes.count)
        }
        self.bytes = bytes
        self.offsets = offsets
        count = names.count
    }

    @inlinable public func matches(_ field: Int, _ name: ByteSpan) -> Bool {
        let start = offsets[field]
        guard offsets[field &+ 1] &- start == name.count else { return false }
        return bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<name.count where bytes[start &+ index] != name[index] { return false }
            return true
        }
    }

    /// The field of a name, looked for from the one after `field` on; -1 if there is none.
    @inlinable public func find(_ name: ByteSpan, after field: Int) -> Int {
        var index = field
        for _ in 0..<count {
            index = index &+ 1 >= count ? 0 : index &+ 1
            if matches(index, name) { return index }
        }
        return -1
    }
}

/// The records of a JSON array, or the lines of JSON Lines that belong to one table.
public struct JSONRows: RowSource {
    public var scanner: JSONScanner
    /// Records that begin at or after this index are left to the next block.
    public let limit: Int
    @usableFromInline let names: FieldNames
    /// The table that lines must name; nil in a document.
    @usableFromInline let lineTable: [UInt8]?
    /// Whether the text ends where the block ends.
    @usableFromInline let isLast: Bool
    /// How a canonical line of the table begins.
    @usableFromInline let linePrefix: [UInt8]
    public var rowStart = 0
    /// Where the current record begins with the comma in front of it: blocks meet here.
    @usableFromInline var boundary = 0
    /// Which fields the current record had.
    @usableFromInline var seen: UInt64 = 0
    /// Keys that are no field or stand twice: key cell, value cell.
    @usableFromInline var others: [(key: Cell, value: Cell)] = []
    @usableFromInline var isNoObject = false
    /// In JSON Lines: whether the key that names the table was met.
    @usableFromInline var sawTable = false
    /// Whether a record stood before, so that a comma must come.
    @usableFromInline var needsComma: Bool

    /// - Parameters:
    ///   - needsComma: In a document: whether a record of the array was read before.
    ///   - lineTable: In JSON Lines: the table whose lines are to be read.
    ///   - isLast: In JSON Lines: whether the text ends where the block ends.
    public init(
        scanner: JSONScanner, limit: Int, names: FieldNames, needsComma: Bool,
        lineTable: String? = nil, isLast: Bool = true
    ) {
        self.isLast = isLast
        self.scanner = scanner
        self.limit = limit
        self.names = names
        self.needsComma = needsComma
        self.lineTable = lineTable.map { Array($0.utf8) }
        linePrefix = Array("{\"table\":\"\(lineTable ?? "")\"".utf8)
    }

    @inlinable public var base: UnsafePointer<UInt8> { scanner.base }
    /// Whether a record of the array was read, so that a comma must come before the next.
    public var hasRecord: Bool { needsComma }

    @inlinable public mutating func next(_ cells: UnsafeMutablePointer<Cell>) -> RowStep {
        scanner.skipBlanks()
        boundary = scanner.at
        if boundary >= limit { return .end }
        if lineTable == nil {
            if base[boundary] == 93 { return .end }
            if needsComma {
                guard base[boundary] == 44 else { return fault() }
                scanner.at &+= 1
                scanner.skipBlanks()
            }
        } else if !isLineOfTable() {
            return .end
        }
        rowStart = scanner.at
        if !others.isEmpty { others.removeAll(keepingCapacity: true) }
        isNoObject = false
        for field in 0..<names.count { cells[field] = .empty }
        let step = object(cells)
        if lineTable != nil { return line(step) }
        if step == .row { needsComma = true }
        return step
    }

    /// Looks whether a line of JSON Lines is one record, given how the record ended.
    @usableFromInline mutating func line(_ step: RowStep) -> RowStep {
        switch step {
        case .row:
            let end = scanner.endLine(from: rowStart, isLast: isLast)
            if end == .incomplete { scanner.at = boundary }
            return end
        case .broken:
            _ = scanner.breaksOff(from: rowStart, before: scanner.at)
            return .broken
        case .incomplete:
            return scanner.breaksOff(from: rowStart, before: scanner.end) ? .broken : .incomplete
        case .end:
            return .end
        }
    }

    @usableFromInline mutating func fault() -> RowStep {
        if scanner.at >= scanner.end {
            scanner.at = boundary
            return .incomplete
        }
        if scanner.fault == .none { scanner.fault = .unexpected }
        return .broken
    }

    /// Reads the object at the scanner's place into cells.
    @inlinable mutating func object(_ cells: UnsafeMutablePointer<Cell>) -> RowStep {
        seen = 0
        sawTable = false
        guard base[scanner.at] == 123 else { return noObject() }
        scanner.at &+= 1
        scanner.skipBlanks()
        if base[scanner.at] == 125 {
            scanner.at &+= 1
            return .row
        }
        var field = -1
        while true {
            guard base[scanner.at] == 34, let key = scanner.string() else {
                return fault()
            }
            if base[scanner.at] != 58 {
                scanner.skipBlanks()
                guard base[scanner.at] == 58 else { return fault() }
            }
            scanner.at &+= 1
            if base[scanner.at] == 32 { scanner.at &+= 1 }
            if base[scanner.at] <= 32 { scanner.skipBlanks() }
            var found = field &+ 1
            let name = ByteSpan(start: base + Int(key.start), count: key.count)
            if !key.isPlainText {
                found = -1
            } else if found >= names.count || !names.matches(found, name) {
                found = names.find(name, after: field)
            }
            guard let value = scanner.value() else { return fault() }
            if found >= 0, seen & 1 &<< UInt64(truncatingIfNeeded: found) == 0 {
                cells[found] = value
                seen |= 1 &<< UInt64(truncatingIfNeeded: found)
                field = found
            } else {
                other(key, value, cells)
            }
            if base[scanner.at] <= 32 { scanner.skipBlanks() }
            if base[scanner.at] == 44 {
                scanner.at &+= 1
                if base[scanner.at] <= 32 { scanner.skipBlanks() }
                continue
            }
            guard base[scanner.at] == 125 else { return fault() }
            scanner.at &+= 1
            return .row
        }
    }

    /// A key that is written with escapes, is no field, or stands twice.
    @usableFromInline mutating func other(
        _ key: Cell, _ value: Cell, _ cells: UnsafeMutablePointer<Cell>
    ) {
        if !key.isPlainText {
            let name = CellText.string(key, base: base)
            let found = name.withByteSpan { names.find($0, after: -1) }
            if found >= 0, seen & 1 << UInt64(found) == 0 {
                cells[found] = value
                seen |= 1 << UInt64(found)
                return
            }
        }
        if lineTable != nil, !sawTable, CellText.string(key, base: base) == "table" {
            sawTable = true
            return
        }
        others.append((key, value))
    }

    @usableFromInline mutating func noObject() -> RowStep {
        let start = scanner.at
        // A number that reaches the end of the block may go on behind it.
        guard let value = scanner.value(), scanner.at < scanner.end else { return fault() }
        isNoObject = true
        switch base[start] {
        case 34: others.append((.empty, value))
        case 91: others.append((.empty, Cell(start: start, end: scanner.at, kind: .array)))
        default: others.append((.empty, Cell(start: start, end: scanner.at, kind: value.kind)))
        }
        return .row
    }

    /// Whether the line at the scanner's place names the table wanted; the scanner stays there.
    @usableFromInline mutating func isLineOfTable() -> Bool {
        guard let lineTable else { return true }
        var isSame = true
        for index in linePrefix.indices where base[scanner.at + index] != linePrefix[index] {
            isSame = false
            break
        }
        if isSame { return true }
        let name = JSONRows.tableName(of: scanner)
        return name.map { Array($0.utf8) == lineTable } ?? false
    }

    /// The table that a line of JSON Lines names, or nil if it names none.
    public static func tableName(of scanner: JSONScanner) -> String? {
        var look = scanner
        guard look.base[look.at] == 123 else { return nil }
        look.at += 1
        look.skipBlanks()
        while look.base[look.at] == 34, let key = look.string() {
            look.skipBlanks()
            guard look.base[look.at] == 58 else { return nil }
            look.at += 1
            look.skipBlanks()
            let isString = look.base[look.at] == 34
            guard let value = look.value() else { return nil }
            if CellText.string(key, base: look.base) == "table" {
                return isString ? CellText.string(value, base: look.base) : nil
            }
            look.skipBlanks()
            guard look.base[look.at] == 44 else { return nil }
            look.at += 1
            look.skipBlanks()
        }
        return nil
    }

    @inlinable public var isUnusual: Bool { !others.isEmpty }

    /// A key of a line of JSON Lines as records have it: `$table` is the column `table`, and of a
    /// doubled `$` one is taken away.
    public static func unmasked(_ key: String) -> String {
        // By bytes: a mark may combine with the `$`.
        key == "$table" || key.utf8.starts(with: "$$".utf8)
            ? String(decoding: key.utf8.dropFirst(), as: UTF8.self) : key
    }

    /// A name as records have it.
    private func plainName(_ cell: Cell) -> String {
        let name = CellText.string(cell, base: base)
        return lineTable == nil ? name : JSONRows.unmasked(name)
    }

    private func names(of others: [(key: Cell, value: Cell)]) -> [String] {
        var claims = ColumnNames()
        for field in 0..<names.count where seen & 1 << UInt64(field) != 0 {
            _ = claims.claim(fieldName(field), position: 0)
        }
        return others.enumerated().map { index, other in
            claims.claim(plainName(other.key), position: index + 1)
        }
    }

    private func fieldName(_ field: Int) -> String {
        String(
            decoding: names.bytes[names.offsets[field]..<names.offsets[field + 1]], as: UTF8.self)
    }

    public func extras(dialect: CellDialect) -> [Leftover.Entry] {
        zip(names(of: others), others).compactMap { name, other in
            if other.value.isEmpty, !isNoObject { return nil }
            return Leftover.Entry(name: name, text: CellText.string(other.value, base: base))
        }
    }

    public var irregularities: RowIrregularities {
        var result = RowIrregularities()
        result.isNoObject = isNoObject
        if isNoObject { return result }
        for (name, other) in zip(names(of: others), others) {
            let plain = plainName(other.key)
            let at = Int(other.key.start)
            if plain == name || plain.isEmpty {
                if other.value.isEmpty { continue }
                result.unknownKeys.append((name, at))
            } else {
                result.duplicateKeys.append((plain, at))
            }
        }
        return result
    }

    public var unknownColumns: [String] { [] }

    public func visitExtras(_ body: (_ column: Int, _ key: ByteSpan, _ cell: Cell) -> Void) {
        for other in others where !other.value.isEmpty {
            body(
                -1, ByteSpan(start: base + Int(other.key.start), count: other.key.count),
                other.value)
        }
    }
}
