"""Instructions: what each client asked for, with what took its place."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import aliased

from db.models.instruction import InstructionRow
from db.models.interaction import InteractionRow
from db.session import Session


class InstructionLine(NamedTuple):
    """`replaced_by`, `from_interaction`: portable ids."""

    id: int
    client_id: int
    uid: str
    text: str
    given_at: datetime
    state: str
    ended_at: datetime | None
    extra: dict[str, object]
    replaced_by: str | None
    from_interaction: str | None


class AskedLine(NamedTuple):
    """As she sees it: `replaced_by` is a row's id; `said_at`, `channel`, `medium` are of the line it came from."""

    id: int
    text: str
    given_at: datetime
    state: str
    ended_at: datetime | None
    replaced_by: int | None
    interaction_id: int | None
    said_at: datetime | None
    channel: str | None
    medium: str | None


def of_client(session: Session, client_id: int) -> Sequence[InstructionLine]:
    """All of a client's, the oldest first."""
    one, later = InstructionRow, aliased(InstructionRow)
    found = (
        select(
            one.id, one.client_id, one.uid, one.text, one.given_at, one.state, one.ended_at, one.extra,
            later.uid, InteractionRow.uid,
        )
        .outerjoin(later, later.id == one.replaced_by)
        .outerjoin(InteractionRow, InteractionRow.id == one.interaction_id)
        .where(one.client_id == client_id)
        .order_by(one.given_at, one.id)
    )  # fmt: skip
    return [InstructionLine._make(row) for row in session.execute(found)]


def asked(session: Session, client_id: int) -> Sequence[AskedLine]:
    """What holds, the latest first; then what has ended, the one that ended last first."""
    one, line = InstructionRow, InteractionRow
    found = (
        select(
            one.id, one.text, one.given_at, one.state, one.ended_at, one.replaced_by, one.interaction_id,
            line.at, line.channel, line.medium,
        )
        .outerjoin(line, line.id == one.interaction_id)
        .where(one.client_id == client_id)
        .order_by(one.state != "holds", one.ended_at.desc(), one.given_at.desc(), one.id.desc())
    )  # fmt: skip
    return [AskedLine._make(row) for row in session.execute(found)]


def replaced_by(session: Session, instruction_id: int) -> Sequence[InstructionRow]:
    """Those in whose place this one stands; to be edited."""
    return session.scalars(select(InstructionRow).where(InstructionRow.replaced_by == instruction_id)).all()


def row(session: Session, instruction_id: int) -> InstructionRow | None:
    """To be edited."""
    return session.get(InstructionRow, instruction_id)


def uids(session: Session, client_id: int) -> dict[str, int]:
    """Every portable id of a client with its row."""
    found = select(InstructionRow.uid, InstructionRow.id).where(InstructionRow.client_id == client_id)
    return dict(session.execute(found).all())
