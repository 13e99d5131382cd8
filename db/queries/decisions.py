"""Her decisions about signals, by client."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select

from db.models.decision import DecisionRow
from db.models.schedule import AppointmentRow
from db.models.task import TaskRow
from db.session import Session


class DecisionLine(NamedTuple):
    """`task`, `appointment`: portable ids of what an action became."""

    id: int
    client_id: int
    signal: str
    choice: str
    at: datetime
    until: datetime | None
    reason: str
    action: str
    task: str | None
    appointment: str | None


def of_client(session: Session, client_id: int) -> Sequence[DecisionLine]:
    """A client's, the oldest first."""
    return _lines(session, client_id)


def everyone(session: Session) -> Sequence[DecisionLine]:
    """All clients', the oldest first."""
    return _lines(session, None)


def rows(session: Session, client_id: int, ids: Sequence[int]) -> Sequence[DecisionRow]:
    """Those of these that are a client's."""
    one = DecisionRow
    return session.scalars(select(one).where(one.client_id == client_id, one.id.in_(ids))).all()


def _lines(session: Session, client_id: int | None) -> Sequence[DecisionLine]:
    one = DecisionRow
    found = (
        select(
            one.id, one.client_id, one.signal, one.choice, one.at, one.until, one.reason, one.action,
            TaskRow.uid, AppointmentRow.uid,
        )
        .outerjoin(TaskRow, TaskRow.id == one.task_id)
        .outerjoin(AppointmentRow, AppointmentRow.id == one.appointment_id)
        .order_by(one.at, one.id)
    )  # fmt: skip
    if client_id is not None:
        found = found.where(one.client_id == client_id)
    return [DecisionLine._make(row) for row in session.execute(found)]
