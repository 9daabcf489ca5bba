/// A share from 0 to 1 as a number with two decimals at most.
enum Share {
    static func text(_ share: Double) -> String {
        let hundredths = Int((max(0, min(1, share)) * 100).rounded())
        if hundredths == 100 { return "1" }
        if hundredths == 0 { return "0" }
        let digits = hundredths < 10 ? "0\(hundredths)" : "\(hundredths)"
        return "0." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
    }
}
