"""Weekly summaries: what she chose, which were sent, and with which clients something happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import func, or_, select, union

from db.models.interaction import InteractionRow
from db.models.schedule import AppointmentRow
from db.models.summary import SummaryRow
from db.models.task import TaskRow
from db.session import Session


class WeekLine(NamedTuple):
    """`week`: 2026-W47. `touched_at`: when she last chose something for it."""

    client_id: int
    week: str
    sent_at: datetime | None
    touched_at: datetime | None


def of_client(session: Session, client_id: int) -> Sequence[SummaryRow]:
    """Whole, the oldest week first."""
    return session.scalars(select(SummaryRow).where(SummaryRow.client_id == client_id).order_by(SummaryRow.week)).all()


def row(session: Session, client_id: int, week: str) -> SummaryRow | None:
    """To be edited; set `touched_at` too."""
    found = select(SummaryRow).where(SummaryRow.client_id == client_id, SummaryRow.week == week)
    return session.scalars(found).one_or_none()


def of_week(session: Session, week: str) -> dict[int, WeekLine]:
    """Of all clients, without their pages, by client."""
    found = select(SummaryRow.client_id, SummaryRow.week, SummaryRow.sent_at, SummaryRow.touched_at)
    return {line[0]: WeekLine(*line) for line in session.execute(found.where(SummaryRow.week == week))}


def sent(session: Session, client_id: int | None = None) -> Sequence[WeekLine]:
    """Those that were sent to a client, or to all of them, the latest week first."""
    found = select(SummaryRow.client_id, SummaryRow.week, SummaryRow.sent_at, SummaryRow.touched_at)
    found = found.where(SummaryRow.sent_at.is_not(None))
    if client_id is not None:
        found = found.where(SummaryRow.client_id == client_id)
    return [WeekLine(*line) for line in session.execute(found.order_by(SummaryRow.week.desc()))]


def sent_weeks(session: Session, client_id: int | None = None) -> Sequence[str]:
    """Of which a client, or anybody, was sent a page; the latest first."""
    found = select(SummaryRow.week).where(SummaryRow.sent_at.is_not(None)).distinct()
    if client_id is not None:
        found = found.where(SummaryRow.client_id == client_id)
    return session.scalars(found.order_by(SummaryRow.week.desc())).all()


def last_sent(session: Session) -> dict[int, datetime]:
    """When each client was last sent a page."""
    found = select(SummaryRow.client_id, func.max(SummaryRow.sent_at)).group_by(SummaryRow.client_id)
    return {client: sent_at for client, sent_at in session.execute(found) if sent_at is not None}


def weeks(session: Session, client_id: int) -> set[str]:
    """Of which there is one."""
    return set(session.scalars(select(SummaryRow.week).where(SummaryRow.client_id == client_id)))


def stirred(session: Session, start: datetime, end: datetime) -> set[int]:
    """The clients with whom something happened within [start, end): talked, done, or met."""
    talked = select(InteractionRow.client_id).where(InteractionRow.at >= start, InteractionRow.at < end)
    done = select(TaskRow.client_id).where(TaskRow.done_at >= start, TaskRow.done_at < end)
    met = select(AppointmentRow.client_id).where(
        AppointmentRow.starts_at >= start,
        AppointmentRow.starts_at < end,
        or_(AppointmentRow.outcome == "kept", AppointmentRow.outcome == "late"),
    )
    return set(session.scalars(union(talked, done, met)))
