"""Invented clients with their hours, for reading lines."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.domain.hours import Calendar
from desktop.domain.quicklog.names import KnownClient
from desktop.domain.quicklog.reading import Reading, read

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 12, 14, 20, tzinfo=ROME)  # a Thursday
OFFICE = Calendar("Europe/Rome", (((540, 780), (840, 1080)),) * 5 + ((), ()))
_SHOP = Calendar("Europe/Rome", ((),) + (((600, 780), (900, 1140)),) * 5 + ((),))
_MORNINGS = Calendar("Europe/Rome", (((510, 750),),) * 5 + ((), ()))


def _nine_to_five(tz: str) -> Calendar:
    return Calendar(tz, (((540, 1020),),) * 5 + ((), ()))


CLIENTS = (
    KnownClient(1, "Dario Conti", OFFICE),
    KnownClient(2, "Zofia Wiśniewska", _nine_to_five("Europe/Warsaw")),
    KnownClient(3, "Studio Nardi", OFFICE),
    KnownClient(4, "Atelier Fiumi", _SHOP),
    KnownClient(5, "Casa Cedro", _MORNINGS),
    KnownClient(6, "Ben Hargrove", _nine_to_five("Europe/London")),
    KnownClient(7, "Dario Galli", OFFICE),
)


def reads(line: str, at: datetime = NOW, plain: tuple[tuple[int, int], ...] = ()) -> Reading:
    return read(line, at, "Europe/Rome", CLIENTS, OFFICE, plain)


def local(at: datetime | None) -> str | None:
    """An instant on her wall clock."""
    return None if at is None else at.astimezone(ROME).strftime("%Y-%m-%d %H:%M")
