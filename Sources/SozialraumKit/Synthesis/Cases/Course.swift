import PlainTextRecords

/// A course that cases take: which helps follow each other, at what age, with which meetings.
///
/// Courses are made so that no rule of the field objects: a young person is of the age that the law
/// asks for from the first to the last day, an Eingliederungshilfe has its statement, a long help its
/// Hilfeplan. How many rows a course has in each table does not depend on the case; so the case of
/// any row can be told by counting.
struct Course: Sendable {
    /// A help of the course.
    struct Step: Sendable {
        /// Places in ``Service/all`` to choose from; at least one is given in every Sozialraum.
        let services: [Int]
        /// How many days it lasts.
        let days: ClosedRange<Int>
        /// It ends just before the 18th birthday instead.
        var isUntilAdult = false
        /// It is granted through § 41, from the 18th birthday on if the step before lasts until then.
        var isOver41 = false

        init(_ services: [String], _ days: ClosedRange<Int>) {
            self.services = services.map(Service.index)
            self.days = days
        }

        var untilAdult: Step { with { $0.isUntilAdult = true } }
        var over41: Step { with { $0.isOver41 = true } }

        private func with(_ change: (inout Step) -> Void) -> Step {
            var step = self
            change(&step)
            return step
        }
    }

    /// When a meeting is.
    enum Moment: Sendable {
        /// In the first days of the case.
        case opening
        /// In the first weeks of a help.
        case start(Int)
        /// Half way through a help, be it over or not.
        case middle(Int)
        /// In the last days of a help.
        case end(Int)
    }

    /// A meeting of the course.
    struct Meeting: Sendable {
        let art: Code<Fallberatungsart>
        let moment: Moment
        /// Results to choose from; empty: none is told.
        let results: [Code<Fallberatungsergebnis>]

        init(
            _ art: Code<Fallberatungsart>, _ moment: Moment,
            _ results: [Code<Fallberatungsergebnis>] = []
        ) {
            self.art = art
            self.moment = moment
            self.results = results
        }

        static func plan(_ step: Int) -> Meeting { Meeting("hilfeplan", .start(step), ["hilfe"]) }
        static func review(_ step: Int) -> Meeting {
            Meeting(
                "hilfeplan-ueberpruefung", .middle(step),
                ["fortsetzung", "fortsetzung", "aenderung"])
        }
        static func statement(_ step: Int) -> Meeting { Meeting("stellungnahme-35a", .start(step)) }
        static func perspective(_ step: Int) -> Meeting {
            Meeting("perspektivklaerung", .start(step), ["fortsetzung", "aenderung"])
        }
    }

    /// The age at the beginning, in months; the true one may differ by half a year.
    let ages: ClosedRange<Int>
    let stufe: Code<Stufe>
    var steps: [Step] = []
    var meetings: [Meeting] = []
    /// Results of a danger assessment to choose from; empty: there is none.
    var dangers: [Code<Gefaehrdungsergebnis>] = []
    /// The case is one of a family: the age is that of its youngest child.
    var isFamily = false
    /// The last help goes on, or the case if it has none.
    var isRunning = false
    /// No case of the course begins before this day.
    var from: Day = SyntheticDistrict.start

    init(_ ages: ClosedRange<Int>, _ stufe: Code<Stufe>, _ steps: Step...) {
        self.ages = ages
        self.stufe = stufe
        self.steps = steps
    }

    func meeting(_ meetings: Meeting...) -> Course { with { $0.meetings = meetings } }
    func danger(_ results: Code<Gefaehrdungsergebnis>...) -> Course {
        with { $0.dangers = results }
    }
    var family: Course { with { $0.isFamily = true } }
    var running: Course { with { $0.isRunning = true } }
    func since(_ year: Int, _ month: Int, _ day: Int) -> Course {
        with { $0.from = Day(year: year, month: month, day: day) ?? $0.from }
    }

    private func with(_ change: (inout Course) -> Void) -> Course {
        var course = self
        change(&course)
        return course
    }

    /// Whether no help, meeting or assessment belongs to a case of it.
    var isContact: Bool { steps.isEmpty && meetings.isEmpty && dangers.isEmpty }

    // MARK: Length

    /// At most so many days lie between the case's beginning and a help's, and between two helps.
    static let pause = 25

    /// The most days from the beginning of a case to its end, or to the last help if that goes on.
    var longest: Int {
        let counted = isRunning ? steps.dropLast() : steps[...]
        return counted.reduce(Self.pause * 2 + 40) { sum, step in
            sum + Self.pause
                + (step.isUntilAdult ? (18 * 12 - ages.lowerBound + 4) * 31 : step.days.upperBound)
        }
    }
}
