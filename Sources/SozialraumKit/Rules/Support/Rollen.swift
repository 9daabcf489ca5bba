/// Roles in a Kooperation, by the place of their code in its list, from 1.
enum Rollen {
    static let jugendamt = place("jugendamt")
    static let partner = place("partner")

    private static func place(_ code: String) -> Int32 {
        Kooperationsrolle.place(of: code)
    }
}
