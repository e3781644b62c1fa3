# SPDX-License-Identifier: GPL-3.0-or-later
"""A window gone through by keyboard alone: what has the focus is heard, nothing is clicked and no action of the bus is taken."""

import re

from desk import HEARD, SHORT, Atspi, Gone, again, is_entry, matches, named, text_of, within

PALETTE = "Go to version, file or command"
FIELDS = ("text", "entry", "combo box")
LONGEST_WALK = 60  # stops of Tab in the largest window


def called(thing, wanted):
    """Whether a thing is called so by name, by the label before it or by its description: Qt names a combo box after what it shows."""
    words = [thing.get_name(), thing.get_description()]
    for relation in thing.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            words.append(relation.get_target(0).get_name())
    return any(matches(each or "", wanted) for each in words)


def held(field):
    """What a field holds; a combo box in which one writes is called after it."""
    return text_of(field) if field.get_role_name() != "combo box" else field.get_name() or ""


class Keyboard:
    """The hands of one person on one window."""

    def __init__(self, window):
        self.window = window

    def press(self, *keys):
        self.window.keys(*keys)

    def walk(self, role, name, key="Tab"):
        """Goes on with Tab until a thing of this kind and name has the focus; what was passed is told when it is never reached."""
        passed = []
        roles = (role,) if isinstance(role, str) else role
        for _ in range(LONGEST_WALK):
            thing = self.window.step(key)
            passed.append(f"{thing.get_role_name()} {thing.get_name()!r}")
            if thing.get_role_name() in roles and called(thing, name):
                return thing
        raise Gone(f"the {role} {name} by {key}; passed were {passed}")

    def fill(self, label, text):
        """Walks to a field and replaces what stands in it."""
        field = self.walk(FIELDS, label)
        self.replace(field, text)

    def replace(self, field, text):
        def write():
            self.press("ctrl+a", "Delete")
            self.window.write(text)
            within(lambda: held(field).strip() == text.strip(), f"{text!r} in {field.get_name()}, it holds {held(field)!r}", SHORT)

        again(write, lambda: None)

    def pick(self, label, entry):
        """Walks to a combo box and goes down its list to the entry. The name is looked at when all keys are pressed: it comes later than the next key."""
        box = self.walk("combo box", label)
        if matches(box.get_name() or "", entry):
            return
        names = [item.get_name() for item in self.window.every(None, "list item", box, state=None)]
        wanted = next((i for i, name in enumerate(names) if matches(name, entry)), None)
        if wanted is None:
            raise Gone(f"{entry} for {label}, it offers {names}")

        def choose():
            self.press("Home", *["Down"] * wanted)
            within(lambda: box.get_name() == names[wanted], f"{names[wanted]} for {label}", SHORT)

        again(choose, lambda: None)

    def command(self, words):
        """Takes a command through the field that goes anywhere."""

        def choose():
            self.press("ctrl+k")
            field = self.window.hears("text", PALETTE)
            self.replace(field, f">{words}")
            self.press("Return")
            within(lambda: text_of(field) == "", f"the command {words} being taken", SHORT)

        again(choose, lambda: None)

    def act_as(self, person):
        def choose():
            HEARD.clear()
            self.press("ctrl+shift+a")
            thing = within(lambda: next((t for t in reversed(HEARD) if is_entry(t)), None), "the menu of people", SHORT)
            for _ in range(30):
                if matches(thing.get_name() or "", named(person)):
                    self.press("Return")
                    self.window.find(f"Acting as {person}", patience=SHORT)
                    return
                thing = self.window.step("Down")
            raise Gone(f"{person} in the menu of people")

        again(choose, self.window.close_popups)

    def dialog(self, name):
        """Waits until a dialog of this name is up and has the keyboard."""
        dialog = self.window.find(name, "dialog")
        within(lambda: HEARD and any(HEARD[-1] == thing for thing in self.window.every(None, None, dialog)), f"the focus in {name}")
        return dialog

    def finish(self, act):
        """Goes to the button that acts, which Ctrl+Enter does from anywhere in the dialog, and presses it."""
        self.press("ctrl+Return")
        self.window.hears("button", act)
        self.press("space")


def decide(keyboard, act, texts=None):
    """Ticks all that asks for a tick and writes all that asks for words, stop by stop, until the round is done."""
    window = keyboard.window
    thing = HEARD[-1]
    first = None
    for _ in range(LONGEST_WALK):
        role, name = thing.get_role_name(), thing.get_name() or ""
        if (role, name) == first:
            break
        first = first or (role, name)
        if role == "check box":
            keyboard.press("space")
            window.ticked(name)
        elif role in FIELDS and texts is not None:
            words = next((words for pattern, words in texts.items() if re.search(pattern, name)), None)
            if words:
                keyboard.replace(thing, words)
        thing = window.step("Tab")
    keyboard.finish(act)
