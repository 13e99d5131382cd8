"""The one Clock: everything that needs "now" is handed this."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]
"""Gives the present instant, aware, in UTC."""


def system_clock() -> datetime:
    """The machine's clock; the only place in the program that reads it."""
    return datetime.now(UTC)  # noqa: TID251
