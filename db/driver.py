"""The one door to SQLCipher: a keyed connection with every safety switched on, or a code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, cast

import sqlcipher3.dbapi2 as sqlcipher3  # type: ignore[import-untyped]

from db.errors import NO_CIPHER, StoreError, code_of, code_of_os

Value = str | int | float | None

DRIVER = sqlcipher3
DatabaseError: type[Exception] = sqlcipher3.DatabaseError

_PRAGMAS = (
    "locking_mode = EXCLUSIVE",
    "journal_mode = WAL",
    "synchronous = FULL",
    "fullfsync = ON",
    "checkpoint_fullfsync = ON",
    "foreign_keys = ON",
    # Without it a replaced row would be deleted past the journal's triggers.
    "recursive_triggers = ON",
    "secure_delete = ON",
    "trusted_schema = OFF",
    "cell_size_check = ON",
    "temp_store = MEMORY",
    "cache_size = -65536",
)


class Cursor(Protocol):
    def fetchone(self) -> tuple[Value, ...] | None: ...
    def fetchall(self) -> list[tuple[Value, ...]]: ...
    def close(self) -> None: ...


class Connection(Protocol):
    """What db uses of a driver's connection; it runs in autocommit, so BEGIN is ours to say."""

    isolation_level: str | None

    def execute(self, sql: str, parameters: Sequence[Value] = ..., /) -> Cursor: ...
    def close(self) -> None: ...
    def backup(self, target: Connection, *, pages: int, progress: object, sleep: float) -> None: ...


def connect(path: Path, key: bytes) -> Connection:
    """The store at `path`, made if it is not there, opened for this process alone.

    `key`: 32 raw bytes. Raises StoreError: wrong_key, store_is_open_elsewhere, no_cipher, read_only, disk_full,
    store_is_damaged, store_failed.
    """
    connection = keyed(path, key)
    try:
        with as_codes():
            # Said before anything is read: the first look at the file takes the lock, and is refused at once if taken.
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").close()
            connection.execute("SELECT count(*) FROM sqlite_master").close()
            connection.execute("BEGIN IMMEDIATE").close()
            connection.execute("ROLLBACK").close()
    except BaseException:
        connection.close()
        raise
    return connection


def keyed(path: Path, key: bytes) -> Connection:
    """A connection that was told its key and nothing else; nothing has been read yet."""
    if len(key) != 32:
        raise ValueError("a key has 32 bytes")
    with as_codes():
        connection = cast(Connection, sqlcipher3.connect(path, timeout=0, isolation_level=None))
    try:
        with as_codes():
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").close()
            # A plain SQLite ignores the key and would write in clear: fail closed.
            if connection.execute("PRAGMA cipher_version").fetchone() is None:
                raise StoreError(NO_CIPHER)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def as_codes() -> Iterator[None]:
    """Turns the driver's exceptions into StoreError."""
    try:
        yield
    except sqlcipher3.Error as error:
        raise StoreError(code_of(error)) from error
    except OSError as error:
        raise StoreError(code_of_os(error)) from error
