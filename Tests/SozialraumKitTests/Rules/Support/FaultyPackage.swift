/// A package with faults of many kinds, in cells that are hard to find again: with quotes, line
/// breaks, umlauts, characters beyond the first plane, and very long ones.
enum FaultyPackage {
    /// What stands where, and which rule has to find it.
    struct Fault: Hashable {
        var code: String
        var table: String
        var row: Int
        var field: String

        init(_ code: String, _ table: String, _ row: Int, _ field: String) {
            self.code = code
            self.table = table
            self.row = row
            self.field = field
        }
    }

    /// - Parameter isLatin: Only characters that Windows-1252 has.
    static func make(isLatin: Bool = false) -> GridPackage {
        let clef = isLatin ? "ß" : "𝄞"
        let long = String(repeating: "Größe \(clef)\(clef)x ", count: 9000)
        let tables = [
            Grid(
                "gemeinden", "ags,name,ars,plz,breite",
                [
                    ["07999101", "Lindenbach, Stadt", "079995001101", "54991|54991", "54.2"],
                    ["7999102", "Mühl\"tal\"", "079995001102", "54991|x", "5a"],
                    ["07999103", " Höhe\r\nStraße ", "079993001103", "", ""],
                    ["07999103", "Wald  \(clef)", "", "00123", ""],
                ], rest: ["07999104", "", "07999105,Öd,,,,,\(clef) zu viel", "07999106,\"Ä"]),
            Grid(
                "sozialraeume", "id,name,kreis,uebergeordnet",
                [
                    ["sr-nord", "Nord", "07999", ""],
                    ["sr-süd", "Süd \(clef)", "7999", "sr-west"],
                    ["sr-ost", "", "07999", "sr-ost"],
                ]),
            Grid(
                "traeger", "id,name,art,rechtsform,ik,telefon,email,web,gueltig_ab,gueltig_bis",
                [
                    [
                        "tr-a", "Die \"Brücke\", \(clef)\ne. V. ", "frei", "ev", "",
                        "0221 4710100", "ä b", "www.x.example", "2018", "2017-05",
                    ],
                    [
                        "tr-b", "B", "freier", "ggmbh|ü", "123456789", "\"abc\"", "x@",
                        "ftp:/x", "2018-02-30", "31.12.2019",
                    ],
                    ["", "ohne Id \(clef)", "frei", "", "", "", "", "", "", ""],
                ]),
            Grid(
                "hilfeangebote",
                "id,traeger,zentren,sozialraeume,name,leistung,alter_ab,sprachen,beschreibung",
                [
                    [
                        "an-1", "tr-a", "szz-x|szz-y", "sr-nord|sr-weg", "Ä\"ö\"\t", "13.1", "x1",
                        "de|deu|de", "Zeile 1\nZeile 2 \"\(clef)\"\r\nZeile 3\rEnde ",
                    ],
                    [
                        "an-2", "tr-zzz", "", "", "=cmd() ", "99", "1e3x", "de|de", long,
                    ],
                    ["an-1", "", "", "", "'mit  Strich", "42", "", "", "/weg\u{1} "],
                ]),
            Grid("sozialraumzentren", "id,sozialraum,name", [["szz-a", "sr-nord", "Haus"]]),
            Grid(
                "faelle", "id,sozialraum,gemeinde,geburtsmonat,gruende,beginn,ende",
                [
                    [
                        "abcdefghijklmnop", "sr-nord", "07999101", "2009-05-01",
                        "schule-beruf|schule-beruf", "2019-02-10", "2019-02-01",
                    ],
                    [
                        "Müller \"Anna\"", "sr-süd \(clef)", "0799910", "Mai\n2009", "",
                        "2019-02-30", "x",
                    ],
                    ["abcdefghijklmnop", "sr-nord", "07999999", "2009", "a|b|c|d|ü", "", ""],
                ]),
            Grid(
                "hilfen", "id,fall,traeger,leistung,beginn,ende",
                [
                    [
                        "abcdefghijklmnop.1", "abcdefghijklmnop", "tr-a", "42a", "2012-01-01",
                        "2011-01-01",
                    ]
                ]),
        ]
        var metadata = GridPackage.soundMetadata
        metadata[4] = #""absender": {"kreis": "79\u00e4", "name": "Amt \"Süd\""}"#
        metadata[8] = #""erstellt_am": "31.01.2024 / ß""#
        metadata[9] = #""stand": "2023-02-30", "erfunden": [1, "ja"]"#
        let lists = GridPackage.codelists(tables).replacing(
            #""hilfen.leistung": {"liste": "leistung", "version": "1.0"}"#,
            with: #""hilfen.leistung": {"liste": "leistung", "version": "7.0"}"#)
        return GridPackage(tables, metadata: metadata + [lists])
    }

    /// Faults that have to be found in every form.
    static let faults: [Fault] = [
        Fault("STR-23", "gemeinden", 1, "plz"), Fault("KEY-02", "gemeinden", 2, "ags"),
        Fault("KEY-08", "gemeinden", 2, "plz"), Fault("STR-20", "gemeinden", 2, "breite"),
        Fault("STR-10", "gemeinden", 3, "name"), Fault("STR-20", "gemeinden", 3, "name"),
        Fault("KEY-06", "gemeinden", 3, "ars"), Fault("KEY-01", "gemeinden", 4, "ags"),
        Fault("STR-10", "gemeinden", 4, "name"), Fault("KEY-08", "gemeinden", 4, "plz"),
        Fault("STR-20", "sozialraeume", 2, "id"), Fault("STR-20", "sozialraeume", 2, "kreis"),
        Fault("REF-01", "sozialraeume", 2, "uebergeordnet"),
        Fault("STR-08", "sozialraeume", 3, "name"),
        Fault("REF-02", "sozialraeume", 3, "uebergeordnet"),
        Fault("STR-10", "traeger", 1, "name"), Fault("STR-20", "traeger", 1, "email"),
        Fault("PLA-08", "traeger", 1, "telefon"), Fault("PLA-10", "traeger", 1, "web"),
        Fault("ZEI-03", "traeger", 1, "gueltig_bis"), Fault("KEY-12", "traeger", 2, "art"),
        Fault("STR-20", "traeger", 2, "rechtsform"), Fault("KEY-10", "traeger", 2, "ik"),
        Fault("STR-20", "traeger", 2, "email"), Fault("STR-20", "traeger", 2, "web"),
        Fault("ZEI-01", "traeger", 2, "gueltig_ab"), Fault("ZEI-01", "traeger", 2, "gueltig_bis"),
        Fault("STR-08", "traeger", 3, "id"), Fault("REF-01", "hilfeangebote", 1, "zentren"),
        Fault("REF-01", "hilfeangebote", 1, "sozialraeume"),
        Fault("STR-20", "hilfeangebote", 1, "name"),
        Fault("STR-20", "hilfeangebote", 1, "alter_ab"),
        Fault("STR-20", "hilfeangebote", 1, "sprachen"),
        Fault("STR-10", "hilfeangebote", 1, "beschreibung"),
        Fault("STR-20", "hilfeangebote", 1, "beschreibung"),
        Fault("REF-01", "hilfeangebote", 2, "traeger"),
        Fault("STR-10", "hilfeangebote", 2, "name"),
        Fault("KEY-12", "hilfeangebote", 2, "leistung"),
        Fault("STR-23", "hilfeangebote", 2, "sprachen"),
        Fault("STR-10", "hilfeangebote", 2, "beschreibung"),
        Fault("KEY-01", "hilfeangebote", 3, "id"), Fault("STR-10", "hilfeangebote", 3, "name"),
        Fault("STR-20", "hilfeangebote", 3, "beschreibung"),
        Fault("DS-02", "faelle", 1, "geburtsmonat"), Fault("STR-23", "faelle", 1, "gruende"),
        Fault("ZEI-03", "faelle", 1, "ende"), Fault("DS-06", "faelle", 2, "id"),
        Fault("STR-20", "faelle", 2, "sozialraum"), Fault("KEY-02", "faelle", 2, "gemeinde"),
        Fault("ZEI-01", "faelle", 2, "geburtsmonat"), Fault("ZEI-01", "faelle", 2, "beginn"),
        Fault("ZEI-01", "faelle", 2, "ende"), Fault("KEY-01", "faelle", 3, "id"),
        Fault("REF-01", "faelle", 3, "gemeinde"), Fault("STR-20", "faelle", 3, "gruende"),
        Fault("STR-08", "faelle", 3, "beginn"), Fault("KEY-15", "hilfen", 1, "leistung"),
        Fault("ZEI-03", "hilfen", 1, "ende"), Fault("ZEI-15", "hilfen", 1, "beginn"),
    ]
}
