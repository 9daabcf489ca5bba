import PlainTextRecords
import SozialraumKit
import XCTest

final class ServiceValueTests: ValueTestCase {
    func testSections() {
        check([
            ValueCase("31", .paragraf, "paragraf=31"),
            ValueCase("27.2", .paragraf, "paragraf=27.2"),
            ValueCase("§ 31", .paragraf, "paragraf=31"),
            ValueCase("§31", .paragraf, "paragraf=31"),
            ValueCase("§ 31 SGB VIII", .paragraf, "paragraf=31"),
            ValueCase("SGB VIII § 31", .paragraf, "paragraf=31"),
            ValueCase("§ 31 KJHG", .paragraf, "paragraf=31"),
            ValueCase("gem. § 16 SGB VIII", .paragraf, "paragraf=16"),
            ValueCase("§ 27,2", .paragraf, "paragraf=27.2"),
            ValueCase("27,2", .paragraf, "paragraf=27.2"),
            ValueCase("27 II", .paragraf, "paragraf=27.2"),
            ValueCase("§ 27 II SGB VIII", .paragraf, "paragraf=27.2"),
            ValueCase("§27 Abs.2", .paragraf, "paragraf=27.2"),
            ValueCase("§ 27 Abs. 2 SGB VIII", .paragraf, "paragraf=27.2"),
            ValueCase("§ 27 Abs. 2a", .paragraf, "paragraf=27.2a"),
            ValueCase("27.2er", .paragraf, "paragraf=27.2"),
            ValueCase("27,2er-Hilfen", .paragraf, "paragraf=27.2"),
            ValueCase("§ 27 (2)", .paragraf, "paragraf=27.2"),
            ValueCase("§ 27 Abs. 1", .paragraf, "paragraf=27"),
            ValueCase("§§ 27, 30, 31", .paragraf, "paragraf=27 | paragraf=30 | paragraf=31"),
            ValueCase("§ 30/31", .paragraf, "paragraf=30 | paragraf=31"),
            ValueCase("§§ 30, 31, 35a", .paragraf, "paragraf=30 | paragraf=31 | paragraf=35a"),
            ValueCase("§ 30 und § 31", .paragraf, "paragraf=30 | paragraf=31"),
            ValueCase("30; 31", .paragraf, "paragraf=30 | paragraf=31"),
            ValueCase("30 + 31", .paragraf, "paragraf=30 | paragraf=31"),
            ValueCase("§ 35a SGB VIII", .paragraf, "paragraf=35a"),
            ValueCase("§ 35 a", .paragraf, "paragraf=35a"),
            ValueCase("§ 35a Abs. 2 Nr. 1", .paragraf, "paragraf=35a.2.1"),
            ValueCase("35A", .paragraf, "paragraf=35a"),
            ValueCase("(§ 35a)", .paragraf, "paragraf=35a"),
            ValueCase("(§ 35 a)", .paragraf, "paragraf=35a"),
            ValueCase("§ 35a)", .paragraf, "paragraf=35a"),
            ValueCase("28,2", .paragraf, "paragraf=28 ~[2] ?"),
            ValueCase("§ 33, S. 2", .paragraf, "paragraf=33-besondere"),
            ValueCase("§ 41 i.V.m. § 34", .paragraf, "paragraf=34 ~[§ 41 i.V.m.]"),
            ValueCase("§ 20 SGB VIII, § 38 SGB V", .paragraf, "paragraf=20 ~[§ 38 SGB V]"),
            ValueCase("§ 30 JGG", .paragraf, "~[§ 30 JGG]"),
            ValueCase("§ 42", .paragraf, "paragraf=42"),
            ValueCase("§ 42 Abs. 1 Nr. 3", .paragraf, "paragraf=42.1.3"),
            ValueCase("§ 13.1", .paragraf, "paragraf=13.1"),
            ValueCase("§ 13 Abs. 3", .paragraf, "paragraf=13.3"),
            ValueCase("§ 13", .paragraf, "paragraf=13.1 ?"),
            ValueCase("§ 18 Abs. 4", .paragraf, "paragraf=18.4"),
            ValueCase("§ 33 Satz 2", .paragraf, "paragraf=33-besondere"),
            ValueCase("§ 28 Abs. 1", .paragraf, "paragraf=28 ~[Abs. 1]"),
            ValueCase("§ 22a", .paragraf, "paragraf=22"),
            ValueCase(
                "§§ 28-31", .paragraf, "paragraf=28 | paragraf=29 | paragraf=30 | paragraf=31 ?"),
            ValueCase(
                "§§ 28 – 31 SGB VIII", .paragraf,
                "paragraf=28 | paragraf=29 | paragraf=30 | paragraf=31 ?"),
            ValueCase("28 bis 30", .paragraf, "paragraf=28 | paragraf=29 | paragraf=30 ?"),
            ValueCase("§§ 27 ff. SGB VIII", .paragraf, "paragraf=27 ~[ff.] ?"),
            ValueCase("§ 34, § 41", .paragraf, "paragraf=34 ~[§ 41]"),
            ValueCase("§ 8a", .paragraf, "~[§ 8a]"),
            ValueCase("§ 75 SGB XII", .paragraf, "~[§ 75 SGB XII]"),
            ValueCase("§ 53 SGB XII", .paragraf, "~[§ 53 SGB XII]"),
            ValueCase("§ 35a SGB VIII, § 53 SGB XII", .paragraf, "paragraf=35a ~[§ 53 SGB XII]"),
            ValueCase("§ 27 SGB 8", .paragraf, "paragraf=27"),
            ValueCase("27. Feb", .paragraf, "paragraf=27.2 ?"),
            ValueCase("§ 99", .paragraf, "~[§ 99]"),
            ValueCase("k.A.", .paragraf, "!notStated"),
        ])
    }

