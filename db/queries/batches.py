"""Imports: what one brought, and taking it back as one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import delete, func, select

from db.models.agreement import AgreementRow
from db.models.base import Row
from db.models.batch import BatchRow
from db.models.client import ClientRow, PersonRow
from db.models.decision import DecisionRow
from db.models.instruction import InstructionRow
from db.models.interaction import InteractionRow
from db.models.schedule import AppointmentRow
from db.models.series import SeriesRow
from db.models.task import TaskListRow, TaskRow
from db.session import Session

_KINDS = (InteractionRow, AppointmentRow, SeriesRow, TaskRow, InstructionRow)


class TakenBack(NamedTuple):
    """`kept`: rows of the import that she has changed since, and that stay. `clients`: those removed with it."""

    removed: int
    kept: int
    clients: int


def rows(session: Session) -> Sequence[BatchRow]:
    """All imports, the latest first."""
    return session.scalars(select(BatchRow).order_by(BatchRow.at.desc(), BatchRow.id.desc())).all()


def with_uid(session: Session, uid: str) -> BatchRow | None:
    return session.scalars(select(BatchRow).where(BatchRow.uid == uid)).one_or_none()


def take_back(session: Session, batch: BatchRow, at: datetime) -> TakenBack:
    """Removes what the import brought and nobody has touched since, and the clients it made that are empty by then.

    `at`: now; the batch itself stays, marked. An agreement, list or decision more than the import made keeps a
    client.
    """
    removed = kept = 0
    for kind in _KINDS:
        of_batch = kind.batch_id == batch.id
        kept += session.scalar(select(func.count()).where(of_batch, kind.touched_at.is_not(None))) or 0
        removed += session.scalar(select(func.count()).where(of_batch, kind.touched_at.is_(None))) or 0
        session.execute(delete(kind).where(of_batch, kind.touched_at.is_(None)))
    empty = [client for client in batch.made if not _holds_more(session, client, _made_with(batch, client))]
    # The row must outlive its client, or the import could not say that it was taken back.
    if batch.client_id in empty:
        batch.client_id = None
    batch.undone_at = at
    session.flush()
    gone = session.scalars(select(ClientRow).where(ClientRow.id.in_(empty))).all()
    session.execute(delete(ClientRow).where(ClientRow.id.in_([one.id for one in gone])))
    return TakenBack(removed, kept, len(gone))


def _made_with(batch: BatchRow, client_id: int) -> int:
    """How many agreements, lists and decisions came with this client; without a word, the usual agreement."""
    made = batch.counts.get("made_with")
    found = made.get(str(client_id)) if isinstance(made, dict) else None
    return found if isinstance(found, int) else 1


def _holds_more(session: Session, client_id: int, made_with: int) -> bool:
    """Whether more is known of a client than the import that made it wrote: lines, tasks, notes, a later agreement."""
    counts = {
        table.name: session.scalar(select(func.count()).select_from(table).where(table.c.client_id == client_id)) or 0
        for table in Row.metadata.sorted_tables
        if "client_id" in table.c
    }
    agreed = sum(counts.pop(kind.__tablename__) for kind in (AgreementRow, TaskListRow, DecisionRow))
    for of_every_client in (PersonRow.__tablename__, BatchRow.__tablename__):
        counts.pop(of_every_client)
    return agreed > made_with or any(counts.values())
