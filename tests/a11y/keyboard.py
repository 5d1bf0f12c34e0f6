# SPDX-License-Identifier: Apache-2.0
"""The keyboard of the display (XTest): what somebody who cannot see the screen has beside the accessibility tree."""
import ctypes

NAMED = {"Page_Up": 0xFF55, "Page_Down": 0xFF56, "Down": 0xFF54, "Return": 0xFF0D, "Shift": 0xFFE1, "Control": 0xFFE3}
UNICODE = 0x01000000


def _library(name, functions):
    library = ctypes.CDLL(name)
    for function, result, arguments in functions:
        getattr(library, function).restype = result
        getattr(library, function).argtypes = arguments
    return library


_X = _library("libX11.so.6", [
    ("XOpenDisplay", ctypes.c_void_p, [ctypes.c_char_p]),
    ("XKeysymToKeycode", ctypes.c_ubyte, [ctypes.c_void_p, ctypes.c_ulong]),
    ("XkbKeycodeToKeysym", ctypes.c_ulong, [ctypes.c_void_p, ctypes.c_ubyte, ctypes.c_uint, ctypes.c_uint]),
    ("XSync", ctypes.c_int, [ctypes.c_void_p, ctypes.c_int]),
    ("XChangeKeyboardMapping", ctypes.c_int,
     [ctypes.c_void_p, ctypes.c_int, ctypes.c_int, ctypes.POINTER(ctypes.c_ulong), ctypes.c_int]),
])
_TEST = _library("libXtst.so.6", [
    ("XTestFakeKeyEvent", ctypes.c_int, [ctypes.c_void_p, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]),
])


def _keysym(character):
    return ord(character) if ord(character) < 0x100 else UNICODE + ord(character)


class Keyboard:
    """Letters no key has (Chinese) get a free key each before anything is typed."""

    def __init__(self, letters=""):
        self.display = _X.XOpenDisplay(None)
        self._lend(sorted({letter for letter in letters if not self._code(_keysym(letter))}))

    def press(self, name, hold=None):
        self._stroke(self._code(NAMED.get(name) or _keysym(name)), [NAMED[hold]] if hold else [])

    def type(self, text):
        for character in text:
            code = self._code(_keysym(character))
            shifted = _X.XkbKeycodeToKeysym(self.display, code, 0, 0) != _keysym(character)
            self._stroke(code, [NAMED["Shift"]] if shifted else [])

    def _code(self, keysym):
        return _X.XKeysymToKeycode(self.display, keysym)

    def _lend(self, letters):
        free = [code for code in range(9, 256) if not _X.XkbKeycodeToKeysym(self.display, code, 0, 0)]
        for letter, code in zip(letters, reversed(free)):
            both = (ctypes.c_ulong * 2)(_keysym(letter), _keysym(letter))
            _X.XChangeKeyboardMapping(self.display, code, 2, both, 1)
        _X.XSync(self.display, 0)

    def _stroke(self, code, held):
        down = [self._code(keysym) for keysym in held] + [code]
        for key in down:
            _TEST.XTestFakeKeyEvent(self.display, key, 1, 0)
        for key in reversed(down):
            _TEST.XTestFakeKeyEvent(self.display, key, 0, 0)
        _X.XSync(self.display, 0)
