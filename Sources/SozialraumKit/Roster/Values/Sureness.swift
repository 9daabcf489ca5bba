/// How sure a reading is. From 0.9 on it is done, below it is proposed.
enum Sureness {
    /// The text as it stands, or a value of a closed list.
    static let plain = 1.0
    /// Another form of the same value, in which nothing is lost.
    static let rewritten = 0.95
    /// The one reading that makes sense, though another can be thought of.
    static let likely = 0.9
    /// A reading that is right nearly always; a person should look at it.
    static let good = 0.8
    static let fair = 0.7
    static let weak = 0.6
    /// One of several readings.
    static let poor = 0.5
}
