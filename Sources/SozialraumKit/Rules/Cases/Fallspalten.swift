import PlainTextRecords

/// What is kept of each help and of each case for the rules of this folder.
enum Fallspalten {
    static let keeps: [any KeptColumn] = [
        Kept(Hilfe.self, "beginn") { $0.beginn.packed },
        Kept(Hilfe.self, "ende") { $0.ende?.packed ?? 0 },
        Kept(Hilfe.self, "leistung") { $0.leistung.place },
        Kept(Hilfe.self, "umstaende", of: ["form", "zugang", "ueber_41"]) { help in
            let form = help.form?.place ?? 0
            let access = help.zugang?.place ?? 0
            let adult: Int32 = help.ueber41 == true ? 1 : 0
            return form | access << 8 | adult << 16
        },
        Kept(Fall.self, "beginn") { $0.beginn.packed },
        Kept(Fall.self, "ende") { $0.ende?.packed ?? 0 },
        Kept(Fall.self, "geburtsmonat") { $0.geburtsmonat?.packed ?? 0 },
        Kept(Fall.self, "familie", of: ["kinder"]) { Int32(min($0.kinder ?? -1, 1000) + 1) },
        Kept(Fall.self, "stufe") { $0.stufe?.place ?? 0 },
        Kept(Fallberatung.self, "am") { $0.am.packed },
        Kept(Fallberatung.self, "art") { $0.art.place },
        Kept(Fallberatung.self, "naechste_am") { $0.naechsteAm?.packed ?? 0 },
        Kept(Gefaehrdungseinschaetzung.self, "am") { $0.am.packed },
        Kept(Gefaehrdungseinschaetzung.self, "ergebnis") { $0.ergebnis.place },
        Kept(Hilfeangebot.self, "leistung") { $0.leistung?.place ?? 0 },
        Kept(Hilfeangebot.self, "gueltig_bis") { $0.gueltigBis?.packed ?? 0 },
        Kept(Traeger.self, "art") { $0.art.place },
        Kept(Vereinbarung.self, "art") { $0.art.place },
        Kept(Vereinbarung.self, "status") { $0.status?.place ?? 0 },
        Kept(Vereinbarung.self, "gueltig_ab") { $0.gueltigAb.packed },
        Kept(Vereinbarung.self, "gueltig_bis") { $0.gueltigBis?.packed ?? 0 },
    ]

    static let follows = [
        "hilfen.fall", "hilfen.traeger", "fallberatungen.fall",
        "gefaehrdungseinschaetzungen.fall", "faelle.sozialraum",
    ]
}

extension MonthOrYear {
    /// A number that orders like the date; month and day are 0 where they are not known.
    var packed: Int32 { Int32(year << 9 | (month ?? 0) << 5) }
}

/// When somebody was born, as far as it is known: days as numbers that order like them. A number of
/// years is added as `years << 9`.
struct Geburt {
    /// The first and the last day that it can have been; 0: not known.
    var first: Int32 = 0
    var last: Int32 = 0

    /// The least age that a rule asks whether somebody has reached.
    static let leastAge: Int32 = 6

    init() {}

    /// - Parameter packed: ``MonthOrYear/packed``.
    @inline(__always) init(packed: Int32) {
        guard packed > 0 else { return }
        let month = packed >> 5 & 15
        let year = packed >> 9
        first = year << 9 | max(month, 1) << 5 | 1
        last = year << 9 | (month == 0 ? 12 : month) << 5 | Self.length(month, year)
    }

    @inline(__always) private static func length(_ month: Int32, _ year: Int32) -> Int32 {
        switch month {
        case 2: return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    /// Whether a number of years was completed by the beginning of a day, whenever the birth was.
    @inline(__always) func isSurelyAtLeast(_ years: Int32, on day: Int32) -> Bool {
        last > 0 && day > 0 && last &+ years << 9 <= day
    }

    /// Whether a number of years was not yet completed on a day, whenever the birth was.
    @inline(__always) func isSurelyUnder(_ years: Int32, on day: Int32) -> Bool {
        first > 0 && day > 0 && first &+ years << 9 > day
    }
}
