# SPDX-License-Identifier: GPL-3.0-or-later
"""Make again everything in the demonstration that a program made: trained objects,
samples, golden tests, what notebooks recorded, and the digests in gatehouse.yaml.

    python3 refresh.py                      all of it but the notebooks
    python3 refresh.py --notebooks PYTHON   the notebooks too, run by a Python that has
                                            the packages of the version's requirements.lock
                                            and nbclient
Run with Python 3.11 or newer; numbers are rounded so that others agree.
"""
from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta
from pathlib import Path

import history

sys.dont_write_bytecode = True
DEMO = Path(__file__).resolve().parent.parent
QUIET = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}

# folder, training window, holdout window
VERSIONS = (
    ("card-fraud-daily/1.0.0", "tx-2026-05..2026-07.csv", "tx-2026-08..2026-08.csv"),
    ("card-fraud-daily/1.1.0", "tx-2026-05..2026-07.csv", "tx-2026-08..2026-08.csv"),
    ("card-fraud-daily/1.2.0", "tx-2026-07..2026-09.csv", "tx-2026-10..2026-10.csv"),
    ("house-prices/2.0.0", "flats-2024-10..2026-05.csv", "flats-2026-06..2026-08.csv"),
    ("house-prices/2.1.0-first", "flats-2024-10..2026-05.csv", "flats-2026-06..2026-08.csv"),
    ("house-prices/2.1.0", "flats-2024-10..2026-05.csv", "flats-2026-06..2026-08.csv"),
    ("house-prices/2.2.0", "flats-2024-10..2026-07.csv", "flats-2026-08..2026-10.csv"),
)
GOLDEN_DAY = datetime(2026, 8, 12)


def local(t: dict) -> datetime:
    return t["at"] + timedelta(minutes=int(t["utc_offset_min"]))


def golden_transactions(rows: list[dict], around_midnight: bool) -> list[dict]:
    """One business day of some cards with two weeks before it; reports of a week at their merchants."""
    day_end = GOLDEN_DAY + timedelta(days=1)
    of_day = [t for t in rows if local(t).date() == GOLDEN_DAY.date()]
    quiet = [t for t in of_day if 4 <= t["at"].hour < 20 and t["at"].date() == GOLDEN_DAY.date()]
    frauds = [t for t in quiet if t["reported_at"]]
    chosen = frauds + [t for t in quiet if not t["reported_at"]][::4][:22]
    if around_midnight:
        chosen += [t for t in of_day if t not in quiet][:14]
    cards = {t["card"] for t in chosen}
    merchants = {t["merchant"] for t in chosen}
    before = [t for t in rows if t["card"] in cards and GOLDEN_DAY - timedelta(days=14) <= t["at"] and local(t).date() < GOLDEN_DAY.date()]
    reports = [t for t in rows if t["merchant"] in merchants and t["reported_at"]
               and GOLDEN_DAY - timedelta(days=6) <= t["reported_at"] < GOLDEN_DAY + timedelta(hours=18) and t["at"] < GOLDEN_DAY - timedelta(days=1)]
    result = {t["id"]: dict(t) for t in before + reports + chosen}
    # Edge cases, one for each named control.
    sample = dict(chosen[-1], reported_at=None)
    morning = GOLDEN_DAY + timedelta(hours=9, minutes=30)
    edges = [("G-missing-amount", {"amount": ""}), ("G-negative-amount", {"amount": "-18.40"}), ("G-huge-amount", {"amount": "250000.00"}),
             ("G-first-purchase", {"amount": "310.00"}), ("G-unknown-merchant", {"merchant": "M9999", "mcc": ""}), ("G-no-channel", {"channel": ""})]
    if around_midnight:
        edges.append(("G-night-shift", {"at": GOLDEN_DAY + timedelta(hours=18), "reported_at": day_end - timedelta(minutes=40)}))
    for n, (ident, fields) in enumerate(edges):
        own_card = {} if ident == "G-missing-amount" else {"card": f"C9{n:04d}"}
        result[ident] = {**sample, "at": morning, "utc_offset_min": "120", **own_card, **fields, "id": ident}
    return sorted(result.values(), key=lambda t: (t["at"], t["id"]))


