import PlainTextRecords

/// The columns in which something is counted or measured that cannot be less than nothing.
enum Zaehlspalten {
    /// The columns of a table.
    static func columns(of table: String) -> [String] {
        counts.filter { $0.table == table }.map(\.column)
    }

    /// Whether a column counts, by its name: one name means the same in every table.
    static func isCount(_ column: String) -> Bool { names.contains(column) }

    /// A check of each of them.
    static func checks(_ kind: FindingKind) -> [any RuleCheck] { counts.map { $0.check(kind) } }

    private static let names = Set(counts.map(\.column))

    private static let counts: [Count] = [
        Count(Bevoelkerung.self, "einwohner") { $0.einwohner },
        Count(Bevoelkerung.self, "unter_21") { $0.unter21 },
        Count(Einrichtung.self, "plaetze_genehmigt") { $0.plaetzeGenehmigt },
        Count(Einrichtung.self, "plaetze_belegt") { $0.plaetzeBelegt },
        Count(Hilfeangebot.self, "alter_ab") { $0.alterAb },
        Count(Hilfeangebot.self, "alter_bis") { $0.alterBis },
        Count(Hilfeangebot.self, "plaetze") { $0.plaetze },
        Count(Kooperation.self, "stellen") { $0.stellen },
        Count(Kooperationspartner.self, "stellen") { $0.stellen },
        Count(Aktivitaet.self, "stunden") { $0.stunden },
        Count(Aktivitaet.self, "teilnehmende") { $0.teilnehmende },
        Count(Fall.self, "kinder") { $0.kinder },
        Count(Hilfe.self, "stunden_woche") { $0.stundenWoche },
        Count(Gefaehrdungseinschaetzung.self, "fachkraefte") { $0.fachkraefte },
        Count(Kennzahl.self, "anzahl") { $0.anzahl },
        Count(Kennzahl.self, "nenner") { $0.nenner },
    ]

    private struct Count: Sendable {
        let table: String
        let column: String
        let check: @Sendable (FindingKind) -> any RuleCheck

        init<Content: Record>(
            _ type: Content.Type, _ column: String,
            _ value: @escaping @Sendable (RecordView<Content>) -> Int?
        ) {
            self.init(type, column) { value($0).map { $0 < 0 } ?? false }
        }

        init<Content: Record>(
            _ type: Content.Type, _ column: String,
            _ value: @escaping @Sendable (RecordView<Content>) -> ExactDecimal?
        ) {
            self.init(type, column) {
                guard let number = value($0), let none = Schranken.zero else { return false }
                return number < none
            }
        }

        private init<Content: Record>(
            _ type: Content.Type, _ column: String,
            isNegative: @escaping @Sendable (RecordView<Content>) -> Bool
        ) {
            table = "\(Content.table)"
            self.column = column
            check = { kind in
                RecordCheck(type, kind, at: column, needs: [column], fails: isNegative)
            }
        }
    }
}
