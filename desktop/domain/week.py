"""The noun Week: Monday to Sunday, named as ISO 8601 does (2026-W47)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.clock import within
from desktop.domain.errors import Problem, Refused

_NAME = re.compile(r"(\d{4})-?W(\d{1,2})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Week:
    """`monday`: its first day; the zone in which the week is lived belongs to whoever asks."""

    monday: date

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    @property
    def days(self) -> tuple[date, ...]:
        return tuple(self.monday + timedelta(days=n) for n in range(7))

    @property
    def next(self) -> Week:
        return Week(self.monday + timedelta(days=7))

    def __str__(self) -> str:
        year, number, _ = self.monday.isocalendar()
        return f"{year:04d}-W{number:02d}"

    def bounds(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """Its first instant and the first one after it (UTC), as lived in `zone`."""
        return _midnight(self.monday, zone), _midnight(self.monday + timedelta(days=7), zone)


def week_of(at: datetime, zone: ZoneInfo) -> Week:
    """The week in which the instant `at` (aware) falls, in `zone`."""
    day = at.astimezone(zone).date()
    return Week(day - timedelta(days=day.weekday()))


def week_named(name: str) -> Week:
    """The week called '2026-W47'; Refused where there is no such week."""
    found = _NAME.fullmatch(name.strip().upper())
    try:
        if found is None or not within(int(found[1])):
            raise ValueError(name)
        return Week(date.fromisocalendar(int(found[1]), int(found[2]), 1))
    except ValueError:
        raise Refused("week_unknown", [Problem("week_unknown", "week", {"week": name})], week=name) from None


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(0), zone).astimezone(UTC)
