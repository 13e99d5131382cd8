"""Zones of calendar files: IANA names, those of Windows, and what a file itself says a zone is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.localtime import zone_names

_MONTHS_COMPARED = 26


class Zone(NamedTuple):
    """`name`: of IANA; empty for none, which is wherever one is. `clocks`: where the file says itself how they go."""

    name: str = ""
    clocks: tzinfo | None = None

    @property
    def info(self) -> tzinfo:
        """None is read as if it were UTC."""
        return self.clocks or (ZoneInfo(self.name) if self.name else UTC)


NOWHERE, GREENWICH = Zone(), Zone("UTC")


class Zones:
    """`defined`: the text of each VTIMEZONE of the file by its TZID."""

    def __init__(self, defined: Mapping[str, str]) -> None:
        self._defined = defined
        self._clocks: dict[str, tzinfo | None] = {}

    def zone(self, tzid: str, at: datetime) -> Zone:
        """What is meant by a TZID; `at` (naive): around when it has to be right.

        A zone of the file's own gets the name in which the clocks go most nearly the same in the years after `at`.
        """
        known = iana(tzid)
        if known or tzid not in self._defined:
            return Zone(known)
        if tzid not in self._clocks:
            self._clocks[tzid] = _defined(self._defined[tzid])
        clocks = self._clocks[tzid]
        return NOWHERE if clocks is None else Zone(_most_alike(clocks, at.replace(day=1)), clocks)


def iana(tzid: str) -> str:
    """Also of a Windows name, and behind that of who made the file (/mozilla.org/2007/Europe/Rome); else empty."""
    from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

    plain = tzid.strip().strip('"').strip("/")
    if plain.upper() in ("UTC", "GMT", "Z", "ETC/UTC", "TZONE://MICROSOFT/UTC"):
        return "UTC"
    names = _by_small_letters()
    parts = plain.split("/")
    tails = ("/".join(parts[-count:]).lower() for count in (3, 2) if len(parts) > count)
    behind = next((names[tail] for tail in tails if tail in names), "")
    return names.get(plain.lower()) or WINDOWS_TO_OLSON.get(plain) or behind


def _defined(text: str) -> tzinfo | None:
    from icalendar import Timezone

    try:
        found = Timezone.from_ical(text)
        clocks: tzinfo | None = found.to_tz(lookup_tzid=False) if isinstance(found, Timezone) else None
        if clocks is not None:
            clocks.utcoffset(datetime(2020, 1, 1))  # noqa: DTZ001
    except Exception:
        return None  # the library fails in many ways where what a file says of its zone is nonsense
    return clocks


@lru_cache(maxsize=64)
def _most_alike(clocks: tzinfo, at: datetime) -> str:
    """UTC, where no place has this time at all."""
    walls = [at + timedelta(days=30 * months) for months in range(_MONTHS_COMPARED)]
    wanted = [wall.replace(tzinfo=clocks).utcoffset() for wall in walls]
    best, alike = "UTC", 0
    for name in _likely_first():
        zone = ZoneInfo(name)
        if walls[0].replace(tzinfo=zone).utcoffset() != wanted[0]:
            continue
        same = sum(wall.replace(tzinfo=zone).utcoffset() == offset for wall, offset in zip(walls, wanted, strict=True))
        if same > alike:
            best, alike = name, same
    return best


@lru_cache(maxsize=1)
def _by_small_letters() -> Mapping[str, str]:
    return {name.lower(): name for name in zone_names()}


@lru_cache(maxsize=1)
def _likely_first() -> tuple[str, ...]:
    """Cities before countries and rules, Europe before the others: of equals the first is taken."""
    cities = [name for name in zone_names() if "/" in name and not name.startswith("Etc/")]
    europe = ("Europe/Rome", "Europe/Warsaw", "Europe/London")
    others = sorted(cities, key=lambda name: (not name.startswith("Europe/"), name))
    return (*europe, *others, *sorted(name for name in zone_names() if name.startswith("Etc/")))
