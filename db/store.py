"""The store: one encrypted file, one connection, one thread; read() and write()."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError, StatementError
from sqlalchemy.pool import StaticPool

from db import journal, words
from db.ballast import Ballast
from db.changes import Changed, gathered
from db.driver import DRIVER, Connection, as_codes, connect
from db.errors import CONFLICT, DISK_FULL, READ_ONLY, StoreError, code_of
from db.journal import Before
from db.migrations.runner import migrate
from db.models import (  # noqa: F401
    agreement,
    batch,
    client,
    decision,
    instruction,
    interaction,
    private,
    schedule,
    series,
    setting,
    share,
    stationery,
    summary,
    task,
    template,
)
from db.session import READ_CHANGED, Session

__all__ = ["Before", "Session", "Store"]

Keep = Callable[[Connection, int], None]
"""Keeps a verified copy of the store before it is brought from this version to the present one."""


class Store:
    """Open from construction until `close()`; belongs to the thread that made it."""

    def __init__(
        self, path: Path, key: bytes, publish: Callable[[Changed], None] = lambda _: None, keep: Keep | None = None
    ) -> None:
        """Opens the file at `path` with its 32-byte key, makes it if it is not there, and migrates it.

        `publish` hears of every committed write. `keep` is called before a migration of an existing store. Raises
        StoreError: wrong_key, store_is_newer, store_is_damaged, store_is_open_elsewhere (at once), disk_full,
        read_only, no_cipher, store_failed. A store that is refused is left as it was.
        """
        self.path = path
        self.last_write: Before = ()
        self._publish = publish
        self._thread = threading.get_ident()
        self._session: Session | None = None
        self._ballast = Ballast(path)
        self._connection = connect(path, key)
        try:
            with as_codes(path):
                migrate(self._connection, keep)
                journal.install(self._connection)
                words.install(self._connection)
        except BaseException:
            self._connection.close()
            raise
        self._engine = create_engine("sqlite://", module=DRIVER, creator=lambda: self._connection, poolclass=StaticPool)
        self._ballast.load()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A consistent look. Inside another block it joins that one. Changing anything in it is a bug: RuntimeError."""
        self._only_here()
        if self._session is not None:
            yield self._session
            return
        with self._block(writing=False) as session:
            yield session
            if session.new or session.deleted or any(session.is_modified(row) for row in session.dirty):
                raise RuntimeError(READ_CHANGED)

    @contextmanager
    def write(self) -> Iterator[Session]:
        """One action: committed as a whole when the block ends, taken back as a whole when it raises.

        After the commit one Changed is published, if anything changed, and `last_write` holds what stood before.
        Raises StoreError: conflict, disk_full, read_only, store_is_damaged, store_failed.
        """
        self._only_here()
        if self._session is not None:
            raise RuntimeError("write() inside another block: one action is one write")
        with self._block(writing=True) as session, session.begin():
            yield session
            session.flush()
            touches, before = journal.drain(self._connection)
        self.last_write = before
        if touches:
            self._publish(Changed(gathered(touches)))

    def undo(self, before: Before) -> Before:
        """Takes a write back, as a write of its own; gives what would take this back in turn.

        Raises StoreError `conflict` when later writes have built on it; then nothing is changed.
        """
        with self.write() as session:
            session.connection()
            if not journal.put_back(self._connection, before):
                raise StoreError(CONFLICT)
        return self.last_write

    @property
    def connection(self) -> Connection:
        """The bare connection, for backup and checks; on this thread, between blocks."""
        self._only_here()
        if self._session is not None:
            raise RuntimeError("the bare connection was asked for inside a block")
        return self._connection

    def close(self) -> None:
        """Writes everything into the one file and lets it go."""
        self._only_here()
        self._engine.dispose()
        self._connection.close()

    @contextmanager
    def _block(self, *, writing: bool) -> Iterator[Session]:
        try:
            with Session(self._engine, autoflush=writing, expire_on_commit=False, info={"writing": writing}) as session:
                self._session = session
                yield session
        except DBAPIError as error:
            raise self._failure(error.orig, writing) from error
        except StatementError as error:
            # A value that its column refuses, such as a naive time: our bug, said plainly.
            raise (error.orig or error) from error
        except DRIVER.Error as error:
            raise self._failure(error, writing) from error
        finally:
            self._session = None
            # An interrupt in the middle of a statement makes SQLAlchemy close the connection; its rollback is done.
            with suppress(DRIVER.ProgrammingError):
                self._connection.execute("PRAGMA query_only = 0").close()

    def _failure(self, error: BaseException | None, writing: bool) -> Exception:
        code = code_of(error, self.path)
        if code == READ_ONLY and not writing:
            return RuntimeError(READ_CHANGED)
        if code == DISK_FULL:
            self._ballast.drop()
        return StoreError(code)

    def _only_here(self) -> None:
        if threading.get_ident() != self._thread:
            raise RuntimeError("the store was used off its thread")
