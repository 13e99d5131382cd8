"""Erasing a client: how much there is of them, and all of it gone, to the last word of the index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

from sqlalchemy import Table, delete, func, select

from db import words
from db.driver import Connection
from db.folding import fold
from db.models.base import Row
from db.models.batch import BatchRow
from db.models.client import AddressRow, ClientRow, PersonRow
from db.models.task import TaskRow
from db.session import Session

_SHORTEST_NAME = 3
"""Letters and figures; a shorter name stands in too many words to be looked for."""


def counts(session: Session, client_id: int) -> dict[str, int]:
    """How many rows of each table are about this client, where there are any. A promise is no task here."""
    found = {
        table.name: session.scalar(select(func.count()).select_from(table).where(table.c.client_id == client_id)) or 0
        for table in _tables_with("client_id")
    }
    promises = select(func.count()).where(TaskRow.client_id == client_id, TaskRow.promise)
    found["promise"] = session.scalar(promises) or 0
    found[TaskRow.__tablename__] -= found["promise"]
    return {table: many for table, many in found.items() if many}


def erase(session: Session, client_id: int) -> None:
    """Removes the client and all that is about them, inside an open write: rows, imports, words of the index.

    An import that brought nothing but them goes too; one that serves others stays without its file's name. So does
    any other whose file is called after them.
    """
    names = _names(session, client_id)
    brought = _batches_of(session, client_id)
    session.execute(delete(ClientRow).where(ClientRow.id == client_id))
    for batch in session.scalars(select(BatchRow)).all():
        made = [one for one in batch.made if one != client_id]
        if batch.id in brought or len(made) < len(batch.made):
            _let_go(session, batch, client_id, made)
        elif _is_called_after(batch.file_name, names):
            batch.file_name = ""
    session.flush()
    words.rebuild(cast(Connection, session.connection().connection.driver_connection))


def _let_go(session: Session, batch: BatchRow, client_id: int, made: list[int]) -> None:
    if not made and batch.client_id is None and not _holds_rows(session, batch.id):
        session.delete(batch)
        return
    batch.made, batch.file_name = made, ""
    made_with = batch.counts.get("made_with")
    if isinstance(made_with, dict):
        batch.counts = {**batch.counts, "made_with": {k: n for k, n in made_with.items() if k != str(client_id)}}


def _batches_of(session: Session, client_id: int) -> set[int]:
    found: set[int] = set()
    for table in _tables_with("client_id", "batch_id"):
        of_client = select(table.c.batch_id).where(table.c.client_id == client_id, table.c.batch_id.is_not(None))
        found.update(session.scalars(of_client.distinct()))
    return found


def _holds_rows(session: Session, batch_id: int) -> bool:
    return any(
        session.execute(select(1).select_from(table).where(table.c.batch_id == batch_id).limit(1)).first()
        for table in _tables_with("batch_id")
    )


def _tables_with(*columns: str) -> Iterator[Table]:
    for table in Row.metadata.sorted_tables:
        if all(column in table.c for column in columns):
            yield table


def _names(session: Session, client_id: int) -> list[list[str]]:
    """What the client, their people and their addresses are called, as words."""
    people = select(PersonRow.name).where(PersonRow.client_id == client_id)
    reached = select(AddressRow.value).join(PersonRow).where(PersonRow.client_id == client_id)
    called = select(ClientRow.name).where(ClientRow.id == client_id)
    found = (_words(name) for asked in (called, people, reached) for name in session.scalars(asked))
    return [name for name in found if len("".join(name)) >= _SHORTEST_NAME]


def _is_called_after(file_name: str, names: Iterable[Sequence[str]]) -> bool:
    held = _words(file_name)
    return any(list(name) == held[at : at + len(name)] for name in names for at in range(len(held)))


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", fold(text))
