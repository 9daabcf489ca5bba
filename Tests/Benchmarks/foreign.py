"""Times `inspect` and the cleaning of a large foreign table beside DuckDB, whole processes in turn.

    Tests/Benchmarks/foreign.py BINARY [ROWS] [ROUNDS]

writes a roster of a million rows (about 147 MB; quotes, umlauts, decimal commas), compares the cleaned
table cell for cell with what Python's csv reads, and prints medians of time and memory. DuckDB reads the
same file into a typed table with a reject store; it is left out where Python does not have it.
"""
import csv
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

DUCK = ("import duckdb\nc = duckdb.connect()\n"
        "c.execute(\"create table t as select * from read_csv('{}', store_rejects=true)\")\n")
HEAD = ["Nr", "Träger", "Einrichtung", "Straße", "PLZ", "Ort", "Telefon", "E-Mail", "Plätze", "Tagessatz",
        "Stand", "Bemerkung"]
NAMES = ["Jugendhilfe Sonnental gGmbH", 'Verein "Die Brücke" e.V.', "Caritas; Bezirk Süd", "Haus am Wald",
         "Kinder- und Jugendhilfe Nord", "Träger für Müßiggang"]
PLACES = ["Lindenbach", "Eichenrode", "Süderau", "Schöndorf", "Wöllstein"]


def write(path, rows):
    pick = random.Random(3).choice
    with open(path, "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, delimiter=";", lineterminator="\r\n")
        out.writerow(HEAD)
        for i in range(rows):
            group = f"Wohngruppe {i % 977}; Gruppe B" if i % 3 == 0 else f"Tagesgruppe {i % 977}"
            out.writerow([
                i + 1, pick(NAMES), group, f"Hauptstraße {i % 200}", f"54{i % 1000:03d}", pick(PLACES),
                f"0651 {10000 + i % 80000}", f"info{i}@traeger.example", i % 50,
                f"{90 + i % 200},{i % 100:02d}", f"{i % 28 + 1:02d}.{i % 12 + 1:02d}.20{i % 20:02d}",
                "geprüft" if i % 2 else ""])


def timed(words, output):
    start = time.perf_counter()
    with open(output, "wb") as out:
        process = subprocess.Popen(words, stdout=out)
        _, status, usage = os.wait4(process.pid, 0)
    if status != 0:
        sys.exit(f"failed: {' '.join(words)}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def same(left, right):
    with open(left, encoding="utf-8", newline="") as a, open(right, encoding="utf-8", newline="") as b:
        one, other = csv.reader(a, delimiter=";"), csv.reader(b)
        return all(x == y for x, y in zip(one, other)) and next(one, None) is next(other, None) is None


def main():
    binary = sys.argv[1]
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    work = tempfile.mkdtemp()
    path, clean = os.path.join(work, "roster.csv"), os.path.join(work, "clean.csv")
    write(path, rows)
    print(f"{rows} rows, {os.path.getsize(path) / 1e6:.0f} MB, load {os.getloadavg()[0]:.1f}")
    jobs = {"inspect": [binary, "inspect", path], "clean": [binary, "inspect", path, "--format", "csv"]}
    if subprocess.run([sys.executable, "-c", "import duckdb"], stderr=subprocess.DEVNULL).returncode == 0:
        jobs["duckdb"] = [sys.executable, "-c", DUCK.format(path)]
    figures = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, words in jobs.items():
            figures[name].append(timed(words, clean if name == "clean" else os.devnull))
    if not same(path, clean):
        sys.exit("the cleaned table differs from the roster")
    for name, runs in figures.items():
        seconds = [run[0] for run in runs]
        print(f"{name:8} {statistics.median(seconds):6.3f} s ({min(seconds):.3f}-{max(seconds):.3f}) "
              f"{statistics.median(run[1] for run in runs):5.0f} MB")
    if "duckdb" in figures:
        ratio = statistics.median(a[0] / b[0] for a, b in zip(figures["clean"], figures["duckdb"]))
        print(f"clean : duckdb {ratio:.2f}")


if __name__ == "__main__":
    main()
