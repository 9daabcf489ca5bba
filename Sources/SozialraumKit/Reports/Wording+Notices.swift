import PlainTextRecords

/// How grave something is.
public struct Severity: RawRepresentable, Hashable, Sendable, Comparable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    public static let error = Severity(rawValue: "error")
    public static let warning = Severity(rawValue: "warning")
    public static let hint = Severity(rawValue: "hint")

    private var rank: Int { self == .error ? 2 : self == .warning ? 1 : 0 }
    public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    public func name(in language: ReportLanguage) -> String {
        switch self {
        case .error: return language.pick("Fehler", "error")
        case .warning: return language.pick("Warnung", "warning")
        default: return language.pick("Hinweis", "hint")
        }
    }
}

extension ReadingLog.Kind {
    /// The code of the rule that a notice of this kind belongs to.
    public var code: String { Self.wordings[self]?.code ?? "STR-00" }

    /// How grave it is. In a table of single cases an unknown column is an error: names may stand in
    /// it.
    public func severity(inTable table: String?) -> Severity {
        if self == .unknownColumn || self == .nearMissColumn,
            let table, TableInfo.caseTables.contains(table)
        {
            return .error
        }
        return Self.wordings[self]?.severity ?? .hint
    }

    fileprivate struct Wording: Sendable {
        let code: String
        let severity: Severity
        let sentence: Sentence

        init(_ code: String, _ severity: Severity, _ german: String, _ english: String) {
            self.code = code
            self.severity = severity
            sentence = Sentence(german, english)
        }
    }

