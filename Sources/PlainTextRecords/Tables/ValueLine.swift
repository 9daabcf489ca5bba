/// What a whole line is if it is a single value, though signs stand in it that could be delimiters.
enum ValueLine: UInt8 {
    case email, url
    /// A day, a time of day, or both.
    case moment
    /// A number with marks for thousands and decimals.
    case amount
    case phone
    case iban
    /// Letters and digits joined by dashes, dots, slashes: codes, paths, UUIDs.
    case token

    /// What a line of UTF-8 is; nil if it is several values, or words.
    init?(_ line: ByteSpan) {
        switch CellShape.of(line) {
        case .email where !Self.isParted(line): self = .email
        case .url where !line.contains(32): self = .url
        case .date: self = .moment
        default:
            if Self.isMoment(line) {
                self = .moment
            } else if Self.isAmount(line) {
                self = .amount
            } else if Self.isPhone(line) {
                self = .phone
            } else if Self.isIBAN(line) {
                self = .iban
            } else if Self.isToken(line) {
                self = .token
            } else {
                return nil
            }
        }
    }

    /// Whether a sign stands in a line that no address for mail has: `1,Anna,anna@traeger.example`.
    private static func isParted(_ line: ByteSpan) -> Bool {
        [44, 59, 9, 124, 58].contains { line.contains($0) }
    }

    /// `12:30`, `12:30:00`, `2024-01-01 12:30`, `2024-01-01T12:30`, `1.2.2024 12:30`.
    private static func isMoment(_ line: ByteSpan) -> Bool {
        var start = 0
        if let at = (0..<line.count).first(where: { line[$0] == 32 || line[$0] == 84 }) {
            guard CellShape.of(line[0..<at]) == .date else { return false }
            start = at + 1
        }
        var groups = [0]
        for at in start..<line.count {
            if isDigit(line[at]) {
                groups[groups.count - 1] += 1
            } else if line[at] == 58, groups.count < 3 {
                groups.append(0)
            } else {
                return false
            }
        }
        return groups.count >= 2 && groups[0] <= 2 && groups.allSatisfy { $0 > 0 }
            && groups.dropFirst().allSatisfy { $0 == 2 }
    }

    /// `1.234,50`, `1,234.50`: marks of both kinds, with three digits between them.
    private static func isAmount(_ line: ByteSpan) -> Bool {
        let marks = (0..<line.count).filter { line[$0] == 44 || line[$0] == 46 }
        guard marks.count >= 2, let first = marks.first, let last = marks.last,
            line[first] != line[last], first <= 4, first > 0
        else { return false }
        for (one, next) in zip(marks, marks.dropFirst()) where next - one != 4 { return false }
        return (0..<line.count).allSatisfy {
            isDigit(line[$0]) || marks.contains($0) || $0 == 0 && line[0] == 45
        }
    }

    /// Digits in groups that begin as dialled numbers do: `0651 12345`, `+49 651/123-45`.
    private static func isPhone(_ line: ByteSpan) -> Bool {
        guard line.count >= 7, line.count <= 24 else { return false }
        let start = line[0] == 40 ? 1 : 0
        guard line[start] == 43 || line[start] == 48 && line[start + 1] != 32 else { return false }
        var digits = 0
        var marks = 0
        for at in start..<line.count {
            if isDigit(line[at]) {
                digits += 1
            } else if [32, 40, 41, 45, 47].contains(line[at]) {
                marks += 1
            } else if at > start {
                return false
            }
        }
        return digits >= 6 && digits <= 16 && marks > 0 && marks <= 6
    }

    private static func isIBAN(_ line: ByteSpan) -> Bool {
        guard line.count >= 15, line.count <= 42, isUpper(line[0]), isUpper(line[1]),
            isDigit(line[2]), isDigit(line[3])
        else { return false }
        return (4..<line.count).allSatisfy {
            isUpper(line[$0]) || isDigit(line[$0]) || line[$0] == 32 && $0 % 5 == 4
        }
    }

    private static func isToken(_ line: ByteSpan) -> Bool {
        if isHexGroups(line) { return true }
        var joints = 0
        for at in 0..<line.count {
            let byte = line[at]
            if isDigit(byte) || isUpper(byte) || byte >= 97 && byte <= 122 || byte >= 0x80 {
                continue
            }
            guard [45, 46, 47, 92, 95].contains(byte) else { return false }
            joints += 1
        }
        return joints > 0 && joints < line.count
    }

    /// Addresses of devices: `00:1b:44:11:3a:b7`.
    private static func isHexGroups(_ line: ByteSpan) -> Bool {
        line.count >= 11 && line.count % 3 == 2
            && (0..<line.count).allSatisfy {
                $0 % 3 == 2
                    ? line[$0] == 58
                    : isDigit(line[$0]) || line[$0] | 32 >= 97 && line[$0] | 32 <= 102
            }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
    private static func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
}
