"""The noun Recap: what a client asked for and what of it holds now, for them to confirm."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.summary import Addressee


@dataclass(frozen=True, slots=True)
class Holding:
    """Something that holds. `since`: the day it was asked for; `before`: what held until then, '' for nothing."""

    text: str
    since: date
    before: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """Something the client took back, with nothing in its place. `day`: when."""

    text: str
    day: date


@dataclass(frozen=True, slots=True)
class Recap:
    """Every day in the client's zone, the latest first. `ended`: only lately. `line`: a word of hers.

    `made_at`: the instant it speaks of.
    """

    to: Addressee
    assistant: str
    language: str
    made_at: datetime
    today: date
    holds: tuple[Holding, ...] = ()
    ended: tuple[Ended, ...] = ()
    line: str = ""
