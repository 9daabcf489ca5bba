import SozialraumKit
import XCTest

final class PlaceValueTests: ValueTestCase {
    func testPostalCodes() {
        check([
            ValueCase("54329", .plz, "plz=54329"),
            ValueCase("01067", .plz, "plz=01067"),
            ValueCase("9126", .plz, "plz=09126 ?"),
            ValueCase("9126 Chemnitz", .plz, "plz=09126 | ort=Chemnitz"),
            ValueCase("9999 Irgendwo", .plz, "plz=09999 | ort=Irgendwo ?"),
            ValueCase("D-54329", .plz, "plz=54329"),
            ValueCase("D 54329", .plz, "plz=54329"),
            ValueCase("DE-54329", .plz, "plz=54329"),
            ValueCase("54 329", .plz, "plz=54329"),
            ValueCase("54329.0", .plz, "plz=54329"),
            ValueCase("54329 Konz", .plz, "plz=54329 | ort=Konz"),
            ValueCase("54411 Hermeskeil, Stadt", .plz, "plz=54411 | ort=Hermeskeil"),
            ValueCase("00123", .plz, "~[00123]"),
            ValueCase("543", .plz, "~[543]"),
            ValueCase("543290", .plz, "~[543290]"),
            ValueCase("L-6794", .plz, "~[L-6794]"),
            ValueCase("0", .plz, "!notStated"),
            ValueCase("00000", .plz, "!notStated"),
            ValueCase("99999", .plz, "!notStated"),
        ])
    }

    func testPlaces() {
        check([
            ValueCase("Konz", .ort, "ort=Konz"),
            ValueCase("54329 Konz", .ort, "plz=54329 | ort=Konz"),
            ValueCase("D-54329 Konz", .ort, "plz=54329 | ort=Konz"),
            ValueCase("Hermeskeil, Stadt", .ort, "ort=Hermeskeil"),
            ValueCase("Taben-Rodt", .ort, "ort=Taben-Rodt"),
            ValueCase("Konz OT Könen", .ort, "ort=Konz | ortsteil=Könen"),
            ValueCase("Konz, OT Könen", .ort, "ort=Konz | ortsteil=Könen"),
            ValueCase("Konz, Ortsteil Könen", .ort, "ort=Konz | ortsteil=Könen"),
            ValueCase("Trier (Ehrang)", .ort, "ort=Trier | ortsteil=Ehrang ?"),
            ValueCase("Trier (OT Ehrang)", .ort, "ort=Trier | ortsteil=Ehrang"),
            ValueCase("Trier / Ehrang", .ort, "ort=Trier | ortsteil=Ehrang ?"),
            ValueCase("Frankfurt (Oder)", .ort, "ort=Frankfurt (Oder)"),
            ValueCase("Halle (Saale)", .ort, "ort=Halle (Saale)"),
            ValueCase("Frankfurt/Main", .ort, "ort=Frankfurt/Main"),
            ValueCase("Konz, Könen", .ort, "ort=Konz ~[Könen] ?"),
            ValueCase("Konz 2", .ort, "ort=Konz 2 ?"),
            ValueCase("Konz (54329)", .ort, "plz=54329 | ort=Konz"),
            ValueCase("  Bad  Kreuznach ", .ort, "ort=Bad Kreuznach"),
            ValueCase("unbekannt", .ort, "!unknown"),
            ValueCase("OT Könen", .ortsteil, "ortsteil=Könen"),
            ValueCase("Könen", .ortsteil, "ortsteil=Könen"),
        ])
    }

    func testMunicipalities() {
        check([
            ValueCase("07235068", .gemeinde, "gemeinde=07235068"),
            ValueCase("07 2 35 068", .gemeinde, "gemeinde=07235068"),
            ValueCase("7235068", .gemeinde, "gemeinde=07235068"),
            ValueCase("7235001", .gemeinde, "gemeinde=07235001 ?"),
            ValueCase("072355003068", .gemeinde, "gemeinde=07235068 ~[072355003068]"),
            ValueCase("07235068 Konz", .gemeinde, "gemeinde=07235068 ~[Konz]"),
            ValueCase("Konz", .gemeinde, "gemeinde=07235068"),
            ValueCase("KONZ", .gemeinde, "gemeinde=07235068"),
            ValueCase("Stadt Konz", .gemeinde, "gemeinde=07235068"),
            ValueCase("Konz, Stadt", .gemeinde, "gemeinde=07235068"),
            ValueCase("Nirgendheim", .gemeinde, "~[Nirgendheim]"),
            ValueCase("99999999", .gemeinde, "~[99999999]"),
        ])
    }

