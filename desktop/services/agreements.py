"""Agreements as they hold: dated, and closed on her own days off."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from db.queries import agreements as queries
from desktop.domain.agreement import Agreement
from desktop.domain.errors import Problem, Refused
from desktop.domain.notation import calendar_to, rules_to
from desktop.domain.validation import validate
from desktop.services import nouns
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work


class Agreements:
    def __init__(self, work: Work) -> None:
        self._work = work

    def of_client(self, client_id: int) -> tuple[Agreement, ...]:
        """As they were made, the oldest first."""
        with self._work.read() as session:
            return tuple(nouns.agreement(row) for row in queries.of_client(session, client_id))

    def add(self, client_id: int, agreement: Agreement) -> None:
        """Makes an agreement that holds from its day. Raises Refused, a Problem for each thing wrong: never_open …"""
        written = {"calendar": calendar_to(agreement.calendar), "rules": rules_to(agreement.rules)}
        if errors := validate(written).errors:
            raise Refused("agreement_is_wrong", [Problem(code, "agreement") for code in errors])
        with self._work.write("agreement_made") as session:
            session.add(nouns.agreement_row(agreement, client_id))


def in_effect(session: Session, clients: Sequence[int] | None = None) -> Mapping[int, tuple[Agreement, ...]]:
    """By client, the agreements closed on her own days off too; inside an open block."""
    off = settings_in(session).calendar.days_off
    return {
        client: tuple(nouns.agreement(row).closed_on(off) for row in rows)
        for client, rows in queries.of_clients(session, clients).items()
    }
