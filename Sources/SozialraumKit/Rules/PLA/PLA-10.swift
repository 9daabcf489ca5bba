import PlainTextRecords

extension Rule {
    /// A web address begins with https:// or http://.
    static let pla10 = Rule(
        code: "PLA-10", severity: .hint,
        title: Sentence("Internetadresse ohne https://", "Web address without https://"),
        explanation: Sentence(
            "Eine Internetadresse wird vollständig geschrieben, mit https:// oder http:// am "
                + "Anfang. Nur dann erkennt jedes Programm sie als Adresse. Ohne diesen Anfang "
                + "wird sie gelesen und bleibt, wie sie ist.",
            "A web address is written in full, with https:// or http:// at the beginning. Only "
                + "then does every program know it as an address. Without this beginning it is "
                + "read and stays as it is."),
        remedy: Sentence(
            "Bitte https:// davorsetzen und kurz prüfen, ob sich die Seite so öffnen lässt.",
            "Put https:// in front and check briefly whether the page opens that way."),
        source: Sentence(
            "RFC 3986 (Internetadressen); Festlegung des Austauschformats.",
            "RFC 3986 (web addresses); decision of the exchange format."),
        messages: [
            Message(
                "urlWithoutScheme", .hint,
                "Am Anfang dieser Internetadresse fehlt https:// oder http://; sie bleibt, wie "
                    + "sie ist.",
                "At the beginning of this web address https:// or http:// is missing; it stays "
                    + "as it is.")
        ],
        scope: .kinds(["url"]),
        checks: [
            ValueCheck(isAbout: { $0.schema.kind == "url" }) { look in
                WebAddress.schemeLength(look.bytes) > 0 ? nil : "urlWithoutScheme"
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "web": "www.linde.example"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {
                  "id": "tr-linde", "name": "Linde gGmbH", "art": "frei",
                  "web": "https://www.linde.example"
                }
              ]
            """#, profile: .stammdaten))
}
