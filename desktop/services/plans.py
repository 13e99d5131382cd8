"""Step plans: lists whose steps are dated backwards from a goal, with room for a client's lateness."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import NamedTuple, TypedDict, Unpack

from db.models.task import TaskListRow, TaskRow
from db.queries import plans as queries
from db.queries import tasks as task_queries
from desktop.domain.clock import Clock, within
from desktop.domain.errors import Problem, Refused
from desktop.domain.plan import LONGEST_ROOM, Push, Step, dated, pushed
from desktop.domain.plan_template import MOST_STEPS, TemplateStep, lasts_problems, step_problems
from desktop.domain.task import Side
from desktop.domain.typed import one_line, title_problems
from desktop.services.clients import new_uid
from desktop.services.plan_rows import (
    Basis,
    basis,
    closing,
    date_steps,
    free,
    hold,
    lasts_of,
    number,
    room_of,
    set_due,
    step_row,
    steps_of,
)
from desktop.services.reminders import Reminder
from desktop.services.work import Session, Work

__all__ = ["Basis", "OpenPlan", "PlanLine", "Plans", "StepChanges"]


class PlanLine(NamedTuple):
    """`next`: the first open step with its day; None where all are done."""

    id: int
    title: str
    shared: bool
    goal: date
    open: int
    done: int
    next: tuple[str, date] | None


class OpenPlan(NamedTuple):
    """`own_room`: what she said, None where it is worked out. `push`: what is late, and moves what comes after it.

    `is_stale`: dated anew, an open step would have another day. `reminded`: by step, when the client was last reminded.
    """

    id: int
    title: str
    shared: bool
    goal: date
    own_room: int | None
    basis: Basis
    steps: tuple[Step, ...]
    push: Push | None
    is_stale: bool
    reminded: Mapping[int, datetime]

    @property
    def room(self) -> int:
        return self.basis.usual_room if self.own_room is None else self.own_room


class StepChanges(TypedDict, total=False):
    """The fields of a step that may be changed."""

    title: str
    owner: Side
    lasts: int


class Plans:
    """Every change dates the open steps anew, as one step to take back; what is done stays on its day.

    Refused everywhere: list_unknown, plan_unknown for a list without a goal, task_unknown for a step that is gone.
    What she types wrongly is refused as plan_is_wrong, with the Problems.
    """

    def __init__(self, work: Work, clock: Clock) -> None:
        self._work, self._clock = work, clock

    def basis(self, client_id: int) -> Basis:
        """What a new plan is dated by. Raises Refused client_gone."""
        with self._work.read() as session:
            return basis(session, client_id, self._clock())

    def of_client(self, client_id: int) -> list[PlanLine]:
        """The one with the nearest goal first."""
        with self._work.read() as session:
            plans = queries.of_client(session, client_id)
            by = basis(session, client_id, self._clock()) if plans else None
            return [_line(row, steps_of(session, row, by)) for row in plans if by is not None]

    def open(self, list_id: int) -> OpenPlan:
        with self._work.read() as session:
            row = _plan(session, list_id)
            by, goal = basis(session, row.client_id, self._clock()), row.goal
            assert goal is not None
            kept, room = steps_of(session, row, by), room_of(row, by)
            anew = dated(kept, goal, by.days, room)
            steps = tuple(replace(step, due=step.due or day) for step, day in zip(kept, anew, strict=True))
            return OpenPlan(
                row.id,
                row.title,
                row.shared,
                goal,
                row.room,
                by,
                steps,
                pushed(steps, by.days, room, by.today),
                tuple(step.due for step in kept) != anew,
                {one.id: one.reminded_at for one in queries.steps(session, row.id) if one.reminded_at},
            )

    def to_remind(self, task_id: int) -> Reminder:
        """A step as something that the client can be reminded of."""
        with self._work.read() as session:
            row, _of = _step(session, task_id)
            now = self._clock()
            client = basis(session, row.client_id, now).client
            return Reminder(None, row.id, row.client_id, client, row.title, row.due_at or now)

    def make(
        self,
        client_id: int,
        title: str,
        goal: date,
        steps: Sequence[TemplateStep],
        room: int | None = None,
        shared: bool = False,
    ) -> int:
        """Makes a plan, dates its steps, and gives the list's row. `room`: None is worked out."""
        wrong = [*title_problems(title), *_goal_problems(goal), *_room_problems(room), *_number_problems(len(steps))]
        if problems := [*wrong, *(one for step in steps for one in step_problems(step))]:
            raise Refused("plan_is_wrong", problems)
        with self._work.write("plan_made") as session:
            now = self._clock()
            plan = TaskListRow(client_id=client_id, uid=new_uid(), title=one_line(title), shared=shared)
            plan.goal, plan.room = goal, room
            session.add(plan)
            session.flush()
            for position, step in enumerate(steps):
                session.add(step_row(plan, step, position, now))
            date_steps(session, plan, self._clock())
            return plan.id

    def move_goal(self, list_id: int, goal: date) -> None:
        """Another goal, for the open steps too; a list that had none becomes a plan by it."""
        if problems := _goal_problems(goal):
            raise Refused("plan_is_wrong", problems)
        with self._work.write("goal_moved") as session:
            plan = _list(session, list_id)
            plan.goal = goal
            date_steps(session, plan, self._clock())

    def set_room(self, list_id: int, room: int | None) -> None:
        """Working days by which inputs are asked for earlier; None is worked out from how late they usually come."""
        if problems := _room_problems(room):
            raise Refused("plan_is_wrong", problems)
        with self._work.write("plan_room_set") as session:
            plan = _plan(session, list_id)
            plan.room = room
            date_steps(session, plan, self._clock())

    def remake(self, list_id: int) -> None:
        """Dates the open steps anew, by the hours, days off and usual lateness of today."""
        with self._work.write("plan_dated") as session:
            date_steps(session, _plan(session, list_id), self._clock())

    def add(self, list_id: int, step: TemplateStep, after: int | None = None) -> int:
        """A new step, behind the task `after` or at the end; gives the task's row."""
        with self._work.write("step_added") as session:
            plan, now = _plan(session, list_id), self._clock()
            rows = list(queries.steps(session, list_id))
            if problems := [*step_problems(step), *_number_problems(len(rows) + 1)]:
                raise Refused("plan_is_wrong", problems)
            made = step_row(plan, step, len(rows), now)
            session.add(made)
            session.flush()
            at = next((at + 1 for at, row in enumerate(rows) if row.id == after), len(rows))
            rows.insert(at, made)
            number(rows)
            date_steps(session, plan, self._clock())
            return made.id

    def change(self, task_id: int, **changes: Unpack[StepChanges]) -> None:
        """Sets these fields of a step."""
        with self._work.write("step_changed") as session:
            row, plan = _step(session, task_id)
            _set(row, changes, self._clock())
            date_steps(session, plan, self._clock())

    def lengthen(self, task_id: int, by: int) -> int:
        """So many working days more, or less where negative, and never below none; gives what it takes now."""
        with self._work.write("step_changed") as session:
            row, plan = _step(session, task_id)
            lasts = max(0, lasts_of(row) + by)
            _set(row, {"lasts": lasts}, self._clock())
            date_steps(session, plan, self._clock())
            return lasts

    def shorten(self, list_id: int, lasts: Mapping[int, int]) -> None:
        """Other lengths for several steps at once: working days by the task's row."""
        with self._work.write("plan_shortened") as session:
            for task_id, days in lasts.items():
                _set(_step(session, task_id)[0], {"lasts": days}, self._clock())
            date_steps(session, _plan(session, list_id), self._clock())

    def reorder(self, task_id: int, by: int) -> None:
        """So many places further down, or up where negative; no further than to the end."""
        with self._work.write("step_moved") as session:
            row, plan = _step(session, task_id)
            rows = list(queries.steps(session, plan.id))
            at = rows.index(row)
            rows.insert(max(0, min(at + by, len(rows) - 1)), rows.pop(at))
            number(rows)
            date_steps(session, plan, self._clock())

    def set_day(self, task_id: int, day: date | None) -> None:
        """A day of her own for a step, which no change of the plan moves; None lets the plan date it again."""
        if day is not None and (problems := _goal_problems(day, "due")):
            raise Refused("plan_is_wrong", problems)
        with self._work.write("step_day_freed" if day is None else "step_day_set") as session:
            row, plan = _step(session, task_id)
            now = self._clock()
            if day is None:
                free(row)
            else:
                set_due(row, closing(Side(row.owner), day, basis(session, plan.client_id, now)), now)
                hold(row)
            date_steps(session, plan, now)

    def remove_step(self, task_id: int) -> None:
        with self._work.write("step_removed") as session:
            row, plan = _step(session, task_id)
            session.delete(row)
            session.flush()
            date_steps(session, plan, self._clock())

    def remove(self, list_id: int) -> None:
        """The plan and its open steps go; what is done stays, in no list."""
        with self._work.write("plan_removed") as session:
            plan = _plan(session, list_id)
            for row in queries.steps(session, list_id):
                if row.done_at is None:
                    session.delete(row)
            session.flush()
            session.delete(plan)


