"""Migrations: the models' schema is the migrated one; a step is all or nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from db.driver import Connection, DatabaseError, connect
from db.errors import StoreError
from db.migrations.runner import STEPS, migrate, version_of
from db.models.base import Row
from db.store import Store

HALF = ("CREATE TABLE half (x TEXT) STRICT", "CREATE TABLE client (y TEXT) STRICT")
GOOD = ("CREATE TABLE more (x TEXT) STRICT",)


@contextmanager
def opened(path: Path, key: bytes) -> Iterator[Connection]:
    connection = connect(path, key)
    yield connection
    connection.close()


def parts(sql: str, opening: str) -> set[str]:
    """What stands in the brackets after each `opening`, blanks aside."""
    found = set()
    for match in re.finditer(opening + r"\s*\(", sql):
        depth, end = 1, match.end()
        while depth:
            depth += {"(": 1, ")": -1}.get(sql[end], 0)
            end += 1
        found.add(re.sub(r"\s+", "", sql[match.start() : end]))
    return found


def schema(connection: object) -> dict[str, object]:
    ask = lambda sql: [tuple(row) for row in connection.execute(sql).fetchall()]  # noqa: E731
    found: dict[str, object] = {}
    tables = "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    # The index of words is no Row; db/words.py keeps it, and tests/db/test_words.py looks at it.
    for name, sql in ask(f"{tables} AND name NOT LIKE 'interaction_words%'"):
        ((strict,),) = ask(f"SELECT strict FROM pragma_table_list WHERE name = '{name}' AND schema = 'main'")
        found[name] = {
            "strict": strict,
            "columns": sorted(row[1:] for row in ask(f"PRAGMA table_xinfo({name})")),
            "keys": sorted(row[2:] for row in ask(f"PRAGMA foreign_key_list({name})")),
            "checks": parts(sql, r"CONSTRAINT \w+ CHECK"),
            "unique": {
                tuple(column[2] for column in ask(f"PRAGMA index_info({row[1]})"))
                for row in ask(f"PRAGMA index_list({name})")
                if row[3] == "u"
            },
        }
    for name, sql in ask("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"):
        found[name] = re.sub(r"\s+", "", sql)
    return found


def test_the_migrated_schema_is_the_models_schema(migrated: Path, key: bytes, store_path: Path) -> None:
    fresh = create_engine("sqlite://")
    Row.metadata.create_all(fresh)
    with fresh.connect() as models, opened(store_path, key) as made:
        expected, stands = schema(models.connection.dbapi_connection), schema(made)
    fresh.dispose()
    assert expected.keys() == stands.keys()
    for name, one in expected.items():
        assert stands[name] == one, name


def test_every_table_is_strict_and_every_reference_has_an_index(store_path: Path, key: bytes) -> None:
    with opened(store_path, key) as made:
        for name, one in schema(made).items():
            if not isinstance(one, dict):
                continue
            assert one["strict"] == 1, name
            for row in made.execute(f"PRAGMA foreign_key_list({name})").fetchall():
                led = [
                    made.execute(f"PRAGMA index_info({index[1]})").fetchall()[0][2]
                    for index in made.execute(f"PRAGMA index_list({name})").fetchall()
                ]
                assert row[3] in led, (name, row[3])


def test_a_step_that_fails_half_way_leaves_the_old_version(store_path: Path, key: bytes) -> None:
    kept: list[int] = []
    with opened(store_path, key) as connection:
        with pytest.raises(DatabaseError):
            migrate(connection, lambda _c, version: kept.append(version), (*STEPS, GOOD, HALF))
        assert version_of(connection) == len(STEPS) + 1
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master").fetchall()}
    assert kept == [len(STEPS)]
    assert "more" in names
    assert "half" not in names


def test_a_copy_that_cannot_be_kept_stops_the_migration(store_path: Path, key: bytes) -> None:
    def refuse(_connection: Connection, _version: int) -> None:
        raise StoreError("disk_full")

    with opened(store_path, key) as connection:
        with pytest.raises(StoreError, match="disk_full"):
            migrate(connection, refuse, (*STEPS, GOOD))
        assert version_of(connection) == len(STEPS)


def test_a_new_store_needs_no_copy(tmp_path: Path, key: bytes) -> None:
    kept: list[int] = []
    with opened(tmp_path / "new", key) as connection:
        assert migrate(connection, lambda _c, version: kept.append(version)) == len(STEPS)
    assert kept == []


def test_a_newer_store_is_refused_and_left_as_it_was(store_path: Path, key: bytes) -> None:
    with opened(store_path, key) as connection:
        connection.execute(f"PRAGMA user_version = {len(STEPS) + 1}").close()
    before = store_path.read_bytes()
    with pytest.raises(StoreError, match="store_is_newer"):
        Store(store_path, key)
    assert store_path.read_bytes() == before
    assert not store_path.with_name(store_path.name + "-wal").exists()


def test_a_damaged_store_is_not_migrated(store_path: Path, key: bytes) -> None:
    held = bytearray(store_path.read_bytes())
    held[3 * 4096 + 100] ^= 1
    store_path.write_bytes(held)
    with opened(store_path, key) as connection, pytest.raises(StoreError, match="store_is_damaged"):
        migrate(connection, None, (*STEPS, GOOD))


@pytest.mark.parametrize("version", [-1, 0])
def test_tables_under_an_impossible_version_are_damage(store_path: Path, key: bytes, version: int):
    with opened(store_path, key) as connection:
        migrate(connection)
        connection.execute(f"PRAGMA user_version = {version}").close()
        with pytest.raises(StoreError, match="store_is_damaged"):
            migrate(connection)
