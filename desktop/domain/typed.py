"""What she types, checked: titles, texts, times and minutes."""

from __future__ import annotations

from datetime import datetime

from desktop.domain.clock import within
from desktop.domain.errors import Problem

LONGEST_TITLE = 500
"""Characters; longer ones are a text that slipped into the wrong place."""
LONGEST_TEXT = 20_000
LONGEST_MINUTES = 31 * 24 * 60


def one_line(text: str) -> str:
    """As a title is kept: single spaces, no line breaks."""
    return " ".join(text.split())


def title_problems(title: str, field: str = "title") -> list[Problem]:
    kept = one_line(title)
    if not kept:
        return [Problem("title_missing", field)]
    return [Problem("title_too_long", field)] if len(kept) > LONGEST_TITLE else []


def text_problems(text: str, field: str = "text") -> list[Problem]:
    if not text.strip():
        return [Problem("text_missing", field)]
    return [Problem("text_too_long", field)] if len(text) > LONGEST_TEXT else []


def time_problems(at: datetime | None, field: str) -> list[Problem]:
    """An instant of hers: aware, in years that people mean. None is no time."""
    if at is None:
        return []
    if at.tzinfo is None:
        return [Problem("time_without_zone", field)]
    return [] if within(at.year) else [Problem("time_out_of_range", field)]


def minutes_problems(minutes: int | None, field: str) -> list[Problem]:
    fits = minutes is None or 0 <= minutes <= LONGEST_MINUTES
    return [] if fits else [Problem("minutes_out_of_range", field)]