def golden_flats(rows: list[dict], unknown_districts: bool) -> list[dict]:
    known = [f for f in rows if f["district"]]
    chosen = [dict(f, id=f"G{n:02d}") for n, f in enumerate(known[11::180][:24])]
    base = dict(chosen[0])
    edges = [("G-no-year", {"built": ""}), ("G-no-energy-class", {"energy": ""}), ("G-tiny", {"area_m2": "14", "rooms": "1"}),
             ("G-huge", {"area_m2": "480", "rooms": "14"}), ("G-cellar", {"floor": "-1"}), ("G-future", {"built": "2031"})]
    if unknown_districts:
        edges += [("G-no-district-small", {"district": "", "area_m2": "38", "rooms": "1"}), ("G-no-district-large", {"district": "", "area_m2": "140", "rooms": "5"}),
                  ("G-new-district", {"district": "Neuwerft"}), ("G-misspelt-district", {"district": "Altstatd"}),
                  ("G-lower-case-district", {"district": "altstadt"}), ("G-star-district", {"district": "*"})]
    return chosen + [{**base, **fields, "id": ident} for ident, fields in edges]


def module(folder: Path, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=folder, env=QUIET, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def update_yaml(folder: Path, store: Path, metrics: dict) -> None:
    """Digests of the store's files, and the metrics that training printed."""
    path = folder / "gatehouse.yaml"
    text = path.read_text(encoding="utf-8")

    def digest(match: re.Match) -> str:
        return match.group(1) + sha256(store / match.group(2)) + match.group(4)

    text = re.sub(r'(uri: "[^"]*/([^"/]+\.csv)"[^\n]*sha256: )([0-9a-f]{64}|\?)([^\n]*)', digest, text)
    for name, value in metrics.items():
        text = re.sub(rf"(metric: {name}, value: )[^,]+", rf"\g<1>{value}", text)
    path.write_text(text, encoding="utf-8")


def refresh_fraud(folder: Path, store: Path, everything: list[dict], window: str) -> None:
    history.write_transactions(folder / "golden" / "inputs.csv", golden_transactions(everything, folder.name == "1.2.0"))
    first, last = re.match(r"tx-(\S+)\.\.(\S+)\.csv", window).groups()
    part = history.month(everything, "at", first, last)
    frauds = [t for t in part if t["reported_at"]][::6][:20]
    others = [t for t in part if int(t["card"][1:]) % 40 == 7 and not t["reported_at"]][:100]
    history.write_transactions(folder / "data" / "sample_transactions.csv", sorted(frauds + others, key=lambda t: t["id"]))


def refresh_houses(folder: Path, store: Path, everything: list[dict], window: str) -> None:
    first, last = re.match(r"flats-(\S+)\.\.(\S+)\.csv", window).groups()
    part = history.month(everything, "sold", first, last)
    history.write_flats(folder / "data" / "sample_flats.csv", part[::len(part) // 120][:120])
    history.write_flats(folder / "golden" / "inputs.csv", golden_flats(everything, folder.name in ("2.1.0", "2.2.0")))


def run_notebook(path: Path, python: str, store: Path) -> None:
    code = """
import json, sys, nbformat
from nbclient import NotebookClient
path, folder = sys.argv[1:]
book = nbformat.read(path, 4)
for cell in book.cells:
    cell.pop('outputs', None) if cell.cell_type != 'code' else cell.update(outputs=[], execution_count=None)
NotebookClient(book, timeout=300, kernel_name='python3', record_timing=False, resources={'metadata': {'path': folder}}).execute()
for cell in book.cells:
    cell.metadata.pop('execution', None)
book.metadata = {'kernelspec': {'display_name': 'Python 3', 'language': 'python', 'name': 'python3'},
                 'language_info': {'name': 'python', 'file_extension': '.py', 'mimetype': 'text/x-python', 'version': sys.version.split()[0]}}
nbformat.validate(book)
nbformat.write(book, path)
"""
    subprocess.run([python, "-c", code, str(path), str(path.parent)], check=True, env={**QUIET, "HISTORY": str(store)})


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--notebooks", metavar="PYTHON")
    parser.add_argument("--only", default="")
    arguments = parser.parse_args()
    store = Path(tempfile.mkdtemp(prefix="gatehouse-demo-"))
    try:
        history.main(store)
        cards, flats = history.transactions(), history.flats()
        for name, window, holdout in VERSIONS:
            if not name.startswith(arguments.only):
                continue
            folder = DEMO / name
            metrics = json.loads(module(folder, "src.train", str(store / window), str(store / holdout)))
            (refresh_fraud if name.startswith("card") else refresh_houses)(folder, store, cards if name.startswith("card") else flats, window)
            print(name, metrics, module(folder, "src.score", "golden/inputs.csv", "golden/expected.csv"))
            update_yaml(folder, store, metrics)
            if arguments.notebooks:
                run_notebook(next((folder / "notebooks").glob("*.ipynb")), arguments.notebooks, store)
    finally:
        shutil.rmtree(store)


if __name__ == "__main__":
    main()
