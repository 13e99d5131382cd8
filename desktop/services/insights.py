"""Insights: the facts of a year by client, read in steps, kept in memory until something changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.queries import agreements as agreement_queries
from db.queries import clients as client_queries
from db.queries import interactions as queries
from db.queries import tasks as task_queries
from desktop.domain.agreement import Agreement
from desktop.domain.clock import Clock
from desktop.domain.insight import ANSWERED, CONTEXT, AnswerMark, Outside, Part, When, marks, outside, reads_from
from desktop.domain.interaction import Interaction
from desktop.domain.promise import Fate, Mark, Record, record
from desktop.domain.steps import Steps, done
from desktop.domain.task import Task
from desktop.services import nouns
from desktop.services.bus import Changed
from desktop.services.due import of_row
from desktop.services.settings import settings_in
from desktop.services.work import Work

__all__ = ["AnswerMark", "ClientYear", "Fate", "Insights", "Mark", "Outside", "Part", "When", "Year"]

FACTS = frozenset({"interaction", "task", "agreement", "client", "setting"})
STEP = timedelta(days=61)
"""So much of a client's log is read at once: a step is not to hold the store for long."""


class ClientYear(NamedTuple):
    """What there is to see of one client. `promises`: theirs of the last twelve weeks."""

    client_id: int
    client: str
    outside: Outside
    answers: tuple[AnswerMark, ...]
    promises: Record

    @property
    def in_time(self) -> int:
        return sum(one.in_time for one in self.answers)


class Year(NamedTuple):
    """`today`: in her zone. `clients`: by name. `promises`: of all together."""

    today: date
    zone: str
    clients: tuple[ClientYear, ...]
    promises: Record


class Insights:
    """`on_changed` hears of every write; `forget` is called at lock."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock
        self._known: dict[int, ClientYear] = {}
        self._tasks: dict[int, list[Task]] = {}
        self._for: date | None = None

    def on_changed(self, changed: Changed) -> None:
        clients = changed.clients(*FACTS)
        if None in clients:
            self.forget()
        for client in clients:
            if client is not None:
                self._known.pop(client, None)

    def forget(self) -> None:
        self._known, self._tasks, self._for = {}, {}, None

    def year(self, between: Callable[[], None] = lambda: None) -> Year:
        """Of all clients; what has not changed since it was last asked for is not read again.

        `between` is called between steps of some milliseconds, and may run other calls.
        """
        now = self._clock()
        with self._work.read() as session:
            zone = ZoneInfo(settings_in(session).zone)
            names = client_queries.names(session)
        today = now.astimezone(zone).date()
        if self._for != today:
            self.forget()
            self._for = today
        for client, name in names.items():
            if client not in self._known:
                found = done(self._read(client, name, now, zone), between)
                # A call that came in between may have changed or forgotten what was read.
                if found is not None and self._for == today:
                    self._known[client] = found
        shown = [self._known[client] for client in names if client in self._known]
        tasks = [task for client in names for task in self._tasks.get(client, ())]
        return Year(today, zone.key, tuple(sorted(shown, key=lambda one: one.client)), record(tasks, now, zone))

    def _read(self, client: int, name: str, now: datetime, zone: ZoneInfo) -> Steps[ClientYear | None]:
        with self._work.read() as session:
            row = client_queries.row(session, client)
            if row is None:
                return None
            off = settings_in(session).calendar.days_off
            lasting = [nouns.agreement(one) for one in agreement_queries.of_client(session, client)]
            tasks = [nouns.task(line) for line in task_queries.of_client(session, client) if line.promise]
            client_zone = row.time_zone
        agreed = [one.closed_on(off) for one in lasting]
        lines: list[Interaction] = []
        start = reads_from(now, zone)
        while start <= now:
            yield
            with self._work.read() as session:
                chunk = queries.placed(session, client, start, start + STEP)
                lines += [of_row(line) for line in chunk]
            start += STEP
        yield
        found = outside(lines, agreed, lasting, client_zone, now, zone)
        yield
        self._tasks[client] = tasks
        return ClientYear(client, name, found, _answers(lines, agreed, now), record(tasks, now, zone))


def _answers(lines: Sequence[Interaction], agreed: Sequence[Agreement], now: datetime) -> tuple[AnswerMark, ...]:
    since = now - ANSWERED - CONTEXT
    return marks([line for line in lines if line.at >= since], agreed, now)
