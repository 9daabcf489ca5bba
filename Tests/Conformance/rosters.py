"""Writes the lists of Examples/rosters that have the layout of a real file, and checks them all.

    Tests/Conformance/rosters.py            writes roster.csv of the folders named below
    Tests/Conformance/rosters.py --check    fails if one of them differs, or if a list is not what its
                                            expected.json says: read with Python's csv in the dialect
                                            stated there, header and number of rows must come out

The layouts (delimiter, encoding, header, what stands in a cell) are those of public files; every name,
street, number and address in them is invented. Needs Python 3.8 and nothing else.
"""
import csv
import io
import json
import os
import sys

ROSTERS = os.path.normpath(os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../Examples/rosters"))
CODECS = {"utf-8": "utf-8", "utf-16le": "utf-16-le", "utf-16be": "utf-16-be",
          "windows-1252": "cp1252", "iso-8859-1": "latin-1"}
LINE_ENDS = {"lf": "\n", "crlf": "\r\n", "cr": "\r"}


def table(rows, delimiter=",", line_end="\n", encoding="utf-8", quoting=csv.QUOTE_MINIMAL):
    """The bytes of a CSV file."""
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=delimiter, lineterminator=line_end, quoting=quoting).writerows(rows)
    return text.getvalue().encode(encoding)


def chemnitz_schulsozialarbeit():
    """Open data of Chemnitz, layer Schulsozialarbeit: a row per phone line, the same Träger in many rows and
    spellings, blanks and line breaks at the ends, mobile numbers, a Träger cut after 50 characters."""
    head = ["OBJECTID", "TRAEGER", "BEZEICHNUNG", "STRASSE", "PLZ", "ORT", "TELEFON", "EMAIL"]
    return table([
        head,
        [1, "KINDERVEREINIGUNG Nordtal e. V. ", "Schulsozialarbeit Grundschule Birkental", "Schulberg 3",
         "54991", "Birkental", "0221 4710-240", "schulsozialarbeit@kv-nordtal.example"],
        [2, "KINDERVEREINIGUNG Nordtal e. V. ", "Schulsozialarbeit Grundschule Birkental", "Schulberg 3",
         "54991", "Birkental", "0221 47 10 241", "schulsozialarbeit@kv-nordtal.example"],
        [3, "Kindervereinigung Nordtal e.V.", "Schulsozialarbeit Realschule Lindenbach", "Ringstraße  12",
         "54991", "Lindenbach", "\n0221  4710242\n", ""],
        [4, "KINDERVEREINIGUNG Nordtal e. V.", "Schulsozialarbeit Förderschule Eichenrode ", "Am Hang 1",
         "54991", "Eichenrode", "01713920031", "vera.mustermann@kv-nordtal.example"],
        [5, "Brücke Nordtal  e. V.", "Schulsozialarbeit Grundschule Süderau", "Lindenstraße (Grünau) 7",
         "54993", "Süderau", "02 21 47 10 243", ""],
        [6, "Gemeinnützige Gesellschaft für Jugendhilfe und Ausbildung mbH"[:50],
         "Schulsozialarbeit Gesamtschule Tannenhain", "Waldstraße 40", "54992", "Tannenhain", "0221 4710244", ""],
    ])


