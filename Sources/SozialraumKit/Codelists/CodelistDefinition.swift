import PlainTextRecords

/// A code list of the format: data with versions and dates, not an enumeration frozen into code.
///
/// Official numbers have changed over the years; codes are words, and the source of each entry keeps
/// its number and generation. A package may add codes that begin with `x-` in its table `codes`.
public protocol Codelist: CodeScheme {
    static var definition: CodelistDefinition { get }
}

extension Codelist {
    public static var schemeName: String { definition.id }
}

/// What a code list holds.
public struct CodelistDefinition: Hashable, Sendable {
    /// The name of the list, as metadata and file names have it.
    public var id: String
    public var version: String
    public var titleDE: String
    public var titleEN: String
    /// The law or statistic that the list follows.
    public var source: String
    public var codes: [CodeEntry]

    /// More parameters may come with later versions.
    public init(
        id: String, version: String, titleDE: String, titleEN: String, source: String,
        codes: [CodeEntry]
    ) {
        self.id = id
        self.version = version
        self.titleDE = titleDE
        self.titleEN = titleEN
        self.source = source
        self.codes = codes
    }

    /// The codes, ready to be looked up.
    public func table() -> CodeTable {
        let dated = codes.filter(\.isDated)
        return CodeTable(codes.map(\.code), dated: Set(dated.map(\.code)))
    }

    /// The entry of a code.
    public subscript(code: String) -> CodeEntry? { codes.first { $0.code == code } }
}

/// A code of a list.
public struct CodeEntry: Hashable, Sendable {
    public var code: String
    public var labelDE: String
    public var labelEN: String
    /// The first day on which it may be used; nil: always.
    public var from: Day?
    /// The last day on which it may be used; nil: open.
    public var until: Day?
    /// The law or statistic that it comes from, with the official number.
    public var source: String

    /// More parameters may come with later versions.
    ///
    /// - Parameters:
    ///   - from: A day as `2024-01-01`.
    ///   - until: A day as `2024-12-31`.
    public init(
        _ code: String, de: String, en: String, from: String? = nil, until: String? = nil,
        source: String
    ) {
        self.code = code
        labelDE = de
        labelEN = en
        self.from = from.flatMap { Day(text: $0) }
        self.until = until.flatMap { Day(text: $0) }
        self.source = source
    }

    /// Whether the code may be used on some days only.
    public var isDated: Bool { from != nil || until != nil }

    /// Whether the code may be used on a day.
    public func isValid(on day: Day) -> Bool {
        if let from, day < from { return false }
        if let until, until < day { return false }
        return true
    }
}
