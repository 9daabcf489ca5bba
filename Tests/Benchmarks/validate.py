"""Measures `sozialraum validate` beside what users would take instead, on the same files, in turn.

    Tests/Benchmarks/validate.py BINARY [FAELLE] [ROUNDS]

BINARY is the shipped one: swift build -c release --static-swift-stdlib --product sozialraum. The peers
need Python with polars, duckdb and msgspec; what is missing is left out. Each run is a process of its own;
its time is that of the whole process with its start, its memory the greatest of it (ru_maxrss). Ratios of
medians taken in one run on one machine count; seconds of different machines do not compare.

First the nine numbers that Polars and DuckDB count are compared with ours: on the clean package, and on
one with a fault in every hundredth record. They must be equal, or the script fails.
"""
import importlib.util
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))

# What the peers count, as (rule, table, field) of ours.
NINE = [
    [("KEY-01", "faelle", "id")],
    [("KEY-01", "hilfen", "id")],
    [("REF-01", "faelle", "sozialraum")],
    [("REF-01", "hilfen", "fall")],
    [("REF-01", "hilfen", "traeger")],
    [("REF-01", "hilfen", "hilfeangebot")],
    [("ZEI-03", "faelle", "ende"), ("ZEI-03", "hilfen", "ende")],
    [("KEY-12", "faelle", "geschlecht")],
    [("KEY-02", "faelle", "gemeinde")],
]


