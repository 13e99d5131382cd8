"""Her own notes about a client, the latest first; no export, document or search comes here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select

from db.models.private import PrivateNoteRow
from db.session import Session


def notes(session: Session, client_id: int) -> Sequence[PrivateNoteRow]:
    found = select(PrivateNoteRow).where(PrivateNoteRow.client_id == client_id)
    return session.scalars(found.order_by(PrivateNoteRow.at.desc(), PrivateNoteRow.id.desc())).all()


def add(session: Session, client_id: int, at: datetime, text: str) -> None:
    session.add(PrivateNoteRow(client_id=client_id, at=at, text=text))
