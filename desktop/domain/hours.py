"""Contact hours: when a calendar is open, and arithmetic over its open time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

Span = tuple[int, int]
"""(opening, closing) in minutes since midnight; a closing before the opening lies on the next day; 1440 is 24:00."""


@dataclass(frozen=True, slots=True)
class OpenedDay:
    """A date on which she opens in spite of holidays and days off; `spans` replace the weekday's, None keeps them."""

    day: date
    spans: tuple[Span, ...] | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Hours as agreed: wall time plus an IANA zone. Hashable, so that what is worked out from it can be kept.

    `week`: Monday to Sunday, each a tuple of spans. `holidays`: ISO 3166-1 alpha-2 codes.
    `days_off`: (first, last), both included. `tz_changes`: from an aware instant on, the hours are read in that zone.
    """

    tz: str
    week: tuple[tuple[Span, ...], ...] = ((),) * 7
    holidays: tuple[str, ...] = ()
    days_off: tuple[tuple[date, date], ...] = ()
    opened: tuple[OpenedDay, ...] = ()
    tz_changes: tuple[tuple[datetime, str], ...] = ()
