"""Actions: what can be done, its words, its keys; menu, shortcuts and key list come from them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid


class Action(NamedTuple):
    """`words` gives its name in the language in force. `shortcut` in Qt's portable form; empty where it has none."""

    key: str
    words: Callable[[], str]
    shortcut: str
    do: Callable[[], object]
    icon: str = ""


class Keys(NamedTuple):
    """Keys that a list of this screen understands, for the list of keys only."""

    keys: str
    words: Callable[[], str]


def bind(actions: Iterable[Action], owner: QWidget) -> None:
    """Their keys work while `owner` is to be seen in the window."""
    for action in actions:
        if action.shortcut:
            shortcut = QShortcut(QKeySequence(action.shortcut), owner)
            shortcut.setAutoRepeat(action.key in ("undo", "redo"))
            shortcut.activated.connect(action.do)


def shown(shortcut: str) -> str:
    """The keys as this machine's keyboard names them."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)


class OurKeysFirst(QObject):
    """A text field's own bindings must not swallow ours: Ctrl+K, Ctrl+L always; Ctrl+Z once typing is undone."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        # Not the application's filter: every event of every widget would come through Python.
        application.focusChanged.connect(self._follow)
        self._follow(None, application.focusWidget())

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if old is not None and isValid(old):
            old.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit):
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _ours(watched, event):
            event.ignore()
            return True
        return False


def _ours(field: QObject, event: QKeyEvent) -> bool:
    if not isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit):
        return False
    held, key = event.modifiers(), event.key()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    if held == control and key in (Qt.Key.Key_K, Qt.Key.Key_L):
        return True
    if key == Qt.Key.Key_Z and held == control:
        return not _can(field, "undo")
    if key == Qt.Key.Key_Z and held == control | shift:
        return not _can(field, "redo")
    return False


def _can(field: QLineEdit | QPlainTextEdit | QTextEdit, what: str) -> bool:
    if isinstance(field, QLineEdit):
        return field.isUndoAvailable() if what == "undo" else field.isRedoAvailable()
    document = field.document()
    return document.isUndoAvailable() if what == "undo" else document.isRedoAvailable()
