import PlainTextRecords

extension SARIFLog {
    /// `run.results`.
    func results(_ findings: [Finding]) -> [JSONValue] {
        var fingerprints = Fingerprints()
        // If one result tells whether it is suppressed, all have to.
        let hasAccepted = findings.contains { $0.acceptance != nil }
        return findings.map { finding in
            var object: JSONObject = ["ruleId": .string(finding.code)]
            object["ruleIndex"] = ruleIndices[finding.code].map { .integer($0) }
            object["level"] = .string(Self.level(finding.severity))
            object["message"] = ["text": .string(Self.escaped(report.sentence(finding)))]
            object["locations"] = .array([.object(location(finding.location))])
            if !finding.related.isEmpty {
                object["relatedLocations"] = .array(
                    finding.related.enumerated().map { index, related in
                        var place = location(related)
                        place["id"] = .integer(index)
                        place["message"] = [
                            "text": .string(language.pick("Gehört dazu.", "Belongs to it."))
                        ]
                        return .object(place)
                    })
            }
            object["partialFingerprints"] = [Fingerprints.name: .string(fingerprints.next(finding))]
            if hasAccepted { object["suppressions"] = .array(suppressions(finding)) }
            object["properties"] = .object(properties(finding))
            return .object(object)
        }
    }

    /// `result.suppressions`: that it is accepted, and why.
    private func suppressions(_ finding: Finding) -> [JSONValue] {
        guard let acceptance = finding.acceptance else { return [] }
        var properties: JSONObject = ["owner": .string(acceptance.owner)]
        properties["expires"] = acceptance.expires.map { .string($0.plainText) }
        return [
            [
                "kind": "external", "status": "accepted",
                "justification": .string(PlainLine.of(acceptance.reason, limit: 1000)),
                "properties": .object(properties),
            ]
        ]
    }

    private func properties(_ finding: Finding) -> JSONObject {
        var object: JSONObject = ["kind": .string(finding.kind.rawValue)]
        let location = finding.location
        object["table"] = location.table.map { .string(PlainLine.of($0)) }
        object["record"] = location.record.map { .string(PlainLine.of($0)) }
        object["row"] = location.row.map { .integer($0) }
        object["field"] = location.field.map { .string(PlainLine.of($0)) }
        object["pointer"] = location.pointer.map { .string(PlainLine.of($0)) }
        object["value"] = finding.value.map { .string(PlainLine.of($0)) }
        return object
    }

    /// `location`.
    private func location(_ location: Finding.Location) -> JSONObject {
        var object = JSONObject()
        if let file = location.file {
            var place: JSONObject = ["artifactLocation": .object(artifactLocation(file))]
            if let region = region(location) { place["region"] = .object(region) }
            object["physicalLocation"] = .object(place)
        }
        let logical = logicalLocations(location)
        if !logical.isEmpty { object["logicalLocations"] = .array(logical) }
        return object
    }

    /// `region`: the bytes that are the value, and the characters that they stand for. Where nothing
    /// stands, it is empty, and its place is where the row begins.
    private func region(_ location: Finding.Location) -> JSONObject? {
        guard let line = location.line, let column = location.column else { return nil }
        var object: JSONObject = ["startLine": .integer(line), "startColumn": .integer(column)]
        object["endLine"] = .integer(location.endLine ?? line)
        object["endColumn"] = .integer(location.endColumn ?? column)
        if let bytes = location.bytes {
            object["byteOffset"] = .integer(bytes.lowerBound)
            object["byteLength"] = .integer(bytes.count)
        }
        return object
    }

    /// `location.logicalLocations`: table, record and field, each as far as it is known.
    private func logicalLocations(_ location: Finding.Location) -> [JSONValue] {
        var locations: [JSONValue] = []
        var path: [String] = []
        func add(_ name: String, _ kind: String) {
            path.append(name)
            locations.append([
                "name": .string(name), "kind": .string(kind),
                "fullyQualifiedName": .string(path.joined(separator: "/")),
            ])
        }
        if let table = location.table { add(PlainLine.of(table), "table") }
        if let record = location.record {
            add(PlainLine.of(record), "record")
        } else if let row = location.row {
            add("#\(row)", "record")
        }
        if let field = location.field { add(PlainLine.of(field), "field") }
        return locations
    }
}
