/// Which row of a table belongs to which case: rows are counted by the courses, and dealt out so that
/// references jump.
struct Dealing: Sendable {
    /// How many rows there are.
    let count: Int
    /// For each row of a block of cases: the case in the block, and which of its rows it is.
    private let owners: [(fall: Int, part: Int)]
    /// How far apart in the order of cases neighbouring rows lie.
    private let step: Int

    /// - Parameter rows: How many rows the cases of a course have in the table.
    init(faelle: Int, rows: (Course) -> Int) {
        var owners: [(fall: Int, part: Int)] = []
        for fall in 0..<CoursePlan.block {
            for part in 0..<rows(CoursePlan.course(of: fall)) { owners.append((fall, part)) }
        }
        let rest = faelle % CoursePlan.block
        count =
            faelle / CoursePlan.block * owners.count
            + owners.count { $0.fall < rest }
        self.owners = owners
        step = Self.step(for: count)
    }

    /// A number near the golden section that has no divisor in common with `count`.
    private static func step(for count: Int) -> Int {
        guard count > 2 else { return 1 }
        func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
        var step = Int(Double(count) * 0.618_033_988_75)
        while divisor(step, count) != 1 { step += 1 }
        return step
    }

    /// The case that a row belongs to, and which of its rows it is.
    func owner(of row: Int) -> (fall: Int, part: Int) {
        let product = UInt64(row).multipliedFullWidth(by: UInt64(step))
        let dealt = Int(UInt64(count).dividingFullWidth(product).remainder)
        let (block, place) = dealt.quotientAndRemainder(dividingBy: owners.count)
        let owner = owners[place]
        return (block * CoursePlan.block + owner.fall, owner.part)
    }
}
