# SPDX-License-Identifier: Apache-2.0
"""The tree a screen reader is given: what is there by name, role and state, looked at and pressed while it changes."""
import collections
import time

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE_S = 20
LOOK_AGAIN_MS = 50

# A busy machine answers late; 0.8 s, as it comes, is for screen readers that must not wait.
Atspi.set_timeout(PATIENCE_S * 1000, PATIENCE_S * 1000)


class Lost(Exception):
    """What was looked for did not come; the message says what is there instead."""


# What one look has seen of a thing; `node` is asked only to do something.
Thing = collections.namedtuple("Thing", "node role name description state")


def went_away(error):
    """Whether it says no more than that what was asked is there no longer: then nothing was done. The words are Qt's (QDBusConnection)."""
    return "No such object path" in str(error)


def listen(milliseconds):
    """Hears what the program says meanwhile."""
    loop = GLib.MainLoop()
    GLib.timeout_add(milliseconds, loop.quit)
    loop.run()


def wait(found, otherwise, patience_s=None):
    """What `found` answers once it answers anything; Lost with the words of `otherwise`. A page changes while it is worked: what went
    away between being seen and being asked is looked for again."""
    end = time.monotonic() + (patience_s or PATIENCE_S)
    while time.monotonic() < end:
        try:
            answer = found()
        except GLib.GError as error:
            if not went_away(error):
                raise
            answer = None
        if answer:
            return answer
        listen(LOOK_AGAIN_MS)
    raise Lost(otherwise())


def role_of(node):
    """The role's name, as AT-SPI said it before 2.56 (Debian 13) made a push button a button."""
    return "push button" if node.getRole() == pyatspi.ROLE_PUSH_BUTTON else node.getRoleName()


class Tree:
    def __init__(self, root):
        self.root = root

    def things(self):
        """Everything that is shown, in reading order."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            try:
                if node is None or (node is not self.root and self._hidden(node)):
                    continue
                thing = Thing(node, role_of(node), node.name or "", node.description or "", node.getState())
                waiting.extend(reversed([node.getChildAtIndex(i) for i in range(node.childCount)]))
            except Exception:  # It went away while it was looked at: the next look finds what is there then.
                continue
            yield thing

    @staticmethod
    def _hidden(node):
        state = node.getState()
        return not state.contains(pyatspi.STATE_VISIBLE) and not state.contains(pyatspi.STATE_SHOWING)

    def lines(self):
        return "\n".join(f"{thing.role}: {thing.name}" for thing in self.things() if thing.name)

    def find(self, name, role=None, index=0):
        """The index-th thing of that name (-1: the last that is shown), else whose name contains it, that can be used; waits for it."""
        def there():
            things = [t for t in self.things() if role is None or t.role == role]
            things = [t for t in things if t.state.contains(pyatspi.STATE_ENABLED)]
            found = [t for t in things if t.name == name] or [t for t in things if name in t.name]
            return found[index] if -len(found) <= index < len(found) else None
        return wait(there, lambda: f"no {role or 'thing'} \"{name}\"; there is:\n{self.lines()}")

    def press(self, name, role=None, index=0):
        """Once it can be: what has only begun to be shown has no action yet."""
        offered = []

        def pressed():
            actions = self.find(name, role, index).node.queryAction()
            offered[:] = [actions.getName(i).lower() for i in range(actions.nActions)]
            wanted = next((action for action in ("press", "toggle") if action in offered), None)
            if wanted is not None:
                actions.doAction(offered.index(wanted))
            return wanted
        wait(pressed, lambda: f"\"{name}\" cannot be pressed, only {offered}; there is:\n{self.lines()}")

    def choose(self, name, role="radio button", index=0):
        """Presses it, and it is chosen."""
        self.press(name, role, index)
        wait(lambda: self.find(name, role, index).state.contains(pyatspi.STATE_CHECKED), lambda: f"\"{name}\" is not chosen")

    def pick(self, name, option):
        """In a list that opens."""
        self.press(name, "combo box")
        self.press(option, "list item")

    def see(self, text):
        wait(lambda: self._shows(text), lambda: f"\"{text}\" is not there; there is:\n{self.lines()}")

    def focused(self, name):
        """The focus has come to the thing of that name."""
        wait(lambda: self._has_focus(name), lambda: f"\"{name}\" has not the focus; there is:\n{self.lines()}")

    def _focus(self):
        return [thing.name for thing in self.things() if thing.state.contains(pyatspi.STATE_FOCUSED)]

    def _has_focus(self, name):
        return any(name in focused for focused in self._focus())

    def _shows(self, text):
        return any(text in thing.name or text in thing.description for thing in self.things())
