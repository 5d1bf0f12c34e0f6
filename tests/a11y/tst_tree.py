# SPDX-License-Identifier: Apache-2.0
"""The tree that is looked at judged itself, on things that come and go as a test wants it: no bus, no program."""
import sys
import unittest
import unittest.mock

try:
    import pyatspi
except ImportError:
    print("skipped: no python3-pyatspi")
    sys.exit(77)
from gi.repository import GLib

import tree
from tree import Lost, Tree

GONE = "atspi_error: No such object path '/org/a11y/atspi/accessible/2147483719' (1)"


class States:
    def contains(self, state):
        return state in (pyatspi.STATE_VISIBLE, pyatspi.STATE_ENABLED)


class Node:
    """A thing that answers, but for `silent`: the question at which it says, so many times, what is said instead."""

    def __init__(self, name, children=(), silent="", times=0, says=GONE, actions=("press",), looks_without_action=0):
        self._name, self._children, self._actions = name, children, actions
        self._without_action = looks_without_action
        self._silent, self._times, self._says = silent, times, says
        self.pressed = 0

    def _answer(self, question, answer):
        if question == self._silent and self._times > 0:
            self._times -= 1
            raise GLib.GError(self._says)
        return answer

    name = property(lambda self: self._answer("name", self._name))
    description = property(lambda self: self._answer("description", ""))
    childCount = property(lambda self: self._answer("children", len(self._children)))

    def getRole(self):
        return self._answer("role", pyatspi.ROLE_PUSH_BUTTON)

    def getState(self):
        return self._answer("state", States())

    def getChildAtIndex(self, index):
        return self._children[index]

    def queryAction(self):
        return self._answer("actions", self)

    @property
    def nActions(self):
        if self._without_action > 0:
            self._without_action -= 1
            return 0
        return len(self._actions)

    def getName(self, index):
        return self._actions[index]

    def doAction(self, index):
        self._answer("press", None)
        self.pressed += 1


class TestTree(unittest.TestCase):
    def setUp(self):
        patience = unittest.mock.patch.object(tree, "PATIENCE_S", 0.3)
        patience.start()
        self.addCleanup(patience.stop)

    def test_what_goes_away_while_it_is_looked_at_does_not_hide_what_stays(self):
        for question in ("name", "role", "state", "description", "children"):
            with self.subTest(question):
                root = Node("window", [Node("old", silent=question, times=1000), Node("new")])
                self.assertEqual([thing.name for thing in Tree(root).things()], ["window", "new"])

    def test_what_goes_away_before_it_is_pressed_is_looked_for_again_and_pressed_once(self):
        for question in ("actions", "press"):
            with self.subTest(question):
                button = Node("send", silent=question, times=2)
                Tree(Node("window", [button])).press("send", "push button")
                self.assertEqual(button.pressed, 1)

    def test_what_never_stays_is_lost_and_not_waited_for_without_end(self):
        with self.assertRaisesRegex(Lost, "cannot be pressed"):
            Tree(Node("window", [Node("send", silent="press", times=1000)])).press("send")

    def test_what_is_not_there_is_lost_with_what_is_there_instead(self):
        with self.assertRaisesRegex(Lost, "(?s)no thing \"send\".*push button: other"):
            Tree(Node("window", [Node("other")])).press("send")

    def test_what_has_no_action_yet_is_pressed_once_it_has(self):
        button = Node("send", looks_without_action=2)
        Tree(Node("window", [button])).press("send", "push button")
        self.assertEqual(button.pressed, 1)

    def test_what_cannot_be_pressed_is_lost_with_what_it_offers(self):
        with self.assertRaisesRegex(Lost, "cannot be pressed, only .'scroll'"):
            Tree(Node("window", [Node("send", actions=("scroll",))])).press("send")

    def test_a_program_that_ended_is_not_taken_for_a_thing_that_went_away(self):
        with self.assertRaisesRegex(GLib.GError, "no longer exists"):
            Tree(Node("window", [Node("send", silent="press", times=1, says="The application no longer exists")])).press("send")


if __name__ == "__main__":
    unittest.main()
