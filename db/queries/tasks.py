"""Tasks and lists: what is open, what is done and not yet told, and all of a client's."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import ColumnElement, func, or_, select

from db.models.task import TaskListRow, TaskReturnRow, TaskRow
from db.session import Session


class TaskLine(NamedTuple):
    """`list`: the portable id of its list."""

    id: int
    client_id: int
    uid: str
    title: str
    owner: str
    created_at: datetime
    due_at: datetime | None
    done_at: datetime | None
    told_at: datetime | None
    promise: bool
    returned: int
    notes: str
    rrule: str
    estimate: int | None
    planned_at: datetime | None
    position: int | None
    lasts: int | None
    reminded_at: datetime | None
    extra: dict[str, object]
    list: str | None
    batch_id: int | None
    returned_at: tuple[datetime, ...] = ()


class DeskLine(NamedTuple):
    """A task as it lies on her desk."""

    id: int
    client_id: int
    title: str
    due_at: datetime | None
    done_at: datetime | None


_ROW = TaskRow
_COLUMNS = (
    _ROW.id, _ROW.client_id, _ROW.uid, _ROW.title, _ROW.owner, _ROW.created_at, _ROW.due_at, _ROW.done_at,
    _ROW.told_at, _ROW.promise, _ROW.returned, _ROW.notes, _ROW.rrule, _ROW.estimate,
    _ROW.planned_at, _ROW.position, _ROW.lasts, _ROW.reminded_at, _ROW.extra, TaskListRow.uid, _ROW.batch_id,
)  # fmt: skip


def of_client(session: Session, client_id: int) -> Sequence[TaskLine]:
    """All of a client's tasks, in the order in which they were made."""
    return _lines(session, _ROW.client_id == client_id)


def promised_at(session: Session, at: datetime) -> Sequence[DeskLine]:
    """What she had promised and not done as things stood at `at`."""
    open_then = or_(_ROW.done_at.is_(None), _ROW.done_at > at)
    return _on_desk(session, _ROW.promise.is_(True), _ROW.owner == "assistant", _ROW.created_at <= at, open_then)


def promised_on(
    session: Session, clients: Iterable[int], first: datetime, last: datetime
) -> list[tuple[int, datetime, str]]:
    """To which of these clients she promised what and when, from `first` to `last`, both among it."""
    found = select(_ROW.client_id, _ROW.created_at, _ROW.title).where(_ROW.client_id.in_(list(clients)))
    found = found.where(_ROW.promise.is_(True), _ROW.created_at.between(first, last))
    return [(client, at, title) for client, at, title in session.execute(found.order_by(_ROW.created_at, _ROW.id))]


def untold_at(session: Session, at: datetime) -> Sequence[DeskLine]:
    """What she had done and not told as things stood at `at`."""
    not_told = or_(_ROW.told_at.is_(None), _ROW.told_at > at)
    return _on_desk(session, _ROW.owner == "assistant", _ROW.done_at <= at, not_told)


def to_tell_about(session: Session, key: str, about: str) -> dict[int, tuple[int, bool]]:
    """By client, the task that keeps `about` under this key, and whether the client was told of it."""
    kept = func.json_extract(_ROW.extra, f"$.{key}") == about
    found = session.execute(select(_ROW.client_id, _ROW.id, _ROW.told_at).where(kept).order_by(_ROW.id))
    return {client: (task, told_at is not None) for client, task, told_at in found}


def lists(session: Session, client_id: int) -> Sequence[TaskListRow]:
    return session.scalars(select(TaskListRow).where(TaskListRow.client_id == client_id).order_by(TaskListRow.id)).all()


def list_row(session: Session, list_id: int) -> TaskListRow | None:
    """To be edited."""
    return session.get(TaskListRow, list_id)


def open_in_lists(session: Session, client_id: int) -> dict[int, int]:
    """How many tasks of each of a client's lists are not done, by the list's row."""
    found = select(TaskListRow.id, func.count()).join(_ROW, _ROW.list_id == TaskListRow.id)
    still = found.where(_ROW.client_id == client_id, _ROW.done_at.is_(None))
    return dict(session.execute(still.group_by(TaskListRow.id)).all())


def row(session: Session, task_id: int) -> TaskRow | None:
    """To be edited; set `touched_at` too."""
    return session.get(TaskRow, task_id)


def uids(session: Session, client_id: int) -> dict[str, int]:
    """Every portable id of a client with its row."""
    return dict(session.execute(select(_ROW.uid, _ROW.id).where(_ROW.client_id == client_id)).all())


def add(session: Session, task: TaskRow, returned_at: Iterable[datetime] = ()) -> None:
    """Adds a task with the times at which it came back."""
    session.add(task)
    session.flush()
    session.add_all(TaskReturnRow(task_id=task.id, at=at) for at in returned_at)


def _on_desk(session: Session, *where: ColumnElement[bool]) -> Sequence[DeskLine]:
    found = select(_ROW.id, _ROW.client_id, _ROW.title, _ROW.due_at, _ROW.done_at).where(*where)
    return [DeskLine(*row) for row in session.execute(found.order_by(_ROW.created_at, _ROW.id))]


def _lines(session: Session, *where: ColumnElement[bool]) -> Sequence[TaskLine]:
    returned: dict[int, list[datetime]] = {}
    times = select(TaskReturnRow.task_id, TaskReturnRow.at).join(_ROW, _ROW.id == TaskReturnRow.task_id).where(*where)
    for task, at in session.execute(times.order_by(TaskReturnRow.at, TaskReturnRow.id)):
        returned.setdefault(task, []).append(at)
    found = select(*_COLUMNS).outerjoin(TaskListRow, TaskListRow.id == _ROW.list_id).where(*where)
    rows = session.execute(found.order_by(_ROW.created_at, _ROW.id))
    return [TaskLine._make((*row, tuple(returned.get(row[0], ())))) for row in rows]
