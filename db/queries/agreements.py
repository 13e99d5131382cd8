"""Agreements, the oldest first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from sqlalchemy import select

from db.models.agreement import AgreementRow
from db.session import Session


def of_client(session: Session, client_id: int) -> Sequence[AgreementRow]:
    found = select(AgreementRow).where(AgreementRow.client_id == client_id).order_by(AgreementRow.from_day)
    return session.scalars(found).all()


def on_day(session: Session, client_id: int, from_day: date) -> AgreementRow | None:
    """The one that begins on this day, to be edited."""
    begins = AgreementRow.client_id == client_id, AgreementRow.from_day == from_day
    return session.scalars(select(AgreementRow).where(*begins)).one_or_none()


def of_clients(session: Session, clients: Iterable[int] | None = None) -> dict[int, list[AgreementRow]]:
    """By client; of all clients when none are named. Clients without an agreement are left out."""
    wanted = select(AgreementRow).order_by(AgreementRow.client_id, AgreementRow.from_day)
    if clients is not None:
        wanted = wanted.where(AgreementRow.client_id.in_(list(clients)))
    found: dict[int, list[AgreementRow]] = {}
    for one in session.scalars(wanted):
        found.setdefault(one.client_id, []).append(one)
    return found
