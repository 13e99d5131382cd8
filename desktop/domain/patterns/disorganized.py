"""The disorganized profile: what is owed comes late or back, appointments fail, things get lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from desktop.domain.interaction import Tag
from desktop.domain.patterns.facts import ClientFacts, settled_at
from desktop.domain.patterns.indicators import Indicator, Occurrence, Signal, Source, Trail, tagged, trail
from desktop.domain.patterns.words import worded
from desktop.domain.postponed import missed
from desktop.domain.schedule import Appointment, Outcome
from desktop.domain.steps import Steps, gathered
from desktop.domain.task import Side, Task

GRACE = timedelta(days=1)
"""How long after its due time a task is not yet a lapse: the evening after is ordinary life."""

LAST_MINUTE = timedelta(hours=24)
"""An appointment moved or cancelled earlier than this before it begins troubles nobody."""

LATE_MINUTES = 10

OVERDUE = Signal(Indicator.OVERDUE_TASK, usual=0.13, factor=3.5, most=5.0, least=-2.0)
RETURNED = Signal(Indicator.RETURNED_TASK, usual=0.05, factor=5.0, most=4.5, least=-1.0)
APPOINTMENTS = Signal(Indicator.APPOINTMENT_TROUBLE, usual=0.08, factor=5.0, most=5.0, least=-1.5)
WORDS = (
    (
        frozenset({Tag.LOST_ACCESS, Tag.ASKS_RESEND, Tag.MISSING_CONTACT}),
        Signal(Indicator.LOST_OR_MISSING, usual=0.015, factor=5.0, most=5.0, least=-1.0, words=True),
    ),
    (
        frozenset({Tag.WRONG_DATA, Tag.WRONG_APPOINTMENT}),
        Signal(Indicator.WRONG_DATA, usual=0.007, factor=6.0, most=4.0, least=-0.7, words=True),
    ),
    (
        frozenset({Tag.LATE_INPUT}),
        Signal(Indicator.LATE_INPUT, usual=0.007, factor=6.0, most=4.0, least=-0.7, words=True),
    ),
)


def trails(facts: ClientFacts) -> Steps[tuple[Trail, ...]]:
    """What speaks for the profile: the client's own lapses, and what she ticked."""
    owed = [one for one in facts.tasks if one.owner is Side.CLIENT]
    met = [one for one in facts.appointments if one.outcome is not Outcome.PLANNED and not _hers(one)]
    wording = yield from worded(facts)
    told = yield from gathered((tagged(facts, wording, signal, tags) for tags, signal in WORDS), 1)
    return (
        trail(
            OVERDUE,
            (late for one in owed for late in _overdue(facts, one)),
            (facts.day_of(due + GRACE) for one in owed if (due := owed_by(one)) is not None),
        ),
        trail(
            RETURNED,
            (back for one in owed for back in _returned(facts, one)),
            (facts.day_of(one.done_at) for one in owed if one.done_at is not None),
        ),
        _appointments(facts, met),
        *told,
    )


def owed_by(task: Task) -> datetime | None:
    """The time that counts. Another one that was agreed when the grace was over undoes nothing."""
    return next((one.due for one in missed(task) if one.moved_at - one.due > GRACE), task.due_at)


def _overdue(facts: ClientFacts, task: Task) -> Iterator[Occurrence]:
    """Known once the grace is over and it is still not done; cited under its due day."""
    due = owed_by(task)
    if due is not None and (task.done_at is None or task.done_at > due + GRACE):
        yield Occurrence(facts.day_of(due + GRACE), facts.day_of(due), Source.TASK, task.id)


def _returned(facts: ClientFacts, task: Task) -> Iterator[Occurrence]:
    for at in task.returned_at:
        yield Occurrence(facts.day_of(at), facts.day_of(at), Source.TASK, task.id)


def _appointments(facts: ClientFacts, met: list[Appointment]) -> Trail:
    troubles = []
    for one in met:
        if _trouble(one):
            on = facts.day_of(one.changed_at or one.starts_at)
            troubles.append(Occurrence(max(on, facts.day_of(settled_at(one))), on, Source.APPOINTMENT, one.id))
    return trail(APPOINTMENTS, troubles, (facts.day_of(settled_at(one)) for one in met))


def _trouble(one: Appointment) -> bool:
    """The client's own lapse: missed, clearly late, or called off so late that the time is lost."""
    if one.by is not Side.CLIENT:
        return False
    if one.outcome in (Outcome.CANCELLED, Outcome.MOVED):
        return one.changed_at is not None and one.starts_at - one.changed_at < LAST_MINUTE
    return one.outcome is Outcome.MISSED or (one.outcome is Outcome.LATE and one.minutes_late >= LATE_MINUTES)


def _hers(one: Appointment) -> bool:
    return one.by is Side.ASSISTANT
