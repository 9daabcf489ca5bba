/// A JSON value, kept exactly: numbers as they are written, keys in their order.
public enum JSONValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The text of the number as it was written.
    case number(String)
    case string(String)
    case array([JSONValue])
    case object(JSONObject)

    public var string: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    public var array: [JSONValue]? {
        if case .array(let values) = self { return values }
        return nil
    }

    public var object: JSONObject? {
        if case .object(let object) = self { return object }
        return nil
    }

    public var isScalar: Bool { array == nil && object == nil }

    /// Whether the format counts the value as missing: `null`, `""`, `[]`.
    public var isMissing: Bool { self == .null || self == .string("") || self == .array([]) }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByArrayLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral, ExpressibleByDictionaryLiteral
{
    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        self = .object(JSONObject(elements.map { (key: $0.0, value: $0.1) }))
    }

    public init(stringLiteral value: String) { self = .string(value) }
    public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
    public init(booleanLiteral value: Bool) { self = .boolean(value) }
    public init(integerLiteral value: Int) { self = .number(String(value)) }
}

/// The members of a JSON object in their order, each key once.
public struct JSONObject: Hashable, Sendable, ExpressibleByDictionaryLiteral {
    public struct Member: Hashable, Sendable {
        public var key: String
        public var value: JSONValue
    }

    public private(set) var members: [Member] = []

    public init() {}

    public init(dictionaryLiteral elements: (String, JSONValue)...) {
        for (key, value) in elements { self[key] = value }
    }

    /// An object of members in their order; the n-th of a key becomes `key#n`.
    public init(_ members: [(key: String, value: JSONValue)]) {
        var used = Set<ExactName>()
        for (key, value) in members {
            var name = key
            var number = 1
            while !used.insert(ExactName(name)).inserted {
                number += 1
                name = "\(key)#\(number)"
            }
            self.members.append(Member(key: name, value: value))
        }
    }

    public var isEmpty: Bool { members.isEmpty }
    public var keys: [String] { members.map(\.key) }

    /// The value of a key. A new key comes last; nil removes it.
    public subscript(key: String) -> JSONValue? {
        get { members.first { $0.key.isExactly(key) }?.value }
        set {
            let index = members.firstIndex { $0.key.isExactly(key) }
            switch (index, newValue) {
            case (let index?, let value?): members[index].value = value
            case (let index?, nil): members.remove(at: index)
            case (nil, let value?): members.append(Member(key: key, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The members with the keys of a list first, in its order, then all others by name (bytes of
    /// UTF-8).
    public func sorted(_ first: [String] = []) -> JSONObject {
        var result = JSONObject()
        for key in first {
            if let value = self[key] { result.members.append(Member(key: key, value: value)) }
        }
        let known = Set(first.map(ExactName.init))
        result.members += members.filter { !known.contains(ExactName($0.key)) }
            .sorted { $0.key.precedes($1.key) }
        return result
    }
}
