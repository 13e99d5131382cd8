"""The steps of a plan as rows: read with their days, dated anew, and written, inside an open block."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from db.models.task import TaskListRow, TaskRow
from db.queries import agreements as agreement_queries
from db.queries import clients as client_queries
from db.queries import plans as queries
from db.queries import tasks as task_queries
from desktop.domain.agreement import in_force
from desktop.domain.errors import Refused
from desktop.domain.lateness import DEFAULT_ROOM, Lateness, late_by
from desktop.domain.plan import Days, Step, dated
from desktop.domain.plan_template import TemplateStep
from desktop.domain.task import Side
from desktop.domain.typed import one_line
from desktop.domain.workdays import workdays
from desktop.services import nouns
from desktop.services.clients import new_uid
from desktop.services.settings import settings_in
from desktop.services.tasks import put_off
from desktop.services.work import Session

DATED = "dated"
"""Under this word a step keeps the day that its plan gave it, and which instant that was: any other due is hers."""


class Basis(NamedTuple):
    """What the steps of a client are dated by. `usual`: None where too little is known. `zone`: hers."""

    client_id: int
    client: str
    language: str
    days: Days
    usual: Lateness | None
    at: datetime
    zone: str

    @property
    def today(self) -> date:
        return self.at.astimezone(ZoneInfo(self.zone)).date()

    @property
    def usual_room(self) -> int:
        """Working days of room, where she has not said how many."""
        return DEFAULT_ROOM if self.usual is None else self.usual.days


def basis(session: Session, client_id: int, now: datetime) -> Basis:
    """Raises Refused client_gone."""
    client = client_queries.row(session, client_id)
    if client is None:
        raise Refused("client_gone")
    her = settings_in(session)
    hers = workdays(her.calendar)
    agreed = in_force([nouns.agreement(row) for row in agreement_queries.of_client(session, client_id)], now)
    theirs = None if agreed is None else workdays(agreed.calendar)
    for year in (now.year, now.year + 1):
        # What is asked of them on the thread of the window is worked out already.
        for one in (hers, theirs):
            if one is not None:
                one.is_open(date(year, 1, 1))
    history = [nouns.task(line) for line in task_queries.of_client(session, client_id) if line.owner == Side.CLIENT]
    return Basis(
        client_id,
        client.name,
        client.language,
        Days(hers, theirs),
        late_by(history, hers, ZoneInfo(her.zone)),
        now,
        her.zone,
    )


def room_of(plan: TaskListRow, by: Basis) -> int:
    """Working days: what she said, else what is usual."""
    return by.usual_room if plan.room is None else plan.room


def steps_of(session: Session, plan: TaskListRow, by: Basis) -> tuple[Step, ...]:
    """In their order, each with the day it has now; None where it was never dated."""
    return tuple(_step(row, by) for row in queries.steps(session, plan.id))


def date_steps(session: Session, plan: TaskListRow, now: datetime) -> None:
    """Every open step on its day, but for those whose day she set herself."""
    session.flush()
    assert plan.goal is not None
    by = basis(session, plan.client_id, now)
    rows = queries.steps(session, plan.id)
    number(rows)
    steps = [_step(row, by) for row in rows]
    for row, step, day in zip(rows, steps, dated(steps, plan.goal, by.days, room_of(plan, by)), strict=True):
        if step.is_open and not step.set_by_her:
            due = closing(step.owner, day, by)
            set_due(row, due, now)
            _keep(row, [day.isoformat(), due.isoformat()])


def set_due(row: TaskRow, due: datetime | None, now: datetime) -> None:
    """A promise that is put off, and a time that has passed already, are remembered; a plan that breathes is not."""
    if row.promise or (row.due_at is not None and row.due_at < now):
        put_off(row, due, now)
    else:
        row.due_at = due


def free(row: TaskRow) -> None:
    """The plan may date it again, whatever day it has."""
    _keep(row, ["", "" if row.due_at is None else row.due_at.isoformat()])


def hold(row: TaskRow) -> None:
    """The day that it has is hers."""
    row.extra = {key: held for key, held in row.extra.items() if key != DATED}


def closing(owner: Side, day: date, by: Basis) -> datetime:
    """When a day ends (aware UTC): with her last hour, and for an input with the last one agreed with the client."""
    theirs = by.days.theirs
    if owner is Side.CLIENT and theirs is not None and theirs.is_open(day):
        return theirs.closes(day)
    return by.days.hers.closes(day)


def lasts_of(row: TaskRow) -> int:
    """Working days; a day for what was put into the list elsewhere."""
    return 1 if row.lasts is None else row.lasts


def number(rows: Sequence[TaskRow]) -> None:
    """Their places, as they stand."""
    for position, row in enumerate(rows):
        if row.position != position:
            row.position = position


def step_row(plan: TaskListRow, step: TemplateStep, position: int, now: datetime) -> TaskRow:
    """A new step, not dated yet."""
    return TaskRow(
        client_id=plan.client_id,
        uid=new_uid(),
        list_id=plan.id,
        title=one_line(step.title),
        owner=step.owner.value,
        lasts=step.lasts,
        position=position,
        created_at=now,
        notes="",
        extra={},
    )


def _step(row: TaskRow, by: Basis) -> Step:
    zone = ZoneInfo(by.zone)
    day, at = _kept(row)
    is_planned = row.due_at is None or at == row.due_at
    due = None if row.due_at is None else day if is_planned and day else row.due_at.astimezone(zone).date()
    done = None if row.done_at is None else row.done_at.astimezone(zone).date()
    return Step(row.id, row.title, Side(row.owner), lasts_of(row), due, done, not is_planned)


def _kept(row: TaskRow) -> tuple[date | None, datetime | None]:
    """The day that the plan gave, and the instant that this was."""
    held = row.extra.get(DATED)
    day, at = held if isinstance(held, list) and len(held) == 2 else ("", "")
    try:
        return (date.fromisoformat(str(day)) if day else None), datetime.fromisoformat(str(at)).astimezone(UTC)
    except ValueError:
        return None, None


def _keep(row: TaskRow, held: list[str]) -> None:
    if row.extra.get(DATED) != held:
        row.extra = {**row.extra, DATED: held}
