import PlainTextRecords

/// What the community has, and the work for no single case.
extension SyntheticDistrict {
    /// A resource of a Sozialraum; `{0}` stands for the Sozialraum, `{1}` for its first Gemeinde.
    private static let ressourcen: [(name: String, art: Code<Ressourcenart>, gemeinde: Int)] = [
        ("Sportverein {1}", "verein", 0),
        ("Grundschule {1}", "schule", 0),
        ("Kita Sonnenschein {1}", "kita", 0),
        ("Bündnis für Familien {0}", "buendnis", 0),
        ("Jugendpflege {0}", "jugendpflege", 0),
        ("Nachbarschaftshilfe {0}", "nachbarschaft", 1),
        ("Pfarrei {1}", "kirchengemeinde", 0),
        ("Leihgroßeltern {0}", "ehrenamt", 1),
        ("Hebammen in {1}", "gesundheit", 0),
        ("Ausbildungsbetriebe {0}", "betrieb", 0),
        ("Bolzplatz {1}", "ort", 0),
        ("Bücherei {1}", "sonstige", 0),
        ("Mehrgenerationenhaus {1}", "x-mehrgenerationenhaus", 0),
    ]

    mutating func addRessourcen() {
        for (index, place) in Self.places.enumerated() {
            for (number, item) in Self.ressourcen.enumerated() {
                // The last is not to be found everywhere.
                if item.art.text.hasPrefix("x-"), index % 2 == 1 { continue }
                let name = Self.filled(item.name, place)
                var row = Ressource(
                    id: Self.id("re", Self.key(name)), sozialraum: Self.sozialraum(index),
                    name: name, art: item.art)
                row.gemeinde = Self.ags(index, item.gemeinde)
                row.gueltigAb = Datum(year: 2014 + number % 4)
                package.ressourcen.append(row)
            }
        }
    }

    private static func filled(_ text: String, _ place: Place) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "{") {
            result += rest[..<start]
            result += rest[rest.index(after: start)] == "0" ? place.name : town(place.gemeinden[0])
            rest = rest[start...].dropFirst(3)
        }
        return result + rest
    }

    /// A kind of activity that comes again every year; hours and participants at least.
    private static let aktivitaeten:
        [(
            name: String, art: Code<Aktivitaetsart>, arbeitsweise: Code<Arbeitsweise>, month: Int,
            days: Int, hours: Int, people: Int
        )] = [
            ("Elterncafé", "gruppe", "falluebergreifend", 2, 180, 60, 12),
            ("Elternkurs", "kurs", "falluebergreifend", 9, 60, 30, 8),
            ("Arbeitskreis Frühe Hilfen", "netzwerk", "fallunspezifisch", 3, 0, 4, 9),
            ("Sommerfest am Zentrum", "veranstaltung", "fallunspezifisch", 6, 0, 10, 60),
            ("Offene Sprechstunde", "sprechstunde", "falluebergreifend", 1, 300, 90, 40),
            ("Rundgang im Sozialraum", "erkundung", "fallunspezifisch", 5, 0, 6, 5),
            ("Ferienprogramm", "sonstige", "fallunspezifisch", 7, 5, 40, 20),
        ]

    mutating func addAktivitaeten(_ random: inout Randomness) {
        for (index, place) in Self.places.enumerated() {
            let zentrum = package.sozialraumzentren.first {
                $0.sozialraum == Self.sozialraum(index)
            }
            for year in 2019...2025 {
                for item in Self.aktivitaeten {
                    let partner = random.one(of: Self.partners[index])
                    let from = Day(year: year, month: item.month, day: 5) ?? .blank
                    let am = from.adding(days: random.below(20)) ?? from
                    var row = Aktivitaet(
                        id: Self.id("ak", place.key, Self.key(item.name), "\(year)"),
                        sozialraum: Self.sozialraum(index), arbeitsweise: item.arbeitsweise, am: am)
                    row.traeger = Self.id("tr", partner.traeger)
                    row.zentrum = zentrum?.id
                    if random.percent(60) {
                        let own = package.ressourcen.records.filter {
                            $0.sozialraum == Self.sozialraum(index)
                        }
                        row.ressource = random.one(of: own).id
                    }
                    row.art = item.art
                    row.bezeichnung = item.name
                    if item.days > 0 { row.bis = am.adding(days: item.days - random.below(4)) }
                    row.stunden = ExactDecimal(
                        units: Int64(item.hours * 10 + 5 * random.below(20)), scale: 1)
                    row.teilnehmende = item.people + random.below(item.people)
                    package.aktivitaeten.append(row)
                }
            }
        }
    }

    /// A code that the lists of the format lack.
    mutating func addCodes() {
        var code = Zusatzcode(
            liste: "ressource-art", code: "x-mehrgenerationenhaus", labelDe: "Mehrgenerationenhaus")
        code.labelEn = "multi-generation house"
        code.gueltigAb = Self.datum("2014")
        code.quelle = "Festlegung des erfundenen Musterkreises"
        package.codes.append(code)
        package.metadata.values["codelisten"] = .object(Self.codelisten(of: package))
    }

    /// The list and version behind each coded column that is delivered.
    private static func codelisten(of package: ExchangePackage) -> JSONObject {
        struct Collector: TableVisitor {
            typealias Failure = Never
            let package: ExchangePackage
            var result = JSONObject()

            mutating func table<Content: Record>(
                _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
            ) {
                let info = RecordInfo<Content>.shared
                // The case tables are made while they are written, with all their columns.
                var delivered = info.fields.names
                if !TableInfo.caseTables.contains(info.table) {
                    delivered = TableLayout(package[keyPath: path]).names
                }
                for field in info.fields.fields where delivered.contains(field.name) {
                    guard let list = field.schema.codelist,
                        let definition = Codelists.all.first(where: { $0.schemeName == list })?
                            .definition
                    else { continue }
                    result["\(info.table).\(field.name)"] = [
                        "liste": .string(definition.id), "version": .string(definition.version),
                    ]
                }
            }
        }
        var collector = Collector(package: package)
        ExchangePackage.visitTables(&collector)
        return collector.result
    }
}
