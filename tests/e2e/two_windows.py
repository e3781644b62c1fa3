#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two processes on one registry: what is decided in one stands in the other without a click."""

import re

from desk import Room, word
from decisions import approve
from folders import model_folder, submitted

REVIEWER, RISK = word(), word()


def main():
    with Room() as room:
        author = word()
        ctl = room.registry({author: [], REVIEWER: ["technical-reviewer"], RISK: ["risk-approver"]})
        folder = room.path(word())
        model_folder(folder)
        model = word()
        submitted(ctl, model, "1.1", folder, author)
        place = f"gatehouse://{model}/1.1"
        here = room.window("--registry", ctl.url, place)
        there = room.window("--new-process", "--registry", ctl.url, place)
        for window, person in ((here, REVIEWER), (there, RISK)):
            window.find(f"{model} 1.1", "page tab")
            window.come_forward()
            window.act_as(person)
            window.find(re.compile("^Approve as"), ("button", "push button"))
        there.show_part("History")
        there.says("Submitted revision 1")
        assert not there.every(re.compile("Approved revision 1")), "nothing is decided yet"

        here.come_forward()
        approve(here, "1.1", "technical reviewer")
        # No click and no key in the other window from here on.
        there.says("Approved revision 1")

        there.come_forward()
        approve(there, "1.1", "risk approver")
        here.says("^Approved$")
        here.gone(re.compile("^Approve as"), ("button", "push button"))
        assert ctl.json("show", f"{model}@1.1")["review_state"] == "approved"

        # The command line is a process like any other.
        reason = f"{word()} looks wrong"
        ctl.run("hold", f"{model}@1.1", "--reason", reason, person=REVIEWER)
        for window in (here, there):
            window.says("^On hold$")
        assert ctl.json("audit", "verify", "--replay")["ok"]


if __name__ == "__main__":
    main()
