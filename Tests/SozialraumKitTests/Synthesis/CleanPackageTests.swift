import PlainTextRecords
import XCTest

@testable import SozialraumKit

/// No rule of the field objects to a generated package: what the rules ask for, in plain loops that
/// know nothing of how the package is made.
final class CleanPackageTests: XCTestCase {
    private struct Made {
        let package: ExchangePackage
        let faelle: [Pseudonym<Fall>: Fall]
        let beratungen: [Pseudonym<Fall>: [Fallberatung]]
        let hilfen: [Pseudonym<Fall>: [Hilfe]]
    }

    private static let made = Result { try make(faelle: 3000, seed: 2) }

    private static func make(faelle: Int, seed: UInt64) throws -> Made {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "sozialraum-clean-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try SyntheticPackage(faelle: faelle, seed: seed).write(path: folder.path, as: .csv)
        let package = try ExchangePackage(contentsOf: folder)
        return Made(
            package: package,
            faelle: Dictionary(uniqueKeysWithValues: package.faelle.map { ($0.id, $0) }),
            beratungen: Dictionary(grouping: package.fallberatungen.records, by: \.fall),
            hilfen: Dictionary(grouping: package.hilfen.records, by: \.fall))
    }

    private func package() throws -> ExchangePackage { try Self.made.get().package }

    // MARK: References

    func testReferencesResolve() throws {
        let package = try package()
        let traeger = Set(package.traeger.map(\.id))
        let angebote = Set(package.hilfeangebote.map(\.id))
        let raeume = Set(package.sozialraeume.map(\.id))
        let zentren = Set(package.sozialraumzentren.map(\.id))
        let gemeinden = Set(package.gemeinden.map(\.ags))
        let ressourcen = Set(package.ressourcen.map(\.id))
        let faelle = Set(package.faelle.map(\.id))
        let einrichtungen = Set(package.einrichtungen.map(\.id))
        let vereinbarungen = Set(package.vereinbarungen.map(\.id))
        for fall in package.faelle {
            XCTAssertTrue(raeume.contains(fall.sozialraum))
            if let zentrum = fall.zentrum { XCTAssertTrue(zentren.contains(zentrum)) }
            if let gemeinde = fall.gemeinde { XCTAssertTrue(gemeinden.contains(gemeinde)) }
        }
        for hilfe in package.hilfen {
            XCTAssertTrue(faelle.contains(hilfe.fall))
            XCTAssertTrue(traeger.contains(hilfe.traeger))
            if let angebot = hilfe.hilfeangebot { XCTAssertTrue(angebote.contains(angebot)) }
            XCTAssertTrue(hilfe.ressourcen.allSatisfy(ressourcen.contains))
        }
        for row in package.fallberatungen {
            XCTAssertTrue(faelle.contains(row.fall))
            XCTAssertTrue(row.traeger.allSatisfy(traeger.contains))
        }
        for row in package.gefaehrdungseinschaetzungen { XCTAssertTrue(faelle.contains(row.fall)) }
        for row in package.hilfeangebote {
            if let id = row.traeger { XCTAssertTrue(traeger.contains(id)) }
            if let id = row.einrichtung { XCTAssertTrue(einrichtungen.contains(id)) }
            XCTAssertTrue(row.zentren.allSatisfy(zentren.contains))
            XCTAssertTrue(row.sozialraeume.allSatisfy(raeume.contains))
            XCTAssertTrue(row.vereinbarungen.allSatisfy(vereinbarungen.contains))
        }
        for row in package.aktivitaeten {
            XCTAssertTrue(raeume.contains(row.sozialraum))
            if let id = row.traeger { XCTAssertTrue(traeger.contains(id)) }
            if let id = row.zentrum { XCTAssertTrue(zentren.contains(id)) }
            if let id = row.ressource { XCTAssertTrue(ressourcen.contains(id)) }
        }
        for row in package.einrichtungen {
            XCTAssertTrue(traeger.contains(row.traeger))
            if let id = row.gemeinde { XCTAssertTrue(gemeinden.contains(id)) }
        }
        for row in package.vereinbarungen { XCTAssertTrue(traeger.contains(row.traeger)) }
        for row in package.sozialraumGemeinden { XCTAssertTrue(gemeinden.contains(row.gemeinde)) }
    }

