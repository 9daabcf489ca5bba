/// A column while it is being understood.
struct ColumnDraft {
    let header: String
    let content: ColumnContent
    /// What it is taken for; below the threshold only supposed.
    var claim: HeaderClaim?
    /// What else it may be, the likeliest first.
    var others: [HeaderClaim] = []
    var question: ColumnQuestion.Kind?

    init(header: String, content: ColumnContent) {
        self.header = header
        self.content = content
    }

    var isSure: Bool { (claim?.confidence ?? 0) >= MappedColumn.threshold }
    var isGiven: Bool { claim?.reason == .mapping || isUnwanted }
    /// The header names a service, and the cells mark who has it.
    private(set) var isMarked = false
    /// A mapping file says that the column is not wanted.
    private(set) var isUnwanted = false

    /// Whether the column is surely of a meaning.
    func isSurely(_ meaning: ColumnMeaning) -> Bool { isSure && claim?.meaning == meaning }
    /// Whether the column may be of a meaning.
    func mayBe(_ meaning: ColumnMeaning) -> Bool {
        claim?.meaning == meaning || others.contains { $0.meaning == meaning }
    }

    /// Whether the column may name a body, though nobody has settled that it does.
    var mayNameBody: Bool {
        guard !isSure, !isGiven, let meaning = claim?.meaning else { return false }
        return meaning == .name
            || ColumnFields.tableNamed(by: meaning).map { $0 != "hilfeangebote" } ?? false
    }

    /// Takes what a mapping file says.
    mutating func take(wish: String) {
        if wish.isEmpty {
            isUnwanted = true
            return
        }
        guard let target = ColumnTarget(wish) else {
            question = .mapping
            return
        }
        claim = HeaderClaim(
            meaning: target.meaning, table: target.table, reason: .mapping, confidence: 1,
            evidence: wish)
        isMarked = target.isMarked
    }

    /// Weighs what the header says against the cells.
    ///
    /// - Parameter before: What the column to the left means.
    mutating func read(_ reading: HeaderReader.Reading, after before: ColumnMeaning?) {
        if content.areMarks, MarkValue.service(header) != nil {
            settle(.leistung, 0.9, "marks")
            isMarked = true
            return
        }
        if reading.isForeign { return }
        guard let first = reading.claims.first else {
            readAlone(isEmpty: reading.isEmpty)
            return
        }
        claim = first
        others = Array(reading.claims.dropFirst())
        if first.confidence >= MappedColumn.threshold {
            check(first)
        } else {
            choose(reading.claims, after: before)
        }
        if !isSure, question == nil { question = .doubtful }
    }

    /// A header that says enough; the cells may say otherwise.
    private mutating func check(_ first: HeaderClaim) {
        if first.meaning == .id, content.count > 0, !content.hasIDForm {
            // A number of the other system, or a name: it identifies nothing here.
            settle(.laufnummer, 0.9, "id form 0.00")
            return
        }
        if ColumnFields.tableNamed(by: first.meaning) != nil, content.count >= 2,
            content.share(.identifier) >= 0.8, content.hasIDForm, let table = content.idTable
        {
            settle(.id, 0.85, content.evidence(.identifier))
            claim?.table = table
            return
        }
        if let other = ColumnEvidence.contradiction(to: first.meaning, content) {
            settle(other.meaning, 0.8, content.evidence(other.kind))
            others = [first]
            claim?.table = first.table
            question = .contradiction
        } else if !ColumnEvidence.fits(first.meaning, content) {
            claim?.confidence = 0.45
        }
    }

    /// A header that says several things, or too little: the cells decide.
    private mutating func choose(_ claims: [HeaderClaim], after before: ColumnMeaning?) {
        let isRunning = content.isAscending && content.isDistinct && content.beginsAtOne
        if claims.contains(where: { $0.meaning == .laufnummer }), content.count > 1, isRunning {
            settle(.laufnummer, 0.9, "ascending")
            return
        }
        var best: (claim: HeaderClaim, kind: CellKinds, share: Double)?
        for claim in claims where content.count >= 2 {
            for kind in ColumnEvidence.support(for: claim.meaning) {
                let share = content.share(kind)
                // A bare number is a house number only beside its street or with letters among them.
                if claim.meaning == .hausnummer, before != .strasse, content.share(.integer) > 0.95
                {
                    continue
                }
                if share >= 0.7, share > best?.share ?? 0 { best = (claim, kind, share) }
            }
        }
        if let best {
            let isSimilar = best.claim.reason == .similar
            claim = best.claim
            claim?.reason = isSimilar ? .similar : .content
            claim?.confidence = 0.85
            claim?.evidence = content.evidence(best.kind)
            others = claims.filter { $0.meaning != best.claim.meaning }
        } else if let found = ColumnEvidence.alone(content).first,
            found.isPlain
                || found.meaning == .anschrift && claims.contains(where: { $0.meaning == .ort })
        {
            settle(found.meaning, 0.75, content.evidence(found.kind))
            others = claims
        }
    }

    /// No header that says anything.
    private mutating func readAlone(isEmpty: Bool) {
        let found = ColumnEvidence.alone(content)
        guard let first = found.first else { return }
        let isEnough = first.isPlain || isEmpty
        let confidence = !isEnough ? 0.5 : first.isPlain && !isEmpty ? 0.76 : 0.72
        settle(first.meaning, confidence, content.evidence(first.kind))
        if first.meaning == .id { claim?.table = content.idTable }
        if !isEnough { question = .doubtful }
    }

    private mutating func settle(_ meaning: ColumnMeaning, _ confidence: Double, _ evidence: String)
    {
        claim = HeaderClaim(
            meaning: meaning, table: claim?.table, reason: .content, confidence: confidence,
            evidence: evidence)
    }
}
