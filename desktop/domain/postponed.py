"""Times that were put off: by when a task was due before, and which of these had passed by then."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from desktop.domain.task import Task

BEFORE = "due_before"
"""Under this word a task keeps the times by which it was due before, the first of them first."""
MISSED = "due_missed"
"""Under this word a task keeps when another time was agreed only after the one before had passed."""


class Missed(NamedTuple):
    """`due`: when it should have been done; `moved_at`: when another time was agreed instead."""

    due: datetime
    moved_at: datetime


def first_due(task: Task) -> datetime | None:
    """The time by which it was due first."""
    return next(iter(times(task.extra.get(BEFORE))), task.due_at)


def missed(task: Task) -> tuple[Missed, ...]:
    """Every time that had passed before another was agreed, the first of them first."""
    before = times(task.extra.get(BEFORE))
    passed = ((moved_at, [due for due in before if due < moved_at]) for moved_at in times(task.extra.get(MISSED)))
    return tuple(Missed(due[-1], moved_at) for moved_at, due in passed if due)


def times(held: object) -> tuple[datetime, ...]:
    """Times as a task keeps them; what is not a time with a zone is passed over."""
    found = []
    for text in held if isinstance(held, list) else ():
        try:
            at = datetime.fromisoformat(str(text))
        except ValueError:
            continue
        if at.tzinfo is not None:
            found.append(at)
    return tuple(found)
