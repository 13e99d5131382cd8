"""Sets the page of what is shown, a moment after the last change; the page before it stays until then."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer

from desktop.domain.errors import Refused
from desktop.ui import words
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.page_card import PageCard

R = TypeVar("R")

PAUSE_MS = 200
"""After the last change, before the page is set anew."""


class Drawn(NamedTuple):
    """A page: the picture of its first sheet of paper, all its words, and how many sheets there are.

    `left_over`: how many lines there is no room for. `others`: pictures of the sheets after the first. `note`: what
    has to be said of it, in a sentence.
    """

    picture: bytes
    text: str
    pages: int = 1
    left_over: int = 0
    others: tuple[bytes, ...] = ()
    note: str = ""


class LivePage(QObject, Generic[R]):
    """`draw` makes a page of a record, in so many dots to the inch; it touches no store, so it is done aside.

    `pause`: in milliseconds.
    """

    def __init__(self, calls: Calls, card: PageCard, draw: Callable[[R, float], Drawn], pause: int = PAUSE_MS) -> None:
        super().__init__(card)
        self._calls, self._card, self._draw = calls, card, draw
        self._wanted: tuple[int, Hashable, Callable[[], R]] | None = None
        self._drawn: Hashable = None
        self._setting = self._at_hand = False
        self._timer = QTimer(self, singleShot=True, interval=pause)
        self._timer.timeout.connect(self._begin)

    def show(
        self, client_id: int, what: Hashable, collect: Callable[[], R], again: bool = False, at_hand: bool = False
    ) -> None:
        """The client's page of the record that `collect` asks the services for, when there is a moment.

        `what` says which one it is. `again`: even if it is drawn, for something of it may be another now. `at_hand`:
        the record is there already, and need not wait its turn at the store.
        """
        self._at_hand = at_hand
        self._wanted = (client_id, what, collect)
        if again:
            self._drawn = None
        if (client_id, what) == self._drawn:
            self._card.busy(False)
            return
        self._card.busy(True)
        self._timer.start()

    def _begin(self) -> None:
        if self._setting or self._wanted is None:
            return
        client_id, what, collect = self._wanted
        self._setting, dots = True, self._card.sheet.dots()

        def set_page(record: R) -> None:
            self._calls.work(
                self, lambda: self._draw(record, dots), lambda drawn: self._show(client_id, what, drawn), failed
            )

        def failed(error: BaseException) -> None:
            self._fail(client_id, what, error)

        if self._at_hand:
            set_page(collect())
        else:
            self._calls.ask(self, collect, set_page, failed)

    def _show(self, client_id: int, what: Hashable, drawn: Drawn) -> None:
        self._setting = False
        if self._wanted is not None and self._wanted[0] == client_id:
            self._card.show_page(*drawn[:-1])
            if drawn.note:
                self._card.show_failure(drawn.note)
            self._drawn = (client_id, what)
        if self._wanted is not None and self._wanted[:2] == (client_id, what):
            self._card.busy(False)
        else:
            self._begin()

    def _fail(self, client_id: int, what: Hashable, error: BaseException) -> None:
        self._setting = False
        if self._wanted is not None and self._wanted[:2] != (client_id, what):
            self._begin()
            return
        self._card.busy(False)
        if isinstance(error, Refused) and error.code == "client_gone":
            return
        self._card.show_failure(words.said(error).what)