def _list(session: Session, list_id: int) -> TaskListRow:
    row = task_queries.list_row(session, list_id)
    if row is None:
        raise Refused("list_unknown")
    return row


def _plan(session: Session, list_id: int) -> TaskListRow:
    row = _list(session, list_id)
    if row.goal is None:
        raise Refused("plan_unknown")
    return row


def _step(session: Session, task_id: int) -> tuple[TaskRow, TaskListRow]:
    """A step with its plan."""
    row = task_queries.row(session, task_id)
    if row is None or row.list_id is None:
        raise Refused("task_unknown")
    return row, _plan(session, row.list_id)


def _line(row: TaskListRow, steps: Sequence[Step]) -> PlanLine:
    is_open = [step for step in steps if step.is_open]
    first = next(((step.title, step.due) for step in is_open if step.due is not None), None)
    assert row.goal is not None
    return PlanLine(row.id, row.title, row.shared, row.goal, len(is_open), len(steps) - len(is_open), first)


def _set(row: TaskRow, changes: StepChanges, now: datetime) -> None:
    problems = title_problems(changes["title"]) if "title" in changes else []
    problems += lasts_problems(changes["lasts"]) if "lasts" in changes else []
    owner = changes.get("owner", Side(row.owner))
    if row.promise and owner is not Side.ASSISTANT:
        problems.append(Problem("promise_not_hers", "owner"))
    if problems:
        raise Refused("plan_is_wrong", problems)
    row.title = one_line(changes.get("title", row.title))
    row.owner, row.lasts = owner.value, changes.get("lasts", row.lasts)
    row.touched_at = now


def _goal_problems(goal: date, field: str = "goal") -> list[Problem]:
    return [] if within(goal.year) else [Problem("time_out_of_range", field)]


def _room_problems(room: int | None) -> list[Problem]:
    fits = room is None or 0 <= room <= LONGEST_ROOM
    return [] if fits else [Problem("room_out_of_range", "room", {"most": LONGEST_ROOM})]


def _number_problems(count: int) -> list[Problem]:
    return [] if count <= MOST_STEPS else [Problem("too_many_steps", "steps", {"most": MOST_STEPS})]
