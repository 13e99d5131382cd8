"""How late a client's inputs usually come, in working days: the room that a plan leaves for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from zoneinfo import ZoneInfo

from desktop.domain.postponed import missed
from desktop.domain.task import Side, Task
from desktop.domain.workdays import Workdays

FEWEST = 3
"""Inputs on which a usual lateness can rest; two of them are a coincidence."""
LATEST = 12
"""Only the last so many speak, a season or so: people change."""
SHARE = 4
"""The room is enough for all but one in so many: with the middle one half of the plans would slip, and with the worst
one a single summer would decide about every plan."""
MOST = 10
"""Two weeks. What comes later than that was forgotten, not late, and no room helps."""
DEFAULT_ROOM = 1
"""Working days, as long as too little is known."""


class Lateness(NamedTuple):
    """`days`: working days after their time within which three in four inputs came. `inputs`: on so many it rests."""

    days: int
    inputs: int


def late_by(history: Iterable[Task], days: Workdays, zone: ZoneInfo) -> Lateness | None:
    """A client's usual lateness, from what they had to do and did; None where less than three inputs are known.

    What came in time, or before its time, counts as 0. Where another time was agreed only after the first had
    passed, it is the first that counts. `days` are her working days, and `zone` is hers.
    """
    ended = sorted(
        (
            task
            for task in history
            if task.owner is Side.CLIENT and task.due_at is not None and task.done_at is not None
        ),
        key=lambda task: task.done_at or task.created_at,
    )
    late = sorted(min(max(_late(task, days, zone), 0), MOST) for task in ended[-LATEST:])
    if len(late) < FEWEST:
        return None
    return Lateness(late[-(-len(late) * (SHARE - 1) // SHARE) - 1], len(late))


def _late(task: Task, days: Workdays, zone: ZoneInfo) -> int:
    assert task.due_at is not None
    assert task.done_at is not None
    due = min([task.due_at, *(one.due for one in missed(task))])
    return days.between(due.astimezone(zone).date(), task.done_at.astimezone(zone).date())
