import SozialraumKit
import XCTest

final class ContactValueTests: ValueTestCase {
    func testOnePhone() {
        check([
            ValueCase("+49 651 7150", .telefon, "telefon=+49 651 7150"),
            ValueCase("(0651) 715 - 0", .telefon, "telefon=+49 651 7150"),
            ValueCase("0651/715-0", .telefon, "telefon=+49 651 7150"),
            ValueCase("0651 / 715 - 0", .telefon, "telefon=+49 651 7150"),
            ValueCase("0651-7150", .telefon, "telefon=+49 651 7150"),
            ValueCase("06582/9140-0", .telefon, "telefon=+49 6582 91400"),
            ValueCase("0371 2786887-10", .telefon, "telefon=+49 371 278688710"),
            ValueCase("03 71 80 818 203", .telefon, "telefon=+49 371 80818203"),
            ValueCase("0371 80 81 8 137", .telefon, "telefon=+49 371 80818137"),
            ValueCase("0371  3824316", .telefon, "telefon=+49 371 3824316"),
            ValueCase("03713824316", .telefon, "telefon=+49 371 3824316"),
            ValueCase("030 12345678", .telefon, "telefon=+49 30 12345678"),
            ValueCase("033054 12345", .telefon, "telefon=+49 33054 12345"),
            ValueCase("03301 12345", .telefon, "telefon=+49 3301 12345"),
            ValueCase("+49 (0)651 715-0", .telefon, "telefon=+49 651 7150"),
            ValueCase("+49 (0) 651 715-0", .telefon, "telefon=+49 651 7150"),
            ValueCase("0049 651 7150", .telefon, "telefon=+49 651 7150"),
            ValueCase("0049 (0) 651 / 7150", .telefon, "telefon=+49 651 7150"),
            ValueCase("+49 0651 7150", .telefon, "telefon=+49 651 7150"),
            ValueCase("+49-651-715-0", .telefon, "telefon=+49 651 7150"),
            ValueCase("+352 26 71 15", .telefon, "telefon=+352 267115"),
            ValueCase("0800 1110111", .telefon, "telefon=+49 800 1110111"),
            ValueCase("116 111", .telefon, "telefon=+49 116111 ~[116 111] ?"),
            ValueCase("112", .telefon, "~[112]"),
            ValueCase("Tel. 0651 7150", .telefon, "telefon=+49 651 7150"),
            ValueCase("Tel.: 0651 7150", .telefon, "telefon=+49 651 7150"),
            ValueCase("'0651 7150", .telefon, "telefon=+49 651 7150"),
            ValueCase("=\"06517150\"", .telefon, "telefon=+49 651 7150"),
            ValueCase("01634158171", .telefon, "mobil=+49 163 4158171"),
            ValueCase("0151 12345678", .telefon, "mobil=+49 1511 2345678"),
            ValueCase("0171/1234567", .mobil, "mobil=+49 171 1234567"),
            ValueCase("0651 7150", .mobil, "telefon=+49 651 7150"),
            ValueCase("0651 715-99", .fax, "fax=+49 651 71599"),
            ValueCase("3714004990", .telefon, "telefon=+49 371 4004990 ~[3714004990] ?"),
            ValueCase("371 4004990", .telefon, "telefon=+49 371 4004990 ~[371 4004990] ?"),
            ValueCase("49 651 7150000", .telefon, "telefon=+49 651 7150000 ~[49 651 7150000] ?"),
            ValueCase("71520", .telefon, "~[71520]"),
            ValueCase("0651", .telefon, "~[0651]"),
            ValueCase("-", .telefon, "!notStated"),
            ValueCase("0", .telefon, "!notStated"),
            ValueCase("kein", .fax, "!notApplicable"),
            ValueCase("auf Anfrage", .telefon, "!onRequest"),
            ValueCase("siehe oben", .telefon, "!seeElsewhere"),
        ])
        var context = ValueReader.Context()
        context.vorwahl = "0651"
        check([ValueCase("71520", .telefon, "telefon=+49 651 71520 ~[71520] ?")], context)
    }

