import SozialraumKit
import XCTest

final class BodyMatcherTests: XCTestCase {
    private let known = [
        KnownBody(
            id: "tr-caritas-trier", name: "Caritasverband Trier e.V.", ort: "Trier", plz: "54290"),
        KnownBody(id: "tr-jh-e-v", name: "Jugendhilfe Altkirr e.V.", ort: "Altkirr"),
        KnownBody(id: "tr-jh-ggmbh", name: "Jugendhilfe Altkirr gGmbH", ort: "Altkirr"),
        KnownBody(id: "tr-kv-konz", name: "AWO Kreisverband Konz e.V.", ort: "Konz"),
        KnownBody(id: "ei-st-maria", name: "Jugendhilfe St. Maria", ort: "Weiskirchen"),
        KnownBody(
            id: "ei-martin-1", name: "Kita St. Martin", ort: "Konz", strasse: "Am Berg 1",
            owner: "tr-a"),
        KnownBody(
            id: "ei-martin-2", name: "Kita St. Martin", ort: "Konz", strasse: "Talstr.",
            hausnummer: "2", owner: "tr-a"),
        KnownBody(
            id: "tr-kastell", name: "Familienhilfe Kastell gGmbH", kurzname: "Kastell",
            ort: "Altkirr", telefon: "+49 6599 4410"),
        KnownBody(id: "tr-ik", name: "Nordstern gGmbH", ort: "Altkirr", ik: "260326822"),
        KnownBody(
            id: "ei-gut-1", name: "Tagesgruppe Jugendhilfe", ort: "Altkirr", owner: "tr-jh-e-v"),
        KnownBody(
            id: "ei-gut-2", name: "Tagesgruppe Jugendhaus", ort: "Altkirr", owner: "tr-jh-e-v"),
        KnownBody(id: "tr-kreis", name: "Landkreis Trier-Saarburg", ort: "Trier"),
        KnownBody(id: "tr-drk", name: "DRK Kreisverband Trier-Saarburg e.V.", ort: "Konz"),
    ]

