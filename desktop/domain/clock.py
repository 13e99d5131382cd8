"""The one Clock: everything that needs "now" is handed this."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the present instant, aware, in UTC."""


FIRST_YEAR, LAST_YEAR = 1900, 2199


def within(year: int) -> bool:
    """Whether a year is one that people mean: what lies beyond is a slip, and near the ends a date has no next week."""
    return FIRST_YEAR <= year <= LAST_YEAR


def system_clock() -> datetime:
    """The machine's clock; the only place in the program that reads it."""
    return datetime.now(UTC)  # noqa: TID251
