#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A slot from its making to a rollback, through the real window: start, evidence, gate B by another person, live, superseded, back."""

import hashlib
import json
import re

from desk import SHORT, Room, act, again, within, word
from folders import model_folder, next_version, submitted
from trail import read_trail

AUTHOR, REVIEWER, DEPLOYER, APPROVER, HOST = (word() for _ in range(5))


def ticks(ctl, gate, role):
    """What the policy's checklist asks of a role at low tier, each with a sentence."""
    policy = ctl.json("policy", "show", "1")
    items = policy[gate]["low"]["checklists"][role]
    return [argument for item in items for argument in ("--tick", f"{item['id']}={word()} holds")]


def prepare(room):
    """An approved version, the folder of the next one, and nothing to run them in yet."""
    ctl = room.registry({AUTHOR: [], REVIEWER: ["technical-reviewer"], DEPLOYER: ["deployer"], APPROVER: ["go-live-approver"], HOST: ["monitor"]})
    folder, model = room.path(word()), word()
    files = model_folder(folder)
    ctl.run("model", "add", model, "--purpose", f"Which {word()} comes next?", "--owner", AUTHOR, "--tier", "low", person=AUTHOR)
    approved(ctl, model, "1.0", folder, "none", "The first.")
    return ctl, model, folder, files


def approved(ctl, model, label, folder, base, notes):
    submitted(ctl, model, label, folder, AUTHOR, base, notes, made=True)
    ctl.run("approve", f"{model}@{label}", "--role", "technical-reviewer", *ticks(ctl, "gate_a", "technical-reviewer"), person=REVIEWER)


def opened(window, button, name, role="dialog"):
    """Presses a button until what it opens is there: news may replace a button under the hand that presses it."""
    pattern = re.compile(name)

    def look():
        if not window.every(pattern, role):
            window.press(button, patience=SHORT)
        return window.find(pattern, role, patience=SHORT)

    return again(look, lambda: None)


def make_slot(window, slot):
    """The empty tab says what is missing and makes it."""
    window.says("^There is no slot yet")
    dialog = opened(window, "Add slot…", "^Add a slot$")
    window.type("Name", slot, under=dialog)
    window.type("Purpose", f"Scores {word()} once a day", under=dialog)
    window.press(f"Add slot {slot}", under=dialog)
    window.gone("Add a slot", "dialog")


def start(window, label, slot, target):
    dialog = opened(window, f"Start in {slot}…", "^Start ")
    window.type("Targets", target, under=dialog)
    window.press(f"Start {label}", under=dialog)
    window.gone(re.compile("^Start "), "dialog")


def add_evidence(window, label, kind, file):
    """A result file; the dialog shows what it holds before it is recorded."""
    dialog = opened(window, "Add evidence…", "^Add evidence for")
    window.choose("Kind", kind, dialog)
    window.type("Result file", file, under=dialog)
    window.choose("Outcome", "Passed", dialog)
    window.type("Runs", word(), under=dialog)
    window.press(f"Add evidence for {label}", under=dialog)
    window.gone(re.compile("^Add evidence for"), "dialog")


def decide(window, button, dialog_name, primary):
    """An act that asks for nothing but the decision."""
    dialog = opened(window, button, dialog_name)
    window.press(primary, under=dialog)
    window.gone(re.compile(dialog_name), "dialog")


def clear(window, label, finding):
    """Gate B by another person, with something that is still to be mended."""
    dialog = opened(window, "Approve as go-live approver…", "^Approve")
    for box in window.every(None, "check box", dialog):
        if box.get_name() != "Only in a window of time":
            window.tick(box.get_name(), dialog)
    for field in window.every(re.compile("^Sentence: "), ("text", "entry"), dialog):
        window.type(field.get_name(), f"I tried it and {word()} came back.", under=dialog)
    act(window.find("Approve with findings", "radio button", dialog), "Toggle", "Press")
    window.type("Finding 1", finding, under=dialog)
    window.type("Stale when", f"{word()} is silent for three days", under=dialog)
    window.press(f"Approve {label} with 1 finding", under=dialog)
    window.gone(re.compile("^Approve"), "dialog")


def roll_back(window, label, reason):
    dialog = opened(window, "Roll back to this…", "^Roll back")
    window.type("Reason", reason, under=dialog)
    window.press(f"Roll back to {label}", under=dialog)
    window.gone(re.compile("^Roll back"), "dialog")


def state(ctl, version):
    return [each["state"] for each in ctl.json("show", version)["deployments"]]


