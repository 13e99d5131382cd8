"""The noun Candidate: a line that could stand on a client's weekly page, before she chooses."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.summary import Block, Coming, Finished, Open, Revised, Spent, Summary


class Source(StrEnum):
    """Where a line comes from. Of what was written or said to her, none ever does."""

    PROMISE = "promise"
    LIST = "list"
    TASK = "task"
    APPOINTMENT = "appointment"
    HOURS = "hours"
    INSTRUCTION = "instruction"


Told = Finished | Open | Coming | Revised
"""A line as the page has it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """`line`: as the page would have it. `key`: the same for the same thing from week to week, and opaque.

    `list`: the title of its list. `task`: the portable id of the task behind it, '' where there is none. `due`: when
    it is or was due (aware), also where the page does not say so. `told_at`: when the client was told that it is done.
    """

    key: str
    block: Block
    line: Told
    source: Source
    list: str = ""
    task: str = ""
    due: datetime | None = None
    told_at: datetime | None = None

    @property
    def moment(self) -> datetime | None:
        """When it is, or is due (aware); None where no time was agreed, or where it is over."""
        if isinstance(self.line, Coming) and self.line.starts_at is not None:
            return self.line.starts_at
        return None if self.block is Block.DONE else self.due


@dataclass(frozen=True, slots=True)
class Gathered:
    """All that could be told of a week: the page with every line, and the lines as she chooses among them.

    `spent`: the time that was logged, which stands on the page only where she wants it.
    """

    summary: Summary
    candidates: tuple[Candidate, ...] = ()
    spent: tuple[Spent, ...] = ()
