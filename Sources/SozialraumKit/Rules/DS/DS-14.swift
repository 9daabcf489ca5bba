import PlainTextRecords

extension Rule {
    /// What leads from a pseudonym back to a person stays in the office.
    static let ds14 = Rule(
        code: "DS-14", severity: .error,
        title: Sentence(
            "Schlüssel zu den Pseudonymen im Paket", "Key to the pseudonyms in the package"),
        explanation: Sentence(
            "Ein Pseudonym schützt nur, solange die Liste, die es einem Menschen zuordnet, und "
                + "das Geheimnis, aus dem es berechnet wurde, im Amt bleiben. Hier heißt etwas "
                + "so, als wäre es eine solche Liste oder ein solches Geheimnis.",
            "A pseudonym protects only as long as the list that assigns it to a person, and the "
                + "secret from which it was computed, stay in the office. Here something is "
                + "named as if it were such a list or such a secret."),
        remedy: Sentence(
            "Bitte nicht weitergeben, bevor das geklärt ist. Ist es wirklich ein Schlüssel, "
                + "bitte herausnehmen und getrennt aufbewahren; wurde er schon weitergegeben, "
                + "brauchen alle Fälle neue Pseudonyme.",
            "Do not pass the package on before this is clear. If it really is a key, take it "
                + "out and keep it apart; if it was passed on already, all cases need new "
                + "pseudonyms."),
        source: Sentence(
            "SGB X § 67c Abs. 5; DSGVO Art. 4 Nr. 5 (die zusätzlichen Informationen werden "
                + "gesondert aufbewahrt).",
            "SGB X § 67c Abs. 5; GDPR Art. 4(5) (the additional information is kept "
                + "separately)."),
        messages: [
            Message(
                "keyFile", .error,
                "Der Name dieser Datei deutet auf einen Schlüssel zu den Pseudonymen.",
                "The name of this file points to a key to the pseudonyms."),
            Message(
                "keyTable", .error,
                "Der Name dieser Tabelle deutet auf einen Schlüssel zu den Pseudonymen.",
                "The name of this table points to a key to the pseudonyms."),
            Message(
                "keyInMetadata", .error,
                "Diese Angabe heißt wie das Geheimnis, aus dem Pseudonyme berechnet werden.",
                "This statement is named like the secret from which pseudonyms are computed."),
        ],
        scope: .package,
        checks: [
            PackageCheck { view, findings in
                let scan = view.own
                var told = Set<String>()
                for path in scan.allPaths.dropFirst() {
                    let name = PackageReader.fileName(path)
                    guard KeyName.isKey(DataPackage.stem(name)) else { continue }
                    told.insert(DataPackage.stem(name))
                    var sample = Sample(message: RuleCatalogue.message("keyFile"))
                    sample.file = path
                    findings.add(sample)
                }
                for table in scan.unknownTables
                where KeyName.isKey(table) && !told.contains(table) {
                    var sample = Sample(message: RuleCatalogue.message("keyTable"))
                    sample.file = scan.path
                    sample.tableName = table
                    findings.add(sample)
                }
            },
            MetadataCheck { view, found in
                for member in view.metadata.values.members
                where !Metadata.keys.contains(member.key) && KeyName.isKey(member.key) {
                    found.append(MetadataFinding(kind: "keyInMetadata", path: [member.key]))
                }
            },
        ],
        bad: .tables(
            #"""
            "salt": "erfunden",
              "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeindeschluessel": "erfunden",
              "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ]
            """#, profile: .stammdaten))
}

/// Names of what leads from pseudonyms back to people.
enum KeyName {
    private static let words: Set<String> = [
        "schluessel", "schlüssel", "schluesseltabelle", "schlüsseltabelle", "schluesselliste",
        "schlüsselliste", "schluesseldatei", "pseudonymschluessel", "pseudonymschlüssel",
        "pseudonyme", "pseudonymliste", "pseudonymtabelle", "pseudonymisierung",
        "pseudonymverzeichnis", "klarnamen", "klarname", "klarnamenliste", "namensliste",
        "fallzuordnung", "personenverzeichnis", "personenliste", "klientenliste",
        "reidentifikation",
        "referenzliste", "salt", "salz", "pepper", "secret", "geheimnis", "keyfile", "keytable",
        "hashkey", "privatekey", "keymap", "mappingtable", "crosswalk", "rueckschluessel",
    ]

    /// Words that say it only beside one for people or pseudonyms.
    private static let halves: Set<String> = [
        "key", "keys", "mapping", "zuordnung", "zuordnungstabelle", "map", "verzeichnis", "liste",
        "konkordanz", "register", "lookup",
    ]
    private static let others: Set<String> = [
        "pseudonym", "pseudo", "pseudonyms", "fall", "faelle", "fälle", "klient", "klienten",
        "name",
        "namen", "person", "personen", "id", "ids", "case", "cases", "salt", "hash", "kind",
        "kinder",
        "akten", "akte",
    ]

    static func isKey(_ name: String) -> Bool {
        let words = name.lowercased().split { !$0.isLetter }.map(String.init)
        if words.contains(where: { Self.words.contains($0) }) { return true }
        if words.count == 1, ["key", "keys", "mapping", "zuordnung"].contains(words[0]) {
            return true
        }
        return words.contains { halves.contains($0) } && words.contains { others.contains($0) }
    }
}
