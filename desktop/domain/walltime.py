"""Wall times of a log to instants: hours that happen twice in autumn or never in spring."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

DISORDER = timedelta(minutes=10)
"""Phones write lines a little out of order; only a larger step back means that the clock was turned back."""


def instants(walls: Iterable[datetime], zone: ZoneInfo) -> list[datetime]:
    """Aware UTC instants of naive wall times, which come in the order in which things happened.

    An hour that happens twice is the first one until the times step back by more than ten minutes within it; from
    there it is the second. A time that never was (clocks go forward) moves forward by the gap, as PEP 495 reads it.
    """
    found: list[datetime] = []
    latest: datetime | None = None
    for wall in walls:
        first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
        second = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
        at = first
        # In a gap the second reading is the earlier one, and never meant.
        if second > first and latest is not None and first < latest - DISORDER and second >= latest - DISORDER:
            at = second
        found.append(at)
        latest = at if latest is None else max(latest, at)
    return found
