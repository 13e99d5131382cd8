"""The lists of all clients side by side, with what is open in each and what was done lately."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, or_, select

from db.models.client import ClientRow
from db.models.task import TaskListRow, TaskRow
from db.session import Session


class ListHead(NamedTuple):
    """`goal`: it is a step plan that leads to this day."""

    id: int
    client_id: int
    client: str
    title: str
    shared: bool
    goal: date | None


class ListedTask(NamedTuple):
    """`list_id` None: in no list."""

    id: int
    client_id: int
    client: str
    list_id: int | None
    title: str
    owner: str
    due_at: datetime | None
    done_at: datetime | None
    planned_at: datetime | None
    promise: bool
    estimate: int | None


_TASK = TaskRow


def heads(session: Session) -> Sequence[ListHead]:
    """By client, in the order in which they were made."""
    columns = (
        TaskListRow.id, TaskListRow.client_id, ClientRow.name, TaskListRow.title, TaskListRow.shared, TaskListRow.goal
    )  # fmt: skip
    found = select(*columns).join(ClientRow, ClientRow.id == TaskListRow.client_id)
    rows = session.execute(found.order_by(func.lower(ClientRow.name), ClientRow.id, TaskListRow.id))
    return [ListHead._make(row) for row in rows]


def listed(session: Session, since: datetime) -> Sequence[ListedTask]:
    """What is open, in its place, then what was done since then, the latest first."""
    columns = (
        _TASK.id, _TASK.client_id, ClientRow.name, _TASK.list_id, _TASK.title, _TASK.owner, _TASK.due_at,
        _TASK.done_at, _TASK.planned_at, _TASK.promise, _TASK.estimate,
    )  # fmt: skip
    found = select(*columns).join(ClientRow, ClientRow.id == _TASK.client_id)
    order = (
        func.lower(ClientRow.name), _TASK.client_id, _TASK.done_at.is_not(None), _TASK.done_at.desc(),
        _TASK.position.is_(None), _TASK.position, _TASK.due_at.is_(None), _TASK.due_at, _TASK.id,
    )  # fmt: skip
    wanted = found.where(or_(_TASK.done_at.is_(None), _TASK.done_at >= since))
    return [ListedTask._make(row) for row in session.execute(wanted.order_by(*order))]


def open_in(session: Session, client_id: int, list_id: int | None) -> Sequence[TaskRow]:
    """What is open in a list, or in none, in its order; to be edited."""
    where = _TASK.list_id.is_(None) if list_id is None else _TASK.list_id == list_id
    found = select(_TASK).where(_TASK.client_id == client_id, where, _TASK.done_at.is_(None))
    order = _TASK.position.is_(None), _TASK.position, _TASK.due_at.is_(None), _TASK.due_at, _TASK.id
    return session.scalars(found.order_by(*order)).all()
