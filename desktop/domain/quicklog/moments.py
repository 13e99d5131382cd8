"""Times as said to instants: when a contact was, and until when a promise runs."""

from __future__ import annotations

import calendar as months
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar, hours
from desktop.domain.localtime import instant, number, zone
from desktop.domain.quicklog.clock_times import Hour
from desktop.domain.quicklog.time_words import Part
from desktop.domain.quicklog.times import Day, When

LOOK_AHEAD = 370
"""Days within which an hour must come to lie inside the hours; later is never."""


@dataclass(frozen=True, slots=True)
class Moments:
    """`now`: aware. `tz`: her zone, in which hours are said. `calendar`: the client's hours, or hers."""

    now: datetime
    tz: str
    calendar: Calendar

    def contact(self, said: When | None) -> datetime:
        """When a contact was; without a time, now."""
        if said is None or said.is_now:
            return self.now
        if said.ahead is not None:
            return self._later(said.ahead)
        readings = _readings(said)
        if said.day is None:
            return self._latest(readings) if readings else self.now
        day = self._past_day(said.day)
        if not readings:
            return self._at(day, self._local.hour, self._local.minute, self._local.second)
        return self._on(day, readings)

    def due(self, said: When | None) -> datetime | None:
        """Until when a promise runs; None where no time is said."""
        if said is None or not said.says:
            return None
        if said.is_now:
            return self.now
        if said.ahead is not None:
            return self._later(said.ahead)
        readings = _readings(said)
        if said.day is None:
            return self._next(readings) if readings else None
        if said.day.weekday is not None:
            return self._due_on_weekday(said.day, readings)
        day = self._coming_day(said.day)
        return self._on(day, readings) if readings else self._last_closing(day)

    def nearest_inside(self, at: datetime) -> datetime | None:
        """The nearest time inside the hours, for a time outside them; None for one inside or where there is none."""
        open_hours = hours(self.calendar)
        if open_hours.is_open(at):
            return None
        after = open_hours.next_open(at)
        closed = self._closings_before(at)
        before = None if closed is None else closed - timedelta(minutes=1)
        if before is None or before <= self.now or (after is not None and after - at < at - before):
            return after
        return before

    @property
    def _local(self) -> datetime:
        return self.now.astimezone(ZoneInfo(self.tz))

    @property
    def _today(self) -> date:
        return self._local.date()

    def _later(self, minutes: int) -> datetime:
        return self.now.astimezone(UTC) + timedelta(minutes=minutes)

    def _at(self, day: date, hour: int, minute: int, second: int = 0) -> datetime:
        """A wall time of hers; of one that happens twice the first, one that never is moves forward."""
        return instant(zone(self.tz).opening(number(day), hour * 60 + minute) + second)

    def _both(self, day: date, reading: Hour) -> tuple[datetime, ...]:
        minutes = reading.hour * 60 + reading.minute
        there = zone(self.tz)
        twice = {there.opening(number(day), minutes), there.closing(number(day), minutes)}
        return tuple(instant(at) for at in sorted(twice))

    def _inside(self, at: datetime) -> bool:
        return hours(self.calendar).is_open(at)

    def _chosen(self, found: list[datetime], written: datetime) -> datetime:
        """Of two readings the one inside the hours; as written where both or neither are."""
        inside = [at for at in found if self._inside(at)]
        return inside[0] if len(inside) == 1 else written

    def _on(self, day: date, readings: tuple[Hour, ...]) -> datetime:
        found = [self._at(day, reading.hour, reading.minute) for reading in readings]
        return self._chosen(found, found[0])

    def _latest(self, readings: tuple[Hour, ...]) -> datetime:
        """The latest such time not after now."""
        found = [self._before_now(reading) for reading in readings]
        return self._chosen(found, found[0])

    def _before_now(self, reading: Hour) -> datetime:
        for back in range(4):
            for at in reversed(self._both(self._today - timedelta(days=back), reading)):
                if at <= self.now:
                    return at
        return self.now

    def _next(self, readings: tuple[Hour, ...]) -> datetime:
        """The next such time after now inside the hours; never inside: the next such time."""
        inside = [at for at in (self._next_inside(reading) for reading in readings) if at is not None]
        if len(inside) == 1:
            return inside[0]
        return self._next_inside(readings[0]) or next(self._ahead(readings[0]))

    def _next_inside(self, reading: Hour) -> datetime | None:
        return next((at for at in self._ahead(reading) if self._inside(at)), None)

    def _ahead(self, reading: Hour) -> Iterator[datetime]:
        for days in range(LOOK_AHEAD):
            for at in self._both(self._today + timedelta(days=days), reading):
                if at > self.now:
                    yield at

    def _past_day(self, day: Day) -> date:
        if day.weekday is not None:
            back = (self._today.weekday() - day.weekday) % 7 or 7
            return self._today - timedelta(days=back)
        if day.date is not None:
            return self._dated(day.date, forward=False)
        return self._today + timedelta(days=day.offset or 0)

    def _coming_day(self, day: Day) -> date:
        if day.date is not None:
            return self._dated(day.date, forward=True)
        return self._today + timedelta(days=day.offset or 0)

    def _dated(self, said: tuple[int, int | None, int | None], *, forward: bool) -> date:
        """The nearest date of that day and month, ahead or back; today counts."""
        day, month, year = said
        step = 1 if forward else -1
        found = self._today
        for _ in range(366 * 9):
            if found.day == day and month in (None, found.month) and year in (None, found.year):
                return found
            if year is not None and (found.year - year) * step > 0:
                break
            found += timedelta(days=step)
        last = months.monthrange(year or self._today.year, month or self._today.month)[1]
        return date(year or self._today.year, month or self._today.month, min(day, last))

    def _due_on_weekday(self, day: Day, readings: tuple[Hour, ...]) -> datetime:
        assert day.weekday is not None
        ahead = (day.weekday - self._today.weekday()) % 7
        if ahead == 0 and readings and day.turn == 0:
            today = self._on(self._today, readings)
            if today > self.now:
                return today
        found = self._today + timedelta(days=ahead or 7)
        return self._on(found, readings) if readings else self._last_closing(found)

    def _last_closing(self, day: date) -> datetime:
        """The last closing of the hours on that day; closed all day: the last one before it."""
        wanted = number(day)
        start = self._at(day, 0, 0)
        for weeks in (2, 60, 520):
            found = None
            for one in hours(self.calendar).days_from(start - timedelta(days=weeks * 7)):
                if one.day > wanted:
                    break
                found = one
            if found is not None:
                return found.last_closing
        # Never open: the end of the day itself.
        return self._at(day, 23, 59)

    def _closings_before(self, at: datetime) -> datetime | None:
        """The last closing not after an instant, within two weeks."""
        open_hours = hours(self.calendar)
        low, high = at - timedelta(days=14), at
        total = open_hours.elapsed(low, high)
        return open_hours.add(low, total) if total > 0 else None


def _readings(said: When) -> tuple[Hour, ...]:
    """The hours that were meant, as written first; none where no hour is said."""
    if said.hour is None:
        return () if said.part is None else (Hour(said.part.value, sure=True),)
    hour = said.hour
    if said.part is not None and hour.hour <= 12:
        return (Hour(_half(hour.hour, said.part), hour.minute),)
    if hour.twofold:
        return (hour, Hour(hour.hour + 12, hour.minute))
    return (hour,)


def _half(hour: int, part: Part) -> int:
    """A part of the day beside an hour only chooses its half of the day."""
    if part is Part.MORNING:
        return hour
    if part is Part.NIGHT:
        return hour % 12 if hour == 12 or hour < 6 else hour + 12
    if part is Part.EVENING and hour == 12:
        return 0
    return hour % 12 + 12
