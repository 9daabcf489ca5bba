import PlainTextRecords

/// Looks for personal data outside of tables: in the metadata and in the names of files.
enum PersonalDataChecks {
    /// Keys whose values have a form of their own, or name columns.
    private static let formal: Set<String> = [
        "format", "version", "profil", "erstellt_am", "stand", "zeitraum_von", "zeitraum_bis",
        "genauigkeit", "codelisten", "tabellen", "dialekt", "erfunden",
    ]

    /// A check of all texts of the metadata.
    ///
    /// - Parameter pick: What a rule wants to know of a text.
    static func metadata(
        _ pick: @escaping @Sendable (PersonalData.Found) -> FindingKind?
    ) -> MetadataCheck {
        MetadataCheck { view, found in
            for (path, text) in texts(of: view.metadata) {
                // Of a party it is told as such that it is a person.
                let isParty = path.count == 2 && ["absender", "empfaenger"].contains(path[0])
                var seen = text.withByteSpan { PersonalData.look($0, .metadata) }
                if isParty { seen.text = nil }
                guard let kind = pick(seen) else { continue }
                found.append(MetadataFinding(kind: kind, path: path))
            }
        }
    }

    /// A check that sender and recipient are offices.
    static let parties = MetadataCheck { view, found in
        for key in ["absender", "empfaenger"] {
            guard let name = view.metadata.values[key]?.object?["name"]?.string else { continue }
            let isPerson = name.withByteSpan { bytes in
                PersonScan.look(bytes) != .none
                    || PersonScan.isName(bytes) && PersonScan.hasFirstName(bytes)
            }
            if isPerson {
                found.append(MetadataFinding(kind: "personAsParty", path: [key, "name"]))
            }
        }
    }

    private static func texts(of metadata: Metadata) -> [(path: [String], text: String)] {
        var result: [(path: [String], text: String)] = []
        func add(_ value: JSONValue, _ path: [String]) {
            switch value {
            case .string(let text): result.append((path, text))
            case .number(let text): result.append((path, text))
            case .object(let object):
                for member in object.members { add(member.value, path + [member.key]) }
            case .array(let values):
                for (index, value) in values.enumerated() { add(value, path + ["\(index)"]) }
            default: break
            }
        }
        for member in metadata.values.members where !formal.contains(member.key) {
            add(member.value, [member.key])
        }
        return result
    }

    // MARK: Files

    /// A check of the names of the files that belong to the input.
    static let fileNames = PackageCheck { view, findings in
        let scan = view.own
        guard scan.path != "-" else { return }
        let year = scan.metadata.stand?.year ?? scan.date?.year
        for path in scan.allPaths {
            guard let kind = kind(ofFile: PackageReader.fileName(path), year: year) else {
                continue
            }
            var sample = Sample(message: RuleCatalogue.message(kind))
            sample.file = path
            findings.add(sample)
        }
    }

    /// What is told of the name of a file.
    ///
    /// - Parameter year: The year that the package describes; days long before it may be birthdays.
    static func kind(ofFile name: String, year: Int?) -> FindingKind? {
        var stem = name.split(separator: ".", omittingEmptySubsequences: false)
        if stem.count > 1,
            stem.last.map({ $0.count <= 5 && $0.contains(where: \.isLetter) }) == true
        {
            stem.removeLast()
        }
        // A table of the format is named as it must be.
        let text = stem.joined(separator: ".")
        if TableInfo.named(text) != nil { return nil }
        let plain = text.replacing("_", with: " ")
        return plain.withByteSpan { bytes -> FindingKind? in
            let found = PersonalData.look(bytes, .metadata)
            if found.number != nil || found.date == "birthDateInText"
                || found.diagnosis == "diagnosis"
                || found.text == "personInText"
            {
                return "personalFileName"
            }
            if let day = FullDate.first(in: bytes, from: 0), let year,
                let born = FullDate.year(of: bytes[day]), born < year - 2
            {
                return "nameInFileName"
            }
            if found.text != nil || found.diagnosis != nil || hasName(text) {
                return "nameInFileName"
            }
            return nil
        }
    }

    /// Whether a first name stands in the name of a file beside another word: `mueller-anna-2009`. Behind
    /// "St." and the like it is that of a house.
    private static func hasName(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter }.map { $0.lowercased() }
        guard words.count >= 2 else { return false }
        for (index, word) in words.enumerated() where word.utf8.count >= 3 {
            guard word.withByteSpan({ FirstNames.has($0) }) else { continue }
            let other = index > 0 ? words[index - 1] : words[index + 1]
            let isHouse = ["st", "sankt", "haus", "kita", "schule", "heim"].contains(other)
            let isOfFormat = TableInfo.named(other) != nil || other.utf8.count < 2
            if !isHouse, !isOfFormat { return true }
        }
        return false
    }
}
