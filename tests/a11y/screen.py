# SPDX-License-Identifier: Apache-2.0
"""The program as a screen reader knows it: names, roles, states, actions and announcements from AT-SPI. No pixel, no coordinate."""
import itertools
import sys
import time

import pyatspi

from keyboard import Keyboard
from tree import Lost, Tree, wait


def program(name):
    """The program's accessible root once it has a window."""
    def there():
        roots = [child for child in pyatspi.Registry.getDesktop(0) if child is not None]
        return next((root for root in roots if root.name == name and root.childCount > 0), None)
    return wait(there, lambda: f"no program {name} on the accessibility bus", patience_s=60)


class Screen(Tree):
    def __init__(self, root, letters=""):
        super().__init__(root)
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
        def taken():
            thing = self.find(name, "text", index)
            if not thing.state.contains(pyatspi.STATE_FOCUSED):
                thing.node.queryComponent().grabFocus()
            return thing.state.contains(pyatspi.STATE_FOCUSED)
        wait(taken, lambda: f"\"{name}\" does not take the focus")
        self.keyboard.press("a", hold="Control")
        self.keyboard.type(text)
        self.reads(name, text, index)

    def reads(self, name, text, index=0):
        """The field of that name has this text, as a screen reader would read it."""
        read = {"last": ""}

        def there():
            read["last"] = self.find(name, "text", index).node.queryText().getText(0, -1)
            return read["last"] == text
        wait(there, lambda: f"\"{name}\" reads \"{read['last']}\", not \"{text}\"")

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
