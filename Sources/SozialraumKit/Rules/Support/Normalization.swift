import PlainTextRecords

/// The Unicode form of texts.
enum Normalization {
    /// Whether a text is in the composed form (NFC): `ü` is one character, not `u` with a mark.
    ///
    /// The standard library holds both forms for equal; that is used to find what composes. Indic
    /// letters, some of which are excluded from composition, are taken as they are.
    static func isComposed(_ bytes: ByteSpan) -> Bool {
        // Nothing below U+0300 composes, which begins with 0xCC: most texts end here.
        guard bytes.buffer.contains(where: { $0 >= 0xCC }) else { return true }
        return isComposed(bytes.text)
    }

    private static func isComposed(_ text: String) -> Bool {
        guard text.unicodeScalars.contains(where: mayCompose) else { return true }
        return text.allSatisfy { character in
            guard character.unicodeScalars.contains(where: mayCompose) else { return true }
            let scalars = Array(character.unicodeScalars)
            if scalars.count == 1 {
                let first = singles[String(scalars[0])]
                return first == nil || first == scalars[0].value
            }
            return isComposed(scalars)
        }
    }

    /// Whether a character may be one that composes, or that stands for another. Below U+0300 none
    /// does.
    private static func mayCompose(_ scalar: UnicodeScalar) -> Bool {
        guard scalar.value >= 0x300 else { return false }
        switch scalar.value {
        case 0x340...0x387, 0x1100...0x11FF, 0x1F00...0x1FFF, 0x2126...0x212B: return true
        default: return scalar.properties.canonicalCombiningClass.rawValue != 0
        }
    }

    private static func isComposed(_ scalars: [UnicodeScalar]) -> Bool {
        var lastClass: UInt8 = 0
        for (index, mark) in scalars.enumerated().dropFirst() {
            let markClass = mark.properties.canonicalCombiningClass.rawValue
            if markClass == 0 { continue }
            if markClass < lastClass { return false }
            let isBlocked = markClass == lastClass
            lastClass = markClass
            if isBlocked { continue }
            let base = scalars[..<index].last {
                $0.properties.canonicalCombiningClass.rawValue == 0
            }
            if let base, singles[String(base) + String(mark)] != nil { return false }
        }
        return true
    }

    /// The composed form of a text. Indic letters are taken as they are.
    static func composed(_ text: [UnicodeScalar]) -> [UnicodeScalar] {
        guard text.contains(where: mayCompose) else { return text }
        var result: [UnicodeScalar] = []
        result.reserveCapacity(text.count)
        var start = 0
        while start < text.count {
            var end = start + 1
            while end < text.count, markClass(text[end]) != 0 { end += 1 }
            let isSingle = end == start + 1
            if isSingle, !mayCompose(text[start]) {
                result.append(text[start])
            } else {
                result += composed(cluster: text[start..<end])
            }
            start = end
        }
        return result
    }

    /// Puts a letter and its marks together: the marks in the order of their classes, then each that
    /// nothing blocks joined to the letter.
    private static func composed(cluster: ArraySlice<UnicodeScalar>) -> [UnicodeScalar] {
        let marks = cluster.dropFirst().enumerated().sorted {
            (markClass($0.element), $0.offset) < (markClass($1.element), $1.offset)
        }
        guard var base = cluster.first else { return [] }
        if let single = singles[String(base)].flatMap(UnicodeScalar.init) { base = single }
        var rest: [UnicodeScalar] = []
        for mark in marks.map(\.element) {
            let isBlocked = rest.last.map { markClass($0) == markClass(mark) } ?? false
            let isLetter = markClass(base) == 0
            if !isBlocked, isLetter,
                let joined = singles[String(base) + String(mark)].flatMap(UnicodeScalar.init)
            {
                base = joined
            } else {
                rest.append(mark)
            }
        }
        return [base] + rest
    }

    private static func markClass(_ scalar: UnicodeScalar) -> UInt8 {
        scalar.value < 0x300 ? 0 : scalar.properties.canonicalCombiningClass.rawValue
    }

    /// The single characters up to U+1FFF and some above by their text; of equal ones the first.
    private static let singles: [String: UInt32] = {
        var singles: [String: UInt32] = [:]
        for range in [0x41...0x8FF, 0x1000...0x1FFF, 0x2126...0x212B] as [ClosedRange<UInt32>] {
            for value in range {
                guard let scalar = Unicode.Scalar(value),
                    scalar.properties.generalCategory != .unassigned,
                    singles[String(scalar)] == nil
                else { continue }
                singles[String(scalar)] = value
            }
        }
        return singles
    }()
}
