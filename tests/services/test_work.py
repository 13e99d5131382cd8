"""Work: one action is one write; named ones can be taken back, in order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete, select, update

from db.changes import Changed
from db.models.client import ClientRow
from db.store import Store
from desktop.domain.errors import Refused, StoreFailed
from desktop.services.work import Work


@pytest.fixture
def work(store_path: Path, key: bytes, heard: list[Changed]) -> Iterator[Work]:
    work = Work(heard.append)
    work.attach(Store(store_path, key, work.publish))
    yield work
    work.detach()


def add(work: Work, uid: str, name: str | None = "client_added") -> None:
    with work.write(name) as session:
        session.add(ClientRow(uid=uid, name=uid))


def uids(work: Work) -> list[str]:
    with work.read() as session:
        return list(session.scalars(select(ClientRow.uid).order_by(ClientRow.uid)))


def test_named_writes_are_taken_back_in_order_and_each_says_so_once(work: Work, heard: list[Changed]) -> None:
    add(work, "a")
    add(work, "b")
    add(work, "quiet", None)
    with work.write("clients_removed") as session:
        session.execute(delete(ClientRow).where(ClientRow.uid != "quiet"))
    assert work.undoable == ("client_added", "client_added", "clients_removed")
    heard.clear()
    assert work.undo() == "clients_removed"
    assert uids(work) == ["a", "b", "quiet"]
    assert [one.nouns() for one in heard] == [{"client"}]
    assert (work.undo(), work.undo()) == ("client_added", "client_added")
    assert uids(work) == ["quiet"]
    with pytest.raises(Refused, match="nothing_to_undo"):
        work.undo()


def test_a_write_that_changed_nothing_cannot_be_taken_back(work: Work) -> None:
    with work.write("nothing"):
        pass
    assert work.undoable == ()


def test_a_failed_write_leaves_no_undo(work: Work) -> None:
    add(work, "a")
    with pytest.raises(StoreFailed, match="conflict"):
        add(work, "a")
    assert work.undoable == ("client_added",)
    assert uids(work) == ["a"]


def test_what_was_refused_inside_goes_up_as_it_is(work: Work) -> None:
    def refusing() -> None:
        with work.write("x") as session:
            session.add(ClientRow(uid="a", name="a"))
            session.flush()
            raise Refused("no")

    with pytest.raises(Refused, match="no"):
        refusing()
    assert uids(work) == []


def test_an_undo_that_is_built_upon_stays_where_it_is(work: Work) -> None:
    add(work, "a")
    with work.write("renamed") as session:
        session.execute(update(ClientRow).values(name="new"))
    with work.write() as session:
        session.execute(delete(ClientRow))
    with pytest.raises(Refused, match="undo_is_blocked"):
        work.undo()
    assert work.undoable == ("client_added", "renamed")
    work.forget_undo()
    assert work.undoable == ()


def test_without_a_store_everything_is_locked() -> None:
    work = Work()
    for block in (work.read, work.write):
        with pytest.raises(StoreFailed, match="locked"), block():
            pass
    assert not work.is_open


def test_what_was_taken_back_is_made_again_until_something_new_is_done(work: Work) -> None:
    add(work, "a")
    with work.write("clients_removed") as session:
        session.execute(delete(ClientRow))
    assert (work.undo(), work.undo()) == ("clients_removed", "client_added")
    assert work.redoable == ("clients_removed", "client_added")
    assert work.redo() == "client_added"
    assert uids(work) == ["a"]
    assert work.redo() == "clients_removed"
    assert uids(work) == []
    with pytest.raises(Refused, match="nothing_to_redo"):
        work.redo()
    work.undo()
    add(work, "b")
    assert work.redoable == ()
    assert uids(work) == ["a", "b"]


def test_what_cannot_be_made_again_stays_and_says_so(work: Work) -> None:
    add(work, "a")
    with work.write("client_renamed") as session:
        session.execute(update(ClientRow).values(name="other"))
    work.undo()
    with work.write() as session:
        session.execute(delete(ClientRow))
    with pytest.raises(Refused, match="undo_is_blocked"):
        work.redo()
    assert work.redoable == ("client_renamed",)