def chemnitz_jugendberufshilfen():
    """Open data of Chemnitz, layer Jugendberufshilfen: abbreviation in brackets, remark beside the name,
    services in one cell, several phones divided by blanks or a slash, `-` for no fax, web without https."""
    head = ["OBJECTID", "TRAEGER", "BEZEICHNUNG", "BEZEICHNUNGZUSATZ", "STRASSE", "HAUSBEZ", "PLZ", "ORT",
            "TELEFON", "FAX", "EMAIL", "WWW", "LEISTUNGEN"]
    return table([
        head,
        [1, "Verein zur Berufsförderung Auental e. V. (VBFA)", "Jugendwerkstatt Auental",
         "baubedingte Auslagerung bis voraussichtlich Sommer 2026", "Hafenstraße", "31", "54993", "Süderau",
         "0221 4710250     0221 4710251", "-", "info@vbfa.example", "www.vbfa.example",
         "Jugendsozialarbeit, Bewerbungstraining, Ausbildungs- und Beschäftigungsmaßnahmen"],
        [2, "Stiftung Kinderdorf Ostwald", "Jugendberufshilfe Kirchrode", "", "Industriestraße", "7", "54992",
         "Kirchrode", "0221 4710252 / 4710253", "0221 4710254", "jbh@kinderdorf.example",
         "www.kinderdorf.example/jbh", "Jugendsozialarbeit"],
        [3, "Verein zur Berufsförderung Auental e. V.  (VBFA)", "Fahrradwerkstatt Auenhausen", "", "Dorfplatz", "4",
         "54993", "Auenhausen", "0221 4710255", "-", "", "", "Nachhilfe"],
        [4, "Stiftung Kinderdorf Ostwald", "Jugendberufshilfe Tannenhain", "", "Mühlgasse", "2 b", "54992",
         "Tannenhain", "0221 4710256", "-", "jbh@kinderdorf.example", "", "Jugendsozialarbeit"],
    ])


def chemnitz_kitas():
    """Open data of Chemnitz, layer Kindertageseinrichtungen: the Träger column holds a class and no name,
    the name of the house is an address with a nickname or a type."""
    head = ["OBJECTID", "BEZEICHNUNG", "KURZBEZEICHNUNG", "TRAEGER", "STRASSE", "PLZ", "ORT", "TELEFON", "INTEGRATIV"]
    return table([
        head,
        [11, 'Lindenstraße 197 "FRIDOLIN"', "Kita Fridolin", "Frei", "Lindenstraße 197", "54991", "Lindenbach",
         "0221 4710270", "ja"],
        [12, "Mühlenweg 3, Kindertagespflege", "Mühlenweg 3", "Privater Träger", "Mühlenweg 3", "54993",
         "Weidenbrück", "01713920045", "nein"],
        [13, "Kita Rathausplatz", "Rathausplatz", "Kommunal", "Rathausplatz 2", "54992", "Kirchrode",
         "2214710271", "ja"],
    ])


def berlin_kitas():
    """Kita explorer of Technologiestiftung Berlin: English header, lists divided by `|`, `0` and `null` for
    unknown, the Träger sometimes a number."""
    head = ["id", "lat", "lon", "e", "alat", "alon", "educational", "topics", "languages", "name", "type", "parent",
            "parenttype", "mo_o", "mo_c", "all", "over", "under"]
    return table([
        head,
        [101, "54.2137", "7.3623", 0, "null", "null", "2|3", "1|4", "de|en", "Kita Kunterbunt", "Kita",
         "Stiftung Kinderdorf Ostwald", "Freier Träger", 7, 17, 45, 30, 15],
        [102, "54.3754", "7.1736", 1, "null", "null", "", "2", "de", "Kita Rasselbande", "Kita",
         "Elterninitiative Rasselbande e. V.", "Freier Träger", 0, 0, 18, 18, 0],
        [103, "54.2121", "7.0305", 0, "null", "null", "1", "", "de|tr", "Kita Lindenzweig", "Kita",
         "17", "Freier Träger", 7, 16, 60, 45, 15],
        [104, "54.3737", "7.1023", 0, "null", "null", "", "", "de", "Kita Schilfnest", "Kita",
         "Ortsgemeinde Auenhausen", "Kommunal", "null", "null", 25, 25, 0],
    ])


