"""A date typed into a field: 'ven 15', 'w piątek', 'tomorrow 10', 'fra 2 ore', '15 nov 16:00'."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar
from desktop.domain.quicklog import time_words as table
from desktop.domain.quicklog.moments import Moments
from desktop.domain.quicklog.sentence import Sentence
from desktop.domain.quicklog.times import Day, When, merged, time_at

LONGEST = 100
"""Characters; longer ones are no date."""


FORTNIGHT, YEAR = 14, 366


def read_when(text: str, now: datetime, zone: str, calendar: Calendar) -> datetime | None:
    """The time that the whole text says (aware UTC), read as that of a promise; None where a word is no time.

    `now`: aware. `zone`: hers (IANA). `calendar`: whose hours decide: an hour alone is the next one inside them, a day
    alone is its last closing.
    """
    if len(text) > LONGEST:
        return None
    today = now.astimezone(ZoneInfo(zone)).date()
    sentence = Sentence.of(_spelt_out(text))
    said = _whole(sentence, today)
    if said is None:
        return None
    try:
        return Moments(now, zone, calendar).due(said)
    except (OverflowError, ValueError):
        return None


def _whole(sentence: Sentence, today: date) -> When | None:
    """All words as one expression, whatever stands between them."""
    at, said = 0, None
    while at < len(sentence):
        found = _dated(sentence, at, today) or _longer(time_at(sentence, at, {at}), _short_day(sentence, at))
        if found is None or (found.day is not None and found.day.date is not None and not _exists(*found.day.date)):
            return None
        said = found if said is None else merged(said, found)
        if said is None:
            return None
        at = found.end
    return said


_DATE = re.compile(r"(?<![\d.:/-])(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2}))?\.?(?![\d:/-])")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)[T ]?")


def _spelt_out(text: str) -> str:
    """Figures such as 15.11 and 2026-11-15 with the month's name, so that one reader reads them all."""
    text = _ISO.sub(lambda found: _named(found[3], found[2], found[1]) or found[0], text)
    return _DATE.sub(lambda found: _named(found[1], found[2], found[3]) or found[0], text)


def _named(day: str, month: str, year: str | None) -> str | None:
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return None
    full = "" if not year else f" {year if len(year) == 4 else '20' + year}"
    return f" {int(day)} {_MONTHS[int(month) - 1]}{full} "


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_LEADS = frozenset({"on", "the", "il", "l", "by", "entro", "do", "dnia", "w"})


def _dated(sentence: Sentence, at: int, today: date) -> When | None:
    """15 nov, nov 15, 15 nov 2026, the 15th, ven 15: a day of the month."""
    words, start = sentence.words, at
    while start < len(words) and words[start] in _LEADS:
        start += 1
    if start >= len(words):
        return None
    weekday = _weekday(words[start])
    if weekday is not None:
        return _weekday_and_number(sentence, at, start, weekday, today)
    found = _day_and_month(sentence, start)
    if found is None:
        return None
    day, month, end = found
    year = None
    if end < len(words) and sentence.tokens[end].is_number and len(words[end]) == 4:
        year, end = int(words[end]), end + 1
    if year is not None and not 1900 <= year < 2200:
        return None
    return When(at, end, Day(date=(day, month, year)))


def _day_and_month(sentence: Sentence, at: int) -> tuple[int, int | None, int] | None:
    """Day, month and the word after them."""
    words = sentence.words
    month = table.MONTHS.get(words[at])
    if month is not None and at + 1 < len(words) and _is_day(words[at + 1]):
        return int(words[at + 1]), month, at + 2
    ordinal = re.fullmatch(r"(\d{1,2})(st|nd|rd|th)", words[at])
    if ordinal is None and not _is_day(words[at]):
        return None
    day = int(ordinal[1] if ordinal else words[at])
    end = at + 1 + (at + 1 < len(words) and words[at + 1] == "of")
    named = table.MONTHS.get(words[end]) if end < len(words) else None
    if named is not None:
        return day, named, end + 1
    led = at > 0 and words[at - 1] in ("the", "il", "l", "dnia")
    return (day, None, at + 1) if (ordinal or led) and 1 <= day <= 31 else None


def _weekday_and_number(sentence: Sentence, at: int, start: int, weekday: int, today: date) -> When | None:
    """'ven 13' is a date where the next such Friday is a 13th, else 13 is left to be an hour; 25 can be no hour."""
    words, number = sentence.words, start + 1
    if number >= len(words):
        return None
    month = _day_and_month(sentence, number)
    if month is not None:
        # The date alone says it all: venerdì 20 novembre.
        return When(at, month[2], Day(date=(month[0], month[1], None)))
    if not _is_day(words[number]):
        return None
    following = sentence.tokens[number + 1] if number + 1 < len(words) else None
    if following is not None and following.gap == ":":
        return None
    wanted = int(words[number])
    for ahead in range(FORTNIGHT if wanted < 25 else YEAR):
        day = today + timedelta(days=ahead)
        if day.day == wanted and day.weekday() == weekday:
            return When(at, number + 1, Day(date=(wanted, day.month, day.year)))
    return None


def _weekday(word: str) -> int | None:
    for days in (table.WEEKDAYS, table.SHORT_WEEKDAYS, table.RISKY_WEEKDAYS):
        if word in days:
            return days[word]
    return None


def _short_day(sentence: Sentence, at: int) -> When | None:
    """fri, w pt, do śr, entro ven: short names, here without doubt."""
    words = sentence.words
    by = table.BY.at(words, at)
    start = at if by is None else by.end
    lead = table.LEADS_DAY.at(words, start)
    start = start if lead is None else lead.end
    weekday = _weekday(words[start]) if start < len(words) else None
    return None if weekday is None else _with_hour(sentence, When(at, start + 1, Day(weekday=weekday)))


def _with_hour(sentence: Sentence, day: When) -> When:
    following = time_at(sentence, day.end, {day.end})
    both = None if following is None else merged(day, following)
    if both is None or following is None:
        return day
    return When(day.start, following.end, both.day, both.hour, both.part)


def _is_day(word: str) -> bool:
    return word.isascii() and word.isdigit() and len(word) <= 2 and 1 <= int(word) <= 31


def _longer(first: When | None, second: When | None) -> When | None:
    if first is None or second is None:
        return first or second
    return second if second.end > first.end else first


def _exists(day: int, month: int | None, year: int | None) -> bool:
    try:
        date(year or 2024, month or 1, day)
    except ValueError:
        return False
    return True
