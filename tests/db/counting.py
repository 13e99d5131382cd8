"""The statements that a block sends to the store."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event

from db.store import Store


@contextmanager
def counting(store: Store) -> Iterator[list[str]]:
    said: list[str] = []

    def note(_c: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith(("BEGIN", "PRAGMA")):
            said.append(statement)

    event.listen(store._engine, "before_cursor_execute", note)
    yield said
    event.remove(store._engine, "before_cursor_execute", note)
