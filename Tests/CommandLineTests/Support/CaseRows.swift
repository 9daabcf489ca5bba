/// Valid rows of the tables of single cases, with something in every column, and of the tables that
/// they refer to.
enum CaseRows {
    static let all: [PlainTable] = [
        PlainTable(
            "faelle",
            "id,sozialraum,zentrum,gemeinde,geburtsmonat,geschlecht,kinder,stufe,anregung,gruende,"
                + "anfrage_am,beginn,ende,ende_grund",
            [
                [
                    "abcdefghijklmnop", "sr-nord", "szz-nord", "07999101", "2009-05", "d", "6",
                    "schutz", "bekannte", "gefaehrdung|entwicklung", "2019-02-03", "2019-02-10",
                    "2019-09-29", "abgabe",
                ]
            ]),
        PlainTable(
            "hilfen",
            "id,fall,traeger,hilfeangebot,leistung,ueber_41,form,ort,zugang,beginn,ende,"
                + "stunden_woche,ressourcen,ende_grund,nachfolgend",
            [
                [
                    "abcdefghijklmnop.1", "abcdefghijklmnop", "tr-nord", "an-nord", "42a", "false",
                    "ambulant", "ausland", "36a.1", "2019-03-01", "2019-08-17", "2.5", "re-nord",
                    "durch-berechtigte", "eingliederungshilfe",
                ]
            ]),
        PlainTable(
            "fallberatungen", "id,fall,am,art,traeger,ergebnis,naechste_am",
            [
                [
                    "abcdefghijklmnop.2", "abcdefghijklmnop", "2019-02-20", "stellungnahme-35a",
                    "tr-nord", "schutz", "2019-05-02",
                ]
            ]),
        PlainTable(
            "gefaehrdungseinschaetzungen", "id,fall,am,ergebnis,arten,fachkraefte,geklaert_am",
            [
                [
                    "abcdefghijklmnop.3", "abcdefghijklmnop", "2019-02-21", "akut", "sexuell", "2",
                    "2019-03-07",
                ]
            ]),
    ]

    static let master: [PlainTable] = [
        PlainTable("gemeinden", "ags,name", [["07999101", "Lindenbach"]]),
        PlainTable("sozialraeume", "id,name,kreis", [["sr-nord", "Nordtal", "07999"]]),
        PlainTable(
            "sozialraum_gemeinden", "sozialraum,gemeinde,gueltig_ab",
            [["sr-nord", "07999101", "2014-01-01"]]),
        PlainTable(
            "sozialraumzentren", "id,sozialraum,name", [["szz-nord", "sr-nord", "Zentrum"]]),
        PlainTable("traeger", "id,name,art", [["tr-nord", "Nord gGmbH", "frei"]]),
        PlainTable(
            "hilfeangebote", "id,traeger,name", [["an-nord", "tr-nord", "Beratung"]]),
        PlainTable(
            "ressourcen", "id,sozialraum,name,art",
            [["re-nord", "sr-nord", "Turnverein", "verein"]]
        ),
    ]
}
