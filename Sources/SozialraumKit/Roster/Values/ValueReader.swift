import PlainTextRecords

/// Understands the cells of a roster: what a text means under the meaning of its column.
///
/// Nothing of a cell is lost: what is in no part is in the rest, or it is a word that the rule uses
/// up (`Jahre`, `Tel.`, `seit`); ``Understanding/unaccounted(in:)`` checks that. A text that allows
/// two readings is proposed or left alone, never guessed.
///
/// ```swift
/// let reader = ValueReader()
/// reader.read("54329 Konz", as: .ort).parts  // plz 54329, ort Konz
/// reader.read("k. A.", as: .telefon).missing  // notStated
/// ```
public struct ValueReader: Sendable {
    /// What is known around the roster.
    public let context: Context

    public init(_ context: Context = Context()) { self.context = context }

    /// What is known around the roster.
    public struct Context: Sendable {
        /// The day that the roster describes; without it, years of two digits are only proposed.
        public var stand: Day?
        /// The key of each municipality by its name. Names are compared without case and marks.
        public var gemeinden: [String: String] {
            didSet { foldedGemeinden = Context.folded(gemeinden) }
        }
        /// The postal codes of each place by its name; they confirm one that lost its zero.
        public var plzByOrt: [String: [String]] {
            didSet { foldedPLZ = Context.folded(plzByOrt) }
        }
        /// The area code (`0651`) that a phone number without one is proposed with.
        public var vorwahl: String?
        /// The marks between several services in one cell; a line feed is always one.
        public var delimiters: [Unicode.Scalar]

        private(set) var foldedGemeinden: [String: String]
        private(set) var foldedPLZ: [String: [String]]

        /// More parameters may come with later versions.
        public init(
            stand: Day? = nil, gemeinden: [String: String] = [:],
            plzByOrt: [String: [String]] = [:], vorwahl: String? = nil,
            delimiters: [Unicode.Scalar] = [",", ";", "/", "|"]
        ) {
            self.stand = stand
            self.gemeinden = gemeinden
            self.plzByOrt = plzByOrt
            self.vorwahl = vorwahl
            self.delimiters = delimiters
            foldedGemeinden = Context.folded(gemeinden)
            foldedPLZ = Context.folded(plzByOrt)
        }

        /// Whether a place has a postal code.
        func knows(_ plz: String, in ort: String) -> Bool {
            foldedPLZ[Letters.key(of: ort)]?.contains(plz) ?? false
        }

        /// The values by the folded names; of names that fold to one, the first in order stands.
        private static func folded<Value>(_ values: [String: Value]) -> [String: Value] {
            var result: [String: Value] = [:]
            for name in values.keys.sorted() {
                let key = Letters.key(of: name)
                if result[key] == nil { result[key] = values[name] }
            }
            return result
        }
    }

    /// The longest cell that is understood, in bytes, where it may hold several things (an address,
    /// phones, services); one name or number has a tenth of it. Texts without form (descriptions,
    /// remarks) may be longer. What is longer is no value, but another file.
    public static let lengthLimit = 5_000

    private static func limit(_ kind: ValueKind) -> Int {
        switch kind {
        case .text: Int.max
        case .address, .phone, .contact, .service, .paragraph, .language, .codeWord: lengthLimit
        default: lengthLimit / 10
        }
    }

    /// Understands a cell.
    ///
    /// The same text under the same meaning and context gives the same answer. Every part is a valid
    /// text of the column that its meaning names. In an answer with several parts, a `paragraf`
    /// belongs to the `leistung` before it.
    ///
    /// - Complexity: Bounded by ``lengthLimit``; linear in the length of texts without form.
    public func read(_ raw: String, as meaning: ColumnMeaning) -> Understanding {
        let kind = ValueKind(meaning)
        if raw.utf8.count > Self.limit(kind) {
            return Understanding(rest: [raw], rule: .unreadable, confidence: 0)
        }
        let cell = RosterText(raw, keepsWideBlanks: kind == .phone)
        if cell.isEmpty {
            return Understanding(rule: raw.isEmpty ? .empty : .tidied, confidence: 1)
        }
        if let reason = Placeholder.reason(cell, kind) {
            return Understanding(missing: reason, rule: .placeholder, confidence: 1)
        }
        var result = understand(cell, meaning, kind)
        if cell.isTidied, result.rule == .asIs { result.rule = .tidied }
        if cell.isRepaired, !result.parts.isEmpty {
            result.confidence = min(result.confidence, Sureness.good)
            if result.rule == .asIs || result.rule == .tidied { result.rule = .mojibake }
        }
        return result
    }

    /// Understands a cell under a bare `Kontakt` that holds only how a body is reached; nil if it holds
    /// more, such as a name.
    func readReach(_ raw: String) -> Understanding? {
        raw.utf8.count > Self.lengthLimit
            ? nil : ContactValue.readReach(RosterText(raw, keepsWideBlanks: true), context)
    }

    private func understand(
        _ cell: RosterText, _ meaning: ColumnMeaning, _ kind: ValueKind
    ) -> Understanding {
        switch kind {
        case .name: return NameValue.read(cell, meaning, context)
        case .text: return TextValue.read(cell, meaning)
        case .identifier: return IdentifierValue.read(cell)
        case .ik: return IdentifierValue.readIK(cell)
        case .codeWord: return CodeWordValue.read(cell, meaning, context)
        case .date: return DateValue.read(cell, meaning, context)
        case .boolean: return BooleanValue.read(cell, meaning)
        case .amount: return AmountValue.read(cell, meaning)
        case .count: return CountValue.read(cell, meaning)
        case .age: return AgeValue.read(cell, meaning)
        case .coordinate: return CoordinateValue.read(cell, meaning)
        case .address: return AddressValue.read(cell, context)
        case .street: return StreetValue.read(cell, context)
        case .houseNumber: return StreetValue.readNumber(cell)
        case .plz: return PostalCodeValue.read(cell, context)
        case .place: return PlaceValue.read(cell, meaning, context)
        case .gemeinde: return GemeindeValue.read(cell, context)
        case .phone: return PhoneValue.read(cell, meaning, context)
        case .mail: return MailValue.read(cell)
        case .web: return WebValue.read(cell)
        case .contact: return ContactValue.read(cell)
        case .service: return ServiceValue.read(cell, context)
        case .paragraph: return ParagraphValue.read(cell)
        case .language: return LanguageValue.read(cell)
        }
    }
}
