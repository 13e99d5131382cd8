"""A time zone as a calendar file tells it (RFC 5545, 3.6.5): its offset, and each change of it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

YEARS_AHEAD = 5
"""How far changes are told; calendar programs know the zone by its name, and by themselves, from there on."""
_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)


def observances(zone_name: str, since: datetime, now: datetime) -> list[str]:
    """The lines of the VTIMEZONE, from `since` (wall time) to some years after `now`."""
    zone = ZoneInfo(zone_name)
    start = since.replace(tzinfo=UTC) - 2 * _DAY
    end = now.astimezone(UTC) + YEARS_AHEAD * 366 * _DAY
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone_name}", *_observance(zone, start, start)]
    for at in _changes(zone, start, max(start, end)):
        lines += _observance(zone, at - _MINUTE, at)
    return [*lines, "END:VTIMEZONE"]


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[datetime]:
    """The instants from which another offset holds."""
    day = start
    while day < end:
        following = day + _DAY
        if _offset(zone, day) != _offset(zone, following):
            before, after = day, following
            while after - before > _MINUTE:
                middle = before + (after - before) // (2 * _MINUTE) * _MINUTE
                if _offset(zone, middle) == _offset(zone, day):
                    before = middle
                else:
                    after = middle
            yield after
        day = following


def _observance(zone: ZoneInfo, before: datetime, at: datetime) -> list[str]:
    """What holds from `at` on; its beginning is told as the clock showed it that was in force until then."""
    was, now = _offset(zone, before), _offset(zone, at)
    kind = "DAYLIGHT" if at.astimezone(zone).dst() else "STANDARD"
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{(at + was).replace(tzinfo=None):%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_written(was)}",
        f"TZOFFSETTO:{_written(now)}",
        f"TZNAME:{at.astimezone(zone).tzname()}",
        f"END:{kind}",
    ]


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    offset = at.astimezone(zone).utcoffset()
    assert offset is not None
    return offset


def _written(offset: timedelta) -> str:
    """'+0100', with seconds where a zone of old has them."""
    seconds = round(abs(offset).total_seconds())
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{'-' if offset < timedelta(0) else '+'}{hours:02d}{minutes:02d}{f'{rest:02d}' if rest else ''}"
