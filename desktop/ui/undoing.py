"""Ctrl+Z and Ctrl+Shift+Z: the last step taken back or made again, and said by its name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from desktop.ui.kit.calls import Calls
from desktop.ui.shell import Shell


class Undoing(QObject):
    """`history`: gives the service, or None while there is none."""

    def __init__(
        self, shell: Shell, calls: Calls, history: Callable[[], Any], tell: Callable[[BaseException], None]
    ) -> None:
        super().__init__(shell)
        self._shell, self._calls, self._history, self._tell = shell, calls, history, tell
        shell.undo_wanted.connect(self.undo)
        shell.redo_wanted.connect(self.redo)

    def undo(self) -> None:
        if not self._stepped() and (history := self._history()) is not None:
            self._calls.ask(self._shell, history.undo, self._undone, self._no_step)

    def redo(self) -> None:
        if not self._stepped(forth=True) and (history := self._history()) is not None:
            self._calls.ask(self._shell, history.redo, self._redone, self._no_step)

    def _stepped(self, forth: bool = False) -> bool:
        here = self._shell.here()
        return here is not None and not self._shell.is_covered() and here.step_draft(forth)

    def _undone(self, name: str) -> None:
        self._shell.say(self.tr("Undone: {step}").format(step=_named(name)))

    def _redone(self, name: str) -> None:
        self._shell.say(self.tr("Made again: {step}").format(step=_named(name)), undo=True)

    def _no_step(self, error: BaseException) -> None:
        """One key too many is no trouble: it is said, and goes by itself."""
        from desktop.domain.errors import Refused
        from desktop.ui import words

        if isinstance(error, Refused) and error.code in ("nothing_to_undo", "nothing_to_redo"):
            self._shell.say(words.said(error).what)
        else:
            self._tell(error)


def _named(step: str) -> str:
    # Late: nobody undoes anything while the window opens.
    from desktop.ui import words

    return words.step(step)
