"""The nouns Task and TaskList: something to do, mine or theirs; done and told are two moments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

ONLY_TO_TELL = "only_to_tell"
"""Under this word in its `extra` a task says about what the client is to be told; nothing else was done in it."""


class Side(StrEnum):
    """Who: the owner of a task, or the one who missed or moved an appointment."""

    CLIENT = "client"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class Task:
    """`told_at`: when the client was told that it is done. `returned_at`: each time it came back with mistakes.

    `rrule`: how it comes again (RFC 5545, the value of RRULE). `estimate`: minutes. `planned_at`: when she means to do
    it. `position`: its place in its list. `lasts`: working days that a step of a plan takes.
    A promise is a task of the assistant that she promised to the client.
    """

    id: str
    title: str
    owner: Side
    created_at: datetime
    due_at: datetime | None = None
    done_at: datetime | None = None
    told_at: datetime | None = None
    promise: bool = False
    returned: int = 0
    returned_at: tuple[datetime, ...] = ()
    list: str | None = None
    notes: str = ""
    rrule: str = ""
    estimate: int | None = None
    planned_at: datetime | None = None
    position: int | None = None
    lasts: int | None = None
    reminded_at: datetime | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class TaskList:
    """A to-do list of one client. What is not shared never reaches a document.

    `goal`: the day that the steps of a plan lead to. `room`: working days by which the client's part is asked for
    earlier; None is worked out from how late they usually are.
    """

    id: str
    title: str
    shared: bool = False
    goal: date | None = None
    room: int | None = None
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
