"""WeekMoment: a client's week in their zone, and the instant up to which things are known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.week import Week


@dataclass(frozen=True, slots=True)
class WeekMoment:
    """`start` to `end`: the week, half-open. `at`: what came later is not known."""

    zone: ZoneInfo
    week: Week
    start: datetime
    end: datetime
    at: datetime

    def in_week(self, at: datetime | None) -> bool:
        return at is not None and self.start <= at < self.end and at <= self.at

    def happened(self, at: datetime | None) -> bool:
        return at is not None and at <= self.at

    def day(self, at: datetime) -> date:
        return at.astimezone(self.zone).date()


def week_moment(week: Week, now: datetime, zone: ZoneInfo) -> WeekMoment:
    """It speaks of `now` (aware) while the week that follows is not over; of an older week, of its end."""
    start, end = week.bounds(zone)
    _, follows_until = week.next.bounds(zone)
    return WeekMoment(zone, week, start, end, at=now if now < follows_until else end)
