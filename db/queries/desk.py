"""The desk of a day: what is due and whose it is, who knows of what was done, what stands in the calendar."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, or_, select

from db.models.schedule import AppointmentRow
from db.models.task import TaskRow
from db.session import Session

_TASK, _MET = TaskRow, AppointmentRow


class DueLine(NamedTuple):
    """A task with a time; `estimate`: minutes."""

    id: int
    client_id: int
    title: str
    owner: str
    due_at: datetime
    estimate: int | None
    promise: bool


class MetLine(NamedTuple):
    id: int
    client_id: int
    starts_at: datetime
    ends_at: datetime | None
    title: str
    place: str
    outcome: str


def due_until(session: Session, at: datetime, until: datetime) -> Sequence[DueLine]:
    """Tasks not done as things stood at `at`, whose time is before `until`, the earliest first."""
    columns = _TASK.id, _TASK.client_id, _TASK.title, _TASK.owner, _TASK.due_at, _TASK.estimate, _TASK.promise
    open_then = or_(_TASK.done_at.is_(None), _TASK.done_at > at)
    found = select(*columns).where(_TASK.due_at < until, _TASK.created_at <= at, open_then)
    return [DueLine._make(row) for row in session.execute(found.order_by(_TASK.due_at, _TASK.id))]


def next_due(session: Session, at: datetime, until: datetime) -> DueLine | None:
    """Her own task with the earliest time from `at` to before `until`, as things stood at `at`."""
    mine = [line for line in due_until(session, at, until) if line.owner == "assistant" and line.due_at >= at]
    return mine[0] if mine else None


def knowing(session: Session, titles: Iterable[str], at: datetime, since: datetime) -> dict[str, tuple[int, int]]:
    """By title, of what she has done since `since`: how many clients know of it, and how many it is for."""
    told = func.count(_TASK.client_id.distinct()).filter(_TASK.told_at <= at)
    found = select(_TASK.title, told, func.count(_TASK.client_id.distinct()))
    found = found.where(_TASK.owner == "assistant", _TASK.done_at <= at, _TASK.done_at >= since)
    found = found.where(_TASK.title.in_(list(titles))).group_by(_TASK.title)
    return {title: (knows, whom) for title, knows, whom in session.execute(found)}


def appointments(session: Session, at: datetime, since: datetime, until: datetime) -> Sequence[MetLine]:
    """What begins from `since` to before `until`, as it was known at `at`; neither cancelled nor moved away."""
    columns = _MET.id, _MET.client_id, _MET.starts_at, _MET.ends_at, _MET.title, _MET.place, _MET.outcome
    found = select(*columns).where(_MET.starts_at >= since, _MET.starts_at < until, _MET.created_at <= at)
    found = found.where(_MET.outcome.not_in(("cancelled", "moved"))).order_by(_MET.starts_at, _MET.id)
    return [MetLine._make(row) for row in session.execute(found)]