    func testCasesLieInTheirSozialraum() throws {
        let package = try package()
        let zentren = Dictionary(
            uniqueKeysWithValues: package.sozialraumzentren.map { ($0.id, $0.sozialraum) })
        var einwohner: [AGS: Int] = [:]
        for row in package.bevoelkerung {
            einwohner[row.gemeinde] = min(einwohner[row.gemeinde] ?? .max, row.einwohner ?? 0)
        }
        for fall in package.faelle {
            if let zentrum = fall.zentrum { XCTAssertEqual(zentren[zentrum], fall.sozialraum) }
            guard let gemeinde = fall.gemeinde else { continue }
            XCTAssertGreaterThanOrEqual(einwohner[gemeinde] ?? 0, 1000)
            XCTAssertEqual(
                Self.sozialraum(of: gemeinde, on: fall.beginn, package), [fall.sozialraum])
        }
    }

    static func sozialraum(
        of gemeinde: AGS, on day: Day, _ package: ExchangePackage
    ) -> [ID<Sozialraum>] {
        package.sozialraumGemeinden.records.filter {
            $0.gemeinde == gemeinde && $0.gueltigAb.first <= day
                && day <= ($0.gueltigBis?.last ?? day)
        }.map(\.sozialraum)
    }

    func testHelpsComeFromPartnersThatOfferThem() throws {
        let package = try package()
        let (faelle, angebote) = try (Self.made.get().faelle, package.hilfeangebote)
        let byID = Dictionary(uniqueKeysWithValues: angebote.map { ($0.id, $0) })
        for hilfe in package.hilfen {
            let fall = try XCTUnwrap(faelle[hilfe.fall])
            let kooperation = try XCTUnwrap(
                package.kooperationen.first {
                    $0.sozialraum == fall.sozialraum && $0.gueltigAb.first <= hilfe.beginn
                        && hilfe.beginn <= ($0.gueltigBis?.last ?? hilfe.beginn)
                })
            XCTAssertTrue(
                package.kooperationspartner.contains {
                    $0.kooperation == kooperation.id && $0.traeger == hilfe.traeger
                })
            XCTAssertTrue(
                angebote.contains {
                    $0.traeger == hilfe.traeger && $0.leistung == hilfe.leistung
                        && ($0.gueltigAb?.first ?? hilfe.beginn) <= hilfe.beginn
                }, "\(hilfe.traeger.text) \(hilfe.leistung.text)")
            if let id = hilfe.hilfeangebot {
                XCTAssertEqual(byID[id]?.traeger, hilfe.traeger)
                XCTAssertEqual(byID[id]?.leistung, hilfe.leistung)
            }
            if hilfe.zugang == "36a.2" {
                let form = hilfe.form ?? byID[hilfe.hilfeangebot ?? .blank]?.form ?? "ambulant"
                XCTAssertEqual(form, "ambulant")
                XCTAssertTrue(
                    package.vereinbarungen.contains {
                        $0.traeger == hilfe.traeger && $0.art == "36a.2"
                            && $0.gueltigAb.last <= hilfe.beginn && $0.gueltigBis == nil
                    })
            }
        }
    }

    // MARK: Time

