/// Where the area code of a German number ends.
enum AreaCode {
    /// Area codes of three digits, without the zero; the others have four, in the east up to five.
    private static let three: Set<Int> = [
        201, 202, 203, 208, 209, 211, 212, 214, 221, 228, 231, 234, 241, 251, 261, 271, 281, 291,
        335, 340, 341, 345, 351, 355, 361, 365, 371, 375, 381, 385, 391, 395, 421, 431, 441, 451,
        461, 471, 481, 491, 511, 521, 531, 541, 551, 561, 571, 581, 591, 611, 621, 631, 641, 651,
        661, 671, 681, 711, 721, 731, 741, 751, 761, 771, 781, 791, 821, 831, 841, 851, 861, 871,
        881, 906, 911, 921, 931, 941, 951, 961, 971, 981, 991, 800, 700, 900, 180,
    ]

    /// How many digits of a national number, without its zero, are the area code.
    ///
    /// - Parameter delivered: How many stood before the first mark; taken where the numbering plan
    ///   leaves it open. 0: unknown.
    /// - Returns: 0 if it cannot be told.
    static func length(_ digits: [UInt8], delivered: Int) -> Int {
        guard digits.count >= 5 else { return 0 }
        if isMobile(digits) { return digits[1] == 5 ? 4 : 3 }
        let two = Int(digits[0]) * 10 + Int(digits[1])
        if two == 30 || two == 40 || two == 69 || two == 89 { return 2 }
        if three.contains(two * 10 + Int(digits[2])) { return 3 }
        // In the west, all others have four; in the east, four or five.
        if digits[0] != 3 { return 4 }
        return delivered == 4 || delivered == 5 ? delivered : 0
    }

    static func isMobile(_ digits: [UInt8]) -> Bool {
        digits.count >= 2 && digits[0] == 1 && (5...7).contains(digits[1])
    }
}
