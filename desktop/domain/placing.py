"""Placing: what a day offers, what of it is free, where something fits, what clashes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar, hours

QUARTER = timedelta(minutes=15)
USUAL = timedelta(minutes=30)
"""How long something takes of which nobody has said it."""
NOON = time(13)
"""Where the morning of a working day ends."""
HALF_DAY = timedelta(hours=2)
"""A part of a day with fewer open hours is not worth a word."""


class Stretch(NamedTuple):
    """[begins, ends), aware."""

    begins: datetime
    ends: datetime


class Part(StrEnum):
    DAY = "day"
    MORNING = "morning"
    AFTERNOON = "afternoon"


class Fill(StrEnum):
    """How a day stands. `closed`: she offers nothing on it."""

    CLOSED = "closed"
    ROOM = "room"
    FULL = "full"
    OVER = "over"


class Load(NamedTuple):
    """Minutes planned and minutes offered."""

    planned: int
    offered: int

    @property
    def fill(self) -> Fill:
        if self.offered == 0:
            return Fill.OVER if self.planned else Fill.CLOSED
        if self.planned > self.offered:
            return Fill.OVER
        return Fill.FULL if self.offered - self.planned < QUARTER.seconds // 60 else Fill.ROOM


def day_of(day: date, zone: ZoneInfo) -> Stretch:
    """From midnight to midnight as lived in `zone` (UTC); 23 or 25 hours where the clocks change."""
    return Stretch(_midnight(day, zone), _midnight(day + timedelta(days=1), zone))


def opened(calendar: Calendar, within: Stretch) -> tuple[Stretch, ...]:
    """What is open of `within`, piece by piece."""
    found: list[Stretch] = []
    at = hours(calendar).next_open(within.begins)
    while at is not None and at < within.ends:
        closes = min(hours(calendar).next_close(at) or within.ends, within.ends)
        found.append(Stretch(at, closes))
        at = hours(calendar).next_open(closes)
    return tuple(found)


def free(open_: Iterable[Stretch], taken: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """What is open and not taken; `taken` in any order, and overlapping as it may."""
    busy = sorted(one for one in taken if one.ends > one.begins)
    found: list[Stretch] = []
    for begins, ends in open_:
        for one in busy:
            if one.begins >= ends:
                break
            if one.begins > begins:
                found.append(Stretch(begins, one.begins))
            begins = max(begins, one.ends)
        if begins < ends:
            found.append(Stretch(begins, ends))
    return tuple(found)


def first_gap(hers: Calendar, day: date, length: timedelta, taken: Iterable[Stretch], now: datetime) -> datetime | None:
    """The first time on that day, inside her hours and after `now`, at which so much is free in one piece.

    On a full quarter where that leaves room enough, else where the gap begins. None where nothing fits.
    """
    whole = day_of(day, ZoneInfo(hers.tz))
    if now >= whole.ends:
        return None
    for gap in free(opened(hers, Stretch(max(now, whole.begins), whole.ends)), taken):
        for at in (_quarter(gap.begins), gap.begins):
            if at + length <= gap.ends:
                return at
    return None


def planned(blocks: Iterable[Stretch], within: Stretch) -> int:
    """Minutes of the blocks inside `within`; what lies on top of another counts twice, for both want doing."""
    inside = (min(one.ends, within.ends) - max(one.begins, within.begins) for one in blocks)
    return round(sum(max(0.0, one.total_seconds()) for one in inside) / 60)


def clashes(blocks: Sequence[Stretch]) -> frozenset[int]:
    """The places of those that lie on another in time."""
    found: set[int] = set()
    running: list[int] = []
    for at in sorted(range(len(blocks)), key=lambda one: blocks[one]):
        running = [one for one in running if blocks[one].ends > blocks[at].begins]
        if blocks[at].ends > blocks[at].begins:
            found.update(running and (*running, at))
            running.append(at)
    return frozenset(found)


def free_part(hers: Calendar, day: date, taken: Sequence[Stretch], now: datetime) -> Part | None:
    """The part of that day that is hers to give: all of it, its morning or its afternoon; None where none is."""
    zone = ZoneInfo(hers.tz)
    whole = day_of(day, zone)
    noon = datetime.combine(day, NOON, zone).astimezone(UTC)
    parts = [
        (part, opened(hers, Stretch(max(now, begins), ends)))
        for part, begins, ends in ((Part.MORNING, whole.begins, noon), (Part.AFTERNOON, noon, whole.ends))
        if now < ends
    ]
    empty = [part for part, open_ in parts if _long(open_) and not _touched(open_, taken)]
    worked = [part for part, open_ in parts if open_]
    if empty and empty == worked and now <= opened(hers, whole)[0].begins:
        return Part.DAY
    return next(iter(empty), None)


def _long(open_: Iterable[Stretch]) -> bool:
    return sum(((one.ends - one.begins) for one in open_), timedelta()) >= HALF_DAY


def _touched(open_: Iterable[Stretch], taken: Sequence[Stretch]) -> bool:
    return any(busy.begins < one.ends and one.begins < busy.ends for one in open_ for busy in taken)


def _quarter(at: datetime) -> datetime:
    """The full quarter of an hour at or after `at`; every zone of today lies whole quarters from UTC."""
    beyond = timedelta(minutes=at.minute % 15, seconds=at.second, microseconds=at.microsecond)
    return at if not beyond else at - beyond + QUARTER


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(), zone).astimezone(UTC)
