"""All to-do lists of all clients side by side, and the order of what is in them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from db.queries import lists as queries
from db.queries import tasks as task_queries
from db.queries.lists import ListedTask
from desktop.domain.clock import Clock
from desktop.domain.errors import Refused
from desktop.services.work import Work

__all__ = ["ListColumn", "ListedTask", "Lists"]

LATELY = timedelta(days=7)
"""So long what is done stays to be seen."""


class ListColumn(NamedTuple):
    """A list with its tasks, or with `list_id` None what a client has in none. `goal`: it is a step plan."""

    list_id: int | None
    client_id: int
    client: str
    title: str
    shared: bool
    goal: date | None
    tasks: tuple[ListedTask, ...]


class Lists:
    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def columns(self) -> list[ListColumn]:
        """By client; each client's lists, then what is open in none. What is done stays for a week, at the end."""
        with self._work.read() as session:
            heads = queries.heads(session)
            tasks = queries.listed(session, self._clock() - LATELY)
        held: dict[tuple[int, int | None], list[ListedTask]] = {}
        for task in tasks:
            held.setdefault((task.client_id, task.list_id), []).append(task)
        found = [ListColumn(*one, tuple(held.get((one.client_id, one.id), ()))) for one in heads]
        loose = {key[0]: kept for key, kept in held.items() if key[1] is None and any(not one.done_at for one in kept)}
        found += [
            ListColumn(None, client, kept[0].client, "", False, None, tuple(kept)) for client, kept in loose.items()
        ]
        return sorted(found, key=lambda one: (one.client.casefold(), one.client_id, one.list_id is None))

    def reorder(self, task_id: int, by: int) -> None:
        """So many places further down among what is open with it, or up where negative; no further than to the end.

        The order of a step plan's steps is `plans.reorder`: it dates them anew.
        """
        with self._work.write("task_reordered") as session:
            row = task_queries.row(session, task_id)
            if row is None:
                raise Refused("task_unknown")
            rows = list(queries.open_in(session, row.client_id, row.list_id))
            if row not in rows:
                return
            at = rows.index(row)
            rows.insert(max(0, min(at + by, len(rows) - 1)), rows.pop(at))
            for place, one in enumerate(rows):
                if one.position != place:
                    one.position = place
