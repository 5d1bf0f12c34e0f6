# SPDX-License-Identifier: Apache-2.0
"""The program as a screen reader knows it: names, roles, states, actions and announcements from AT-SPI. No pixel, no coordinate."""
import itertools
import sys
import time

import pyatspi
from gi.repository import Atspi, GLib

from keyboard import Keyboard

PATIENCE_S = 20
LOOK_AGAIN_S = 0.05

# A busy machine answers late; 0.8 s, as it comes, is for screen readers that must not wait.
Atspi.set_timeout(PATIENCE_S * 1000, PATIENCE_S * 1000)


class Lost(Exception):
    """What was looked for did not come; the message says what is there instead."""


def wait(found, otherwise, patience=PATIENCE_S):
    """What `found` answers once it answers anything; Lost with the words of `otherwise`."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        answer = found()
        if answer:
            return answer
        time.sleep(LOOK_AGAIN_S)
    raise Lost(otherwise())


def role_of(node):
    """The role's name, as AT-SPI said it before 2.56 (Debian 13) made a push button a button."""
    return "push button" if node.getRole() == pyatspi.ROLE_PUSH_BUTTON else node.getRoleName()


def program(name):
    """The program's accessible root once it has a window."""
    def there():
        roots = [child for child in pyatspi.Registry.getDesktop(0) if child is not None]
        return next((root for root in roots if root.name == name and root.childCount > 0), None)
    return wait(there, lambda: f"no program {name} on the accessibility bus", patience=60)


class Screen:
    def __init__(self, root, letters=""):
        self.root = root
        self.keyboard = Keyboard(letters)
        self.heard = []
        pyatspi.Registry.registerEventListener(self._listen, "object:property-change:accessible-name", "object:announcement")

    def _listen(self, event):
        # What is told to whoever listens is the name of an alert that changes, or an announcement.
        try:
            if event.type.startswith("object:announcement"):
                self.heard.append(str(event.any_data))
            elif event.source is not None and event.source.getRole() == pyatspi.ROLE_ALERT:
                self.heard.append(event.source.name)
        except Exception:  # It went away as soon as it had changed.
            pass

    def things(self):
        """Everything that is shown, in reading order."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            try:
                if node is None or (node is not self.root and self._hidden(node)):
                    continue
                yield node
                waiting.extend(reversed([node.getChildAtIndex(i) for i in range(node.childCount)]))
            except Exception:  # It went away while it was looked at: the next look finds what is there then.
                continue

    @staticmethod
    def _hidden(node):
        state = node.getState()
        return not state.contains(pyatspi.STATE_VISIBLE) and not state.contains(pyatspi.STATE_SHOWING)

    def lines(self):
        return "\n".join(f"{role_of(node)}: {node.name}" for node in self.things() if node.name)

    def find(self, name, role=None, index=0):
        """The index-th thing of that name (-1: the last that is shown), else whose name contains it, that can be used; waits for it."""
        def there():
            nodes = [n for n in self.things() if role is None or role_of(n) == role]
            nodes = [n for n in nodes if n.getState().contains(pyatspi.STATE_ENABLED)]
            found = [n for n in nodes if n.name == name] or [n for n in nodes if name in (n.name or "")]
            return found[index] if -len(found) <= index < len(found) else None
        return wait(there, lambda: f"no {role or 'thing'} \"{name}\"; there is:\n{self.lines()}")

    def press(self, name, role=None, index=0):
        actions = self.find(name, role, index).queryAction()
        names = [actions.getName(i).lower() for i in range(actions.nActions)]
        for wanted in ("press", "toggle"):
            if wanted in names:
                actions.doAction(names.index(wanted))
                return
        raise Lost(f"\"{name}\" cannot be pressed, only {names}")

    def choose(self, name, role="radio button", index=0):
        """Presses it, and it is chosen."""
        self.press(name, role, index)
        wait(lambda: self.find(name, role, index).getState().contains(pyatspi.STATE_CHECKED), lambda: f"\"{name}\" is not chosen")

    def pick(self, name, option):
        """In a list that opens."""
        self.press(name, "combo box")
        self.press(option, "list item")

    def give(self, name, file, index=0):
        """A file of the folder the dialog begins in, walked to with the arrow and taken with Return."""
        self.press(name, "push button", index)
        self.find(file)
        self.find("取消", "push button")
        while not self._has_focus(file):
            before = self._focus()
            self.keyboard.press("Down")
            wait(lambda: self._focus() != before, lambda: f"the arrow does not lead on from {before} to \"{file}\"")
        self.keyboard.press("Return")

    def write(self, name, text, index=0):
        """In the place of what stands in the field of that name."""
        node = self.find(name, "text", index)
        node.queryComponent().grabFocus()
        wait(lambda: node.getState().contains(pyatspi.STATE_FOCUSED), lambda: f"\"{name}\" does not take the focus")
        self.keyboard.press("a", hold="Control")
        self.keyboard.type(text)
        self.reads(name, text, index)

    def reads(self, name, text, index=0):
        """The field of that name has this text, as a screen reader would read it."""
        def there():
            return self.find(name, "text", index).queryText().getText(0, -1) == text
        wait(there, lambda: f"\"{name}\" reads \"{self.find(name, 'text', index).queryText().getText(0, -1)}\", not \"{text}\"")

    def see(self, text):
        wait(lambda: self._shows(text), lambda: f"\"{text}\" is not there; there is:\n{self.lines()}")

    def _shows(self, text):
        return any(text in (node.name or "") or text in (node.description or "") for node in self.things())

    def read_on(self, text):
        """What is further down the page, or up again, brought there with Page Down and Page Up; what is still to come may come anywhere."""
        keys = itertools.cycle(["Page_Down"] * 20 + ["Page_Up"] * 20)
        wait(lambda: self._shows(text) or self.keyboard.press(next(keys)), lambda: f"\"{text}\" is nowhere on the page; there is:\n{self.lines()}")

    def hear(self, text):
        """It was said to whoever does not see it since the last time something was heard."""
        def there():
            return any(text in words for words in self.heard)
        wait(there, lambda: f"\"{text}\" was not said, only {self.heard}")
        self.heard.clear()

    def focused(self, name):
        """The focus has come to the thing of that name."""
        wait(lambda: self._has_focus(name), lambda: f"\"{name}\" has not the focus; there is:\n{self.lines()}")

    def _focus(self):
        return [n.name or "" for n in self.things() if n.getState().contains(pyatspi.STATE_FOCUSED)]

    def _has_focus(self, name):
        return any(name in focused for focused in self._focus())


def sign_in(screen, town, code):
    """From the first start to the first page."""
    screen.press(town)
    screen.write("登录代码", code)
    screen.press("登录", "push button")
    screen.see("大家常办")


def step(sentence, body):
    begun = time.monotonic()
    try:
        body()
    except Lost as lost:
        print(f"FAIL  {sentence}\n      {lost}")
        sys.exit(1)
    print(f"ok    {sentence} ({time.monotonic() - begun:.1f} s)", flush=True)
