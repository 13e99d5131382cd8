"""The noun Plan: steps dated backwards over working days from a goal, with room for what comes late."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from desktop.domain.task import Side
from desktop.domain.workdays import Workdays

LONGEST_STEP = 250
"""Working days: a year. What takes longer is a plan of its own."""
LONGEST_ROOM = 60
JUMPS = 24
"""A goal that fits is looked for so often, each time by as much as is still missing."""
TOGETHER = 60
"""A day on which both work is looked for so often; with none, hers counts."""


@dataclass(frozen=True, slots=True)
class Step:
    """`lasts`: working days it takes, the day it is due among them; 0 goes along with the step after it.

    `due`: the day it has now. `set_by_her`: she chose that day herself, so no plan moves it.
    """

    id: int
    title: str
    owner: Side
    lasts: int = 1
    due: date | None = None
    done_at: date | None = None
    set_by_her: bool = False

    @property
    def is_open(self) -> bool:
        return self.done_at is None

    @property
    def is_input(self) -> bool:
        """Whether it is the client who has to do it."""
        return self.owner is Side.CLIENT


class Days(NamedTuple):
    """`hers`: her working days, by which a plan is counted. `theirs`: the days on which the client reaches her."""

    hers: Workdays
    theirs: Workdays | None = None


class Tight(NamedTuple):
    """A plan that cannot be finished on its goal: `by` so many working days.

    `goal`: the first day for which there is time enough; `room`: the most room with which the present goal can be
    kept. None where there is none.
    """

    by: int
    goal: date | None
    room: int | None


class Slip(NamedTuple):
    """A step that comes later than it is due: on `day` at the earliest, so many working days later."""

    step: int
    by: int
    day: date


class Push(NamedTuple):
    """What is late pushes what comes after it.

    `cause`: the first open step whose day has passed, as if it came today, or the step whose late coming pushes.
    `late`: every open step whose day has passed. `moved`: open steps after them that no room saves.
    `goal`: the day of the last open step as planned; `finish`: as it is now.
    """

    cause: Slip
    late: tuple[Slip, ...]
    moved: tuple[Slip, ...]
    goal: date
    finish: date


def dated(steps: Sequence[Step], goal: date, days: Days, room: int) -> tuple[date, ...]:
    """The day by which each step is due, the last of them on `goal`, or on the last working day before it.

    An input is asked for `room` working days before it is needed, on a day on which the client can hand it in. A step
    that is done stays on its day and takes no time of the others; one whose day she set herself stays there too, and
    what comes before it is counted from it.
    """
    found: list[date] = []
    free_until = days.hers.back(goal)
    for step in reversed(steps):
        if not step.is_open:
            found.append(step.due or step.done_at or goal)
            continue
        due = step.due if step.set_by_her and step.due else _due(step, free_until, days, room)
        found.append(due)
        free_until = days.hers.back(due, step.lasts)
    return tuple(reversed(found))


def redated(steps: Sequence[Step], goal: date, days: Days, room: int) -> tuple[Step, ...]:
    """The same steps, each on its day."""
    return tuple(replace(step, due=due) for step, due in zip(steps, dated(steps, goal, days, room), strict=True))


def begins(step: Step, due: date, days: Days) -> date:
    """The first of the working days that a step takes."""
    return days.hers.back(due, max(step.lasts - 1, 0))


def too_tight(steps: Sequence[Step], goal: date, days: Days, room: int, today: date) -> Tight | None:
    """Whether there is too little time until `goal`; None where there is enough, or nothing is left to do.

    A plan of which nothing is done is too tight where it would have had to begin before today. Once a step is done the
    first open one may have begun too: then it is what is pushed beyond the goal that counts.
    """
    by = _missing(steps, goal, days, room, today)
    if not by:
        return None
    return Tight(by, _first_goal(steps, goal, days, room, today), _most_room(steps, goal, days, room, today))


def pushed(steps: Sequence[Step], days: Days, room: int, today: date) -> Push | None:
    """What the open steps that are late move, if they came today; None where nothing is late or moves.

    The room of an input that is late is used up first: that is what it is for. The room of the inputs that are still
    to come stays, since they will be late as usual. What came late pushes too.
    """
    slips = list(_slips(steps, days, room, today))
    is_open = [(step, slip) for step, slip in zip(steps, slips, strict=True) if step.is_open and step.due]
    late = tuple(slip for step, slip in is_open if _is_late(step, today))
    moved = tuple(slip for step, slip in is_open if slip.by > 0 and not _is_late(step, today))
    if not late and not moved:
        return None
    first = next(at for at, slip in enumerate(slips) if slip == (*late, *moved)[0])
    cause = slips[first] if late or not first else slips[first - 1]
    goal = max(step.due for step, _ in is_open if step.due)
    return Push(cause, late, moved, goal, max(slip.day for _, slip in is_open))


def _due(step: Step, free_until: date, days: Days, room: int) -> date:
    if not step.is_input:
        return free_until
    asked = days.hers.back(free_until, room)
    if days.theirs is None:
        return asked
    both = asked
    for _ in range(TOGETHER):
        theirs = days.theirs.back(both)
        both = days.hers.back(theirs)
        if both == theirs:
            return both
    return asked


def _missing(steps: Sequence[Step], goal: date, days: Days, room: int, today: date) -> int:
    """The working days that are missing until `goal`."""
    new = redated(steps, goal, days, room)
    first = next((step for step in new if step.is_open), None)
    if first is None:
        return 0
    if any(not step.is_open for step in new):
        push = pushed(new, days, room, today)
        return 0 if push is None else days.hers.between(push.goal, push.finish)
    start = begins(first, first.due or goal, days)
    return days.hers.between(start, days.hers.forth(today)) if start < today else 0


def _first_goal(steps: Sequence[Step], goal: date, days: Days, room: int, today: date) -> date | None:
    """The first day for which there is time enough; None where a day that she set herself is over."""
    at = days.hers.forth(max(goal, today))
    for _ in range(JUMPS):
        if not (missing := _missing(steps, at, days, room, today)):
            break
        at = days.hers.forth(at, missing)
    else:
        return None
    # Where the two do not work on the same days, a jump may have been too long.
    while (before := days.hers.back(at, 1)) > max(goal, today) and not _missing(steps, before, days, room, today):
        at = before
    return at


def _most_room(steps: Sequence[Step], goal: date, days: Days, room: int, today: date) -> int | None:
    """The most room, less than this, with which the goal can be kept; None where no room is still too much."""
    found = bisect_left(range(room), True, key=lambda less: _missing(steps, goal, days, less, today) > 0)
    return found - 1 if found else None


def _slips(steps: Iterable[Step], days: Days, room: int, today: date) -> Iterator[Slip]:
    """Each step with the day on which it can be there at the earliest, or came."""
    free, waited_for = date.min, date.min
    for step in steps:
        if step.done_at is not None:
            free = max(free, step.done_at)
            yield Slip(step.id, days.hers.between(step.due or step.done_at, step.done_at), step.done_at)
            continue
        due, late = step.due or today, _is_late(step, today)
        day = days.hers.forth(today) if late else due
        # What is late may come today, as long as all before it is done.
        before = waited_for if late else free
        if before > date.min:
            day = max(day, days.hers.forth(before, step.lasts))
        has_to_wait = step.is_input and day > due and not late
        waited_for = free = max(free, days.hers.forth(day, room) if has_to_wait else day)
        yield Slip(step.id, days.hers.between(due, day), day)


def _is_late(step: Step, today: date) -> bool:
    return step.is_open and step.due is not None and step.due < today
