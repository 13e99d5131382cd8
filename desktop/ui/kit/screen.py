"""Screen: a page of the shell that says which nouns it shows and asks again when they change."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from desktop.ui.actions import Action, Keys


class Screen(QWidget):
    """Never edits its own rows after a write: the event comes, and it asks."""

    shows: ClassVar[frozenset[str]] = frozenset()
    wanted = Signal(str, object)
    """Another place of the shell, by its key, and what it is to be about (an id) or None."""

    def __init__(self, home: QWidget | None = None) -> None:
        """`home`: where it will stand. Placed there before anything is in it, all of it is dressed once."""
        super().__init__(home)
        self.stale = True
        self._speaks_otherwise = False

    def refresh(self) -> None:
        """Ask for what is shown. Called on the GUI thread; the answer comes later."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        raise NotImplementedError

    def about(self, subject: object) -> None:
        """Show this one, an id, from now on; called before the screen is shown."""

    def can_do(self) -> tuple[Action, ...]:
        """What can be done here, for the menu, the shortcuts and the list of keys. Asked for once."""
        return ()

    def list_keys(self) -> tuple[Keys, ...]:
        """What its lists do with a key, for the list of keys."""
        return ()

    def client_in_hand(self) -> int | None:
        """The client that is open or chosen here, for what is logged or promised next."""
        return None

    def step_draft(self, forth: bool = False) -> bool:  # noqa: ARG002 -- a screen with a draft needs it
        """What is not saved here yet goes a step back or forth, before any step of the store; False without one."""
        return False

    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through, in reading order."""
        return ()

    def on_changed(self, nouns: frozenset[str]) -> None:
        if not self.shows & nouns:
            return
        self.stale = True
        self._freshen()

    def on_minute(self) -> None:
        """Time has passed; only what is seen is asked for again."""
        self.stale = True
        self._freshen()

    def _freshen(self) -> None:
        if self.stale and self.isVisible():
            self.stale = False
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._translate()
        self._freshen()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speaks_otherwise = True
            self._translate()

    def _translate(self) -> None:
        """Every screen at once would be felt: one out of sight waits until it is shown."""
        if self._speaks_otherwise and self.isVisible():
            self._speaks_otherwise = False
            self.retranslate()
