"""What stands in a week or a month of hers, how full each day is, and what still has no time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.queries import clients as client_queries
from db.queries import tasks as task_queries
from db.queries import weeks as queries
from db.queries.weeks import WorkLine
from desktop.domain.agreement import in_force
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.domain.holidays import holiday_names
from desktop.domain.hours import Calendar
from desktop.domain.placing import (
    USUAL,
    Fill,
    Load,
    Part,
    Stretch,
    clashes,
    day_of,
    first_gap,
    free_part,
    opened,
    planned,
)
from desktop.domain.week import Week
from desktop.services.agenda import AgendaLine, Which, agenda
from desktop.services.agreements import in_effect
from desktop.services.settings import settings_in
from desktop.services.tasks import set_time
from desktop.services.work import Session, Work

__all__ = [
    "BlockLine",
    "DayLine",
    "Fill",
    "FreePart",
    "Kind",
    "Load",
    "Part",
    "Stretch",
    "WeekLines",
    "Weeks",
    "WorkLine",
]

OVER = ("cancelled", "moved")


class Kind(StrEnum):
    MEETING = "meeting"
    OWN = "own"
    """Time that she has set aside for herself."""
    WORK = "work"
    """A task she means to do then."""
    PROMISE = "promise"
    """The same for what she has promised."""
    DUE = "due"
    """A promise at its time, where it has none of its own yet: it takes up no time."""


class BlockLine(NamedTuple):
    """Something in the week. `which` is of an appointment, `task_id` of a task; `task` has its other fields.

    `clashes`: it lies on another that takes time too, and neither is over. `said`: minutes were said of it,
    rather than taken as usual. `missed`: by when it is due, where it is still to be done and would only
    be ready after that.
    """

    kind: Kind
    which: Which | None
    task_id: int | None
    client_id: int | None
    client: str
    title: str
    starts_at: datetime
    ends_at: datetime
    repeats: bool = False
    outcome: str = "planned"
    by: str | None = None
    minutes_late: int = 0
    done: bool = False
    place: str = ""
    reminded: bool = False
    clashes: bool = False
    said: bool = True
    missed: datetime | None = None

    @property
    def takes_time(self) -> bool:
        return self.outcome not in OVER and self.kind is not Kind.DUE


class DayLine(NamedTuple):
    """`agreed`: when the chosen client can be reached. `holiday`: its name, where it closes the day."""

    day: date
    load: Load
    open: tuple[Stretch, ...]
    agreed: tuple[Stretch, ...] = ()
    holiday: str = ""


class FreePart(NamedTuple):
    day: date
    part: Part


class WeekLines(NamedTuple):
    """`zone`: hers; `client_zone`: of the chosen one. `free`: the first part of a day to come that holds nothing."""

    first: date
    now: datetime
    zone: str
    days: tuple[DayLine, ...]
    blocks: tuple[BlockLine, ...]
    free: FreePart | None
    client_zone: str | None = None


class Weeks:
    """Zones: hers. Names of holidays in `language`, where the country's are known in it."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def week(self, week: Week, language: str, client_id: int | None = None) -> WeekLines:
        """Monday to Sunday; the hours of `client_id` beside hers."""
        return self._days(week.monday, 7, language, client_id)

    def month(self, day: date, language: str) -> WeekLines:
        """The six weeks in which the month of that day lies."""
        first = day.replace(day=1)
        return self._days(first - timedelta(days=first.weekday()), 42, language, None)

    def to_place(self) -> list[WorkLine]:
        """Her open tasks without a time, or with one before today: by client, list, and place in it."""
        now = self._clock()
        with self._work.read() as session:
            zone = ZoneInfo(settings_in(session).zone)
            return list(queries.to_place(session, day_of(now.astimezone(zone).date(), zone).begins))

    def place(self, task_id: int, day: date) -> datetime:
        """Gives it the first free time of that day inside her hours, and says which.

        Raises Refused no_free_time where it fits nowhere, task_unknown.
        """
        now = self._clock()
        with self._work.write("task_placed") as session:
            row = task_queries.row(session, task_id)
            if row is None:
                raise Refused("task_unknown")
            hers = settings_in(session).calendar
            whole = day_of(day, ZoneInfo(hers.tz))
            taken = [one for one in _blocks(session, whole) if one.takes_time and one.task_id != task_id]
            length = timedelta(minutes=row.estimate) if row.estimate else USUAL
            at = first_gap(hers, day, length, _stretches(taken), now)
            if at is None:
                raise Refused("no_free_time")
            set_time(row, at, now)
            return at

    def _days(self, first: date, count: int, language: str, client_id: int | None) -> WeekLines:
        now = self._clock()
        with self._work.read() as session:
            hers = settings_in(session).calendar
            zone = ZoneInfo(hers.tz)
            days = [first + timedelta(days=ahead) for ahead in range(count)]
            blocks = _blocks(session, Stretch(day_of(days[0], zone).begins, day_of(days[-1], zone).ends))
            agreed = _agreed(session, client_id, now)
            client = client_queries.row(session, client_id) if client_id is not None else None
            client_zone = client.time_zone if client else None
        busy = [one for one in blocks if one.takes_time]
        coming = [one for one in busy if one.outcome == "planned" and not one.done]
        marked = {id(coming[at]) for at in clashes(_stretches(coming))}
        lines = tuple(_day(day, hers, busy, agreed, language) for day in days)
        return WeekLines(
            first,
            now,
            hers.tz,
            lines,
            tuple(one._replace(clashes=True) if id(one) in marked else one for one in blocks),
            _free(days[:7], hers, busy, now),
            client_zone,
        )