    func testVerdicts() {
        let cases: [(KnownBody, BodyMatch.Verdict, UInt)] = [
            (KnownBody(name: "CV Trier e.V.", ort: "Trier"), .same("tr-caritas-trier"), #line),
            // A changed address is a change.
            (
                KnownBody(
                    name: "Caritasverband Trier e. V.", ort: "Trier", strasse: "Neue Str. 5"),
                .same("tr-caritas-trier"), #line
            ),
            (KnownBody(name: "Caritasverband Saarbrücken e.V.", ort: "Saarbrücken"), .new, #line),
            (KnownBody(name: "Caritasverband Saarbrücken"), .new, #line),
            // Mother and daughter.
            (
                KnownBody(name: "Jugendh. Altkirr gGmbH", ort: "Altkirr"), .same("tr-jh-ggmbh"),
                #line
            ),
            (
                KnownBody(name: "Jugendhilfe Altkirr", ort: "Altkirr"),
                .unsure(["tr-jh-e-v", "tr-jh-ggmbh"]), #line
            ),
            (KnownBody(name: "Jugendhilfe Altkirr GbR", ort: "Altkirr"), .new, #line),
            (KnownBody(name: "AWO KV Konz e.V.", ort: "Konz"), .same("tr-kv-konz"), #line),
            (KnownBody(name: "AWO Ortsverein Konz e.V.", ort: "Konz"), .new, #line),
            (KnownBody(name: "St. Maria", ort: "Trier"), .new, #line),
            (KnownBody(name: "Jugendhilfe St. Maria", ort: "Trier"), .new, #line),
            (
                KnownBody(name: "Jugendhilfe Sankt Maria Weiskirchen", ort: "Weiskirchen"),
                .same("ei-st-maria"), #line
            ),
            (KnownBody(name: "Jugendhilfe St. Maria"), .unsure(["ei-st-maria"]), #line),
            // Two of a name: only what tells them apart decides.
            (
                KnownBody(name: "Kita St. Martin", ort: "Konz", owner: "tr-a"),
                .unsure(["ei-martin-1", "ei-martin-2"]), #line
            ),
            (
                KnownBody(
                    name: "Kita St. Martin Konz", ort: "Konz", strasse: "Talstraße 2", owner: "tr-a"
                ),
                .same("ei-martin-2"), #line
            ),
            (
                KnownBody(name: "Tagesgruppe Jugendh.", ort: "Altkirr", owner: "tr-jh-e-v"),
                .unsure(["ei-gut-1", "ei-gut-2"]), #line
            ),
            (
                KnownBody(name: "Kastell", ort: "Altkirr", telefon: "06599/4410"),
                .same("tr-kastell"), #line
            ),
            (KnownBody(name: "Kastell", ort: "Altkirr"), .unsure(["tr-kastell"]), #line),
            // Keys.
            (KnownBody(name: "Nordstern", ik: "260326822"), .same("tr-ik"), #line),
            (KnownBody(name: "Polarlicht gGmbH", ik: "260326822"), .unsure(["tr-ik"]), #line),
            (
                KnownBody(id: "tr-ik", name: "Nordstern Erziehungshilfen gGmbH"), .same("tr-ik"),
                #line
            ),
            (KnownBody(id: "tr-ik", name: "Lotsenhaus e.V."), .unsure(["tr-ik"]), #line),
            (
                KnownBody(name: "Kreisverwaltung Trier-Saarburg", ort: "Trier"), .same("tr-kreis"),
                #line
            ),
            (KnownBody(name: "DRK-KV TR-SAB e.V.", ort: "Konz"), .same("tr-drk"), #line),
            // A phone alone is nobody.
            (
                KnownBody(name: "Lotsenhaus e.V.", ort: "Altkirr", telefon: "06599 4410"), .new,
                #line
            ),
            (KnownBody(name: ""), .new, #line),
            (KnownBody(name: "e.V."), .new, #line),
        ]
        let matcher = BodyMatcher(known)
        let backwards = BodyMatcher(known.reversed())
        for (candidate, expected, line) in cases {
            let match = matcher.match(candidate)
            XCTAssertEqual(match.verdict, expected, "\(match)", line: line)
            XCTAssertEqual(backwards.match(candidate), match, "another order", line: line)
        }
    }

    /// A row that leaves out the legal form is the one body of its name, place and street or contact.
    func testALegalFormThatIsLeftOut() {
        let company = KnownBody(
            id: "tr-g", name: "Jugendwerk Lerchenau gGmbH", kurzname: "Lerche", ort: "Altkirr",
            plz: "54991", strasse: "Markt 5", telefon: "+49 6599 30")
        let association = KnownBody(
            id: "tr-v", name: "Jugendwerk Lerchenau e.V.", ort: "Altkirr", plz: "54991",
            strasse: "Markt 7")
        let row = KnownBody(name: "Jugendwerk Lerchenau", plz: "54991", strasse: "Markt 5")
        func verdict(_ row: KnownBody, _ known: KnownBody...) -> BodyMatch.Verdict {
            BodyMatcher(known).match(row).verdict
        }
        XCTAssertEqual(verdict(row, company), .same("tr-g"))
        // Mother and daughter: only people know.
        XCTAssertEqual(verdict(row, company, association), .unsure(["tr-g", "tr-v"]))
        var other = row
        other.strasse = "Markt 6"
        XCTAssertEqual(verdict(other, company), .unsure(["tr-g"]))
        other.strasse = nil
        XCTAssertEqual(verdict(other, company), .unsure(["tr-g"]))
        other.telefon = "06599/30"
        XCTAssertEqual(verdict(other, company), .same("tr-g"))
        // Another place, another form; and a form that the package does not know.
        other.plz = "24837"
        other.ort = "Schleswig"
        XCTAssertNotEqual(verdict(other, company), .same("tr-g"))
        var stated = row
        stated.name = "Jugendwerk Lerchenau e.V."
        XCTAssertEqual(verdict(stated, company), .new)
        var formless = company
        formless.name = "Jugendwerk Lerchenau"
        stated.name = "Jugendwerk Lerchenau gGmbH"
        XCTAssertEqual(verdict(stated, formless), .unsure(["tr-g"]))
        XCTAssertEqual(
            verdict(KnownBody(name: "Lerche", plz: "54991", strasse: "Markt 5"), company),
            .same("tr-g"))
        XCTAssertEqual(
            verdict(KnownBody(name: "Lerche GmbH", plz: "54991", strasse: "Markt 5"), company),
            .unsure(["tr-g"]))
    }

    /// Departments, colloquial names, offices and houses under another word are questions, no new bodies.
    func testKnownBodiesUnderOtherNamesAreAsked() {
        let matcher = BodyMatcher([
            KnownBody(id: "tr-awo", name: "AWO Südwest gGmbH"),
            KnownBody(id: "tr-cv", name: "Caritasverband Trier", ort: "Trier"),
            KnownBody(
                id: "tr-kreis", name: "Kreisverwaltung Musterkreis, Jugendamt",
                ort: "Lindenbach", telefon: "+49 221 4710120"),
            KnownBody(
                id: "ei-haus", name: "Haus Lindenhof", ort: "Lindenbach", strasse: "Lindenallee 22",
                telefon: "+49 221 4710160", owner: "tr-l"),
        ])
        let house = KnownBody(
            name: "", ort: "Lindenbach", strasse: "Lindenallee 22", telefon: "0221 4710160",
            owner: "tr-l")
        for (name, base, expected) in [
            ("AWO Südwest gGmbH, Fachbereich Ambulante Hilfen", KnownBody(name: ""), "tr-awo"),
            ("AWO", KnownBody(name: ""), "tr-awo"),
            ("Caritas Trier", KnownBody(name: "", ort: "Trier"), "tr-cv"),
            ("Caritas", KnownBody(name: "", ort: "Trier"), "tr-cv"),
            ("Kreisjugendamt", KnownBody(name: ""), "tr-kreis"),
            (
                "Kreisjugendamt Musterkreis", KnownBody(name: "", telefon: "0221 4710120"),
                "tr-kreis"
            ),
            ("Kinder- und Jugendheim Lindenhof", house, "ei-haus"),
        ] {
            var body = base
            body.name = name
            XCTAssertEqual(matcher.match(body).verdict, .unsure([expected]), name)
        }
        var same = house
        same.name = "Hs. Lindenhof"
        XCTAssertEqual(matcher.match(same).verdict, .same("ei-haus"))
        // Another group in the same house is another facility.
        var group = house
        group.name = "Tagesgruppe Regenbogen"
        XCTAssertEqual(matcher.match(group).verdict, .new)
        XCTAssertEqual(
            matcher.match(KnownBody(name: "Caritasverband Saarburg", ort: "Saarburg")).verdict, .new
        )
    }

    func testReasonsNameTheField() {
        let match = BodyMatcher(known).match(
            KnownBody(name: "Kastell Familienhilfe", ort: "Altkirr", telefon: "06599 1"))
        XCTAssertEqual(match.verdict, .unsure(["tr-kastell"]))
        XCTAssertEqual(
            match.reasons,
            [
                MatchReason("name", .same, speaksFor: true),
                MatchReason("rechtsform", .missing, speaksFor: false),
                MatchReason("ort", .same, speaksFor: true),
                MatchReason("telefon", .different, speaksFor: false),
            ])
    }

    /// The index finds what a comparison of all with all would find.
    func testMatcherAgreesWithComparison() throws {
        for pair in try LabelledPair.all() {
            var known = pair.b
            known.id = known.id ?? "known"
            let match = BodyMatcher([known]).match(pair.a)
            let comparison = BodyMatcher.compare(pair.a, known)
            switch comparison.verdict {
            case .unsure where match.verdict == .same("known"):
                // Only one body comes into question: then a form that is left out does not matter. The pair
                // alone cannot tell that.
                let missing = MatchReason("rechtsform", .missing, speaksFor: false)
                XCTAssertEqual(
                    comparison.reasons.filter { !$0.speaksFor }, [missing], "line \(pair.line)")
                XCTAssertGreaterThan(comparison.reasons.count, 3, "line \(pair.line)")
            case .same: XCTAssertEqual(match.verdict, .same("known"), "line \(pair.line)")
            case .unsure: XCTAssertEqual(match.verdict, .unsure(["known"]), "line \(pair.line)")
            case .different: XCTAssertEqual(match.verdict, .new, "line \(pair.line)")
            }
        }
    }

    /// All bodies of the pairs known at once: the order makes no difference, and nothing that a label
    /// calls different is taken for one.
    func testOrderMakesNoDifference() throws {
        let pairs = try LabelledPair.all()
        var known: [KnownBody] = []
        for (number, pair) in pairs.enumerated() {
            var body = pair.b
            body.id = "b-\(number)"
            known.append(body)
        }
        let matcher = BodyMatcher(known)
        let shuffled = BodyMatcher(
            stride(from: 0, to: 7, by: 1).flatMap { start in
                stride(from: known.count - 1 - start, through: 0, by: -7).map { known[$0] }
            })
        for (number, pair) in pairs.enumerated() {
            let match = matcher.match(pair.a)
            XCTAssertEqual(shuffled.match(pair.a), match, "line \(pair.line)")
            if !pair.areSame {
                XCTAssertNotEqual(match.verdict, .same("b-\(number)"), "line \(pair.line)")
            }
        }
    }
}
