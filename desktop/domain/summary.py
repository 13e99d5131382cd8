"""The noun Summary: one client's week, holding only what that client may read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from desktop.domain.rules import Rule
from desktop.domain.week import Week

Span = tuple[int, int]
"""(opening, closing) in minutes since midnight, in the client's zone; a closing over 1440 is on the next day."""


class Block(StrEnum):
    """The parts of the page in their usual order; each may be left off, or stand elsewhere."""

    NUMBERS = "numbers"
    DONE = "done"
    UNDER_WAY = "under_way"
    NEEDED = "needed"
    HOLDS = "holds"
    COMING = "coming"
    TIME = "time"
    CLOSING = "closing"
    REACH = "reach"


@dataclass(frozen=True, slots=True)
class Addressee:
    """Who reads it. `address`: tu, lei; ty, pan, pani; first, last; '' is not known. `vocative`: as they are called."""

    name: str
    person: str = ""
    address: str = ""
    vocative: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class Finished:
    """Something of the assistant's that was done, or an appointment that took place; '' is an untitled one."""

    title: str
    day: date
    appointment: bool = False


@dataclass(frozen=True, slots=True)
class Open:
    """Something still to do. `due`: None where no day was agreed, or where it has passed and no day helps.

    `key` names the same thing from week to week and tells nothing else.
    """

    title: str
    due: date | None = None
    passed: bool = False
    key: str = ""


class Ahead(StrEnum):
    """What kind of thing lies in the week to come."""

    TASK = "task"
    APPOINTMENT = "appointment"
    CLOSED = "closed"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Coming:
    """Something of the week to come. Times are aware, in the client's zone. `last_day`: of days closed in a row.

    `slot`: which time of one that comes again it is, aware in the zone of that one; `key` is then that one's.
    `weekdays`: it comes on each of these (0 is Monday) from `day` to `last_day`, or on and on where that is None.
    """

    kind: Ahead
    day: date
    title: str = ""
    last_day: date | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    place: str = ""
    key: str = ""
    slot: datetime | None = None
    weekdays: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Revised:
    """What the client asked otherwise in the week. `title`: what holds now, `before`: what held until then.

    `ended`: nothing took its place, so that `title` holds no longer.
    """

    title: str
    day: date
    before: str = ""
    ended: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Spent:
    """Minutes that were logged in the week. `channel`: call, video, meeting."""

    channel: str
    minutes: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """What the week shows of her reliability; counts of answers are of contacts, not of single lines.

    `first_answer`: mean open seconds from a contact to its answer, None where nothing was answered.
    """

    done: int = 0
    first_answer: int | None = None
    promises: int = 0
    promises_kept: int = 0
    answers: int = 0
    answers_in_time: int = 0


@dataclass(frozen=True, slots=True)
class AnswerTime:
    """The rule of a channel. `channel`: call, email, message …, or the one medium that is used: whatsapp, sms, …"""

    channel: str
    rule: Rule
    any_time: bool = False


@dataclass(frozen=True, slots=True)
class Reach:
    """When she can be reached. `usual`: Monday to Sunday as agreed. `days`: the week to come as it will really be."""

    usual: tuple[tuple[Span, ...], ...]
    days: tuple[tuple[Span, ...], ...]
    answers: tuple[AnswerTime, ...] = ()


@dataclass(frozen=True, slots=True)
class Summary:
    """A week as the client receives it, every day and time in the client's zone.

    It has no place for tags, scores, labels, texts of interactions, notes, lists or other clients,
    and its module knows none of the nouns that do: what is not in here cannot leave.
    `later`: where the week to come has no appointment, the first one after it.
    `opening`: the line she wrote herself; '' takes the usual greeting. `closing`: a personal one at the end.
    `made_at`: the instant it speaks of. `off`: parts that are left off altogether: of these, 'nothing for now' would
    be untrue. `order`: of the parts; those it does not name stand where they usually do. `titles`: headings of hers.
    `sheets`: how many of paper it may take. `stationery`: what it is set on, by the digests of its contents; none:
    as it is shipped.
    """

    to: Addressee
    assistant: str
    language: str
    time_zone: str
    week: Week
    made_at: datetime
    opening: str = ""
    done: tuple[Finished, ...] = ()
    under_way: tuple[Open, ...] = ()
    needed: tuple[Open, ...] = ()
    holds: tuple[Revised, ...] = ()
    coming: tuple[Coming, ...] = ()
    later: Coming | None = None
    spent: tuple[Spent, ...] = ()
    numbers: Numbers = field(default_factory=Numbers)
    reach: Reach | None = None
    off: tuple[Block, ...] = ()
    closing: str = ""
    order: tuple[Block, ...] = ()
    titles: tuple[tuple[Block, str], ...] = ()
    sheets: int = 1
    stationery: tuple[str, ...] = ()


def in_order(order: Iterable[Block]) -> tuple[Block, ...]:
    """Every part: those of `order` first, each other one after the part that it usually follows."""
    found = list(dict.fromkeys(order))
    for before, block in zip((None, *Block), Block, strict=False):
        if block not in found:
            found.insert(found.index(before) + 1 if before is not None else 0, block)
    return tuple(found)
