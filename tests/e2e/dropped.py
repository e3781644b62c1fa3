#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder dragged from another program is dropped on the window, by the protocol of the desktop, and becomes a draft."""

import contextlib
import os
import subprocess
import threading

from desk import PATIENCE, Room, asked, within, word
from folders import model_folder, write


@contextlib.contextmanager
def source(path):
    """A program of its own that offers the path, and what it said of it; it stays, as a file manager does, for as long as it may be asked."""
    process = subprocess.Popen([os.environ["GATEHOUSE_DRAGSOURCE"], path], stdout=subprocess.PIPE, text=True)
    heard = []
    threading.Thread(target=lambda: heard.extend(iter(process.stdout.readline, "")), daemon=True).start()
    try:
        within(lambda: asked("search", "--onlyvisible", "--pid", str(process.pid)), "the source of the drag")
        yield heard
    finally:
        process.terminate()
        process.wait(PATIENCE)


def drag(heard, at):
    """Drags what the source offers to a place on the screen as a hand does: in steps, and letting go when it is taken."""
    heard.clear()
    asked("mousemove", "30", "30", "mousedown", "1")
    steps = 20
    for step in range(1, steps + 1):
        asked("mousemove", *(str(30 + (end - 30) * step // steps) for end in at))
    within(lambda: "taken\n" in heard[-1:], "the window taking what is dragged over it")
    asked("mouseup", "1")
    within(lambda: "dropped\n" in heard, "the drop")


def main():
    with Room() as room:
        author, model, label = word(), word(), "1." + str(len(word()))
        ctl = room.registry({author: []})
        folder = room.path(model)
        model_folder(folder)
        write(folder, {"gatehouse.yaml": f"model: {model}\nlabel: {label}\npurpose: {word()}\nowner: {author}\ntier: low\nauthor: {author}\n"})
        window = room.window("--registry", ctl.url)
        window.act_as(author)
        window.come_forward()
        with source(folder) as heard:
            drag(heard, (800, 500))
            window.press(f"Register {model} {label} as draft")
        window.find(f"{model} {label}", "page tab")
        assert ctl.json("show", f"{model}@{label}")["review_state"] == "draft"


if __name__ == "__main__":
    main()
