import PlainTextRecords

/// The list of the faults in a package, as the page `geplant.json` of its folder.
struct PlantedFaults: PageContent, Sendable {
    static let fileName = "geplant.json"

    let package: SyntheticPackage

    /// Writes the list in the order of tables and rows, then how many there are of each kind.
    func write(_ sink: (ByteSpan) throws(FileFailure) -> Void) throws(FileFailure) {
        var list = FaultList()
        list.out.append("{\n  \"faelle\": \(package.faelle),\n  \"seed\": \(package.seed),\n")
        list.out.append("  \"rate\": \(package.errors?.share.plainText ?? "0"),\n")
        list.out.append("  \"geplant\": [")
        list.add(.spalte, row: nil, record: lastResource)
        try rows(package.faelle, &list, sink) { index, list in
            guard let kind = package.fault(ofFall: index) else { return }
            list.add(kind, row: index + 1, record: package.shownID(ofFall: index).plainText)
        }
        try rows(package.hilfen.count, &list, sink) { index, list in
            guard let kind = package.fault(ofHilfe: index) else { return }
            list.add(kind, row: index + 1, record: package.shownID(ofHilfe: index).plainText)
        }
        try rows(package.fallberatungen.count, &list, sink) { index, list in
            guard let kind = package.fault(ofFallberatung: index) else { return }
            list.add(kind, row: index + 1, record: package.shownText(ofFallberatung: index))
        }
        try rows(package.gefaehrdungen.count, &list, sink) { index, list in
            guard let kind = package.fault(ofGefaehrdung: index) else { return }
            let id: Pseudonym<Gefaehrdungseinschaetzung> = package.id(
                .gefaehrdungID, index, of: package.gefaehrdungen.count)
            list.add(kind, row: index + 1, record: id.plainText)
        }
        list.add(.tabelle, row: nil, record: nil)
        list.end()
        try sink(list.out.span)
    }

    private var lastResource: String? {
        package.district.package.ressourcen.last?.id.text
    }

    private func rows(
        _ count: Int, _ list: inout FaultList, _ sink: (ByteSpan) throws(FileFailure) -> Void,
        _ add: (Int, inout FaultList) -> Void
    ) throws(FileFailure) {
        for index in 0..<count {
            add(index, &list)
            if list.out.count > 1 << 20 {
                try sink(list.out.span)
                list.out.removeAll()
            }
        }
    }
}

/// The text of the list.
private struct FaultList {
    var out = ByteBuffer()
    private var isFirst = true
    private var counts: [FaultKind: Int] = [:]

    mutating func add(_ kind: FaultKind, row: Int?, record: String?) {
        counts[kind, default: 0] += 1
        out.append(isFirst ? "\n    {\"kind\": \"" : ",\n    {\"kind\": \"")
        isFirst = false
        out.append(kind.name)
        out.append("\", \"code\": \"")
        out.append(kind.code)
        out.append("\", \"table\": \"")
        out.append(kind.table)
        if let record {
            out.append("\", \"record\": \"")
            out.append(record)
        }
        if let row {
            out.append("\", \"row\": ")
            out.append(decimal: UInt64(row))
        } else {
            out.append("\"")
        }
        if let field = kind.field {
            out.append(", \"field\": \"")
            out.append(field)
            out.append("\"")
        }
        out.append("}")
    }

    mutating func end() {
        out.append("\n  ],\n  \"counts\": {")
        let sorted = counts.sorted { $0.key.name.precedes($1.key.name) }
        for (number, count) in sorted.enumerated() {
            out.append(number == 0 ? "\n" : ",\n")
            out.append("    \"\(count.key.name)\": \(count.value)")
        }
        out.append("\n  }\n}\n")
    }
}
