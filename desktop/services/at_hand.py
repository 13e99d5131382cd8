"""The clients she keeps at hand, and whether they wait."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from db.queries import clients as queries
from desktop.domain.clock import Clock
from desktop.services.due import WaitingState, waits
from desktop.services.work import Work

__all__ = ["AtHand", "PinnedLine", "WaitingState"]


class PinnedLine(NamedTuple):
    """`state`: None for one who does not wait. Nothing else of a client is a mark beside a name.

    `late_from`: when the state becomes another one by time alone; None where it does not.
    """

    client_id: int
    name: str
    state: WaitingState | None
    late_from: datetime | None = None


class AtHand:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def lines(self) -> list[PinnedLine]:
        """The pinned clients, by name."""
        now = self._clock()
        with self._work.read() as session:
            pinned = queries.pinned(session)
            waiting, _old = waits(session, now, list(pinned)) if pinned else ({}, {})
        found = []
        for client, name in pinned.items():
            state, late_from = None, None
            if client in waiting:
                deadline = waiting[client].deadline
                late = deadline is not None and deadline <= now
                state = WaitingState.OVERDUE if late else WaitingState.AWAITING
                late_from = None if late else deadline
            found.append(PinnedLine(client, name, state, late_from))
        return found