def gist_leistungen():
    """A directory of help: numbers and names of services as lists in brackets, sections of the law in the
    names."""
    head = ["Angebot ID", "Orga Name", "L-Kat", "SB L-Kat Name"]
    return table([
        head,
        ["[101]", "Jugendhilfe Lindenhof gGmbH", "[272]", '["Inobhutnahme (§ 42 SGB VIII)"]'],
        ["[102]", "Brücke Nordtal e. V.", "[281, 283]",
         '["Begleiteter Umgang (§ 18 SGB VIII)", "Begleitete Elternschaft (§27 SGB VIII)"]'],
        ["[103]", "Haselnuss e. V.", "[290]", '["Elterntraining"]'],
        ["[104]", "Brücke Nordtal e. V.", "[264]", '["Erziehungsberatung (§ 28 SGB VIII)"]'],
        ["[105]", "Kinderhilfe Regenbogenland e. V.", "[]", "[]"],
    ])


def hamburg_profile():
    """Stadtteilprofile of Hamburg, saved by Excel: a title, header words divided over three rows, units and
    the day in the header, blank as the thousands mark."""
    return table([
        ["Angebote der Träger im Überblick", "", "", "", "", "", ""],
        ["", "Anschrift", "", "", "", "", ""],
        ["Träger-", "", "Postleit-", "", "Angebots-", "Plätze", "Rechts-"],
        ["name", "Straße", "zahl", "Ort", "name", "(Dez 2025)", "grundlage"],
        ["Jugendhilfe Lindenhof gGmbH", "Lindenallee 20", "54991", "Lindenbach", "Nachhilfegruppe", "12", "§ 29"],
        ["Kinderhilfe Regenbogenland e. V.", "Rosenweg 3", "54992", "Kirchrode", "Spielmobil", "1 050", "§ 11"],
        ["Stiftung Kinderdorf Ostwald", "Am Waldrand 30", "54992", "Buchenried", "Tagesgruppe Kirchrode", "18",
         "§ 32"],
        ["Haselnuss e. V.", "Nussallee 2", "54992", "Tannenhain", "Eltern-Kind-Turnen", "15,0", "§ 16"],
    ], delimiter=";", line_end="\r\n", encoding="latin-1")


def ebkus_liste():
    """Code lists of the EBKuS software: code, label, list; 999 is its code for no statement."""
    return table([
        ["code", "label", "list"],
        ["16", "Elternfrühstück", "Sozialraumzentrum Lindenbach"],
        ["28", "Offene Erziehungsberatung", "Sozialraumzentrum Lindenbach"],
        ["11", "Spielplatztreff", "Sozialraumzentrum Kirchrode"],
        ["999", "Tauschbörse für Kinderkleidung", "Sozialraumzentrum Kirchrode"],
    ], delimiter=";", encoding="latin-1")


def kreis_zentren():
    """A district's page on its centres of 2015: Gemeinden in one cell, whole addresses, extensions after a
    dash with blanks."""
    return table([
        ["Sozialraumzentrum", "Sozialraum", "umfasst die Orte", "Anschrift", "Telefon"],
        ["Sozialraumzentrum Lindenbach", "Nordtal", "Lindenbach, Eichenrode, Birkental",
         "Schulstraße 12, 54991 Lindenbach", "(0221) 4710 - 110"],
        ["Sozialraumzentrum Süderau", "Süderau", "Süderau, Auenhausen", "Hafenstraße 27, 54993 Süderau",
         "(0221) 4710 - 114"],
        ["Sozialraumzentrum Weidenbrück", "Süderau", "Weidenbrück", "Mühlenweg 8, 54993 Weidenbrück",
         "(0221) 4710 - 115"],
    ], quoting=csv.QUOTE_ALL, line_end="\r\n")


def gemeindeverzeichnis():
    """A Gemeindeverzeichnis with the labels of the statistical office: post code and name in one value, the
    key as a number without its zero, decimal point and comma in one column."""
    return table([
        ["Einrichtung", "Träger", "Straße", "PLZ Ort", "Amtl.Gemeindeschlüssel", "Breitengrad", "Längengrad"],
        ["Haus am Bach", "Jugendhilfe Lindenhof gGmbH", "Bachgasse 1", "54991 Birkental", "7999103", "54.2154", "7.1736"],
        ["Jugendwohnen am Markt", "Stiftung Kinderdorf Ostwald", "Am Marktplatz 9", "54992 Kirchrode", "7999201",
         "54,212", "7,291"],
        ["Ferienhaus Quellgrund", "Brücke Nordtal e. V.", "Dorfplatz 3", "05999 Quellgrund", "14999001", "", ""],
    ], delimiter=";")


