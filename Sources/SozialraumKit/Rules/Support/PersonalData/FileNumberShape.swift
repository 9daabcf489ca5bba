import PlainTextRecords

/// Tells a file number by its shape where a whole value is one: the number of the office or of a
/// department, a hyphen or stroke, further numbers, a letter or two: `II/51-1020`, `51.31.12.345`,
/// `51 30 12/123`, `2018-0815-ASD`, `4711/18`.
///
/// Offices build theirs in their own ways, so this is asked only where numbers of this kind have no
/// business: in a value that fits no column of a case table. Digits alone, decimals, addresses of
/// computers and keys of other systems have no mark of an office and are left.
enum FileNumberShape {
    static func isWhole(_ value: ByteSpan) -> Bool {
        let text = value.trimmed
        guard text.count >= 6, text.count <= 40, let parts = parts(text) else { return false }
        var rest = parts[...]
        var offices = 0
        var hasRoman = false
        while let first = rest.first, !first.isNumber, rest.count > 1 {
            if isOffice(text, first) {
                offices += 1
                rest = rest.dropFirst()
                // The number of a department is written to it: `FB5/BSD 99-2012`.
                if let number = rest.first, number.isGlued, number.isNumber {
                    rest = rest.dropFirst()
                }
            } else if !hasRoman, isRoman(text, first) {
                hasRoman = true
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard !rest.isEmpty else { return false }
        let shape = Shape(text, rest)
        if shape.isOfOffice { return true }
        if hasRoman { return shape.isRegister }
        if offices > 0 { return shape.isOfDepartment(offices) }
        return shape.beginsWithYear || shape.isNumberOfYear
            || shape.isRegister(letter: UInt8(ascii: "A"))
    }

    /// Digits or letters side by side.
    fileprivate struct Part {
        var start: Int
        var end: Int
        var isNumber: Bool
        /// The mark in front of it; 0: none.
        var mark: UInt8
        /// Whether letters and digits touch here: `51a`.
        var isGlued: Bool

        var count: Int { end - start }
    }

    /// What stands in a value; nil where anything but letters, digits and marks does.
    private static func parts(_ text: ByteSpan) -> [Part]? {
        var parts: [Part] = []
        var index = 0
        while index < text.count {
            var mark: UInt8 = 0
            let gap = index
            while [32, 45, 46, 47, 95].contains(text.byte(index)) {
                if text[index] != 32 || mark == 0 { mark = text[index] }
                index += 1
            }
            guard index - gap <= 3, gap > 0 || mark == 0, index < text.count, text.isWord(index),
                parts.count < 8
            else { return nil }
            let start = index
            let isNumber = text.isDigit(index)
            while text.isWord(index), text.isDigit(index) == isNumber { index += 1 }
            let part = Part(
                start: start, end: index, isNumber: isNumber, mark: mark,
                isGlued: start == gap && gap > 0)
            if part.isGlued, let last = parts.last {
                // `51a`, `FB5`; no other number has letters within it.
                guard last.isNumber ? last.count <= 3 && part.count == 1 : part.count <= 2 else {
                    return nil
                }
            }
            parts.append(part)
        }
        return parts
    }

    private static let offices: [StaticString] = [
        "asd", "wjh", "hze", "ja", "jh", "jgh", "juhis", "spfh", "pkd", "uvg", "uv", "bsd", "ksd",
        "rsd", "abd", "fb", "fd", "sg", "jug", "amt", "egh", "kjh", "bst", "av",
    ]

    private static func isOffice(_ text: ByteSpan, _ part: Part) -> Bool {
        text.isUpper(part.start)
            && offices.contains {
                $0.utf8CodeUnitCount == part.count && text.begins($0, at: part.start)
            }
    }

    private static func isRoman(_ text: ByteSpan, _ part: Part) -> Bool {
        part.count <= 5 && (part.start..<part.end).allSatisfy { [73, 86, 88].contains(text[$0]) }
    }

    /// What a value looks like behind its department.
    private struct Shape {
        let text: ByteSpan
        let parts: ArraySlice<Part>

        init(_ text: ByteSpan, _ parts: ArraySlice<Part>) {
            self.text = text
            self.parts = parts
        }

        private var numbers: [Part] { parts.filter(\.isNumber) }

        private func year(_ part: Part) -> Int? {
            guard part.isNumber, part.count == 4 else { return nil }
            let year = text.twoDigits(at: part.start) * 100 + text.twoDigits(at: part.start + 2)
            return (1980...2039).contains(year) ? year : nil
        }

        /// Whether digits are a number of a file rather than one of a section or a year.
        private func isSerial(_ part: Part) -> Bool {
            part.isNumber && (3...7).contains(part.count) && year(part) == nil
        }

        /// The number of the office in front, 51 with its sections, and a number or name behind it.
        var isOfOffice: Bool {
            guard let first = parts.first, first.isNumber, [2, 4].contains(first.count),
                text.twoDigits(at: first.start) == 51
            else { return false }
            let behind = parts.dropFirst()
            guard let last = behind.last else { return false }
            if !last.isNumber {
                let isNamed = behind.dropLast().allSatisfy(\.isNumber)
                return isNamed && last.count >= 3 && !last.isGlued && first.count == 2
                    && LastNames.has(text[last.start..<last.end])
            }
            let letters = behind.filter { !$0.isNumber }
            if !letters.isEmpty { return letters.allSatisfy { $0.count <= 3 } }
            if behind.allSatisfy({ $0.mark == 32 }) { return false }
            if behind.allSatisfy({ $0.mark == 46 }) {
                // An amount or a place has one point, the address of a computer three small numbers.
                return behind.count >= 3 && last.count >= 3
                    && (last.count > 3 || text[last.start] == 48 || text[last.start] > 50)
            }
            if first.count == 4 {
                return behind.count == 1 && behind.contains(where: isSerial)
                    && last.count != first.count
            }
            if behind.contains(where: isSerial) { return true }
            return behind.count >= 2 && behind.contains { year($0) != nil }
        }

        /// `XVII 12/18`, `VIII M 870/24`, behind a Roman number.
        var isRegister: Bool {
            var rest = parts
            if let first = rest.first, !first.isNumber {
                guard first.count == 1, first.mark == 32 else { return false }
                rest = rest.dropFirst()
            }
            return isNumberAndYear(rest)
        }

        /// `A 15/2024`
        func isRegister(letter: UInt8) -> Bool {
            guard let first = parts.first, first.count == 1, text[first.start] == letter,
                parts.last?.count == 4
            else { return false }
            return isNumberAndYear(parts.dropFirst())
        }

        private func isNumberAndYear(_ rest: ArraySlice<Part>) -> Bool {
            guard rest.count == 2, let number = rest.first, let last = rest.last,
                number.isNumber, number.mark == 32, number.count <= 5, last.isNumber,
                last.mark == 47
            else { return false }
            return last.count == 2 || year(last) != nil
        }

        /// What stands behind the name of a department: `4711-18`, `2019-1965`, `51 - 123/2018`.
        func isOfDepartment(_ offices: Int) -> Bool {
            let numbers = numbers
            guard numbers.count >= 2, let first = numbers.first, let last = numbers.last else {
                return false
            }
            let years = numbers.compactMap(year)
            if years.count == numbers.count {
                // From one year to another; a number that looks like a year is farther away.
                return first.mark == 45 && last.mark == 45 && !(0...6).contains(years[1] - years[0])
            }
            if years.isEmpty {
                return numbers.contains(where: isSerial)
                    && (numbers.count >= 3 || numbers.contains { $0.count >= 4 })
            }
            if numbers.count >= 3 || numbers.contains(where: isSerial) { return true }
            return offices > 1 || first.count == 2 && text.twoDigits(at: first.start) > 12
        }

        /// `2018-0815-ASD`, `2018/00123`
        var beginsWithYear: Bool {
            guard let first = parts.first, year(first) != nil else { return false }
            let second = parts[parts.startIndex.advanced(by: min(1, parts.count - 1))]
            guard second.isNumber, (3...6).contains(second.count) else { return false }
            if parts.count == 2 { return second.mark == 47 && year(second) == nil }
            guard parts.count == 3, let last = parts.last, !last.isNumber else { return false }
            return last.count <= 4 && !last.isGlued
                && (last.start..<last.end).allSatisfy { text.isUpper($0) }
        }

        /// `4711/18`; neither a month nor two years, `2018/09`, `2018/19`.
        var isNumberOfYear: Bool {
            guard parts.count == 2, let number = parts.first, let last = parts.last,
                number.isNumber, (4...6).contains(number.count), last.isNumber, last.mark == 47
            else { return false }
            guard last.count == 2 else { return year(last) != nil && year(number) == nil }
            guard let year = year(number) else { return true }
            let small = text.twoDigits(at: last.start)
            return small > 12 && small != (year + 1) % 100
        }
    }
}
