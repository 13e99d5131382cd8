"""Day or month first: what the whole file says, from proof down to habit, and a guess only as a guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from desktop.domain.clock import LAST_YEAR
from desktop.importers.draft import DateOrder, Evidence
from desktop.importers.whatsapp.headers import Form, Stamped

Numbers = tuple[int, int, int]
_BUDDHIST = 2500
_CLEARLY = 4
"""How many times fewer steps back, or how many times shorter a span, makes one reading the right one."""


@dataclass(frozen=True, slots=True)
class Resolution:
    order: DateOrder
    by: Evidence
    ambiguous: bool


def resolve(entries: Sequence[Stamped], form: Form, language: str | None, given: DateOrder | None = None) -> Resolution:
    """The order of day, month and year in a file.

    Proof first: a year in front, or a number above 12, counted over the whole file. Then what she said (`given`),
    dots (never month first anywhere), an order in which time does not run backwards, a language that puts the day
    first, days that follow each other, and the way American and British phones pad their numbers.
    """
    numbers = [entry.date for entry in entries]
    if form.year_first:
        return Resolution(DateOrder.YMD, Evidence.YEAR_FIRST, False)
    if _short_year_first(numbers):
        return Resolution(DateOrder.YMD, Evidence.NUMBERS, False)
    day_first, month_first = _readable(numbers, DateOrder.DMY), _readable(numbers, DateOrder.MDY)
    if day_first == month_first:
        # 31/02: no day of any calendar, yet no month either.
        day_first, month_first = _above_twelve(numbers, 0), _above_twelve(numbers, 1)
    if day_first != month_first:
        order = DateOrder.DMY if day_first > month_first else DateOrder.MDY
        return Resolution(order, Evidence.NUMBERS, False)
    if given in (DateOrder.DMY, DateOrder.MDY):
        return Resolution(given, Evidence.GIVEN, True)
    if form.separator == ".":
        return Resolution(DateOrder.DMY, Evidence.DOTS, True)
    if order_in_time := _chronological(numbers):
        return Resolution(order_in_time, Evidence.CHRONOLOGY, True)
    if language not in (None, "en"):
        return Resolution(DateOrder.DMY, Evidence.LANGUAGE, True)
    if order_in_days := _consecutive(numbers):
        return Resolution(order_in_days, Evidence.CONSECUTIVE, True)
    if order_of_form := _habitual(entries, form, language):
        return Resolution(order_of_form, Evidence.FORM, True)
    # American phones with a clock of 24 hours write 3/4/24 in English; some Australian ones too, so it is asked.
    likely = language == "en" and form.separator == "/" and not form.half_day and any(one.short for one in entries)
    return Resolution(DateOrder.MDY if likely else DateOrder.DMY, Evidence.GUESS, True)


def day_of(numbers: Numbers, order: DateOrder) -> date | None:
    """The date that three written numbers mean; None where the calendar has no such day.

    Two digits are 20xx; Thai phones count the years of the Buddhist era, 543 more.
    """
    first, second, third = numbers
    year, month, day = {
        DateOrder.DMY: (third, second, first),
        DateOrder.MDY: (third, first, second),
        DateOrder.YMD: (first, second, third),
    }[order]
    if 100 <= year < 2000:
        return None
    if year >= _BUDDHIST:
        year -= 543
    if year > LAST_YEAR:
        return None
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def _days(numbers: Sequence[Numbers], order: DateOrder) -> list[date]:
    """Days in file order, a repeated one once."""
    days: list[date] = []
    previous: Numbers | None = None
    for one in numbers:
        if one != previous:
            previous = one
            if day := day_of(one, order):
                days.append(day)
    return days


def _readable(numbers: Sequence[Numbers], order: DateOrder) -> int:
    return sum(1 for one in set(numbers) if day_of(one, order))


def _above_twelve(numbers: Sequence[Numbers], place: int) -> int:
    """How many dates have a number in a place that can be a day and no month, beside one that can be a month."""
    return sum(1 for one in set(numbers) if 12 < one[place] <= 31 and one[1 - place] <= 12)


def _steps_back(days: Sequence[date]) -> int:
    return sum(1 for before, after in pairwise(days) if after < before)


def _short_year_first(numbers: Sequence[Numbers]) -> bool:
    """24/03/15: a first number that hardly changes beside a third that does is the year, if days then run forward."""
    distinct = set(numbers)
    firsts, thirds = {first for first, _, _ in distinct}, {third for _, _, third in distinct}
    if len(thirds) < 3 * len(firsts) or _readable(numbers, DateOrder.YMD) < len(distinct):
        return False
    return not _steps_back(_days(numbers, DateOrder.YMD))


def _chronological(numbers: Sequence[Numbers]) -> DateOrder | None:
    day_first = _steps_back(_days(numbers, DateOrder.DMY))
    month_first = _steps_back(_days(numbers, DateOrder.MDY))
    if day_first * _CLEARLY <= month_first and month_first:
        return DateOrder.DMY
    if month_first * _CLEARLY <= day_first and day_first:
        return DateOrder.MDY
    return None


def _consecutive(numbers: Sequence[Numbers]) -> DateOrder | None:
    """Three or more days that lie close together in one reading and a month apart in the other."""
    day_first, month_first = _days(numbers, DateOrder.DMY), _days(numbers, DateOrder.MDY)
    if len(set(day_first)) < 3 or len(set(month_first)) < 3:
        return None
    spans = [(max(days) - min(days)).days for days in (day_first, month_first)]
    if spans[0] * _CLEARLY <= spans[1]:
        return DateOrder.DMY
    if spans[1] * _CLEARLY <= spans[0]:
        return DateOrder.MDY
    return None


def _habitual(entries: Sequence[Stamped], form: Form, language: str | None) -> DateOrder | None:
    """American phones write 3/4/24 with slashes, without a zero in front, and AM in capitals (CLDR, en_US)."""
    if form.separator == "-" or any(entry.padded for entry in entries):
        return DateOrder.DMY
    if language in ("en", None) and form.upper_half_day and any(entry.short for entry in entries):
        return DateOrder.MDY
    return None
