import PlainTextRecords

extension RecordChanges {
    /// Does what the rows agree on about the records of the package, and proposes the rest.
    ///
    /// If two rows say different things, none is done, also if one of them says what the package has:
    /// the roster does not know itself. A second import of it then changes nothing.
    ///
    /// - Parameters:
    ///   - drafts: The rows that were read; cells that are only proposed are noted there.
    ///   - states: How the rows ended; a row that changes something becomes `changed`.
    ///   - proposals: Gets what is not done.
    mutating func settle(
        _ drafts: inout [RowDraft], _ states: inout [RowState],
        _ proposals: inout [RosterPlan.Proposal]
    ) {
        for rows in statements {
            guard let first = rows.first else { continue }
            let current = tables[first.table].row(first.id) ?? [:]
            var settling = Settling(current, rows)
            for statement in rows {
                let address = settling.address(of: statement)
                var done: [String] = []
                for field in statement.record.fields where field != "id" {
                    guard let value = statement.record[field],
                        let rule = refusal(field, value, settling.current)
                    else { continue }
                    let why: Refusal?
                    if field == "name" {
                        why = rule
                    } else if AddressParts.fields.contains(field) {
                        why = address
                    } else {
                        why = settling.refusal(of: field, value)
                    }
                    if let why {
                        propose(
                            field, value, why, statement.table, statement.id, current,
                            &drafts[statement.row], &proposals)
                    } else {
                        done.append(field)
                    }
                }
                settling.take(done, statement.record)
                let isChanged = set(
                    done, of: statement.record, statement.table, statement.id,
                    row: drafts[statement.row].number)
                if isChanged, states[statement.row] == .same { states[statement.row] = .changed }
            }
        }
    }

    /// What several rows say of one record of the package.
    private struct Settling {
        /// The record as it becomes.
        private(set) var current: [String: String]
        private var known: AddressParts
        /// Fields, and addresses, of which two rows say different things.
        private var disputed: Set<String> = []
        /// The parts of the address that some row says.
        private var said: Set<String> = []
        private var isDisputedAddress = false

        init(_ current: [String: String], _ rows: [Statement]) {
            self.current = current
            known = AddressParts(current)
            var values: [String: String] = [:]
            var common = AddressParts([:])
            for statement in rows {
                let address = AddressParts(statement.record)
                said.formUnion(address.names)
                if !address.differences(from: common).isEmpty { isDisputedAddress = true }
                for part in address.additions(to: common) { common.set(part, address[part] ?? "") }
                for (field, value) in statement.record.values where value.column != nil {
                    let key = Self.key(field == "email" ? value.text.lowercased() : value.text)
                    if values[field].map({ $0 != key }) ?? false { disputed.insert(field) }
                    values[field] = key
                }
            }
        }

        /// A list in whatever order.
        private static func key(_ text: String) -> String {
            text.contains("|") ? text.split(separator: "|").sorted().joined(separator: "|") : text
        }

        /// Why a value that no address holds is only proposed; nil if it is done.
        func refusal(of field: String, _ value: RowDraft.Value) -> Refusal? {
            if value.column == nil { return nil }
            // A list that comes every quarter tells when it is from, not when a body began.
            if field == "gueltig_ab" { return .validity }
            return disputed.contains(field) ? .second : nil
        }

        /// Why the address of a row is only proposed; nil if it is done.
        func address(of statement: Statement) -> Refusal? {
            if isDisputedAddress { return .second }
            let here = AddressParts(statement.record)
            let needed =
                here.differences(from: known).isEmpty ? known.names.intersection(said) : known.names
            return needed.isSubset(of: here.names) ? nil : .part
        }

        mutating func take(_ fields: [String], _ record: RowDraft.Record) {
            for field in fields {
                guard let text = record[field]?.text else { continue }
                current[field] = text
                if AddressParts.fields.contains(field) { known.set(field, text) }
            }
        }
    }
}
