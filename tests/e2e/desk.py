# SPDX-License-Identifier: GPL-3.0-or-later
"""What the end-to-end tests share: the real window driven through the accessibility bus, and gatehousectl beside it.

A test reads what a screen reader reads. Nothing here sleeps for a fixed time: every look is repeated until it is
answered or its time is up.
"""

import json
import os
import random
import re
import shutil
import signal
import string
import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 30.0  # seconds for one answer of the window on a slow machine
SHORT = 8.0  # seconds for what a gesture shows at once; then it is done again
BIN = os.environ["GATEHOUSE_BIN"]
ACTIVE = {Atspi.StateType.SHOWING, Atspi.StateType.VISIBLE}


HEARD = []  # what got the focus, as a screen reader is told: menus are in no tree, they only speak


def listen(event, *_):
    if event.detail1:  # what lost the focus says so, too
        HEARD.append(event.source)


LISTENER = Atspi.EventListener.new(listen)
LISTENER.register("object:state-changed:focused")


def word(length=6):
    """A random name, so that no test leans on the names of another."""
    return "".join(random.choices(string.ascii_lowercase, k=length))


class Gone(Exception):
    """What was looked for did not show in time."""


def again(gesture, undo, patience=PATIENCE):
    """Repeats a whole gesture until it reaches what it is for: on a slow machine a window may lay itself out anew under it."""
    end = time.monotonic() + patience
    while True:
        try:
            return gesture()
        except Gone:
            if time.monotonic() > end:
                raise
        undo()


def within(look, what, patience=PATIENCE):
    """Repeats `look` until it answers something; the bus may lose objects while the window redraws them."""
    end = time.monotonic() + patience
    while True:
        while GLib.MainContext.default().iteration(False):
            pass  # events of the bus
        try:
            found = look()
            if found:
                return found
        except GLib.Error:
            pass
        if time.monotonic() > end:
            raise Gone(what)
        time.sleep(0.05)


class Ctl:
    """gatehousectl on one registry."""

    def __init__(self, url, path):
        self.url = url
        self.path = path

    def run(self, *arguments, person=None, expect=0):
        command = [os.path.join(BIN, "gatehousectl"), "--registry", self.url]
        if person:
            command += ["--as", person]
        done = subprocess.run(command + list(arguments), capture_output=True, text=True, timeout=60)
        assert expect is None or done.returncode == expect, f"{' '.join(arguments)}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout

    def json(self, *arguments, **more):
        return json.loads(self.run("--json", *arguments, **more))


class Room:
    """A folder of the test's own, with a home in which the window keeps its settings; removed at the end, processes ended."""

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="gatehouse-e2e.")
        self.windows = []
        for name in ("config", "data", "state", "cache"):
            os.environ[f"XDG_{name.upper()}_HOME"] = os.path.join(self.folder, name)
        os.environ["HOME"] = self.folder
        # Documents of the window itself, without whatever desktop runs around it.
        os.environ["LC_ALL"] = "C.UTF-8"
        random.seed(int(os.environ.get("GATEHOUSE_SEED", time.time_ns())))

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        for window in self.windows:
            if kind is not None:
                window.describe()
            window.end()
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def registry(self, people):
        """A fresh registry; `people` maps a name to its roles."""
        path = self.path(word() + ".db")
        ctl = Ctl("sqlite://" + path, path)
        ctl.run("init", ctl.url)
        for name, roles in people.items():
            ctl.run("people", "add", name)
            for role in roles:
                ctl.run("people", "grant", name, role)
        return ctl

    def window(self, *arguments):
        window = Window(arguments)
        self.windows.append(window)
        return window


