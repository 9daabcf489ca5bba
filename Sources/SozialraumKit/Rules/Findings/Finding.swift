import PlainTextRecords

/// Something that a rule found, with its place.
public struct Finding: Hashable, Sendable {
    /// The code of the rule.
    public var code: String
    public var severity: Severity
    /// What was found: a word for programs.
    public var kind: FindingKind
    /// What is wrong, in a whole sentence. No value of a case table stands in it.
    public var message: String
    /// What to do.
    public var remedy: String
    /// The value, where it may be shown; else its kind (`<Tag>`), or nil.
    public var value: String?
    public var location: Location
    /// Other places that belong to it.
    public var related: [Location]
    /// That a baseline accepts it, and why; nil: it counts.
    public var acceptance: Acceptance?

    /// Why a finding is accepted, who answers for that, and until when.
    public struct Acceptance: Hashable, Sendable {
        public var reason: String
        public var owner: String
        /// The last day on which it is accepted; nil: no end was set.
        public var expires: Day?

        public init(reason: String, owner: String, expires: Day? = nil) {
            self.reason = reason
            self.owner = owner
            self.expires = expires
        }
    }

    /// A place in an input. What does not apply is nil.
    public struct Location: Hashable, Sendable {
        public var file: String?
        /// From 1; LF, CRLF and CR each end a line.
        public var line: Int?
        /// In Unicode scalars from 1, a byte order mark not counted.
        public var column: Int?
        /// The line of the place behind the last byte, counted alike.
        public var endLine: Int?
        /// The column of the place behind the last byte, counted alike.
        public var endColumn: Int?
        /// Offsets in the file from 0, the end exclusive; these bytes, decoded, are the value.
        public var bytes: Range<Int>?
        public var table: String?
        /// The key of the record, composite keys joined by `|`; in case tables only a pseudonym.
        public var record: String?
        /// The data row from 1.
        public var row: Int?
        public var field: String?
        /// The place in the JSON text (RFC 6901), in JSON Lines from the line.
        public var pointer: String?

        public init() {}
    }
}
