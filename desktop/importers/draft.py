"""What an importer yields: a Chat of Entries or a Mail as the file has it, and what was skipped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

Progress = Callable[[float], None]
"""Told how much of the work is done, from 0 to 1."""


class EntryKind(StrEnum):
    MESSAGE = "message"
    SYSTEM = "system"
    """A notice of the chat program itself."""
    CALL = "call"


class DateOrder(StrEnum):
    DMY = "dmy"
    MDY = "mdy"
    YMD = "ymd"


class Evidence(StrEnum):
    """What decided the date order. A guess decides nothing: it has to be asked."""

    YEAR_FIRST = "year_first"
    NUMBERS = "numbers"
    GIVEN = "given"
    DOTS = "dots"
    CHRONOLOGY = "chronology"
    LANGUAGE = "language"
    CONSECUTIVE = "consecutive"
    FORM = "form"
    GUESS = "guess"


class Entry(NamedTuple):
    """One dated entry; a tuple, because a hundred thousand of them cross from one process to another.

    `at` is local time without a zone, with 00 seconds where the file has none.

    `sender` is empty where the file names nobody. `text` is without the edited mark and invisible marks at its ends.
    `missed` and `video` speak of calls; `minutes` is a call's written length, rounded up. `line` counts from 1.
    """

    at: datetime
    kind: EntryKind
    line: int
    sender: str = ""
    text: str = ""
    media: bool = False
    deleted: bool = False
    edited: bool = False
    missed: bool = False
    video: bool = False
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """An entry that was found and could not be read. `reason`: bad_date, cut, no_date, too_long."""

    line: int
    reason: str
    excerpt: str


@dataclass(frozen=True, slots=True)
class Chat:
    """One exported conversation, in file order.

    `ambiguous`: the numbers of the dates alone leave day and month open. `title` is the chat's name as the file's
    name tells it, else empty. `seconds`: the file has times to the second.
    """

    kind: str
    entries: tuple[Entry, ...]
    skipped: tuple[Skipped, ...]
    date_order: DateOrder
    decided_by: Evidence
    ambiguous: bool
    seconds: bool
    title: str = ""

    @property
    def asks_date_order(self) -> bool:
        """Nothing decides the date order: before anything is kept, she has to be asked."""
        return self.decided_by is Evidence.GUESS

    @property
    def senders(self) -> dict[str, int]:
        """Messages by sender, in order of appearance."""
        return dict(Counter(entry.sender for entry in self.entries if entry.kind is EntryKind.MESSAGE))


class Correspondent(NamedTuple):
    """Somebody as a mail names them; either may be empty."""

    name: str
    email: str


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail. `text` is what its sender wrote, without what was quoted.

    `at` is aware where the mail says its zone, else local time without one; None where it says no time. `automatic`: a
    newsletter or an automatic reply, by its own word.
    """

    sender: Correspondent
    to: tuple[Correspondent, ...]
    subject: str
    at: datetime | None
    text: str
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class Bare:
    """A text that says neither who wrote it nor when."""

    text: str
