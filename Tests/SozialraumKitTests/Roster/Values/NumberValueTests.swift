import SozialraumKit
import XCTest

final class NumberValueTests: ValueTestCase {
    func testAmounts() {
        check([
            ValueCase("0,5", .stellen, "stellen=0.5"),
            ValueCase("0.5", .stellen, "stellen=0.5"),
            ValueCase(",5", .stellen, "stellen=0.5"),
            ValueCase("1,50 VZÄ", .stellen, "stellen=1.5"),
            ValueCase("2,0 VK", .stellen, "stellen=2"),
            ValueCase("1.500", .stellen, "stellen=1.5 ?"),
            ValueCase("2,125", .stellen, "stellen=2.125"),
            ValueCase("39 Std.", .stellen, "stellen=39"),
            ValueCase("77.500", .budget, "budget=77500"),
            ValueCase("77 500", .budget, "budget=77500 ?"),
            ValueCase("77.500,00 €", .budget, "budget=77500"),
            ValueCase("77 500,00 €", .budget, "budget=77500"),
            ValueCase("77'500.00", .budget, "budget=77500"),
            ValueCase("77\u{202F}500,50 EUR", .budget, "budget=77500.5"),
            ValueCase("€ 1.200,-", .budget, "budget=1200"),
            ValueCase("1.200,-- Euro", .budget, "budget=1200"),
            ValueCase("1,234.56", .budget, "budget=1234.56"),
            ValueCase("1.234.567", .budget, "budget=1234567"),
            ValueCase("1,234,567", .budget, "budget=1234567"),
            ValueCase("77,500", .budget, "budget=77.5 ?"),
            ValueCase("53.02", .budget, "budget=53.02"),
            ValueCase("-120,50", .budget, "budget=-120.5"),
            ValueCase("90 164", .budget, "budget=90164"),
            ValueCase("18 970", .budget, "budget=18970 ?"),
            ValueCase("ca. 50.000 €", .budget, "budget=50000 ~[ca] ?"),
            ValueCase("1,5 - 2,0", .stellen, "~[1,5 - 2,0]"),
            ValueCase("nach Bedarf", .stellen, "~[nach Bedarf]"),
            ValueCase("1.23.4", .budget, "~[1.23.4]"),
        ])
    }

    func testCounts() {
        check([
            ValueCase("12", .plaetze, "plaetze=12"),
            ValueCase("12 Plätze", .plaetze, "plaetze=12"),
            ValueCase("012", .plaetze, "plaetze=12"),
            ValueCase("12.0", .plaetze, "plaetze=12"),
            ValueCase("12,0", .plaetze, "plaetze=12"),
            ValueCase("12,5", .plaetze, "~[12,5]"),
            ValueCase("1.200", .plaetze, "plaetze=1200"),
            ValueCase("ca. 12", .plaetze, "plaetze=12 ~[ca] ?"),
            ValueCase("max. 12 Plätze", .plaetze, "plaetze=12 ~[max] ?"),
            ValueCase("8-10", .plaetze, "plaetze=10 ~[8-10] ?"),
            ValueCase("8 bis 10 Plätze", .plaetze, "plaetze=10 ~[8 bis 10 Plätze] ?"),
            ValueCase("8/10", .plaetze, "~[8/10]"),
            ValueCase("12 + 2 Notplätze", .plaetze, "plaetze=12 ~[2 Notplätze] ?"),
            ValueCase("12 (davon 2 Notaufnahme)", .plaetze, "plaetze=12 ~[davon 2 Notaufnahme] ?"),
            ValueCase("2 Gruppen à 8", .plaetze, "~[2 Gruppen à 8]"),
            ValueCase("zwölf Plätze", .plaetze, "plaetze=12 ?"),
            ValueCase("18 970", .plaetze, "plaetze=18970 ?"),
            ValueCase("0", .plaetze, "plaetze=0 ?"),
            ValueCase("0", .plaetzeBelegt, "plaetzeBelegt=0"),
            ValueCase("999", .plaetze, "!notStated"),
            ValueCase("-", .plaetze, "!notStated"),
            ValueCase("?", .plaetze, "!unknown"),
            ValueCase("unbegrenzt", .plaetze, "!open"),
            ValueCase("-3", .plaetze, "~[-3]"),
            ValueCase("keine", .plaetze, "~[keine]"),
            ValueCase("12¹", .plaetze, "plaetze=12"),
            ValueCase("99999999999999999999", .plaetze, "~[99999999999999999999]"),
        ])
    }

