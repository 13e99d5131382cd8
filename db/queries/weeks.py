"""Her own work in a stretch of time: what is placed, promised by then, and without a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from sqlalchemy import Select, func, or_, select

from db.models.client import ClientRow
from db.models.task import TaskListRow, TaskRow
from db.session import Session

LONGEST = timedelta(days=1)
"""So long a task may take that was begun before."""


class WorkLine(NamedTuple):
    """A task of hers with whom it is for. `list_id` None: in no list; `goal`: its list is a step plan."""

    id: int
    client_id: int
    client: str
    title: str
    due_at: datetime | None
    done_at: datetime | None
    planned_at: datetime | None
    estimate: int | None
    promise: bool
    list_id: int | None
    list: str | None
    shared: bool
    rrule: str


_ROW = TaskRow
_COLUMNS = (
    _ROW.id, _ROW.client_id, ClientRow.name, _ROW.title, _ROW.due_at, _ROW.done_at, _ROW.planned_at, _ROW.estimate,
    _ROW.promise, _ROW.list_id, TaskListRow.title, func.coalesce(TaskListRow.shared, False), _ROW.rrule,
)  # fmt: skip


def placed(session: Session, start: datetime, end: datetime) -> Sequence[WorkLine]:
    """What she means to do in [start, end), or has done of it, and what may have begun before and go on."""
    found = _hers().where(_ROW.planned_at >= start - LONGEST, _ROW.planned_at < end)
    return [WorkLine._make(row) for row in session.execute(found.order_by(_ROW.planned_at, _ROW.id))]


def promised(session: Session, start: datetime, end: datetime) -> Sequence[WorkLine]:
    """Open promises that are due in [start, end) and have no time of their own."""
    found = _hers().where(_ROW.promise.is_(True), _ROW.done_at.is_(None), _ROW.planned_at.is_(None))
    found = found.where(_ROW.due_at >= start, _ROW.due_at < end)
    return [WorkLine._make(row) for row in session.execute(found.order_by(_ROW.due_at, _ROW.id))]


def to_place(session: Session, today: datetime) -> Sequence[WorkLine]:
    """What is open and has no time, or one before `today`; by client, list, and its place there."""
    found = _hers().where(_ROW.done_at.is_(None), or_(_ROW.planned_at.is_(None), _ROW.planned_at < today))
    order = (
        func.lower(ClientRow.name), ClientRow.id, _ROW.list_id.is_(None), _ROW.list_id,
        _ROW.position.is_(None), _ROW.position, _ROW.due_at.is_(None), _ROW.due_at, _ROW.id,
    )  # fmt: skip
    return [WorkLine._make(row) for row in session.execute(found.order_by(*order))]


def _hers() -> Select[
    int, int, str, str, datetime | None, datetime | None, datetime | None, int | None, bool, int | None, str, bool, str
]:
    joined = select(*_COLUMNS).join(ClientRow, ClientRow.id == _ROW.client_id)
    return joined.outerjoin(TaskListRow, TaskListRow.id == _ROW.list_id).where(_ROW.owner == "assistant")
