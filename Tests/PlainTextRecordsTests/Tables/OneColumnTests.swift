import PlainTextRecords
import XCTest

/// A split must explain the whole file; where it does not, the file has one column.
final class OneColumnTests: XCTestCase {
    private func check(
        _ values: [String], _ header: String?, quoted: Bool = false,
        file: StaticString = #filePath, line: UInt = #line
    ) {
        let all = (header.map { [$0] } ?? []) + values
        let text = all.map { quoted ? "\"\($0)\"\n" : $0 + "\n" }.joined()
        assertInspected(
            text, [[header ?? "#1"]] + values.map { [$0] }, delimiter: "",
            quote: quoted ? "\"" : nil, header: header == nil ? 0 : 1, file: file, line: line)
    }

    func testNamesAndAddresses() {
        check(["Edda Franke", "Falk Hahn", "Ines Götz", "Lutz Conrad"], "Name")
        check(["Dr. Edda Franke", "Falk Hahn", "Ines Götz", "Prof. Lutz Conrad"], "Leitung")
        check(["Edda Franke", "Falk Hahn", "Ines Götz", "Lutz Conrad"], "Name der Person")
        check(["Frau Edda Franke", "Herr Falk Hahn", "Frau Ines Götz"], "Anrede und Name")
        check(["Lindenweg 3, 54100 Aue", "Am Tor 5, 54200 Bach", "Gasse 7, 54300 Cham"], "Adresse")
        check(["Franke, Edda", "Hahn, Falk", "Götz, Ines", "Conrad, Lutz"], "Kunde")
        check(["§ 27 SGB VIII", "§ 28 SGB VIII", "§ 31 SGB VIII", "§ 35a SGB VIII"], "§")
    }

    func testValuesWithSigns() {
        check(["1,5", "2,25", "13,0", "4,75"], "Stunden")
        check(["12,50 €", "7,00 €", "112,30 €"], "Preis")
        check(["AT12 3456 7890 1234 5678", "AT98 7654 3210 9876 5432"], "IBAN")
        check(["0261 45678", "02651 9876", "+49 261 1234"], "Telefon")
        check(["2024-01-01 08:00:00", "2024-01-01 08:15:00", "2024-01-02 09:00:00"], "Zeit")
        check(["a/b_1.txt", "a/b_2.txt", "a/c_3.txt"], "Datei")
        check(["franke@amt.example", "hahn@amt.example", "goetz@amt.example"], "E-Mail")
        check(
            ["Rückruf erbeten, am Vormittag.", "Keine.", "Umzug, Anschrift folgt.", "ok"], "Notiz")
        check(["Bitte anrufen, sonst; danke.", "Bitte melden, gern; danke."], "Bemerkung")
    }

    func testSignsInSomeLines() {
        check(["Leiter", "Holzleim", "Farbe, weiß", "Dübel 8", "Kabel 3x1,5", "Leiter"], "Artikel")
        check(["Plan", "Satzung: neu", "Bericht: Teil 1", "Plan: alt", "Bericht: Teil 2"], "Titel")
    }

    func testValuesWithoutHeader() {
        check(["franke@amt.example", "hahn@amt.example", "goetz@amt.example"], nil)
        check(["08:00", "08:15", "09:30", "10:00"], nil)
        check(["DE-RP-1", "DE-RP-2", "DE-NW-3", "DE-BY-4"], nil)
        check(["00:1b:44:11:3a:b7", "00:1b:44:11:3a:b8", "00:1c:44:11:3a:b9"], nil)
        check(["1.234,50", "12.345,00", "6.789,25"], nil)
    }

    func testCodesHaveNoHeader() {
        check(["AF", "ZA", "AX", "AL", "DZ"], nil)
        check(["A01", "B02.1", "C03", "D04.2"], nil)
        check(["111a", "111b", "121c", "211d"], nil)
        // A name that is written otherwise is one.
        check(["AF", "ZA", "AX", "AL", "DZ"], "Kfz")
    }

    func testClosedQuotesAreOneValue() {
        check(["Franke, Edda", "Hahn, Falk", "Götz, Ines"], "Name", quoted: true)
        check(["Franke, Edda 1", "Hahn, Falk 2", "Götz, Ines 3"], nil, quoted: true)
        check(["1,527.00", "22,000.50"], "Betrag", quoted: true)
        assertInspected(
            "Value\n\"68,527.00\"\n", [["Value"], ["68,527.00"]], delimiter: "", quote: "\"")
    }

    func testTablesStayTables() {
        let cities = [["ort", "zahl"], ["Aue", "5"], ["Bach", "7"], ["Cham", "9"]]
        for delimiter in [",", ";", "\t", " ", ", ", "|"] {
            assertInspected(lines(cities, delimiter), cities, delimiter: delimiter)
        }
        assertInspected(
            "Auswertung\n" + lines(cities, "\t"), cities, delimiter: "\t", above: 1)
        let names = [["Name", "Ort"], ["Franke", "Aue"], ["Hahn", "Bach"], ["Götz", "Cham"]]
        assertInspected(lines(names, ", "), names, delimiter: ", ")
        let blanks = [
            ["Zeit", "Druck", "Temp"], ["0,0", "1013,2", "21,5"], ["0,5", "1012,9", "20,5"],
        ]
        assertInspected(lines(blanks, " "), blanks, delimiter: " ")
    }

    func testQuotesBehindTheSampleAreUsed() {
        let names = (0..<400).map { ["ORT NUMMER \($0)"] }
        let text = "NAME\n" + lines(names, "") + "\"AUE, BACH\"\n"
        XCTAssertEqual(Inspected(text).inspection.usesQuotes, true)
        XCTAssertEqual(Inspected(text).rows.last, ["AUE, BACH"])
    }
}
