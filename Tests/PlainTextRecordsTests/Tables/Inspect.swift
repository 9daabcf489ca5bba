import PlainTextRecords

/// What a test wants to know of a foreign table.
struct Inspected {
    var inspection: TableInspection
    /// The cleaned table, split again.
    var rows: [[String]]
    var csv: String

    /// The table of the file that is the largest.
    var table: InspectedTable? {
        inspection.tables.isEmpty ? nil : inspection.tables[inspection.largest]
    }

    init(_ bytes: [UInt8], table index: Int? = nil) {
        let words = TableWords(sums: ["summe", "total"], notes: ["quelle", "stand", "note"])
        (inspection, csv) = bytes.withUnsafeBufferPointer { buffer in
            let span = ByteSpan(buffer)
            let encoding = ForeignEncoding([span])
            let text = TableInspector.decode(span, encoding, isLast: true)
            let inspection = TableInspector(words: words).inspect(text.span, encoding)
            var out = ByteBuffer()
            if inspection.tables.indices.contains(index ?? inspection.largest) {
                var cleaner = TableCleaner(.init(inspection, table: index ?? inspection.largest))
                cleaner.writeHeader(to: &out)
                let start =
                    inspection.hasSeparatorLine
                    ? DelimiterDetection.separatorLine(text.span)?.next ?? 0 : 0
                _ = cleaner.add(text.span[start..<text.count], isLast: true, to: &out)
                cleaner.finish(&out)
            }
            return (inspection, out.span.text)
        }
        rows = Self.split(csv)
    }

    init(_ text: String, table index: Int? = nil) { self.init(Array(text.utf8), table: index) }

    /// Splits plain CSV: commas, quotes doubled, LF.
    static func split(_ csv: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var bytes = Array(csv.utf8)[...]
        while let byte = bytes.popFirst() {
            if isQuoted {
                if byte != 34 {
                    cell.append(byte)
                } else if bytes.first == 34 {
                    cell.append(34)
                    bytes.removeFirst()
                } else {
                    isQuoted = false
                }
            } else if byte == 34 {
                isQuoted = true
            } else if byte == 44 || byte == 10 {
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == 10 {
                    rows.append(row)
                    row = []
                }
            } else {
                cell.append(byte)
            }
        }
        return rows
    }
}

/// A clean table that tests soil in a known way.
struct CleanTable {
    var name: String
    var header: [String]
    var rows: [[String]]

    var all: [[String]] { [header] + rows }

    /// The table as text.
    ///
    /// - Parameter escape: What stands in front of a quote within quotes; nil: nothing does.
    static func text(
        _ rows: [[String]], delimiter: String = ",", quote: String = "\"", escape: String? = "\"",
        lineEnd: String = "\r\n", quotesAll: Bool = false
    ) -> String {
        rows.map { row in
            row.map {
                cell($0, delimiter, quote, escape, quotesAll)
            }.joined(separator: delimiter)
        }.joined(separator: lineEnd) + lineEnd
    }

    static func cell(
        _ text: String, _ delimiter: String, _ quote: String, _ escape: String?, _ always: Bool
    ) -> String {
        let mark = delimiter.first ?? " "
        guard
            always
                || text.contains(where: {
                    $0 == mark || String($0) == quote || $0.isNewline
                })
        else { return text }
        let inner =
            escape.map {
                text.split(separator: quote, omittingEmptySubsequences: false)
                    .joined(separator: $0 + quote)
            } ?? text
        return quote + inner + quote
    }

    /// An invented shop, an invented roster, a table of numbers, one of words.
    static let samples: [CleanTable] = [shop, roster, numbers, words]

    private static let shop = CleanTable(
        name: "shop",
        header: [
            "DATE", "TIME", "Qty", "PRODUCT", "Price", "Kind", "Description", "URL", "Comments",
        ],
        rows: (0..<40).map { index in
            let kinds = [
                "Men's Boots", "Pillow, Wooden Paddles", "Table, Round 48\"", "Kids' Hat",
                "Sofa", "Shoes, 10\"",
            ]
            let texts = [
                "Light and quick.", "From running, biking or walking, it won't let you down.",
                "Our 9\" rod, designed for her.", "Classic styling; made in Italy.",
            ]
            return [
                "\(10 + index % 18)/0\(1 + index % 9)/2018", "\(10 + index % 14):15",
                "\(index % 31)", "MG-\(1000 + index * 37)", "$\(1 + index).\(10 + index)",
                kinds[index % 6], texts[index % 4], "https://www.example.com/\(index).html", "",
            ]
        })

    private static let roster = CleanTable(
        name: "roster",
        header: ["Nr.", "Träger", "Einrichtung", "Straße", "PLZ", "Ort", "E-Mail", "Satz"],
        rows: (0..<30).map { index in
            let names = [
                "Jugendhilfe Sonnental gGmbH", "Verein \"Die Brücke\" e.V.", "Caritas, Bezirk Süd",
                "Kinder- und Jugendhilfe Nord; Außenstelle",
            ]
            return [
                "\(index + 1)", names[index % 4],
                ["Tagesgruppe Mühle", "Haus 2, links", ""][index % 3],
                ["Hauptstr. 5", "Am Markt 3/5"][index % 2], "\(54290 + index)",
                ["Konz", "Trier", "Saarburg, Stadt"][index % 3], "info\(index)@traeger.example",
                "\(90 + index),5",
            ]
        })

    private static let numbers = CleanTable(
        name: "numbers", header: ["id", "lat", "lon", "value", "flag"],
        rows: (0..<60).map {
            ["\($0)", "49.\(100 + $0)", "6.\(900 - $0)", "\($0 * 37 - 500)", "\($0 % 2)"]
        })

    private static let words = CleanTable(
        name: "words", header: ["Name", "Vorname", "Funktion", "Ort"],
        rows: (0..<24).map { index in
            let words = ["Anna", "Karl", "Leitung", "Konz", "Bad Ems", "Team Süd", "Weber"]
            return (0..<4).map { words[(index * 3 + $0 * 5 + index / 7) % 7] }
        })
}
