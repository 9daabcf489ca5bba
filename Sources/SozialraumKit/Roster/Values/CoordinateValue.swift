import PlainTextRecords

/// Cells of latitudes and longitudes in degrees.
enum CoordinateValue {
    /// Words beside a coordinate that say nothing more.
    static let quiet: Set<String> = [
        "n", "e", "o", "lat", "lon", "lng", "grad", "breite", "laenge",
    ]

    static func read(_ cell: RosterText, _ meaning: ColumnMeaning) -> Understanding {
        var numbers: [ExactDecimal] = []
        var isPlain = true
        let line = cell.line
        var at = 0
        while at < line.count {
            let scalar = line[at]
            if Letters.isDigit(scalar) {
                // The blank between two coordinates must not part thousands.
                let end = line[at...].firstIndex { $0 == " " || $0 == ";" } ?? line.count
                var piece = line[at..<end]
                if piece.last == "," { piece = piece.dropLast() }
                guard let number = NumberScan(text: piece, style: .degrees).number(at: at),
                    var value = Optional(number.value)
                else { return .unreadable(cell) }
                if at > 0, Letters.isDash(line[at - 1]) {
                    value = ExactDecimal(units: -value.units, scale: Int(value.scale)) ?? value
                }
                numbers.append(value)
                at = number.end
                continue
            }
            if Letters.isLetter(scalar) {
                let end = line[at...].firstIndex { !Letters.isLetter($0) } ?? line.count
                guard quiet.contains(Letters.key(of: line[at..<end])) else {
                    return .unreadable(cell)
                }
                isPlain = false
                at = end
                continue
            }
            // Minutes and seconds are not read.
            if scalar == "'" || scalar == "′" || scalar == "’" { return .unreadable(cell) }
            at += 1
        }
        switch numbers.count {
        case 1: return single(numbers[0], cell, meaning, isPlain)
        case 2: return pair(numbers[0], numbers[1], cell)
        default: return .unreadable(cell)
        }
    }

    private static func isLatitude(_ value: Double) -> Bool { value >= 47 && value <= 55.2 }
    private static func isLongitude(_ value: Double) -> Bool { value >= 5.5 && value <= 15.2 }

    private static func single(
        _ value: ExactDecimal, _ cell: RosterText, _ meaning: ColumnMeaning, _ isPlain: Bool
    ) -> Understanding {
        let degrees = value.doubleValue
        if degrees == 0 {
            guard isPlain else { return .unreadable(cell) }
            return Understanding(missing: .notStated, rule: .placeholder, confidence: 1)
        }
        let isBreite = meaning == .breite
        let fits = isBreite ? isLatitude(degrees) : isLongitude(degrees)
        if fits {
            let isAsIs = isPlain && cell.string == value.plainText
            return Understanding(
                parts: [.init(meaning, value.plainText)], rule: isAsIs ? .asIs : .coordinate,
                confidence: isAsIs ? Sureness.plain : Sureness.rewritten)
        }
        let isOther = isBreite ? isLongitude(degrees) : isLatitude(degrees)
        guard isOther || abs(degrees) <= (isBreite ? 90 : 180) else { return .unreadable(cell) }
        return Understanding(
            parts: [.init(isOther ? (isBreite ? .laenge : .breite) : meaning, value.plainText)],
            rule: .farCoordinate, confidence: Sureness.weak)
    }

    private static func pair(
        _ first: ExactDecimal, _ second: ExactDecimal, _ cell: RosterText
    ) -> Understanding {
        let (a, b) = (first.doubleValue, second.doubleValue)
        if isLatitude(a), isLongitude(b) {
            return Understanding(
                parts: [.init(.breite, first.plainText), .init(.laenge, second.plainText)],
                rule: .coordinate, confidence: Sureness.likely)
        }
        if isLatitude(b), isLongitude(a) {
            return Understanding(
                parts: [.init(.laenge, first.plainText), .init(.breite, second.plainText)],
                rule: .coordinate, confidence: Sureness.likely)
        }
        return .unreadable(cell)
    }
}
