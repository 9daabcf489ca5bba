/// What the engine looks up about all rules, found out once.
enum RuleCatalogue {
    /// All messages, and the index of the rule that each belongs to.
    static let messages: [(rule: Int, message: Rule.Message)] = Rule.all.enumerated().flatMap {
        index, rule in rule.messages.map { (index, $0) }
    }

    /// For each message the index of its rule: found without a look at its words.
    static let ruleOfMessage = messages.map(\.rule)

    /// The checks over several records.
    static let packageChecks = Rule.all.flatMap(\.checks).compactMap { $0 as? PackageCheck }

    /// What is kept of rows until all tables are known.
    static let keeps = packageChecks.flatMap(\.keeps) + Fallspalten.keeps

    /// The reference columns whose targets are needed: `hilfen.fall`.
    static let follows = Set(packageChecks.flatMap(\.follows) + Fallspalten.follows)

    private static let indices = Dictionary(
        uniqueKeysWithValues: messages.enumerated().map { ($1.message.kind, $0) })

    private static let rules = Dictionary(
        uniqueKeysWithValues: Rule.all.enumerated().map { ($1.code, $0) })

    /// The place of a rule in the catalogue.
    static func index(of code: String) -> Int? { rules[code] }

    /// The message of a kind.
    static func message(_ kind: FindingKind) -> Int {
        guard let index = indices[kind] else {
            preconditionFailure("no rule has a message \(kind.rawValue)")
        }
        return index
    }

    /// The message of a kind, if a rule has one.
    static func known(_ kind: FindingKind) -> Rule.Message? {
        indices[kind].map { messages[$0].message }
    }

    /// The rule that the message of a kind belongs to.
    static func rule(of kind: FindingKind) -> Rule? {
        indices[kind].map { Rule.all[messages[$0].rule] }
    }

    /// What is told of a value that does not fit the type of its field.
    ///
    /// - Parameter text: The value, where it is at hand.
    static func unreadable(_ field: FieldInfo, _ text: ByteSpan?) -> FindingKind {
        switch field.schema.kind {
        case "day", "partial-date": return "badDate"
        case "month":
            let isFull = text.map { $0.withPlainBlanks { FullDate.isWhole($0) } } ?? false
            return isFull ? "fullBirthDate" : "badDate"
        case "ags": return "badAGS"
        case "ars": return "badARS"
        case "plz": return "badPLZ"
        case "ik": return "badIK"
        case "pseudonym": return "badPseudonym"
        default: return "unreadableValue"
        }
    }
}
