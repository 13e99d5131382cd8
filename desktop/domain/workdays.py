"""Working days: the days on which a calendar opens, counted forwards and backwards; when each closes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import takewhile
from zoneinfo import ZoneInfo

from desktop.domain.clock import within
from desktop.domain.hours import Calendar, hours
from desktop.domain.localtime import instant
from desktop.domain.settings import OFFICE_WEEK

CLOSED_FOR_GOOD = 366
"""So many days without an opening, and every day counts: a plan has to end somewhere."""
_DAY = timedelta(days=1)


@lru_cache(maxsize=128)
def workdays(calendar: Calendar) -> Workdays:
    """The working days of a calendar, kept: ask for them wherever you need them."""
    return Workdays(calendar)


class Workdays:
    """The days on which a calendar opens, in its own zone. Holidays and days off are none; days opened in spite are.

    Where no hours were ever said, Monday to Friday.
    """

    def __init__(self, calendar: Calendar) -> None:
        if not any(calendar.week) and not calendar.opened:
            calendar = replace(calendar, week=OFFICE_WEEK)
        self._zone = ZoneInfo(calendar.tz)
        self._hours = hours(calendar)
        self._years: dict[int, dict[date, datetime]] = {}

    def is_open(self, day: date) -> bool:
        return day in self._year(day.year)

    def closes(self, day: date) -> datetime:
        """The last closing of that day (aware UTC); of a closed day its last minute."""
        found = self._year(day.year).get(day)
        return found or datetime.combine(day, time(23, 59), self._zone).astimezone(UTC)

    def back(self, day: date, count: int = 0) -> date:
        """The last working day up to `day`; with a count, that many working days before it."""
        return self._go(day if count <= 0 else day - _DAY, count, -_DAY)

    def forth(self, day: date, count: int = 0) -> date:
        """The first working day from `day` on; with a count, that many working days after it."""
        return self._go(day if count <= 0 else day + _DAY, count, _DAY)

    def between(self, start: date, end: date) -> int:
        """The working days after `start`, up to `end` and with it; negative where `end` comes first."""
        if end < start:
            return -self.between(end, start)
        return sum(self.is_open(start + ahead * _DAY) for ahead in range(1, (end - start).days + 1))

    def _go(self, day: date, count: int, step: timedelta) -> date:
        closed = 0
        while within(day.year):
            if self.is_open(day) or closed >= CLOSED_FOR_GOOD:
                if count <= 1:
                    return day
                count -= 1
            closed = 0 if self.is_open(day) else closed + 1
            day += step
        return day - step

    def _year(self, year: int) -> dict[date, datetime]:
        """Every open day of a year with its last closing."""
        found = self._years.get(year)
        if found is None:
            ahead = self._hours.days_from(datetime(year, 1, 1, tzinfo=UTC) - 2 * _DAY)
            days = takewhile(lambda one: one.date.year <= year, ahead)
            found = self._years[year] = {one.date: instant(one.closes) for one in days if one.date.year == year}
        return found
