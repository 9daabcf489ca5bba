import PlainTextRecords

/// Kinds of Träger, by the place of their code in its list, from 1.
enum Traegerarten {
    private static let publicPlaces: Set<Int32> = Set(
        Traegerart.known.codes.enumerated().filter { $1.hasPrefix("oeffentlich") }
            .map { Int32($0.offset + 1) })

    static func isPublic(_ place: Int32) -> Bool { publicPlaces.contains(place) }
}
