"""The desk of a day: what is due and whose it is, and who knows of what was done."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Select, func, or_, select

from db.models.task import TaskRow
from db.session import Session

_TASK = TaskRow


class DueLine(NamedTuple):
    """A task with a time; `estimate`: minutes."""

    id: int
    client_id: int
    title: str
    owner: str
    due_at: datetime
    estimate: int | None
    promise: bool


def due_until(session: Session, at: datetime, until: datetime) -> Sequence[DueLine]:
    """Tasks not done as things stood at `at`, whose time is before `until`, the earliest first."""
    return [DueLine._make(row) for row in session.execute(_open_at(at).where(_TASK.due_at < until))]


def next_due(session: Session, at: datetime, until: datetime) -> DueLine | None:
    """Her own task with the earliest time from `at` to before `until`, as things stood at `at`."""
    found = _open_at(at).where(_TASK.owner == "assistant", _TASK.due_at >= at, _TASK.due_at < until).limit(1)
    row = session.execute(found).first()
    return None if row is None else DueLine._make(row)


def planned_between(session: Session, start: datetime, end: datetime) -> list[tuple[datetime, int | None]]:
    """When she means to do what is open, from `start` to before `end`, with the minutes that it takes."""
    found = select(_TASK.planned_at, _TASK.estimate).where(_TASK.planned_at >= start, _TASK.planned_at < end)
    rows = session.execute(found.where(_TASK.done_at.is_(None)).order_by(_TASK.planned_at))
    return [(at, estimate) for at, estimate in rows if at is not None]


def inputs_due(session: Session, start: datetime, end: datetime) -> Sequence[DueLine]:
    """What clients owe from `start` to before `end` and were not reminded of, the earliest first."""
    columns = _TASK.id, _TASK.client_id, _TASK.title, _TASK.owner, _TASK.due_at, _TASK.estimate, _TASK.promise
    theirs = _TASK.owner == "client", _TASK.done_at.is_(None), _TASK.reminded_at.is_(None)
    found = select(*columns).where(_TASK.due_at >= start, _TASK.due_at < end, *theirs)
    return [DueLine._make(row) for row in session.execute(found.order_by(_TASK.due_at, _TASK.id))]


def knowing(session: Session, titles: Iterable[str], at: datetime, since: datetime) -> dict[str, tuple[int, int]]:
    """By title, of what she has done since `since`: how many clients know of it, and how many it is for."""
    told = func.count(_TASK.client_id.distinct()).filter(_TASK.told_at <= at)
    found = select(_TASK.title, told, func.count(_TASK.client_id.distinct()))
    found = found.where(_TASK.owner == "assistant", _TASK.done_at <= at, _TASK.done_at >= since)
    found = found.where(_TASK.title.in_(list(titles))).group_by(_TASK.title)
    return {title: (knows, whom) for title, knows, whom in session.execute(found)}


def _open_at(at: datetime) -> Select[int, int, str, str, datetime | None, int | None, bool]:
    columns = _TASK.id, _TASK.client_id, _TASK.title, _TASK.owner, _TASK.due_at, _TASK.estimate, _TASK.promise
    open_then = or_(_TASK.done_at.is_(None), _TASK.done_at > at)
    return select(*columns).where(_TASK.created_at <= at, open_then).order_by(_TASK.due_at, _TASK.id)
