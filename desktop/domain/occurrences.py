"""Occurrences: the single times of a series, in wall time across changes of the clocks (RFC 5545)."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from heapq import merge
from math import lcm
from typing import NamedTuple
from zoneinfo import ZoneInfo

from dateutil.rrule import DAILY, WEEKLY, YEARLY, rrule  # type: ignore[import-untyped]

from desktop.domain.recurrence import plain, read, wall_time
from desktop.domain.series import Series

MOST_COUNTED = 10_000
"""A rule that ends after more times than these is as good as one without an end."""
_DAY = timedelta(days=1)


class Occurring(NamedTuple):
    """`slot`: its beginning by the series, naive wall time in its zone; the instants are aware UTC."""

    slot: datetime
    starts_at: datetime
    ends_at: datetime


def occurrences(series: Series, start: datetime, end: datetime | None = None) -> Iterator[Occurring]:
    """Those that lie at least in part within [start, end), by their slot; lazily, and without walking up to `start`.

    A time that the clocks skip is taken as late as it would have been; of an hour that happens twice it is the first.
    What lasts no time is at its beginning only. Without an end they go on as long as the series does.
    """
    zone = ZoneInfo(series.time_zone)
    lasts = timedelta(minutes=series.minutes)
    first = wall_time(start - lasts, zone) - _DAY
    try:
        for slot in slots(series, first):
            starts_at = instant(slot, zone)
            # Slots in the hour that is skipped may change places: a day more sees all of them.
            if end is not None and starts_at >= end + _DAY:
                return
            if (starts_at >= start or starts_at + lasts > start) and (end is None or starts_at < end):
                yield Occurring(slot, starts_at, starts_at + lasts)
    except OverflowError:
        return  # past the last year there is


def slots(series: Series, first: datetime) -> Iterator[datetime]:
    """The beginnings from `first` on (naive, in the series' zone), in order, none twice."""
    gone = frozenset(series.except_on)
    also = sorted(slot for slot in series.also_on if slot >= first)
    before: datetime | None = None
    for slot in merge(by_rule(series, first), also):
        if slot not in gone and slot != before:
            yield slot
        before = slot


def occurs(series: Series, slot: datetime) -> bool:
    """Whether the series has this slot."""
    return next(slots(series, slot), None) == slot


def instant(slot: datetime, zone: ZoneInfo) -> datetime:
    """The instant (UTC) of a slot."""
    return slot.replace(tzinfo=zone).astimezone(UTC)


def by_rule(series: Series, first: datetime) -> Iterator[datetime]:
    """The beginnings from `first` on as the rule alone gives them, without exceptions and additions."""
    if not series.rrule:
        return iter([series.starts] if series.starts >= first else [])
    found = _rule(series)
    return iter(()) if found is None else _not_before(_near(found, first), first)


def _not_before(found: Iterable[datetime], first: datetime) -> Iterator[datetime]:
    try:
        for slot in found:
            if slot >= first:
                yield slot
    except (IndexError, OverflowError):
        return  # weeks or days that no year has: the library looks them up unchecked


def _rule(series: Series) -> rrule | None:
    return _read(plain(series.rrule), series.starts, series.time_zone) if series.rrule else None


@lru_cache(maxsize=1024)
def _read(written: str, starts: datetime, zone: str) -> rrule | None:
    """A number of times is turned into the day of the last one, once: whoever comes later need not count them."""
    found = read(written, starts, ZoneInfo(zone))
    if found is None or found._count is None:
        return found
    if found._count > MOST_COUNTED:
        return found.replace(count=None)
    counted = deque(_not_before(found, starts), maxlen=1)
    return found.replace(count=None, until=counted[0]) if counted else None


def _near(found: rrule, first: datetime) -> rrule:
    """The same rule, begun so many whole periods later that only few are left to be walked up to `first`."""
    begun: datetime = found._dtstart
    if first <= begun:
        return found
    every: int = found._interval
    if found._freq >= WEEKLY:
        step = timedelta(days=every if found._freq == DAILY else 7 * every)
        return found.replace(dtstart=begun + (first - begun) // step * step)
    months = 12 * every if found._freq == YEARLY else every
    if begun.day > 28:
        months = lcm(months, 48)  # the same month of a leap year: a day that not every month has stays one
    passed = (first.year - begun.year) * 12 + first.month - begun.month - 1
    periods = max(passed, 0) // months
    year, month = divmod(begun.year * 12 + begun.month - 1 + periods * months, 12)
    try:
        return found.replace(dtstart=begun.replace(year=year, month=month + 1))
    except ValueError:
        return found  # 29 February of a year like 2100
