"""Asks others whether our schemas say what we mean: Frictionless for package folders, jsonschema for documents.

    Tests/Conformance/schemas.py BINARY FOLDER DOCUMENT

BINARY is `sozialraum`, FOLDER a package folder without fault in which every table has rows, DOCUMENT the same as
JSON: Examples/musterkreis, Examples/musterkreis.json. Needs Python with frictionless and jsonschema.

Both must find the package valid. Then one fault at a time is planted, in each table in which it can occur: a bad
date, an unknown code, a missing required value, a wrong type, a bad id must be refused by both; a reference to nothing and a key
that stands twice by Frictionless. `sozialraum validate` must refuse them all, too.
"""
import copy
import csv
import json
import os
import shutil
import subprocess
import sys
import tempfile

import frictionless
import jsonschema

HERE = os.path.dirname(os.path.abspath(__file__))
SCHEMAS = os.path.join(HERE, "../../Schemas")


def table_schema(table):
    with open(f"{SCHEMAS}/tables/{table}.tableschema.json", encoding="utf-8") as file:
        return json.load(file)


def record_schema(table):
    with open(f"{SCHEMAS}/records/{table}.schema.json", encoding="utf-8") as file:
        return jsonschema.Draft202012Validator(json.load(file))


def coded(index):
    """Which columns have a code list."""
    columns = set()
    for row in index:
        columns.update(row["columns"].split())
    return columns


def faults(table, schema, codes):
    """The faults that can occur in a table: kind, column, value in CSV, value in JSON."""
    fields = {field["name"]: field for field in schema["fields"]}
    found = {}
    for name, field in fields.items():
        pattern = field.get("constraints", {}).get("pattern", "")
        required = field.get("constraints", {}).get("required")
        if name in codes and field["type"] == "string":
            found.setdefault("unknown code", (name, "gibt-es-nicht", "gibt-es-nicht"))
        elif field["type"] in ("integer", "number"):
            found.setdefault("wrong type", (name, "viele", "viele"))
        elif field["type"] == "boolean":
            found.setdefault("wrong type", (name, "vielleicht", "vielleicht"))
        elif field["type"] == "date" or "[12][0-9]|3[01]" in pattern:
            found.setdefault("bad date", (name, "2018-02-30", "2018-02-30"))
        elif name == "id":
            found.setdefault("bad id", (name, "Ä b", "Ä b"))
        if required:
            found.setdefault("missing value", (name, "", None))
    for key in schema.get("foreignKeys", []):
        column = key["fields"] if isinstance(key["fields"], str) else key["fields"][0]
        target = fields[column].get("constraints", {}).get("pattern", "")
        value = "99999999" if "{8}" in target else "zzzzzzzzzzzzzzzz" if "{16}" in target else "gibt-es-nicht"
        found.setdefault("dangling reference", (column, value, None))
    found["duplicate key"] = (None, None, None)
    return found


def frictionless_refuses(folder):
    return not frictionless.validate(os.path.join(folder, "datapackage.json")).valid


def ours(binary, path):
    done = subprocess.run([binary, "validate", path, "--format", "json"], capture_output=True)
    report = json.loads(done.stdout)
    return report["verdict"], sorted({f["code"] for f in report["findings"]})


def main():
    binary, folder, document_path = sys.argv[1:]
    binary = os.path.abspath(binary)
    frictionless.system.trusted = True
    with open(document_path, encoding="utf-8") as file:
        document = json.load(file)
    with open(f"{SCHEMAS}/codelisten/index.csv", encoding="utf-8") as file:
        index = list(csv.DictReader(file))
    columns_key = next(key for key in index[0] if "column" in key or "spalte" in key)
    codes = set()
    for row in index:
        codes.update(row[columns_key].replace("|", " ").replace(",", " ").split())
    with open(f"{SCHEMAS}/package.schema.json", encoding="utf-8") as file:
        package_schema = jsonschema.Draft202012Validator(json.load(file))

    wrong = []
    if frictionless_refuses(folder):
        wrong.append("frictionless refuses the sound folder")
    errors = list(package_schema.iter_errors(document))
    if errors:
        wrong.append(f"jsonschema refuses the sound document: {errors[0].message[:200]}")
    if ours(binary, folder)[0] != "valid":
        wrong.append(f"we refuse the sound folder: {ours(binary, folder)}")

    tried = 0
    for path in sorted(os.listdir(f"{SCHEMAS}/tables")):
        table = path.split(".")[0]
        schema = table_schema(table)
        own = {column.split(".")[1] for column in codes if column.startswith(table + ".")}
        with open(f"{folder}/{table}.csv", encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        header = rows[0]
        for kind, (column, text, value) in faults(table, schema, own).items():
            if column is not None and column not in header:
                continue
            tried += 1
            with tempfile.TemporaryDirectory() as work:
                target = os.path.join(work, "p")
                shutil.copytree(folder, target)
                changed = [list(row) for row in rows]
                if kind == "duplicate key":
                    changed.append(list(rows[-1]))
                else:
                    changed[1][header.index(column)] = text
                with open(f"{target}/{table}.csv", "w", encoding="utf-8", newline="") as file:
                    csv.writer(file, lineterminator="\n").writerows(changed)
                if not frictionless_refuses(target):
                    wrong.append(f"frictionless accepts {table}.{column}: {kind}")
                verdict, found = ours(binary, target)
                if verdict != "invalid":
                    wrong.append(f"we accept {table}.{column}: {kind} ({verdict}, {found})")
            if kind in ("duplicate key", "dangling reference"):
                continue
            record = copy.deepcopy(document[table][0])
            if value is None:
                record.pop(column, None)
            else:
                record[column] = value
            if record_schema(table).is_valid(record):
                wrong.append(f"jsonschema accepts {table}.{column}: {kind}")
            whole = {**document, table: [record]}
            if package_schema.is_valid(whole):
                wrong.append(f"jsonschema accepts the document with {table}.{column}: {kind}")
            print(f"{table:30} {kind:20} {column}")
    print(f"{tried} faults tried")
    for line in wrong:
        print("WRONG:", line)
    sys.exit(1 if wrong else 0)


main()
