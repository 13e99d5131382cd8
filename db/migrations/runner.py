"""Brings a store to the present version: check, copy, then each step with its number at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from db.driver import Connection, DatabaseError
from db.errors import STORE_IS_DAMAGED, STORE_IS_NEWER, StoreError
from db.migrations import (
    step_001_first,
    step_002_instructions,
    step_003_week,
    step_004_share,
    step_005_stationery,
)

Step = Sequence[str]

STEPS: tuple[Step, ...] = (
    step_001_first.STATEMENTS,
    step_002_instructions.STATEMENTS,
    step_003_week.STATEMENTS,
    step_004_share.STATEMENTS,
    step_005_stationery.STATEMENTS,
)


def migrate(
    connection: Connection, keep: Callable[[Connection, int], None] | None = None, steps: Sequence[Step] = STEPS
) -> int:
    """The version it was brought to. `keep` is handed an existing store and its version before the first step.

    Raises StoreError: store_is_newer (nothing is touched), store_is_damaged; what a step or `keep` meets goes up as it
    is. A step that fails leaves the version before it.
    """
    version = version_of(connection)
    if version > len(steps):
        raise StoreError(STORE_IS_NEWER)
    if version < 0 or (version == 0 and _holds_tables(connection)):
        raise StoreError(STORE_IS_DAMAGED)
    if version == len(steps):
        return version
    if version:
        _check(connection)
        if keep is not None:
            keep(connection, version)
    for number, step in enumerate(steps[version:], start=version + 1):
        _take(connection, step, number)
    return len(steps)


def version_of(connection: Connection) -> int:
    found = connection.execute("PRAGMA user_version").fetchone()
    return int(found[0] or 0) if found else 0


def _holds_tables(connection: Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is not None


def _check(connection: Connection) -> None:
    try:
        sound = connection.execute("PRAGMA quick_check").fetchone() == ("ok",)
    except DatabaseError:
        sound = False
    if not sound:
        raise StoreError(STORE_IS_DAMAGED)


def _take(connection: Connection, step: Step, number: int) -> None:
    connection.execute("BEGIN IMMEDIATE").close()
    try:
        for statement in step:
            connection.execute(statement).close()
        # In the same transaction: a crash leaves the old version or the new one, never half.
        connection.execute(f"PRAGMA user_version = {number}").close()
        connection.execute("COMMIT").close()
    except BaseException:
        # A full disk has rolled back by itself already.
        if connection.in_transaction:
            connection.execute("ROLLBACK").close()
        raise
