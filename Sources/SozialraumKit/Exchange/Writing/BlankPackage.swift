import PlainTextRecords

/// An empty package to be filled in: every table of a profile with all its columns, and a page that
/// explains them.
public struct BlankPackage: Sendable {
    public let profile: Profile
    public let language: ReportLanguage

    public init(profile: Profile, language: ReportLanguage) {
        self.profile = profile
        self.language = language
    }

    /// Writes the package folder with the page `README.md` in it.
    ///
    /// - Throws: ``ExchangeError`` if the folder is not empty or cannot be written.
    public func write(path: String, as carrier: Carrier) throws(ExchangeError) {
        let names = (try? InputFile.names(in: path)) ?? []
        guard names.isEmpty else {
            throw ExchangeError(FileFailure(reason: .occupied, path: path))
        }
        try PackageWriter(
            package, carrier: carrier,
            pages: [FolderPage(name: "README.md", content: PageBytes(bytes: page))]
        )
        .write(to: path)
    }

    private var package: ExchangePackage {
        var package = ExchangePackage()
        package.metadata.format = "sozialraum"
        package.metadata.version = "1.0"
        package.metadata.profil = profile.rawValue
        var visitor = AddTables(profile: profile, package: package)
        ExchangePackage.visitTables(&visitor)
        return visitor.package
    }

    private struct AddTables: TableVisitor {
        typealias Failure = Never
        let profile: Profile
        var package: ExchangePackage

        mutating func table<Content: Record>(
            _ type: Content.Type, _ path: WritableKeyPath<ExchangePackage, Table<Content>>
        ) {
            let info = RecordInfo<Content>.shared
            if profile.allows(info.table) { package[keyPath: path].columns = info.fields.names }
        }
    }

    /// The explanation of all columns, a line each.
    private var page: [UInt8] {
        var text = language.pick(
            """
            # Leeres Paket, Profil \(profile.rawValue)

            Jede CSV-Datei ist eine Tabelle; eine Zeile ist ein Datensatz. Tabellen und Spalten, die \
            nicht gebraucht werden, können gelöscht werden. In `datapackage.json` fehlen noch `name`, \
            `absender` und `erstellt_am` (im Abschnitt `sozialraum`)\(pseudonymDE).

            **Fett**: muss ausgefüllt sein. Mehrere Werte in einer Zelle trennt `|`. Tage werden als \
            `2018-01-31` geschrieben.

            """,
            """
            # Empty package, profile \(profile.rawValue)

            Each CSV file is a table; a row is a record. Tables and columns that are not needed may be \
            deleted. `datapackage.json` still lacks `name`, `absender` and `erstellt_am` (in the \
            section `sozialraum`)\(pseudonymEN).

            **Bold**: must be filled in. Several values in a cell are separated by `|`. Days are \
            written as `2018-01-31`.

            """)
        for table in TableInfo.all where profile.allows(table.name) {
            text += "\n## \(table.name).csv\n\n"
            for field in table.fields.fields {
                let name = field.isRequired ? "**`\(field.name)`**" : "`\(field.name)`"
                text += "- \(name): \(language.pick(field.noteDE, field.noteEN))"
                if let list = field.schema.codelist {
                    let codes = Codelists.all.first { $0.definition.id == list }?.definition.codes
                    let shown = (codes ?? []).map { "`\($0.code)`" }.joined(separator: ", ")
                    text += language.pick(" – einer der Codes ", " – one of the codes ") + shown
                }
                text += "\n"
            }
        }
        return Array(text.utf8)
    }

    private var pseudonymDE: String {
        profile == .pseudonym ? "; dazu `empfaenger`, `zweck` und `rechtsgrundlage`" : ""
    }

    private var pseudonymEN: String {
        profile == .pseudonym ? ", and `empfaenger`, `zweck` and `rechtsgrundlage`" : ""
    }
}
