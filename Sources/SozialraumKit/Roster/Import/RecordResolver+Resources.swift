extension RecordResolver {
    /// Finds the Gemeinde of a resource by its address, and the one Sozialraum that the Gemeinde belongs
    /// to.
    ///
    /// - Returns: the Sozialraum; nil if it is not known.
    func placeResource(
        _ record: inout RowDraft.Record, _ area: String?, _ draft: RowDraft
    ) -> String? {
        if record["gemeinde"] == nil, let ort = draft.place[.ort],
            let ags = names.gemeinde(ort: ort, plz: draft.place[.plz])
        {
            record["gemeinde"] = derived(ags, "placeOfAddress")
        }
        guard area == nil, let ags = record["gemeinde"]?.text else { return area }
        let areas = names.areas(ofGemeinde: ags)
        guard areas.count == 1 else { return nil }
        record["sozialraum"] = derived(areas[0], "areaOfGemeinde")
        return areas[0]
    }

    /// The kind that a resource's name tells, unless the row tells one that is not understood.
    func artOfName(_ name: String, _ draft: RowDraft) -> String? {
        if let artColumn, artColumn < draft.cells.count, !draft.cells[artColumn].isBlankText {
            return nil
        }
        return ResourceName.art(name, amongClubs: namesClubs)
    }
}
