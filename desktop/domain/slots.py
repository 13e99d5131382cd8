"""Slots: when something can be done, inside her hours, and where it takes two, inside both calendars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar, hours
from desktop.domain.placing import NOON, Stretch, day_of, free, opened
from desktop.domain.workdays import workdays

TEN = time(10)
HALF_HOUR = timedelta(minutes=30)
MOST_DAYS = 10
"""Working days on which free times are looked for: later ones are no offer."""
WEEKS_AHEAD = 8
"""How far a day is looked for on which she works."""

TUESDAY, FRIDAY = 1, 4


class When(StrEnum):
    """A kind of time to do something."""

    TODAY = "today"
    """Before she closes; tomorrow, where less than an hour of today is left."""
    TOMORROW = "tomorrow"
    TUESDAY = "tuesday"
    FRIDAY = "friday"
    IN_COMMON = "in_common"
    """The first half hour of next week that is open and free on both sides: an appointment."""


class Diary(NamedTuple):
    """Her hours, the client's agreed ones (None: nothing was agreed), and what is already in her calendar."""

    hers: Calendar
    agreed: Calendar | None = None
    taken: Sequence[tuple[datetime, datetime]] = ()


def slot(when: When, now: datetime, diary: Diary) -> datetime | None:
    """The time (aware) after `now`; None where she has no such time within eight weeks."""
    today = now.astimezone(ZoneInfo(diary.hers.tz)).date()
    if when is When.IN_COMMON:
        return in_common(now, diary)
    if when is When.TODAY:
        return _last_of_today(now, diary.hers) or _ten(_days(today, 1), diary.hers)
    if when is When.TOMORROW:
        return _ten(_days(today, 1), diary.hers)
    weekday = TUESDAY if when is When.TUESDAY else FRIDAY
    ahead = (weekday - today.weekday() - 1) % 7 + 1
    # Where she never works on that day, the next one on which she does.
    return _ten(_days(today, ahead, 7), diary.hers) or _ten(_days(today, ahead), diary.hers)


def in_common(now: datetime, diary: Diary) -> datetime | None:
    """The first half hour of her next week that is open in both calendars and free in hers."""
    zone = ZoneInfo(diary.hers.tz)
    today = now.astimezone(zone).date()
    monday = today + timedelta(days=7 - today.weekday())
    calendars = [diary.hers] if diary.agreed is None else [diary.hers, diary.agreed]
    at = datetime.combine(monday, time(), zone).astimezone(UTC)
    end = datetime.combine(monday + timedelta(days=7), time(), zone).astimezone(UTC)
    while at < end:
        until = at + HALF_HOUR
        is_open = all(hours(one).elapsed(at, until) == HALF_HOUR.seconds for one in calendars)
        if is_open and not any(begins < until and at < ends for begins, ends in diary.taken):
            return at
        at = until
    return None


def offers(now: datetime, diary: Diary, length: timedelta, count: int = 3) -> list[datetime]:
    """So many times (UTC) that are open in both calendars and free in hers, from her next working day on.

    Each on a day of its own as long as there are days, by turns in the morning and in the afternoon; in their order.
    """
    taken = [Stretch(begins, ends) for begins, ends in diary.taken]
    first: list[datetime] = []
    second: list[datetime] = []
    day = now.astimezone(ZoneInfo(diary.hers.tz)).date()
    for _ in range(MOST_DAYS):
        day = workdays(diary.hers).forth(day, 1)
        halves = _halves(day, now, diary, length, taken)
        if halves:
            at = halves.pop(-1 if len(first) % 2 else 0)
            first.append(at)
            second += halves
        if len(first) == count:
            break
    return sorted([*first, *second[: count - len(first)]])


def _halves(day: date, now: datetime, diary: Diary, length: timedelta, taken: Iterable[Stretch]) -> list[datetime]:
    """The first time that fits in the morning and in the afternoon of a day."""
    zone = ZoneInfo(diary.hers.tz)
    whole, noon = day_of(day, zone), datetime.combine(day, NOON, zone).astimezone(UTC)
    open_ = opened(diary.hers, whole)
    if diary.agreed is not None:
        theirs = opened(diary.agreed, whole)
        shared = (Stretch(max(a.begins, b.begins), min(a.ends, b.ends)) for a in open_ for b in theirs)
        open_ = tuple(one for one in shared if one.begins < one.ends)
    fitting = [at for gap in free(open_, taken) for at in _half_hours(gap, length) if at > now]
    found = (next((at for at in fitting if (at >= noon) is late), None) for late in (False, True))
    return [at for at in found if at is not None]


def _half_hours(gap: Stretch, length: timedelta) -> Iterable[datetime]:
    """The full and half hours of the clock at which so much fits; every zone of today lies whole quarters from UTC."""
    at = gap.begins + (datetime.min.replace(tzinfo=UTC) - gap.begins) % HALF_HOUR
    while at + length <= gap.ends:
        yield at
        at += HALF_HOUR


def _last_of_today(now: datetime, hers: Calendar) -> datetime | None:
    """When she closes today; None with less than an hour of open time before it."""
    zone = ZoneInfo(hers.tz)
    today = now.astimezone(zone).date()
    midnight = datetime.combine(today + timedelta(days=1), time(), zone)
    left = hours(hers).elapsed(now, midnight)
    return hours(hers).add(now, left) if left >= 3600 else None


def _days(today: date, first: int, step: int = 1) -> Iterable[date]:
    return (today + timedelta(days=ahead) for ahead in range(first, first + WEEKS_AHEAD * 7, step))


def _ten(days: Iterable[date], hers: Calendar) -> datetime | None:
    """Ten o'clock on the first of these days on which she works, or when she opens where ten is outside her hours."""
    zone = ZoneInfo(hers.tz)
    for day in days:
        ten = datetime.combine(day, TEN, zone)
        if hours(hers).is_open(ten):
            return ten
        opens = hours(hers).next_open(datetime.combine(day, time(), zone))
        if opens is not None and opens.astimezone(zone).date() == day:
            return opens
    return None
