import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// The recognisers of personal data, each with what it takes and what it leaves.
final class PersonalDataTests: XCTestCase {
    private func check(
        _ recognise: (ByteSpan) -> Bool, takes: [String], leaves: [String], line: UInt = #line
    ) {
        func isSeen(_ text: String) -> Bool {
            text.withByteSpan { $0.withPlainBlanks(recognise) }
        }
        for text in takes { XCTAssertTrue(isSeen(text), text, line: line) }
        for text in leaves { XCTAssertFalse(isSeen(text), text, line: line) }
    }

    func testEmails() {
        check(
            { EmailScan.stands(in: $0) },
            takes: [
                "a@b.de", "Anna.Müller@web.example", "siehe a-b@c-d.example.", "<a@b.example>",
                "anna(at)web.example", "anna [at] web.example", "a+b@c.example", "a@bücher.example",
                "a.b @schule.example", "a.b@ schule.example", "a @ b.de",
            ],
            leaves: ["@", "a@b", "@anna", "10 @ 20.30", "10@20.30", "", "a@.de", "a@b."])
    }

    /// The key of a Gemeinde with blanks in it is no phone number where a key belongs.
    func testKeys() {
        check(
            { PersonalData.look($0, .caseField(.key)).number != nil },
            takes: ["0151 918 24 634", "0177 570 99 283", "015772642062", "06581 1234"],
            leaves: ["072 350 44", "07235 044", "07235", "072350440000", "072 355 001", "07235044"])
    }

    func testSpelledEmails() {
        check(
            { EmailScan.isSpelled(in: $0) },
            takes: [
                "anna66 at gmail dot com", "schneider86 at wp.example",
                "j.spang at bistum-trier punkt de",
            ],
            leaves: ["Open at ten dot", "at a dot com", "Look at Punkt 4 der Liste", ""])
    }

    func testPhones() {
        check(
            { PhoneNumberScan.stands(in: $0) },
            takes: [
                "0651/123456", "0651 123456", "(0651) 12 34-56", "+49 (0)651 123456",
                "+49651123456", "0049 651 123456", "0171-1234567", "01711234567",
                "06 51 / 12 34 56",
                "0 65 88/12 34", "Tel. 12345", "Telefon: 4711-0", "Handy 0171/1234567",
                "030 1234567", "0651–123456", "+352 26 12 34", "00352 261234", "4917112345678",
                "49 651 1234567", "Rückruf unter 0651/1234 erbeten",
                "+491511338352 angerufen", "0049 40 9556", "s. +49 6581 641960 (Büro)",
                "06 51 - 7 15 0", "0 40 - 95 48", "0698320", "06818453", "Tel.: 5942",
                "0151\u{200B}-12345678", "０１５１-１２３４５６７８", "0651\u{AD}/123456", "02021037",
            ],
            leaves: [
                "", "0", "2018-01-31", "01.02.2018", "31.12.2018", "03/2018", "03/2018 – 06/2019",
                "01/2018-12/2018", "0000-00-00", "00.00.0000", "07235001", "072355001001", "01067",
                "54290 Trier", "2018/2019", "10:30-12:00", "08:00-16:30", "0,5", "0.125",
                "k0651123456", "12 000", "1.5", "3 bis 6", "01.02.18", "+5", "6+", "§ 27 Abs. 2",
                "35a.2.3", "Telefonseelsorge 2018", "0815", "2018-02-30", "01.13.2018",
                "09:00 - 12:00", "Mo 08-12, Di 08-16", "1/2 2018", "20180131", "01022018",
                "1 032 929 / 990 442",
                "https://www.example.org/aid-7205574", "-0651123456a",
                "07235 044", "072355001", "Mo 0800-1200, Di 1300-1700",
                "08376950-5823-4eca-ac08-50e95e74b050",
                "06 51", "01 - 12", "02022015", "07235044",
            ])
    }