class Window:
    """One process of the program, seen through the accessibility bus."""

    def __init__(self, arguments):
        self.process = subprocess.Popen([os.path.join(BIN, "gatehouse"), *arguments])
        self.app = within(self._find, "the window on the accessibility bus", 60)

    def _find(self):
        if self.process.poll() is not None:
            sys.exit(f"the window ended with status {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app is not None and app.get_process_id() == self.process.pid and app.get_child_count() > 0:
                return app
        return None

    def end(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)

    def leave(self):
        """Quits as a person does, so that the window keeps its state."""
        self.keys("ctrl+q")
        self.process.wait(PATIENCE)

    # ---- looking

    def every(self, name=None, role=None, under=None, state=Atspi.StateType.SHOWING):
        """All things that show, by name (text or compiled pattern) and role (its name, or several)."""
        roles = (role,) if isinstance(role, str) else role
        found = []

        def walk(thing, depth):
            if thing is None or depth > 40:
                return
            try:
                states = thing.get_state_set()
                if depth > 1 and state is not None and not states.contains(state):
                    return
                if (roles is None or thing.get_role_name() in roles) and matches(thing.get_name() or "", name):
                    found.append(thing)
                if states.contains(Atspi.StateType.MANAGES_DESCENDANTS) and thing.get_child_count() > 2000:
                    return
                for index in range(thing.get_child_count()):
                    walk(thing.get_child_at_index(index), depth + 1)
            except GLib.Error:
                pass  # it went while it was looked at

        walk(under or self.app, 0 if under is None else 2)
        return found

    def find(self, name=None, role=None, under=None, patience=PATIENCE):
        return within(lambda: next(iter(self.every(name, role, under)), None), f"{role or 'anything'} named {name}", patience)

    def gone(self, name=None, role=None, patience=PATIENCE):
        within(lambda: not self.every(name, role), f"{role} {name} going away", patience)

    def says(self, pattern, patience=PATIENCE):
        """Waits for a sentence anywhere in the window."""
        return self.find(re.compile(pattern), patience=patience)

    def title(self):
        return next((f.get_name() for f in self.every(role=("frame", "window"))), "")

    def focused(self):
        """What a screen reader was last told to have the focus; states say it of the current row of every list too."""
        within(lambda: HEARD, "something with the focus")
        return HEARD[-1]

    def hears(self, role, name):
        """Waits until a thing of this kind and name has the focus."""

        def look():
            thing = HEARD[-1] if HEARD else None
            return thing is not None and thing.get_role_name() == role and name in (thing.get_name() or "") and thing

        return within(look, f"the focus on the {role} {name}")

    def step(self, key):
        """Presses a key that moves the focus; answers what has it then."""
        HEARD.clear()
        self.keys(key)
        settle(lambda: len(HEARD))
        return HEARD[-1]

    def ticked(self, name, under=None):
        within(lambda: any(t.get_state_set().contains(Atspi.StateType.CHECKED) for t in self.every(name, "check box", under)), f"a tick at {name}")

    def describe(self):
        """What the window shows, for the report of a failure."""
        if self.process.poll() is not None:
            print(f"  the window ended with status {self.process.returncode}", file=sys.stderr)
        try:
            for thing in self.every():
                if thing.get_name():
                    print(f"  {thing.get_role_name()}: {thing.get_name()[:110]}", file=sys.stderr)
        except GLib.Error as error:
            print(f"  the window cannot be read any more: {error}", file=sys.stderr)
        for window in asked("search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "."):
            print(f"  on the screen: {output('xdotool', 'getwindowname', window).strip()} {asked('getwindowgeometry', window)[2:]}", file=sys.stderr)
        picture = os.environ.get("GATEHOUSE_PICTURES")
        if picture:
            self.picture(os.path.join(picture, "failure.png"))

    def picture(self, file):
        subprocess.run(["import", "-window", "root", file], check=False, timeout=20)

    # ---- doing

    def press(self, name, role=("button", "push button"), under=None, patience=PATIENCE):
        """Presses a button that can be pressed."""

        def look():
            for thing in self.every(name, role, under):
                if thing.get_state_set().contains(Atspi.StateType.SENSITIVE):
                    return thing
            return None

        return act(within(look, f"a button {name} that can be pressed", patience), "Press")

    def tick(self, pattern, under=None):
        box = self.find(pattern, "check box", under)
        if not box.get_state_set().contains(Atspi.StateType.CHECKED):
            act(box, "Toggle", "Press")
        within(lambda: box.get_state_set().contains(Atspi.StateType.CHECKED), f"a tick at {pattern}")

    def type(self, name, text, role=("text", "entry"), under=None):
        field = within(lambda: next((t for t in self.every(name, role, under) if t.get_editable_text_iface() is not None), None), f"a field named {name}")
        Atspi.EditableText.set_text_contents(field, text)
        within(lambda: text_of(field).strip() == text.strip(), f"{text!r} in {name}, it holds {text_of(field)!r}")

    def labelled(self, label, under=None):
        """The control that a label on the screen names; Qt calls a combo box after what it shows, so its name does not find it."""

        def look():
            for each in self.every(label, "label", under):
                for relation in each.get_relation_set():
                    if relation.get_relation_type() == Atspi.RelationType.LABEL_FOR:
                        return relation.get_target(0)
            return None

        return within(look, f"a control labelled {label}")

    def choose(self, label, entry, under=None):
        """Chooses in a combo box: opens its list and goes to the entry by keyboard."""
        box = self.labelled(label, under)
        if box.get_role_name() != "combo box":
            box = self.find(None, "combo box", box)  # the label names the row that the box stands in

        def choose():
            self.come_forward()
            act(box, "ShowMenu", "Press")
            names = within(lambda: self.popups() and [t.get_name() for t in self.every(None, "list item", box)], f"the list of {label}", SHORT)
            wanted = next((i for i, name in enumerate(names) if matches(name, entry)), None)
            if wanted is None:
                raise Gone(f"{entry} in {label}, it offers {names}")
            self.keys("Home", *["Down"] * wanted, "Return")
            within(lambda: not self.popups() and box.get_name() == names[wanted], f"{names[wanted]} in {label}", SHORT)

        again(choose, self.close_popups)

    def focus(self, thing):
        thing.get_component_iface().grab_focus()
        within(lambda: thing.get_state_set().contains(Atspi.StateType.FOCUSED), f"the focus in {thing.get_name()}")

    def act_as(self, display):
        """Switches the person by the person menu."""

        def choose():
            self.open_menu(re.compile("^(Acting as|Choose who you are)"))
            self.take(named(display))
            self.find(f"Acting as {display}", patience=SHORT)

        again(choose, self.close_popups)

    def more(self, entry):
        """Takes an entry of the menu behind "More"."""

        def choose():
            self.open_menu("More decisions")
            self.take(entry)

        again(choose, self.close_popups)

    def open_menu(self, opener):
        """Clicks on what opens a menu, where Qt offers the accessibility bus no action for it, and sees that the menu is up."""
        self.come_forward()
        self.click(self.find(opener))
        within(self.popups, f"a menu behind {opener}", SHORT)

    def click(self, thing):
        """Clicks in the middle of a thing once it keeps its place."""
        seen = []

        def place():
            area = thing.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
            seen.append((area.x + area.width // 2, area.y + area.height // 2))
            return len(seen) > 1 and area.width > 0 and seen[-1] == seen[-2] and seen[-1]

        x, y = within(place, f"{thing.get_name()} keeping its place")
        asked("mousemove", str(x), str(y))
        asked("click", "1")

    def take(self, entry):
        """Goes down an open menu until the bus says that the entry has the focus, and takes it."""
        for _ in range(30):
            thing = self.step("Down")
            if not is_entry(thing):
                raise Gone(f"a menu that has the keyboard, a {thing.get_role_name()} has it")
            if matches(thing.get_name() or "", entry) and thing.get_state_set().contains(Atspi.StateType.FOCUSED):
                self.keys("Return")
                within(lambda: not self.popups(), "the menu going away", SHORT)
                return
        raise Gone(f"{entry} in the menu")

    def popups(self):
        """Open menus and lists of this window; they are in no tree of the bus."""
        return [
            window
            for window in asked("search", "--all", "--onlyvisible", "--pid", str(self.process.pid))
            if re.search("_TYPE_(POPUP_MENU|DROPDOWN_MENU|COMBO)", output("xprop", "-id", window, "_NET_WM_WINDOW_TYPE"))
        ]

    def close_popups(self):
        for _ in range(5):
            if not self.popups():
                return
            self.keys("Escape")

    def show_part(self, name):
        """Turns a workspace to one of its parts."""
        act(self.find(re.compile("^" + re.escape(name)), "page tab"), "Press")

    def open_row(self, name):
        """Chooses the row of a list that holds this name and opens it."""
        cell = self.find(name, ("table cell", "list item", "tree item"))
        act(cell, "Toggle", "Press")

    def says_text(self, label, text, under=None):
        within(lambda: any(text_of(t) == text for t in self.every(label, ("text", "entry"), under)), f"{text!r} in {label}")

    def keys(self, *keys):
        """Presses keys as the keyboard does, in this process's window."""
        self.come_forward()
        for key in keys:
            subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True, timeout=10)

    def write(self, text):
        self.come_forward()
        for number, line in enumerate(text.split("\n")):
            if number > 0:
                self.keys("Return")
            subprocess.run(["xdotool", "type", "--delay", "8", "--", line], check=True, timeout=PATIENCE)

    def come_forward(self):
        """Gives this process's window the keyboard."""
        looks = []

        def activate():
            if asked("getwindowfocus", "getwindowpid") == [str(self.process.pid)]:
                return True
            looks.append(1)
            if len(looks) % 5 == 0:  # a dialog that just closed gives the keyboard back by itself
                for window in asked("search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "."):
                    asked("windowactivate", window)
                    if len(looks) % 20 == 0:  # the window manager did not hear it
                        asked("windowraise", window, "windowfocus", window)
            return False

        within(activate, "the window in front")


def asked(*arguments):
    """What xdotool answers, word by word; nothing where it knows nothing."""
    return output("xdotool", *arguments).split()


def output(*command):
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE).stdout


def is_entry(thing):
    """Whether this is an entry of a menu, tickable or not."""
    return "menu item" in thing.get_role_name()


def named(display):
    """A person's entry in a menu: their name, their roles behind it."""
    return re.compile("^" + re.escape(display) + r"( \(|$)")


def settle(count):
    """Waits for the first event after a key and then until the bus has fallen silent."""
    within(count, "an event after the key", 10)
    before = 0
    while before != count():
        before = count()
        quiet = time.monotonic() + 0.15
        while time.monotonic() < quiet:
            if not GLib.MainContext.default().iteration(False):
                time.sleep(0.01)


def matches(name, wanted):
    if wanted is None:
        return True
    if isinstance(wanted, re.Pattern):
        return wanted.search(name) is not None
    return name == wanted


def act(thing, *names):
    """Does one of the actions of a thing, by name; Qt's names change a little between versions and translations."""
    action = thing.get_action_iface()
    offered = [Atspi.Action.get_action_name(action, i) for i in range(Atspi.Action.get_n_actions(action))]
    for name in names:
        if name in offered:
            Atspi.Action.do_action(action, offered.index(name))
            return thing
    raise Gone(f"an action {names} of {thing.get_name()}, it has {offered}")


def text_of(thing):
    if thing.get_text_iface() is None:
        return ""
    return Atspi.Text.get_text(thing, 0, -1)
