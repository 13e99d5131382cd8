"""The conversation with a client as logged: what waits for her answer, and how fast she answered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.agreement import Agreement, begins, in_turn
from desktop.domain.hours import Calendar
from desktop.domain.interaction import SPOKEN, Channel, Direction, Interaction
from desktop.domain.standing import (
    AgreementChanged,
    Answered,
    Conversation,
    Dismissed,
    Event,
    Received,
    Spoken,
    State,
    standing,
)
from desktop.domain.steps import AT_ONCE, Steps, done, gathered


@dataclass(frozen=True, slots=True)
class Waiting:
    """What waits for her answer at one instant.

    `items`: the client's lines and missed calls without an answer, oldest first. `deadline`: the earliest of theirs,
    None where none has one. `due`: the item it belongs to, else the oldest; `calendar`: the one that item is under.
    `state`: awaiting or overdue. `answered_in`: contact seconds of her latest answer, None before the first.
    """

    items: tuple[Interaction, ...]
    due: Interaction
    calendar: Calendar
    deadline: datetime | None
    state: State
    answered_in: int | None

    @property
    def since(self) -> datetime:
        return self.items[0].at

    @property
    def channel(self) -> Channel:
        return self.due.channel


@dataclass(frozen=True, slots=True)
class Reply:
    """One item of the client that she answered, from its receipt to her answer.

    `deadline` and `in_time` are None where nothing was promised. `took`: contact seconds on the item's calendar.
    """

    item: Interaction
    answered_at: datetime
    deadline: datetime | None
    in_time: bool | None
    took: int


def waiting(interactions: Iterable[Interaction], agreements: Iterable[Agreement], at: datetime) -> Waiting | None:
    """What of one client waits at `at` (aware); None when nothing does."""
    known = {one.id: one for one in interactions if one.at <= at}
    found = standing(None, events(known.values(), agreements), at)
    if not found.items:
        return None
    due = next((item for item in found.items if item.deadline == found.deadline), found.items[0])
    items = tuple(known[item.id] for item in found.items if item.id is not None)
    of_due = items[found.items.index(due)]
    return Waiting(items, of_due, due.calendar, found.deadline, found.state, found.answered_in)


def answers(interactions: Iterable[Interaction], agreements: Iterable[Agreement]) -> list[Reply]:
    """Every item that she answered, in order of her answers. What arrived before the first agreement has no clock."""
    return done(answered(interactions, agreements))


def answered(interactions: Iterable[Interaction], agreements: Iterable[Agreement]) -> Steps[list[Reply]]:
    """The same for a long log."""
    known = {one.id: one for one in interactions}
    conversation = Conversation()
    for number, event in enumerate(events(known.values(), agreements), 1):
        conversation.take(event)
        if number % AT_ONCE == 0:
            yield
    return (yield from gathered(_replies(conversation, known)))


def events(interactions: Iterable[Interaction], agreements: Iterable[Agreement]) -> list[Event]:
    """One client's log as events, in order of time; ties keep the given order, and an agreement comes first."""
    found: list[Event] = [AgreementChanged(begins(one), one) for one in in_turn(agreements)]
    for one in interactions:
        found += _of(one)
    return sorted(found, key=lambda event: event.at)


def _replies(conversation: Conversation, known: Mapping[str, Interaction]) -> Iterator[Reply]:
    for answer in conversation.answers:
        if answer.item.id is not None:
            due = answer.item.deadline
            in_time = None if due is None else answer.at <= due
            yield Reply(known[answer.item.id], answer.at, due, in_time, answer.took)


def _of(one: Interaction) -> Sequence[Event]:
    """A receipt or newsletter is nothing; an attempt of hers that did not come about answers nothing."""
    if one.automatic:
        return ()
    if one.channel in SPOKEN and not one.missed:
        return (Spoken(one.at),)
    if one.direction is Direction.OUT:
        return () if one.missed else (Answered(one.at),)
    received = Received(one.at, one.channel, one.id)
    if one.needs_answer and not one.answered_elsewhere:
        return (received,)
    return received, Dismissed(one.at, frozenset({one.id}), one.answered_elsewhere)
