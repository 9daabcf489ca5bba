/// Which course a case takes.
enum CoursePlan {
    /// So many cases in a row hold each course twice.
    static var block: Int { 100 }

    /// The course of a case. Neighbours take the same (see ``Companions``).
    static func course(of fall: Int) -> Course { Course.all[number(of: fall)] }

    /// The place of the course in ``Course/all``: spread, so that contacts do not stand together.
    static func number(of fall: Int) -> Int { fall % block / 2 * 37 % 50 }
}
