"""Each client's assessment: worked out from the facts when somebody looks, in memory, never on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from db.queries import clients as client_queries
from desktop.domain.clock import Clock
from desktop.domain.hours import Calendar
from desktop.domain.portfolio import Assistant, Portfolio
from desktop.services.bus import Changed
from desktop.services.dossiers import read_dossier, read_portfolio
from desktop.services.settings import settings_in
from desktop.services.work import Work

if TYPE_CHECKING:
    from desktop.domain.patterns.assessment import Assessment
    from desktop.domain.patterns.facts import ClientFacts
    from desktop.domain.patterns.replay import Usual, Watched

FACTS = frozenset({"interaction", "task", "appointment", "agreement", "client", "setting"})


class Assessments:
    """Everybody is judged once a day, in steps that let other calls pass; who changes later is judged again alone.

    What is usual with all clients is therefore that of the day's first look: one more line moves it by nothing that
    can be seen, and reading everybody again for it would hold the store for half a minute.
    """

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock
        self._known: dict[int, Assessment] = {}
        self._usual: Mapping[date, Usual] = {}
        self._for: tuple[date, Calendar] | None = None
        self._going: tuple[tuple[date, Calendar], Iterator[None]] | None = None
        self._stale: set[int] = set()

    def on_changed(self, changed: Changed) -> None:
        """A write to the facts of one client makes what is known of them stale, one to everybody's all of it."""
        clients = changed.clients(*FACTS - {"setting"})
        if None in clients:
            self.forget()
        self._stale |= {one for one in clients if one is not None}

    def all(self, between: Callable[[], None] = lambda: None) -> tuple[Assessment, ...]:
        """Every client's assessment at the end of today."""
        return tuple(self.by_client(between).values())

    def by_client(self, between: Callable[[], None] = lambda: None) -> Mapping[int, Assessment]:
        """By the client's row. `between` is called between steps of a tenth of a second at most."""
        while (wanted := self._wanted()) != self._for:
            if self._going is None or self._going[0] != wanted:
                self._going = wanted, self._judge(*wanted)
            going = self._going
            for _ in going[1]:
                between()
                if self._going is not going:
                    break
            # A call that came in between may have gone on with the same steps and ended them, or begun anew.
            if self._going is going:
                self._for, self._going = wanted, None
        while self._stale:
            self._judge_again(self._stale.pop())
            between()
        return self._known

    def of_client(self, client_id: int, between: Callable[[], None] = lambda: None) -> Assessment | None:
        """One client's; None where there is no such client."""
        return self.by_client(between).get(client_id)

    def facts(self, client_id: int) -> ClientFacts:
        """What the client's assessment rests on. Raises LookupError where there is no such client."""
        from desktop.domain.patterns.facts import facts_of, known_by

        with self._work.read() as session:
            hers = settings_in(session).calendar
            whole = Portfolio(Assistant(calendar=hers), (read_dossier(session, client_id),))
        today = self._clock().astimezone(ZoneInfo(hers.tz)).date()
        (known,) = known_by(whole, today).dossiers or whole.dossiers
        return facts_of(known, whole.assistant)

    def portfolio(self) -> Portfolio:
        """The facts of all clients as one value, the same as a portfolio file of this store would hold."""
        with self._work.read() as session:
            return read_portfolio(session)

    def forget(self) -> None:
        """At lock too: assessments are about clients and live only while the store is open."""
        self._known, self._usual, self._for, self._going = {}, {}, None, None
        self._stale.clear()

    def _wanted(self) -> tuple[date, Calendar]:
        """What everything rests on beside the clients: the day, and her own hours."""
        with self._work.read() as session:
            settings = settings_in(session)
        return self._clock().astimezone(ZoneInfo(settings.zone)).date(), settings.calendar

    def _judge(self, today: date, hers: Calendar) -> Iterator[None]:
        """Everybody, in steps: each client is read, then each day is judged."""
        # Late: rules of patterns are many, and nobody looks at them while the window opens.
        from desktop.domain.patterns.replay import day_by_day

        with self._work.read() as session:
            ids = client_queries.ids(session)
        self._stale.clear()
        made: dict[int, Watched] = {}
        for client in ids:
            if (one := self._watched(client, today, hers)) is not None:
                made[client] = one
            yield
        usual: dict[date, Usual] = {}
        for day, rates in day_by_day(tuple(made.values()), today):
            usual[day] = rates
            yield
        self._known = {client: one.assessment(today) for client, one in made.items()}
        self._usual = usual

    def _judge_again(self, client: int) -> None:
        from desktop.domain.patterns.replay import alone

        assert self._for is not None
        one = self._watched(client, *self._for)
        if one is None:
            self._known.pop(client, None)
        else:
            self._known[client] = alone(one, self._for[0], self._usual)

    def _watched(self, client: int, today: date, hers: Calendar) -> Watched | None:
        """None for a client who is gone, or who comes later."""
        from desktop.domain.patterns.facts import facts_of, known_by
        from desktop.domain.patterns.replay import watched

        try:
            with self._work.read() as session:
                whole = Portfolio(Assistant(calendar=hers), (read_dossier(session, client),))
        except LookupError:
            return None
        known = known_by(whole, today).dossiers
        return watched(facts_of(known[0], whole.assistant), today) if known else None
