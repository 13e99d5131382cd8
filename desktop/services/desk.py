"""What lies on her desk: what she promised, what is due, who has not been told, and the day's agenda."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.queries import desk as queries
from db.queries import tasks as task_queries
from db.queries.clients import ClientName
from db.queries.desk import DueLine
from desktop.services import agenda
from desktop.services.work import Session

SAME_THING = timedelta(days=30)
"""Done within so many days under one title, for several clients: one thing, told to many."""
USUAL_TASK = timedelta(minutes=30)
"""How long a task without an estimate stands in the agenda before its time."""
AHEAD = timedelta(days=14)
"""How far a next deadline is looked for."""


class PromiseState(StrEnum):
    LATE = "late"
    DUE = "due"
    NO_TIME = "no_time"


class PromiseLine(NamedTuple):
    task_id: int
    client_id: int
    client: str
    title: str
    due: datetime | None
    state: PromiseState


class ToldLine(NamedTuple):
    """Something done that its client does not know yet.

    `knows` of `whom`: how many clients have been told the same, and how many it is for; 0 of 1 where it is theirs only.
    """

    task_id: int
    client_id: int
    client: str
    title: str
    done_at: datetime
    knows: int = 0
    whom: int = 1


class TaskLine(NamedTuple):
    """A task that is no promise: of hers what is due today or late, of theirs (`mine` False) what is late."""

    task_id: int
    client_id: int
    client: str
    title: str
    due: datetime
    mine: bool
    late: bool


class AgendaKind(StrEnum):
    APPOINTMENT = "appointment"
    TASK = "task"


class AgendaLine(NamedTuple):
    """Something of today with a time; time of her own is nobody's: `client_id` None, `client` empty."""

    kind: AgendaKind
    client_id: int | None
    client: str
    title: str
    starts_at: datetime
    ends_at: datetime


class NextLine(NamedTuple):
    """The next thing that is due, for a day on which nobody waits."""

    client_id: int
    client: str
    title: str
    due: datetime


class Desk(NamedTuple):
    promises: tuple[PromiseLine, ...]
    to_tell: tuple[ToldLine, ...]
    tasks: tuple[TaskLine, ...]
    agenda: tuple[AgendaLine, ...]
    next_due: NextLine | None


def desk(session: Session, clients: Mapping[int, ClientName], at: datetime, zone: ZoneInfo) -> Desk:
    """As things stood at `at`, inside an open block; the day is that of `zone`."""
    day = at.astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    begins, ends = day.astimezone(UTC), (day + timedelta(days=1)).astimezone(UTC)
    due = queries.due_until(session, at, ends)
    coming = queries.next_due(session, at, at + AHEAD)
    return Desk(
        promises=_promises(session, clients, at),
        to_tell=_to_tell(session, clients, at),
        tasks=_tasks(due, clients, at),
        agenda=_agenda(session, due, clients, begins, ends),
        next_due=NextLine(coming.client_id, clients[coming.client_id].name, coming.title, coming.due_at)
        if coming
        else None,
    )


def _promises(session: Session, clients: Mapping[int, ClientName], at: datetime) -> tuple[PromiseLine, ...]:
    found = [
        PromiseLine(
            task.id, task.client_id, clients[task.client_id].name, task.title, task.due_at, _state(task.due_at, at)
        )
        for task in task_queries.promised_at(session, at)
    ]
    # Without a time comes first: it asks for one.
    return tuple(sorted(found, key=lambda line: (line.due is not None, line.due or at, line.task_id)))


def _state(due: datetime | None, at: datetime) -> PromiseState:
    if due is None:
        return PromiseState.NO_TIME
    return PromiseState.LATE if at > due else PromiseState.DUE


def _to_tell(session: Session, clients: Mapping[int, ClientName], at: datetime) -> tuple[ToldLine, ...]:
    untold = [task for task in task_queries.untold_at(session, at) if task.done_at is not None]
    known = queries.knowing(session, {task.title for task in untold}, at, at - SAME_THING) if untold else {}
    return tuple(
        ToldLine(
            task.id,
            task.client_id,
            clients[task.client_id].name,
            task.title,
            task.done_at or at,
            *(known.get(task.title, (0, 1)) if task.done_at and task.done_at >= at - SAME_THING else (0, 1)),
        )
        for task in sorted(untold, key=lambda task: (task.done_at or at, task.id))
    )


def _tasks(due: Sequence[DueLine], clients: Mapping[int, ClientName], at: datetime) -> tuple[TaskLine, ...]:
    return tuple(
        TaskLine(
            task.id,
            task.client_id,
            clients[task.client_id].name,
            task.title,
            task.due_at,
            task.owner == "assistant",
            task.due_at < at,
        )
        for task in due
        if not task.promise and (task.owner == "assistant" or task.due_at < at)
    )


def _agenda(
    session: Session,
    due: Sequence[DueLine],
    clients: Mapping[int, ClientName],
    begins: datetime,
    ends: datetime,
) -> tuple[AgendaLine, ...]:
    """Appointments and time of her own, and her tasks of today before the time at which they are due."""
    found = [
        AgendaLine(
            AgendaKind.APPOINTMENT,
            met.client_id,
            met.client,
            met.title,
            met.starts_at,
            met.ends_at or met.starts_at + USUAL_TASK,
        )
        for met in agenda.planned(agenda.agenda(session, begins, ends))
    ]
    for task in due:
        if task.owner == "assistant" and not task.promise and task.due_at >= begins:
            takes = timedelta(minutes=task.estimate) if task.estimate else USUAL_TASK
            starts = max(begins, task.due_at - takes)
            name = clients[task.client_id].name
            found.append(AgendaLine(AgendaKind.TASK, task.client_id, name, task.title, starts, task.due_at))
    return tuple(sorted(found, key=lambda line: (line.starts_at, line.ends_at, line.client, line.title)))
