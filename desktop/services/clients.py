"""Clients: who they are, how they are found by name, and how one begins."""

from __future__ import annotations

import secrets
from datetime import date, datetime
from zoneinfo import ZoneInfo

from db.models.client import ClientRow, PersonRow
from db.queries import clients as queries
from db.queries.clients import ClientLine
from desktop.domain.client import LONGEST_NAME, as_name
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.services import nouns
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

__all__ = ["ClientLine", "Clients", "new_uid"]


def new_uid() -> str:
    """A portable id that no other store will make: 64 random bits."""
    return secrets.token_hex(8)


class Clients:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def lines(self) -> list[ClientLine]:
        """All clients, by name."""
        with self._work.read() as session:
            return queries.lines(session)

    def add(self, name: str, language: str = "en", time_zone: str | None = None) -> int:
        """Makes a client with her usual agreement from today on and gives the row's id. Refused: name_missing."""
        with self._work.write("client_added") as session:
            return begin(session, name, self._clock(), language=language, time_zone=time_zone).id

    def named(self, name: str) -> ClientLine:
        """The client called so, or the only one of whom it is a part.

        Raises Refused: client_unknown, client_ambiguous (with their names).
        """
        with self._work.read() as session:
            return queries.lines(session, [meant(session, name)])[0]


def meant(session: Session, name: str) -> int:
    """The id of the client meant by `name`, inside an open block."""
    if not as_name(name):
        raise Refused("name_missing", [Problem("name_missing", "client")])
    found = queries.found(session, name)
    if not found:
        raise Refused("client_unknown", [Problem("client_unknown", "client", {"name": name})], name=name)
    if len(found) > 1:
        called = queries.names(session)
        names = [called[one] for one in found]
        raise Refused("client_ambiguous", [Problem("client_ambiguous", "client")], name=name, names=names)
    return found[0]


def so_called(session: Session, name: str) -> int | None:
    """The id of the client whose name, or whose name in chats, is this one; None where there is none."""
    exact = queries.exactly(session, name) or queries.reached_at(session, name, "handle")
    if len(exact) > 1:
        raise Refused("client_ambiguous", [Problem("client_ambiguous", "client")], name=name, names=[name])
    return exact[0] if exact else None


def begin(
    session: Session,
    name: str,
    first_line: datetime,
    *,
    language: str | None = None,
    time_zone: str | None = None,
    handles: tuple[str, ...] = (),
) -> ClientRow:
    """A new client with her usual agreement from the day of their first line, inside an open write."""
    called = as_name(name)
    if not called:
        raise Refused("name_missing", [Problem("name_missing", "name")])
    if len(called) > LONGEST_NAME:
        raise Refused("name_too_long", [Problem("name_too_long", "name")])
    settings = settings_in(session)
    from_day = _day(first_line, settings.zone)
    row = ClientRow(
        uid=new_uid(),
        name=called,
        language=language or (settings.languages[0] if settings.languages else "en"),
        time_zone=time_zone or settings.zone,
        since=from_day,
    )
    session.add(row)
    session.flush()
    session.add(nouns.agreement_row(settings.first_agreement(from_day), row.id))
    queries.add_person(session, PersonRow(client_id=row.id, name=called, position=0), handles=handles)
    return row


def _day(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()