def run(words, cwd, keep=False):
    """Runs a process to its end: seconds, megabytes, and what it wrote to standard output."""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        process = subprocess.Popen(words, cwd=cwd, stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return seconds, usage.ru_maxrss / 1024, out.read() if keep else b"", process.returncode


def our_nine(binary, folder, cwd):
    """Our counts of what the peers count, asked for in a process of its own: the report is large, and the
    memory of this process would count as that of the small ones it starts."""
    words = [sys.executable, os.path.abspath(__file__), "--nine", binary, folder]
    return json.loads(subprocess.run(words, cwd=cwd, check=True, capture_output=True).stdout)


def nine(binary, folder):
    """Our counts of what the peers count, from the report with all findings."""
    words = [binary, "validate", folder, "--format", "json", "--samples", "all"]
    report = json.loads(subprocess.run(words, capture_output=True).stdout)
    found = {}
    for finding in report["findings"]:
        place = finding["location"]
        key = (finding["code"], place.get("table"), place.get("field"))
        found[key] = found.get(key, 0) + 1
    return [sum(found.get(key, 0) for key in keys) for keys in NINE], report["counts"]


def two_tables(folder, copy):
    """The package without the tables of meetings and assessments: of the large ones it has what the peers
    read, cases and helps."""
    left_out = ("fallberatungen", "gefaehrdungseinschaetzungen")
    os.mkdir(copy)
    for name in os.listdir(folder):
        if name.removesuffix(".csv") not in left_out:
            os.link(os.path.join(folder, name), os.path.join(copy, name))
    path = os.path.join(copy, "datapackage.json")
    with open(path, encoding="utf-8") as file:
        package = json.load(file)
    package["resources"] = [one for one in package["resources"] if one["name"] not in left_out]
    os.unlink(path)
    with open(path, "w", encoding="utf-8") as file:
        json.dump(package, file)


def families(binary, work, rounds):
    """What each family of rules costs: the time with all rules less the time without the family. What rows
    keep for rules over several tables is kept anyway, for it is shared."""
    listing = json.loads(subprocess.run([binary, "rules", "--format", "json"], capture_output=True).stdout)
    codes = [rule["code"] for rule in listing["rules"]]
    kinds = [None, "all"] + sorted({code.split("-")[0] for code in codes})
    jobs = {}
    for kind in kinds:
        off = [code for code in codes if kind == "all" or code.split("-")[0] == kind]
        rules = [{"code": code, "severity": "off", "reason": "measured"} for code in off]
        path = os.path.join(work, f"rules-{kind}.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump({"format": "sozialraum-regeln", "version": "1.0", "rules": rules}, file)
        jobs[kind] = [binary, "validate", "kreis", "--rules", path]
    times = {kind: [] for kind in kinds}
    for _ in range(rounds):
        for kind, words in jobs.items():
            times[kind].append(run(words, work)[0])
    median = {kind: statistics.median(values) for kind, values in times.items()}
    print(f"with all rules {median[None]:.3f} s, with none {median['all']:.3f} s; a family costs, of the time with all:")
    for kind in kinds[2:]:
        print(f"  {kind:4} {(median[None] - median[kind]) / median[None]:6.1%}")


def peer(name, python, path):
    return [python, os.path.join(HERE, "peers.py"), "--checks", name, path]


def main():
    binary = os.path.abspath(sys.argv[1])
    faelle = sys.argv[2] if len(sys.argv) > 2 else "1000000"
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    python = os.environ.get("PYTHON", sys.executable)
    with tempfile.TemporaryDirectory(prefix="sozialraum-benchmark.") as work:
        for name, errors in [("kreis", None), ("faults", "0.01"), ("everyrow", "1")]:
            words = [binary, "generate", "--faelle", faelle, "--output", name]
            subprocess.run(words + (["--errors", errors] if errors else []), cwd=work, check=True)
        subprocess.run([binary, "convert", "kreis", "--to", "json", "--output", "kreis.json"], cwd=work, check=True)
        size = lambda *names: sum(os.path.getsize(os.path.join(work, name)) for name in names)
        print(
            f"{faelle} Faelle; faelle.csv and hilfen.csv {size('kreis/faelle.csv', 'kreis/hilfen.csv') / 1e6:.1f} MB, "
            f"kreis.json {size('kreis.json') / 1e6:.1f} MB; {os.cpu_count()} cores"
        )
        two_tables(os.path.join(work, "kreis"), os.path.join(work, "two"))
        peers = [name for name in ("polars", "duckdb", "msgspec") if importlib.util.find_spec(name)]
        for folder in ("kreis", "faults"):
            ours, counts = our_nine(binary, folder, work)
            print(f"{folder}: nine numbers {ours}; all findings {counts}")
            for name in peers:
                if name == "msgspec":
                    continue
                theirs = json.loads(run(peer(name, python, folder), work, keep=True)[2])["result"]
                if theirs != ours:
                    sys.exit(f"{name} counts {theirs} in {folder}, we count {ours}")
                print(f"  {name}: equal")
        jobs = {
            "validate csv": [binary, "validate", "kreis"],
            "validate csv, 1 %": [binary, "validate", "faults"],
            "validate csv, every row": [binary, "validate", "everyrow"],
            "validate json": [binary, "validate", "kreis.json"],
            "validate csv, two tables": [binary, "validate", "two"],
            "validate example": [binary, "validate", os.path.join(HERE, "../../Examples/trier-saarburg")],
            "--version": [binary, "--version"],
        }
        for name in peers:
            jobs[name] = peer(name, python, "kreis.json" if name == "msgspec" else "kreis")
        times = {name: [] for name in jobs}
        memory = {name: 0 for name in jobs}
        for _ in range(rounds):
            for name, words in jobs.items():
                seconds, megabytes, _, _ = run(words, work)
                times[name].append(seconds)
                memory[name] = max(memory[name], megabytes)
        print(f"{'work':26} {'median s':>9} {'min':>8} {'max':>8} {'MB':>7}")
        median = {name: statistics.median(values) for name, values in times.items()}
        for name, values in times.items():
            print(f"{name:26} {median[name]:9.3f} {min(values):8.3f} {max(values):8.3f} {memory[name]:7.0f}")
        for ours, theirs in [
            ("validate csv", "polars"),
            ("validate csv, two tables", "polars"),
            ("validate csv", "duckdb"),
            ("validate json", "msgspec"),
            ("validate csv, every row", "validate csv"),
        ]:
            if theirs in times:
                print(
                    f"{ours} : {theirs} = {median[ours] / median[theirs]:.2f} of the time, "
                    f"{memory[ours] / memory[theirs]:.2f} of the memory"
                )
        families(binary, work, rounds)


if sys.argv[1] == "--nine":
    print(json.dumps(nine(*sys.argv[2:])))
else:
    main()
