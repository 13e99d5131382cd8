"""Each client's assessment: worked out from the facts when somebody looks, in memory, never on disk."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from desktop.domain.clock import Clock
from desktop.domain.portfolio import Portfolio
from desktop.services.bus import Changed
from desktop.services.dossiers import read_portfolio
from desktop.services.settings import settings_in
from desktop.services.work import Work

if TYPE_CHECKING:
    from desktop.domain.patterns.assessment import Assessment

FACTS = frozenset({"interaction", "task", "appointment", "agreement", "client", "setting"})


class Assessments:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock
        self._known: tuple[Assessment, ...] = ()
        self._day: date | None = None

    def on_changed(self, changed: Changed) -> None:
        """A write to the facts makes what is known stale; all of it, because a client's usual leans on everybody's."""
        if FACTS & changed.nouns():
            self.forget()

    def all(self) -> tuple[Assessment, ...]:
        """Every client's assessment at the end of today."""
        # Late: rules of patterns are many, and nobody looks at them while the window opens.
        from desktop.domain.patterns.replay import replay

        with self._work.read() as session:
            today = self._clock().astimezone(ZoneInfo(settings_in(session).zone)).date()
            if self._day != today:
                self._known, self._day = replay(read_portfolio(session), today), today
        return self._known

    def portfolio(self) -> Portfolio:
        """The facts of all clients as one value, the same as a portfolio file of this store would hold."""
        with self._work.read() as session:
            return read_portfolio(session)

    def forget(self) -> None:
        """At lock too: assessments are about clients and live only while the store is open."""
        self._known, self._day = (), None
