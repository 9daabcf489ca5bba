extension Record {
    /// Encodes the fields that hold a value, and the leftover, under their column names.
    public func encode(to encoder: any Encoder) throws {
        var visitor = FieldEncoder(
            container: encoder.container(keyedBy: ColumnKey.self), leftover: leftover)
        var copy = self
        try copy.visit(&visitor)
        for entry in leftover.entries where !visitor.known.contains(entry.name) {
            try visitor.container.encode(entry.text, forKey: ColumnKey(entry.name))
        }
    }

    /// Decodes a record from its column names, as the format's own readers do: a value that does
    /// not fit its type leaves its text in ``leftover``, beside unknown keys.
    ///
    /// - Throws: `DecodingError` if there is no object to decode.
    public init(from decoder: any Decoder) throws {
        self.init()
        var visitor = FieldDecoder(container: try decoder.container(keyedBy: ColumnKey.self))
        try visit(&visitor)
        // A decoder tells no order.
        let unknown = visitor.container.allKeys
            .filter { !visitor.known.contains($0.stringValue) }
            .sorted { $0.stringValue.utf8.lexicographicallyPrecedes($1.stringValue.utf8) }
        for key in unknown {
            let value = try visitor.container.decode(AnyJSON.self, forKey: key).value
            if !value.isMissing {
                visitor.entries.append(
                    Leftover.Entry(name: key.stringValue, text: value.cellText))
            }
        }
        leftover.entries = visitor.entries
    }
}

struct ColumnKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
    init(_ name: String) { stringValue = name }
    init(_ name: StaticString) { stringValue = "\(name)" }
}

private struct FieldEncoder: FieldVisitor {
    typealias Failure = any Error
    var container: KeyedEncodingContainer<ColumnKey>
    let leftover: Leftover
    var known: Set<String> = []

    init(container: KeyedEncodingContainer<ColumnKey>, leftover: Leftover) {
        self.container = container
        self.leftover = leftover
    }

    private mutating func put<Value: FieldValue>(_ name: StaticString, _ value: Value?) throws {
        let key = ColumnKey(name)
        known.insert(key.stringValue)
        guard let value else {
            if let raw = leftover[key.stringValue] { try container.encode(raw, forKey: key) }
            return
        }
        switch Value.shape {
        case .string:
            // An empty text is a missing value.
            let text = value.plainText
            if !text.isEmpty { try container.encode(text, forKey: key) }
        case .boolean: try container.encode(value.plainText == "true", forKey: key)
        case .number:
            if let whole = Int(value.plainText) {
                try container.encode(whole, forKey: key)
            } else {
                try container.encode(Double(value.plainText) ?? 0, forKey: key)
            }
        }
    }

    mutating func required<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) throws { try put(name, value.isBlank ? nil : value) }

    mutating func optional<Value: FieldValue>(
        _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString, _ noteEN: StaticString
    ) throws { try put(name, value) }

    mutating func list<Value: FieldValue>(
        _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
        _ noteEN: StaticString
    ) throws {
        let key = ColumnKey(name)
        known.insert(key.stringValue)
        if value.isEmpty {
            if let raw = leftover[key.stringValue] { try container.encode(raw, forKey: key) }
        } else {
            try container.encode(value.map(\.plainText), forKey: key)
        }
    }
}

private struct FieldDecoder: FieldVisitor {
    typealias Failure = any Error
    let container: KeyedDecodingContainer<ColumnKey>
    var known: Set<String> = []
    var entries: [Leftover.Entry] = []

    init(container: KeyedDecodingContainer<ColumnKey>) { self.container = container }

    private mutating func value(_ name: StaticString) throws -> JSONValue? {
        let key = ColumnKey(name)
        known.insert(key.stringValue)
        let value = try container.decodeIfPresent(AnyJSON.self, forKey: key)?.value
        return value?.isMissing == false ? value : nil
    }

    private mutating func read<Value: FieldValue>(_ name: StaticString) throws -> Value? {
        guard let json = try value(name) else { return nil }
        if let value = Value(text: json.cellText) { return value }
        entries.append(Leftover.Entry(name: "\(name)", text: json.cellText))
        return nil
    }

    mutating func required<Value: RequiredValue>(
        _ name: StaticString, _ value: inout Value, _ noteDE: StaticString, _ noteEN: StaticString
    ) throws { value = try read(name) ?? .blank }

    mutating func optional<Value: FieldValue>(
        _ name: StaticString, _ value: inout Value?, _ noteDE: StaticString, _ noteEN: StaticString
    ) throws { value = try read(name) }

    mutating func list<Value: FieldValue>(
        _ name: StaticString, _ value: inout [Value], _ noteDE: StaticString,
        _ noteEN: StaticString
    ) throws {
        value = []
        guard let json = try self.value(name) else { return }
        let parts = json.listParts
        let values = parts?.compactMap { Value(text: $0) } ?? []
        if let parts, values.count == parts.count {
            value = values
        } else {
            entries.append(
                Leftover.Entry(
                    name: "\(name)", text: parts?.joined(separator: "|") ?? json.cellText))
        }
    }
}

extension JSONValue {
    /// The text that a cell holds for the value: a string its characters, any other its JSON text.
    public var cellText: String {
        if case .string(let text) = self { return text }
        return compactText
    }

    /// The parts of a list, or nil if one of them could be no part of a list in a cell.
    fileprivate var listParts: [String]? {
        guard let values = array else {
            // By bytes: a mark may combine with the bar.
            return cellText.utf8.split(separator: 124, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
        }
        var parts: [String] = []
        for value in values {
            guard value.isScalar, value != .null else { return nil }
            let text = value.cellText
            if text.isEmpty || text.utf8.contains(124) { return nil }
            parts.append(text)
        }
        return parts
    }
}

/// Any JSON value, as a `Decoder` shows it.
private struct AnyJSON: Decodable {
    let value: JSONValue

    init(from decoder: any Decoder) throws {
        if let keyed = try? decoder.container(keyedBy: ColumnKey.self) {
            let keys = keyed.allKeys.sorted { $0.stringValue < $1.stringValue }
            value = .object(
                JSONObject(
                    try keys.map {
                        (key: $0.stringValue, value: try keyed.decode(Self.self, forKey: $0).value)
                    }
                ))
            return
        }
        if var list = try? decoder.unkeyedContainer() {
            var values: [JSONValue] = []
            while !list.isAtEnd { values.append(try list.decode(Self.self).value) }
            value = .array(values)
            return
        }
        let single = try decoder.singleValueContainer()
        if single.decodeNil() {
            value = .null
        } else if let flag = try? single.decode(Bool.self) {
            value = .boolean(flag)
        } else if let whole = try? single.decode(Int.self) {
            value = .number(String(whole))
        } else if let number = try? single.decode(Double.self) {
            value = .number("\(number)")
        } else {
            value = .string(try single.decode(String.self))
        }
    }
}
