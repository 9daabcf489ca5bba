"""What users would take instead, on the same files: peers.py polars|duckdb|msgspec PACKAGE

polars, duckdb: read faelle.csv and hilfen.csv of a package folder into typed tables.
msgspec: decode a JSON document into typed records.
Needs: pip install polars duckdb msgspec. Prints a line of JSON with the seconds of the work alone.
"""
import json
import sys
import time

FAELLE = {
    "id": "s", "sozialraum": "s", "zentrum": "s", "gemeinde": "s", "geburtsmonat": "s", "geschlecht": "s",
    "kinder": "n", "stufe": "s", "anregung": "s", "gruende": "s", "anfrage_am": "d", "beginn": "d",
    "ende": "d", "ende_grund": "s",
}
HILFEN = {
    "id": "s", "fall": "s", "traeger": "s", "hilfeangebot": "s", "leistung": "s", "ueber_41": "s",
    "form": "s", "ort": "s", "zugang": "s", "beginn": "d", "ende": "d", "stunden_woche": "n",
    "ressourcen": "s", "ende_grund": "s", "nachfolgend": "s",
}
TABLES = {"faelle": FAELLE, "hilfen": HILFEN}


def polars(folder):
    import polars as pl

    kind = {"s": pl.String, "d": pl.Date, "n": pl.Float64}
    return [
        pl.read_csv(f"{folder}/{table}.csv", schema={c: kind[k] for c, k in columns.items()}).height
        for table, columns in TABLES.items()
    ]


def duckdb(folder):
    import duckdb

    kind = {"s": "VARCHAR", "d": "DATE", "n": "DECIMAL(9,2)"}
    database = duckdb.connect()
    counts = []
    for table, columns in TABLES.items():
        types = {c: kind[k] for c, k in columns.items()}
        database.execute(
            f"create table {table} as select * from read_csv('{folder}/{table}.csv', header=true, columns={types})"
        )
        counts.append(database.execute(f"select count(*) from {table}").fetchone()[0])
    return counts


def msgspec(path):
    import datetime

    import msgspec

    kind = {"s": str, "d": datetime.date, "n": float}
    special = {"gruende": list[str], "ressourcen": list[str], "ueber_41": bool}

    def record(name, columns):
        return msgspec.defstruct(name, [(c, special.get(c, kind[k]) | None, None) for c, k in columns.items()])

    document = msgspec.defstruct(
        "Document", [("faelle", list[record("Fall", FAELLE)]), ("hilfen", list[record("Hilfe", HILFEN)])]
    )
    with open(path, "rb") as file:
        decoded = msgspec.json.decode(file.read(), type=document)
    return [len(decoded.faelle), len(decoded.hilfen)]


if __name__ == "__main__":
    peer, path = sys.argv[1], sys.argv[2]
    start = time.perf_counter()
    result = {"polars": polars, "duckdb": duckdb, "msgspec": msgspec}[peer](path)
    print(json.dumps({"peer": peer, "seconds": round(time.perf_counter() - start, 3), "records": sum(result)}))
