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


def row(session: Session, instruction_id: int) -> InstructionRow | None:
    """To be edited."""
    return session.get(InstructionRow, instruction_id)


def uids(session: Session, client_id: int) -> dict[str, int]:
    """Every portable id of a client with its row."""
    found = select(InstructionRow.uid, InstructionRow.id).where(InstructionRow.client_id == client_id)
    return dict(session.execute(found).all())
