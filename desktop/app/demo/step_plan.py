"""A step plan of the sample: a newsletter on its way, whose photos are later than there is room for."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from desktop.domain.agreement import in_force
from desktop.domain.hours import Calendar
from desktop.domain.lateness import DEFAULT_ROOM, late_by
from desktop.domain.plan import Days, Step, redated
from desktop.domain.portfolio import Dossier
from desktop.domain.task import Side, Task, TaskList
from desktop.domain.workdays import Workdays, workdays
from desktop.services.plan_rows import DATED
from desktop.services.plan_templates import built_in

WHOSE, TEMPLATE = "tangled", "newsletter"
TOO_LATE = 1
"""Working days by which the first input is later today than there is room for: what needs it is due tomorrow."""
BEGUN = 12
"""So many working days ago the plan was made."""
FARTHEST = 40
"""The goal is looked for in so many working days."""


def with_plan(dossier: Dossier, hers: Calendar, now: datetime) -> Dossier:
    """The dossier with one plan more: its first step is done, its first input late."""
    template = next(one for one in built_in(dossier.client.language) if one.key == TEMPLATE)
    agreed = in_force(dossier.agreements, now)
    days = Days(workdays(hers), None if agreed is None else workdays(agreed.calendar))
    usual = late_by(dossier.tasks, days.hers, ZoneInfo(hers.tz))
    room, today = DEFAULT_ROOM if usual is None else usual.days, now.astimezone(ZoneInfo(hers.tz)).date()
    steps = tuple(Step(at, one.title, one.owner, one.lasts) for at, one in enumerate(template.steps))
    first_input = next(at for at, step in enumerate(steps) if step.is_input)
    wanted, found, goal = days.hers.back(today, room + TOO_LATE), steps, today
    for ahead in range(1, FARTHEST):
        goal = days.hers.forth(today, ahead)
        found = redated(steps, goal, days, room)
        if (found[first_input].due or today) >= wanted:
            break
    plan = TaskList("sample-plan", template.title, shared=True, goal=goal)
    tasks = tuple(_task(step, plan, days, now, is_done=step.id < first_input) for step in found)
    return replace(dossier, tasks=(*dossier.tasks, *tasks), lists=(*dossier.lists, plan))


def _task(step: Step, plan: TaskList, days: Days, now: datetime, is_done: bool) -> Task:
    assert step.due is not None
    ends = _closing(step, days).closes(step.due)
    return Task(
        id=f"{plan.id}-{step.id}",
        title=step.title,
        owner=step.owner,
        created_at=days.hers.closes(days.hers.back(now.date(), BEGUN)),
        due_at=ends,
        done_at=ends if is_done else None,
        told_at=ends if is_done else None,
        list=plan.id,
        position=step.id,
        lasts=step.lasts,
        extra={DATED: [step.due.isoformat(), ends.isoformat()]},
    )


def _closing(step: Step, days: Days) -> Workdays:
    return days.theirs if step.owner is Side.CLIENT and days.theirs is not None else days.hers
