import PlainTextRecords

/// A small package that shows a rule at work: it runs as a test and stands in the documentation.
public struct RuleExample: Sendable {
    /// The files by name. One file is the input itself; several are a package folder.
    public var files: [(name: String, bytes: [UInt8])]
    /// The codes of other rules that find something in it too, and cannot but do so.
    public var companions: [String]

    init(files: [(name: String, bytes: [UInt8])], companions: [String] = []) {
        self.files = files
        self.companions = companions
    }

    /// A JSON document made of complete metadata and these tables.
    ///
    ///     .tables(#""sozialraeume": [{"id": "sr-1", "name": "Nord", "kreis": "07999"}]"#)
    ///
    /// - Parameters:
    ///   - members: The members of the document behind the metadata, as JSON text.
    ///   - profile: The profile that the metadata declare.
    static func tables(
        _ members: String, profile: Profile = .pseudonym, companions: [String] = []
    ) -> RuleExample {
        var metadata = """
            "format": "sozialraum", "version": "1.0", "name": "beispiel",
              "profil": "\(profile.rawValue)",
              "absender": {"name": "Jugendamt des erfundenen Kreises 07999", "kreis": "07999"},
              "erstellt_am": "2023-01-31T12:00:00Z", "stand": "2022-12-31", "erfunden": true
            """
        if profile == .pseudonym {
            metadata += """
                ,
                  "empfaenger": {"name": "Jugendhilfeplanung des erfundenen Kreises 07999"},
                  "zweck": "Beispiel", "rechtsgrundlage": "keine nötig: erfundene Daten"
                """
        }
        let lists = codelists(in: members)
        if !lists.isEmpty { metadata += ",\n  \"codelisten\": {\(lists)}" }
        return document("{\n  \(metadata),\n  \(members)\n}\n", companions: companions)
    }

    /// The same, with a Sozialraum and its Gemeinde (`sr-nord`, `07999001`) in front, to which the
    /// tables may refer.
    static func inSozialraum(
        _ members: String, profile: Profile = .pseudonym, companions: [String] = []
    ) -> RuleExample {
        let area = #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach"}
              ],
              "sozialraeume": [
                {"id": "sr-nord", "name": "Nordtal", "kreis": "07999"}
              ],
              "sozialraum_gemeinden": [
                {"sozialraum": "sr-nord", "gemeinde": "07999001", "gueltig_ab": "2018-01-01"}
              ],
            """#
        return tables(area + "\n  " + members, profile: profile, companions: companions)
    }

    /// A help of the Träger `tr-linde` in a case of the Sozialraum `sr-nord`.
    ///
    ///     .help(#""leistung": "34", "beginn": "2022-03-14""#, inCase: #""beginn": "2022-03-01""#)
    ///
    /// - Parameters:
    ///   - help: The members of the help beside its id, case and Träger.
    ///   - fall: The members of the case beside its id and Sozialraum.
    ///   - more: Further tables of the document.
    static func help(
        _ help: String, inCase fall: String, and more: String = "", companions: [String] = []
    ) -> RuleExample {
        inSozialraum(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei"}
              ],
              "faelle": [
                {"id": "k3x5q7abcdef2345", "sozialraum": "sr-nord", \#(fall)}
              ],
              "hilfen": [
                {"id": "k3x5q7abcdef2345.1", "fall": "k3x5q7abcdef2345", "traeger": "tr-linde", \#(help)}
              ]\#(more.isEmpty ? "" : ",\n  " + more)
            """#, companions: companions)
    }

    /// The code lists of the columns that occur in the text of some tables.
    private static func codelists(in members: String) -> String {
        var entries: [String] = []
        for table in TableInfo.all where members.contains("\"\(table.name)\"") {
            for field in table.fields.fields {
                guard let list = field.schema.codelist, members.contains("\"\(field.name)\"")
                else { continue }
                entries.append(
                    "\"\(table.name).\(field.name)\": {\"liste\": \"\(list)\", \"version\": \"1.0\"}"
                )
            }
        }
        return entries.joined(separator: ", ")
    }

    /// A JSON document as it stands.
    static func document(_ text: String, companions: [String] = []) -> RuleExample {
        RuleExample(files: [("paket.json", Array(text.utf8))], companions: companions)
    }

    /// JSON Lines as they stand.
    static func lines(_ text: String, companions: [String] = []) -> RuleExample {
        RuleExample(files: [("paket.jsonl", Array(text.utf8))], companions: companions)
    }

    /// A single CSV file of a table.
    static func csv(
        _ table: String, _ text: String, companions: [String] = []
    ) -> RuleExample {
        csv(table, bytes: Array(text.utf8), companions: companions)
    }

    /// A single CSV file of a table, byte for byte.
    static func csv(
        _ table: String, bytes: [UInt8], companions: [String] = []
    ) -> RuleExample {
        RuleExample(files: [("\(table).csv", bytes)], companions: companions)
    }

    /// A package folder, file by file.
    static func folder(
        _ files: [(name: String, text: String)], companions: [String] = []
    ) -> RuleExample {
        RuleExample(
            files: files.map { ($0.name, Array($0.text.utf8)) }, companions: companions)
    }
}