def _blocks(session: Session, within: Stretch) -> list[BlockLine]:
    """Everything that stands in a stretch of time, by its beginning."""
    found = [_of_agenda(one) for one in agenda(session, *within)]
    found += [_of_task(one, one.planned_at) for one in queries.placed(session, *within) if one.planned_at is not None]
    found += [_of_promise(one, one.due_at) for one in queries.promised(session, *within) if one.due_at is not None]
    return sorted(
        (one for one in found if one.ends_at > within.begins), key=lambda one: (one.starts_at, one.ends_at, one.title)
    )


def _of_agenda(line: AgendaLine) -> BlockLine:
    kind = Kind.OWN if line.client_id is None else Kind.MEETING
    return BlockLine(
        kind,
        line.which,
        None,
        line.client_id,
        line.client,
        line.title,
        line.starts_at,
        line.ends_at or line.starts_at + USUAL,
        line.repeats,
        line.outcome,
        line.by,
        line.minutes_late,
        place=line.place,
        reminded=line.reminded_at is not None,
        said=line.ends_at is not None,
    )


def _of_task(line: WorkLine, at: datetime) -> BlockLine:
    length = timedelta(minutes=line.estimate) if line.estimate else USUAL
    kind = Kind.PROMISE if line.promise else Kind.WORK
    misses = line.done_at is None and line.due_at is not None and line.due_at < at + length
    return _block(line, kind, at, at + length)._replace(missed=line.due_at if misses else None)


def _of_promise(line: WorkLine, due: datetime) -> BlockLine:
    """It ends when it is due."""
    return _block(line, Kind.DUE, due - USUAL, due)


def _block(line: WorkLine, kind: Kind, begins: datetime, ends: datetime) -> BlockLine:
    return BlockLine(
        kind,
        None,
        line.id,
        line.client_id,
        line.client,
        line.title,
        begins,
        ends,
        bool(line.rrule),
        done=line.done_at is not None,
        said=bool(line.estimate),
    )


def _agreed(session: Session, client_id: int | None, now: datetime) -> Calendar | None:
    if client_id is None:
        return None
    found = in_force(in_effect(session, [client_id]).get(client_id, ()), now)
    return None if found is None else found.calendar


def _day(day: date, hers: Calendar, busy: Sequence[BlockLine], agreed: Calendar | None, language: str) -> DayLine:
    whole = day_of(day, ZoneInfo(hers.tz))
    of_day = [one for one in busy if one.starts_at < whole.ends and one.ends_at > whole.begins]
    open_ = opened(hers, whole)
    offered = round(sum((one.ends - one.begins).total_seconds() for one in open_) / 60)
    return DayLine(
        day,
        Load(planned(_stretches(of_day), whole), offered),
        open_,
        opened(agreed, whole) if agreed else (),
        "" if open_ else _holiday(hers, day, language),
    )


def _holiday(hers: Calendar, day: date, language: str) -> str:
    names = (holiday_names(country, day.year, language).get(day) for country in hers.holidays)
    return next((name for name in names if name), "")


def _free(days: Iterable[date], hers: Calendar, busy: Sequence[BlockLine], now: datetime) -> FreePart | None:
    for day in days:
        part = free_part(hers, day, _stretches(busy), now)
        if part is not None:
            return FreePart(day, part)
    return None


def _stretches(blocks: Iterable[BlockLine]) -> list[Stretch]:
    return [Stretch(one.starts_at, one.ends_at) for one in blocks]