    func testServicesWithSections() {
        check([
            ValueCase(
                "Autismustherapie (§ 35a), Elternberatung", .leistung,
                "leistung=Autismustherapie | paragraf=35a | leistung=Elternberatung"),
            ValueCase(
                "1. Babymassage\n2. Stillcafé", .leistung,
                "leistung=Babymassage | leistung=Stillcafé ~[1.][2.]"),
            ValueCase(
                "Inobhutnahme (§ 42 SGB VIII)", .leistung, "leistung=Inobhutnahme | paragraf=42"),
            ValueCase(
                "Begleiteter Umgang (§ 18 SGB VIII)", .leistung,
                "leistung=Begleiteter Umgang | paragraf=18"),
            ValueCase(
                "Begleitete Elternschaft (§27 SGB VIII)", .leistung,
                "leistung=Begleitete Elternschaft | paragraf=27"),
            ValueCase("§ 31 SPFH", .leistung, "leistung=SPFH | paragraf=31"),
            ValueCase("SPFH § 31", .leistung, "leistung=SPFH | paragraf=31"),
            ValueCase("SPFH, § 31 SGB VIII", .leistung, "leistung=SPFH | paragraf=31"),
            ValueCase(
                "Hilfen nach § 27 SGB VIII", .leistung,
                "leistung=Hilfen nach § 27 SGB VIII | paragraf=27"),
            ValueCase("§ 31", .leistung, "paragraf=31"),
            ValueCase("§§ 30, 31", .leistung, "paragraf=30 | paragraf=31"),
            ValueCase(
                "HzE (§§ 27, 30, 31 SGB VIII)", .leistung,
                "leistung=HzE | paragraf=27 | paragraf=30 | paragraf=31"),
            ValueCase(
                "SPFH § 31, EB § 30", .leistung,
                "leistung=SPFH | paragraf=31 | leistung=EB | paragraf=30"),
            ValueCase(
                "Eingliederungshilfe (§ 53 SGB XII)", .leistung,
                "leistung=Eingliederungshilfe (§ 53 SGB XII)"),
            ValueCase(
                "Inobhutnahme (§ 42 SGB VIII)", .angebotName,
                "angebotName=Inobhutnahme (§ 42 SGB VIII) | paragraf=42"),
        ])
    }

