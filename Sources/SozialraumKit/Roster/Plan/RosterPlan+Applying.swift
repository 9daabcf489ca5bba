import PlainTextRecords

extension RosterPlan {
    /// Does what the plan says.
    ///
    /// What is done already is passed over, so that a second time changes nothing.
    ///
    /// - Returns: Whether anything changed.
    /// - Throws: ``PlanConflict`` if a cell holds neither the old nor the new value; nothing is
    ///   changed then.
    public func apply(to package: inout ExchangePackage) throws -> Bool {
        var tables = MasterTables(package)
        var isChanged = false
        for change in changes {
            if try change.apply(to: &tables[change.table]) { isChanged = true }
        }
        guard isChanged else { return false }
        try tables.write(to: &package)
        return true
    }

    /// Takes back what the plan did: the package becomes what it was in canonical form.
    ///
    /// - Returns: Whether anything changed.
    /// - Throws: ``PlanConflict`` if a cell holds neither the new nor the old value.
    public func undo(in package: inout ExchangePackage) throws -> Bool {
        var tables = MasterTables(package)
        var isChanged = false
        var added: [String: Set<String>] = [:]
        for change in changes.reversed() {
            let isGone = added[change.table]?.contains(change.record) ?? false
            guard !isGone, try change.undo(in: &tables[change.table]) else { continue }
            isChanged = true
            if change.isNew { added[change.table, default: []].insert(change.record) }
        }
        for (name, ids) in added { tables[name].remove(ids) }
        guard isChanged else { return false }
        for (name, columns) in columnsBefore { tables[name].columns = columns }
        try tables.write(to: &package)
        return true
    }
}

/// A package that is not the one that a plan was made for.
public struct PlanConflict: Error, Hashable, Sendable {
    public var table: String
    public var record: String
    public var field: String
}

extension RosterPlan.RecordChange {
    fileprivate func apply(to table: inout MasterTables.Table) throws(PlanConflict) -> Bool {
        if isNew, !table.contains(record) {
            var row = ["id": record]
            for cell in cells where !cell.new.isEmpty { row[cell.field] = cell.new }
            table.append(row)
            return true
        }
        guard let row = table.row(record) else { throw conflict("id") }
        var isChanged = false
        for cell in cells {
            let current = row[cell.field] ?? ""
            if current == cell.new { continue }
            guard !isNew, current == cell.old else { throw conflict(cell.field) }
            table.set(record, cell.field, cell.new)
            isChanged = true
        }
        return isChanged
    }

    fileprivate func undo(in table: inout MasterTables.Table) throws(PlanConflict) -> Bool {
        guard let row = table.row(record) else {
            if isNew { return false }
            throw conflict("id")
        }
        if isNew {
            // The row itself is removed with the others that the plan added.
            for cell in cells where (row[cell.field] ?? "") != cell.new {
                throw conflict(cell.field)
            }
            return true
        }
        var isChanged = false
        for cell in cells {
            let current = row[cell.field] ?? ""
            if current == cell.old { continue }
            guard current == cell.new else { throw conflict(cell.field) }
            table.set(record, cell.field, cell.old)
            isChanged = true
        }
        return isChanged
    }

    private func conflict(_ field: String) -> PlanConflict {
        PlanConflict(table: table, record: record, field: field)
    }
}

extension PlanConflict {
    /// Does something with a plan; a conflict becomes an error of the package.
    public static func worded<T>(_ path: String, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let conflict as PlanConflict {
            throw ExchangeError(
                .planConflict, path: path,
                arguments: [conflict.table, conflict.record, conflict.field])
        }
    }
}
