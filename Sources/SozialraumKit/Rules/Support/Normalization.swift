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
