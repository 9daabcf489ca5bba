/// One phone number as it was delivered, made international.
struct PhoneScan {
    enum Kind { case sure, proposed, withoutAreaCode, none }

    var kind = Kind.none
    var text = ""
    var rule = ValueRule.phone
    var sureness = Sureness.rewritten
    var isMobile = false
    /// The area code without its zero, for numbers behind it that lack one.
    var areaCode: [UInt8] = []

    /// - Parameters:
    ///   - piece: Digits, blanks and the marks of phone numbers.
    ///   - inherited: The area code of the number before it; empty if there is none.
    ///   - fallback: The area code that a number without one is proposed with.
    init(_ piece: ArraySlice<Unicode.Scalar>, inherited: [UInt8], fallback: [UInt8]) {
        var digits: [UInt8] = []
        // How many digits stood before the first mark behind a digit.
        var delivered = 0
        var isPlus = false
        var at = piece.startIndex
        while at < piece.endIndex {
            let scalar = piece[at]
            if scalar == "+", digits.isEmpty { isPlus = true }
            // `(0)` is dialled inside the country only.
            if scalar == "(", !digits.isEmpty, at + 2 < piece.endIndex, piece[at + 1] == "0",
                piece[at + 2] == ")"
            {
                at += 3
                continue
            }
            if Letters.isDigit(scalar) {
                digits.append(UInt8(truncatingIfNeeded: scalar.value - 48))
            } else if delivered == 0, !digits.isEmpty {
                delivered = digits.count
            }
            at += 1
        }
        guard digits.count >= 3, digits.count <= 17 else { return }
        let isExtension = piece.first.map(Letters.isDash) ?? false
        if isPlus || digits.starts(with: [0, 0]) {
            international(Array(isPlus ? digits[...] : digits[2...]), delivered, isPlus)
        } else if digits[0] == 0 {
            national(Array(digits[1...]), max(0, delivered - 1))
        } else if !isExtension {
            local(digits, delivered, inherited, fallback)
        }
    }

    private mutating func international(_ digits: [UInt8], _ delivered: Int, _ isPlus: Bool) {
        guard digits.starts(with: [4, 9]) else { return foreign(digits) }
        var rest = Array(digits[2...])
        if rest.first == 0 {
            rest.removeFirst()
            sureness = Sureness.likely
        }
        national(rest, 0)
    }

    /// The country codes of neighbours.
    private static let countries: [[UInt8]] = [
        [3, 5, 2], [4, 2, 0], [3, 3], [3, 2], [3, 1], [4, 1], [4, 3], [4, 8], [4, 5], [3, 9],
        [4, 4],
        [9, 0],
    ]

    private mutating func foreign(_ digits: [UInt8]) {
        guard (7...15).contains(digits.count), digits[0] != 0,
            let country = PhoneScan.countries.first(where: { digits.starts(with: $0) })
        else { return }
        kind = .sure
        text = "+" + PhoneScan.string(country) + " " + PhoneScan.string(digits[country.count...])
    }

    /// A number with its area code, without the zero.
    private mutating func national(_ digits: [UInt8], _ delivered: Int) {
        guard (5...13).contains(digits.count), digits[0] != 0 else { return }
        isMobile = AreaCode.isMobile(digits)
        if isMobile, !(9...12).contains(digits.count) { return }
        let length = AreaCode.length(digits, delivered: delivered)
        // Less than two digits behind the area code are no number.
        guard digits.count >= length + 2 else { return }
        areaCode = Array(digits[..<length])
        text = "+49 " + PhoneScan.string(areaCode)
        if length > 0 { text += " " }
        text += PhoneScan.string(digits[length...])
        kind = digits.count <= 12 ? .sure : .proposed
        if kind == .proposed { sureness = Sureness.fair }
    }

    /// A number without a zero at its front.
    private mutating func local(
        _ digits: [UInt8], _ delivered: Int, _ inherited: [UInt8], _ fallback: [UInt8]
    ) {
        if !inherited.isEmpty, (4...8).contains(digits.count) {
            national(inherited + digits, inherited.count)
            if kind == .sure { sureness = Sureness.likely }
            return
        }
        if digits.starts(with: [4, 9]), digits.count >= 11 {
            national(Array(digits[2...]), 0)
            propose(.phone, Sureness.good)
        } else if digits.starts(with: [1, 1, 6]), digits.count == 6 {
            // The numbers of the help lines are the same in all Europe.
            kind = .proposed
            text = "+49 " + PhoneScan.string(digits)
            sureness = Sureness.good
        } else if digits.count >= 9 || digits.count >= 7 && (2...5).contains(delivered) {
            national(digits, delivered)
            propose(.lostZero, Sureness.weak)
        } else if !fallback.isEmpty, digits.count >= 3 {
            national(fallback + digits, fallback.count)
            propose(.phoneWithoutAreaCode, Sureness.poor)
        } else {
            kind = .withoutAreaCode
        }
    }

    private mutating func propose(_ rule: ValueRule, _ level: Double) {
        guard kind != .none else { return }
        kind = .proposed
        self.rule = rule
        sureness = level
    }

    private static func string(_ digits: some Sequence<UInt8>) -> String {
        String(decoding: digits.map { $0 + 48 }, as: UTF8.self)
    }
}
