/// Which cases share a Sozialraum, a year of birth and a sex, so that in a package of any size no
/// case is alone with them: where many look alike, none is recognised.
enum Companions {
    /// What companions have in common is made from this number; nil: the case has no companion.
    static func number(of fall: Int, count: Int) -> Int? {
        let blocks = count / CoursePlan.block
        if blocks >= 2 {
            let (block, slot) = fall.quotientAndRemainder(dividingBy: CoursePlan.block)
            return block % (blocks / 2) * CoursePlan.block + slot
        }
        return fall == count - 1 && count % 2 == 1 ? nil : fall / 2
    }
}
