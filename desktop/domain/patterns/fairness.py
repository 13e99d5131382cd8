"""Fairness: the same facts with her late answers, agreed exceptions or a busy time set aside."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from desktop.domain.conversation import answers, waiting
from desktop.domain.interaction import Direction
from desktop.domain.patterns.assessment import Assessment
from desktop.domain.patterns.card import WEEKS, Card, Fact, by_week
from desktop.domain.patterns.disorganized import owed_by
from desktop.domain.patterns.facts import ClientFacts
from desktop.domain.patterns.indicators import Occurrence, Source
from desktop.domain.patterns.replay import TRAILS
from desktop.domain.steps import AT_ONCE, Steps
from desktop.domain.task import Side

AFTER = timedelta(days=2)
"""How long what the client does is still laid to her late answer, or to a promise that she kept late."""

BACK = timedelta(weeks=2 * WEEKS)
"""How far back her late answers are looked for: what is older no longer bears on the card."""

Stretch = tuple[datetime, datetime]
"""From, to (aware); the second instant belongs to it."""


@dataclass(frozen=True, slots=True)
class Aside:
    """What is to count for nothing.

    `own_late`: all that the client did while she was late, and two days on. `busy`: all from the first to the last of
    these days, both included, in her zone. `agreed`: single things by source and portable id; contacts by their first
    line.
    """

    own_late: bool = False
    busy: tuple[date, date] | None = None
    agreed: frozenset[tuple[Source, str]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.own_late or self.busy or self.agreed)


@dataclass(frozen=True, slots=True)
class Weighed:
    """A card with something set aside. `stands`: whether it would be there.

    `facts`: those of the card, in its order, over the same days and beside the same usual: what is left of each.
    """

    stands: bool
    facts: tuple[Fact, ...]


def without(facts: ClientFacts, aside: Aside, now: datetime) -> Steps[ClientFacts]:
    """The facts as they were had the client done nothing of what is set aside. What she did herself stays.

    Pure: `now` (aware) is until when an answer that has not come is late.
    """
    late = late_stretches(facts, now) if aside.own_late else ()
    yield
    contacts = []
    for number, one in enumerate(facts.contacts):
        if number % AT_ONCE == AT_ONCE - 1:
            yield
        hers = one.direction is Direction.OUT
        if hers or not (_is_aside(facts, one.at, aside, late) or (Source.INTERACTION, one.id) in aside.agreed):
            contacts.append(one)
    return replace(
        facts,
        contacts=tuple(contacts),
        appointments=tuple(
            one
            for one in facts.appointments
            if not (_is_aside(facts, one.starts_at, aside, late) or (Source.APPOINTMENT, one.id) in aside.agreed)
        ),
        tasks=tuple(
            one
            for one in facts.tasks
            if one.owner is Side.ASSISTANT
            or not (
                _is_aside(facts, owed_by(one) or one.created_at, aside, late) or (Source.TASK, one.id) in aside.agreed
            )
        ),
    )


def weighed(card: Card, left: ClientFacts, found: Assessment) -> Steps[Weighed]:
    """The card over the facts that are left, and the assessment of these."""
    trails = yield from TRAILS[card.profile](left)
    ever = {one.signal.indicator: one.occurrences for one in trails}
    stands = any(one.profile is card.profile and one.cleared_on is None for one in found.episodes)
    return Weighed(stands, tuple(_left(one, ever.get(one.indicator, ())) for one in card.facts))


def late_stretches(facts: ClientFacts, now: datetime) -> tuple[Stretch, ...]:
    """When an answer or a promise of hers was overdue, each until two days after it came."""
    lines = sorted(
        (line for one in facts.contacts for line in one.lines if one.at >= now - BACK), key=lambda one: one.at
    )
    found = [
        (reply.deadline, reply.answered_at + AFTER)
        for reply in answers(lines, facts.agreements)
        if reply.in_time is False and reply.deadline is not None
    ]
    still = waiting(lines, facts.agreements, now)
    if still is not None and still.deadline is not None and still.deadline < now:
        found.append((still.deadline, now))
    return (*found, *_late_promises(facts, now))


def _late_promises(facts: ClientFacts, now: datetime) -> Iterator[Stretch]:
    for one in facts.tasks:
        if one.owner is Side.ASSISTANT and one.promise and one.due_at is not None and one.due_at >= now - BACK:
            kept = one.told_at or one.done_at
            if (kept or now) > one.due_at:
                yield one.due_at, now if kept is None else kept + AFTER


def _is_aside(facts: ClientFacts, at: datetime, aside: Aside, late: Sequence[Stretch]) -> bool:
    busy = aside.busy is not None and aside.busy[0] <= facts.day_of(at) <= aside.busy[1]
    return busy or any(begins < at <= ends for begins, ends in late)


def _left(fact: Fact, ever: Sequence[Occurrence]) -> Fact:
    """Only what was counted before: what is set aside makes no new facts."""
    still = {(one.source, one.id) for one in ever}
    interactions = tuple(one for one in fact.interactions if (Source.INTERACTION, one) in still)
    appointments = tuple(one for one in fact.appointments if (Source.APPOINTMENT, one) in still)
    tasks = tuple(one for one in fact.tasks if (Source.TASK, one) in still)
    return replace(
        fact,
        observed=len(interactions) + len(appointments) + len(tasks),
        weeks=by_week((one.known for one in ever), fact.last),
        interactions=interactions,
        appointments=appointments,
        tasks=tasks,
    )
