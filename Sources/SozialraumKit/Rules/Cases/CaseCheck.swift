/// A check of a help together with its case, as a loop over many: see ``HilfeImFall``. A finding
/// points to a field of the help.
struct CaseCheck: RuleCheck {
    let kind: FindingKind
    /// The field of the help that a finding points to.
    let field: String
    let run: @Sendable (UnsafePointer<HilfeImFall>, Int, inout Hits) -> Void

    /// - Parameter fails: Whether a help breaks the rule. What could not be read is unknown to it, and it
    ///   speaks only of what is wrong in every reading.
    @inline(__always)
    init(
        _ kind: FindingKind, at field: String,
        fails: @escaping @Sendable (borrowing HilfeImFall) -> Bool
    ) {
        self.kind = kind
        self.field = field
        run = { helps, count, hits in
            for index in 0..<count where fails(helps[index]) { hits.add(index) }
        }
    }
}
