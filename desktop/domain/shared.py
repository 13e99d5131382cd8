"""The noun SharedSheet: lists and agenda of one client, holding only what that client may read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.summary import Addressee, Coming, Reach


@dataclass(frozen=True, slots=True)
class SharedItem:
    """Something of a shared list. `yours`: for the client to do, else for the assistant.

    `due`: None where no day was agreed, or where it has passed (`passed`) and no day helps. `key` names the same
    thing from sheet to sheet and tells nothing else. `sequence`: how often it has changed since it was first given.
    """

    title: str
    yours: bool
    due: date | None = None
    passed: bool = False
    done: bool = False
    key: str = ""
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class SharedList:
    """`goal`: the day that the steps of a plan lead to. `key`: as of an item."""

    title: str
    items: tuple[SharedItem, ...]
    goal: date | None = None
    key: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """An appointment to put into a calendar; instants are aware.

    `slot`: which time of a repeating one it stands for (wall time of that one's zone); `key` is then that one's too.
    """

    key: str
    starts_at: datetime
    ends_at: datetime | None = None
    title: str = ""
    place: str = ""
    slot: datetime | None = None
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Repeating:
    """A fixed time that comes again (RFC 5545), in wall time of `time_zone`. `changed`: times of it that differ."""

    key: str
    starts: datetime
    time_zone: str
    minutes: int
    rrule: str
    except_on: tuple[datetime, ...] = ()
    also_on: tuple[datetime, ...] = ()
    title: str = ""
    place: str = ""
    changed: tuple[Meeting, ...] = ()
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Gone:
    """What stood in a calendar that was given, and stands no more: a calendar that has it lets go of it.

    `begins`: an aware instant, or a whole day.
    """

    key: str
    title: str
    begins: datetime | date
    sequence: int


@dataclass(frozen=True, slots=True)
class WayBack:
    """How a reply to the page says to what it replies, and is known to come from who has that page."""

    share: str
    secret: str


@dataclass(frozen=True, slots=True)
class SharedSheet:
    """What a client and the assistant have before them, every day and time in the client's zone.

    It has no place for tags, scores, labels, notes, texts of interactions, private lists or other clients.
    `agenda`: appointments and closed days of the coming weeks, None where it is not asked for. `meetings` and
    `repeating`: the same appointments as a calendar wants them, those too that have ended lately. `gone`: for it alone.
    `made_at`: the instant it speaks of. `back`: None where no reply can come, as on paper.
    """

    to: Addressee
    assistant: str
    language: str
    time_zone: str
    made_at: datetime
    lists: tuple[SharedList, ...] = ()
    agenda: tuple[Coming, ...] | None = None
    meetings: tuple[Meeting, ...] = ()
    repeating: tuple[Repeating, ...] = ()
    reach: Reach | None = None
    back: WayBack | None = None
    gone: tuple[Gone, ...] = ()
