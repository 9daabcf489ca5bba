import PlainTextRecords

/// Why a package could not be read or written. The words for it are in `Reports`.
public struct ExchangeError: Error, Hashable, Sendable {
    /// A kind of error.
    public struct Kind: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    public var kind: Kind
    /// The file or folder, as it was named to us.
    public var path: String
    /// The place in the file, where there is one: line and column from 1.
    public var line: Int?
    public var column: Int?
    /// Names and numbers for the wording.
    public var arguments: [String]
    /// What the operating system said, for errors of files.
    public var file: FileFailure?

    public init(
        _ kind: Kind, path: String, line: Int? = nil, column: Int? = nil, arguments: [String] = []
    ) {
        self.kind = kind
        self.path = path
        self.line = line
        self.column = column
        self.arguments = arguments
    }

    /// The error for something that failed with a file.
    public init(_ failure: FileFailure) {
        var path = failure.path
        let staging = "/" + StagedFolder.stagingName
        if path.hasSuffix(staging) { path.removeLast(staging.count) }
        if failure.reason == .notFound, path.unicodeScalars.contains("\u{FFFD}") {
            self.init(.badFileName, path: path)
        } else {
            self.init(Kind(rawValue: "file." + failure.reason.rawValue), path: path)
        }
        file = failure
    }
}

extension ExchangeError {
    /// Does something with files; what fails there becomes an error of the exchange.
    static func wrap<T>(_ body: () throws(FileFailure) -> T) throws(ExchangeError) -> T {
        do throws(FileFailure) {
            return try body()
        } catch {
            throw ExchangeError(error)
        }
    }
}

extension ExchangeError.Kind {
    private static func kind(_ name: String) -> Self { Self(rawValue: name) }

    /// JSON that is not well formed; the first argument is the fault.
    public static let brokenJSON = kind("brokenJSON")
    /// A JSON value that is no object where the package should begin.
    public static let noPackage = kind("noPackage")
    /// `format` names another format.
    public static let otherFormat = kind("otherFormat")
    /// A major version that this program does not know.
    public static let unknownMajor = kind("unknownMajor")
    /// A folder without `datapackage.json` and without any CSV file.
    public static let emptyFolder = kind("emptyFolder")
    /// A file whose name says that it is of another kind (a spreadsheet, an archive).
    public static let otherKind = kind("otherKind")
    public static let unknownKind = kind("unknownKind")
    /// A file that is not the mapping, decision or plan file that it should be; the first argument is
    /// the kind.
    public static let noImportFile = kind("noImportFile")
    /// An entry of a mapping file that is no text; the argument is the header.
    public static let badTarget = kind("badTarget")
    /// An entry of a mapping file that is no meaning and no column: header, entry, what is possible.
    public static let unknownTarget = kind("unknownTarget")
    /// An entry of a mapping file with a column that its table does not have: header, entry, table, what
    /// is possible.
    public static let unknownTargetColumn = kind("unknownTargetColumn")
    /// Something that no import has written stands where a plan or rest is to be written; the first
    /// argument is the kind.
    public static let occupiedImportFile = kind("occupiedImportFile")
    /// A file is to be written into the folder of a package.
    public static let insidePackage = kind("insidePackage")
    /// A single table where a package is needed that can be written back.
    public static let noPackageToChange = kind("noPackageToChange")
    /// A package that has changed since the plan was made: table, record, field.
    public static let planConflict = kind("planConflict")
    public static let headerTooLong = kind("headerTooLong")
    public static let recordTooLong = kind("recordTooLong")
    /// A table with more rows than a check can count; the arguments are the table and the limit.
    public static let tooManyRows = kind("tooManyRows")
    /// The name of a file that is not written in UTF-8.
    public static let badFileName = kind("badFileName")

    // Rules files and baselines. The first argument is the place (RFC 6901), unless a line is named.
    public static let emptySettings = kind("emptySettings")
    public static let otherSettings = kind("otherSettings")
    public static let unknownSettingsVersion = kind("unknownSettingsVersion")
    public static let repeatedSetting = kind("repeatedSetting")
    public static let unknownSetting = kind("unknownSetting")
    public static let missingSetting = kind("missingSetting")
    public static let badSetting = kind("badSetting")
    public static let emptySetting = kind("emptySetting")
    public static let unknownRule = kind("unknownRule")
    public static let withdrawnRule = kind("withdrawnRule")
    public static let repeatedRule = kind("repeatedRule")
    public static let badSeverity = kind("badSeverity")
    public static let unknownTableName = kind("unknownTableName")
    public static let unknownColumnName = kind("unknownColumnName")
    public static let badCount = kind("badCount")
    public static let badDay = kind("badDay")
    public static let repeatedEntry = kind("repeatedEntry")
    /// More findings than a baseline can hold.
    public static let largeBaseline = kind("largeBaseline")
    /// A file that is no baseline stands where one is to be written.
    public static let occupiedBaseline = kind("occupiedBaseline")
}

/// Keeps the first error of work on several threads.
final class FailureBox: @unchecked Sendable {
    private let failure = Slots<FileFailure>(1)
    private let error = Slots<ExchangeError>(1)

    func set(_ failure: FileFailure) { self.failure[0] = failure }
    func set(_ error: ExchangeError) { self.error[0] = error }

    func check() throws(FileFailure) {
        if let failure = failure[0] { throw failure }
    }
}