    func testAccounts() {
        check(
            { IBANScan.stands(in: $0) },
            takes: [
                "DE89370400440532013000", "DE89 3704 0044 0532 0130 00",
                "IBAN: DE89 3704 0044 0532 0130 00.", "de89370400440532013000",
                "LU28 0019 4006 4475 0000", "AT611904300234573201",
                "IBANDE89370400440532013000", "DE 89 37 04 00 44 05 32 01 30 00",
                "DE89.3704.0044.0532.0130.00", "DE89/3704/0044/0532/0130/00",
            ],
            leaves: [
                "DE88370400440532013000", "DE89 3704 0044 0532 0130 01", "DE8937040044053201300",
                "DE893704004405320130000", "XDE89370400440532013000", "", "DE89",
                "DE89...3704", "LIBANDE89370400440532013000",
            ])
    }

    func testPensionNumbers() {
        check(
            { InsuranceNumberScan.stands(in: $0) },
            takes: ["15070649C103", "15 070649 C 103", "65170839J003", "Nr. 15070649c103"],
            leaves: ["15070649C104", "15070649D103", "1507064910103", "15070649C1031", ""])
    }

    func testTaxNumbers() {
        check(
            { TaxNumberScan.stands(in: $0) },
            takes: [
                "86095742719", "86 095 742 719", "47036892816", "Steuer-ID 65929970489.",
                "86.095.742.719",
                "86  095  742  719", "8 60 95 74 27 19", "8 6 0 9 5 7 4 2 7 1 9",
            ],
            leaves: [
                "86095742718", "06095742719", "8609574271", "860957427190", "x86095742719",
                "86095742719,5", "+86095742719", "",
                "1 86 095 742 719", "86 095.742 719", "12345678903", "DEE86095742719",
                "86 095 742 719 5",
            ])
    }

    func testHealthNumbers() {
        check(
            { HealthInsuranceScan.stands(in: $0) },
            takes: [
                "A123456780", "a123456780", "KV A123456780.", "A 123 456 780", "A.123.456.780",
                "A-123456780", "A/123456780", "A123456780108416214", "A1234567801084162145",
            ],
            leaves: ["A123456781", "B123456780", "A12345678", "A1234567801", "AA123456780", ""])
    }

    func testDiagnoses() {
        func isSeen(_ place: DiagnosisScan.Place) -> (ByteSpan) -> Bool {
            { DiagnosisScan.look($0, place) != .none }
        }
        check(
            isSeen(.caseValue),
            takes: [
                "F90.0", "F43.2G", "Z61", "F90.0, F81.0", "G40", "f90.0", "F90.-", "V.a. F32",
                "F 90.0", "F 90.0 G", "F 90", "t74.1", "P04.4/F91.3", "F90. 0", "G80.1†", "F-90.0",
                "F90-0", "F900", "F90,0",
            ],
            leaves: [
                "", "42a", "35a.2.3", "27.3", "sr-f90", "tr-z61", "F9", "F9000", "a12", "36a.2",
                "k3x5q7abcdef2345", "x-f90", "B4", "78b.1.1", "2018-F90", "F90.0.1", "xF90.0",
                "S11b", "S 12", "T 12", "R 12", "E 12", "P 7", "ab 12.5", "A 104", "K134", "E 9b",
            ])
        // A letter and two digits alone may be a room, a pay group or a road.
        check(
            { DiagnosisScan.look($0, .caseValue) == .sure },
            takes: [
                "F90.0", "f90.0", "x84.9", "F90.0/F81.0", "Diagnose F90", "ICD Z61", "F43G",
                "V.a. F32", "Z.n. F10",
            ],
            leaves: [
                "B12", "E01", "Fach B12", "S14", "A61", "U18", "T30", "F90", "F 90", "Box F90",
            ])
        check(
            isSeen(.caseCode), takes: ["f90.0", "f90", "z61", "g40.3"],
            leaves: ["42a", "g40", "sr-1", "f9", "a12", "s11"])
        check(
            isSeen(.words),
            takes: ["Kind mit F90.0", "Diagnose: B20", "ICD-10 F32", "F43 seit 2018"],
            leaves: [
                "U18-Treff", "A64", "B51", "Buslinie S11", "Raum F90.0", "Haus E12.1", "G20",
                "Zimmer F12", "L46", "K12", "§ 27", "1. FC F", "MP3", "C64", "H2O",
            ])
    }

