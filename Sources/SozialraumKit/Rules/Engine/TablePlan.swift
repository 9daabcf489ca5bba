import PlainTextRecords

/// What is to be done with each row of a table: found out once, before the first row is read.
final class TablePlan<Content: Record>: Sendable {
    /// The place of the table in the order of the format.
    let table: Int
    let info: RecordInfo<Content>
    let isCase: Bool
    let dialect: CellDialect
    let slotCount: Int
    /// Bit i: field i is a column, so that a missing value is told.
    let present: UInt64
    /// Bit i: field i is required, and no column.
    let absent: UInt64
    let days: PackageDays
    let limit: SampleLimit
    let settings: RunSettings

    let keyFields: [Int]
    let references: [TableNeeds.Reference]
    let kept: [Kept<Content>]
    /// For each kept column the fields that it is made of.
    let keptBits: [UInt64]
    let keptTexts: [KeptText<Content>]
    let keptTextBits: [UInt64]
    let checks: [(check: RecordCheck<Content>, message: Int, field: Int, needs: UInt64)]
    /// For each field the checks of values that deserve a second look.
    let valueChecks: [[ValueCheck]]
    /// For each field the message of a value that does not fit; nil: it is a month, and the value may
    /// be a whole day.
    let unreadable: [Int?]
    /// For each field what second looks at its values need.
    let valueFields: [ValueField]
    /// Fields whose use is noted: required ones and those with a code list.
    let watched: UInt64
    /// For each field what the search for personal data knows of it.
    let personalColumns: [PersonalData.Column]
    /// Bit i: field i holds words, in which personal data can stand.
    let texts: UInt64
    /// The title of an activity.
    let title: Int?
    /// Whether values that do not fit their column may be about a person.
    let isNearPersons: Bool
    /// The fields that tell the date of a record.
    let dateFields: (own: Int?, stand: Int?, from: Int?, until: Int?)
    let messages: Messages

    /// The messages that are given while rows are read.
    struct Messages: Sendable {
        let badDate = RuleCatalogue.message("badDate")
        let fullBirthDate = RuleCatalogue.message("fullBirthDate")
        let missing = RuleCatalogue.message("missingValue")
        let otherType = RuleCatalogue.message("otherType")
        let shifted = RuleCatalogue.message("shiftedRow")
        let short = RuleCatalogue.message("shortRow")
        let long = RuleCatalogue.message("longRow")
        let otherDelimiter = RuleCatalogue.message("otherDelimiterInRow")
        let badQuote = RuleCatalogue.message("badQuote")
        let duplicateKey = RuleCatalogue.message("duplicateKey")
        let noObject = RuleCatalogue.message("noObject")
        let blankLine = RuleCatalogue.message("blankLine")
    }

    init(
        dialect: CellDialect, slotCount: Int, present: UInt64, days: PackageDays,
        limit: SampleLimit,
        settings: RunSettings
    ) {
        info = RecordInfo<Content>.shared
        self.dialect = dialect
        self.slotCount = slotCount
        self.present = present
        absent = info.fields.requiredBits & ~present
        self.days = days
        self.limit = limit
        self.settings = settings
        table = TableInfo.order(of: info.table)
        isCase = TableInfo.caseTables.contains(info.table)
        let fields = info.fields
        messages = Messages()
        keyFields = fields.fields.indices.filter { fields.fields[$0].need == .key }
        let needs = TableNeeds.of(table)
        references = needs.references
        // What is kept does not depend on which rules are off: others may share it.
        let columns = RuleCatalogue.keeps.compactMap { $0 as? Kept<Content> }
        kept = needs.kept.compactMap { name in columns.first { $0.name == name } }
        keptBits = kept.map { fields.bits(of: $0.fields) }
        let words = RuleCatalogue.keeps.compactMap { $0 as? KeptText<Content> }
        keptTexts = needs.keptTexts.compactMap { name in words.first { $0.name == name } }
        keptTextBits = keptTexts.map { fields.bits(of: $0.fields) }
        let all = settings.allChecks
        checks = all.compactMap { $0 as? RecordCheck<Content> }.map { check in
            (
                check, RuleCatalogue.message(check.kind), fields.index(of: check.field) ?? -1,
                fields.bits(of: check.needs)
            )
        }
        let values = all.compactMap { $0 as? ValueCheck }
        valueChecks = fields.fields.map { field in values.filter { $0.isAbout(field) } }
        unreadable = fields.fields.map { field in
            field.schema.kind == "month"
                ? nil : RuleCatalogue.message(RuleCatalogue.unreadable(field, nil))
        }
        var coded: UInt64 = 0
        for (index, field) in fields.fields.enumerated() where field.schema.codelist != nil {
            coded |= 1 << UInt64(index)
        }
        valueFields = fields.fields.map { ValueField($0) }
        watched = coded | fields.requiredBits
        let personal = fields.fields.map { PersonalData.Column($0) }
        personalColumns = personal
        var texts: UInt64 = 0
        for (index, field) in fields.fields.enumerated()
        where field.isText && personal[index] != .address {
            texts |= 1 << UInt64(index)
        }
        self.texts = texts
        isNearPersons = isCase || info.table == "aktivitaeten"
        title = isNearPersons ? fields.index(of: "bezeichnung") : nil
        dateFields = (
            fields.index(of: "beginn") ?? fields.index(of: "am"), fields.index(of: "stand"),
            fields.index(of: "gueltig_ab"), fields.index(of: "gueltig_bis")
        )
    }
}

extension FieldList {
    /// Bit i: field i is one of these.
    func bits(of names: [String]) -> UInt64 {
        names.reduce(0) { bits, name in index(of: name).map { bits | 1 << UInt64($0) } ?? bits }
    }
}
