"""The noun Candidate: a line that could stand on a client's weekly page, before she chooses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.summary import Block, Coming, Finished, Open, Summary


class Source(StrEnum):
    """Where a line comes from. Of what was written or said to her, none ever does."""

    PROMISE = "promise"
    LIST = "list"
    TASK = "task"
    APPOINTMENT = "appointment"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Candidate:
    """`line`: as the page would have it. `key`: the same for the same thing from week to week, and opaque.

    `list`: the title of its list. `task`: the portable id of the task behind it, '' where there is none. `due`: when
    it is or was due (aware), also where the page does not say so. `told_at`: when the client was told that it is done.
    """

    key: str
    block: Block
    line: Finished | Open | Coming
    source: Source
    list: str = ""
    task: str = ""
    due: datetime | None = None
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that could be told of a week: the page with every line, and the lines as she chooses among them."""

    summary: Summary
    candidates: tuple[Candidate, ...] = ()
