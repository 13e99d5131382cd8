"""The journal of one write: what it replaced, kept by triggers that nothing can go around.

Temporary triggers on every table note each row that a write inserts, changes or deletes, also those that a bulk
statement or a foreign key's CASCADE reaches (after https://www.sqlite.org/undoredo.html). They live in memory, go with
the connection, and roll back with the write. From the notes come Changed and the before-images of undo.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, cast

from sqlalchemy import Column, Table

from db.changes import Touch
from db.driver import Connection, Value
from db.models.base import Row

Values = dict[str, Value]


@dataclass(frozen=True, slots=True)
class Step:
    """One row of one table, or a run of inserted ones from `row` to `last`, and what stood there before."""

    table: str
    kind: Literal["insert", "update", "delete"]
    row: int
    last: int
    old: Values

    def follows(self, other: Step) -> bool:
        return self.kind == other.kind == "insert" and self.table == other.table and self.row == other.last + 1


Before = tuple[Step, ...]
"""All that one write replaced, in the order in which it did so."""


def install(connection: Connection) -> None:
    """Puts the triggers on every table of the models."""
    connection.execute(
        "CREATE TEMP TABLE noted"
        " (n INTEGER PRIMARY KEY, tbl TEXT, kind TEXT, row INTEGER, noun TEXT, about INTEGER, client INTEGER,"
        " old TEXT, new TEXT)"
    ).close()
    for table, kind in _tables():
        for statement in _triggers(table, kind):
            connection.execute(statement).close()


def drain(connection: Connection) -> tuple[list[Touch], Before]:
    """What the write touched, and its before-images; the notes are cleared. To be called inside the transaction."""
    notes = connection.execute("SELECT tbl, kind, row, noun, about, client, old, new FROM noted ORDER BY n").fetchall()
    connection.execute("DELETE FROM noted").close()
    parts = {table.name for table, kind in _tables() if kind.part_of}
    touches: set[Touch] = set()
    steps: list[Step] = []
    for table, kind, row, noun, about, client, old, new in cast("list[_Note]", notes):
        # A part whose owner is gone went with it; the owner's own deletion has said so.
        if client is not None or table not in parts:
            touches.add((noun, about, client))
        step = Step(table, kind, row, row, _difference(old, new))
        if steps and step.follows(steps[-1]):
            step = Step(table, kind, steps.pop().row, row, {})
        steps.append(step)
    return list(touches), tuple(steps)


def put_back(connection: Connection, before: Before) -> bool:
    """Restores what stood before, last first; False if a row that has to be changed or removed is not there.

    To be called inside a transaction.
    """
    connection.execute("PRAGMA defer_foreign_keys = ON").close()
    return all(_put_back(connection, step) for step in reversed(before))


_Note = tuple[str, Literal["insert", "update", "delete"], int, str, int | None, int | None, str | None, str | None]


def _tables() -> Iterator[tuple[Table, type[Row]]]:
    for mapper in Row.registry.mappers:
        yield cast(Table, mapper.local_table), mapper.class_


def _triggers(table: Table, kind: type[Row]) -> Iterator[str]:
    names = [column.name for column in table.columns if column.name != "id"]
    changed = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in ["id", *names])
    for event, image, when, old, new in (
        ("INSERT", "NEW", "", "NULL", "NULL"),
        # An update that changes nothing is no change: an unchanged screen must stay silent.
        ("UPDATE", "NEW", f" WHEN {changed}", _values("OLD", names), _values("NEW", names)),
        ("DELETE", "OLD", "", _values("OLD", names), "NULL"),
    ):
        about, client = _about(table, kind, image)
        yield (
            f"CREATE TEMP TRIGGER noted_{table.name}_{event} AFTER {event} ON main.{table.name}{when} BEGIN"
            " INSERT INTO noted (tbl, kind, row, noun, about, client, old, new)"
            f" VALUES ('{table.name}', '{event.lower()}', {image}.id, '{kind.noun}', {about}, {client}, {old}, {new});"
            " END"
        )


def _values(image: str, names: list[str]) -> str:
    pairs = ", ".join(f"'{name}', {image}.\"{name}\"" for name in names)
    return f"json_object({pairs})"


def _about(table: Table, kind: type[Row], image: str) -> tuple[str, str]:
    """SQL for the id that the noun stands for, and for its client."""
    if kind.part_of is not None:
        owner = _owner(table.columns[kind.part_of])
        return f"{image}.{kind.part_of}", f"(SELECT client_id FROM {owner} WHERE id = {image}.{kind.part_of})"
    if kind.noun == "client":
        return f"{image}.id", f"{image}.id"
    return f"{image}.id", f"{image}.client_id" if "client_id" in table.columns else "NULL"


def _owner(column: Column[object]) -> str:
    return next(iter(column.foreign_keys)).column.table.name


def _difference(old: str | None, new: str | None) -> Values:
    if old is None:
        return {}
    before: Values = json.loads(old)
    if new is None:
        return before
    after: Values = json.loads(new)
    return {name: value for name, value in before.items() if after[name] != value}


def _put_back(connection: Connection, step: Step) -> bool:
    match step.kind:
        case "insert":
            connection.execute(f"DELETE FROM main.{step.table} WHERE id BETWEEN ? AND ?", (step.row, step.last)).close()
            return _count(connection, "changes()") == step.last - step.row + 1
        case "update":
            names = ", ".join(f'"{name}" = ?' for name in step.old)
            sql = f"UPDATE main.{step.table} SET {names} WHERE id = ?"
            connection.execute(sql, (*step.old.values(), step.row)).close()
            return _count(connection, "changes()") == 1
        case "delete":
            names = ", ".join(f'"{name}"' for name in step.old)
            marks = ", ".join("?" * len(step.old))
            sql = f"INSERT INTO main.{step.table} (id, {names}) VALUES (?, {marks})"
            connection.execute(sql, (step.row, *step.old.values())).close()
            return True


def _count(connection: Connection, what: str) -> int:
    found = connection.execute(f"SELECT {what}").fetchone()
    return int(found[0] or 0) if found else 0
