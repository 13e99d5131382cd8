"""How often a series comes, as data for words; and the few rules that she can choose from."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.recurrence import plain, wall_time
from desktop.domain.series import Series
from desktop.domain.series_changes import WEEKDAYS, end_after, nth_weekday


class Every(StrEnum):
    """What she can choose. The rule of each takes the weekday or the day from the first time."""

    ONCE = "once"
    DAY = "day"
    WORKDAY = "workday"
    """Monday to Friday."""
    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH_WEEKDAY = "month_weekday"
    """Every month on this weekday: the third Wednesday, the last Friday."""
    MONTH_DAY = "month_day"
    YEAR = "year"


class Often(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Repeats(NamedTuple):
    """Every so many (`every`) days, weeks, months or years.

    `weekdays`: 0 is Monday. `nth`: which of its month the one weekday is, -1 the last, 0 where it is not said.
    `month_day`: 0 where a weekday says it. `until`: its last day, in the zone of the series. `times`: how many, or 0.
    """

    often: Often
    every: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    month_day: int = 0
    until: date | None = None
    times: int = 0


_OFTEN = {"DAILY": Often.DAY, "WEEKLY": Often.WEEK, "MONTHLY": Often.MONTH, "YEARLY": Often.YEAR}
_TOLD = {"FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "UNTIL", "COUNT", "WKST"}


def rule_of(every: Every, starts: datetime, zone: ZoneInfo, last_day: date | None = None) -> str:
    """The rule (RRULE) of a choice for what begins at `starts` (wall time), up to and with `last_day`."""
    rule = {
        Every.ONCE: "",
        Every.DAY: "FREQ=DAILY",
        Every.WORKDAY: "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
        Every.WEEK: f"FREQ=WEEKLY;BYDAY={WEEKDAYS[starts.weekday()]}",
        Every.TWO_WEEKS: f"FREQ=WEEKLY;INTERVAL=2;BYDAY={WEEKDAYS[starts.weekday()]}",
        Every.MONTH_WEEKDAY: f"FREQ=MONTHLY;BYDAY={nth_weekday(starts.date())}",
        Every.MONTH_DAY: f"FREQ=MONTHLY;BYMONTHDAY={starts.day}",
        Every.YEAR: "FREQ=YEARLY",
    }[every]
    return f"{rule};UNTIL={end_after(last_day, zone)}" if rule and last_day is not None else rule


def every_of(series: Series) -> Every | None:
    """The choice whose rule a series has, whenever it ends; None for a rule of its own."""
    bare = ";".join(part for part in plain(series.rrule).split(";") if part.partition("=")[0] not in ("UNTIL", "COUNT"))
    zone = ZoneInfo(series.time_zone)
    fitting = (one for one in Every if rule_of(one, series.starts, zone) == bare)
    return next(fitting, Every.WEEK if bare == "FREQ=WEEKLY" else None)


def repeats(series: Series) -> Repeats | None:
    """How often it comes, to be put into words; None where it comes once, or by a rule too fine for a sentence."""
    parts = dict(part.split("=", 1) for part in plain(series.rrule).split(";") if "=" in part)
    often = _OFTEN.get(parts.get("FREQ", ""))
    if often is None or set(parts) - _TOLD:
        return None
    days = _weekdays(parts.get("BYDAY", ""))
    month_day = parts.get("BYMONTHDAY", "0")
    if days is None or not month_day.lstrip("-").isdecimal() or (days and month_day != "0"):
        return None
    nth = {one for _, one in days}
    plainly = nth <= {0}
    if often is Often.MONTH and days and (len(days) > 1 or plainly):
        return None
    if often is not Often.MONTH and (not plainly or month_day != "0" or (days and often is not Often.WEEK)):
        return None
    weekdays = tuple(sorted(day for day, _ in days))
    if often is Often.WEEK and not weekdays:
        weekdays = (series.starts.weekday(),)
    if often is Often.MONTH and not weekdays and month_day == "0":
        month_day = str(series.starts.day)
    return Repeats(
        often,
        int(parts.get("INTERVAL", "1")),
        weekdays,
        next(iter(nth), 0),
        int(month_day),
        _last_day(parts.get("UNTIL", ""), ZoneInfo(series.time_zone)),
        int(parts.get("COUNT", "0")),
    )


def _weekdays(written: str) -> list[tuple[int, int]] | None:
    """Weekdays with which of the month each is, 0 for all; None where they are not of this kind."""
    found: list[tuple[int, int]] = []
    for one in written.split(",") if written else ():
        nth, name = one[:-2], one[-2:]
        if name not in WEEKDAYS or not (nth or "0").lstrip("+-").isdecimal():
            return None
        found.append((WEEKDAYS.index(name), int(nth or "0")))
    return found


def _last_day(until: str, zone: ZoneInfo) -> date | None:
    if not until:
        return None
    if not until.endswith("Z"):
        return date.fromisoformat(until[:8])
    return wall_time(datetime.strptime(until, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC), zone).date()
