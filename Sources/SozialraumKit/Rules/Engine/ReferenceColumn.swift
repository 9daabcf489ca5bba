/// The references of one column in a part of a table, kept compactly until all tables are known.
///
///     keys    the distinct keys of the part, or, if most are distinct, one for each row
///     rows    for each row the place of its key in `keys`, from 1; 0: no reference
struct ReferenceColumn: Sendable {
    private(set) var keys: [RecordKey] = []
    private(set) var rows: [UInt16] = []
    /// Whether `keys` has one key for each row, and `rows` is not used.
    private(set) var isPlain = false
    private var slots = [UInt16](repeating: 0, count: 64)
    private var lastKey = RecordKey.none
    private var lastPlace: UInt16 = 0
    /// How many rows are expected.
    private var expected = 0

    /// Whether the keys were given back: all of them were found.
    private var isReleased = false

    /// Whether no row has a reference.
    var isEmpty: Bool {
        !isReleased && (keys.isEmpty || (isPlain && keys.allSatisfy(\.isNone)))
    }

    /// Makes room for a number of rows.
    mutating func reserve(_ count: Int) {
        expected = count
        rows.reserveCapacity(count)
    }

    /// Adds the reference of the next row.
    @inline(__always) mutating func add(_ key: RecordKey) {
        if isPlain {
            keys.append(key)
        } else if key.isNone {
            rows.append(0)
        } else if key == lastKey {
            rows.append(lastPlace)
        } else {
            addNew(key)
        }
    }

    private mutating func addNew(_ key: RecordKey) {
        var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
        while true {
            let known = slots[slot]
            if known == 0 { break }
            if keys[Int(known) - 1] == key {
                lastKey = key
                lastPlace = known
                rows.append(known)
                return
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        if keys.count >= 256, keys.count * 2 > rows.count || keys.count >= 60_000 {
            becomePlain()
            keys.append(key)
            return
        }
        keys.append(key)
        slots[slot] = UInt16(keys.count)
        lastKey = key
        lastPlace = UInt16(keys.count)
        rows.append(lastPlace)
        if keys.count * 2 > slots.count { grow() }
    }

    private mutating func grow() {
        slots = .init(repeating: 0, count: slots.count * 2)
        for (index, key) in keys.enumerated() {
            var slot = Int(truncatingIfNeeded: key.hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = UInt16(index + 1)
        }
    }

    private mutating func becomePlain() {
        let distinct = keys
        keys = []
        keys.reserveCapacity(max(expected, rows.count + 1))
        for place in rows { keys.append(place == 0 ? .none : distinct[Int(place) - 1]) }
        rows = []
        slots = []
        isPlain = true
    }

    /// No more rows come: memory that only served the search, or more rows, is given back.
    mutating func seal() {
        slots = []
        keys = keys.exact
        rows = rows.exact
    }

    /// What all refer to is known elsewhere: long lists of keys are given back.
    mutating func release() {
        guard isPlain, !isEmpty else { return }
        keys = []
        isReleased = true
    }

    /// Finds what each row refers to, and gives the rows whose record is not there.
    ///
    /// - Parameter targets: Where the found rows are put, one for each row: see
    ///   ``TableView/targets(_:)``.
    func targets(_ search: KeySearch, into targets: UnsafeMutablePointer<UInt32>?) -> [UInt32] {
        isPlain ? plainTargets(search, into: targets) : sharedTargets(search, into: targets)
    }

    private func plainTargets(
        _ search: KeySearch, into targets: UnsafeMutablePointer<UInt32>?
    ) -> [UInt32] {
        precondition(!isReleased, "the keys were given back")
        var missing: [UInt32] = []
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { some in
            keys.withUnsafeBufferPointer { keys in
                for first in stride(from: 0, to: keys.count, by: 64) {
                    let part = UnsafeBufferPointer(
                        rebasing: keys[first..<min(first + 64, keys.count)])
                    guard let found = targets.map({ $0 + first }) ?? some.baseAddress else {
                        return
                    }
                    search.rows(of: part, into: found)
                    for place in part.indices where found[place] == TableView.missing {
                        missing.append(UInt32(truncatingIfNeeded: first + place))
                    }
                }
            }
        }
        return missing
    }

    private func sharedTargets(
        _ search: KeySearch, into targets: UnsafeMutablePointer<UInt32>?
    ) -> [UInt32] {
        let found = [TableView.none] + keys.map { search.row(of: $0) }
        let isMissing = found.contains(TableView.missing)
        var missing: [UInt32] = []
        guard targets != nil || isMissing else { return missing }
        for (row, place) in rows.enumerated() {
            let target = found[Int(place)]
            targets?[row] = target
            if target == TableView.missing { missing.append(UInt32(truncatingIfNeeded: row)) }
        }
        return missing
    }

    /// Calls `body` with each row that has a reference.
    ///
    /// - Parameter resolve: What stands for a key; asked once for each distinct key.
    func resolve(
        _ resolve: (RecordKey) -> UInt32, _ body: (_ row: Int, _ target: UInt32) -> Void
    ) {
        if isPlain {
            for (row, key) in keys.enumerated() where !key.isNone { body(row, resolve(key)) }
            return
        }
        let targets = keys.map(resolve)
        for (row, place) in rows.enumerated() where place != 0 {
            body(row, targets[Int(place) - 1])
        }
    }

    /// Calls `body` with each row that has a reference, and its key.
    func each(_ body: (_ row: Int, _ key: RecordKey) -> Void) {
        if isPlain {
            for (row, key) in keys.enumerated() where !key.isNone { body(row, key) }
            return
        }
        for (row, place) in rows.enumerated() where place != 0 { body(row, keys[Int(place) - 1]) }
    }
}

/// The references of a list column in a part of a table.
struct ListReferences: Sendable {
    /// The row of each reference, counted from the part's beginning.
    var rows: [UInt32] = []
    var keys: [RecordKey] = []

    /// No more rows come: room for more is given back.
    mutating func seal() {
        rows = rows.exact
        keys = keys.exact
    }
}

extension Array {
    /// The same elements without room for more.
    var exact: [Element] {
        guard capacity > count + count / 8 else { return self }
        return Array(unsafeUninitializedCapacity: count) { target, filled in
            withUnsafeBufferPointer { source in
                if let start = source.baseAddress, count > 0 {
                    target.baseAddress?.initialize(from: start, count: count)
                }
            }
            filled = count
        }
    }
}
