"""What became of a promise, week by week: kept on time, late, or moved."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.postponed import MISSED, first_due
from desktop.domain.task import Task
from desktop.domain.week import Week, week_of

WEEKS = 12
"""That the record goes back, the present one among them."""


class Fate(StrEnum):
    KEPT = "kept"
    LATE = "late"
    MOVED = "moved"


class Mark(NamedTuple):
    """`due`: as it was promised first."""

    task: str
    title: str
    due: datetime
    fate: Fate


class Record(NamedTuple):
    """`weeks`: twelve of them, the oldest first, each with its promises in the order in which they were due."""

    weeks: tuple[tuple[Week, tuple[Mark, ...]], ...]

    def count(self, fate: Fate) -> int:
        return sum(mark.fate is fate for _, marks in self.weeks for mark in marks)


def fate(first: datetime, due: datetime | None, done_at: datetime | None, now: datetime) -> Fate | None:
    """What became of a promise as of `now`; None as long as it may still be kept.

    Kept: done by the time that was promised first. Late: not done by the time that was agreed last. Moved: between the
    two, because a later time was agreed in time (`due`; None: no time any more), and was met or still can be.
    """
    at = now if done_at is None or done_at > now else done_at
    is_open = at is now
    if due is not None and at > due:
        return Fate.LATE
    if at > first:
        return Fate.MOVED
    return None if is_open else Fate.KEPT


def record(promises: Iterable[Task], now: datetime, zone: ZoneInfo) -> Record:
    """The promises of the last twelve weeks (Monday to Sunday in `zone`), each in the week it was promised for first.

    One that was never given a time says nothing here.
    """
    monday = week_of(now, zone).monday
    weeks: dict[Week, list[Mark]] = {Week(monday - timedelta(weeks=back)): [] for back in reversed(range(WEEKS))}
    for one in promises:
        first = first_due(one)
        became = (
            None if first is None else Fate.LATE if one.extra.get(MISSED) else fate(first, one.due_at, one.done_at, now)
        )
        if first is not None and became is not None and (week := week_of(first, zone)) in weeks:
            weeks[week].append(Mark(one.id, one.title, first, became))
    return Record(tuple((week, tuple(sorted(marks, key=lambda mark: mark.due))) for week, marks in weeks.items()))
