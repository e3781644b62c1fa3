# SPDX-License-Identifier: GPL-3.0-or-later
"""Decisions as people make them in the dialogs."""

import re

from desk import word


def approve(window, label, role):
    """The dialog asks for every tick and its sentence before its button opens."""
    window.press(f"Approve as {role}…")
    dialog = window.find(re.compile("^Approve"), "dialog")
    boxes = window.every(None, "check box", dialog)
    assert boxes, "a checklist is asked for"
    for box in boxes:
        window.tick(box.get_name(), dialog)
    for field in window.every(re.compile("^Sentence: "), ("text", "entry"), dialog):
        window.type(field.get_name(), f"I ran it again and {word()} came out.", under=dialog)
    window.type("Reason", f"{word()} holds.", under=dialog)
    window.press(f"Approve {label}", under=dialog)
    window.gone(re.compile("^Approve"), "dialog")
