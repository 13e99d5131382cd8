"""The full text of the log: in step with every write, its undo, and an import taken back."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from db import words
from db.models.client import ClientRow
from db.models.interaction import InteractionRow
from db.store import Store


def line(client: int, number: int, text: str, subject: str = "") -> InteractionRow:
    at = datetime(2026, 11, 12, 9, number, tzinfo=UTC)
    return InteractionRow(
        client_id=client, uid=f"l{number}", at=at, channel="email", direction="in", text=text, subject=subject
    )


def found(store: Store, query: str) -> list[int]:
    sql = "SELECT rowid FROM interaction_words WHERE interaction_words MATCH ? ORDER BY rowid"
    return [int(row[0] or 0) for row in store.connection.execute(sql, (query,)).fetchall()]


@pytest.fixture
def store(store_path: Path, key: bytes) -> Store:
    opened = Store(store_path, key)
    with opened.write() as session:
        client = ClientRow(uid="c", name="Żółw")
        session.add(client)
        session.flush()
        session.add_all(
            [line(client.id, 1, "Łódź è più lontana"), line(client.id, 2, "", "Invoice 44"), line(1, 3, "")]
        )
    return opened


def test_accents_and_case_do_not_matter(store: Store) -> None:
    assert found(store, "lodz") == [1]
    assert found(store, "piu lont*") == [1]
    assert found(store, "invoice") == [2]
    store.close()


def test_what_no_word_has_parts_words(store: Store) -> None:
    with store.write() as session:
        session.add(line(1, 4, "grazie🥰🤗perfetto l’ufficio_2 e-mail"))
    for word in ("grazie", "perfetto", "ufficio", "2", "mail"):
        assert found(store, f'"{word}"') == [4], word
    store.close()


def test_changes_by_rows_and_in_bulk_are_followed(store: Store) -> None:
    with store.write() as session:
        row = session.get(InteractionRow, 1)
        assert row is not None
        row.text = "Kraków"
    changed = store.last_write
    assert (found(store, "lodz"), found(store, "krakow")) == ([], [1])
    with store.write() as session:
        session.execute(update(InteractionRow).where(InteractionRow.id == 3).values(text="reçu"))
        session.execute(delete(InteractionRow).where(InteractionRow.id == 2))
    bulk = store.last_write
    assert (found(store, "recu"), found(store, "invoice")) == ([3], [])
    store.undo(bulk)
    store.undo(changed)
    assert (found(store, "recu"), found(store, "invoice"), found(store, "lodz")) == ([], [2], [1])
    store.close()


def test_a_client_that_goes_takes_the_words_along(store: Store) -> None:
    with store.write() as session:
        session.execute(delete(ClientRow))
    assert found(store, "lodz OR invoice") == []
    store.close()


def test_made_anew_it_is_the_same(store: Store) -> None:
    words.rebuild(store.connection)
    assert (found(store, "lodz"), found(store, "44")) == ([1], [2])
    store.close()


def test_a_write_that_is_taken_back_leaves_no_word(store: Store) -> None:
    def half() -> None:
        with store.write() as session:
            session.add(line(1, 4, "ephemeral"))
            session.flush()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert found(store, "ephemeral") == []
    store.close()