    func testAges() {
        check([
            ValueCase("6-12 Jahre", .alter, "alterAb=6 | alterBis=12"),
            ValueCase("6 – 12 J.", .alter, "alterAb=6 | alterBis=12"),
            ValueCase("6 bis 12", .alter, "alterAb=6 | alterBis=12"),
            ValueCase("von 6 bis 12 Jahren", .alter, "alterAb=6 | alterBis=12"),
            ValueCase("0 bis 3", .alter, "alterAb=0 | alterBis=3"),
            ValueCase("ab 6", .alter, "alterAb=6"),
            ValueCase("ab 6 Jahren", .alter, "alterAb=6"),
            ValueCase("6+", .alter, "alterAb=6"),
            ValueCase("6 Jahre und älter", .alter, "alterAb=6"),
            ValueCase("bis 18", .alter, "alterBis=18"),
            ValueCase("bis 18 J.", .alter, "alterBis=18"),
            ValueCase("bis unter 18 Jahre", .alter, "alterBis=17"),
            ValueCase("unter 3", .alter, "alterBis=2"),
            ValueCase("6 bis unter 14", .alter, "alterAb=6 | alterBis=13"),
            ValueCase("U3", .alter, "alterBis=2 ?"),
            ValueCase("Ü3", .alter, "alterAb=3 ?"),
            ValueCase("Kinder von 6-12 Jahren", .alter, "alterAb=6 | alterBis=12 ~[Kinder]"),
            ValueCase("Jugendliche ab 14", .alter, "alterAb=14 ~[Jugendliche]"),
            ValueCase("Jugendliche", .alter, "~[Jugendliche]"),
            ValueCase("18", .alter, "alterAb=18 | alterBis=18 ?"),
            ValueCase(
                "3 Monate bis 3 Jahre", .alter, "alterAb=0 | alterBis=3 ~[3 Monate bis 3 Jahre] ?"),
            ValueCase("06. Dez", .alter, "alterAb=6 | alterBis=12 ?"),
            ValueCase("12-6", .alter, "~[12-6]"),
            ValueCase("Klasse 5-10", .alter, "~[Klasse 5-10]"),
            ValueCase("6-12, 14-18", .alter, "~[6-12, 14-18]"),
            ValueCase("0-99", .alter, "alterAb=0 ~[0-99] ?"),
            ValueCase("999", .alter, "!notStated"),
            ValueCase("6", .alterAb, "alterAb=6"),
            ValueCase("6 Jahre", .alterAb, "alterAb=6"),
            ValueCase("ab 6", .alterAb, "alterAb=6"),
            ValueCase("0", .alterAb, "alterAb=0"),
            ValueCase("18", .alterBis, "alterBis=18"),
            ValueCase("bis 18", .alterBis, "alterBis=18"),
            ValueCase("bis 18", .alterAb, "alterBis=18 ?"),
            ValueCase("6-12", .alterAb, "alterAb=6 | alterBis=12 ?"),
            ValueCase("keine Altersbegrenzung", .alterBis, "!open"),
            ValueCase("99", .alterBis, "~[99]!open"),
        ])
    }

    func testCoordinates() {
        check([
            ValueCase("49.755", .breite, "breite=49.755"),
            ValueCase("49,755", .breite, "breite=49.755"),
            ValueCase("49,7550", .breite, "breite=49.755"),
            ValueCase("49.755° N", .breite, "breite=49.755"),
            ValueCase("6,6371", .laenge, "laenge=6.6371"),
            ValueCase("6.6371", .breite, "laenge=6.6371 ?"),
            ValueCase("49.755", .laenge, "breite=49.755 ?"),
            ValueCase("49.755, 6.641", .breite, "breite=49.755 | laenge=6.641"),
            ValueCase("49,755; 6,641", .breite, "breite=49.755 | laenge=6.641"),
            ValueCase("6.5 49.6", .breite, "laenge=6.5 | breite=49.6"),
            ValueCase("49755123", .breite, "~[49755123]"),
            ValueCase("12.5", .breite, "laenge=12.5 ?"),
            ValueCase("30,5", .breite, "breite=30.5 ?"),
            ValueCase("0", .laenge, "!notStated"),
            ValueCase("49° 45' 12\" N", .breite, "~[49° 45' 12\" N]"),
        ])
    }

    func testYesAndNo() {
        check([
            ValueCase("ja", .barrierefrei, "barrierefrei=true"),
            ValueCase("Nein", .barrierefrei, "barrierefrei=false"),
            ValueCase("x", .barrierefrei, "barrierefrei=true"),
            ValueCase("J", .barrierefrei, "barrierefrei=true"),
            ValueCase("N", .barrierefrei, "barrierefrei=false"),
            ValueCase("1", .barrierefrei, "barrierefrei=true"),
            ValueCase("0", .barrierefrei, "barrierefrei=false"),
            ValueCase("WAHR", .betriebserlaubnis, "betriebserlaubnis=true"),
            ValueCase("true", .betriebserlaubnis, "betriebserlaubnis=true"),
            ValueCase("✓", .barrierefrei, "barrierefrei=true"),
            ValueCase("rollstuhlgerecht", .barrierefrei, "barrierefrei=true"),
            ValueCase("nicht barrierefrei", .barrierefrei, "barrierefrei=false"),
            ValueCase("liegt vor", .betriebserlaubnis, "betriebserlaubnis=true"),
            ValueCase("teilweise", .barrierefrei, "~[teilweise]"),
            ValueCase("beantragt", .betriebserlaubnis, "~[beantragt]"),
            ValueCase("-", .barrierefrei, "!notStated"),
            ValueCase("entfällt", .betriebserlaubnis, "!notApplicable"),
        ])
    }
}
