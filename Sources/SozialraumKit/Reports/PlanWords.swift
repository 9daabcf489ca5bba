extension RosterPlan {
    /// What applying a plan or taking it back did, in a sentence.
    public func outcome(isUndone: Bool, isChanged: Bool) -> Sentence {
        guard isChanged else { return isUndone ? Self.nothingToUndo : Self.nothingToDo }
        let new = changes.count { $0.isNew }
        let changed = changes.count - new
        let german = Self.records(
            new, changed, "neuer Datensatz", "neue Datensätze", "geänderter", "geänderte")
        let english = Self.records(new, changed, "new record", "new records", "changed", "changed")
        return isUndone
            ? Sentence(
                "Der Plan ist zurückgenommen: \(german). Das Paket ist in der kanonischen Form von vorher.",
                "The plan is taken back: \(english). The package is in the canonical form from before."
            )
            : Sentence("Der Plan ist ausgeführt: \(german).", "The plan is done: \(english).")
    }

    /// `3 neue Datensätze, 1 geänderter`.
    private static func records(
        _ new: Int, _ changed: Int, _ one: String, _ more: String, _ oneChanged: String,
        _ moreChanged: String
    ) -> String {
        "\(new) \(new == 1 ? one : more), \(changed) \(changed == 1 ? oneChanged : moreChanged)"
    }

    private static let nothingToDo = Sentence(
        "Was der Plan sagt, steht schon alles im Paket; nichts wurde verändert.",
        "All that the plan says stands in the package already; nothing was changed.")
    private static let nothingToUndo = Sentence(
        "Von dem, was der Plan sagt, steht nichts im Paket; nichts wurde verändert.",
        "Nothing of what the plan says stands in the package; nothing was changed.")
}
