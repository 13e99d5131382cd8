"""Whether she is there now, by her own hours and by what she decided for today."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar, hours


class Presence(StrEnum):
    UNSET = "unset"
    """Her week is never open."""
    OPEN = "open"
    CLOSED = "closed"
    DAY_OFF = "day_off"
    """Closed, and nothing opens on this date: a weekend, a holiday, a day off."""


@dataclass(frozen=True, slots=True)
class ByHand:
    """What she decided by hand: there or not from `start` until `until`, both aware instants."""

    is_open: bool
    start: datetime
    until: datetime


class Availability(NamedTuple):
    """`until`: the closing when open, else the next opening; None when there is none in sight.

    `by_hand`: an exception is in force. Deadlines do not know it: they keep the hours that were agreed.
    """

    presence: Presence
    until: datetime | None = None
    by_hand: bool = False


def availability(calendar: Calendar, now: datetime, exception: ByHand | None = None) -> Availability:
    """How it is at `now`, an aware instant."""
    usual = hours(calendar)
    if exception is not None and exception.start <= now < exception.until:
        if exception.is_open:
            return Availability(Presence.OPEN, usual.next_close(exception.until) or exception.until, by_hand=True)
        return Availability(Presence.CLOSED, usual.next_open(exception.until), by_hand=True)
    if usual.is_open(now):
        return Availability(Presence.OPEN, usual.next_close(now))
    opening = usual.next_open(now)
    if opening is None:
        return Availability(Presence.UNSET)
    midnight, end = _day(calendar, now)
    closed_today = usual.elapsed(midnight, end) == 0
    return Availability(Presence.DAY_OFF if closed_today else Presence.CLOSED, opening)


def closed_early(calendar: Calendar, now: datetime) -> ByHand:
    """For the rest of the day, and of the night where her hours go past midnight."""
    _midnight, end = _day(calendar, now)
    return ByHand(False, now, max(end, hours(calendar).next_close(now) or end))


def open_longer(found: Availability, now: datetime, by: timedelta) -> ByHand:
    """So much longer than she would be there, or from now on where she is not."""
    end = found.until if found.presence is Presence.OPEN and found.until else now
    return ByHand(True, now, end + by)


def _day(calendar: Calendar, now: datetime) -> tuple[datetime, datetime]:
    local = now.astimezone(ZoneInfo(calendar.tz))
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0, fold=0)
    return midnight, midnight + timedelta(days=1)
