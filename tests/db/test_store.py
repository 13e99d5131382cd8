"""The store's promises: encrypted, atomic, one thread, one write one Changed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, func, insert, select, text, update

from db.changes import MANY, Changed
from db.driver import is_held
from db.errors import StoreError
from db.models.base import Row
from db.models.client import ClientRow, PersonRow
from db.models.interaction import InteractionRow, InteractionTagRow
from db.store import Store

AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def client(uid: str = "c1", **values: object) -> ClientRow:
    return ClientRow(uid=uid, name=f"Name of {uid}", **values)


def line(client_id: int, uid: str, **values: object) -> InteractionRow:
    return InteractionRow(
        **{"client_id": client_id, "uid": uid, "at": AT, "channel": "email", "direction": "in", **values}
    )


def add(store: Store, *rows: Row, then: Callable[[], object] = lambda: None) -> None:
    with store.write() as session:
        for row in rows:
            session.add(row)
            session.flush()
        then()


def count(store: Store, kind: type = ClientRow) -> int:
    with store.read() as session:
        return session.scalar(select(func.count()).select_from(kind)) or 0


def test_one_write_publishes_one_changed_with_noun_id_and_client(store: Store, heard: list[Changed]) -> None:
    with store.write() as session:
        session.add(client())
        session.flush()
        session.add(line(1, "i1"))
    assert [one.touches for one in heard] == [{("client", 1, 1), ("interaction", 1, 1)}]


def test_a_part_speaks_as_what_it_is_part_of(store: Store, heard: list[Changed]) -> None:
    with store.write() as session:
        session.add(client())
        session.flush()
        session.add(line(1, "i1"))
    with store.write() as session:
        session.add(InteractionTagRow(interaction_id=1, tag="thanks"))
    assert heard[-1].touches == {("interaction", 1, 1)}


def test_a_bulk_write_names_its_client_and_says_many(store: Store, heard: list[Changed]) -> None:
    with store.write() as session:
        session.add(client())
    rows = [{"client_id": 1, "uid": f"i{n}", "at": AT, "channel": "email", "direction": "in"} for n in range(MANY + 1)]
    with store.write() as session:
        session.execute(insert(InteractionRow), rows)
    assert heard[-1].touches == {("interaction", None, 1)}
    with store.write() as session:
        session.execute(update(InteractionRow).where(InteractionRow.id < 3).values(subject="x"))
    assert heard[-1].touches == {("interaction", 1, 1), ("interaction", 2, 1)}


def test_what_a_cascade_reaches_is_told_too(store: Store, heard: list[Changed]) -> None:
    with store.write() as session:
        session.add(client())
        session.flush()
        session.add_all([line(1, "i1"), PersonRow(client_id=1, name="Ada")])
        session.flush()
        session.add(InteractionTagRow(interaction_id=1, tag="thanks"))
    with store.write() as session:
        session.execute(delete(ClientRow))
    assert heard[-1].touches == {("client", 1, 1), ("interaction", 1, 1), ("person", 1, 1)}


def test_a_write_that_changes_nothing_is_silent(store: Store, heard: list[Changed]) -> None:
    with store.write() as session:
        session.add(client(language="it"))
    heard.clear()
    with store.write() as session:
        row = session.get_one(ClientRow, 1)
        row.language = "it"
        session.execute(update(ClientRow).values(language="it"))
    assert heard == []


def test_a_failed_write_leaves_nothing_and_says_nothing(store: Store, heard: list[Changed]) -> None:
    with pytest.raises(ZeroDivisionError):
        add(store, client(), then=lambda: 1 / 0)
    assert count(store) == 0
    assert heard == []


def test_a_broken_constraint_is_a_code(store: Store, heard: list[Changed]) -> None:
    with pytest.raises(StoreError, match="conflict"):
        add(store, client(), line(7, "i1"))
    assert count(store) == 0
    assert heard == []


@pytest.mark.parametrize(
    "values",
    [{"channel": "pigeon"}, {"direction": "up"}, {"minutes": -1}, {"medium": "fax"}],
    ids=lambda values: next(iter(values)),
)
def test_the_schema_refuses_what_is_no_interaction(store: Store, values: dict[str, object]) -> None:
    with store.write() as session:
        session.add(client())
    with pytest.raises(StoreError, match="conflict"), store.write() as session:
        session.add(line(1, "i1", **values))


def test_a_naive_time_is_refused(store: Store) -> None:
    with store.write() as session:
        session.add(client())
    with pytest.raises(TypeError, match="naive"), store.write() as session:
        session.add(line(1, "i1", at=datetime(2026, 1, 1)))  # noqa: DTZ001


def test_a_read_cannot_write(store: Store) -> None:
    with pytest.raises(RuntimeError), store.read() as session:
        session.add(client())
    with pytest.raises(RuntimeError), store.read() as session:
        session.execute(insert(ClientRow), [{"uid": "c1", "name": "a"}])
    with pytest.raises(RuntimeError), store.read() as session:
        session.bulk_save_objects([client()])
    assert count(store) == 0


def test_a_read_inside_a_block_joins_it(store: Store) -> None:
    with store.write() as session:
        session.add(client())
        assert count(store) == 1


def test_a_write_inside_a_write_is_refused(store: Store) -> None:
    with pytest.raises(RuntimeError, match="one action"), store.write(), store.write():
        pass
    with store.write() as session:
        session.add(client())
    assert count(store) == 1


def test_raw_sql_is_refused(store: Store) -> None:
    with pytest.raises(RuntimeError, match="raw SQL"), store.write() as session:
        session.execute(text("INSERT INTO client (uid, name) VALUES ('x', 'x')"))


def test_another_thread_is_refused(store: Store) -> None:
    said: list[str] = []

    def go() -> None:
        try:
            with store.read():
                pass
        except RuntimeError as error:
            said.append(str(error))

    thread = threading.Thread(target=go)
    thread.start()
    thread.join()
    assert said == ["the store was used off its thread"]


def test_what_was_committed_is_there_again(store_path: Path, open_store: Callable[[Path], Store]) -> None:
    first = open_store(store_path)
    with first.write() as session:
        session.add(client(extra={"seen": ["ż", 1, None]}))
    first._connection.close()  # as a process that ends without closing: the log stays beside the file
    with open_store(store_path).read() as session:
        assert session.get_one(ClientRow, 1).extra == {"seen": ["ż", 1, None]}


def test_a_wrong_key_is_a_code_and_harms_nothing(store_path: Path) -> None:
    before = store_path.read_bytes()
    with pytest.raises(StoreError, match="wrong_key"):
        Store(store_path, b"x" * 32)
    assert store_path.read_bytes() == before


def test_a_file_that_is_no_store_is_left_alone(tmp_path: Path, key: bytes) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Ada, " * 1000)
    with pytest.raises(StoreError, match="wrong_key"):
        Store(path, key)
    assert path.read_text() == "Dear Ada, " * 1000


def test_a_store_that_is_open_elsewhere_is_refused_and_free_again_later(store_path: Path, key: bytes) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLDER, str(store_path), key.hex()],
        cwd=Path(__file__).parents[2],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(StoreError, match="store_is_open_elsewhere"):
            Store(store_path, key)
    finally:
        holder.communicate(b"\n")
    Store(store_path, key).close()


_HOLDER = """
import sys; from pathlib import Path; from db.store import Store
store = Store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])); print("open", flush=True); sys.stdin.readline()
store.close()
"""


def test_the_files_hold_no_word(store_path: Path, open_store: Callable[[Path], Store]) -> None:
    store = open_store(store_path)
    with store.write() as session:
        session.add(client(extra={"secret": "Mirabelle"}))
        session.flush()
        session.add(line(1, "i1", text="Zwetschge" * 1000, subject="Mirabelle"))
    with store.write() as session:
        session.execute(delete(InteractionRow))
    beside = {path.name for path in store_path.parent.iterdir()}
    assert {"garbo.store", "garbo.store-wal"} <= beside
    for path in store_path.parent.iterdir():
        held = path.read_bytes()
        assert not [
            word for word in (b"Mirabelle", b"Zwetschge", b"Name of", b"CREATE TABLE", b"SQLite") if word in held
        ]


@pytest.mark.parametrize("look", [is_held, lambda path: refused(path, b"x" * 32)], ids=["is_held", "wrong key"])
def test_a_look_without_the_key_takes_nothing_from_the_log(
    store_path: Path, open_store: Callable[[Path], Store], look: Callable[[Path], object], tmp_path: Path
) -> None:
    store = open_store(store_path)
    with store.write() as session:
        session.add(client())
    room = tmp_path / "after a kill"
    room.mkdir()
    for name in ("garbo.store", "garbo.store-wal"):
        shutil.copy(store_path.with_name(name), room / name)
    assert look(room / "garbo.store") in (False, None)
    assert count(open_store(room / "garbo.store")) == 1


def refused(path: Path, key: bytes) -> None:
    with pytest.raises(StoreError, match="wrong_key"):
        Store(path, key)


def test_an_interrupt_in_a_statement_goes_up_as_itself(store: Store):
    """SQLAlchemy closes the connection then; that must not hide what happened."""
    with pytest.raises(KeyboardInterrupt), store.write():
        _interrupted(store)


def _interrupted(store: Store) -> None:
    store._connection.close()
    raise KeyboardInterrupt