def first_goes_live(window, ctl, version, slot, target, file):
    label = version.split("@")[1]
    start(window, label, slot, target)
    within(lambda: state(ctl, version) == ["in-verification"], "the deployment in verification")
    window.find("Submit to gate B: not open", ("button", "push button"))  # its face says that it waits
    add_evidence(window, label, "End-to-end run", file)
    window.says(f"reported by {DEPLOYER}")
    ctl.run("target", "report", "--slot", slot, "--target", target, "--build", ctl.json("show", version)["digest"], person=HOST)
    window.says(f"^{target} in step")
    decide(window, "Submit to gate B…", "^Submit", f"Submit {label} to gate B")
    within(lambda: state(ctl, version) == ["in-review-b"], "the deployment at gate B")
    assert not window.every(re.compile("^Approve as .*…$"), ("button", "push button")), "a deployer is not offered their own gate B"

    window.act_as(APPROVER)
    finding = f"Watch {word()} for a week."
    clear(window, label, finding)
    within(lambda: state(ctl, version) == ["cleared"], "the deployment cleared")
    assert [f["text"] for f in ctl.json("show", version)["findings"]] == [finding]
    window.act_as(DEPLOYER)
    decide(window, "Go live…", "go live", f"Let {label} go live")
    within(lambda: state(ctl, version) == ["live"], "the deployment live")
    window.says("then in each slot: .*now Live$")


def second_is_cleared(ctl, model, folder, files, slot, target, file):
    """The same by the command line; the window hears of it."""
    version = f"{model}@1.1"
    _, explained = next_version(folder, files)
    approved(ctl, model, "1.1", folder, f"{model}@1.0", "; ".join(f"{name} has changed" for name in explained))
    ctl.run("deployment", "start", version, "--slot", slot, "--target", target, "--rollback", "1.0", person=DEPLOYER)
    for kind in ("end-to-end",):
        ctl.run("evidence", "add", version, "--slot", slot, "--kind", kind, "--file", file, person=DEPLOYER)
    ctl.run("target", "report", "--slot", slot, "--target", target, "--build", ctl.json("show", version)["digest"], person=HOST)
    ctl.run("deployment", "submit", version, "--slot", slot, person=DEPLOYER)
    ctl.run("approve", version, "--slot", slot, "--role", "go-live-approver", *ticks(ctl, "gate_b", "go-live-approver"), person=APPROVER)
    return version


def main():
    with Room() as room:
        ctl, model, folder, files = prepare(room)
        first, slot, target = f"{model}@1.0", word(), word()
        file = room.path(word() + ".json")
        with open(file, "w", encoding="utf-8") as stream:
            json.dump({"rows": 100}, stream)
        window = room.window("--registry", ctl.url, f"gatehouse://{model}/1.0")
        window.come_forward()
        window.find(f"{model} 1.0", "page tab")
        window.act_as(DEPLOYER)
        window.show_part("Deployments")
        make_slot(window, slot)
        first_goes_live(window, ctl, first, slot, target, file)
        with open(file, "rb") as stream:
            digest = hashlib.sha256(stream.read()).hexdigest()
        assert ctl.json("show", first)["evidence"][0]["sha256"] == digest, "what was recorded is the file, byte for byte"

        second = second_is_cleared(ctl, model, folder, files, slot, target, file)
        window.come_forward()
        window.keys("ctrl+3")
        window.find("Production - Gatehouse", ("frame", "window"))
        opened(window, "Open 1.1", f"^{re.escape(model)} 1.1$", "page tab")  # the board says who moves next
        decide(window, "Go live…", "go live", "Let 1.1 go live")
        within(lambda: (state(ctl, first), state(ctl, second)) == (["superseded"], ["live"]), "the second version live")

        act(window.find(f"{model} 1.0", "page tab"), "Press")
        roll_back(window, "1.0", f"{word()} came out wrong")
        within(lambda: (state(ctl, first), state(ctl, second)) == (["live"], ["superseded"]), "the first version back")
        assert [(row["version"], row["slot"]) for row in ctl.json("production")["rows"]] == [("1.0", slot)]
        assert ctl.json("resolve", model, "--slot", slot)["version"] == "1.0"

        window.come_forward()
        window.keys("ctrl+7")
        window.find("Audit - Gatehouse", ("frame", "window"))
        events = ctl.json("log", first)["events"]
        kinds = [event["kind"] for event in events]
        assert kinds == ["register", "submit", "approve", "start-deployment", "add-evidence", "submit-deployment", "clear-approve-with-findings", "go-live",
                         "rollback"], kinds
        read_trail(window, events[3:])  # the page opens on the newest
        verified = ctl.json("audit", "verify", "--replay")
        assert verified["ok"] and not verified["problems"], verified
        window.leave()


if __name__ == "__main__":
    main()