    func testSeveralPhones() {
        check([
            ValueCase(
                "0371 50220 / 52027551", .telefon,
                "telefon=+49 371 50220 | telefon=+49 371 52027551"),
            ValueCase(
                "0371 50220\n0371 52027551", .telefon,
                "telefon=+49 371 50220 | telefon=+49 371 52027551"),
            ValueCase(
                "0371 50220    0371 52027551", .telefon,
                "telefon=+49 371 50220 | telefon=+49 371 52027551"),
            ValueCase(
                "0371 50220 oder 0371 52027551", .telefon,
                "telefon=+49 371 50220 | telefon=+49 371 52027551"),
            ValueCase(
                "0371 50220 u. 52027551", .telefon,
                "telefon=+49 371 50220 | telefon=+49 371 52027551"),
            ValueCase(
                "0371/50220, 0171/1234567", .telefon,
                "telefon=+49 371 50220 | mobil=+49 171 1234567"),
            ValueCase(
                "Tel. 0651 715-0 Fax 0651 715-99", .telefon,
                "telefon=+49 651 7150 | fax=+49 651 71599"),
            ValueCase(
                "Tel: 0651/7150; Fax: -99", .telefon, "telefon=+49 651 7150 ~[-99]"),
            ValueCase("0651 7150 (Fax)", .telefon, "fax=+49 651 7150"),
            ValueCase("0651 7150-10/-11", .telefon, "telefon=+49 651 715010 ~[-11]"),
            ValueCase("0651 7150 (Zentrale)", .telefon, "telefon=+49 651 7150 ~[Zentrale]"),
            ValueCase("0651 7150 Frau Müller", .telefon, "telefon=+49 651 7150 ~[Frau Müller] ?"),
            ValueCase(
                "0651 7150, info@awo.example", .telefon,
                "telefon=+49 651 7150 | email=info@awo.example"),
            ValueCase(
                "Mo-Fr 8-12 Uhr: 0651 12345", .telefon, "telefon=+49 651 12345 ~[Mo Fr][8-12][Uhr]"),
            ValueCase("0651 12345 8-12 Uhr", .telefon, "~[0651 12345 8-12 Uhr]"),
            ValueCase(
                "0651 12345, 8-12 Uhr", .telefon, "telefon=+49 651 12345 ~[8-12][Uhr]"),
            ValueCase(
                "0651 / 12345 / 12346", .telefon, "telefon=+49 651 12345 | telefon=+49 651 12346"),
            ValueCase("Mobil 0171 1234567", .telefon, "mobil=+49 171 1234567"),
        ])
    }

