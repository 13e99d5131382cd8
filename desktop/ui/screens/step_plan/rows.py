"""A step plan as painted rows under an axis of days: every day, room and delay in words too."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from desktop.domain.plan import Days, Slip, Step, begins
from desktop.ui import formats
from desktop.ui.kit.step_rows import Axis, Span, StepRow
from desktop.ui.screens.step_plan.plan_words import WORDS

if TYPE_CHECKING:
    from desktop.services.plans import OpenPlan

translate = QCoreApplication.translate

GOAL = -1
"""The key of the goal's own row."""
NEAR = 21
"""Today is on the axis where the plan begins within so many days; a plan that is far away has it for itself."""


def plan_rows(plan: OpenPlan) -> tuple[list[StepRow], Axis]:
    """Every step on its day, and the goal at the end."""
    by = plan.basis
    slips = {} if plan.push is None else {slip.step: slip for slip in (*plan.push.late, *plan.push.moved)}
    first, last = _bounds(plan, slips)
    rows = []
    for at, step in enumerate(plan.steps):
        due, slip = step.due or plan.goal, slips.get(step.id)
        span = _bar(step, due, by.days, first)
        room = None
        if step.is_input and step.is_open and plan.room:
            room = span[1], _needed(plan.steps[at + 1 :], by.days, plan.goal, first)
        rows.append(_row(plan, step, span, room, slip, first))
    day = formats.capital(formats.short_day(plan.goal, by.today))
    title, near = translate("StepPlan", "Goal: {title}").format(title=plan.title), WORDS.near(plan.goal, by.today)
    rows.append(StepRow(GOAL, title, f"{day}, {title}", day, near, _finish(plan), heading=True, under_tone="late_ink"))
    return rows, _axis(first, last, plan.goal, by.today, by.days)


def preview_rows(steps: Sequence[Step], goal: date, days: Days, room: int, today: date, client: str) -> list[StepRow]:
    """Steps that are not made yet, each on its day."""
    first = min([begins(step, step.due or goal, days) for step in steps], default=goal)
    found = []
    for at, step in enumerate(steps):
        due = step.due or goal
        span = _bar(step, due, days, first)
        gap = (span[1], _needed(steps[at + 1 :], days, goal, first)) if step.is_input and room else None
        day, near, under = _day(due, today), WORDS.near(due, today), WORDS.lasts(step, client)
        spoken = ", ".join((day, WORDS.whose(step, client), near, step.title, WORDS.length(step.lasts)))
        tone = "late_ink" if due < today else "ink2"
        found.append(StepRow(step.id, step.title, spoken, day, near, under, not step.is_input, False, span, gap,
                             tone=tone))  # fmt: skip
    return found


def preview_axis(steps: Sequence[Step], goal: date, days: Days, today: date) -> Axis:
    first = min([begins(step, step.due or goal, days) for step in steps], default=goal)
    return _axis(first, goal, goal, today, days)


def _row(plan: OpenPlan, step: Step, span: Span, room: Span | None, slip: Slip | None, first: date) -> StepRow:
    by, due = plan.basis, step.due or plan.goal
    moves = slip if slip is not None and slip.by > 0 else None
    day, near = _day(due, by.today), WORDS.stands(step, due, by.today, moves)
    more = []
    if step.set_by_her and step.is_open:
        more.append(translate("StepPlan", "day set by you"))
    if step.id in plan.reminded and step.is_open:
        when = plan.reminded[step.id].astimezone(ZoneInfo(by.zone)).date()
        more.append(translate("StepPlan", "reminded {day}").format(day=formats.short_day(when, by.today)))
    told = near if moves is None or due < by.today else WORDS.later(moves.by, moves.day, by.today)
    after = [WORDS.length(step.lasts), *([] if room is None else [WORDS.has_room(plan.room)])]
    is_late = step.is_open and (due < by.today or moves is not None)
    return StepRow(
        step.id,
        step.title,
        ", ".join((day, WORDS.whose(step, by.client), told, step.title, *after, *more)),
        day,
        near,
        " · ".join((WORDS.lasts(step, by.client), *more)),
        not step.is_input,
        not step.is_open,
        span,
        room if room is not None and room[1] > room[0] else None,
        None if moves is None else _bar(step, moves.day, by.days, first),
        "late_ink" if is_late else "soon_ink" if step.is_open and due == by.today else "ink2",
    )


def _finish(plan: OpenPlan) -> str:
    push = plan.push
    if push is None or push.finish <= push.goal:
        return ""
    late = plan.basis.days.hers.between(push.goal, push.finish)
    return WORDS.later(late, push.finish, plan.basis.today)


def _bounds(plan: OpenPlan, slips: dict[int, Slip]) -> tuple[date, date]:
    days, today = plan.basis.days, plan.basis.today
    starts = [begins(step, step.due or plan.goal, days) for step in plan.steps]
    first = min([plan.goal, *starts])
    if today < first and (first - today).days <= NEAR:
        first = today
    ends = [step.due or plan.goal for step in plan.steps]
    last = max([plan.goal, *ends, *(slip.day for slip in slips.values())])
    if last < today <= last + timedelta(days=NEAR):
        last = today
    return first, last


def _axis(first: date, last: date, goal: date, today: date, days: Days) -> Axis:
    shown = [first + timedelta(days=ahead) for ahead in range((last - first).days + 1)]
    closed = [at for at, day in enumerate(shown) if not days.hers.is_open(day)]
    begin = [at for at in closed if at - 1 not in closed]
    after = [at + 1 for at in closed if at + 1 not in closed]
    return Axis(
        len(shown),
        (today - first).days if first <= today <= last else None,
        (goal - first).days + 1,
        tuple(zip(begin, after, strict=True)),
        tuple((at, formats.day_and_month(day)) for at, day in enumerate(shown) if not day.weekday()),
    )


def _bar(step: Step, due: date, days: Days, first: date) -> Span:
    return (begins(step, due, days) - first).days, (due - first).days + 1


def _needed(following: Sequence[Step], days: Days, goal: date, first: date) -> int:
    """The place of the day on which the next open step begins, or after the goal."""
    after = next((step for step in following if step.is_open), None)
    if after is None:
        return (goal - first).days + 1
    return (begins(after, after.due or goal, days) - first).days + (0 if after.lasts else 1)


def _day(day: date, today: date) -> str:
    return formats.capital(formats.short_day(day, today))
