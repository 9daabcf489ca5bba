import SozialraumKit
import XCTest

final class DateValueTests: ValueTestCase {
    func testDays() {
        check([
            ValueCase("2018-01-31", .gueltigAb, "gueltigAb=2018-01-31"),
            ValueCase("31.12.2018", .gueltigBis, "gueltigBis=2018-12-31"),
            ValueCase("1.2.2018", .gueltigAb, "gueltigAb=2018-02-01"),
            ValueCase("31. 12. 2018", .gueltigAb, "gueltigAb=2018-12-31"),
            ValueCase("31.12.18", .gueltigAb, "gueltigAb=2018-12-31"),
            ValueCase("1.2.18", .gueltigAb, "gueltigAb=2018-02-01"),
            ValueCase("01.01.34", .gueltigAb, "gueltigAb=2034-01-01"),
            ValueCase("01.01.35", .gueltigAb, "gueltigAb=1935-01-01"),
            ValueCase("13.01.86", .anerkanntSeit, "anerkanntSeit=1986-01-13"),
            ValueCase("1. Januar 2018", .gueltigAb, "gueltigAb=2018-01-01"),
            ValueCase("1 Januar 2018", .gueltigAb, "gueltigAb=2018-01-01"),
            ValueCase("15. März 2018", .gueltigAb, "gueltigAb=2018-03-15"),
            ValueCase("15. Mrz. 2018", .gueltigAb, "gueltigAb=2018-03-15"),
            ValueCase("1. Okt 2018", .gueltigAb, "gueltigAb=2018-10-01"),
            ValueCase("01-Jan-18", .gueltigAb, "gueltigAb=2018-01-01"),
            ValueCase("Montag, 1. Januar 2018", .gueltigAb, "gueltigAb=2018-01-01"),
            ValueCase("Mo, 01.01.2018", .gueltigAb, "gueltigAb=2018-01-01"),
            ValueCase("31/12/2018", .gueltigAb, "gueltigAb=2018-12-31"),
            ValueCase("31-12-2018", .gueltigAb, "gueltigAb=2018-12-31"),
            ValueCase("01/02/2018", .gueltigAb, "gueltigAb=2018-02-01 ?"),
            ValueCase("02/02/2018", .gueltigAb, "gueltigAb=2018-02-02"),
            ValueCase("12/31/2018", .gueltigAb, "gueltigAb=2018-12-31 ?"),
            ValueCase("2018/01/31", .gueltigAb, "gueltigAb=2018-01-31"),
            ValueCase("2018.01.31", .gueltigAb, "gueltigAb=2018-01-31"),
            ValueCase("20180131", .gueltigAb, "gueltigAb=2018-01-31"),
            ValueCase("31122018", .gueltigAb, "gueltigAb=2018-12-31 ?"),
            ValueCase("2018-01-31T00:00:00", .stand, "stand=2018-01-31"),
            ValueCase("2018-01-31 00:00:00", .stand, "stand=2018-01-31"),
            ValueCase("31.01.2018 00:00", .stand, "stand=2018-01-31"),
            ValueCase("31.01.2018 14:30", .stand, "stand=2018-01-31 ~[14:30] ?"),
            ValueCase(" 31.12.2018 ", .gueltigAb, "gueltigAb=2018-12-31"),
            ValueCase("43101", .gueltigAb, "gueltigAb=2018-01-01"),
            ValueCase("43465", .gueltigBis, "gueltigBis=2018-12-31"),
            ValueCase("29.02.2016", .gueltigAb, "gueltigAb=2016-02-29"),
        ])
    }

    func testMonthsAndYears() {
        check([
            ValueCase("2018", .gueltigAb, "gueltigAb=2018"),
            ValueCase("01/2018", .gueltigAb, "gueltigAb=2018-01"),
            ValueCase("1/2018", .gueltigAb, "gueltigAb=2018-01"),
            ValueCase("01.2018", .gueltigAb, "gueltigAb=2018-01"),
            ValueCase("2018-01", .gueltigAb, "gueltigAb=2018-01"),
            ValueCase("Januar 2018", .gueltigAb, "gueltigAb=2018-01"),
            ValueCase("Jan 2018", .gueltigAb, "gueltigAb=2018-01"),
            ValueCase("Jan. 2018", .gueltigAb, "gueltigAb=2018-01"),
            ValueCase("im März 2018", .eroeffnet, "eroeffnet=2018-03"),
            ValueCase("Jan 18", .gueltigAb, "gueltigAb=2018-01 ?"),
            ValueCase("01/18", .gueltigAb, "gueltigAb=2018-01 ?"),
            ValueCase("seit 2014", .gueltigAb, "gueltigAb=2014"),
            ValueCase("seit 1990", .anerkanntSeit, "anerkanntSeit=1990"),
            ValueCase("anerkannt seit 1990", .anerkanntSeit, "anerkanntSeit=1990"),
            ValueCase("Stand: 12/2018", .gueltigAb, "gueltigAb=2018-12"),
            ValueCase("Stand: 12/2018", .stand, "stand=2018-12-31 ?"),
            ValueCase("Stand 31.12.2018", .stand, "stand=2018-12-31"),
            ValueCase("2018", .stand, "stand=2018-12-31 ?"),
            ValueCase("Anfang 2018", .gueltigAb, "gueltigAb=2018 ~[Anfang] ?"),
            ValueCase("Ende 2018", .gueltigBis, "gueltigBis=2018 ~[Ende] ?"),
            ValueCase("ca. 2018", .gueltigAb, "gueltigAb=2018 ~[ca] ?"),
            ValueCase("Sommer 2018", .gueltigAb, "gueltigAb=2018 ~[Sommer] ?"),
            ValueCase("Q1 2018", .zeitraum, "gueltigAb=2018-01 | gueltigBis=2018-03 ?"),
            ValueCase("3. Quartal 2018", .zeitraum, "gueltigAb=2018-07 | gueltigBis=2018-09 ?"),
            ValueCase("IV. Quartal 2018", .zeitraum, "gueltigAb=2018-10 | gueltigBis=2018-12 ?"),
        ])
    }

