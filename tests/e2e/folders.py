# SPDX-License-Identifier: GPL-3.0-or-later
"""Model folders of random names and contents, as the end-to-end tests import them."""

import os
import random

from desk import word


def model_folder(path):
    """Files for every element that a medium tier asks for; answers {path in the folder: bytes}."""
    lines = [f"def {word()}(table):\n    return table['{word()}'] * {random.randint(2, 99)}\n" for _ in range(12)]
    files = {
        "README.md": f"# {word()}\n\nAnswers {word()} from {word()}.\n",
        "requirements.txt": f"numpy==1.{random.randint(10, 29)}.0\n",
        f"src/{word()}.py": "\n\n".join(lines),
        f"conf/{word()}.yaml": f"seed: {random.randint(1, 9999)}\n",
        f"model/{word()}.onnx": word(200),
        f"data/{word()}.csv": "id,amount\n" + "".join(f"{n},{random.random():.4f}\n" for n in range(20)),
        "golden/inputs.csv": "id,amount\n1,0.5\n",
        "golden/expected.csv": "id,score\n1,0.25\n",
        f"notebooks/{word()}.ipynb": '{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}\n',
    }
    write(path, files)
    return files


def write(path, files):
    for name, text in files.items():
        file = os.path.join(path, name)
        os.makedirs(os.path.dirname(file), exist_ok=True)
        with open(file, "w", encoding="utf-8") as stream:
            stream.write(text)


def next_version(path, files):
    """Changes the script in two places far apart and adds a file; answers the new files and what the notes must explain."""
    changed = dict(files)
    script = next(name for name in files if name.endswith(".py"))
    lines = files[script].split("\n")
    lines[1] += f"  # {word()}"
    lines[-2] += f"  # {word()}"
    changed[script] = "\n".join(lines)
    added = f"docs/{word()}.md"
    changed[added] = f"# {word()}\n"
    write(path, changed)
    return changed, [script, added]


def submitted(ctl, model, label, folder, author, base="none", notes="The first.", made=False):
    """A version in review, made by the command line: needs that can be waived are waived. `made`: the model is there already."""
    if base == "none" and not made:
        ctl.run("model", "add", model, "--purpose", f"Which {word()} comes next?", "--owner", author, "--tier", "medium", person=author)
    write(folder, {"gatehouse.yaml": f"intended_use: To rank {word()} by {word()}.\nrelease_notes: \"{notes}\"\n"})
    ctl.run("import", "folder", folder, "--model", model, "--label", label, "--base", base, "--author", author, person=author)
    version = f"{model}@{label}"
    waivers = []
    for need in ctl.json("preflight", version, person=author, expect=None)["needs"]:
        if need["state"] == "missing":
            waivers += ["--waive", f"{need['need']}={word()} is not there yet"]
    ctl.run("submit", version, *waivers, person=author)
