"""The one door to SQLCipher: a keyed connection with every safety switched on, or a code."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol, cast

import sqlcipher3.dbapi2 as sqlcipher3  # type: ignore[import-untyped]

from db.errors import NO_CIPHER, STORE_IS_OPEN_ELSEWHERE, StoreError, code_of, code_of_os
from db.folding import spaced

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

    @property
    def in_transaction(self) -> bool: ...

    def execute(self, sql: str, parameters: Sequence[Value] = ..., /) -> Cursor: ...
    def close(self) -> None: ...
    def create_function(self, name: str, arguments: int, function: object, /, *, deterministic: bool) -> None: ...
    def backup(self, target: Connection, *, pages: int, progress: object, sleep: float) -> None: ...


def cipher_version() -> str:
    """Of SQLCipher, as 4.6.1. Raises StoreError no_cipher where the library cannot encrypt."""
    connection = cast(Connection, sqlcipher3.connect(":memory:"))
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    if row is None:
        raise StoreError(NO_CIPHER)
    return str(row[0]).partition(" ")[0]


def connect(path: Path, key: bytes) -> Connection:
    """The store at `path`, made if it is not there, opened for this process alone.

    `key`: 32 raw bytes. Raises StoreError: wrong_key, store_is_open_elsewhere, no_cipher, read_only, disk_full,
    store_is_damaged, store_failed.
    """
    connection = keyed(path, key)
    try:
        with as_codes(path):
            # Said before anything is read: the first look at the file takes the lock, and is refused at once if taken.
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}").close()
            connection.execute("SELECT count(*) FROM sqlite_master").close()
            connection.execute("BEGIN IMMEDIATE").close()
            connection.execute("ROLLBACK").close()
            connection.create_function("folded_words", 1, spaced, deterministic=True)
    except BaseException:
        connection.close()
        raise
    return connection


def keyed(path: Path, key: bytes, *, read_only: bool = False) -> Connection:
    """A connection that was told its key and nothing else; nothing has been read yet.

    `read_only`: nothing is written, beside it either, and no lock is taken: for copies that nobody else has open.
    """
    if len(key) != 32:
        raise ValueError("a key has 32 bytes")
    with as_codes(path):
        name = f"{path.absolute().as_uri()}?immutable=1" if read_only else str(path)
        connection = cast(Connection, sqlcipher3.connect(name, timeout=0, isolation_level=None, uri=read_only))
    try:
        with as_codes():
            # Its own log goes to standard error, which is for one clear line of ours.
            connection.execute("PRAGMA cipher_log_level = NONE").close()
            connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"").close()
            # A plain SQLite ignores the key and would write in clear: fail closed.
            if connection.execute("PRAGMA cipher_version").fetchone() is None:
                raise StoreError(NO_CIPHER)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def as_codes(near: Path | None = None) -> Iterator[None]:
    """Turns the driver's exceptions into StoreError; `near`: a path on the disk that they are about."""
    try:
        yield
    except sqlcipher3.Error as error:
        raise StoreError(code_of(error, near)) from error
    except OSError as error:
        raise StoreError(code_of_os(error)) from error


def is_held(path: Path) -> bool:
    """Whether another process has the store at `path` open; its key is not needed to ask."""
    connection = keyed(path, bytes(32))
    try:
        with as_codes():
            connection.execute("SELECT count(*) FROM sqlite_master").close()
    except StoreError as error:
        # The lock is asked for before the first page is read, and that page is no page under another key.
        return error.code == STORE_IS_OPEN_ELSEWHERE
    finally:
        connection.close()
    return False
