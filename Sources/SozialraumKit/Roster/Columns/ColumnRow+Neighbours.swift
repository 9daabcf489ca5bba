extension ColumnRow {
    /// Columns that only their neighbours explain.
    mutating func settleNeighbours() {
        let isPlaced = has(.anschrift) || has(.strasse) || has(.ort)
        let bodies: [ColumnMeaning] = [
            .traegerName, .einrichtungName, .angebotName, .leistung, .paragraf, .ressourceName,
            .zentrumName,
        ]
        let hasBody = bodies.contains(where: has)
        for index in drafts.indices where !drafts[index].isGiven && !drafts[index].isSure {
            let before = index > 0 ? drafts[index - 1] : nil
            if drafts[index].mayBe(.zentrumName), !hasBody,
                has(.oeffnungszeiten) || has(.sozialraum) && isPlaced
            {
                settle(index, .zentrumName, "oeffnungszeiten")
            } else if drafts[index].mayBe(.ressourceArt), has(.ressourceName),
                !has(.traegerName), !has(.einrichtungName)
            {
                settle(index, .ressourceArt, "ressourceName")
            } else if drafts[index].mayBe(.anerkanntSeit), has(.anerkennung),
                ColumnEvidence.fits(.anerkanntSeit, drafts[index].content)
            {
                settle(index, .anerkanntSeit, "anerkennung")
            } else if drafts[index].mayBe(.gueltigBis), has(.gueltigAb),
                ColumnEvidence.fits(.gueltigBis, drafts[index].content)
            {
                settle(index, .gueltigBis, "gueltigAb")
            } else if drafts[index].mayBe(.plaetzeBelegt), before?.isSurely(.plaetze) == true,
                drafts[index].content.share(.digits) >= 0.5
            {
                settle(index, .plaetzeBelegt, "plaetze")
            }
        }
    }

    private mutating func settle(_ index: Int, _ meaning: ColumnMeaning, _ evidence: String) {
        drafts[index].claim = HeaderClaim(
            meaning: meaning, reason: .synonym, confidence: 0.8, evidence: "beside " + evidence)
        drafts[index].question = nil
    }
}
