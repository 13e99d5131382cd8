"""Nouns of short messages: a reminder, times to choose from, a closing; what that client may read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.summary import Addressee


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads it. `today`: in the client's zone. `is_elsewhere`: their clock shows another time than hers."""

    to: Addressee
    assistant: str
    language: str
    time_zone: str
    today: date
    is_elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class MeetingAhead:
    """An appointment to be reminded of; `starts_at` is aware."""

    starts_at: datetime
    title: str = ""
    place: str = ""


@dataclass(frozen=True, slots=True)
class InputAhead:
    """Something the client is to bring. `due`: aware; None where no time was agreed, or where it has passed."""

    title: str
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class Offer:
    """Times to choose from, aware. `title`: what they are for."""

    times: tuple[datetime, ...]
    title: str = ""


@dataclass(frozen=True, slots=True)
class Closing:
    """Days on which she is not there, both included. `back`: the first one after them on which the client finds her."""

    first: date
    last: date
    back: date | None = None
