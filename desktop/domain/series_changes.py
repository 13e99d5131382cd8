"""Changes of a series: of one time, of all from one on, or of the whole; each gives a new Series."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import takewhile
from zoneinfo import ZoneInfo

from desktop.domain.errors import Problem, Refused
from desktop.domain.occurrences import by_rule, instant, occurs, slots
from desktop.domain.recurrence import counted_down, plain
from desktop.domain.series import Series

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_SECOND = timedelta(seconds=1)
_NEAR = timedelta(days=16)
_TIMES = ("BYHOUR", "BYMINUTE", "BYSECOND")


class Scope(StrEnum):
    """How much of a series is meant; a single appointment is only ever `this`."""

    THIS = "this"
    ONWARD = "onward"
    ALL = "all"


def without(series: Series, slot: datetime) -> Series:
    """The series without this one of its times."""
    return replace(series, except_on=tuple(sorted({*series.except_on, slot})))


def ended_before(series: Series, slot: datetime) -> Series | None:
    """The series up to the last time before `slot`; None where nothing is left."""
    ended = replace(
        series,
        rrule=_joined(_parts(series.rrule), COUNT=None, UNTIL=end_before(slot, ZoneInfo(series.time_zone)))
        if series.rrule
        else "",
        except_on=tuple(one for one in series.except_on if one < slot),
        also_on=tuple(one for one in series.also_on if one < slot),
    )
    return ended if next(slots(ended, min(ended.starts, *ended.also_on, slot)), slot) < slot else None


def from_here(series: Series, slot: datetime, uid: str, created_at: datetime) -> Series:
    """What is left of the series from `slot` on, as a series of its own."""
    begins = next(by_rule(series, slot), None)
    passed = sum(1 for _ in takewhile(lambda one: one < slot, by_rule(series, series.starts)))
    rest = replace(
        series,
        id=uid,
        created_at=created_at,
        starts=slot if begins is None else begins,
        rrule="" if begins is None else counted_down(plain(series.rrule), passed),
        except_on=tuple(one for one in series.except_on if one >= slot),
        also_on=tuple(one for one in series.also_on if one >= slot),
    )
    return replace(rest, also_on=tuple(one for one in rest.also_on if begins is not None or one != slot))


def moved(series: Series, slot: datetime, to: datetime) -> Series:
    """The whole series displaced so that what was at `slot` is at `to` (both naive, in its zone).

    What comes on the third Wednesday and goes to the day after comes on a Thursday of that place from then on.
    Refused recurrence_cannot_move, where the rule is finer than can be displaced.
    """
    by, parts = to - slot, _parts(series.rrule)
    if not by:
        return series
    if to.time() != slot.time():
        _drop_times(parts)
    if to.date() == slot.date() or parts.get("FREQ") in (None, "DAILY", "WEEKLY"):
        _displace_week(parts, (to.date() - slot.date()).days)
        starts = series.starts + by
    else:
        _displace_month(parts, to)
        starts = _first_of(series, _joined(parts), slot, to)
    if "UNTIL" in parts:
        parts["UNTIL"] = _later(parts["UNTIL"], by)
    new = replace(series, starts=starts, rrule=_joined(parts), except_on=(), also_on=())
    return replace(
        new,
        except_on=tuple(sorted(counterpart(series, new, one) for one in series.except_on)),
        also_on=tuple(sorted(one + by for one in series.also_on)),
    )


def counterpart(old: Series, new: Series, slot: datetime) -> datetime:
    """The slot of the new series that stands for one of the old."""
    if slot in old.also_on and not occurs(replace(old, also_on=()), slot):
        return slot + (new.starts - old.starts)
    there = slot + (new.starts - old.starts)
    bare = replace(new, except_on=())
    around = takewhile(lambda one: one <= there + _NEAR, slots(bare, there - _NEAR))
    return min(around, key=lambda one: abs(one - there), default=there)


def end_after(day: date, zone: ZoneInfo) -> str:
    """The UNTIL of a rule whose last day this is, as RFC 5545 writes it (in UTC)."""
    return end_before(datetime.combine(day + timedelta(days=1), datetime.min.time()), zone)


def end_before(slot: datetime, zone: ZoneInfo) -> str:
    """The UNTIL of a rule that ends just before a slot, as RFC 5545 writes it (in UTC)."""
    return f"{instant(slot, zone) - _SECOND:%Y%m%dT%H%M%SZ}"


def nth_weekday(day: date, from_the_end: bool = False) -> str:
    """Which weekday of its month a day is, as BYDAY says it: 3WE; the fifth is the last, -1WE."""
    _, length = monthrange(day.year, day.month)
    nth = (day.day - 1) // 7 + 1
    if from_the_end or nth == 5:
        nth = -((length - day.day) // 7 + 1)
    return f"{nth}{WEEKDAYS[day.weekday()]}"


def _parts(rule: str) -> dict[str, str]:
    return dict(part.split("=", 1) for part in plain(rule).split(";") if "=" in part)


def _joined(parts: dict[str, str], **changes: str | None) -> str:
    merged: dict[str, str | None] = {**parts, **changes}
    return ";".join(f"{name}={value}" for name, value in merged.items() if value is not None)


def _drop_times(parts: dict[str, str]) -> None:
    """The time of the first one says it then."""
    if any("," in parts.get(name, "") for name in _TIMES):
        raise _cannot_move()
    for name in _TIMES:
        parts.pop(name, None)


def _displace_week(parts: dict[str, str], days: int) -> None:
    if not days or not parts:
        return
    if set(parts) & {"BYMONTH", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO"}:
        raise _cannot_move()
    if "BYDAY" in parts:
        parts["BYDAY"] = ",".join(_displaced(one, days) for one in parts["BYDAY"].split(","))
        if parts.get("INTERVAL", "1") != "1" or "BYSETPOS" in parts:
            # Weeks are counted from the same place of the pattern as before.
            parts["WKST"] = _displaced(parts.get("WKST", "MO"), days)


def _displaced(weekday: str, days: int) -> str:
    if weekday not in WEEKDAYS:
        raise _cannot_move()
    return WEEKDAYS[(WEEKDAYS.index(weekday) + days) % 7]


def _displace_month(parts: dict[str, str], to: datetime) -> None:
    """A rule by the month or the year: its weekday or its day of the month become those of the new day."""
    if set(parts) & {"BYSETPOS", "BYYEARDAY", "BYWEEKNO"} or any(
        "," in parts.get(name, "") for name in ("BYDAY", "BYMONTHDAY", "BYMONTH")
    ):
        raise _cannot_move()
    if "BYDAY" in parts and "BYMONTHDAY" in parts:
        raise _cannot_move()
    if "BYDAY" in parts:
        if parts["BYDAY"] in WEEKDAYS or (parts["FREQ"] == "YEARLY" and "BYMONTH" not in parts):
            raise _cannot_move()
        parts["BYDAY"] = nth_weekday(to, from_the_end=parts["BYDAY"].startswith("-"))
    if "BYMONTHDAY" in parts:
        parts["BYMONTHDAY"] = str(to.day)
    if "BYMONTH" in parts:
        if parts["FREQ"] != "YEARLY":
            raise _cannot_move()
        parts["BYMONTH"] = str(to.month)


def _first_of(series: Series, rule: str, slot: datetime, to: datetime) -> datetime:
    """The first time by the new rule, in the month in which the old one began, or next to it where `to` is."""
    months = series.starts.year * 12 + series.starts.month - 1 + (to.year - slot.year) * 12 + to.month - slot.month
    year, month = divmod(months, 12)
    begins = to.replace(year=year, month=month + 1, day=1)
    if not set(_parts(rule)) & {"BYDAY", "BYMONTHDAY"}:
        try:
            return begins.replace(day=to.day)
        except ValueError:
            raise _cannot_move() from None
    found = next(by_rule(replace(series, starts=begins, rrule=rule, except_on=(), also_on=()), begins), None)
    if found is None:
        raise _cannot_move()
    return found


def _later(until: str, by: timedelta) -> str:
    if len(until) == len("20261122"):
        return f"{datetime.strptime(until, '%Y%m%d') + timedelta(days=by.days):%Y%m%d}"  # noqa: DTZ007
    form = "%Y%m%dT%H%M%S" + until[15:]
    return (datetime.strptime(until, form) + by).strftime(form)  # noqa: DTZ007


def _cannot_move() -> Refused:
    return Refused("appointment_is_wrong", [Problem("recurrence_cannot_move", "starts_at")])
