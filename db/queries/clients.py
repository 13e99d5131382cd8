"""Clients and their people: what is behind each, and how a name or an address finds its client."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime
from typing import NamedTuple

from sqlalchemy import func, select

from db.folding import fold
from db.models.client import AddressRow, ClientRow, PersonRow
from db.models.interaction import InteractionRow
from db.models.task import TaskRow
from db.session import Session


class ClientLine(NamedTuple):
    """`last_at`: the latest line, mail or call, whoever it came from; None before the first."""

    id: int
    uid: str
    name: str
    language: str
    time_zone: str
    since: date | None
    interactions: int
    last_at: datetime | None
    open_tasks: int
    pinned: bool


class PersonLine(NamedTuple):
    id: int
    client_id: int
    name: str
    role: str
    address: str
    vocative: str
    extra: dict[str, object]
    tels: tuple[str, ...]
    emails: tuple[str, ...]
    handles: tuple[str, ...]


def lines(session: Session, only: Sequence[int] | None = None) -> list[ClientLine]:
    """All clients, or these, by name."""
    talk = select(func.count()).where(InteractionRow.client_id == ClientRow.id).scalar_subquery()
    last = select(func.max(InteractionRow.at)).where(InteractionRow.client_id == ClientRow.id).scalar_subquery()
    tasks = select(func.count()).where(TaskRow.client_id == ClientRow.id, TaskRow.done_at.is_(None)).scalar_subquery()
    columns = ClientRow.id, ClientRow.uid, ClientRow.name, ClientRow.language, ClientRow.time_zone, ClientRow.since
    found = select(*columns, talk, last, tasks, ClientRow.pinned)
    if only is not None:
        found = found.where(ClientRow.id.in_(only))
    return sorted(
        (ClientLine._make(row) for row in session.execute(found)), key=lambda line: (fold(line.name), line.id)
    )


class ClientName(NamedTuple):
    id: int
    name: str
    time_zone: str


def by_id(session: Session) -> dict[int, ClientName]:
    """Who they are and where, without a look at what is behind each."""
    found = session.execute(select(ClientRow.id, ClientRow.name, ClientRow.time_zone))
    return {row[0]: ClientName(*row) for row in found}


def ids(session: Session) -> list[int]:
    return list(session.scalars(select(ClientRow.id).order_by(ClientRow.id)))


def pinned(session: Session) -> dict[int, str]:
    """The names of those she keeps at hand, by id and in the order of the names."""
    found = dict(session.execute(select(ClientRow.id, ClientRow.name).where(ClientRow.pinned)).all())
    return dict(sorted(found.items(), key=lambda one: (fold(one[1]), one[0])))


def names(session: Session) -> dict[int, str]:
    return dict(session.execute(select(ClientRow.id, ClientRow.name)).all())


def row(session: Session, client_id: int) -> ClientRow | None:
    """To be edited."""
    return session.get(ClientRow, client_id)


def some(session: Session, wanted: Collection[int]) -> Sequence[ClientRow]:
    """These clients, in no order."""
    return session.scalars(select(ClientRow).where(ClientRow.id.in_(wanted))).all()


def rows(session: Session) -> Sequence[ClientRow]:
    return session.scalars(select(ClientRow).order_by(ClientRow.id)).all()


def with_uid(session: Session, uid: str) -> ClientRow | None:
    return session.scalars(select(ClientRow).where(ClientRow.uid == uid)).one_or_none()


def found(session: Session, name: str) -> list[int]:
    """Ids of the clients meant by `name`: those so called, else those of whom it is a part; accents and case aside."""
    wanted = fold(name)
    folded = {client: fold(called) for client, called in names(session).items()}
    exact = [client for client, called in folded.items() if called == wanted]
    return exact or sorted(client for client, called in folded.items() if wanted and wanted in called)


def exactly(session: Session, name: str) -> list[int]:
    """Ids of the clients called just so; accents and case aside."""
    wanted = fold(name)
    return sorted(client for client, called in names(session).items() if fold(called) == wanted)


def reached_at(session: Session, value: str, kind: str | None = None) -> list[int]:
    """Ids of the clients who have this number, e-mail or chat name; `kind`: tel, email or handle."""
    matching = select(PersonRow.client_id).join(AddressRow, AddressRow.person_id == PersonRow.id)
    matching = matching.where(AddressRow.folded == fold(value)).distinct().order_by(PersonRow.client_id)
    return list(session.scalars(matching if kind is None else matching.where(AddressRow.kind == kind)))


def with_person(session: Session, name: str) -> list[int]:
    """Ids of the clients among whose people somebody is called just so; accents and case aside."""
    wanted = fold(name)
    people = session.execute(select(PersonRow.client_id, PersonRow.name))
    return sorted({client for client, called in people if fold(called) == wanted})


def people(session: Session, clients: Iterable[int]) -> dict[int, list[PersonLine]]:
    """The people of each of these clients, in their order, with their addresses."""
    wanted = list(clients)
    reached: defaultdict[int, defaultdict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    addresses = (
        select(AddressRow.person_id, AddressRow.kind, AddressRow.value)
        .join(PersonRow, PersonRow.id == AddressRow.person_id)
        .where(PersonRow.client_id.in_(wanted))
        .order_by(AddressRow.id)
    )
    for person, kind, value in session.execute(addresses):
        reached[person][kind].append(value)
    found: dict[int, list[PersonLine]] = {client: [] for client in wanted}
    of_clients = select(PersonRow).where(PersonRow.client_id.in_(wanted)).order_by(PersonRow.position, PersonRow.id)
    for one in session.scalars(of_clients):
        has = reached[one.id]
        found[one.client_id].append(
            PersonLine(
                one.id, one.client_id, one.name, one.role, one.address, one.vocative, one.extra,
                tuple(has["tel"]), tuple(has["email"]), tuple(has["handle"]),
            )
        )  # fmt: skip
    return found


def add_person(
    session: Session,
    person: PersonRow,
    tels: Iterable[str] = (),
    emails: Iterable[str] = (),
    handles: Iterable[str] = (),
) -> None:
    """Adds a person with the addresses they are reached at."""
    session.add(person)
    session.flush()
    for kind, values in _kinds(tels, emails, handles):
        session.add_all(AddressRow(person_id=person.id, kind=kind, value=value) for value in values)


def person(session: Session, person_id: int) -> PersonRow | None:
    """To be edited."""
    return session.get(PersonRow, person_id)


def people_rows(session: Session, client_id: int) -> Sequence[PersonRow]:
    """The people of a client in their order, to be edited."""
    hers = select(PersonRow).where(PersonRow.client_id == client_id)
    return session.scalars(hers.order_by(PersonRow.position, PersonRow.id)).all()


def put_addresses(
    session: Session, person_id: int, tels: Iterable[str], emails: Iterable[str], handles: Iterable[str]
) -> None:
    """Where a person is reached from now on; what stays the same is no change to the store."""
    wanted = [(kind, value) for kind, values in _kinds(tels, emails, handles) for value in values]
    held = session.scalars(select(AddressRow).where(AddressRow.person_id == person_id).order_by(AddressRow.id)).all()
    if [(one.kind, one.value) for one in held] == wanted:
        return
    for one in held:
        session.delete(one)
    session.flush()
    session.add_all(AddressRow(person_id=person_id, kind=kind, value=value) for kind, value in wanted)


def _kinds(tels: Iterable[str], emails: Iterable[str], handles: Iterable[str]) -> tuple[tuple[str, Iterable[str]], ...]:
    return ("tel", tels), ("email", emails), ("handle", handles)
