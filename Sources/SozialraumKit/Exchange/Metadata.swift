import PlainTextRecords

/// What a package says of itself. Every key is kept as it came; the properties read and set those
/// that the format knows.
public struct Metadata: Hashable, Sendable {
    /// All keys and values, unknown ones included.
    public var values: JSONObject

    public init(_ values: JSONObject = JSONObject()) { self.values = values }

    /// The keys that the format knows, in their order.
    public static let keys = [
        "format", "version", "name", "titel", "profil", "absender", "empfaenger", "zweck",
        "rechtsgrundlage", "erstellt_am", "stand", "zeitraum_von", "zeitraum_bis", "genauigkeit",
        "codelisten", "tabellen", "lizenz", "erfunden", "dialekt",
    ]

    /// The keys that every package must have.
    public static let requiredKeys = [
        "format", "version", "name", "profil", "absender", "erstellt_am",
    ]

    /// `sozialraum`, or nil where the file does not say.
    public var format: String? {
        get { text("format") }
        set { setText("format", newValue) }
    }

    /// The version of the format: `1.0`.
    public var version: String? {
        get { text("version") }
        set { setText("version", newValue) }
    }

    /// The name of the package, in the form of an identifier.
    public var name: String? {
        get { text("name") }
        set { setText("name", newValue) }
    }

    public var titel: String? {
        get { text("titel") }
        set { setText("titel", newValue) }
    }

    /// `stammdaten`, `aggregat` or `pseudonym`.
    public var profil: String? {
        get { text("profil") }
        set { setText("profil", newValue) }
    }

    /// The sender: an object with `name`, and `kreis` or `traeger`.
    public var absender: JSONObject? {
        get { values["absender"]?.object }
        set { values["absender"] = newValue.map { .object($0) } }
    }

    /// The recipient: an object with `name`, and `kreis` or `traeger`.
    public var empfaenger: JSONObject? {
        get { values["empfaenger"]?.object }
        set { values["empfaenger"] = newValue.map { .object($0) } }
    }

    public var zweck: String? {
        get { text("zweck") }
        set { setText("zweck", newValue) }
    }

    public var rechtsgrundlage: String? {
        get { text("rechtsgrundlage") }
        set { setText("rechtsgrundlage", newValue) }
    }

    /// When the package was made (RFC 3339).
    public var erstelltAm: String? {
        get { text("erstellt_am") }
        set { setText("erstellt_am", newValue) }
    }

    /// The day that the master data describe.
    public var stand: Day? {
        get { text("stand").flatMap { Day(text: $0) } }
        set { setText("stand", newValue?.plainText) }
    }

    public var zeitraumVon: Day? {
        get { text("zeitraum_von").flatMap { Day(text: $0) } }
        set { setText("zeitraum_von", newValue?.plainText) }
    }

    public var zeitraumBis: Day? {
        get { text("zeitraum_bis").flatMap { Day(text: $0) } }
        set { setText("zeitraum_bis", newValue?.plainText) }
    }

    /// Whether every day in case tables was cut to the first of its month (`genauigkeit` is `monat`).
    public var isCutToMonths: Bool { text("genauigkeit") == "monat" }

    /// `true`: invented data.
    public var erfunden: Bool {
        get { values["erfunden"] == .boolean(true) }
        set { values["erfunden"] = newValue ? .boolean(true) : nil }
    }

    /// The columns of each delivered table, as the file states them.
    public var tabellen: JSONObject? { values["tabellen"]?.object }

    private func text(_ key: String) -> String? { values[key]?.string }

    private mutating func setText(_ key: String, _ text: String?) {
        values[key] = text.map { .string($0) }
    }

    /// The canonical order: known keys, then unknown ones by name; within a known object likewise.
    func canonical() -> JSONObject {
        JSONObject(
            values.sorted(Metadata.keys).members.filter { !$0.value.isMissing }
                .map { (key: $0.key, value: Metadata.canonical($0.value, of: $0.key)) })
    }

    private static func canonical(_ value: JSONValue, of key: String) -> JSONValue {
        switch value {
        case .object(let object):
            var first: [String] = []
            switch key {
            case "absender", "empfaenger": first = ["name", "kreis", "traeger"]
            case "tabellen": first = TableInfo.all.map(\.name)
            default: break
            }
            return .object(
                JSONObject(
                    object.sorted(first).members
                        .map { (key: $0.key, value: canonical($0.value, of: "")) }))
        case .array(let values):
            return .array(values.map { canonical($0, of: "") })
        default:
            return value
        }
    }
}
