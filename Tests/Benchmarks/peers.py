"""What users would take instead, on the same files: peers.py [--checks] polars|duckdb|msgspec PACKAGE

polars, duckdb: read faelle.csv and hilfen.csv of a package folder into typed tables; with --checks also
count nine kinds of faults in them.
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


def polars_checks(folder):
    import polars as pl

    c = pl.col
    kind = {"s": pl.String, "d": pl.Date, "n": pl.Float64}

    def read(table, columns):
        path = f"{folder}/{table}.csv"
        return pl.read_csv(path, schema={name: kind[columns.get(name, "s")] for name in header(path)})

    def orphans(table, column, other):
        return table.filter(c(column).is_not_null()).join(other, left_on=column, right_on="id", how="anti").height

    f, h = read("faelle", FAELLE), read("hilfen", HILFEN)
    ids = {t: pl.read_csv(f"{folder}/{t}.csv", infer_schema=False) for t in ("sozialraeume", "traeger", "hilfeangebote")}
    return [
        f.height - f["id"].n_unique(),
        h.height - h["id"].n_unique(),
        orphans(f, "sozialraum", ids["sozialraeume"]),
        orphans(h, "fall", f),
        orphans(h, "traeger", ids["traeger"]),
        orphans(h, "hilfeangebot", ids["hilfeangebote"]),
        f.filter(c("ende") < c("beginn")).height + h.filter(c("ende") < c("beginn")).height,
        f.filter(~c("geschlecht").is_in(["m", "w", "d", "x"])).height,
        f.filter(~c("gemeinde").str.contains("^[0-9]{8}$")).height,
    ]


def duckdb_checks(folder):
    import duckdb

    kind = {"s": "VARCHAR", "d": "DATE", "n": "DECIMAL(9,2)"}
    database = duckdb.connect()
    tables = {"faelle": FAELLE, "hilfen": HILFEN, "sozialraeume": {}, "traeger": {}, "hilfeangebote": {}}
    for table, columns in tables.items():
        path = f"{folder}/{table}.csv"
        types = {name: kind[columns.get(name, "s")] for name in header(path)}
        database.execute(f"create table {table} as select * from read_csv('{path}', header=true, columns={types})")

    def orphans(table, column, other):
        return (
            f"select count(*) from {table} anti join {other} on {table}.{column} = {other}.id "
            f"where {table}.{column} is not null"
        )

    queries = [
        "select count(*) - count(distinct id) from faelle",
        "select count(*) - count(distinct id) from hilfen",
        orphans("faelle", "sozialraum", "sozialraeume"),
        orphans("hilfen", "fall", "faelle"),
        orphans("hilfen", "traeger", "traeger"),
        orphans("hilfen", "hilfeangebot", "hilfeangebote"),
        "select (select count(*) from faelle where ende < beginn) + (select count(*) from hilfen where ende < beginn)",
        "select count(*) from faelle where geschlecht not in ('m', 'w', 'd', 'x')",
        "select count(*) from faelle where not regexp_full_match(gemeinde, '[0-9]{8}')",
    ]
    return [database.execute(query).fetchone()[0] for query in queries]


def header(path):
    with open(path, encoding="utf-8") as file:
        return file.readline().rstrip("\r\n").split(",")


if __name__ == "__main__":
    words = sys.argv[1:]
    checks = words[0] == "--checks"
    if checks:
        words = words[1:]
    name, path = words
    start = time.perf_counter()
    reading = {"polars": polars, "duckdb": duckdb, "msgspec": msgspec}
    checking = {"polars": polars_checks, "duckdb": duckdb_checks, "msgspec": msgspec}
    result = (checking if checks else reading)[name](path)
    seconds = round(time.perf_counter() - start, 3)
    print(json.dumps({"peer": name, "seconds": seconds, "records": sum(result), "result": result}))
