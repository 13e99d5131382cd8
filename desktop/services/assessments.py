"""Each client's assessment: worked out from the facts when somebody looks, in memory, never on disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from db.queries import agreements as agreement_queries
from db.queries import clients as client_queries
from db.queries import interactions as interaction_queries
from db.queries import schedules as schedule_queries
from db.queries import tasks as task_queries
from desktop.domain.clock import Clock
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Interaction
from desktop.domain.portfolio import Assistant, Dossier, Portfolio
from desktop.domain.steps import Steps, done
from desktop.services import nouns
from desktop.services.bus import Changed
from desktop.services.dossiers import read_portfolio
from desktop.services.settings import settings_in
from desktop.services.work import Work

if TYPE_CHECKING:
    from desktop.domain.patterns.assessment import Assessment
    from desktop.domain.patterns.facts import ClientFacts
    from desktop.domain.patterns.replay import Usual, Watched

FACTS = frozenset({"interaction", "task", "appointment", "agreement", "client", "setting"})
CHUNK = 1000
"""Lines read at once: a step is not to hold the store for long."""


class _Going(NamedTuple):
    """A work begun: for which day and hours, and the steps that are left of it."""

    wanted: tuple[date, Calendar]
    steps: Iterator[None]


class _Read(NamedTuple):
    """The facts read last, and for which day and hours."""

    client: int
    wanted: tuple[date, Calendar]
    facts: ClientFacts


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
        self._going: _Going | None = None
        self._stale: set[int] = set()
        self._latest: _Read | None = None

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
        """By the client's row. `between` is called between the steps of what has to be judged first."""
        try:
            while (going := self._next()) is not None:
                for _ in going.steps:
                    between()
                    if self._going is not going:
                        break
                # A call that came in between may have gone on with the same steps and ended them, or begun anew.
                if self._going is going:
                    self._going = None
        except BaseException:
            self.forget()
            raise
        return self._known

    def of_client(self, client_id: int, between: Callable[[], None] = lambda: None) -> Assessment | None:
        """One client's; None where there is no such client."""
        return self.by_client(between).get(client_id)

    def facts(self, client_id: int, between: Callable[[], None] = lambda: None) -> ClientFacts:
        """What the client's assessment rests on. Raises LookupError where there is no such client."""
        wanted, latest = self._wanted(), self._latest
        if (
            latest is not None
            and (latest.client, latest.wanted) == (client_id, wanted)
            and client_id not in self._stale
        ):
            return latest.facts
        found = done(self._read(client_id, *wanted), between)
        if found is None:
            raise LookupError(client_id)
        return found

    def were(self, facts: ClientFacts, between: Callable[[], None] = lambda: None) -> Assessment:
        """What would be said of a client were these the facts, beside what is usual today; nothing of it is kept."""
        from desktop.domain.patterns.replay import alone, watched

        usual, (today, _) = self.usual(between), self._wanted()

        def judged() -> Steps[Assessment]:
            one = yield from watched(facts, today)
            return (yield from alone(one, today, usual))

        return done(judged(), between)

    def usual(self, between: Callable[[], None] = lambda: None) -> Mapping[date, Usual]:
        """What was usual with all clients, by day, as today's judging found it."""
        self.by_client(between)
        return self._usual

    def portfolio(self) -> Portfolio:
        """The facts of all clients as one value, the same as a portfolio file of this store would hold."""
        with self._work.read() as session:
            return read_portfolio(session)

    def forget(self) -> None:
        """At lock too: assessments are about clients and live only while the store is open."""
        self._known, self._usual, self._for, self._going, self._latest = {}, {}, None, None, None
        self._stale.clear()

    def _next(self) -> _Going | None:
        """What has to be judged before everything is true; None when nothing has."""
        wanted = self._wanted()
        if wanted != self._for:
            if self._going is None or self._going.wanted != wanted:
                self._going = _Going(wanted, self._judge(*wanted))
        elif self._going is None and self._stale:
            self._going = _Going(wanted, self._judge_again(self._stale.pop(), *wanted))
        return self._going

    def _wanted(self) -> tuple[date, Calendar]:
        """What everything rests on beside the clients: the day, and her own hours."""
        with self._work.read() as session:
            settings = settings_in(session)
        return self._clock().astimezone(ZoneInfo(settings.zone)).date(), settings.calendar

    def _judge(self, today: date, hers: Calendar) -> Iterator[None]:
        """Everybody, in steps: each client is read, then each day is judged."""
        # Late: rules of patterns are many, and nobody looks at them while the window opens.
        from desktop.domain.patterns.replay import day_by_day, watched

        with self._work.read() as session:
            ids = client_queries.ids(session)
        self._stale.clear()
        made: dict[int, Watched] = {}
        for client in ids:
            facts = yield from self._read(client, today, hers)
            if facts is not None:
                made[client] = yield from watched(facts, today)
        usual: dict[date, Usual] = {}
        for day, rates in day_by_day(tuple(made.values()), today):
            usual[day] = rates
            yield
        self._known = {client: one.assessment(today) for client, one in made.items()}
        self._usual, self._for = usual, (today, hers)

    def _judge_again(self, client: int, today: date, hers: Calendar) -> Iterator[None]:
        from desktop.domain.patterns.replay import alone, watched

        facts = yield from self._read(client, today, hers)
        if facts is None:
            self._known.pop(client, None)
            return
        one = yield from watched(facts, today)
        self._known[client] = yield from alone(one, today, self._usual)
        self._latest = _Read(client, (today, hers), facts)

    def _read(self, client: int, today: date, hers: Calendar) -> Steps[ClientFacts | None]:
        """The facts of a client; None for one who is gone, or who comes later."""
        from desktop.domain.patterns.facts import facts_of, known_by

        with self._work.read() as session:
            row = client_queries.row(session, client)
            if row is None:
                return None
            dossier = Dossier(
                nouns.client(row),
                tuple(nouns.agreement(one) for one in agreement_queries.of_client(session, client)),
                appointments=tuple(nouns.appointment(one) for one in schedule_queries.of_client(session, client)),
                tasks=tuple(nouns.task(one) for one in task_queries.of_client(session, client)),
            )
            ids = interaction_queries.ids(session, client)
        lines: list[Interaction] = []
        for start in range(0, len(ids), CHUNK):
            yield
            with self._work.read() as session:
                chunk = interaction_queries.lines(session, ids[start : start + CHUNK])
                lines += [nouns.interaction(line) for line in chunk]
        yield
        whole = Portfolio(Assistant(calendar=hers), (replace(dossier, interactions=tuple(lines)),))
        known = known_by(whole, today).dossiers
        return facts_of(known[0], whole.assistant) if known else None
