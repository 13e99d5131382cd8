"""The rule simulator over the store: a client's three months, read once and replayed at will."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.queries import agreements as agreement_queries
from db.queries import clients as client_queries
from db.queries import interactions as queries
from desktop.domain.agreement import Agreement, in_force
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.interaction import Interaction
from desktop.domain.simulation import Came, Late, Past, Replayed, past, reads_from, replayed
from desktop.domain.steps import Steps, done
from desktop.services import nouns
from desktop.services.bus import Changed
from desktop.services.due import of_row
from desktop.services.settings import settings_in
from desktop.services.work import Work

__all__ = ["Came", "Late", "Replayed", "Said", "Simulation", "Simulations"]

FACTS = frozenset({"interaction", "agreement", "client", "setting"})
PARTS = 12
"""In so many parts the lines are read: a step is not to hold the store for long."""


class Simulation(NamedTuple):
    """The three months under `agreement`, beside what holds now: None where nothing does yet, or where it is the same.

    `since`, `until`: the months; `first`: when the first line that is known came, None where there is none. `answers`:
    how many she gave, with an agreed time or without. `elsewhere`: contacts answered where no log can see. `zone`:
    hers.
    """

    client_id: int
    agreement: Agreement
    drawn: Replayed
    now: Replayed | None
    since: datetime
    until: datetime
    first: datetime | None
    answers: int
    elsewhere: int
    zone: str


class Said(NamedTuple):
    """What a line says, and by what medium it came. `id`: its row."""

    id: int
    text: str
    medium: str | None


class _Held(NamedTuple):
    """`today`: the day for which it was read, in `zone`, hers. `now`: what holds now, with its replay."""

    client_id: int
    today: date
    zone: str
    past: Past
    holds: Agreement | None
    now: Replayed | None


class Simulations:
    """One client's months are held at a time; `forget` is called at lock, and when nobody asks any more."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock
        self._held: _Held | None = None

    def on_changed(self, changed: Changed) -> None:
        clients = changed.clients(*FACTS)
        if self._held is not None and (None in clients or self._held.client_id in clients):
            self._held = None

    def forget(self) -> None:
        self._held = None

    def under(self, client_id: int, agreement: Agreement, between: Callable[[], None] = lambda: None) -> Simulation:
        """What three months would have been under this agreement. Raises Refused client_gone.

        `between` is called between steps of some milliseconds; it may run other calls, and give this one up.
        """
        held = self._hold(client_id, between)
        drawn = done(replayed(held.past, agreement), between)
        months = held.past
        return Simulation(
            client_id=client_id,
            agreement=agreement,
            drawn=drawn,
            now=None if held.holds is None or _alike(held.holds, agreement) else held.now,
            since=months.since,
            until=months.until,
            first=months.first,
            answers=months.answers,
            elsewhere=months.elsewhere,
            zone=held.zone,
        )

    def said(self, lines: Sequence[int]) -> dict[int, Said]:
        """What these lines say, by row; those that are gone are left out."""
        with self._work.read() as session:
            found = queries.said(session, lines)
        return {one.id: Said(one.id, one.text or one.subject, one.medium) for one in found}

    def _hold(self, client_id: int, between: Callable[[], None]) -> _Held:
        now = self._clock()
        with self._work.read() as session:
            zone = settings_in(session).zone
        today = now.astimezone(ZoneInfo(zone)).date()
        held = self._held
        if held is None or (held.client_id, held.today, held.zone) != (client_id, today, zone):
            held = self._held = done(self._read(client_id, now, today, zone), between)
        return held

    def _read(self, client_id: int, now: datetime, today: date, zone: str) -> Steps[_Held]:
        with self._work.read() as session:
            row = client_queries.row(session, client_id)
            if row is None:
                raise Refused("client_gone")
            off = settings_in(session).calendar.days_off
            versions = [nouns.agreement(one) for one in agreement_queries.of_client(session, client_id)]
            client_zone = row.time_zone
        lines: list[Interaction] = []
        start = reads_from(now)
        part = (now - start) / PARTS
        for number in range(PARTS + 1):
            yield
            with self._work.read() as session:
                found = queries.placed(session, client_id, start + number * part, start + (number + 1) * part)
                lines += [of_row(line) for line in found]
        months = yield from past(lines, now, client_zone, off)
        holds = in_force(versions, now)
        then = (yield from replayed(months, holds)) if holds is not None else None
        return _Held(client_id, today, zone, months, holds, then)


def _alike(one: Agreement, other: Agreement) -> bool:
    """Whether the same is agreed, from whatever day; what else a file brought with it decides nothing."""
    mine = (one.calendar, dict(one.rules), one.any_time)
    return mine == (other.calendar, dict(other.rules), other.any_time)
