"""Days and times as she types them, by a client's hours; what is to do with its time, in one line."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.agreement import in_force
from desktop.domain.hours import Calendar
from desktop.domain.quicklog.when import read_when

if TYPE_CHECKING:
    from desktop.services.suite import Services
    from desktop.ui.kit.due_field import Reader


LONGEST_TIME = 8
"""Words: "by Friday the 15th of November at 10" has as many; each end of a line is read anew at every key."""
_ALWAYS = (((0, 1439),),) * 7
"""A day alone is read as its last closing, so every day has one, and before midnight."""

_FROM = re.compile(r"^(?:from|dall[’']|dal(?:la)?|da|od)\s*(?=\b)", re.IGNORECASE)
_TO = re.compile(
    r"\s+(?:to|till|until|through|fino a(?:l(?:la)?)?|a(?:l(?:la)?)?|aż do|do)\s+|\s+all[’']\s*|\s*[-–—]\s*",
    re.IGNORECASE,
)
"""Between two days, in the three languages."""


class Around(NamedTuple):
    """What a time of a client's is read and shown by. `zone`: hers; `calendar`: the hours agreed with them."""

    client_id: int
    name: str
    at: datetime
    zone: ZoneInfo
    calendar: Calendar

    def read(self, text: str) -> datetime | None:
        """The instant that these words mean; None where they mean none."""
        return read_when(text, self.at, self.zone.key, self.calendar)

    def on_weekday(self, weekday: int, due: datetime | None) -> datetime:
        """The next such day (0 is Monday), at the time of day of `due`, else when that day closes.

        Today, as long as that time is still to come.
        """
        now = self.at.astimezone(self.zone)
        ahead = now.date() + timedelta(days=(weekday - now.weekday()) % 7)
        found = self._on_day(ahead, due)
        return found if found > self.at else self._on_day(ahead + timedelta(days=7), due)

    def _on_day(self, day: date, due: datetime | None) -> datetime:
        spans = self.calendar.week[day.weekday()]
        closing = max((end for _, end in spans), default=18 * 60)
        at = time(min(closing, 24 * 60 - 1) // 60, min(closing, 24 * 60 - 1) % 60)
        wall = due.astimezone(self.zone).time() if due is not None else at
        return datetime.combine(day, wall, self.zone)


def read_day(text: str, now: datetime, zone: str) -> date | None:
    """The day meant, in `zone`: 20/11, 24 Dec, Friday, tomorrow, in two weeks; None where the words are no day."""
    if not text.strip():
        return None
    at = read_when(text, now, zone, Calendar(zone, _ALWAYS))
    return at.astimezone(ZoneInfo(zone)).date() if at is not None else None


def past_day(text: str, now: datetime, zone: ZoneInfo) -> date | None:
    """The day meant by somebody who looks back: Friday is the last one, and 3 March one that has been."""
    day, today = read_day(text, now, zone.key), now.astimezone(zone).date()
    if day is None or day <= today or any(part.isdigit() and len(part) == 4 for part in text.replace("/", " ").split()):
        return day
    if day - today <= timedelta(days=7) and not any(sign.isdigit() for sign in text):
        return day - timedelta(days=7)
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)


def read_days(text: str, now: datetime, zone: str) -> tuple[date, date] | None:
    """The first and the last day meant: “24 Dec to 6 Jan”, “da venerdì a lunedì”, “24–26 Dec”, or one day alone."""
    bare = _FROM.sub("", text.strip())
    for cut in _TO.finditer(bare):
        left, right = bare[: cut.start()].strip(), bare[cut.end() :].strip()
        first = _day_named(left, now, zone)
        if first is None and left.isdecimal() and (end := _day_named(right, now, zone)) is not None:
            first = _day_of(end, int(left))
        if first is None:
            continue
        last = _day_named(right, datetime.combine(first, time(), ZoneInfo(zone)), zone)
        if last is None and right.isdecimal():
            last = _day_of(first, int(right))
        if last is not None:
            return first, last
    day = _day_named(bare, now, zone)
    return None if day is None else (day, day)


def _day_named(text: str, now: datetime, zone: str) -> date | None:
    """A number alone is no day: it would be read as an hour."""
    return None if text.isdecimal() else read_day(text, now, zone)


def _day_of(month: date, day: int) -> date | None:
    try:
        return month.replace(day=day)
    except ValueError:
        return None


def around(services: Services, client_id: int) -> Around:
    """To be asked on the thread of the services. Raises Refused client_gone."""
    found = services.agreements.all_of(client_id)
    agreed = in_force(found.versions, found.at)
    calendar = found.her.calendar if agreed is None else agreed.calendar
    return Around(client_id, found.client.name, found.at, ZoneInfo(found.her.zone), calendar)


def around_her(services: Services, now: datetime) -> Around:
    """By her own hours, for what is nobody's but hers; the name is empty. On the thread of the services."""
    her = services.settings.get()
    return Around(0, "", now, ZoneInfo(her.zone), her.calendar)


class Said(NamedTuple):
    """`title`: the words without the time; `due`: None where no time was said at the end."""

    title: str
    due: datetime | None


def with_due(text: str, read: Reader) -> Said:
    """“call back tomorrow 10” apart: the longest end that is a time, as long as words come before it.

    A bare number is no time here: “invoice 44” stays what it is.
    """
    words = text.split()
    for at in range(max(1, len(words) - LONGEST_TIME), len(words)):
        end = " ".join(words[at:])
        if any(sign.isalpha() for sign in end) or any(sign in end for sign in ".:/"):
            due = read(end)
            if due is not None:
                return Said(" ".join(words[:at]).rstrip(" ,;–—-"), due)
    return Said(" ".join(words), None)
