"""The noun ContactPage: when and how one client reaches her, holding only what that client may read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.summary import Addressee, AnswerTime, Span

Range = tuple[date, date]
"""First and last day, both included."""


@dataclass(frozen=True, slots=True)
class ContactPage:
    """An agreement as the client receives it, every time in the client's zone.

    `week`: Monday to Sunday; a closing over 1440 is on the next day. `seen`: the same, cut at each midnight.
    `is_moved`: the times were agreed in another zone. `holidays`: of the coming year, those on which she would
    have been there. `closed`: her days off of that year. `made_at`: the instant it speaks of. `urgent`: the channel for
    what cannot wait, '' where that is not said. `line`: a word of hers.
    """

    to: Addressee
    assistant: str
    language: str
    from_day: date
    made_at: datetime
    week: tuple[tuple[Span, ...], ...]
    seen: tuple[tuple[Span, ...], ...]
    is_moved: bool = False
    answers: tuple[AnswerTime, ...] = ()
    holidays: tuple[date, ...] = ()
    closed: tuple[Range, ...] = ()
    urgent: str = ""
    line: str = ""
