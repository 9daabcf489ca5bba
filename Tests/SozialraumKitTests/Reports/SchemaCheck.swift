import Foundation

/// Checks a document against a JSON Schema, as far as ours go, and more strictly: every key has to be
/// named in it, and nothing is null.
struct SchemaCheck {
    let root: [String: Any]

    /// What does not fit, each with its place.
    func faults(of value: Any) -> [String] { faults(value, root, "") }

    private func faults(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            let name = reference.replacing("#/$defs/", with: "")
            let target = (root["$defs"] as? [String: Any])?[name] as? [String: Any]
            guard let target else { return ["\(place): \(reference)"] }
            return faults(value, target, place)
        }
        if value is NSNull { return ["\(place): null"] }
        if let wanted = schema["const"] as? String, value as? String != wanted {
            return ["\(place): \(value)"]
        }
        if let list = schema["enum"] as? [String], !list.contains(value as? String ?? "") {
            return ["\(place): \(value)"]
        }
        switch schema["type"] as? String {
        case "object": return object(value, schema, place)
        case "array":
            guard let array = value as? [Any] else { return ["\(place): no array"] }
            let items = schema["items"] as? [String: Any] ?? [:]
            return array.enumerated().flatMap { faults($1, items, "\(place)/\($0)") }
        case "string":
            guard let text = value as? String else { return ["\(place): no text"] }
            let pattern = schema["pattern"] as? String ?? ""
            let fits = text.range(of: pattern, options: .regularExpression) != nil
            return pattern.isEmpty || fits ? [] : ["\(place): \(text)"]
        case "integer":
            guard let number = value as? Int else { return ["\(place): no number"] }
            let minimum = schema["minimum"] as? Int ?? .min
            return number >= minimum ? [] : ["\(place): \(number)"]
        default: return []
        }
    }

    private func object(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        guard let object = value as? [String: Any],
            let properties = schema["properties"] as? [String: [String: Any]]
        else { return ["\(place): no object"] }
        let required = schema["required"] as? [String] ?? []
        let missing = required.filter { object[$0] == nil }.map { "\(place)/\($0) is missing" }
        return missing
            + object.keys.sorted().flatMap { key -> [String] in
                guard let inner = properties[key], let member = object[key] else {
                    return ["\(place)/\(key) is unknown"]
                }
                return faults(member, inner, "\(place)/\(key)")
            }
    }
}