    fileprivate static let wordings: [ReadingLog.Kind: Wording] = [
        .noManifest: Wording(
            "STR-01", .error,
            "In dem Ordner fehlt datapackage.json; die Tabellen wurden ohne Metadaten gelesen.",
            "The folder has no datapackage.json; the tables were read without metadata."),
        .newerMinor: Wording(
            "STR-24", .hint,
            "Das Paket hat die Version {0}, dieses Programm kennt {1}; was neu ist, bleibt erhalten.",
            "The package has version {0}, this program knows {1}; what is new is kept."),
        .fileWithoutResource: Wording(
            "STR-22", .warning,
            "{0} liegt im Ordner, steht aber nicht in datapackage.json; die Datei wurde gelesen.",
            "{0} is in the folder but not in datapackage.json; the file was read."),
        .resourceWithoutFile: Wording(
            "STR-22", .error,
            "datapackage.json nennt {0}, aber die Datei fehlt.",
            "datapackage.json names {0}, but the file is missing."),
        .resourceNotRead: Wording(
            "STR-22", .warning,
            "Die Ressource {0} ist keine CSV-Datei in diesem Ordner; sie bleibt in datapackage.json "
                + "stehen und wurde nicht gelesen.",
            "The resource {0} is no CSV file in this folder; it stays in datapackage.json and was "
                + "not read."),
        .unknownTable: Wording(
            "STR-21", .warning,
            "Diese Tabelle kennt das Format nicht; sie bleibt erhalten.",
            "The format does not know this table; it is kept."),
        .noTableName: Wording(
            "STR-21", .warning,
            "Diese Zeile nennt keine Tabelle; sie bleibt in einer Tabelle ohne Namen erhalten.",
            "This line names no table; it is kept in a table without a name."),
        .dialectDiffers: Wording(
            "STR-04", .warning,
            "datapackage.json nennt ein anderes Trennzeichen als die Datei; die Datei gilt.",
            "datapackage.json declares another delimiter than the file has; the file counts."),
        .emptyFile: Wording(
            "STR-08", .error,
            "Die Datei ist leer; nicht einmal eine Kopfzeile ist da.",
            "The file is empty; not even a header is there."),
        .byteOrderMark: Wording(
            "STR-03", .hint,
            "Die Datei beginnt mit einer Byte-Reihenfolge-Marke (BOM); sie wurde entfernt.",
            "The file begins with a byte order mark; it was removed."),
        .otherEncoding: Wording(
            "STR-02", .warning,
            "Die Datei ist in {0} geschrieben, nicht in UTF-8; sie wurde umgewandelt.",
            "The file is written in {0}, not in UTF-8; it was converted."),
        .malformedBytes: Wording(
            "STR-02", .error,
            "Die Datei enthält Bytes, die es in ihrer Kodierung nicht gibt; in UTF-8 wurden sie als "
                + "Windows-1252 gelesen, in UTF-16 durch U+FFFD ersetzt.",
            "The file holds bytes that its encoding does not have; in UTF-8 they were read as "
                + "Windows-1252, in UTF-16 replaced by U+FFFD."),
        .unknownColumn: Wording(
            "STR-07", .hint,
            "Die Spalte {0} kennt das Format nicht; sie bleibt erhalten.",
            "The format does not know the column {0}; it is kept."),
        .nearMissColumn: Wording(
            "STR-07", .hint,
            "Die Spalte {0} kennt das Format nicht; gemeint ist vielleicht {1}. Sie bleibt erhalten.",
            "The format does not know the column {0}; perhaps {1} is meant. It is kept."),
        .duplicateColumn: Wording(
            "STR-07", .error,
            "Die Spalte {0} steht zweimal da; die weitere bleibt als {0}#2 erhalten.",
            "The column {0} stands twice; the further one is kept as {0}#2."),
        .missingColumn: Wording(
            "STR-08", .error,
            "Die Spalte {0} fehlt; jede Zeile muss sie haben.",
            "The column {0} is missing; every row must have it."),
        .blankLine: Wording(
            "STR-05", .warning,
            "Leere Zeilen wurden übergangen.", "Blank lines were skipped."),
        .shortRow: Wording(
            "STR-05", .error,
            "Die Zeile hat weniger Zellen als die Kopfzeile (nur {0}); der Rest gilt als leer.",
            "The row has fewer cells than the header (only {0}); the rest counts as empty."),
        .longRow: Wording(
            "STR-05", .error,
            "Die Zeile hat mehr Zellen als die Kopfzeile (nämlich {0}); die überzähligen bleiben "
                + "erhalten.",
            "The row has more cells than the header (namely {0}); the surplus is kept."),
        .badQuote: Wording(
            "STR-06", .error,
            "Dieses Anführungszeichen ist nicht nach RFC 4180 gesetzt; der Text bleibt, wie er ist.",
            "This quote is not used as RFC 4180 says; the text is kept as it stands."),
        .duplicateKey: Wording(
            "STR-18", .error,
            "Der Schlüssel {0} steht mehrmals da; der erste gilt, die weiteren bleiben als {0}#2, "
                + "{0}#3 erhalten.",
            "The key {0} stands more than once; the first counts, the others are kept as {0}#2, "
                + "{0}#3."),
        .noObject: Wording(
            "STR-18", .error,
            "Hier steht kein JSON-Objekt; der Wert bleibt in der Spalte #1 erhalten.",
            "This is no JSON object; the value is kept in the column #1."),
        .noArray: Wording(
            "STR-18", .error,
            "Unter dem Namen dieser Tabelle steht kein JSON-Array; der Wert bleibt erhalten.",
            "Under the name of this table stands no JSON array; the value is kept."),
        .missingValue: Wording(
            "STR-08", .error,
            "Ein Wert fehlt, den jede Zeile haben muss.",
            "A value is missing that every row must have."),
        .unreadableValue: Wording(
            "STR-20", .error,
            "Der Wert hat nicht die Form, die diese Spalte verlangt; er bleibt, wie er ist.",
            "The value does not have the form that this column asks for; it is kept as it stands."),
        .otherType: Wording(
            "STR-18", .error,
            "Der JSON-Wert hat nicht den Typ dieser Spalte (etwa Text statt Zahl).",
            "The JSON value does not have the type of this column (such as text for a number)."),
    ]
}