    func testServicesInWords() {
        check([
            ValueCase("SPFH", .leistung, "leistung=SPFH | paragraf=31"),
            ValueCase(
                "Sozialpäd. Familienhilfe", .leistung,
                "leistung=Sozialpäd. Familienhilfe | paragraf=31"),
            ValueCase(
                "Sozialpädagogische Familienhilfe (SPFH)", .leistung,
                "leistung=Sozialpädagogische Familienhilfe (SPFH) | paragraf=31"),
            ValueCase(
                "Erziehungsbeistandschaft", .leistung,
                "leistung=Erziehungsbeistandschaft | paragraf=30-erziehungsbeistand"),
            ValueCase("EB", .leistung, "leistung=EB | paragraf=30-erziehungsbeistand ?"),
            ValueCase("Tagesgruppe", .leistung, "leistung=Tagesgruppe | paragraf=32"),
            ValueCase("HzE", .leistung, "leistung=HzE | paragraf=27"),
            ValueCase(
                "Hilfen zur Erziehung", .leistung, "leistung=Hilfen zur Erziehung | paragraf=27"),
            ValueCase("ISE", .leistung, "leistung=ISE | paragraf=35"),
            ValueCase("INSPE", .leistung, "leistung=INSPE | paragraf=35"),
            ValueCase("Schulsozialarbeit", .leistung, "leistung=Schulsozialarbeit | paragraf=13a"),
            ValueCase("Erziehungsberatung", .leistung, "leistung=Erziehungsberatung | paragraf=28"),
            ValueCase(
                "Soziale Gruppenarbeit", .leistung, "leistung=Soziale Gruppenarbeit | paragraf=29"),
            ValueCase("Vollzeitpflege", .leistung, "leistung=Vollzeitpflege | paragraf=33"),
            ValueCase("Heimerziehung", .leistung, "leistung=Heimerziehung | paragraf=34"),
            ValueCase("Schulbegleitung", .leistung, "leistung=Schulbegleitung | paragraf=35a ?"),
            ValueCase(
                "Integrationshilfe/Schulbegleitung", .leistung,
                "leistung=Integrationshilfe/Schulbegleitung | paragraf=35a ?"),
            ValueCase("flexible Hilfen", .leistung, "leistung=flexible Hilfen | paragraf=27.2 ?"),
            ValueCase("Kindertagespflege", .leistung, "leistung=Kindertagespflege | paragraf=23"),
            ValueCase(
                "Jugendgerichtshilfe", .leistung, "leistung=Jugendgerichtshilfe | paragraf=52"),
            ValueCase(
                "Offene Kinder- und Jugendarbeit", .leistung,
                "leistung=Offene Kinder- und Jugendarbeit | paragraf=11"),
            ValueCase(
                "Beratung in Fragen der Partnerschaft, Trennung und Scheidung", .leistung,
                "leistung=Beratung in Fragen der Partnerschaft, Trennung und Scheidung | paragraf=17"
            ),
            ValueCase("Töpferkurs", .leistung, "leistung=Töpferkurs"),
            ValueCase("Beratung", .leistung, "leistung=Beratung"),
        ])
        let old = ValueReader.Context(stand: Day(year: 2019, month: 1, day: 1))
        check(
            [
                ValueCase(
                    "Schulsozialarbeit", .leistung, "leistung=Schulsozialarbeit | paragraf=13.1 ?")
            ],
            old)
    }