LAYOUTS = {
    "21-chemnitz-schulsozialarbeit": chemnitz_schulsozialarbeit,
    "22-chemnitz-jugendberufshilfen": chemnitz_jugendberufshilfen,
    "23-chemnitz-kitas": chemnitz_kitas,
    "24-berlin-kitas": berlin_kitas,
    "25-gist-leistungen": gist_leistungen,
    "26-hamburg-profile": hamburg_profile,
    "27-ebkus-liste": ebkus_liste,
    "28-kreis-zentren": kreis_zentren,
    "29-gemeindeverzeichnis": gemeindeverzeichnis,
}


def read(data, expected):
    """The rows of a file, read in the dialect that is expected of it."""
    if expected["bom"]:
        data = data[3 if expected["encoding"] == "utf-8" else 2:]
    text = data.decode(CODECS[expected["encoding"]])
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=expected["delimiter"], quotechar=expected["quote"] or '"',
        escapechar=expected["escape"], doublequote=expected["escape"] is None,
        quoting=csv.QUOTE_MINIMAL if expected["quote"] else csv.QUOTE_NONE, strict=True)
    return text, list(reader)


def faults(data, expected):
    """What a file has that its expected.json does not say."""
    text, rows = read(data, expected)
    if text.startswith("\ufeff"):
        yield "begins with a BOM"
    if not text.endswith(LINE_ENDS[expected["lineEnd"]]):
        yield "does not end with its line end"
    if (expected["quote"] is not None) != ((expected["quote"] or '"') in text):
        yield "the quote character is stated wrongly"
    first = expected["preambleRows"] + expected["headerRows"]
    header = rows[expected["preambleRows"]:first]
    body = [row for row in rows[first:len(rows) - expected["footerRows"]] if any(row)]
    if len(body) != expected["rows"]["read"]:
        yield f"{len(body)} rows, {expected['rows']['read']} expected"
    counts = dict(expected["rows"])
    if counts.pop("read") != sum(counts.values()):
        yield "the rows do not add up"
    names = [c["header"] for c in expected["columns"]]
    if header:
        width = max(len(row) for row in header)
        found = [" ".join(" ".join(row[n].split()) for row in header if n < len(row) and row[n]) for n in range(width)]
    else:
        found = [f"#{n + 1}" for n in range(max(map(len, body)))]
    while found and not found[-1] and not any(row[len(found) - 1:] and row[len(found) - 1] for row in body):
        found.pop()
    if found != names:
        yield f"header {found}, {names} expected"


def check():
    """Whether all files are as they must be."""
    good = True
    for folder in sorted(os.listdir(ROSTERS)):
        path = os.path.join(ROSTERS, folder)
        if not folder[0].isdigit():
            continue
        with open(os.path.join(path, "roster.csv"), "rb") as file:
            data = file.read()
        with open(os.path.join(path, "expected.json"), encoding="utf-8") as file:
            expected = json.load(file)
        found = list(faults(data, expected))
        if folder in LAYOUTS and data != LAYOUTS[folder]():
            found.append("is stale; Tests/Conformance/rosters.py writes it anew")
        for fault in found:
            print(f"{folder}/roster.csv: {fault}")
        good = good and not found
    return good


def write():
    for folder, make in LAYOUTS.items():
        os.makedirs(os.path.join(ROSTERS, folder), exist_ok=True)
        with open(os.path.join(ROSTERS, folder, "roster.csv"), "wb") as file:
            file.write(make())


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        sys.exit(0 if check() else 1)
    elif sys.argv[1:]:
        sys.exit(__doc__)
    write()
