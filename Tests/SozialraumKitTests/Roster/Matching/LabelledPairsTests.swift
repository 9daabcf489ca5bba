import SozialraumKit
import XCTest

final class LabelledPairsTests: XCTestCase {
    /// Precision and recall of `same`, for a pair alone and for a matcher that knows one side.
    func testPrecisionAndRecall() throws {
        let pairs = try LabelledPair.all()
        XCTAssertGreaterThanOrEqual(pairs.count, 400)
        XCTAssertGreaterThanOrEqual(pairs.count { !$0.areSame } * 2, pairs.count)
        var total = Figures()
        for half in ["development", "held-out"] {
            var figures = Figures()
            for pair in pairs where pair.half == half { figures.add(pair) }
            print("matching, \(half): \(figures)")
            total.add(figures)
        }
        print("matching, all: \(total)")
        XCTAssertEqual(total.wronglySame, [], "two bodies taken for one")
        XCTAssertEqual(total.same + total.different, pairs.count)
        XCTAssertGreaterThanOrEqual(total.recall, 0.9, total.missed.joined(separator: "\n"))
    }

    /// A pair is judged the same from both sides.
    func testComparisonIsSymmetric() throws {
        for pair in try LabelledPair.all() {
            XCTAssertEqual(
                BodyMatcher.compare(pair.a, pair.b).verdict,
                BodyMatcher.compare(pair.b, pair.a).verdict, "line \(pair.line)")
        }
    }
}

/// How the verdicts on pairs compare with their labels.
private struct Figures: CustomStringConvertible {
    var same = 0
    var different = 0
    var foundSame = 0
    var unsureSame = 0
    var unsureDifferent = 0
    var wronglySame: [String] = []
    var missed: [String] = []

    var recall: Double { same == 0 ? 1 : Double(foundSame) / Double(same) }

    var description: String {
        let answered = foundSame + wronglySame.count
        let precision = answered == 0 ? 1 : Double(foundSame) / Double(answered)
        return """
            \(same) same, \(different) different; precision \(precision), recall \(recall); \
            unsure \(unsureSame) of the same, \(unsureDifferent) of the different
            """
    }

    mutating func add(_ pair: LabelledPair) {
        let verdict = BodyMatcher.compare(pair.a, pair.b).verdict
        let text = "line \(pair.line): \(pair.a.name) | \(pair.b.name) (\(pair.note)): \(verdict)"
        if pair.areSame {
            same += 1
            if verdict == .same { foundSame += 1 } else { missed.append(text) }
            if verdict == .unsure { unsureSame += 1 }
        } else {
            different += 1
            if verdict == .same { wronglySame.append(text) }
            if verdict == .unsure { unsureDifferent += 1 }
        }
    }

    mutating func add(_ other: Figures) {
        same += other.same
        different += other.different
        foundSame += other.foundSame
        unsureSame += other.unsureSame
        unsureDifferent += other.unsureDifferent
        wronglySame += other.wronglySame
        missed += other.missed
    }
}