    func testListsOfServices() {
        check([
            ValueCase(
                "GTA, Hort, Vorbereitungsklassen", .leistung,
                "leistung=GTA | leistung=Hort | paragraf=22 | leistung=Vorbereitungsklassen"),
            ValueCase(
                "[\"SPFH\", \"Tagesgruppe\"]", .leistung,
                "leistung=SPFH | paragraf=31 | leistung=Tagesgruppe | paragraf=32"),
            ValueCase(
                "SPFH|Tagesgruppe", .leistung,
                "leistung=SPFH | paragraf=31 | leistung=Tagesgruppe | paragraf=32"),
            ValueCase(
                "SPFH\nTagesgruppe", .leistung,
                "leistung=SPFH | paragraf=31 | leistung=Tagesgruppe | paragraf=32"),
            ValueCase(
                "- SPFH\n- Tagesgruppe", .leistung,
                "leistung=SPFH | paragraf=31 | leistung=Tagesgruppe | paragraf=32"),
            ValueCase(
                "SPFH; Tagesgruppe", .leistung,
                "leistung=SPFH | paragraf=31 | leistung=Tagesgruppe | paragraf=32"),
            ValueCase(
                "SPFH/ISE", .leistung, "leistung=SPFH | paragraf=31 | leistung=ISE | paragraf=35"),
            ValueCase(
                "SPFH und ISE", .leistung,
                "leistung=SPFH | paragraf=31 | leistung=ISE | paragraf=35"),
            ValueCase(
                "SPFH, ISE und Hort", .leistung,
                "leistung=SPFH | paragraf=31 | leistung=ISE | paragraf=35 | leistung=Hort | paragraf=22"
            ),
            ValueCase(
                "Kinder-, Jugend- und Familienhilfe", .leistung,
                "leistung=Kinder-, Jugend- und Familienhilfe"),
            ValueCase(
                "Beratung (Trennung, Scheidung)", .leistung,
                "leistung=Beratung (Trennung, Scheidung)"),
            ValueCase(
                "Hilfe für Kinder, Jugendliche und Familien", .leistung,
                "leistung=Hilfe für Kinder, Jugendliche und Familien ?"),
            ValueCase("Wohnform für Mütter/Väter", .leistung, "leistung=Wohnform für Mütter/Väter"),
            ValueCase(
                "Mittagstisch / Hausaufgabenhilfe", .leistung,
                "leistung=Mittagstisch | leistung=Hausaufgabenhilfe"),
            ValueCase(
                "Wohngruppe für Mädchen, 12 Plätze", .leistung,
                "leistung=Wohngruppe für Mädchen, 12 Plätze"),
            ValueCase("31", .leistung, "paragraf=31 ?"),
            ValueCase("[12, 272]", .leistung, "~[[12, 272]]"),
            ValueCase("[272]", .leistung, "~[[272]]"),
        ])
    }

    func testLanguages() {
        check([
            ValueCase("Deutsch", .sprachen, "sprachen=de"),
            ValueCase("Deutsch, Englisch", .sprachen, "sprachen=de | sprachen=en"),
            ValueCase("dt., engl.", .sprachen, "sprachen=de | sprachen=en"),
            ValueCase("Arabisch/Kurdisch", .sprachen, "sprachen=ar | sprachen=ku"),
            ValueCase("Deutsch und Türkisch", .sprachen, "sprachen=de | sprachen=tr"),
            ValueCase("de|en|uk", .sprachen, "sprachen=de | sprachen=en | sprachen=uk"),
            ValueCase("de", .sprachen, "sprachen=de"),
            ValueCase("Deutsch, Klingonisch", .sprachen, "sprachen=de ~[Klingonisch]"),
            ValueCase("Kurdisch (Sorani)", .sprachen, "sprachen=ku ~[Sorani]"),
            ValueCase("mehrsprachig", .sprachen, "~[mehrsprachig]"),
            ValueCase("Gebärdensprache", .sprachen, "~[Gebärdensprache]"),
        ])
    }
}
