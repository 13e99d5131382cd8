"""Calendar files (RFC 5545) as components with properties, however broken the rest is."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import NamedTuple

WANTED = ("VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE")
_READ = frozenset({
    "UID", "SUMMARY", "LOCATION", "STATUS", "SEQUENCE", "ORGANIZER", "ATTENDEE", "DTSTART", "DTEND", "DURATION", "DUE",
    "COMPLETED", "PERCENT-COMPLETE", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "TZID",
})  # fmt: skip
"""Of everything else a file may say of an entry nothing is read."""
_TIME = re.compile(r"(\d{8})(?:T(\d{6})(Z)?)?", re.ASCII)
_DURATION = re.compile(r"([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.ASCII)
_LONGEST_LINE = 100_000


class Property(NamedTuple):
    """`value`: without the marks that protect commas and line ends. `params`: by their names in capitals."""

    value: str
    params: Mapping[str, str]


class Stamp(NamedTuple):
    """A time as written: `zone` is a TZID, or empty; `is_day`: a date without a time."""

    wall: datetime
    zone: str = ""
    is_utc: bool = False
    is_day: bool = False


@dataclass(slots=True)
class Component:
    """`line`: where it begins, from 1. `text`: its lines as they are. `is_whole`: it ends where it should.

    `home`: the zone that its calendar names as its own.
    """

    name: str
    line: int
    home: str = ""
    properties: dict[str, list[Property]] = field(default_factory=lambda: defaultdict(list))
    text: list[str] = field(default_factory=list)
    is_whole: bool = False

    def first(self, name: str) -> Property | None:
        return next(iter(self.properties.get(name, ())), None)

    def all_of(self, name: str) -> list[Property]:
        return self.properties.get(name, [])

    def words(self, name: str) -> str:
        found = self.first(name)
        return "" if found is None else found.value.strip()


def components(text: str) -> Iterator[Component]:
    """Events, to-dos, journals and zones in file order, over all calendars in it; what an alarm says is not theirs."""
    from icalendar.parser import Contentlines

    open_: list[str] = []
    found: Component | None = None
    home = ""
    for number, line in enumerate(Contentlines.from_ical(text), 1):  # type: ignore[no-untyped-call]
        if not line or len(line) > _LONGEST_LINE:
            continue
        name, _, value = str(line).partition(":")
        mark, what = name.strip().upper(), value.strip().upper()
        if mark == "BEGIN":
            if what in WANTED:
                if found is not None:
                    yield found  # it never ended
                found, open_ = Component(what, number, home), []
            open_.append(what)
        if found is None:
            home = value.strip() if mark.startswith("X-WR-TIMEZONE") else "" if mark == "BEGIN" else home
            continue
        found.text.append(str(line))
        if mark == "END":
            if what == found.name:
                found.is_whole = True
                yield found
                found = None
            elif what in open_:
                del open_[open_.index(what) :]
        elif len(open_) == 1 and mark.partition(";")[0] in _READ:
            try:
                known, params, said = line.parts()
            except ValueError:
                continue
            flat = {str(key).upper(): str(one) for key, one in params.items()}
            found.properties[str(known).upper()].append(Property(str(said), flat))
    if found is not None:
        yield found


def stamp(written: str, params: Mapping[str, str]) -> Stamp:
    """A DATE or DATE-TIME. Raises ValueError where it is none."""
    found = _TIME.fullmatch(written.strip().upper())
    if found is None:
        raise ValueError(written)
    day, time, utc = found.groups()
    if time is None:
        return Stamp(datetime.strptime(day, "%Y%m%d"), is_day=True)  # noqa: DTZ007
    # A leap second has no place in a clock of 60.
    wall = datetime.strptime(day + time.replace("5960", "5959"), "%Y%m%d%H%M%S")  # noqa: DTZ007
    return Stamp(wall, params.get("TZID", "").strip(), is_utc=bool(utc))


def duration(written: str) -> timedelta:
    """A DURATION. Raises ValueError where it is none."""
    found = _DURATION.fullmatch(written.strip().upper())
    if found is None or not any(found.groups()[1:]):
        raise ValueError(written)
    sign, *parts = found.groups()
    weeks, days, hours, minutes, seconds = (int(one or 0) for one in parts)
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if sign == "-" else length