    func testStreets() {
        check([
            ValueCase("Konstantinstr. 50", .strasse, "strasse=Konstantinstr. | hausnummer=50"),
            ValueCase("Konstantinstr.50", .strasse, "strasse=Konstantinstr. | hausnummer=50"),
            ValueCase("Konstantinstraße", .strasse, "strasse=Konstantinstraße"),
            ValueCase("Hauptstraße12", .strasse, "strasse=Hauptstraße | hausnummer=12"),
            ValueCase("Bahnhofstr. 12 a", .strasse, "strasse=Bahnhofstr. | hausnummer=12 a"),
            ValueCase("Bahnhofstr. 12a", .strasse, "strasse=Bahnhofstr. | hausnummer=12a"),
            ValueCase("Bahnhofstr. 12 a-c", .strasse, "strasse=Bahnhofstr. | hausnummer=12 a-c"),
            ValueCase("Bahnhofstr. 5 – 7", .strasse, "strasse=Bahnhofstr. | hausnummer=5-7"),
            ValueCase("Am Markt 3/5", .strasse, "strasse=Am Markt | hausnummer=3/5"),
            ValueCase("Am Markt 3 u. 5", .strasse, "strasse=Am Markt | hausnummer=3 u. 5"),
            ValueCase("Weg 12 1/2", .strasse, "strasse=Weg | hausnummer=12 1/2 ?"),
            ValueCase(
                "Straße des 17. Juni 135", .strasse, "strasse=Straße des 17. Juni | hausnummer=135"),
            ValueCase("Straße des 17. Juni", .strasse, "strasse=Straße des 17. Juni"),
            ValueCase("Platz des 1. Mai 3b", .strasse, "strasse=Platz des 1. Mai | hausnummer=3b"),
            ValueCase("C 4, 12", .strasse, "strasse=C 4, 12"),
            ValueCase("Postfach 12", .strasse, "strasse=Postfach 12"),
            ValueCase("Postfach 10 01 23", .strasse, "strasse=Postfach 10 01 23"),
            ValueCase(
                "Straße 197 \"FRIDOLIN\"", .strasse, "strasse=Straße | hausnummer=197 ~[FRIDOLIN] ?"
            ),
            ValueCase(
                "Max-Müller-Straße 197 \"FRIDOLIN\"", .strasse,
                "strasse=Max-Müller-Straße | hausnummer=197 ~[FRIDOLIN]"),
            ValueCase(
                "August-Bebel-Straße (Grüna) 7", .strasse,
                "strasse=August-Bebel-Straße | hausnummer=7 | ortsteil=Grüna"),
            ValueCase(
                "Hauptstr. 7 (Grüna)", .strasse,
                "strasse=Hauptstr. | hausnummer=7 | ortsteil=Grüna ?"),
            ValueCase(
                "Hauptstr. 7 (Hinterhaus)", .strasse,
                "strasse=Hauptstr. | hausnummer=7 ~[Hinterhaus]"),
            ValueCase(
                "Hauptstr. 5 Hinterhaus", .strasse, "strasse=Hauptstr. | hausnummer=5 ~[Hinterhaus]"
            ),
            ValueCase("Hauptstr. 5, 2. OG", .strasse, "strasse=Hauptstr. | hausnummer=5 ~[2. OG]"),
            ValueCase("Dorfstr. Nr. 5", .strasse, "strasse=Dorfstr. | hausnummer=5"),
            ValueCase("Dorfstr. o. Nr.", .strasse, "strasse=Dorfstr."),
            ValueCase("An der B 51", .strasse, "strasse=An der B 51 ?"),
            ValueCase("12, rue de la Gare", .strasse, "strasse=rue de la Gare | hausnummer=12 ?"),
            ValueCase("Hauptstr. 12345", .strasse, "strasse=Hauptstr. 12345 ?"),
            ValueCase("Petersberger Hof", .strasse, "strasse=Petersberger Hof"),
            ValueCase(
                "Konstantinstr. 50, 54329 Konz", .strasse,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz"),
            ValueCase("F 4.8", .strasse, "strasse=F 4.8 ?"),
            ValueCase(
                "Alte Schule, Hauptstr. 7", .strasse,
                "strasse=Hauptstr. | hausnummer=7 ~[Alte Schule] ?"),
            ValueCase(
                "Hauptstr. 12 u. Nebenstr. 4", .strasse,
                "strasse=Hauptstr. | hausnummer=12 ~[u. Nebenstr. 4] ?"),
            ValueCase(
                "Hauptstr. 5 c/o Müller", .strasse, "strasse=Hauptstr. | hausnummer=5 ~[c/o Müller]"
            ),
            ValueCase(
                "Gerberstraße 14, Haus 2", .strasse,
                "strasse=Gerberstraße | hausnummer=14 ~[Haus 2]"),
            ValueCase("Stra?e 5", .strasse, "strasse=Stra?e 5 ?"),
        ])
    }

    func testHouseNumbers() {
        check([
            ValueCase("12", .hausnummer, "hausnummer=12"),
            ValueCase("12 a", .hausnummer, "hausnummer=12 a"),
            ValueCase("12 - 14", .hausnummer, "hausnummer=12-14"),
            ValueCase("3/5", .hausnummer, "hausnummer=3/5"),
            ValueCase("Nr. 5", .hausnummer, "hausnummer=5"),
            ValueCase("12 Hinterhaus", .hausnummer, "hausnummer=12 ~[Hinterhaus]"),
            ValueCase("-", .hausnummer, "!notStated"),
            ValueCase("0", .hausnummer, "!notStated"),
            ValueCase("o. Nr.", .hausnummer, "!notApplicable"),
            ValueCase("03. Mai", .hausnummer, "~[03. Mai]"),
        ])
    }

    func testAddresses() {
        check([
            ValueCase(
                "Konstantinstr. 50, 54329 Konz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz"),
            ValueCase(
                "Konstantinstr. 50\n54329 Konz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz"),
            ValueCase(
                "Konstantinstr. 50 54329 Konz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz"),
            ValueCase(
                "54329 Konz, Konstantinstr. 50", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz"),
            ValueCase(
                "Konstantinstr. 50, D-54329 Konz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz"),
            ValueCase(
                "Konstantinstr. 50, 54329 Konz OT Könen", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz | ortsteil=Könen"),
            ValueCase(
                "OT Könen, Konstantinstr. 50, 54329 Konz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz | ortsteil=Könen"),
            ValueCase(
                "August-Bebel-Straße (Grüna) 7, 09224 Chemnitz", .anschrift,
                "strasse=August-Bebel-Straße | hausnummer=7 | plz=09224 | ort=Chemnitz | ortsteil=Grüna"
            ),
            ValueCase(
                "Caritasverband, Konstantinstr. 50, 54329 Konz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz ~[Caritasverband]"),
            ValueCase(
                "Konstantinstr. 50; 9126 Chemnitz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=09126 | ort=Chemnitz"),
            ValueCase(
                "Konstantinstr. 50, 9127 Chemnitz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=09127 | ort=Chemnitz ?"),
            ValueCase(
                "Konstantinstr. 50, Konz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | ort=Konz ?"),
            ValueCase(
                "Konstantinstr. 50", .anschrift, "strasse=Konstantinstr. | hausnummer=50"),
            ValueCase("54329 Konz", .anschrift, "plz=54329 | ort=Konz"),
            ValueCase(
                "Postfach 12, 54329 Konz", .anschrift, "strasse=Postfach 12 | plz=54329 | ort=Konz"),
            ValueCase(
                "Straße des 17. Juni 135, 10623 Berlin", .anschrift,
                "strasse=Straße des 17. Juni | hausnummer=135 | plz=10623 | ort=Berlin"),
            ValueCase(
                "Konstantinstr. 50 - 54329 Konz", .anschrift,
                "strasse=Konstantinstr. | hausnummer=50 | plz=54329 | ort=Konz"),
            ValueCase(
                "Hauptstr. 5 - 7, 54329 Konz", .anschrift,
                "strasse=Hauptstr. | hausnummer=5-7 | plz=54329 | ort=Konz"),
            ValueCase(
                "Hauptstr. 5\r\n54329 Konz\r\nDeutschland", .anschrift,
                "strasse=Hauptstr. | hausnummer=5 | plz=54329 | ort=Konz"),
            ValueCase(
                "Im Brühl, 54329 Konz-Könen", .anschrift,
                "strasse=Im Brühl | plz=54329 | ort=Konz-Könen"),
            ValueCase(
                "Palais e.V.\nChristophstr. 1\n54290 Trier", .anschrift,
                "strasse=Christophstr. | hausnummer=1 | plz=54290 | ort=Trier ~[Palais e.V.]"),
            ValueCase("Irgendwo", .anschrift, "~[Irgendwo]"),
            ValueCase("s.o.", .anschrift, "!seeElsewhere"),
        ])
    }
}
