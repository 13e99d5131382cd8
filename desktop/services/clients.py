"""Clients: who they are, how they are found by name, how one begins and is changed, and their people."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple, TypedDict, Unpack
from zoneinfo import ZoneInfo

from db.models.client import ClientRow, PersonRow
from db.queries import clients as queries
from db.queries import interactions as interaction_queries
from db.queries.clients import ClientLine
from desktop.domain.agreement import Agreement, in_force
from desktop.domain.client import Client, Person, as_name, client_problems, name_problems, person_problems
from desktop.domain.clock import Clock
from desktop.domain.errors import Problem, Refused
from desktop.domain.reach import answer_times
from desktop.domain.summary import Addressee, AnswerTime
from desktop.services import nouns
from desktop.services.agreements import in_effect
from desktop.services.settings import settings_in
from desktop.services.work import Session, Work

__all__ = ["ClientCard", "ClientLine", "Clients", "new_uid"]


def new_uid() -> str:
    """A portable id that no other store will make: 64 random bits."""
    return secrets.token_hex(8)


class ClientCard(NamedTuple):
    """Who a client is, and what holds with them now. `people`: row ids, in the order of `client.people`.

    `agreed`: in force at `at`, None before the first. `closed`: first and last day of her next closing, or of the
    present one, however it came about. `times`: until when she answers, by channel. `zone`: hers.
    """

    id: int
    client: Client
    people: tuple[int, ...]
    agreed: Agreement | None
    times: tuple[AnswerTime, ...]
    closed: tuple[date, date] | None
    at: datetime
    zone: str


class Changes(TypedDict, total=False):
    """What of a client may be changed."""

    name: str
    language: str
    time_zone: str
    since: date | None
    pinned: bool


class Clients:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def lines(self) -> list[ClientLine]:
        """All clients, by name."""
        with self._work.read() as session:
            return queries.lines(session)

    def names(self) -> dict[int, str]:
        """Every client's name by their row, in the order of the names."""
        with self._work.read() as session:
            return dict(sorted(queries.names(session).items(), key=lambda one: one[1].casefold()))

    def add(self, name: str, language: str = "en", time_zone: str | None = None) -> int:
        """Makes a client with her usual agreement from today on and gives the row's id. Refused: name_missing."""
        with self._work.write("client_added") as session:
            return begin(session, name, self._clock(), language=language, time_zone=time_zone).id

    def card(self, client_id: int) -> ClientCard:
        """Raises Refused client_gone."""
        with self._work.read() as session:
            row = _row(session, client_id)
            lines = queries.people(session, [client_id])[client_id]
            now, zone = self._clock(), settings_in(session).zone
            agreed = in_force(in_effect(session, [client_id]).get(client_id, ()), now)
            return ClientCard(
                id=client_id,
                client=nouns.client(row, [nouns.person(line) for line in lines]),
                people=tuple(line.id for line in lines),
                agreed=agreed,
                times=answer_times(agreed, interaction_queries.media(session, client_id)) if agreed else (),
                closed=_next_closed(agreed.calendar.days_off, _day(now, zone)) if agreed else None,
                at=now,
                zone=zone,
            )

    def change(self, client_id: int, **changes: Unpack[Changes]) -> None:
        """What is left out stays. Raises Refused client_is_wrong with its Problems, client_gone."""
        with self._work.write("client_changed") as session:
            row = _row(session, client_id)
            new = replace(nouns.client(row), **changes)
            if problems := client_problems(new):
                raise Refused("client_is_wrong", problems)
            row.name, row.language, row.time_zone = as_name(new.name), new.language, new.time_zone
            row.since, row.pinned = new.since, new.pinned

    def pin(self, client_id: int, pinned: bool) -> None:
        """Keeps a client at hand, or no more. Raises Refused client_gone."""
        with self._work.write("client_pinned" if pinned else "client_unpinned") as session:
            _row(session, client_id).pinned = pinned

    def add_person(self, client_id: int, person: Person) -> int:
        """Adds them as the last, and gives the row's id. Raises Refused person_is_wrong, client_gone."""
        new = _as_typed(person)
        with self._work.write("person_added") as session:
            _row(session, client_id)
            row = nouns.person_row(new, client_id, len(queries.people_rows(session, client_id)))
            queries.add_person(session, row, new.tels, new.emails, new.handles)
            return row.id

    def change_person(self, person_id: int, person: Person) -> None:
        """All that is said of them from now on. Raises Refused person_is_wrong, person_gone."""
        new = _as_typed(person)
        with self._work.write("person_changed") as session:
            row = _person(session, person_id)
            row.name, row.role, row.address, row.vocative = new.name, new.role, new.address, new.vocative
            queries.put_addresses(session, person_id, new.tels, new.emails, new.handles)

    def remove_person(self, person_id: int) -> None:
        """Lets a person go, with their addresses. Raises Refused person_gone."""
        with self._work.write("person_removed") as session:
            session.delete(_person(session, person_id))

    def move_person(self, person_id: int, by: int) -> None:
        """Puts a person so many places later, or earlier: the first is the main one. Raises Refused person_gone."""
        with self._work.write("person_moved") as session:
            moved = _person(session, person_id)
            order = [row for row in queries.people_rows(session, moved.client_id) if row is not moved]
            place = queries.people_rows(session, moved.client_id).index(moved)
            order.insert(max(0, min(place + by, len(order))), moved)
            for position, row in enumerate(order):
                row.position = position

    @staticmethod
    def addressed(language: str, person: Person) -> tuple[str, str]:
        """How a page to this person begins, and how it asks them for something; touches no store."""
        from desktop.documents.greeting import greeting
        from desktop.documents.phrases import phrases

        words = phrases(language, person.address)
        to = Addressee(person.name, person.name, person.address, person.vocative)
        return greeting(words, to, "opening"), words.say("needed")

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
    if problems := name_problems(name):
        raise Refused(problems[0].code, problems)
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


def _row(session: Session, client_id: int) -> ClientRow:
    row = queries.row(session, client_id)
    if row is None:
        raise Refused("client_gone")
    return row


def _person(session: Session, person_id: int) -> PersonRow:
    row = queries.person(session, person_id)
    if row is None:
        raise Refused("person_gone")
    return row


def _as_typed(person: Person) -> Person:
    """The person as they are kept: each address once, none of them empty."""

    def each_once(values: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(kept for value in values if (kept := " ".join(value.split()))))

    new = replace(
        person,
        name=as_name(person.name),
        role=" ".join(person.role.split()),
        vocative=" ".join(person.vocative.split()),
        tels=each_once(person.tels),
        emails=each_once(person.emails),
        handles=each_once(person.handles),
    )
    if problems := person_problems(new):
        raise Refused("person_is_wrong", problems)
    return new


def _next_closed(days_off: Iterable[tuple[date, date]], today: date) -> tuple[date, date] | None:
    return min((days for days in days_off if days[1] >= today), default=None)


def _day(at: datetime, zone: str) -> date:
    return at.astimezone(ZoneInfo(zone)).date()
