/// A help together with what its case, and the other rows of it, tell: what rules about both look at. Days
/// are numbers that order like them; 0 is unknown.
struct HilfeImFall {
    /// The row of the help.
    var row = 0
    var leistung: Leistungsmerkmale = []
    /// The place of the form in its list, from 1; 0: none or unknown.
    var form: Int32 = 0
    /// The place of the access in its list, from 1; 0: none or unknown.
    var zugang: Int32 = 0
    /// Whether it is known that § 41 is the basis, or that it is not.
    var isUeber41 = false
    var isNotUeber41 = false
    var beginn: Int32 = 0
    /// The last day of the help; of one that goes on the day of the report, if that is known.
    var bis: Int32 = 0
    var isRunning = false
    var geburt = Geburt()
    /// The children of a family; -1: not a family, or not known.
    var kinder: Int32 = -1
    /// Whether the case is that of one young person: it states no children.
    var isEinzelfall = false
    /// When the first help of the case began.
    var ersteHilfe: Int32 = 0
    /// When the first help of the case under § 41 ended.
    var ende41: Int32 = 0
    /// The kinds of meetings that the case has had; all bits if they are not delivered.
    var beratungen = Beratungsarten.all
    /// The day of the last meeting about the Hilfeplan, and when the next is due.
    var letzterHilfeplan: Int32 = 0
    var naechsterHilfeplan: Int32 = 0
    /// The day of the report: for those that go on.
    var stichtag: Int32 = 0
    /// Whether the Träger lists services, and this is none of them.
    var isOhneAngebot = false
    /// Whether the Sozialraum has partners, and the Träger is none of them.
    var isKeinPartner = false
    /// Whether agreements are delivered, and the Träger has none for direct access on the first day.
    var isOhneVereinbarung = false

    @inline(__always) func isErziehungOhne41() -> Bool {
        leistung.contains(.erziehung) && isNotUeber41
    }

    /// Whether a Hilfeplan belongs to the help if it lasts: the youth office decided on it, and § 36 Abs. 2
    /// speaks of it. Low-threshold help, protection and support in the family are none of these.
    @inline(__always) func needsHilfeplan() -> Bool {
        zugang == Codeplatz.zugangHilfeplan
            && (leistung.contains(.erziehung) || leistung.contains(.eingliederung))
    }

    /// Whether the help has lasted for more than some months in every reading.
    @inline(__always) func lasted(moreThanMonths months: Int32) -> Bool {
        guard beginn > 0, bis > 0 else { return false }
        let total = (beginn >> 5 & 15) - 1 + months
        let end = ((beginn >> 9) + total / 12) << 9 | (total % 12 + 1) << 5 | beginn & 31
        return bis > end
    }
}

/// The kinds of meetings of a case.
struct Beratungsarten: OptionSet, Sendable {
    let rawValue: UInt8
    static let hilfeplan = Self(rawValue: 1)
    static let perspektive = Self(rawValue: 2)
    static let stellungnahme = Self(rawValue: 4)
    static let all: Self = [.hilfeplan, .perspektive, .stellungnahme]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(code: String) {
        switch code {
        case "hilfeplan", "hilfeplan-ueberpruefung": self = .hilfeplan
        case "perspektivklaerung": self = .perspektive
        case "stellungnahme-35a": self = .stellungnahme
        default: self = []
        }
    }

    /// By the place of the code in its list, from 1.
    static let byPlace: [Beratungsarten] =
        [[]] + Fallberatungsart.known.codes.map { Beratungsarten(code: $0) }
}

/// Places of codes that rules ask for, from 1.
enum Codeplatz {
    static let adoption = Leistung.place(of: "51")
    static let inobhutnahme = Leistung.place(of: "42")
    static let ambulant = Hilfeform.place(of: "ambulant")
    static let offen = Hilfeform.place(of: "offen")
    static let fortfuehrung = NachfolgendeHilfe.place(of: "fortfuehrung")
    static let abgabe = Endegrund.place(of: "abgabe")
    static let zugangHilfeplan = Zugang.place(of: "36a.1")
    static let zugangDirekt = Zugang.place(of: "36a.2")
    static let stufeHilfe = Stufe.place(of: "hilfe")
    static let stufeSchutz = Stufe.place(of: "schutz")
    static let vereinbarung36a = Vereinbarungsart.place(of: "36a.2")
    static let entwurf = Vereinbarungsstatus.place(of: "entwurf")
    static let weitergeltend = Vereinbarungsstatus.place(of: "weitergeltend")
    static let beendet = Vereinbarungsstatus.place(of: "beendet")
    static let akut = Gefaehrdungsergebnis.place(of: "akut")
}
