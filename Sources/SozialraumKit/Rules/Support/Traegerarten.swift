import PlainTextRecords

/// Kinds of Träger, by the place of their code in its list, from 1.
enum Traegerarten {
    private static let publicPlaces: Set<Int32> = Set(
        Traegerart.known.codes.enumerated().filter { $1.hasPrefix("oeffentlich") }
            .map { Int32($0.offset + 1) })

    private static let fosterFamilies = place("pflegefamilien")
    private static let independent = [place("frei"), place("gewerblich")]

    static func isPublic(_ place: Int32) -> Bool { publicPlaces.contains(place) }

    /// Whether it is the collective row of the foster families.
    static func isFosterFamilies(_ place: Int32) -> Bool { place == fosterFamilies }

    /// Whether it is a free or a commercial Träger.
    static func isIndependent(_ place: Int32) -> Bool { independent.contains(place) }

    private static func place(_ code: String) -> Int32 {
        Traegerart.place(of: code)
    }
}
