import PlainTextRecords

extension Rule {
    static let pla11 = Rule(
        code: "PLA-11", severity: .warning,
        title: Sentence(
            "Ort liegt nicht in Deutschland",
            "Place does not lie in Germany"),
        explanation: Sentence(
            "Die Breite liegt in Deutschland zwischen 47 und 55,1 Grad, die Länge "
                + "zwischen 5,8 und 15,1 Grad. Liegt ein Ort außerhalb, sind meist Breite und "
                + "Länge vertauscht, oder das Komma ist verrutscht.",
            "In Germany the latitude lies between 47 and 55.1 degrees, the longitude "
                + "between 5.8 and 15.1 degrees. If a place lies outside, mostly latitude and "
                + "longitude are swapped, or the decimal mark has slipped."),
        remedy: Sentence(
            "Bitte Breite und Länge prüfen, etwa 49.65 und 6.95.",
            "Check latitude and longitude, such as 49.65 and 6.95."),
        source: Sentence(
            "Lage des Bundesgebiets; Festlegung des Austauschformats.",
            "Position of the Federal Republic; decision of the exchange format."),
        messages: [
            Message(
                "outsideGermany", .warning,
                "Dieser Ort liegt nach Breite und Länge nicht in Deutschland.",
                "By latitude and longitude this place does not lie in Germany."),
            Message(
                "coordinatesSwapped", .warning,
                "Breite und Länge sind offenbar vertauscht.",
                "Latitude and longitude seem to be swapped."),
        ],
        scope: .columns([
            "gemeinden": ["ags"], "sozialraumzentren": ["id"], "einrichtungen": ["id"],
        ]),
        checks: [
            RecordCheck(
                Gemeinde.self, "outsideGermany", at: "breite", needs: ["breite", "laenge"]
            ) { Schranken.position($0.breite, $0.laenge) == .outside },
            RecordCheck(
                Gemeinde.self, "coordinatesSwapped", at: "breite", needs: ["breite", "laenge"]
            ) { Schranken.position($0.breite, $0.laenge) == .swapped },
            RecordCheck(
                Sozialraumzentrum.self, "outsideGermany", at: "breite", needs: ["breite", "laenge"]
            ) { Schranken.position($0.breite, $0.laenge) == .outside },
            RecordCheck(
                Sozialraumzentrum.self, "coordinatesSwapped", at: "breite",
                needs: ["breite", "laenge"]
            ) { Schranken.position($0.breite, $0.laenge) == .swapped },
            RecordCheck(
                Einrichtung.self, "outsideGermany", at: "breite", needs: ["breite", "laenge"]
            ) { Schranken.position($0.breite, $0.laenge) == .outside },
            RecordCheck(
                Einrichtung.self, "coordinatesSwapped", at: "breite", needs: ["breite", "laenge"]
            ) { Schranken.position($0.breite, $0.laenge) == .swapped },
        ],
        bad: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach", "breite": 7, "laenge": 50}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "gemeinden": [
                {"ags": "07999001", "name": "Lindenbach", "breite": 50, "laenge": 7}
              ]
            """#, profile: .stammdaten))
}
