"""The fairness scale: set aside her late answers, what was agreed, busy days, and see."""

from __future__ import annotations

from concurrent.futures import CancelledError
from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import GarboError
from desktop.ui import fairness_words, pattern_behind
from desktop.ui.kit.calls import Calls
from desktop.ui.kit.calm import ButtonRows
from desktop.ui.kit.day_field import DayField
from desktop.ui.kit.entry_list import EntryList
from desktop.ui.kit.notices import announce
from desktop.ui.kit.parts import Text, column, row
from desktop.ui.kit.theme import px
from desktop.ui.kit.toggle import Toggle
from desktop.ui.typed_due import past_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.domain.patterns.fairness import Aside, Weighed
    from desktop.services.signals import Behind, Warned
    from desktop.services.suite import Services

BUSY = timedelta(days=27)
"""How far back the busy days reach that are offered first: four weeks with the last one."""

PAUSE = 120
"""Milliseconds after the last change of what is set aside: moving through days weighs once."""


class FairnessScale(QWidget):
    """`weighed` tells what is left, or None where nothing is set aside any more; nothing is kept anywhere."""

    weighed = Signal(object)

    def __init__(self, services: Services, calls: Calls, warned: Warned) -> None:
        super().__init__()
        self._services, self._calls, self._warned = services, calls, warned
        self._zone = ZoneInfo(warned.zone)
        self._things: Sequence[Behind] = ()
        self._ticked: set[int] = set()
        self._asked = 0
        self.own, self.agreed, self.busy = Toggle(), Toggle(), Toggle()
        self.things = EntryList()
        self.first, self.last = DayField(), DayField()
        self._days = QWidget()
        self.verdict = Text("", "small_strong", "calm_ink", wrap=True)
        self.note = Text(self.tr("Only to look at: nothing of this is kept."), "caption", "ink2", wrap=True)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._lay_out()
        self._listen()

    def stand_on(self, warned: Warned) -> None:
        """The card was weighed anew: what is set aside of it too."""
        self._warned = warned
        self._change()

    def aside(self) -> Aside:
        """What is set aside now."""
        from desktop.domain.patterns.fairness import Aside
        from desktop.domain.patterns.indicators import Source

        ticked = [self._things[place] for place in sorted(self._ticked)] if self.agreed.isChecked() else []
        return Aside(
            self.own.isChecked(),
            self._busy_days() if self.busy.isChecked() else None,
            frozenset((Source(one.source), one.uid) for one in ticked),
        )

    def _lay_out(self) -> None:
        whole = column(self, gap=8)
        whole.addWidget(Text(self.tr("What if it did not count?"), "caption_strong", "calm_ink"))
        switches = ButtonRows(ends=False)
        self.own.name(self.tr("My late answers"))
        self.agreed.name(self.tr("What was agreed"))
        self.busy.name(self.tr("Busy days"))
        for toggle in (self.own, self.agreed, self.busy):
            switches.addWidget(toggle)
        whole.addLayout(switches)
        self.things.setAccessibleName(self.tr("What was agreed as an exception"))
        self.things.setMaximumHeight(px(190))
        whole.addWidget(self.things)
        days = row(self._days, gap=12)
        self.first.name(self.tr("Busy from"))
        self.last.name(self.tr("Busy to"))
        for field in (self.first, self.last):
            field.stand_at(lambda text: past_day(text, self._warned.at, self._zone), self._warned.at, self._zone)
            days.addWidget(field, 1)
        whole.addWidget(self._days)
        whole.addWidget(self.verdict)
        whole.addWidget(self.note)
        self.first.show_day(self._warned.card.last - BUSY)
        self.last.show_day(self._warned.card.last)
        for widget in (self.things, self._days, self.verdict, self.note):
            widget.hide()

    def _listen(self) -> None:
        self.own.toggled.connect(self._change)
        self.agreed.toggled.connect(self._choose)
        self.busy.toggled.connect(self._days.setVisible)
        self.busy.toggled.connect(self._change)
        self.things.ticked.connect(self._tick)
        self.things.opened.connect(self._tick)
        for field in (self.first, self.last):
            field.changed.connect(self._soon.start)
        self._soon.timeout.connect(self._change)

    def _busy_days(self) -> tuple[date, date] | None:
        first, last = self.first.day(), self.last.day()
        if first is None or last is None:
            return None
        return min(first, last), max(first, last)

    def _choose(self, on: bool) -> None:
        """The exceptions are picked from what is behind the card."""
        self.things.setVisible(on)
        if not on or self._things:
            self._change()
            return
        facts = self._warned.card.facts
        interactions = {one for fact in facts for one in fact.interactions}
        appointments = {one for fact in facts for one in fact.appointments}
        tasks = {one for fact in facts for one in fact.tasks}

        def then(found: Sequence[Behind]) -> None:
            self._things = found
            self._show_things()
            self.things.take(0)
            self._change()

        signals, client = self._services.signals, self._warned.client_id
        self._calls.ask(self, lambda: signals.behind(client, interactions, appointments, tasks), then)

    def _show_things(self) -> None:
        self.things.show_rows(
            [
                pattern_behind.entry(place, one, self._warned, self._zone, place in self._ticked)
                for place, one in enumerate(self._things)
            ]
        )

    def _tick(self, place: int) -> None:
        self._ticked ^= {place}
        self._show_things()
        self._change()

    def _change(self, _on: bool = False) -> None:
        """Weigh again; of several answers only that to the last question is shown."""
        aside = self.aside()
        self._asked += 1
        asked = self._asked
        if not aside:
            self._tell(self._still_to_choose())
            self.weighed.emit(None)
            return

        def then(found: Weighed) -> None:
            if asked == self._asked:
                self._tell(fairness_words.verdict(aside, found))
                self.weighed.emit(found)

        fairness, warned, between = self._services.fairness, self._warned, self._calls.give_way
        self._calls.ask_patiently(self, lambda: fairness.weigh(warned, aside, between), then, self._not_weighed)

    def _not_weighed(self, error: BaseException) -> None:
        """A client who is gone, or a scale that was closed, has no verdict; a bug is said."""
        self._tell("")
        if not isinstance(error, GarboError | CancelledError):
            self._calls.fail(error)

    def _still_to_choose(self) -> str:
        return self.tr("Tick what was agreed.") if self.agreed.isChecked() else ""

    def _tell(self, said: str) -> None:
        self.verdict.setText(said)
        self.verdict.setVisible(bool(said))
        self.note.setVisible(bool(said))
        if said:
            announce(self, said)
