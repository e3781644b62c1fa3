# SPDX-License-Identifier: GPL-3.0-or-later
"""The Audit page as a person reads it, beside what the registry says."""

import re

from desk import within

TITLES = {
    "register": "Registered",
    "submit": "Submitted",
    "approve": "Approved",
    "propose-unusable": "Unusable proposed",
    "unusable": "Marked unusable",
    "start-deployment": "Deployment started",
    "add-evidence": "Evidence reported",
    "submit-deployment": "Submitted to gate B",
    "clear-approve-with-findings": "Approved at gate B with findings",
    "go-live": "Went live",
    "rollback": "Rolled back",
}


def read_trail(window, events, total=0):
    """The page lists these events (and at least `total` in all): the number, who did it, what it was."""
    tree = window.find("Events", "tree")
    wanted = {event["seq"] for event in events}
    found = {}

    def rows():
        row = []
        for cell in window.every(None, "table cell", tree):
            name = cell.get_name()
            if re.fullmatch(r"\d+", name):
                row = found[int(name)] = []
            row.append(name)
        if wanted <= found.keys() and len(found) >= total:
            return found
        window.keys("Next")  # what is below shows when somebody goes there
        return None

    window.focus(tree)
    listed = within(rows, f"events {sorted(wanted)} on the Audit page")
    for event in events:
        words = listed[event["seq"]]
        assert TITLES[event["kind"]] in words, (event, words)
        assert any(each.startswith(event["person"]) for each in words), (event, words)
