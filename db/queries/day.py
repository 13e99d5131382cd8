"""A day as it was: the lines that were logged in it, and what was done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select

from db.models.interaction import InteractionRow
from db.models.task import TaskRow
from db.session import Session

_LINE, _TASK = InteractionRow, TaskRow


class LoggedLine(NamedTuple):
    client_id: int
    at: datetime
    channel: str
    direction: str
    automatic: bool
    minutes: int | None


class DoneLine(NamedTuple):
    title: str
    promise: bool
    due_at: datetime | None
    done_at: datetime


def logged(session: Session, start: datetime, end: datetime) -> Sequence[LoggedLine]:
    """Every line from `start` to before `end`, client by client, in order of time."""
    columns = _LINE.client_id, _LINE.at, _LINE.channel, _LINE.direction, _LINE.automatic, _LINE.minutes
    found = select(*columns).where(_LINE.at >= start, _LINE.at < end).order_by(_LINE.client_id, _LINE.at, _LINE.id)
    return [LoggedLine._make(row) for row in session.execute(found)]


def done(session: Session, start: datetime, end: datetime) -> Sequence[DoneLine]:
    """What of hers was done from `start` to before `end`."""
    columns = _TASK.title, _TASK.promise, _TASK.due_at, _TASK.done_at
    hers = select(*columns).where(_TASK.owner == "assistant", _TASK.done_at >= start, _TASK.done_at < end)
    return [DoneLine._make(row) for row in session.execute(hers.order_by(_TASK.done_at))]
