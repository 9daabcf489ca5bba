import PlainTextRecords
import SozialraumKit
import XCTest

/// What holds for every cell, whatever stands in it.
final class ValueInvariantTests: ValueTestCase {
    /// Random numbers that are the same in every run (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
            return value ^ value >> 31
        }

        mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }
        mutating func pick<T>(_ list: [T]) -> T { list[below(list.count)] }
    }

    /// Cells of all kinds, to be cut, joined and damaged.
    private static let seeds = [
        "31.12.2018", "1. Januar 2018", "seit 2014", "01.01.2018 - 31.12.2019", "2018/19", "43101",
        "bis auf Weiteres", "Stand: 12/2018", "IV. Quartal 2018", "2018-01-31T00:00:00", "31122018",
        "1.234,56 €", "18 970", "ca. 12 Plätze", "8-10", "zwölf Plätze", "0,5 VZÄ", "1.200,-",
        "6-12 Jahre", "U3", "bis unter 18", "ab 6 Jahren", "06. Dez", "0-99",
        "3 Monate bis 3 Jahre",
        "54329 Konz", "D-54329", "9126 Chemnitz", "54411 Hermeskeil, Stadt", "Konz OT Könen",
        "Frankfurt (Oder)", "Trier / Ehrang", "07235068", "072355003068", "Konz",
        "Konstantinstr. 50, 54329 Konz", "August-Bebel-Straße (Grüna) 7", "C 4, 12", "Postfach 12",
        "Straße des 17. Juni 135", "Straße 197 \"FRIDOLIN\"", "Bahnhofstr. 12 a-c",
        "Dorfstr. o. Nr.",
        "(0651) 715 - 0", "0371 50220 / 52027551", "Tel. 0651 715-0 Fax 0651 715-99",
        "+49 (0)651 715",
        "0371  3824316", "3714004990", "01634158171", "0651 7150 Frau Müller", "116 111",
        "0049 651 7",
        "info@awo.example", "info (at) awo.example", "anna.mueller@awo.example",
        "mailto:a@b.de?x=1",
        "www.awo.de", "https://www.awo.de/kita", "http:/x.de", "§ 27,2", "27 II", "§§ 27, 30, 31",
        "§ 35a Abs. 2 Nr. 1", "§§ 28-31", "§ 53 SGB XII", "27,2er-Hilfen", "27. Feb", "SPFH",
        "Inobhutnahme (§ 42 SGB VIII)", "GTA, Hort, Vorbereitungsklassen", "[\"SPFH\", \"EB\"]",
        "SPFH/EB/ISE", "Kinder-, Jugend- und Familienhilfe", "Deutsch, Englisch und Farsi", "ja",
        "x",
        "teilstat.", "e. V.", "gGmbH & Co. KG", "Arbeiterwohlfahrt (AWO)", "AWO Südwest gGmbH 1)",
        "K.d.ö.R.", "MÃ¼ller", "M?ller", "Leitung: Frau Dr. Müller", "k. A.", "#NV", "-", "\"",
        "N.N.",
        "49,755 N; 6,641 O", "49° 45' 12\"", "nach Vereinbarung", "Mo-Fr 8-12 Uhr\nSa 9-11",
    ]

    private static let odd: [Unicode.Scalar] = [
        " ", "\n", "\t", "\u{A0}", "\u{202F}", "\u{AD}", "\u{200B}", "\u{308}", "\u{0}", "\u{FFFD}",
        "\u{1F600}",
        "(", ")", "[", "]", "\"", "'", "„", "“", "-", "–", "/", ".", ",", ";", ":", "|", "+", "@",
        "§", "?", "*",
        "0", "1", "4", "9", "a", "e", "V", "Ä", "ß", "Ã", "¼", "€", "#", "=", "é", "Ω", "ж", "漢",
        "²", "½", "٣",
    ]

    private func mutated(_ numbers: inout Numbers) -> String {
        var text = Array(numbers.pick(Self.seeds).unicodeScalars)
        for _ in 0..<numbers.below(5) {
            let at = numbers.below(text.count + 1)
            switch numbers.below(6) {
            case 0: text.insert(numbers.pick(Self.odd), at: at)
            case 1: if at < text.count { text.remove(at: at) }
            case 2: text = Array(text.prefix(at))
            case 3: text.insert(contentsOf: numbers.pick(Self.seeds).unicodeScalars, at: at)
            case 4:
                text += [numbers.pick(Self.odd)] + Array(numbers.pick(Self.seeds).unicodeScalars)
            default: if at < text.count { text[at] = numbers.pick(Self.odd) }
            }
        }
        return string(text)
    }

    private func string(_ scalars: [Unicode.Scalar]) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }

    private func random(_ numbers: inout Numbers) -> String {
        string((0..<numbers.below(30)).map { _ in numbers.pick(Self.odd) })
    }

    /// - Parameter step: Every so many meanings are tried; which ones is told by the number of the cell.
    private func verify(
        _ raw: String, _ reader: ValueReader, _ failures: inout Int, number: Int = 0, step: Int = 1
    ) {
        for index in stride(from: number % step, to: ColumnMeaning.all.count, by: step) {
            let meaning = ColumnMeaning.all[index]
            let answer = reader.read(raw, as: meaning)
            let shown = "\(meaning.rawValue) \(raw.debugDescription) [\(answer.rule.rawValue)] "
            var faults: [String] = []
            let lost = answer.unaccounted(in: raw)
            if !lost.isEmpty { faults.append("lost \(lost)") }
            for part in answer.parts where !ValueForm.isValid(part) {
                faults.append("invalid \(part.meaning.rawValue) \(part.text.debugDescription)")
            }
            if !(0...1).contains(answer.confidence) { faults.append("confidence") }
            if reader.read(raw, as: meaning) != answer { faults.append("not the same twice") }
            if !faults.isEmpty {
                failures += 1
                if failures <= 60 {
                    XCTFail(
                        shown + ValueTestCase.shown(answer) + " " + faults.joined(separator: ", "))
                }
            }
        }
    }

    func testSeedsUnderEveryMeaning() {
        var failures = 0
        for seed in Self.seeds { verify(seed, ValueReader(Self.context), &failures) }
    }

    func testMutatedCells() {
        var numbers = Numbers(state: 20_180_601)
        var failures = 0
        let reader = ValueReader(Self.context)
        for number in 0..<4_000 {
            verify(mutated(&numbers), reader, &failures, number: number, step: 10)
        }
    }

    func testRandomCells() {
        var numbers = Numbers(state: 7)
        var failures = 0
        let reader = ValueReader()
        for number in 0..<2_000 {
            verify(random(&numbers), reader, &failures, number: number, step: 10)
        }
    }

    func testLongCells() {
        let reader = ValueReader(Self.context)
        for seed in [
            "1", "a", "§ 27, ", "0651 12345 / ", "(", "\"", "x@y.de ", "1.1.", " - ", "Abs. ",
        ] {
            let raw = String(repeating: seed, count: 3_000)
            for meaning in ColumnMeaning.all { _ = reader.read(raw, as: meaning) }
        }
    }
}
