#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One version from import to recall, through the real window: what people see and press is what the registry holds."""

import hashlib
import re

from decisions import approve
from desk import Room, word
from folders import model_folder, next_version
from trail import read_trail

AUTHOR, REVIEWER, RISK, OWNER = (word() for _ in range(4))


def prepare(room):
    """A registry with people and a first version, and a folder for the second."""
    ctl = room.registry({AUTHOR: [], REVIEWER: ["technical-reviewer"], RISK: ["risk-approver"], OWNER: []})
    model = word()
    first = room.path(word())
    files = model_folder(first)
    ctl.run("model", "add", model, "--purpose", f"Which {word()} comes next?", "--owner", OWNER, "--tier", "medium", person=OWNER)
    ctl.run("import", "folder", first, "--model", model, "--label", "1.0", "--base", "none", "--author", AUTHOR, person=AUTHOR)
    second = room.path(word())
    changed, explained = next_version(second, files)
    return ctl, model, second, changed, explained


def register(window, model, explained):
    """The page before the import: what convention cannot know is filled in, then the draft is made."""
    window.says("^Register a version$")
    window.type("Model", model)
    window.type("Version label", "1.1")
    window.type("Release notes", "\n".join(f"- {name}: changed for a reason of its own" for name in explained))
    window.type("Intended use", f"To rank {word()} by {word()}, and nothing else.")
    window.choose("Author", re.compile(AUTHOR))
    window.press(f"Register {model} 1.1 as draft")
    window.gone("Register a version", "dialog")
    window.find(f"{model} 1.1", "page tab")


def submit(window):
    window.press("Submit to gate A…")
    dialog = window.find(re.compile("^Submit 1.1|^Submit"), "dialog")
    for field in window.every(re.compile("^Reason to waive"), ("text", "entry"), dialog):
        window.type(field.get_name(), f"{word()} {word()} is not there yet")
    window.press(re.compile("^Submit"), under=dialog)
    window.gone(re.compile("^Submit"), "dialog")


def read(window, script):
    """Opens the script's changes and steps to the next one, as a reader does."""
    window.show_part("Changes")
    window.open_row(re.compile(re.escape(script.rsplit("/", 1)[-1])))
    window.says(r"^(2 change|1 / 2)")
    window.press("Next change (F7)")
    window.press("Next change (F7)")
    window.says("^2 / 2$")


def propose_unusable(window, reason):
    window.more("Mark unusable…")
    dialog = window.find(re.compile("unusable", re.I), "dialog")
    window.type("Reason", reason, under=dialog)
    window.choose("Defect class", "Data", dialog)
    window.choose("Severity", "Major", dialog)
    window.choose("Affected since", re.compile("^Always"), dialog)
    window.press("Propose to mark 1.1 unusable", under=dialog)
    window.gone(re.compile("unusable", re.I), "dialog")


def confirm_unusable(window, reason):
    window.press("Mark unusable…")
    dialog = window.find(re.compile("unusable", re.I), "dialog")
    window.says_text("Reason", reason, dialog)
    window.press("Confirm: 1.1 is unusable", under=dialog)
    window.gone(re.compile("unusable", re.I), "dialog")


def main():
    with Room() as room:
        ctl, model, folder, files, explained = prepare(room)
        version = f"{model}@1.1"
        window = room.window("--registry", ctl.url, folder)
        window.come_forward()
        register(window, model, explained)

        shown = ctl.json("show", version)
        assert {asset["path"]: asset["sha256"] for asset in shown["assets"]} == {
            name: hashlib.sha256(text.encode()).hexdigest() for name, text in files.items()
        }, "every file of the folder is in the version, byte for byte"
        assert (shown["base"], shown["author"], shown["review_state"]) == (f"{model}@1.0", AUTHOR, "draft"), shown

        window.act_as(AUTHOR)
        submit(window)
        window.says("now Review A")
        assert ctl.json("show", version)["review_state"] == "in-review-a"
        assert not [b for b in window.every(re.compile("^Approve as"), ("button", "push button"))], "an author is not offered the approval of their own version"

        window.act_as(REVIEWER)
        read(window, explained[0])
        approve(window, "1.1", "technical reviewer")
        assert [v["verdict"] for v in ctl.json("show", version)["verdicts"]] == ["approve"]

        window.act_as(RISK)
        approve(window, "1.1", "risk approver")
        assert ctl.json("show", version)["review_state"] == "approved"

        reason = f"The {word()} column was shifted by a day."
        window.act_as(OWNER)
        propose_unusable(window, reason)
        assert ctl.json("show", version)["usability"] != "unusable", "one person alone recalls nothing"
        window.act_as(RISK)
        confirm_unusable(window, reason)
        shown = ctl.json("show", version)
        assert shown["usability"] == "unusable", shown
        assert {(v["role"], v["person"], v["verdict"]) for v in shown["verdicts"]} == {
            ("technical-reviewer", REVIEWER, "approve"), ("risk-approver", RISK, "approve")}, shown["verdicts"]

        window.come_forward()
        window.keys("ctrl+7")
        window.find("Audit - Gatehouse", ("frame", "window"))
        events = ctl.json("log", version)["events"]
        kinds = [event["kind"] for event in events]
        assert kinds == ["register", "submit", "approve", "approve", "propose-unusable", "unusable"], kinds
        read_trail(window, events, len(ctl.json("log")["events"]))
        verified = ctl.json("audit", "verify", "--replay")
        assert verified["ok"] and not verified["problems"], verified
        window.leave()


if __name__ == "__main__":
    main()