    func testPeriods() {
        check([
            ValueCase(
                "01.01.2018 - 31.12.2019", .zeitraum, "gueltigAb=2018-01-01 | gueltigBis=2019-12-31"
            ),
            ValueCase(
                "01.01.2018–31.12.2019", .gueltigAb, "gueltigAb=2018-01-01 | gueltigBis=2019-12-31"),
            ValueCase(
                "vom 01.01.2018 bis zum 31.12.2019", .zeitraum,
                "gueltigAb=2018-01-01 | gueltigBis=2019-12-31"),
            ValueCase(
                "01.01. - 31.12.2019", .zeitraum, "gueltigAb=2019-01-01 | gueltigBis=2019-12-31"),
            ValueCase("Januar bis März 2019", .zeitraum, "gueltigAb=2019-01 | gueltigBis=2019-03"),
            ValueCase("08/2018 - 07/2019", .zeitraum, "gueltigAb=2018-08 | gueltigBis=2019-07"),
            ValueCase("2018 - 2020", .zeitraum, "gueltigAb=2018 | gueltigBis=2020"),
            ValueCase("2018-2020", .zeitraum, "gueltigAb=2018 | gueltigBis=2020"),
            ValueCase("2018/19", .zeitraum, "gueltigAb=2018 | gueltigBis=2019 ?"),
            ValueCase("Schuljahr 2018/2019", .zeitraum, "gueltigAb=2018 | gueltigBis=2019 ?"),
            ValueCase("seit 2014", .zeitraum, "gueltigAb=2014"),
            ValueCase("ab 01.09.2015", .zeitraum, "gueltigAb=2015-09-01"),
            ValueCase("ab 01.09.2015", .gueltigAb, "gueltigAb=2015-09-01"),
            ValueCase("ab 1. September 2015", .gueltigAb, "gueltigAb=2015-09-01"),
            ValueCase("bis 31.12.2020", .zeitraum, "gueltigBis=2020-12-31"),
            ValueCase("bis 31.12.2020", .gueltigBis, "gueltigBis=2020-12-31"),
            ValueCase("befristet bis 31.12.2020", .gueltigBis, "gueltigBis=2020-12-31"),
            ValueCase("bis einschl. 31.12.2020", .gueltigBis, "gueltigBis=2020-12-31"),
            ValueCase("bis 31.12.2020", .gueltigAb, "gueltigBis=2020-12-31 ?"),
            ValueCase("ab 01.09.2015", .gueltigBis, "gueltigAb=2015-09-01 ?"),
            ValueCase("ab 01.09.2015 unbefristet", .zeitraum, "gueltigAb=2015-09-01"),
            ValueCase("2018", .zeitraum, "gueltigAb=2018 | gueltigBis=2018 ?"),
            ValueCase("01.01.2018", .zeitraum, "gueltigAb=2018-01-01 ?"),
            ValueCase("31.12.2019 - 01.01.2018", .zeitraum, "~[31.12.2019 - 01.01.2018]"),
            ValueCase(
                "31.12.2018 (gekündigt)", .gueltigBis, "gueltigBis=2018-12-31 ~[gekündigt] ?"),
            ValueCase("Gültig ab: 01.01.2018", .gueltigAb, "gueltigAb=2018-01-01"),
        ])
    }

    func testOpenAndUnreadable() {
        check([
            ValueCase("unbefristet", .gueltigBis, "!open"),
            ValueCase("bis auf Weiteres", .gueltigBis, "!open"),
            ValueCase("b.a.w.", .gueltigBis, "!open"),
            ValueCase("ab sofort", .gueltigAb, "!open"),
            ValueCase("laufend", .zeitraum, "!open"),
            ValueCase("31.12.9999", .gueltigBis, "!open"),
            ValueCase("00.00.0000", .gueltigBis, "!notStated"),
            ValueCase("0", .gueltigAb, "!notStated"),
            ValueCase("k.A.", .gueltigAb, "!notStated"),
            ValueCase("31.02.2018", .gueltigAb, "~[31.02.2018]"),
            ValueCase("30.2.18", .gueltigAb, "~[30.2.18]"),
            ValueCase("2018-13-01", .gueltigAb, "~[2018-13-01]"),
            ValueCase("29.02.2018", .gueltigAb, "~[29.02.2018]"),
            ValueCase("1886", .anerkanntSeit, "~[1886]"),
            ValueCase("bald", .gueltigAb, "~[bald]"),
            ValueCase("12", .gueltigAb, "~[12]"),
            ValueCase("31.12", .gueltigAb, "~[31.12]"),
            ValueCase("01.01.1900", .gueltigAb, "gueltigAb=1900-01-01 ?"),
            ValueCase("2018, 2019, 2020", .gueltigAb, "~[2018, 2019, 2020]"),
        ])
    }

    func testTwoDigitYearsWithoutAStand() {
        check(
            [
                ValueCase("1.2.18", .gueltigAb, "gueltigAb=2018-02-01 ?"),
                ValueCase("1.2.86", .gueltigAb, "gueltigAb=1986-02-01 ?"),
            ], ValueReader.Context())
    }
}