    func testDaysLieInOrder() throws {
        let package = try package()
        let faelle = try Self.made.get().faelle
        let stand = try XCTUnwrap(package.metadata.stand)
        let from = try XCTUnwrap(package.metadata.zeitraumVon)
        func within(_ day: Day, _ fall: Fall, _ line: UInt = #line) {
            XCTAssertTrue(
                fall.beginn <= day && day <= (fall.ende ?? stand), "\(fall.id) \(day)", line: line)
        }
        for fall in package.faelle {
            XCTAssertTrue(from <= fall.beginn && fall.beginn <= stand)
            XCTAssertTrue(
                (fall.ende ?? fall.beginn) >= fall.beginn && (fall.ende ?? stand) <= stand)
            XCTAssertLessThanOrEqual(fall.anfrageAm ?? fall.beginn, fall.beginn)
            if let born = fall.geburtsmonat { XCTAssertLessThan(born.first, fall.beginn) }
            if fall.ende == nil { XCTAssertNil(fall.endeGrund) }
        }
        for hilfe in package.hilfen {
            let fall = try XCTUnwrap(faelle[hilfe.fall])
            within(hilfe.beginn, fall)
            if let ende = hilfe.ende {
                within(ende, fall)
                XCTAssertLessThan(hilfe.beginn, ende)
            } else {
                XCTAssertNil(hilfe.endeGrund)
                XCTAssertNil(hilfe.nachfolgend)
                XCTAssertNil(fall.ende)
            }
            XCTAssertTrue(
                Leistung.definition[hilfe.leistung.text]?.isValid(on: hilfe.beginn) ?? false)
            if hilfe.nachfolgend == "fortfuehrung" { XCTAssertEqual(hilfe.endeGrund, "abgabe") }
        }
        for row in package.fallberatungen {
            let fall = try XCTUnwrap(faelle[row.fall])
            within(row.am, fall)
            if let next = row.naechsteAm {
                XCTAssertLessThanOrEqual(row.am, next)
                if fall.ende != nil {
                    within(next, fall)
                } else {
                    XCTAssertGreaterThan(next, stand)
                }
            }
        }
        for row in package.gefaehrdungseinschaetzungen {
            let fall = try XCTUnwrap(faelle[row.fall])
            within(row.am, fall)
            if let day = row.geklaertAm {
                within(day, fall)
                XCTAssertLessThanOrEqual(row.am, day)
            }
        }
    }

    func testNoHelpOverlapsTheSame() throws {
        for (_, hilfen) in try Self.made.get().hilfen {
            let sorted = hilfen.sorted { $0.beginn < $1.beginn }
            for (one, two) in zip(sorted, sorted.dropFirst()) {
                XCTAssertLessThan(try XCTUnwrap(one.ende), two.beginn)
            }
        }
    }

    /// Which ages a young person can have had on a day: a birth is known by the month, at most.
    private func ages(_ born: MonthOrYear, on day: Day) -> ClosedRange<Int> {
        func age(_ birth: Day) -> Int {
            let isBefore = (day.month, day.day) < (birth.month, birth.day)
            return day.year - birth.year - (isBefore ? 1 : 0)
        }
        return age(born.last)...max(age(born.last), age(born.first))
    }

    private static let hze: Set<String> = [
        "27", "27.2", "27.2a", "27.3", "27.4", "28", "29", "30", "30-erziehungsbeistand",
        "30-betreuungshelfer", "31", "32", "33", "33-besondere", "34", "35", "35a", "35a.2.1",
        "35a.2.2", "35a.2.3", "35a.2.4",
    ]

    func testAgesFitTheParagraphs() throws {
        let made = try Self.made.get()
        let stand = try XCTUnwrap(made.package.metadata.stand)
        for hilfe in made.package.hilfen {
            let fall = try XCTUnwrap(made.faelle[hilfe.fall])
            guard let born = fall.geburtsmonat, born.month != nil else { continue }
            let first = ages(born, on: hilfe.beginn)
            let last = ages(born, on: hilfe.ende ?? stand)
            let name = "\(hilfe.leistung.text) \(born.plainText) \(hilfe.beginn.plainText)"
            XCTAssertGreaterThanOrEqual(first.lowerBound, 0, name)
            if hilfe.ueber41 == true {
                XCTAssertGreaterThanOrEqual(first.lowerBound, 18, name)
                XCTAssertLessThan(last.upperBound, 21, name)
                XCTAssertTrue(Self.hze.subtracting(["31", "32"]).contains(hilfe.leistung.text))
            } else if Self.hze.contains(hilfe.leistung.text) {
                XCTAssertLessThan(last.upperBound, 18, name)
            }
            switch hilfe.leistung.text {
            case "19": XCTAssertLessThan(first.upperBound, 6, name)
            case "20": XCTAssertLessThan(first.upperBound, 14, name)
            case "18.4", "21": XCTAssertLessThan(first.upperBound, 21, name)
            case "35": XCTAssertGreaterThanOrEqual(first.lowerBound, 14, name)
            case "29", "30", "30-erziehungsbeistand", "30-betreuungshelfer":
                XCTAssertGreaterThanOrEqual(first.lowerBound, 6, name)
            case "42.1.1", "42.1.2", "42.1.3", "42a": XCTAssertLessThan(last.upperBound, 18, name)
            case "41a": XCTAssertGreaterThanOrEqual(first.lowerBound, 18, name)
            default: XCTAssertLessThan(first.upperBound, 27, name)
            }
        }
        for row in made.package.gefaehrdungseinschaetzungen {
            guard let born = made.faelle[row.fall]?.geburtsmonat else { continue }
            XCTAssertLessThan(ages(born, on: row.am).lowerBound, 18)
        }
    }

