"""Tasks: done and told, the two moments that both count."""

from __future__ import annotations

from db.models.task import TaskRow
from db.queries import tasks as queries
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.services.work import Session, Work


class Tasks:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def done(self, task_id: int) -> None:
        """It is done now; it stays on the desk until the client is told. Raises Refused task_unknown."""
        with self._work.write("task_done") as session:
            row = _row(session, task_id)
            row.done_at = row.touched_at = self._clock()

    def told(self, task_id: int) -> None:
        """The client knows now; what was not done yet is done by this. Raises Refused task_unknown."""
        with self._work.write("task_told") as session:
            row = _row(session, task_id)
            row.told_at = row.touched_at = self._clock()
            row.done_at = row.done_at or row.told_at


def _row(session: Session, task_id: int) -> TaskRow:
    row = queries.row(session, task_id)
    if row is None:
        raise Refused("task_unknown")
    return row
