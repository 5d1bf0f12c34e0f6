# SPDX-License-Identifier: Apache-2.0
"""The program as a screen reader knows it: names, roles, states and actions from AT-SPI. No pixel, no coordinate."""
import sys
import time

import pyatspi

PATIENCE_S = 20


class Lost(Exception):
    """What was looked for did not come; the message says what is there instead."""


def program(name, patience=60):
    """The program's accessible root once it has a window."""
    end = time.time() + patience
    while time.time() < end:
        for child in pyatspi.Registry.getDesktop(0):
            if child is not None and child.name == name and child.childCount > 0:
                return child
        time.sleep(0.2)
    raise Lost(f"no program {name} on the accessibility bus")


class Screen:
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
                yield node
                waiting.extend(reversed([node.getChildAtIndex(i) for i in range(node.childCount)]))
            except Exception:  # It went away while it was looked at: the next look finds what is there then.
                continue

    @staticmethod
    def _hidden(node):
        state = node.getState()
        return not state.contains(pyatspi.STATE_VISIBLE) and not state.contains(pyatspi.STATE_SHOWING)

    def lines(self):
        return [f"{node.getRoleName()}: {node.name}" for node in self.things() if node.name]

    def find(self, name, role=None, index=0):
        """The thing of that name, else the index-th whose name contains it; waits for it."""
        end = time.time() + PATIENCE_S
        while time.time() < end:
            nodes = [n for n in self.things() if role is None or n.getRoleName() == role]
            exact = [n for n in nodes if n.name == name]
            found = exact or [n for n in nodes if name in (n.name or "")]
            if len(found) > index:
                return found[index]
            time.sleep(0.2)
        raise Lost(f"no {role or 'thing'} \"{name}\"; there is:\n" + "\n".join(self.lines()))

    def press(self, name, role=None, index=0):
        node = self.find(name, role, index)
        actions = node.queryAction()
        names = [actions.getName(i).lower() for i in range(actions.nActions)]
        for wanted in ("press", "toggle", "setfocus"):
            if wanted in names:
                actions.doAction(names.index(wanted))
                return
        raise Lost(f"\"{name}\" cannot be pressed, only {names}")

    def write(self, name, text):
        """Into the field of that name: by its own interface, else with keys, as somebody who cannot see would."""
        node = self.find(name, "text")
        node.queryComponent().grabFocus()
        time.sleep(0.2)
        pyatspi.Registry.generateKeyboardEvent(0, text, pyatspi.KEY_STRING)

    def see(self, text):
        end = time.time() + PATIENCE_S
        while time.time() < end:
            for node in self.things():
                if text in (node.name or "") or text in (node.description or ""):
                    return
            time.sleep(0.2)
        raise Lost(f"\"{text}\" is not there; there is:\n" + "\n".join(self.lines()))


def step(sentence, body):
    try:
        body()
    except Lost as lost:
        print(f"FAIL  {sentence}\n      {lost}")
        sys.exit(1)
    print(f"ok    {sentence}", flush=True)
