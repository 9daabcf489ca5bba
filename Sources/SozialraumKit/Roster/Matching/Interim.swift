struct KnownBody {
    var id, name: String;
    var kurzname, rechtsform, ort, plz, strasse, hausnummer, telefon, fax, email, web, ik,
        owner: String?
}
struct MatchReason { var rawValue: String }
struct BodyMatch {
    enum Verdict { case same(String), unsure([String]), new }; var verdict: Verdict;
    var reasons: [MatchReason] = []
}
struct BodyMatcher {
    var ids: [String: String] = [:]
    init(_ known: [KnownBody]) { for k in known { ids[NewIDs.slug(k.name)] = k.id } }
    func match(_ c: KnownBody) -> BodyMatch {
        ids[NewIDs.slug(c.name)].map { BodyMatch(verdict: .same($0)) } ?? BodyMatch(verdict: .new)
    }
}
struct NewIDs {
    var taken: [String: Set<String>]
    static func slug(_ t: String) -> String {
        var r = "";
        for s in t.lowercased().unicodeScalars {
            switch s {
            case "ä": r += "ae";
            case "ö": r += "oe";
            case "ü": r += "ue";
            case "ß": r += "ss";
            case "a"..."z", "0"..."9": r.unicodeScalars.append(s);
            default: if !r.hasSuffix("-"), !r.isEmpty { r += "-" }
            }
        }; if r.hasSuffix("-") { r.removeLast() }; return r
    }
    mutating func make(table: String, name: String, ort: String, traeger: String) -> String {
        let p =
            [
                "traeger": "tr-", "einrichtungen": "ei-", "hilfeangebote": "an-",
                "sozialraumzentren": "szz-", "ressourcen": "re-",
            ][table] ?? ""
        var base =
            p + (table == "hilfeangebote" ? traeger.dropFirst(3) + "-" : "") + Self.slug(name);
        base = String(base.prefix(64)); var id = base; var n = 2
        while taken[table, default: []].contains(id) { id = base + "-\(n)"; n += 1 }
        taken[table, default: []].insert(id); return id
    }
}
