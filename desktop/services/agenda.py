"""What stands in a time: appointments, and times of series to which nothing has happened."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from db.queries import desk as desk_queries
from db.queries import schedules as queries
from db.queries import series as series_queries
from db.queries.series import SeriesLine
from desktop.domain.agreement import in_force
from desktop.domain.occurrences import occurrences
from desktop.domain.placing import USUAL
from desktop.domain.slots import Diary
from desktop.services import nouns
from desktop.services.agreements import in_effect
from desktop.services.settings import settings_in
from desktop.services.work import Session

UNSETTLED_FOR = timedelta(weeks=8)
"""So far back a time of a series is asked about of which nothing is known."""
_DAY = timedelta(days=1)
_AHEAD = timedelta(days=14)
_WIDE = timedelta(days=33)
"""Wider than an appointment is long and a zone is far away."""


class Occurrence(NamedTuple):
    """One time of a series to which nothing has happened. `slot`: its beginning there, naive wall time."""

    series_id: int
    slot: datetime


Which = int | Occurrence
"""The row of an appointment, or one time of a series."""


class AgendaLine(NamedTuple):
    """Something in her calendar; `client_id` None and `client` empty: time of her own.

    `outcome`, `by`: as in the store. `repeats`: it is one time of a series.
    """

    which: Which
    client_id: int | None
    client: str
    starts_at: datetime
    ends_at: datetime | None
    title: str
    place: str
    outcome: str
    by: str | None
    minutes_late: int
    repeats: bool
    reminded_at: datetime | None


def agenda(session: Session, start: datetime, end: datetime) -> list[AgendaLine]:
    """Everybody's and her own that lie at least in part within [start, end), by their beginning, whatever became of it.

    Inside an open block.
    """
    rows = [_of_row(row) for row in queries.between(session, start, end)]
    return sorted([*rows, *_virtual(session, series_queries.everyone(session), start, end)], key=_by_beginning)


def of_client(session: Session, client_id: int, now: datetime) -> list[AgendaLine]:
    """All with one client, by their beginning; of each series those without an outcome of late, and the next ones."""
    rows = [_of_row(row) for row in queries.with_client(session, client_id)]
    series = series_queries.of_client(session, client_id)
    near = list(_virtual(session, series, now - UNSETTLED_FOR, now + _AHEAD))
    # What happened before it was written down here is nobody's question.
    made = {one.id: one.created_at for one in series}
    found = [line for line in near if line.starts_at >= min(made[_series(line)], now)]
    coming = {_series(line) for line in found if line.starts_at >= now}
    later = [one for one in series if one.id not in coming]
    return sorted([*rows, *found, *_next(session, later, now)], key=_by_beginning)


def diary_of(session: Session, client_id: int, now: datetime, ahead: timedelta) -> Diary:
    """Her hours and the client's, and what takes her time from `now` on: appointments and what she means to do."""
    agreed = in_force(in_effect(session, [client_id]).get(client_id, ()), now)
    met = ((one.starts_at, one.ends_at or one.starts_at + USUAL) for one in planned(agenda(session, now, now + ahead)))
    meant = (
        (at, at + (timedelta(minutes=estimate) if estimate else USUAL))
        for at, estimate in desk_queries.planned_between(session, now - _DAY, now + ahead)
    )
    return Diary(settings_in(session).calendar, agreed.calendar if agreed else None, (*met, *meant))


def planned(lines: Iterable[AgendaLine]) -> list[AgendaLine]:
    """Those that take her time: not what was called off or moved away."""
    return [line for line in lines if line.outcome not in ("cancelled", "moved")]


def _virtual(session: Session, series: Sequence[SeriesLine], start: datetime, end: datetime) -> Iterator[AgendaLine]:
    if not series:
        return
    first, last = start.replace(tzinfo=None), end.replace(tzinfo=None)
    gone = queries.stood_for(session, first - _WIDE, last + _WIDE)
    for one in series:
        for slot, starts_at, ends_at in occurrences(nouns.series(one), start, end):
            if (one.id, slot) not in gone:
                yield _of_series(one, slot, starts_at, ends_at)


def _next(session: Session, series: Sequence[SeriesLine], now: datetime) -> Iterator[AgendaLine]:
    """The next one of each, however far away."""
    for one in series:
        for slot, starts_at, ends_at in occurrences(nouns.series(one), now):
            if starts_at >= now and queries.standing_for(session, one.id, slot) is None:
                yield _of_series(one, slot, starts_at, ends_at)
                break


def _of_row(row: queries.AgendaLine) -> AgendaLine:
    return AgendaLine(
        row.id, row.client_id, row.client, row.starts_at, row.ends_at, row.title, row.place, row.outcome, row.by,
        row.minutes_late, row.series_id is not None, row.reminded_at,
    )  # fmt: skip


def _of_series(one: SeriesLine, slot: datetime, starts_at: datetime, ends_at: datetime) -> AgendaLine:
    return AgendaLine(
        Occurrence(one.id, slot), one.client_id, one.client, starts_at, ends_at if one.minutes else None, one.title,
        one.place, "planned", None, 0, bool(one.rrule or one.also_on), None,
    )  # fmt: skip


def _series(line: AgendaLine) -> int:
    assert isinstance(line.which, Occurrence)
    return line.which.series_id


def _by_beginning(line: AgendaLine) -> tuple[datetime, bool, int]:
    return line.starts_at, line.client_id is None, line.client_id or 0
