#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports machine-learning projects by other people, two releases each, and compares every file with what the registry says it holds.

    tests/real/import_projects.py FOLDER [PACKAGE==OLD,NEW ...]

Source distributions come from the Python package index that pip is configured for; nothing of them is run, only unpacked. FOLDER keeps the
downloads, the unpacked releases and the registry (FOLDER/registry.db), so that a second run is quick and the window can look at it.
Ends with status 1 when a file was lost, added or altered.
"""

import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tarfile
import urllib.parse
import urllib.request
import zipfile

# Packages that ship models, examples, notebooks or data, with two releases that differ.
PROJECTS = {
    "langid": ("1.1.5", "1.1.6"),
    "vaderSentiment": ("3.3.1", "3.3.2"),
    "lifelines": ("0.27.8", "0.30.0"),
    "mlxtend": ("0.22.0", "0.23.4"),
    "pyod": ("1.1.3", "2.0.5"),
    "tsfresh": ("0.20.2", "0.21.0"),
    "langdetect": ("1.0.8", "1.0.9"),
    "scikit-learn": ("1.5.2", "1.6.1"),
}
HERE = pathlib.Path(__file__).resolve().parents[2]
# The program needs the environment it was built in; downloads are made in the caller's own.
CTL = [HERE / "scripts/in-env", HERE / "build/release/bin/gatehousectl"]


def index_page():
    configured = subprocess.run([sys.executable, "-m", "pip", "config", "get", "global.index-url"], capture_output=True, text=True)
    return (os.environ.get("PIP_INDEX_URL") or configured.stdout.strip() or "https://pypi.org/simple").rstrip("/")


def download(package, release, folder):
    folder.mkdir(parents=True, exist_ok=True)
    known = [file for file in folder.iterdir() if re.search(rf"-{re.escape(release)}\.(tar\.gz|zip)$", file.name)]
    if known:
        return known[0]
    name = re.sub(r"[-_.]+", "-", package).lower()
    base = f"{index_page()}/{name}/"
    with urllib.request.urlopen(base, timeout=120) as answer:
        page = answer.read().decode()
    for link in re.findall(r'href="([^"]+)"', page):
        file = link.split("#")[0].rsplit("/", 1)[-1]
        if re.search(rf"-{re.escape(release)}\.(tar\.gz|zip)$", file):
            target = folder / file
            with urllib.request.urlopen(urllib.parse.urljoin(base, link), timeout=300) as answer:
                target.write_bytes(answer.read())
            return target
    sys.exit(f"{package} has no source distribution {release}")


def unpack(archive, folder):
    if folder.exists():
        return
    if archive.name.endswith(".zip"):
        zipfile.ZipFile(archive).extractall(folder)
    else:
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data")


def files_of(folder):
    found = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            found[file.relative_to(folder).as_posix()] = hashlib.sha256(file.read_bytes()).hexdigest()
    return found


def ctl(registry, *arguments):
    done = subprocess.run([*CTL, "--registry", f"sqlite://{registry}", *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"gatehousectl {' '.join(arguments)}: {done.stderr or done.stdout}")
    return done.stdout


def compare(registry, root, model, label):
    shown = json.loads(ctl(registry, "--json", "show", f"{model}@{label}"))
    held = {asset["path"]: asset["sha256"] for asset in shown["assets"]}
    there = files_of(root)
    lost = sorted(set(there) - set(held))
    added = sorted(set(held) - set(there))
    altered = sorted(path for path in there if path in held and there[path] != held[path])
    elements = {}
    for asset in shown["assets"]:
        elements[asset["element"]] = elements.get(asset["element"], 0) + 1
    words = ", ".join(f"{count} {element}" for element, count in sorted(elements.items()))
    print(f"{model}@{label}: {len(there)} files, {len(lost)} lost, {len(added)} added, {len(altered)} altered ({words})", flush=True)
    return lost + added + altered


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    projects = dict(PROJECTS)
    if len(sys.argv) > 2:
        projects = {each.split("==")[0]: tuple(each.split("==")[1].split(",")) for each in sys.argv[2:]}
    folder.mkdir(parents=True, exist_ok=True)
    registry = folder / "registry.db"
    if not registry.exists():
        ctl(registry, "init", f"sqlite://{registry}")
    owner = json.loads(ctl(registry, "--json", "people", "list"))["people"][0]["name"]
    listed = json.loads(ctl(registry, "--json", "list"))["models"]
    known = {model["name"] for model in listed}
    have = {(model["name"], version["label"]) for model in listed for version in model["versions"]}
    wrong = []
    for package, releases in projects.items():
        model = package.lower()
        if model not in known:
            ctl(registry, "model", "add", model, "--purpose", f"What {package} answers.", "--owner", owner, "--tier", "medium")
        base = "none"
        for release in releases:
            unpacked = folder / "unpacked" / f"{package}-{release}"
            unpack(download(package, release, folder / "archives"), unpacked)
            inside = list(unpacked.iterdir())
            root = inside[0] if len(inside) == 1 and inside[0].is_dir() else unpacked
            if (model, release) not in have:
                # --all: what is left out by default would be missing from the comparison.
                ctl(registry, "import", "folder", str(root), "--model", model, "--label", release, "--base", base, "--all")
            wrong += compare(registry, root, model, release)
            base = release
    print(ctl(registry, "audit", "verify", "--replay").strip())
    print(ctl(registry, "store", "verify").strip())
    if wrong:
        sys.exit(f"{len(wrong)} files differ, first: {wrong[0]}")


if __name__ == "__main__":
    main()
