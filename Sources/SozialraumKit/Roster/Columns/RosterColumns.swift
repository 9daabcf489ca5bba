/// The columns of a whole roster: what each means, seen together with the others.
enum RosterColumns {
    /// Maps the columns of a table.
    ///
    /// - Parameters:
    ///   - header: The names as reports show them.
    ///   - hasHeader: Whether the file has them; else they are made up.
    static func map(
        header: [String], hasHeader: Bool, samples: [[String]], hints: [String],
        given: [String: String] = [:]
    ) -> ColumnMapping {
        if given.isEmpty, hasHeader, LyingTable.isOne(header: header, samples: samples) {
            return lying(header)
        }
        var mapping = ColumnMapper().map(
            headers: hasHeader ? header : header.map { _ in "" }, samples: samples, hints: hints,
            given: given)
        for index in mapping.columns.indices { mapping.columns[index].header = header[index] }
        findCentre(&mapping)
        findPlace(&mapping, samples)
        findFacility(&mapping)
        dropNumbers(&mapping, samples)
        return mapping
    }

    /// The columns of a table that lies on its side mean nothing; their headers are values.
    private static func lying(_ header: [String]) -> ColumnMapping {
        var mapping = ColumnMapping(columns: header.map { MappedColumn(header: $0) })
        for index in mapping.columns.indices.dropFirst() { mapping.columns[index].isHidden = true }
        mapping.isLying = true
        return mapping
    }

    /// Numbers of another system (`[272]`) are no services.
    private static func dropNumbers(_ mapping: inout ColumnMapping, _ samples: [[String]]) {
        for index in mapping.columns.indices
        where mapping.columns[index].meaning == .leistung && !mapping.columns[index].isGiven {
            let cells = samples[index].filter { !$0.isBlankText }
            let isForeign = cells.allSatisfy { cell in
                cell.hasPrefix("[") && !cell.unicodeScalars.contains { $0.properties.isAlphabetic }
            }
            guard !cells.isEmpty, isForeign else { continue }
            mapping.columns[index] = MappedColumn(header: mapping.columns[index].header)
        }
    }

    /// A centre beside an offer is where the offer takes place.
    private static func findCentre(_ mapping: inout ColumnMapping) {
        let isOffer = mapping.columns.contains { $0.meaning == .angebotName && $0.isSure }
        guard isOffer else { return }
        for index in mapping.columns.indices
        where mapping.columns[index].meaning == .zentrumName && !mapping.columns[index].isSure
            && !mapping.columns[index].isGiven
        {
            mapping.columns[index].set(.zentrum, in: "hilfeangebote", .synonym, 0.8)
        }
    }

    /// Words behind a postal code are the place.
    private static func findPlace(_ mapping: inout ColumnMapping, _ samples: [[String]]) {
        guard !mapping.columns.contains(where: { $0.meaning == .ort }),
            let code = mapping.columns.firstIndex(where: { $0.meaning == .plz && $0.isSure }),
            code + 1 < mapping.columns.count, mapping.columns[code + 1].meaning == nil,
            !mapping.columns[code + 1].isGiven
        else { return }
        let cells = samples[code + 1].filter { !$0.isBlankText }
        let isWords = cells.allSatisfy { cell in
            cell.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || " -.,()/".unicodeScalars.contains($0)
            }
        }
        guard !cells.isEmpty, isWords else { return }
        mapping.columns[code + 1].set(
            .ort, in: mapping.columns[code].table ?? "traeger", .content, 0.8)
    }

    /// A column of the Träger that only holds kinds (`frei`, `kommunal`): the names in the other
    /// columns are not those of Träger.
    private static func findFacility(_ mapping: inout ColumnMapping) {
        let isKind = mapping.columns.contains {
            $0.meaning == .traegerArt && Slug.make($0.header) == "traeger"
        }
        guard isKind, !mapping.tables.contains("einrichtungen") else { return }
        for index in mapping.columns.indices where mapping.columns[index].table == "traeger" {
            let column = mapping.columns[index]
            guard let meaning = column.meaning, meaning != .traegerArt, !column.isGiven else {
                continue
            }
            let other: ColumnMeaning = meaning == .traegerName ? .einrichtungName : meaning
            mapping.columns[index].set(
                other, in: "einrichtungen", column.reason, column.confidence)
        }
        mapping.tables = mapping.tables.map { $0 == "traeger" ? "einrichtungen" : $0 }
    }
}

extension MappedColumn {
    /// Whether a mapping file says what the column means: then nothing else is found out.
    fileprivate var isGiven: Bool { reason == .mapping }

    fileprivate mutating func set(
        _ meaning: ColumnMeaning, in table: String, _ reason: ColumnReason, _ confidence: Double
    ) {
        self.meaning = meaning
        self.table = table
        field = ColumnFields.field(meaning, in: table)
        self.reason = reason
        self.confidence = confidence
    }
}