    func testFileNumbers() {
        check(
            { FileNumberScan.stands(in: $0) },
            takes: [
                "51.3-0815/2018", "51-0815/18", "Az. 4711/19", "AZ: 51-4711", "3 F 123/19",
                "51/4711-2018", "Aktenzeichen 51.3/0815", "51.3-0815", "51a-4711/2019",
                "51 JH-4711/2019", "51.3/4711/2016", "51.33.5898/2022", "II-51-1287/2019",
                "51.3-6526", "51-4711-2019", "51/4711/19",
                "Fallnr. 56648", "Vorgang 51-8297", "Vorgangsnr. 2009/665", "Reg.-Nr. 99602",
                "Gz.: 51.1 Mü/2018", "Zeichen 51.5 Sc/2022", "Unser Zeichen: 51.2 Dö/2020",
                "Akte 51.2-3/17", "2165 Js 1595/23",
            ],
            leaves: [
                "", "2018/2019", "03/2018", "12.03.2018", "2018-03-12", "12-03-2018", "6-12",
                "3-6 Jahre", "1-3/2018", "27.2-27.4", "Azubi 2018", "12.03.-15.03.2018",
                "12.03.2018/2019", "51.3-2018", "U-18-2019", "1.5-3.5", "0-3-6",
                "78b.1.1", "12/15/2018", "10.5-12", "9-12/2018", "0651/1234", "01/2018-12/2019",
                "Akte 12", "Vorgang 3", "Fall 12", "Verkehrszeichen 51.2", "Akte blau",
            ])
        // A whole value that fits no column of a case table.
        check(
            { FileNumberShape.isWhole($0) },
            takes: [
                "51/3-0078", "II/51-1020", "JA 51.3.123/15", "51.31.12.345", "5103-12345",
                "51 30 12/123", "ASD-51-00123", "51.3_2018_123", "JH 4711-18",
                "51.31-KA-0815/18", "JA/ASD 12-2019", "FB5/BSD 99-2012", "V 12/2020", "A 15/2024",
                "II-51-2-0815", "51.3/0815", "51.32.01-2018/0815", "FB 4 - 51/2018", "51-Mü-123",
                "4711/18", "1918/08", "2022/20", "2018/00123", "2018-0815-ASD", "ASD-2019-1965",
                "51.31.KA.0815", "5131-KA-0815", "51 31 KA 0815", "XVII 12/18", "VIII M 870/24",
                "VII B 298/06", "51/Schneider",
            ],
            leaves: [
                "2018-2019", "12.03.2018", "2018-03-12", "12.03.-15.03.2018", "1.234.567",
                "1 234 567", "54290-54298", "54290", "12:30-14:30", "12,5", "ca. 123456",
                "Haus 12", "123456", "30.2.2018", "2018/19", "",
                "49.116927", "51.2345", "12.34567", "51.31.12.34", "192.168.1.10", "3244S7EB3N",
                "00448b4d-7ccb-4f19-a28d-f6ac4ffc568a", "51448b4d-7ccb-4f19-a28d-f6ac4ffc568a",
                "0004ef708e5b8836c4ee5ac4c097dc2b", "3q564p4jwk7mt2cg", "DE123456789",
                "ISBN 978-3-16-148410-0", "HPG 112/2019", "RE-2019-0123", "Rg. 2019-0123",
                "01/2018-12/2019", "ASD 12/3", "ASD-12", "FB 51.2", "51/1-3", "51-2018", "JA 51/2",
                "2018/09", "ASD 2018-2019", "II/2", "IV/2020", "51 234 567", "LV 3/18", "B 51/2",
                "5100-5200", "4711", "Team 51/1-3", "SB 12-14", "49.7596, 6.6439",
            ])
    }