extension ReadingLog {
    /// The log as lines of text, one notice each: `file:line:column: severity: message [code]`.
    ///
    /// No value of a case table and no name of an unknown column in one is shown.
    /// - Parameter limit: How many notices of each kind are shown.
    public func lines(in language: ReportLanguage, limit: Int = 5) -> [String] {
        let places = places()
        var lines: [String] = []
        var shown: [Kind: Int] = [:]
        for notice in notices {
            shown[notice.kind, default: 0] += 1
            if shown[notice.kind, default: 0] > limit { continue }
            lines.append(line(notice, places, language))
        }
        for (kind, count) in shown.map({ ($0.key, self.count(of: $0.key)) })
            .sorted(by: { ($0.0.code, $0.0.rawValue) < ($1.0.code, $1.0.rawValue) })
        where count > limit {
            lines.append(
                language.pick(
                    "… und weitere dieser Art, \(count) insgesamt [\(kind.code)]",
                    "… and more of this kind, \(count) in all [\(kind.code)]"))
        }
        return lines
    }

    private func line(
        _ notice: Notice, _ places: [String: [Int: PlaceFinder.Place]], _ language: ReportLanguage
    ) -> String {
        var place = notice.file.map(PlainLine.of) ?? ""
        if notice.file == "-" { place = language.pick("Standardeingabe", "standard input") }
        if let file = notice.file, let start = notice.bytes?.lowerBound,
            let found = places[file]?[start]
        {
            place += ":\(found.line):\(found.column)"
        }
        var subject: [String] = []
        if let table = notice.table { subject.append(PlainLine.of(table)) }
        if let field = notice.field { subject.append(PlainLine.of(field)) }
        let wording = Kind.wordings[notice.kind]
        let sentence = wording?.sentence.text(language, arguments(of: notice, language))
        return [
            place, notice.kind.severity(inTable: notice.table).name(in: language),
            subject.joined(separator: "."),
            (sentence ?? notice.kind.rawValue) + " [\(notice.kind.code)]",
        ].filter { !$0.isEmpty }.joined(separator: ": ")
    }

    /// Names of unknown columns can be data where the header is no header; in tables of single cases
    /// and in unknown tables they are told by position only.
    private func arguments(of notice: Notice, _ language: ReportLanguage) -> [String] {
        let named: Set<Kind> = [
            .unknownColumn, .nearMissColumn, .duplicateColumn, .duplicateKey,
        ]
        guard named.contains(notice.kind), let first = notice.arguments.first else {
            return notice.arguments
        }
        // Without a table it is a key of the metadata.
        guard let table = notice.table else { return notice.arguments }
        let isOpen = TableInfo.named(table) != nil && !TableInfo.caseTables.contains(table)
        if isOpen { return notice.arguments }
        let isKnown = notice.table.flatMap { TableInfo.named($0)?.fields.index(of: first) } != nil
        if isKnown { return notice.arguments }
        var arguments = notice.arguments
        let position = notice.bytes == nil ? notice.arguments.last.flatMap { Int($0) } : nil
        arguments[0] =
            position.map { "#\($0)" } ?? language.pick("<unbekannt>", "<unknown>")
        return arguments
    }

    /// Lines and columns of all places.
    private func places() -> [String: [Int: PlaceFinder.Place]] {
        var offsets: [String: [Int]] = [:]
        for notice in notices {
            if let file = notice.file, let bytes = notice.bytes {
                offsets[file, default: []].append(bytes.lowerBound)
            }
        }
        var places: [String: [Int: PlaceFinder.Place]] = [:]
        for (file, wanted) in offsets {
            guard let source = try? ByteSource.open(file),
                let (encoding, _, _) = try? CSVOpening.encoding(of: source)
            else { continue }
            places[file] = try? PlaceFinder.places(of: wanted, in: source, encoding: encoding)
        }
        return places
    }
}
