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
            switch BodyMatcher.compare(pair.a, known).verdict {
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
