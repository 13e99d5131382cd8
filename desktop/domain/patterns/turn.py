"""The noun Turn: a line of the client in its conversation, and whether she was late by then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import itemgetter

from desktop.domain.agreement import in_force
from desktop.domain.contact import Contact, ordered
from desktop.domain.deadlines import deadline
from desktop.domain.interaction import SPOKEN, Channel, Direction, Interaction
from desktop.domain.patterns.facts import ClientFacts
from desktop.domain.task import Side

SOON = timedelta(minutes=60)
"""A message this soon after a missed call, or after a first message on another channel, belongs to it."""

CALLS_AGAIN = timedelta(hours=2)
"""A call this soon after a missed one, nothing from her between, is a call again."""

FAIR = timedelta(days=3)
"""How long after an answer was due asking for it is fair. What stays without one for longer seldom needed any."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A line of the client, seen with the eyes of that moment: nothing in it comes from later lines.

    `opens`: it is the first line of its contact. `after_missed_call`: a message soon after a call she missed.
    `calls_again`: a call soon after one she missed. `on_another_channel`: the same hour's second way to reach her.
    `she_is_late`: an answer or a promise of hers was overdue, so that asking after it is only fair. What she writes
    settles what is not overdue yet and what came on the same channel; what is spoken settles everything.
    """

    line: Interaction
    contact: Contact
    opens: bool
    after_missed_call: bool
    calls_again: bool
    on_another_channel: bool
    she_is_late: bool


def turns(facts: ClientFacts) -> Iterator[Turn]:
    """The client's turns in order of time."""
    late_promises = _late_promises(facts)
    due: list[tuple[datetime, Channel]] = []
    previous: Interaction | None = None
    missed: datetime | None = None
    for line, contact in _lines(facts):
        spoken = line.channel in SPOKEN
        if line.direction is Direction.OUT:
            missed = None
            if not spoken or line.connected is not False:
                due = [one for one in due if not spoken and one[0] < line.at and one[1] is not line.channel]
                previous = None
            continue
        yield Turn(
            line,
            contact,
            opens=line is contact.lines[0],
            after_missed_call=not spoken and missed is not None and line.at - missed <= SOON,
            calls_again=spoken and missed is not None and line.at - missed <= CALLS_AGAIN,
            on_another_channel=previous is not None
            and previous.channel is not line.channel
            and line.at - previous.at <= SOON,
            she_is_late=any(by < line.at < by + FAIR for by, _ in due)
            or any(begins < line.at < ends for begins, ends in late_promises),
        )
        if spoken and line.connected is not False:
            due.clear()
            previous = missed = None
            continue
        if line.missed:
            missed = line.at
        elif not spoken:
            missed = None
        previous = line
        if line is contact.lines[0] and line.needs_answer and not line.answered_elsewhere:
            due.extend((by, line.channel) for by in _due(facts, line))


def _lines(facts: ClientFacts) -> list[tuple[Interaction, Contact]]:
    return ordered(((line, contact) for contact in facts.contacts for line in contact.lines), itemgetter(0))


def _due(facts: ClientFacts, line: Interaction) -> Iterator[datetime]:
    agreed = in_force(facts.agreements, line.at)
    if agreed is not None:
        by = deadline(agreed.rule_for(line.channel), agreed.calendar, line.at)
        if by is not None:
            yield by


def _late_promises(facts: ClientFacts) -> list[tuple[datetime, datetime]]:
    """From when to when each promise of hers was overdue: until the client was told, or at least until it was done."""
    ever = max((contact.lines[-1].at for contact in facts.contacts), default=None)
    if ever is None:
        return []
    promises = (one for one in facts.tasks if one.owner is Side.ASSISTANT and one.promise and one.due_at is not None)
    spans = ((one.due_at, one.told_at or one.done_at or ever + SOON) for one in promises)
    return [(due, until) for due, until in spans if due is not None and until > due]
