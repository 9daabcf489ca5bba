/// The words of German dates.
enum DateWords {
    static let months: [String: Int] = [
        "januar": 1, "jan": 1, "jaenner": 1, "februar": 2, "feb": 2, "febr": 2, "maerz": 3,
        "mrz": 3, "maer": 3, "mar": 3, "april": 4, "apr": 4, "mai": 5, "may": 5, "juni": 6,
        "jun": 6, "juli": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9,
        "oktober": 10, "okt": 10, "oct": 10, "november": 11, "nov": 11, "dezember": 12, "dez": 12,
        "dec": 12,
    ]

    /// Words before a start.
    static let start: Set<String> = [
        "seit", "ab", "von", "vom", "beginn", "start", "begonnen", "gueltigab", "since",
    ]

    /// Words before an end.
    static let end: Set<String> = ["bis", "ende", "endet", "vertragsende", "befristet", "until"]

    /// Words that say nothing beside a date.
    static let quiet: Set<String> = [
        "stand", "zum", "am", "den", "dem", "der", "im", "in", "jahr", "jahre", "gueltig",
        "gueltigkeit", "laufzeit", "zeitraum", "datum", "uhr", "anerkannt", "eroeffnet",
        "eroeffnung", "gegruendet", "einschl", "einschliesslich", "inkl", "monat", "schuljahr",
        "t", "z", "mo", "di", "mi", "do", "fr", "sa", "so", "montag", "dienstag", "mittwoch",
        "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    ]

    /// Words of a date that is not exact; they stay in the rest.
    static let inexact: Set<String> = [
        "ca", "circa", "etwa", "ungefaehr", "anfang", "mitte", "ende", "fruehjahr", "fruehling",
        "sommer", "herbst", "winter", "voraussichtlich", "vsl", "vorauss", "spaetestens",
        "fruehestens",
    ]

    /// Words of an end that is open, after their first word.
    static let open: Set<String> = [
        "unbefristet", "laufend", "fortlaufend", "weiteres", "heute", "offen", "unbegrenzt",
        "dauerhaft", "sofort",
    ]

    /// Every word that a date may use up.
    static let used: Set<String> = {
        var words = start.union(end).union(quiet).union(open).union(months.keys)
        words.formUnion(["auf", "quartal", "q", "i", "ii", "iii", "iv"])
        return words
    }()
}
