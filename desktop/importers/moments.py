"""A moment as programs write it into a text: English, Italian or Polish, with or without a year."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone

SOON = timedelta(days=1)
"""What was copied has happened: a reading further ahead is not what was meant."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan gen sty", "feb lut", "mar", "apr kwi", "may mag maj", "jun giu cze", "jul lug lip", "aug ago sie",
            "sep set wrz", "oct ott paź paz", "nov lis", "dec dic gru",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
_CLOCK = re.compile(
    r"(?<![\d.:])(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?![\d.:])[ \u00a0\u202f]?([ap]\.?[ ]?m\b)?", re.IGNORECASE
)
_NUMBERS = re.compile(r"(?<!\d)(\d{1,4})([./-])[ ]?(\d{1,2})\2[ ]?(\d{2,4})(?!\d)")
_DAY_MONTH = re.compile(r"(?<!\d)(\d{1,2})\.?[ -]([^\W\d_]{3,12})\.?(?:,?[ -]+(20\d\d))?")
_MONTH_DAY = re.compile(r"([^\W\d_]{3,9})\.? (\d{1,2})(?!\d|[:.]\d)(?:,? +(20\d\d))?")
_ZONE = re.compile(r"(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})\b")


def moment_in(text: str, now: datetime) -> datetime | None:
    """The day and time in a line; None without both. `now`: local time, without a zone.

    Aware where the line says its distance from UTC. Of readings that the numbers leave open, the latest one that has
    happened by `now`.
    """
    clock = next((one for one in _CLOCK.finditer(text) if int(one[1]) < 24 and int(one[2]) < 60), None)
    if clock is None:
        return None
    days = text[: clock.start()] + " " + text[clock.end() :]
    hour = int(clock[1])
    if clock[4]:
        hour = hour % 12 + (12 if clock[4][0] in "pP" else 0)
    found: list[datetime] = []
    for year, month, day in _readings(days, now):
        try:
            found.append(datetime(year, month, day, hour, int(clock[2])))  # noqa: DTZ001 wall time
        except ValueError:
            continue
    past = [one for one in found if one <= now + SOON]
    at = max(past) if past else min(found, default=None)
    zone = _ZONE.search(text)
    if at is None or zone is None:
        return at
    away = timedelta(hours=int(zone[2]), minutes=int(zone[3]))
    return at.replace(tzinfo=timezone(-away if zone[1] == "-" else away)) if away < timedelta(hours=24) else at


def _readings(text: str, now: datetime) -> list[tuple[int, int, int]]:
    if numbers := _NUMBERS.search(text):
        first, second, third = int(numbers[1]), int(numbers[3]), int(numbers[4])
        if len(numbers[1]) == 4:
            return [(first, second, third)]
        year = third + 2000 if third < 100 else third
        day_first = (year, second, first)
        return [day_first] if numbers[2] == "." else [day_first, (year, first, second)]
    for match in _DAY_MONTH.finditer(text):
        if month := _MONTHS.get(match[2][:3].casefold()):
            return [(year, month, int(match[1])) for year in _years(match[3], now)]
    for match in _MONTH_DAY.finditer(text):
        if month := _MONTHS.get(match[1][:3].casefold()):
            return [(year, month, int(match[2])) for year in _years(match[3], now)]
    return []


def _years(written: str | None, now: datetime) -> tuple[int, ...]:
    return (int(written),) if written else (now.year, now.year - 1)
