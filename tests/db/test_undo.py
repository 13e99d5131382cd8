"""One write is one undo, whatever kind of statement it was made of."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import delete, insert, select, update

from db.changes import Changed
from db.errors import StoreError
from db.models.base import Row
from db.models.batch import BatchRow
from db.models.client import ClientRow
from db.models.interaction import InteractionRow, InteractionTagRow
from db.models.task import TaskListRow, TaskRow
from db.store import Session, Store

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def everything(store: Store) -> dict[str, list[tuple[object, ...]]]:
    with store.read() as session:
        tables = Row.metadata.sorted_tables
        return {
            table.name: [tuple(row) for row in session.execute(select(table).order_by(table.c.id))] for table in tables
        }


@pytest.fixture
def full(store: Store) -> Store:
    with store.write() as session:
        session.add_all([ClientRow(uid=f"c{n}", name=f"Client {n}", extra={"n": n, "no": None}) for n in (1, 2)])
        session.add(BatchRow(uid="b1", kind="whatsapp", at=AT))
        session.flush()
        session.add_all([TaskListRow(client_id=1, uid="l1", title="List")])
        for n in range(6):
            session.add(
                InteractionRow(
                    client_id=1 + n % 2,
                    uid=f"i{n}",
                    at=AT,
                    channel="call",
                    direction="in",
                    text='żółw "\x00\n',
                    batch_id=1,
                )
            )
        session.flush()
        session.add(TaskRow(client_id=1, uid="k1", title="Do", owner="client", created_at=AT, list_id=1))
        session.add(InteractionTagRow(interaction_id=1, tag="thanks"))
    return store


def _insert(session: Session) -> None:
    rows = [{"client_id": 1, "uid": f"n{n}", "at": AT, "channel": "email", "direction": "out"} for n in range(200)]
    session.execute(insert(InteractionRow), rows)


def _update(session: Session) -> None:
    session.execute(update(InteractionRow).where(InteractionRow.client_id == 1).values(text="other", minutes=3))


def _edit(session: Session) -> None:
    row = session.get_one(ClientRow, 1)
    row.name, row.extra = "Renamed", {"new": True}


def _delete_one(session: Session) -> None:
    session.delete(session.get_one(InteractionRow, 1))


def _delete_client(session: Session) -> None:
    session.execute(delete(ClientRow).where(ClientRow.id == 1))


def _delete_what_others_point_at(session: Session) -> None:
    session.execute(delete(BatchRow))
    session.execute(delete(TaskListRow))


def _several(session: Session) -> None:
    _insert(session)
    _update(session)
    session.execute(delete(InteractionRow).where(InteractionRow.uid == "n7"))
    session.flush()
    session.add(InteractionRow(id=900, client_id=2, uid="again", at=AT, channel="call", direction="in"))
    session.flush()
    _delete_client(session)


@pytest.mark.parametrize(
    "change", [_insert, _update, _edit, _delete_one, _delete_client, _delete_what_others_point_at, _several]
)
def test_a_write_is_taken_back_and_done_again(
    full: Store, heard: list[Changed], change: Callable[[Session], None]
) -> None:
    before = everything(full)
    with full.write() as session:
        change(session)
    after = everything(full)
    assert after != before
    heard.clear()
    again = full.undo(full.last_write)
    assert everything(full) == before
    assert len(heard) == 1
    full.undo(again)
    assert everything(full) == after


def test_writes_are_taken_back_in_order(full: Store) -> None:
    seen, done = [], []
    for change in (_edit, _insert, _update, _delete_one, _delete_client):
        seen.append(everything(full))
        with full.write() as session:
            change(session)
        done.append(full.last_write)
    while done:
        full.undo(done.pop())
        assert everything(full) == seen.pop()


def test_an_undo_keeps_what_another_write_changed_in_the_same_row(full: Store) -> None:
    with full.write() as session:
        session.get_one(ClientRow, 1).name = "Renamed"
    renamed = full.last_write
    with full.write() as session:
        session.get_one(ClientRow, 1).language = "pl"
    full.undo(renamed)
    with full.read() as session:
        row = session.get_one(ClientRow, 1)
        assert (row.name, row.language) == ("Client 1", "pl")


def test_an_undo_that_later_writes_have_built_on_is_refused_whole(full: Store) -> None:
    with full.write() as session:
        _update(session)
    updated = full.last_write
    with full.write() as session:
        session.execute(delete(InteractionRow).where(InteractionRow.id == 3))
    before = everything(full)
    with pytest.raises(StoreError, match="conflict"):
        full.undo(updated)
    assert everything(full) == before
