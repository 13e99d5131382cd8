"""The clock of a to-do: so much contact time, standing still while it waits on the client."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop.domain.hours import Calendar, hours


class TodoState(StrEnum):
    RUNNING = "running"
    OVERDUE = "overdue"
    PAUSED = "paused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class TodoStanding:
    """`elapsed`: contact seconds without the pauses. `deadline`: None when paused, done, or never reached."""

    state: TodoState
    elapsed: int
    deadline: datetime | None


class Todo:
    """A clock that can be paused; `budget`: the open seconds it may take."""

    def __init__(self, calendar: Calendar, budget: int, at: datetime) -> None:
        self._hours = hours(calendar)
        self._budget = budget
        self._before = 0  # open seconds until it last stood still
        self._since: datetime | None = at  # None: it stands still
        self._reached: datetime | None = None
        self._done = False

    def pause(self, at: datetime) -> None:
        if self._since is None:
            return
        due = self._due()
        # Once its time has run out, no later pause moves the instant at which that happened.
        if due is not None and due <= at:
            self._reached = due
        self._before = self._elapsed(at)
        self._since = None

    def resume(self, at: datetime) -> None:
        if self._since is None and not self._done:
            self._since = at

    def finish(self, at: datetime) -> None:
        self.pause(at)
        self._done = True

    def standing(self, at: datetime) -> TodoStanding:
        if self._since is None:
            return TodoStanding(TodoState.DONE if self._done else TodoState.PAUSED, self._before, None)
        due = self._due()
        late = due is not None and at > due
        return TodoStanding(TodoState.OVERDUE if late else TodoState.RUNNING, self._elapsed(at), due)

    def _elapsed(self, at: datetime) -> int:
        return self._before if self._since is None else self._before + self._hours.elapsed(self._since, at)

    def _due(self) -> datetime | None:
        if self._reached is not None or self._since is None:
            return self._reached
        return self._hours.add(self._since, self._budget - self._before)
