"""A look at the day: what it holds when it begins; what was done, is open and comes next at its end."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.queries import day as queries
from db.queries import desk as desk_queries
from desktop.domain.clock import Clock
from desktop.domain.contact import in_rows
from desktop.domain.hours import Calendar, hours
from desktop.domain.placing import day_of
from desktop.services.agenda import AgendaLine, agenda
from desktop.services.due import Board, Due, PromiseLine, WaitingLine
from desktop.services.reminders import Reminder, to_remind
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

__all__ = ["DayLook", "DayLooks", "Done", "Next"]

PLANNED = "planned"


class Done(NamedTuple):
    """`contacts`: as they are counted everywhere. `minutes`: on calls and in meetings, where they were said.

    `kept`: of the promises among `finished`, those done in time; `promises`: all of them.
    """

    contacts: int
    minutes: int
    finished: int
    promises: int
    kept: int


class Next(NamedTuple):
    """Her next working day. `deadline`: the first answer or promise that runs out there, or before it."""

    opens: datetime
    appointments: tuple[AgendaLine, ...]
    promises: int
    deadline: datetime | None


class DayLook(NamedTuple):
    """`open`: promises of today that are not kept, those without a time among them. `ahead`: today's appointments to
    come. `waiting`: those whose time runs out before her next day begins, or has run out."""

    board: Board
    zone: str
    open: tuple[PromiseLine, ...]
    ahead: tuple[AgendaLine, ...]
    waiting: tuple[WaitingLine, ...]
    remind: tuple[Reminder, ...]
    done: Done
    next: Next | None


class DayLooks:
    def __init__(self, work: Work, due: Due, clock: Clock) -> None:
        self._work, self._due, self._clock = work, due, clock

    def now(self) -> DayLook:
        """Of the day that runs in her zone."""
        now = self._clock()
        with self._work.read() as session:
            board, hers = self._due.board(now), settings_in(session).calendar
            zone = ZoneInfo(hers.tz)
            today = day_of(now.astimezone(zone).date(), zone)
            coming = _next(session, board, hers, today.ends)
            until = coming.opens if coming else today.ends
            return DayLook(
                board=board,
                zone=hers.tz,
                open=tuple(one for one in board.promises if one.due is None or one.due < today.ends),
                ahead=tuple(_standing(session, now, today.ends)),
                waiting=tuple(one for one in board.waiting if one.deadline is not None and one.deadline <= until),
                remind=tuple(to_remind(session, hers, now)),
                done=_done(session, today.begins, now),
                next=coming,
            )


def _next(session: Session, board: Board, hers: Calendar, after: datetime) -> Next | None:
    opens = hours(hers).next_open(after)
    if opens is None:
        return None
    zone = ZoneInfo(hers.tz)
    day = day_of(opens.astimezone(zone).date(), zone)
    due = [one.due_at for one in desk_queries.due_until(session, board.at, day.ends) if one.promise]
    due = [at for at in due if at >= day.begins]
    answers = [one.deadline for one in board.waiting if one.deadline and day.begins <= one.deadline < day.ends]
    standing = tuple(_standing(session, day.begins, day.ends))
    return Next(opens.astimezone(UTC), standing, len(due), min([*answers, *due], default=None))


def _standing(session: Session, start: datetime, end: datetime) -> list[AgendaLine]:
    return [one for one in agenda(session, start, end) if one.outcome == PLANNED and one.starts_at >= start]


def _done(session: Session, start: datetime, end: datetime) -> Done:
    lines = queries.logged(session, start, end + timedelta(microseconds=1))
    contacts = sum(len(in_rows(list(of_one))) for _, of_one in groupby(lines, key=lambda line: line.client_id))
    finished = queries.done(session, start, end + timedelta(microseconds=1))
    promises = [one for one in finished if one.promise]
    return Done(
        contacts=contacts,
        minutes=sum(line.minutes or 0 for line in lines),
        finished=len(finished),
        promises=len(promises),
        kept=sum(one.due_at is None or one.done_at <= one.due_at for one in promises),
    )
