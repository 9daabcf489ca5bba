import PlainTextRecords

/// Numbers beyond which a value cannot be right, or seldom is.
enum Schranken {
    static let zero = ExactDecimal(0)
    static let hundred = ExactDecimal(100)
    static let weekHours = ExactDecimal(168)

    private static let latitude = (ExactDecimal(text: "47"), ExactDecimal(text: "55.1"))
    private static let longitude = (ExactDecimal(text: "5.8"), ExactDecimal(text: "15.1"))

    /// A number in hundredths, rounded; 0 for a missing one.
    static func hundredths(_ value: ExactDecimal?) -> Int32 {
        guard let number = value.flatMap({ Double($0.plainText) }), abs(number) < 10_000_000 else {
            return 0
        }
        return Int32((number * 100).rounded())
    }

    enum Position { case inside, swapped, outside }

    /// Where a place lies, by latitude and longitude; inside where one of them is missing.
    static func position(_ breite: ExactDecimal?, _ laenge: ExactDecimal?) -> Position {
        guard let breite, let laenge else { return .inside }
        func isIn(_ value: ExactDecimal, _ range: (ExactDecimal?, ExactDecimal?)) -> Bool {
            guard let least = range.0, let greatest = range.1 else { return true }
            return least <= value && value <= greatest
        }
        if isIn(breite, latitude), isIn(laenge, longitude) { return .inside }
        return isIn(laenge, latitude) && isIn(breite, longitude) ? .swapped : .outside
    }
}
