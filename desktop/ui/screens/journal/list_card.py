"""The list of the journal: rows that come as they are seen, and what is chosen of them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import GarboError
from desktop.ui import formats
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.entry_list import menu_of
from desktop.ui.kit.offered import Offered
from desktop.ui.kit.parts import Card, Elided, column, row
from desktop.ui.kit.timeline_view import TimelineView
from desktop.ui.kit.timeline_who import paint_whose
from desktop.ui.screens.client import timeline_rows
from desktop.ui.screens.journal import rows
from desktop.ui.screens.journal.acts import KEYS, MOST, JournalActs
from desktop.ui.screens.journal.nothing import Nothing
from desktop.ui.tag_choice import NOT_SO, SO, next_to_decide

if TYPE_CHECKING:
    from desktop.services.journal import JournalLine, Places
    from desktop.services.suite import Services

CHUNK = 24
"""Rows asked for at once: what is shown of each client costs a look at their conversation."""
HELD = 5000
MOVING_MS = 60
"""How long after the last move what is chosen is looked at."""


class JournalList(Card):
    """`moved`: something else is chosen, or says something else."""

    moved = Signal()

    def __init__(self, services: Services, calls: Calls, acts: JournalActs, reset: QWidget) -> None:
        """`reset`: stands at the foot, beside how many there are."""
        super().__init__()
        self._services, self._calls, self._acts = services, calls, acts
        self.view = TimelineView(self._day, several=True, chunk=CHUNK, paint=paint_whose)
        self.view.loading = True
        self.count, self.offered, self.nothing = Elided("", "caption", "ink2"), Offered(whole=True), Nothing()
        self.found: Places | None = None
        self.zone, self.today = ZoneInfo("UTC"), date.min
        self.now = datetime.min.replace(tzinfo=UTC)
        self._words = ""
        self._lines: dict[int, JournalLine] = {}
        self._moving = QTimer(self)
        self._lay_out(reset)
        self._listen()

    def show_found(self, found: Places, words: str, anew: bool, first: Sequence[JournalLine] = ()) -> None:
        """Where everything stands; `anew`: something else was asked for, so what it says is another thing.

        `first`: what the first rows say, where that came with it.
        """
        if anew or found.zone != self.zone.key:
            self.forget()
        self.found, self.zone, self.now, self._words = found, ZoneInfo(found.zone), found.at, words
        self.today = found.at.astimezone(self.zone).date()
        self.view.loading = not found.whole
        self.view.show_rows(found.ids, found.heads)
        if first:
            self._show_lines(0, first)
        self.view.setVisible(bool(found.ids) or not found.whole)
        self.nothing.setVisible(not found.ids and found.whole)
        if found.ids and self.view.selected() is None:
            self.view.take(0)
        self.say()
        self._moving.start()

    def take_line(self, line: int) -> bool:
        """Select this one, with the keyboard on it; whether it is there."""
        if self.found is None or line not in self.found.ids:
            return False
        self.view.take(self.found.ids.index(line))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def ask_again(self, now: datetime) -> None:
        """Time has passed: what is in sight is asked for anew."""
        self.now = now
        self.view.model_.ask_again()

    def forget(self) -> None:
        """What the rows say is another thing now, or another language."""
        self._lines.clear()
        self.view.model_.forget()

    def chosen(self) -> tuple[list[int], list[JournalLine]]:
        """The row ids, and of those that have been seen what they say."""
        ids = self.view.chosen() or [key for key in (self.view.selected(),) if key is not None]
        return ids, [self._lines[one] for one in ids if one in self._lines]

    def client_in_hand(self) -> int | None:
        line = self._lines.get(self.view.selected() or 0)
        return line.client_id if line else None

    def say(self) -> None:
        """How many there are, or are chosen."""
        chosen = len(self.view.chosen())
        if self.found is None:
            self.count.setText("")
        elif chosen > MOST:
            self.count.setText(self.tr("%n chosen; {most} at once at the most", "", chosen).format(most=MOST))
        elif chosen > 1:
            self.count.setText(self.tr("%n chosen", "", chosen))
        elif not self.found.whole:
            self.count.setText(self.tr("counting…"))
        else:
            self.count.setText(self.tr("%n entry(s)", "", len(self.found.ids)))

    def _lay_out(self, reset: QWidget) -> None:
        inside = column(self, (8, 12, 8, 8), 4)
        inside.addWidget(self.view, 1)
        inside.addWidget(self.nothing, 1)
        inside.addWidget(self.offered)
        foot = row(margins=(4, 0, 12, 0), gap=8)
        foot.addWidget(reset)
        foot.addWidget(self.count, 1)
        inside.addLayout(foot)
        self.count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.nothing.hide()

    def _listen(self) -> None:
        self.view.model_.wanted.connect(self._ask_chunk, Qt.ConnectionType.QueuedConnection)
        self.view.letters = {key: partial(self._act, key) for key in KEYS}
        self.view.letters[Qt.Key.Key_Menu] = self._show_menu
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(lambda _at: self._show_menu())
        self._moving.setSingleShot(True)
        self._moving.setInterval(MOVING_MS)
        self._moving.timeout.connect(self._follow)
        for told in (self.view.selectionModel().selectionChanged, self.view.selectionModel().currentChanged):
            told.connect(lambda *_: self._moving.start())

    def _ask_chunk(self, first: int) -> None:
        if self.found is None:
            return
        services, words = self._services, self._words
        ids = list(self.found.ids[first : first + CHUNK])

        def show(lines: list[JournalLine]) -> None:
            if ids != list(self.view.model_.keys[first : first + CHUNK]):
                return
            self._show_lines(first, lines)

        def fail(error: BaseException) -> None:
            self.view.model_.fill(first, [timeline_rows.unreadable(one, self.now, self.zone) for one in ids])
            if not isinstance(error, GarboError):
                self._calls.fail(error)

        self._calls.ask(self, lambda: services.journal.lines(ids, words), show, fail)

    def _show_lines(self, first: int, lines: Sequence[JournalLine]) -> None:
        for line in lines:
            self._lines.pop(line.contact.id, None)
            self._lines[line.contact.id] = line
        while len(self._lines) > HELD:
            del self._lines[next(iter(self._lines))]
        self.view.model_.fill(first, [rows.entry(line, self.now, self.zone) for line in lines])
        self._moving.start()

    def _follow(self) -> None:
        """For the mouse: what the keys do with several; one has its own beside it, or in its menu."""
        self.say()
        ids, lines = self.chosen()
        self.offered.show_choices(self._acts.choices(ids, lines) if len(ids) > 1 else ())
        self.moved.emit()

    def _act(self, key: Qt.Key) -> None:
        ids, lines = self.chosen()
        self._acts.act(key, ids, lines)
        if key in (SO, NOT_SO) and len(ids) == len(lines) == 1 and len(lines[0].contact.proposed) == 1:
            self._go_on()

    def _go_on(self) -> None:
        """From one that is decided to the next that is not, of those that have been seen."""
        keys, at = self.view.model_.keys, self.view.currentIndex().row()
        proposes = [bool(self._lines[key].contact.proposed) if key in self._lines else False for key in keys]
        self.view.take(next_to_decide(proposes, at))

    def _show_menu(self) -> None:
        choices = self._acts.choices(*self.chosen())
        if choices:
            at = self.view.visualRect(self.view.currentIndex()).center()
            menu_of(choices, self.view).popup(self.view.viewport().mapToGlobal(at))

    def _day(self, day: date) -> str:
        return formats.heading_day(day, self.today)
