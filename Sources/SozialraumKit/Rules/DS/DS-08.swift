import PlainTextRecords

extension Rule {
    /// The profile is declared, and tables it does not allow are not there.
    static let ds08 = Rule(
        code: "DS-08", severity: .error,
        title: Sentence(
            "Profil fehlt oder passt nicht zu den Tabellen",
            "Profile missing or not fitting the tables"),
        explanation: Sentence(
            "Jedes Paket sagt mit seinem Profil, wie heikel es ist: „stammdaten“ enthält nichts "
                + "über einzelne Menschen, „aggregat“ dazu Kennzahlen, „pseudonym“ auch "
                + "einzelne Fälle unter Pseudonym. Wer ein Paket mit Stammdaten weitergibt, "
                + "muss sich darauf verlassen können, dass darin kein Fall steht.",
            "By its profile every package says how delicate it is: “stammdaten” holds nothing "
                + "about single people, “aggregat” indicators as well, “pseudonym” also single "
                + "cases under a pseudonym. Whoever passes on a package of master data must be "
                + "able to rely on there being no case in it."),
        remedy: Sentence(
            "Bitte prüfen, ob die Tabelle wirklich mitgegeben werden soll. Wenn nicht, bitte "
                + "herausnehmen. Wenn ja, braucht das Paket das passende Profil und mit "
                + "„pseudonym“ auch Empfänger, Zweck und Rechtsgrundlage.",
            "Check whether the table is really meant to be passed on. If not, take it out. If "
                + "so, the package needs the fitting profile, and with “pseudonym” also a "
                + "recipient, a purpose and a legal basis."),
        source: Sentence(
            "SGB VIII § 64 (Zweckbindung; Anonymisieren und Pseudonymisieren); SGB X § 67 Abs. "
                + "2 (auch Angaben unter Pseudonym sind Sozialdaten). Die Profile selbst: "
                + "Festlegung des Austauschformats.",
            "SGB VIII § 64 (purpose limitation; anonymising and pseudonymising); SGB X § 67 "
                + "Abs. 2 (data under a pseudonym are social data, too). The profiles "
                + "themselves: decision of the exchange format."),
        messages: [
            Message(
                "missingProfile", .error,
                "Das Paket sagt nicht, welches Profil es hat.",
                "The package does not say which profile it has."),
            Message(
                "unknownProfile", .error,
                "Das angegebene Profil gibt es nicht; möglich sind stammdaten, aggregat und "
                    + "pseudonym.",
                "There is no such profile; stammdaten, aggregat and pseudonym are possible."),
            Message(
                "tableOutsideProfile", .error,
                "Die Tabelle „{0}“ darf in einem Paket mit dem Profil „{1}“ nicht stehen.",
                "The table “{0}” must not stand in a package with the profile “{1}”."),
        ],
        scope: .metadata,
        checks: [
            MetadataCheck { view, found in
                guard view.hasMetadata else { return }
                guard let name = view.metadata.profil, !view.isMissing("profil") else {
                    let isMissing = view.isMissing("profil")
                    found.append(
                        MetadataFinding(
                            kind: isMissing ? "missingProfile" : "unknownProfile",
                            path: isMissing ? [] : ["profil"]))
                    return
                }
                let profile = Profile(rawValue: name)
                guard Profile.all.contains(profile) else {
                    found.append(MetadataFinding(kind: "unknownProfile", path: ["profil"]))
                    return
                }
                for table in view.tablesWithRows where !profile.allows(table) {
                    found.append(
                        MetadataFinding(
                            kind: "tableOutsideProfile", path: ["profil"],
                            arguments: [table, name], table: table))
                }
            }
        ],
        bad: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14"}
              ]
            """#, profile: .stammdaten),
        good: .inSozialraum(
            #"""
            "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", "beginn": "2022-03-14"}
              ]
            """#))
}
