"""What was shared: the pages that a client was given, the latest first."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import select

from db.models.share import ShareRow
from db.session import Session


def last(session: Session, client_id: int) -> ShareRow | None:
    """What the client was given last."""
    found = select(ShareRow).where(ShareRow.client_id == client_id).order_by(ShareRow.id.desc()).limit(1)
    return session.scalars(found).one_or_none()


def named(session: Session, uid: str) -> Sequence[ShareRow]:
    """The pages of this portable id; several only where somebody has made one up."""
    return session.scalars(select(ShareRow).where(ShareRow.uid == uid)).all()