    /// In any number of cases: the oldest young person is under age when the longest help ends.
    func testNoCourseReachesTheEighteenthBirthday() {
        for (number, course) in Course.all.enumerated()
        where !course.isFamily && !course.steps.contains(where: { $0.isOver41 || $0.isUntilAdult })
        {
            let services = course.steps.flatMap(\.services).map { Service.all[$0].leistung.text }
            guard services.contains(where: Self.hze.contains) else { continue }
            var days = SyntheticCase.jitter + course.longest
            if course.isRunning, let last = course.steps.last { days += last.days.upperBound }
            let months = course.ages.upperBound + 2 + (days + 29) / 30
            XCTAssertLessThanOrEqual(months, 18 * 12, "course \(number): \(services)")
        }
    }

    // MARK: The law

    func testHelpsHaveWhatTheyNeed() throws {
        let made = try Self.made.get()
        let stand = try XCTUnwrap(made.package.metadata.stand)
        for hilfe in made.package.hilfen {
            let fall = try XCTUnwrap(made.faelle[hilfe.fall])
            let meetings = made.beratungen[hilfe.fall] ?? []
            let arten = Set(meetings.map(\.art.text))
            let leistung = hilfe.leistung.text
            let ende = hilfe.ende ?? stand
            let days = ende.daysSince1970 - hilfe.beginn.daysSince1970
            if leistung.hasPrefix("35a") { XCTAssertTrue(arten.contains("stellungnahme-35a")) }
            if ["33", "33-besondere", "34", "35a.2.3", "35a.2.4"].contains(leistung) {
                XCTAssertTrue(arten.contains("perspektivklaerung"), leistung)
            }
            if leistung.hasPrefix("33") { XCTAssertLessThan(days, 730) }
            if days > 180, Self.hze.contains(leistung), leistung != "28", leistung != "35" {
                XCTAssertTrue(arten.contains("hilfeplan"), leistung)
            }
            if days > 180, hilfe.zugang == "36a.1" { XCTAssertTrue(arten.contains("hilfeplan")) }
            if leistung == "31" { XCTAssertTrue((1...12).contains(fall.kinder ?? 0)) }
            if leistung == "41a" {
                XCTAssertTrue(
                    (made.hilfen[hilfe.fall] ?? []).contains {
                        $0.ueber41 == true && ($0.ende ?? stand) < hilfe.beginn
                    })
            }
            if hilfe.ende == nil, Self.hze.contains(leistung) {
                let plans = meetings.filter { $0.art.text.hasPrefix("hilfeplan") }
                    .map(\.am.daysSince1970).sorted()
                for (one, two) in zip(plans, plans.dropFirst() + [stand.daysSince1970]) {
                    XCTAssertLessThanOrEqual(two - one, 365, leistung)
                }
                XCTAssertFalse(plans.isEmpty, leistung)
            }
        }
    }

