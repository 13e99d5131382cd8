"""Days as she types them: 20/11, 24 Dec, Friday, tomorrow, in two weeks, in three languages."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar
from desktop.domain.quicklog.when import read_when

_ALWAYS = (((0, 1439),),) * 7
"""A day alone is read as its last closing, so every day has one, and before midnight."""


def read_day(text: str, now: datetime, zone: str) -> date | None:
    """The day meant, in `zone`; None where the words are no day."""
    if not text.strip():
        return None
    at = read_when(text, now, zone, Calendar(zone, _ALWAYS))
    return at.astimezone(ZoneInfo(zone)).date() if at is not None else None
