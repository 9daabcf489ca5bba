/// Whether a body of a roster is one that the package has.
public struct BodyMatch: Hashable, Sendable {
    /// The answer.
    public enum Verdict: Hashable, Sendable {
        /// It is the body with this id.
        case same(String)
        /// It may be one of these, the best first. A person decides.
        case unsure([String])
        /// The package does not have it.
        case new
    }

    public var verdict: Verdict
    /// What spoke for and against the body named, or the first one named; empty where nothing
    /// resembled it.
    public var reasons: [MatchReason]
    /// From 0 to 1: how certain the verdict is. `same` and `new` are at least 0.9.
    public var confidence: Double

    public init(_ verdict: Verdict, reasons: [MatchReason], confidence: Double) {
        self.verdict = verdict
        self.reasons = reasons
        self.confidence = confidence
    }
}

/// Whether two bodies are one, seen by themselves.
public struct BodyComparison: Hashable, Sendable {
    /// The answer for a pair.
    public enum Verdict: Hashable, Sendable {
        case same, unsure, different
    }

    public var verdict: Verdict
    /// What spoke for and against.
    public var reasons: [MatchReason]
    /// From 0 to 1: how certain the verdict is.
    public var confidence: Double
    /// For `same`: how it was found. Of several bodies that are the same as one, the highest rank
    /// wins.
    var rank = Rank.none
    /// The names are one and no legal form tells which body is meant.
    var lacksForm = false

    /// For `unsure`: only the legal form is missing, and place and street or contact are the same. It is
    /// the body unless another one comes into question.
    var isConfirmed = false

    enum Rank: Int, Comparable, Sendable {
        /// Not `same`.
        case none
        /// By a name that nothing else confirms: only if no other body comes into question.
        case nameAlone
        /// By a similar name and what confirms it.
        case similarName
        /// By the same name and what confirms it.
        case sameName
        /// By a key.
        case key

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }
}
