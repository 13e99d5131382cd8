"""Deadlines: until when an item has to be answered, by the rule and the calendar it arrived under."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from desktop.domain.hours import Calendar, hours
from desktop.domain.localtime import FIRST_DAY, LAST_DAY, instant, seconds
from desktop.domain.rules import BusinessDays, ContactTime, Rule, SameDay


@dataclass(frozen=True, slots=True)
class BusinessDay:
    """The Nth open day after the day received (`counted_from`), and its last closing (aware UTC)."""

    counted_from: date
    date: date
    deadline: datetime


def deadline(rule: Rule, calendar: Calendar, received: datetime) -> datetime | None:
    """By when an item received at that aware instant has to be answered: aware UTC.

    None where the rule promises nothing, and where the calendar never opens again long enough.
    """
    match rule:
        case ContactTime(minutes):
            return hours(calendar).add(received, minutes * 60)
        case BusinessDays(days):
            found = business_days(calendar, received, days)
            return found.deadline if found else None
        case SameDay(by):
            return _same_day(calendar, received, by)
        case _:
            return None


def business_days(calendar: Calendar, received: datetime, days: int) -> BusinessDay | None:
    """The day received, the open day that many open days after it, and its last closing; None when there is none."""
    following = hours(calendar).days_from(received)
    first = next(following, None)
    if first is None:
        return None
    if days > LAST_DAY - FIRST_DAY:
        return None
    last = first if days == 0 else next(islice(following, days - 1, None), None)
    return BusinessDay(first.date, last.date, last.last_closing) if last else None


def open_left(calendar: Calendar, at: datetime, due: datetime) -> int:
    """Open seconds from `at` until the deadline; negative: open seconds since it passed."""
    compiled = hours(calendar)
    return compiled.elapsed(at, due) - compiled.elapsed(due, at)


def used_share(calendar: Calendar, received: datetime, due: datetime, at: datetime) -> float:
    """How much of the open time between receipt and deadline has passed: 0 to 1, and above 1 when overdue.

    Where a deadline leaves no open time at all, 0 up to it and 1 after it.
    """
    compiled = hours(calendar)
    whole = compiled.elapsed(received, due)
    return compiled.elapsed(received, at) / whole if whole else float(at > due)


def _same_day(calendar: Calendar, received: datetime, by: int) -> datetime | None:
    compiled = hours(calendar)
    start, enough = seconds(received), compiled.settled_after(received)
    for one in compiled.days_from(received):
        due = compiled.read(one.day, by)
        if start < due and one.opens < due:
            return instant(due)
        if one.day > enough:
            break
    return None
