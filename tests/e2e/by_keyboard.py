#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""One version from import to recall without a mouse: every step is keys, and what is heard says where they went."""

import os
import re

from desk import HEARD, Gone, Room, within, word
from folders import model_folder, next_version
from keyboard import Keyboard, decide

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


def register(keyboard, model, folder, explained):
    """Chooses the folder and fills what convention cannot know."""
    window = keyboard.window
    keyboard.press("ctrl+n")
    window.find("Import a folder", "dialog")
    field = within(lambda: next((t for t in HEARD[-1:] if t.get_role_name() == "text"), None), "the focus in the name of the folder")
    keyboard.replace(field, folder + os.sep)
    keyboard.press("Return")
    keyboard.dialog("Register a version")
    keyboard.fill("Model", model)
    keyboard.fill("Version label", "1.1")
    keyboard.pick("Author", re.compile(AUTHOR))
    keyboard.fill("Release notes", "\n".join(f"- {name}: changed for a reason of its own" for name in explained))
    keyboard.fill("Intended use", f"To rank {word()} by {word()}, and nothing else.")
    keyboard.walk("button", f"Register {model} 1.1 as draft")
    keyboard.press("space")
    window.gone("Register a version", "dialog")
    window.find(f"{model} 1.1", "page tab")


def submit(keyboard):
    keyboard.press("ctrl+shift+Return")
    keyboard.dialog(re.compile("^Submit"))
    decide(keyboard, "Submit", {"^Reason to waive": f"{word()} {word()} is not there yet"})
    keyboard.window.gone(re.compile("^Submit"), "dialog")


def read(keyboard, model, script):
    """Opens the version from the list of what waits, and goes through the changes of the script."""
    window = keyboard.window
    keyboard.press("ctrl+1")
    window.hears("tree", "What waits")
    window.step("Home")  # the heading over the items
    keyboard.walk("table cell", re.compile(f"^{model} 1.1"), key="Down")
    keyboard.press("Return")
    window.find(f"{model} 1.1 - Gatehouse", ("frame", "window"))
    keyboard.command("Go to Changes")
    name = script.rsplit("/", 1)[-1]
    for _ in range(20):
        try:
            window.find(re.compile(re.escape(name) + "$"), "label", patience=2)
            break
        except Gone:
            keyboard.press("bracketright")
    window.says(r"^(2 change|1 / 2)")
    keyboard.press("F7", "F7")
    window.says("^2 / 2$")


def approve(keyboard):
    keyboard.press("ctrl+shift+Return")
    keyboard.dialog(re.compile("^Approve"))
    decide(keyboard, "Approve 1.1", {"^Sentence: ": f"I ran it again and {word()} came out.", "^Reason$": f"{word()} holds."})
    keyboard.window.gone(re.compile("^Approve"), "dialog")


def propose_unusable(keyboard, reason):
    keyboard.command("Mark unusable")
    dialog = keyboard.dialog(re.compile("unusable", re.I))
    keyboard.replace(HEARD[-1], reason)
    keyboard.pick("Defect class", "Data")
    keyboard.pick("Severity", "Major")
    keyboard.pick("Affected since", re.compile("^Always"))
    keyboard.finish("Propose to mark 1.1 unusable")
    keyboard.window.gone(re.compile("unusable", re.I), "dialog")
    return dialog


def confirm_unusable(keyboard, reason):
    keyboard.command("Mark unusable")
    keyboard.window.says_text("Reason", reason, keyboard.dialog(re.compile("unusable", re.I)))
    keyboard.finish("Confirm: 1.1 is unusable")
    keyboard.window.gone(re.compile("unusable", re.I), "dialog")


def read_trail(keyboard, ctl, version):
    """Goes down the list of events: each is heard by its number."""
    window = keyboard.window
    keyboard.press("ctrl+7")
    window.find("Audit - Gatehouse", ("frame", "window"))
    events = ctl.json("log", version)["events"]
    assert [event["kind"] for event in events] == ["register", "submit", "approve", "approve", "propose-unusable", "unusable"], events
    wanted = {str(event["seq"]) for event in events}
    heard = {window.step("Home").get_name()}
    for _ in range(len(ctl.json("log")["events"]) + 8):
        if wanted <= heard:
            return
        heard.add(window.step("Down").get_name())
    raise Gone(f"the events {wanted}; heard were {heard}")


def main():
    with Room() as room:
        ctl, model, folder, files, explained = prepare(room)
        version = f"{model}@1.1"
        window = room.window("--registry", ctl.url)
        window.find("My turn - Gatehouse", ("frame", "window"))
        keyboard = Keyboard(window)
        keyboard.act_as(AUTHOR)
        register(keyboard, model, folder, explained)
        shown = ctl.json("show", version)
        assert {asset["path"] for asset in shown["assets"]} == set(files), shown
        assert (shown["author"], shown["review_state"]) == (AUTHOR, "draft"), shown

        submit(keyboard)
        window.says("now Review A")
        assert ctl.json("show", version)["review_state"] == "in-review-a"

        keyboard.act_as(REVIEWER)
        read(keyboard, model, explained[0])
        approve(keyboard)
        keyboard.act_as(RISK)
        approve(keyboard)
        assert ctl.json("show", version)["review_state"] == "approved"

        reason = f"The {word()} column was shifted by a day."
        keyboard.act_as(OWNER)
        propose_unusable(keyboard, reason)
        assert ctl.json("show", version)["usability"] != "unusable", "one person alone recalls nothing"
        keyboard.act_as(RISK)
        confirm_unusable(keyboard, reason)
        assert ctl.json("show", version)["usability"] == "unusable"
        read_trail(keyboard, ctl, version)
        window.leave()


if __name__ == "__main__":
    main()