    func testDates() {
        check(
            { FullDate.isContained(in: $0) },
            takes: [
                "17.05.2009", "17. 5. 2009", "2009-05-17", "17/05/2009", "05/17/2009", "20090517",
                "17. Mai 2009", "am 3. März 2010 in", "17.5.09", "1. Dez. 2009",
                "Mai 17, 2009", "am Dez 1 2009",
            ],
            leaves: ["2009-05", "05/2009", "17.05.", "1 Mai", "35.05.2009", "2009", "12345678", ""])
        check(
            { FullDate.isWhole($0) },
            takes: [
                "14. Mär. 14", "20. Jul 03", "14-Mär-2014", "01 04 2014", "01,04,2014", "1.IV.2014",
                "1.4.'14", "14. Ma\u{308}rz 2012", "14.\u{A0}März\u{A0}2012", "1/4/14",
                "17.XII.2021", "1.4.’14",
            ],
            leaves: [
                "1 2 2014", "1. Mai 14 Uhr", "3,14", "12,50,2014", "01 04", "1 Mai", "12-Mai",
                "1.X.14.2", "12 345 678", "1.XX", "40,04,2014",
            ])
        check(
            { !PersonalData.look($0, .caseCode).isEmpty }, takes: ["geb.20.5.2017", "geb.1.4.14"],
            leaves: ["geb", "x-20", "27.3"])
        check(
            { BirthDateScan.look($0) == .sure },
            takes: [
                "geb. 17.05.2009", "Anna, geboren am 3.2.2010", "* 17.5.09", "Geb.: 2009-05-17",
            ],
            leaves: ["ab 01.09.2018", "17.05.2009", "seit 1.8.2019", "Stand: 31.12.2023"])
        check(
            { BirthDateScan.look($0) == .perhaps }, takes: ["17.05.2009", "Anna 17.05.2009"],
            leaves: [
                "ab 01.09.2018", "01.09.2018 - 31.07.2019", "Stand: 31.12.2023", "am 3. März 2010",
                "im Zeitraum 01.01.2018 bis 31.12.2022", "Bericht an den Ausschuss am 14.11.2022",
                "Weltkindertag 20.09.2019", "https://amt.example/angebote/2018-04-01/liste",
            ])
    }

