"""Checks of a whole store: every page, every reference, and what the schema alone cannot hold."""

from __future__ import annotations

from db.driver import Connection, as_codes

PAGES_ALTERED = "pages_altered"
"""A page does not carry the seal that our key gave it."""
STRUCTURE_BROKEN = "structure_broken"
REFERENCE_BROKEN = "reference_broken"
TIME_MALFORMED = "time_malformed"
"""An instant or a day that is not written as all the others, so that it would sort wrongly."""
CLIENTS_MIXED = "clients_mixed"
"""A row of one client points at a list or an import of another."""

_INSTANT = "____-__-__T__:__:__.______Z"
_DAY = "____-__-__"
_INSTANTS = {
    "batch": ("at", "undone_at"),
    "interaction": ("at", "touched_at"),
    "task": ("created_at", "due_at", "done_at", "told_at", "planned_at", "reminded_at", "touched_at"),
    "task_return": ("at",),
    "appointment": ("starts_at", "ends_at", "created_at", "changed_at", "reminded_at", "touched_at"),
    "series": ("created_at", "touched_at"),
    "share": ("given_at",),
    "stationery": ("kept_at",),
    "summary": ("sent_at", "touched_at"),
    "template": ("created_at", "touched_at"),
    "instruction": ("given_at", "ended_at", "touched_at"),
    "decision": ("at", "until"),
    "private_note": ("at",),
}
_DAYS = {"client": ("since",), "agreement": ("from_day",), "task_list": ("goal",)}
_MIXED = (
    "SELECT 1 FROM task JOIN task_list ON task_list.id = task.list_id WHERE task_list.client_id <> task.client_id",
    *(
        f"SELECT 1 FROM {table} AS row JOIN batch ON batch.id = row.batch_id WHERE batch.client_id <> row.client_id"
        for table in ("interaction", "task", "appointment", "series")
    ),
    "SELECT 1 FROM appointment JOIN series ON series.id = appointment.series_id"
    " WHERE series.client_id IS NOT appointment.client_id",
)


def problems(connection: Connection, *, ours: bool = True) -> list[str]:
    """Codes of what is wrong, the gravest first; nothing when all is well. Changes nothing.

    `ours`: the schema is the present one, so that our own rules can be asked too.
    """
    found: list[str] = []
    with as_codes():
        if _rows(connection, "PRAGMA cipher_integrity_check"):
            # Such pages cannot be read, so that nothing below could be asked of them.
            return [PAGES_ALTERED]
        if _rows(connection, "PRAGMA integrity_check(1)") != [("ok",)]:
            found.append(STRUCTURE_BROKEN)
        if _rows(connection, "PRAGMA foreign_key_check"):
            found.append(REFERENCE_BROKEN)
        if ours and not found:
            found += _our_own(connection)
    return found


def _our_own(connection: Connection) -> list[str]:
    found: list[str] = []
    malformed = [
        f"SELECT 1 FROM {table} WHERE \"{column}\" NOT LIKE '{form}' LIMIT 1"
        for form, tables in ((_INSTANT, _INSTANTS), (_DAY, _DAYS))
        for table, columns in tables.items()
        for column in columns
    ]
    if any(_rows(connection, sql) for sql in malformed):
        found.append(TIME_MALFORMED)
    if any(_rows(connection, sql) for sql in _MIXED):
        found.append(CLIENTS_MIXED)
    return found


def _rows(connection: Connection, sql: str) -> list[tuple[object, ...]]:
    return list(connection.execute(sql).fetchall())
