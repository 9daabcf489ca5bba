import SozialraumKit
import XCTest

final class CodeWordTests: ValueTestCase {
    func testTraeger() {
        check([
            ValueCase("frei", .traegerArt, "traegerArt=frei"),
            ValueCase("Frei", .traegerArt, "traegerArt=frei"),
            ValueCase("freier Träger", .traegerArt, "traegerArt=frei"),
            ValueCase("Kirchlich", .traegerArt, "traegerArt=frei"),
            ValueCase("Kommunal", .traegerArt, "traegerArt=oeffentlich-gemeinde ?"),
            ValueCase("Privater Träger", .traegerArt, "traegerArt=gewerblich ?"),
            ValueCase("privat-gewerblich", .traegerArt, "traegerArt=gewerblich"),
            ValueCase("Jugendamt", .traegerArt, "traegerArt=oeffentlich-jugendamt"),
            ValueCase("öffentlich", .traegerArt, "traegerArt=oeffentlich-jugendamt ?"),
            ValueCase("Landesjugendamt", .traegerArt, "traegerArt=oeffentlich-landesjugendamt"),
            ValueCase("sonstwas", .traegerArt, "~[sonstwas]"),
            ValueCase("AWO", .verband, "verband=awo"),
            ValueCase("Arbeiterwohlfahrt (AWO)", .verband, "verband=awo"),
            ValueCase("DPWV", .verband, "verband=paritaet"),
            ValueCase("Der PARITÄTISCHE", .verband, "verband=paritaet"),
            ValueCase("Caritas", .verband, "verband=caritas"),
            ValueCase("DW", .verband, "verband=diakonie"),
            ValueCase("Diakonie", .verband, "verband=diakonie"),
            ValueCase("DRK", .verband, "verband=drk"),
            ValueCase("ev.", .verband, "verband=diakonie"),
            ValueCase("kein", .verband, "verband=sonstige"),
            ValueCase("-", .verband, "!notStated"),
            ValueCase("75.1", .anerkennung, "anerkennung=75.1"),
            ValueCase("§ 75 anerkannt", .anerkennung, "anerkennung=75.1 ?"),
            ValueCase("ja", .anerkennung, "anerkennung=75.1 ?"),
            ValueCase("nein", .anerkennung, "anerkennung=keine"),
            ValueCase("kraft Gesetzes", .anerkennung, "anerkennung=75.3"),
            ValueCase("beantragt", .anerkennung, "anerkennung=beantragt"),
            ValueCase("seit 1990", .anerkennung, "anerkanntSeit=1990"),
            ValueCase("vielleicht", .anerkennung, "~[vielleicht]"),
        ])
    }

    func testLegalForms() {
        let cases = [
            ("e.V.", "ev"), ("e. V.", "ev"), ("eV", "ev"), ("Eingetragener Verein", "ev"),
            ("eingetragener Verein (e. V.)", "ev"), ("gGmbH", "ggmbh"),
            ("gemeinnützige GmbH", "ggmbh"), ("gemeinn. GmbH", "ggmbh"), ("GmbH", "gmbh"),
            ("GmbH & Co. KG", "kg"), ("gGmbH & Co. KG", "kg"), ("gUG (haftungsbeschränkt)", "gug"),
            ("UG", "ug"), ("AG", "ag"), ("gAG", "gag"), ("eG", "eg"), ("GbR", "gbr"),
            ("OHG", "ohg"),
            ("Einzelunternehmen", "einzelunternehmen"), ("KdöR", "koerperschaft"),
            ("K.d.ö.R.", "koerperschaft"), ("A.d.ö.R.", "anstalt"), ("AöR", "anstalt"),
            ("Anstalt des öffentlichen Rechts", "anstalt"), ("Stiftung", "stiftung"),
            ("Stiftung des öffentlichen Rechts", "stiftung-oeffentlich"),
            (
                "Behörde",
                "gebietskoerperschaft"
            ), ("nicht eingetragener Verein", "verein"), ("Kirche", "kirche"),
        ]
        check(cases.map { ValueCase($0.0, .rechtsform, "rechtsform=\($0.1)") })
        check([
            ValueCase("Verein", .rechtsform, "rechtsform=ev ?"),
            ValueCase("irgendwas", .rechtsform, "~[irgendwas]"),
        ])
    }

