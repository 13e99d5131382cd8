"""Her hands on the keyboard: presses real keys where the focus is, and counts commands apart from words."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.gui import Gui
from tests.patience import answered

_NO_KEYS = Qt.KeyboardModifier.NoModifier


class Hands:
    """`keys`: the commands so far. What she writes are words, and not counted."""

    def __init__(self, qtbot: QtBot, gui: Gui) -> None:
        self._qtbot, self._gui = qtbot, gui
        self.keys: list[str] = []

    def press(self, keys: str) -> None:
        """One command, such as "Ctrl+L" or "Return", once everything asked before has been answered."""
        self.rest()
        self.keys.append(keys)
        stroke = QKeySequence(keys)[0]
        QTest.keyClick(self.focus(), stroke.key(), stroke.keyboardModifiers())
        self.rest()

    def write(self, words: str) -> None:
        """Words, letter by letter."""
        self.rest()
        for letter in words:
            if letter.isascii():
                QTest.keyClicks(self.focus(), letter)
            else:
                # WORKAROUND: QTest aborts on what it has no key for, such as a dash; an input method sends it so.
                QApplication.sendEvent(self.focus(), QKeyEvent(QKeyEvent.Type.KeyPress, 0, _NO_KEYS, letter))
        self.rest()

    def until(self, condition: Callable[[], object]) -> None:
        self._qtbot.waitUntil(condition)

    def focus(self) -> QWidget:
        """Where a key goes: what has the focus, else the window."""
        return QApplication.focusWidget() or self._gui.window

    def rest(self) -> None:
        """Until the store has answered and the window has shown it."""
        answered(self._qtbot, self._gui.calls)