    func testFormsFitTheParagraphs() throws {
        let forms: [String: Set<String>] = [
            "28": ["ambulant"], "29": ["ambulant"], "31": ["ambulant"],
            "32": ["teilstationaer", "familienpflege"], "33": ["familienpflege"],
            "33-besondere": ["familienpflege"], "34": ["stationaer"],
            "35": ["ambulant", "stationaer"], "35a.2.1": ["ambulant"],
            "35a.2.2": ["teilstationaer"], "35a.2.3": ["familienpflege"],
            "35a.2.4": ["stationaer"], "13.3": ["stationaer"], "19": ["stationaer"],
            "21": ["stationaer"], "42.1.2": ["stationaer"], "27.2a": ["familienpflege"],
        ]
        for hilfe in try package().hilfen {
            guard let form = hilfe.form, let fitting = forms[hilfe.leistung.text] else { continue }
            XCTAssertTrue(fitting.contains(form.text), "\(hilfe.leistung.text) \(form.text)")
        }
    }

    func testStagesAreHighEnough() throws {
        let made = try Self.made.get()
        let order = ["kontakt", "praevention", "hilfe", "schutz"]
        func check(_ id: Pseudonym<Fall>, _ least: Int, _ line: UInt = #line) throws {
            let stufe = try XCTUnwrap(made.faelle[id]?.stufe)
            XCTAssertGreaterThanOrEqual(order.firstIndex(of: stufe.text) ?? -1, least, line: line)
        }
        for hilfe in made.package.hilfen {
            let leistung = hilfe.leistung.text
            let isLow =
                ["1", "2"].contains(leistung.prefix(1))
                && !["13.3", "19", "20", "21"].contains(leistung) && !Self.hze.contains(leistung)
            try check(hilfe.fall, leistung.hasPrefix("42") ? 3 : isLow ? 1 : 2)
        }
        for row in made.package.gefaehrdungseinschaetzungen { try check(row.fall, 3) }
        for row in made.package.fallberatungen {
            switch row.ergebnis?.text {
            case "schutz": try check(row.fall, 3)
            case "hilfe", "fortsetzung", "aenderung", "beendigung": try check(row.fall, 2)
            case "praevention": try check(row.fall, 1)
            default: break
            }
        }
    }

    func testDangersAreToldWhole() throws {
        let made = try Self.made.get()
        for row in made.package.gefaehrdungseinschaetzungen {
            let isDanger = row.ergebnis == "akut" || row.ergebnis == "latent"
            XCTAssertEqual(row.arten.isEmpty, !isDanger)
            XCTAssertGreaterThanOrEqual(row.fachkraefte ?? 0, 2)
            if !isDanger { XCTAssertNil(row.geklaertAm) }
            if row.ergebnis == "akut" {
                let helps = (made.hilfen[row.fall] ?? []).map { $0.ende ?? $0.beginn }
                let meetings = (made.beratungen[row.fall] ?? []).map(\.am)
                XCTAssertTrue((helps + meetings).contains { $0 >= row.am })
            }
        }
    }

    func testListsHoldNothingTwice() throws {
        let package = try package()
        for fall in package.faelle {
            XCTAssertLessThanOrEqual(fall.gruende.count, 3)
            XCTAssertEqual(Set(fall.gruende).count, fall.gruende.count)
        }
        for row in package.fallberatungen {
            XCTAssertEqual(Set(row.traeger).count, row.traeger.count)
        }
    }

    // MARK: Privacy

    /// In a package of any size each case shares Sozialraum, year of birth and sex with another.
    func testNoCaseIsAlone() throws {
        for count in [1, 2, 7, 99, 100, 150, 199, 200, 201, 257, 399, 1000] {
            var groups: [String: Int] = [:]
            for fall in try Self.make(faelle: count, seed: 4).package.faelle {
                guard let born = fall.geburtsmonat, let sex = fall.geschlecht else { continue }
                groups["\(fall.sozialraum.text) \(born.year) \(sex.text)", default: 0] += 1
            }
            XCTAssertFalse(groups.values.contains(1), "\(count)")
            if count > 1 { XCTAssertFalse(groups.isEmpty, "\(count)") }
        }
    }
}