    /// Each part of a list is looked at like a whole value.
    func testParts() {
        func isFound(_ place: PersonalData.Place) -> (ByteSpan) -> Bool {
            { !PersonalData.look($0, place).isEmpty }
        }
        check(
            isFound(.caseField(.other)),
            takes: [
                "eltern|51.34-FA-2179/05", "51/2-7207|eltern", "a|F 90|b", "x|DE71.7602|6/7/17",
            ],
            leaves: ["eltern|kind", "|", "a|1.5|b", "18|19"])
        check(
            isFound(.unknownCaseColumn),
            takes: [
                #"["eltern", "51.34-FA-2179/05"]"#, #"{"name": "Müller, Anna"}"#, #"["F 90"]"#,
                #"{"a": {"b": ["Anna Müller"]}}"#,
            ],
            leaves: [#"["a", "b"]"#, "{}", "[]", #"{"a": 1, "b": "12:30"}"#, "[1, 2]"])
        check(isFound(.caseField(.day)), takes: [#"["14.07.2012"]"#], leaves: ["14.07.2012"])
    }

    func testNames() {
        check(
            { PersonScan.isName($0) },
            takes: [
                "Anna Müller", "Müller, Anna", "Anna", "Öztürk, Zeynep", "Anna-Lena Weber-Klein",
                "Anna von Berg", "A. Müller", "Müller", "SCHMIDT", "müller, anna", "anna müller",
                "Anna Müller (Mutter)", "Anna u. Peter Müller", "Anna Müller geb. Schmidt",
                "Müller/Schmidt", "Олександр Шевченко", "Νίκος Παπαδόπουλος", "فاطمة خليل",
                "Dörr_Leon", "Weber; Peter", "A.M.", "von der Heide, Karl", "Dr. Müller",
                "Fam. Abu Zaid", "Fr. Backes", "Mutter: Anna Müller", "Anna  Müller",
                "Müller-Backes", "JÄGER", "Shevchenko", "Agnieszka", "MÜLLER Anna", "Anna & Lukas",
            ],
            leaves: [
                "Tagesgruppe Linde", "Jugendamt Trier", "ja", "Nein", "Trier", "in Arbeit",
                "Anna ist krank", "", "AB12", "12",
                "Erledigt", "SGB VIII", "ASD Nord", "Ehrang/Quint", "Dari/Farsi", "N.N.",
                "Ende März",
                "Bad Godesberg", "Am Wall", "Dezernat III", "KM", "beide Eltern", "Mutter", "k.A.",
                "Kath. Kita Herz Jesu", "Anne-Frank-Schule", "St. Josef", "Haus St. Martin",
                "Halle (Saale)", "Friedrich-Wilhelm-Gymnasium", "Albert-Schweitzer-Kinderdorf",
                "e.V.", "alleinerziehend",
            ])
        check(
            { PersonScan.isWordy($0) },
            takes: ["Kewenig", "anna", "Ali Reza Abu Zaid", "Müller / Schmidt", "A.B."],
            leaves: ["ja", "unbekannt", "12", "2018", "-", "x", "eins zwei drei vier fünf sechs"])
        check(
            { PersonalData.look($0, .personColumn).name != nil }, takes: ["Kewenig", "Thị Hương"],
            leaves: ["nein", "3"])
        check(
            { PersonScan.look($0) == .sure },
            takes: ["Begleitung Familie M.", "Gespräch mit Frau K.", "Fam. S. besucht"],
            leaves: ["Begleitung einer Familie", "Familie und Beruf", "Familie im Zentrum"])
        check(
            { PersonScan.look($0) == .perhaps },
            takes: ["Begleitung Familie Schmidt", "Hausbesuch Anna Schmidt", "Anna Schmidt"],
            leaves: [
                "Anne-Frank-Schule", "Fest in St. Maria Weiskirchen", "Maria Hilf Kirche",
                "Kinder Eltern Treff", "Tag der Familie", "Mutter Kind Gruppe",
            ])
    }

    func testHeaders() {
        for header in [
            "Name", "geb. am", "Name, Vorname", "vorname_kind", "KLIENT", "Straße", "Bemerkung",
            "KM", "K.M.", "KV", "PSB 1", "HILFEEMPFÄNGER", "Hilfe-Empfänger", "Junger Mensch",
            "junger_mensch", "Fam.", "Erz.-Ber.", "Klient*in", "Jugendliche/r", "date_of_birth",
            "GebTag", "Str.", "Handynummer", "Kto.", "SV-Nummer", "Gz.", "Fall-Nr.", "Notiz",
            "Lebenspartner d. KM", "ASD-Mitarbeiter", "Name der Mutter", "Ausweisnummer",
        ] {
            XCTAssertTrue(NameHeader.isPersonal(header), header)
        }
        for header in [
            "wert", "kinderzahl", "status", "Namensraum", "km", "KV Trier", "Name des Angebots",
            "Name der Einrichtung", "Name der Schule", "Name der Maßnahme",
            "Mutter-Kind-Einrichtung", "Kindergarten", "Familienform", "Stunden", "Elternbeitrag",
        ] {
            XCTAssertFalse(NameHeader.isPersonal(header), header)
        }
        for header in ["Name", "KM", "Klient/in", "Mutter"] {
            XCTAssertTrue(NameHeader.isNaming(header), header)
        }
        for header in ["Bemerkung", "Telefon", "geb.", "Akte"] {
            XCTAssertFalse(NameHeader.isNaming(header), header)
        }
    }
}
