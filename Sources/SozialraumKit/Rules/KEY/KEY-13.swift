import PlainTextRecords

extension Rule {
    /// The metadata name the code list of every column with codes.
    static let key13 = Rule(
        code: "KEY-13", severity: .error,
        title: Sentence(
            "Codeliste nicht oder falsch angegeben",
            "Code list not named or named wrongly"),
        explanation: Sentence(
            "Zu jeder Spalte mit Codes sagt das Paket, welche Liste in welcher Fassung gilt. "
                + "Amtliche Schlüssel sind schon mehrmals neu nummeriert worden; ohne diese "
                + "Angabe weiß nach einigen Jahren niemand mehr, was ein Code bedeutet hat.",
            "For every column with codes the package says which list holds in which version. "
                + "Official keys have been renumbered more than once; without this statement "
                + "nobody knows after some years what a code meant."),
        remedy: Sentence(
            "Bitte die Angabe in den Metadaten unter „codelisten“ ergänzen oder berichtigen, zum "
                + "Beispiel \"traeger.art\": {\"liste\": \"traeger-art\", \"version\": \"1.0\"}. "
                + "Wurden die Codes nach einer anderen Liste vergeben, müssen auch die Werte "
                + "umgestellt werden.",
            "Add or correct the statement under “codelisten” in the metadata, such as "
                + "\"traeger.art\": {\"liste\": \"traeger-art\", \"version\": \"1.0\"}. If the codes "
                + "were given by another list, the values have to be changed, too."),
        source: Sentence(
            "Festlegung des Austauschformats; Erfahrung mit den neu nummerierten Schlüsseln der "
                + "Kinder- und Jugendhilfestatistik.",
            "Decision of the exchange format; experience with the renumbered keys of the "
                + "official statistics of child and youth welfare."),
        messages: [
            Message(
                "missingCodelist", .error,
                "Das Paket sagt nicht, nach welcher Liste die Codes in „{0}“ vergeben sind; es "
                    + "ist die Liste „{1}“.",
                "The package does not say by which list the codes in “{0}” were given; it is "
                    + "the list “{1}”."),
            Message(
                "otherCodelist", .error,
                "Für „{0}“ nennt das Paket die Liste „{1}“; in dieser Spalte gilt aber die "
                    + "Liste „{2}“.",
                "For “{0}” the package names the list “{1}”; but in this column the list “{2}” "
                    + "holds."),
            Message(
                "otherCodelistVersion", .error,
                "Für „{0}“ nennt das Paket die Fassung {1} der Liste; dieses Programm kennt die "
                    + "Fassung {2}.",
                "For “{0}” the package names version {1} of the list; this program knows "
                    + "version {2}."),
            Message(
                "missingCodelistVersion", .error,
                "Für „{0}“ nennt das Paket die Liste „{1}“, aber nicht ihre Fassung; dieses Programm "
                    + "kennt die Fassung {2}.",
                "For “{0}” the package names the list “{1}”, but not its version; this program "
                    + "knows version {2}."),
        ],
        scope: RuleScope(
            subject: .fields { _, field in field.schema.codelist != nil }, needsMetadata: true),
        checks: [
            MetadataCheck { view, found in
                guard view.hasMetadata else { return }
                let named = view.metadata.values["codelisten"]?.object ?? JSONObject()
                for (table, field) in view.usedCodeColumns {
                    let column = table + "." + field.name
                    let list = field.schema.codelist ?? ""
                    guard let entry = named[column]?.object, let name = entry["liste"]?.string
                    else {
                        found.append(
                            MetadataFinding(
                                kind: "missingCodelist", path: ["codelisten"],
                                arguments: [column, list], table: table, field: field.name))
                        continue
                    }
                    let path = ["codelisten", column]
                    let known = Codelists.definition(list)?.version ?? ""
                    let version = entry["version"]?.cellText ?? ""
                    if name != list {
                        found.append(
                            MetadataFinding(
                                kind: "otherCodelist", path: path, arguments: [column, name, list],
                                table: table, field: field.name))
                    } else if version.isEmpty {
                        found.append(
                            MetadataFinding(
                                kind: "missingCodelistVersion", path: path,
                                arguments: [column, list, known], table: table, field: field.name))
                    } else if version.prefix(while: { $0 != "." })
                        != known.prefix(while: { $0 != "." })
                    {
                        found.append(
                            MetadataFinding(
                                kind: "otherCodelistVersion", path: path,
                                arguments: [column, version, known], table: table, field: field.name
                            ))
                    }
                }
            }
        ],
        bad: .document(
            #"""
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "codelisten": {
                "traeger.rechtsform": {"liste": "traeger-art", "version": "1.0"}
              },
              "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "rechtsform": "ggmbh"}
              ]
            }
            """#),
        good: .document(
            #"""
            {
              "format": "sozialraum", "version": "1.0", "name": "beispiel", "profil": "stammdaten",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true,
              "codelisten": {
                "traeger.art": {"liste": "traeger-art", "version": "1.0"},
                "traeger.rechtsform": {"liste": "rechtsform", "version": "1.0"}
              },
              "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "rechtsform": "ggmbh"}
              ]
            }
            """#))
}