    func testLegalFormsInNames() {
        let cases = [
            ("Brücke Nordtal e. V.", "ev"), ("Brücke Nordtal e.V.", "ev"),
            ("Brücke Nordtal eV", "ev"),
            ("Palais e.V. Trier", "ev"), ("Anker Jugendhilfe gGmbH", "ggmbh"),
            ("Anker gemeinnützige GmbH", "ggmbh"), ("Anker gem. GmbH", "ggmbh"),
            ("Anker Gesellschaft mbH", "gmbh"), ("Horizont GmbH & Co. KG", "kg"),
            ("Horizont gGmbH & Co. KG", "kg"), ("Anker Jugendhilfe gAG", "gag"),
            ("Anker UG (haftungsbeschränkt)", "ug"), ("Bistum Trier K.d.ö.R.", "koerperschaft"),
            ("Bistum Trier KdöR", "koerperschaft"), ("Kita-Werk A.d.ö.R.", "anstalt"),
            ("Kita-Werk Ostwald, Anstalt öffentlichen Rechts", "anstalt"),
            ("Stiftung Kinderdorf Ostwald", "stiftung"), ("Stiftung Grone gGmbH", "ggmbh"),
            ("Wohnen eG", "eg"), ("Müller & Meier GbR", "gbr"), ("BRÜCKE NORDTAL E.V.", "ev"),
        ]
        check(cases.map { ValueCase($0.0, .name, "name=\($0.0) | rechtsform=\($0.1)") })
        for name in [
            "Ev. Kirchengemeinde Konz", "Jugend-AG Konz", "AG Jugend", "Bürgerstiftung Konz",
            "Haus e 5",
            "Kinder-, Jugend- und Familienhilfe",
        ] {
            check([ValueCase(name, .name, "name=\(name)")])
        }
        check([
            ValueCase(
                "AWO Südwest gGmbH", .traegerName,
                "traegerName=AWO Südwest gGmbH | rechtsform=ggmbh | verband=awo"),
            ValueCase(
                "Caritasverband Trier e. V.", .traegerName,
                "traegerName=Caritasverband Trier e. V. | rechtsform=ev | verband=caritas"),
            ValueCase(
                "Diakonisches Werk Konz", .traegerName,
                "traegerName=Diakonisches Werk Konz | verband=diakonie"),
            ValueCase(
                "Deutsches Rotes Kreuz", .traegerName,
                "traegerName=Deutsches Rotes Kreuz | verband=drk"),
        ])
    }

    func testKindOfTraegerByName() {
        let cases: [(String, String, Bool)] = [
            ("Brücke e. V.", "frei", true), ("Anker gGmbH", "frei", true),
            ("Caritasverband Trier", "frei", true), ("Horizont GmbH", "gewerblich", false),
            ("Landkreis Trier-Saarburg", "oeffentlich-jugendamt", true),
            ("Kreisverwaltung Trier-Saarburg", "oeffentlich-jugendamt", true),
            ("Jugendamt Trier", "oeffentlich-jugendamt", true),
            ("Stadt Konz", "oeffentlich-gemeinde", true),
            ("Verbandsgemeinde Konz", "oeffentlich-gemeinde", true),
            ("Ev. Kirchengemeinde Konz", "frei", true), ("Stiftung Kinderdorf", "frei", true),
        ]
        for (name, code, isSure) in cases {
            let answer = TraegerName.art(ofName: name)
            XCTAssertEqual(answer.parts.map(\.text), [code], name)
            XCTAssertEqual(answer.confidence >= 0.9, isSure, name)
        }
        XCTAssertEqual(TraegerName.art(ofName: "Sonnenhaus").rule, .unreadable)
        XCTAssertEqual(
            TraegerName.art(ofName: "Sonnenhaus", rechtsform: "ev").parts.map(\.text), ["frei"])
    }

    func testOffers() {
        check([
            ValueCase("ambulant", .form, "form=ambulant"),
            ValueCase("amb.", .form, "form=ambulant"),
            ValueCase("teilstat.", .form, "form=teilstationaer"),
            ValueCase("teilstationär", .form, "form=teilstationaer"),
            ValueCase("Stationär", .form, "form=stationaer"),
            ValueCase("vollstationär", .form, "form=stationaer"),
            ValueCase("offenes Angebot", .form, "form=offen"),
            ValueCase("Pflegefamilie", .form, "form=familienpflege"),
            ValueCase("ambulant/stationär", .form, "~[ambulant/stationär]"),
            ValueCase("Beratung und Begleitung", .kategorie, "kategorie=beratung-begleitung"),
            ValueCase("Familienergänzende Hilfen", .kategorie, "kategorie=familienergaenzend"),
            ValueCase("Sonstiges", .kategorie, "kategorie=sonstiges"),
            ValueCase("fallunspezifisch", .arbeitsweise, "arbeitsweise=fallunspezifisch"),
            ValueCase("fallübergreifend", .arbeitsweise, "arbeitsweise=falluebergreifend"),
            ValueCase("Einzelfall", .arbeitsweise, "arbeitsweise=fallspezifisch"),
            ValueCase("nach Hilfeplan", .zugang, "zugang=36a.1"),
            ValueCase("niedrigschwellig", .zugang, "zugang=36a.2"),
            ValueCase("offen", .zugang, "zugang=offen"),
            ValueCase("Selbstbeschaffung", .zugang, "zugang=36a.3"),
            ValueCase("Kita", .einrichtungArt, "einrichtungArt=kita"),
            ValueCase("Wohngruppe", .einrichtungArt, "einrichtungArt=wohngruppe"),
            ValueCase("Jugendzentrum", .einrichtungArt, "einrichtungArt=jugendzentrum"),
            ValueCase("Beratungsstelle", .einrichtungArt, "einrichtungArt=beratungsstelle"),
            ValueCase("Mutter-Kind-Haus", .einrichtungArt, "einrichtungArt=eltern-kind"),
            ValueCase("Sportverein", .ressourceArt, "ressourceArt=verein"),
            ValueCase("Grundschule", .ressourceArt, "ressourceArt=schule"),
            ValueCase("Pfarrei", .ressourceArt, "ressourceArt=kirchengemeinde"),
            ValueCase("Spielplatz", .ressourceArt, "ressourceArt=ort"),
        ])
    }
}
