import PlainTextRecords

extension Rule {
    static let rec34 = Rule(
        code: "REC-34", severity: .warning,
        title: Sentence(
            "Andere Aufgabe bei einem nicht anerkannten Träger",
            "Other task at a Träger that is not recognised"),
        explanation: Sentence(
            "An einigen anderen Aufgaben der Jugendhilfe, etwa der Inobhutnahme oder der "
                + "Mitwirkung vor Gericht, kann das Jugendamt freie Träger beteiligen, aber nur "
                + "anerkannte. Gemeldet werden Angebote von Trägern, bei denen steht, dass sie "
                + "nicht oder noch nicht anerkannt sind, und von gewerblichen Trägern, die nicht "
                + "anerkannt werden können. Ist zur Anerkennung nichts eingetragen, wird nichts "
                + "gemeldet.",
            "In some other tasks of youth welfare, such as taking into care or taking part in court "
                + "proceedings, the youth office may involve free Träger, but only recognised ones. "
                + "Reported are offers of Träger of which it is stated that they are not, or not "
                + "yet, recognised, and of commercial Träger, which cannot be. If nothing is "
                + "entered on recognition, nothing is reported."),
        remedy: Sentence(
            "Bitte „anerkennung“ beim Träger prüfen, und ob das Angebot wirklich diesem Träger "
                + "gehört und nicht dem Jugendamt.",
            "Check “anerkennung” at the Träger, and whether the offer really belongs to this Träger "
                + "and not to the youth office."),
        source: Sentence("SGB VIII §§ 75, 76 Abs. 1.", "SGB VIII §§ 75, 76 Abs. 1."),
        messages: [
            Message(
                "notRecognised", .warning,
                "Diese Aufgabe darf nur ein anerkannter Träger wahrnehmen; der Träger dieses "
                    + "Angebots ist nach der Tabelle „traeger“ nicht anerkannt.",
                "Only a recognised Träger may carry out this task; by the table “traeger” the one of "
                    + "this offer is not recognised."),
            Message(
                "commercialTask", .warning,
                "Diese Aufgabe darf nur ein anerkannter Träger wahrnehmen; der Träger dieses "
                    + "Angebots ist gewerblich.",
                "Only a recognised Träger may carry out this task; the one of this offer is "
                    + "commercial."),
        ],
        scope: .columns(["hilfeangebote": ["traeger", "leistung"]], follows: true),
        checks: [
            PackageCheck(keeps: [
                Kept(Hilfeangebot.self, "nach76", of: ["leistung"]) {
                    Aufgaben.isSharable($0.leistung?.text) ? 1 : 0
                },
                Kept(Traeger.self, "anerkannt", of: ["art", "anerkennung"]) {
                    Aufgaben.recognition($0)
                },
            ]) { view, findings in
                let table = view.table("hilfeangebote")
                let (owners, tasks) = (table.targets("traeger"), table.kept("nach76"))
                let recognition = view.table("traeger").kept("anerkannt")
                for row in 0..<table.ownCount
                where tasks[row] == 1 && owners[row] < TableView.missing {
                    switch recognition[Int(owners[row])] {
                    case 1: table.add("notRecognised", row: row, field: "traeger", to: &findings)
                    case 2: table.add("commercialTask", row: row, field: "traeger", to: &findings)
                    default: break
                    }
                }
            }
        ],
        bad: .tables(
            #"""
            "traeger": [
                {"id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "anerkennung": "keine"}
              ],
              "hilfeangebote": [
                {"id": "an-gericht", "traeger": "tr-linde", "name": "Jugendgerichtshilfe", "leistung": "52"}
              ]
            """#, profile: .stammdaten),
        good: .tables(
            #"""
            "traeger": [
                {
                  "id": "tr-linde", "name": "Linde gGmbH", "art": "frei", "anerkennung": "75.1",
                  "anerkannt_seit": "2010"
                }
              ],
              "hilfeangebote": [
                {"id": "an-gericht", "traeger": "tr-linde", "name": "Jugendgerichtshilfe", "leistung": "52"}
              ]
            """#, profile: .stammdaten))

    /// Other tasks of youth welfare, and who may take part in them.
    private enum Aufgaben {
        /// Whether § 76 Abs. 1 names a task.
        static func isSharable(_ code: String?) -> Bool {
            switch code {
            case "42", "42.1.1", "42.1.2", "42.1.3", "42a", "43", "50", "51", "52", "52a", "53":
                return true
            default: return false
            }
        }

        /// 1: a free Träger that is not recognised; 2: a commercial one; 0: any other.
        static func recognition(_ body: RecordView<Traeger>) -> Int32 {
            switch body.art.text {
            case "gewerblich": return 2
            case "frei":
                let known = body.anerkennung?.text
                return known == "keine" || known == "beantragt" ? 1 : 0
            default: return 0
            }
        }
    }
}
