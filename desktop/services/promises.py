"""Promises of one client: what is open and how it stands, and how those of twelve weeks were kept."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.queries import tasks as queries
from desktop.domain.clock import Clock
from desktop.domain.promise import Fate, Mark, Record, record
from desktop.domain.week import Week
from desktop.services import nouns
from desktop.services.due import PromiseState
from desktop.services.settings import settings_in
from desktop.services.work import Work

__all__ = ["ClientPromises", "Fate", "KeptPromise", "Mark", "OpenPromise", "PromiseState", "Promises", "Record", "Week"]


class OpenPromise(NamedTuple):
    task_id: int
    title: str
    due: datetime | None
    state: PromiseState


class KeptPromise(NamedTuple):
    """Done, and the client does not know it yet."""

    task_id: int
    title: str
    done_at: datetime


class ClientPromises(NamedTuple):
    """`open`: without a time first, then by when it is due. `record`: what became of those of twelve weeks."""

    at: datetime
    open: tuple[OpenPromise, ...]
    to_tell: tuple[KeptPromise, ...]
    record: Record


class Promises:
    """A promise is a task of hers: it is made, moved and kept through the tasks."""

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def of_client(self, client_id: int) -> ClientPromises:
        """As things stand now; weeks are those of her zone."""
        now = self._clock()
        with self._work.read() as session:
            zone = ZoneInfo(settings_in(session).zone)
            lines = [line for line in queries.of_client(session, client_id) if line.promise]
        found = [OpenPromise(one.id, one.title, one.due_at, state(one.due_at, now)) for one in lines if not one.done_at]
        found.sort(key=lambda one: (one.due is not None, one.due or now, one.task_id))
        to_tell = tuple(
            KeptPromise(one.id, one.title, one.done_at) for one in lines if one.done_at and one.told_at is None
        )
        return ClientPromises(now, tuple(found), to_tell, record([nouns.task(line) for line in lines], now, zone))


def state(due: datetime | None, at: datetime) -> PromiseState:
    """How an open promise stands."""
    if due is None:
        return PromiseState.NO_TIME
    return PromiseState.LATE if at > due else PromiseState.DUE
