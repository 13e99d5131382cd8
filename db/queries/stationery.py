"""Stationery: what pages are dressed in, found by the digest of its content."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import exists, func, select

from db.models.base import Extra
from db.models.stationery import StationeryRow
from db.models.summary import SummaryRow
from db.session import Session


def body(session: Session, digest: str) -> Extra | None:
    """What was kept under this digest."""
    return session.scalar(select(StationeryRow.body).where(StationeryRow.digest == digest))


def keep(session: Session, digest: str, kind: str, content: Extra, at: datetime) -> None:
    """Kept once; the same content again changes nothing."""
    if body(session, digest) is None:
        session.add(StationeryRow(digest=digest, kind=kind, body=content, kept_at=at))


def drop_unsent(session: Session, digest: str) -> None:
    """Lets go of it, unless a page that was sent stands on it."""
    named = func.json_each(SummaryRow.page, "$.stationery").table_valued("value", joins_implicitly=True)
    sent = exists().select_from(SummaryRow, named).where(SummaryRow.page.is_not(None), named.c.value == digest)
    row = session.scalar(select(StationeryRow).where(StationeryRow.digest == digest, ~sent))
    if row is not None:
        session.delete(row)