    func testMails() {
        check([
            ValueCase("info@awo.example", .email, "email=info@awo.example"),
            ValueCase("mailto:info@awo.example", .email, "email=info@awo.example"),
            ValueCase("E-Mail: info@awo.example", .email, "email=info@awo.example"),
            ValueCase("info@awo.example.", .email, "email=info@awo.example"),
            ValueCase("info (at) awo.example", .email, "email=info@awo.example"),
            ValueCase("info(at)awo.example", .email, "email=info@awo.example"),
            ValueCase("info [at] awo [dot] example", .email, "email=info@awo.example"),
            ValueCase("info @ awo.example", .email, "email=info@awo.example"),
            ValueCase("<info@awo.example>", .email, "email=info@awo.example"),
            ValueCase("AWO <info@awo.example>", .email, "email=info@awo.example ~[AWO]"),
            ValueCase(
                "info@awo.example; kita@awo.example", .email,
                "email=info@awo.example | email=kita@awo.example"),
            ValueCase(
                "info@awo.example\nkita@awo.example", .email,
                "email=info@awo.example | email=kita@awo.example"),
            ValueCase(
                "info@awo.example/kita@awo.example", .email,
                "email=info@awo.example | email=kita@awo.example"),
            ValueCase("info@awo,example", .email, "email=info@awo.example ?"),
            ValueCase("info@awo", .email, "~[info@awo]"),
            ValueCase("info.awo.example", .email, "~[info.awo.example]"),
            ValueCase("anna.mueller@awo.example", .email, "~[anna.mueller@awo.example]"),
            ValueCase("a.mueller@awo.example", .email, "~[a.mueller@awo.example]"),
            ValueCase("Anna_Mueller2@gmx.example", .email, "~[Anna_Mueller2@gmx.example]"),
            ValueCase("jugend.amt@kreis.example", .email, "email=jugend.amt@kreis.example"),
            ValueCase(
                "kita.sonnenschein@awo.example", .email, "email=kita.sonnenschein@awo.example"),
            ValueCase(
                "info@awo.example, anna.mueller@awo.example", .email,
                "email=info@awo.example ~[anna.mueller@awo.example]"),
            ValueCase("www.awo.de", .email, "web=https://www.awo.de"),
            ValueCase("keine", .email, "!notApplicable"),
        ])
        let reader = ValueReader()
        XCTAssertEqual(reader.read("anna.mueller@awo.example", as: .email).rule, .person)
    }

    func testWebAddresses() {
        check([
            ValueCase("https://www.awo.de/kita", .web, "web=https://www.awo.de/kita"),
            ValueCase("http://awo.de", .web, "web=http://awo.de"),
            ValueCase("www.awo.de", .web, "web=https://www.awo.de"),
            ValueCase("WWW.AWO.DE", .web, "web=https://www.awo.de"),
            ValueCase("www.awo.de/Kita/", .web, "web=https://www.awo.de/Kita/"),
            ValueCase("awo-suedwest.de", .web, "web=https://awo-suedwest.de"),
            ValueCase("awo.irgendwas", .web, "web=https://awo.irgendwas ?"),
            ValueCase("http:/www.awo.de", .web, "web=http://www.awo.de ?"),
            ValueCase("https:\\\\www.awo.de", .web, "web=https://www.awo.de ?"),
            ValueCase("www. awo.de", .web, "web=https://www.awo.de ?"),
            ValueCase("Homepage: www.awo.de", .web, "web=https://www.awo.de"),
            ValueCase("www.awo.de.", .web, "web=https://www.awo.de"),
            ValueCase(
                "www.awo.de, www.drk.de", .web, "web=https://www.awo.de | web=https://www.drk.de"),
            ValueCase("info@awo.example", .web, "email=info@awo.example"),
            ValueCase("Facebook", .web, "~[Facebook]"),
            ValueCase("n/a", .web, "!notStated"),
        ])
    }

    func testPersonsAndFunctions() {
        let cases: [(String, ValueRule)] = [
            ("Frau Müller", .person), ("Herr Dr. Schmitz", .person), ("Anna Müller", .person),
            ("Müller", .person), ("Leitung: Frau Müller", .person), ("Fr. Müller", .person),
            ("Leitung", .function), ("Sekretariat", .function), ("Verwaltung", .function),
            ("Einrichtungsleitung", .function), ("Leitung und Verwaltung", .function),
            ("Allgemeiner Sozialer Dienst", .function), ("Team Konz", .person),
            ("anna@awo.example", .person), ("Jugendamt", .function), ("Geschäftsstelle", .function),
        ]
        for (raw, rule) in cases {
            let answer = ValueReader().read(raw, as: .kontakt)
            XCTAssertEqual(answer.rule, rule, raw)
            XCTAssertEqual(answer.parts, [], raw)
            XCTAssertEqual(answer.rest, [raw], raw)
        }
        check([ValueCase("N.N.", .kontakt, "!later"), ValueCase("n. n.", .kontakt, "!later")])
    }
}
