"""Indicators: the countable things an assessment looks at, each occurrence with the fact behind it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop.domain.contact import Contact
from desktop.domain.interaction import Direction, Interaction, Tag
from desktop.domain.patterns.facts import ClientFacts, Wording


class Indicator(StrEnum):
    """Codes as in the exchange format; the words belong to the UI and the CLI."""

    CONTACT_OUTSIDE_HOURS = "contact_outside_hours"
    MISSED_CALL_THEN_MESSAGE = "missed_call_then_message"
    REPEATED_CALLS = "repeated_calls"
    MANY_CONTACTS = "many_contacts"
    CHASES_BEFORE_DUE = "chases_before_due"
    ASKS_FOR_STATUS = "asks_for_status"
    REPEATS_REQUEST = "repeats_request"
    REPLACES_INSTRUCTION = "replaces_instruction"
    ALARMED_TONE = "alarmed_tone"
    LOST_OR_MISSING = "lost_or_missing"
    WRONG_DATA = "wrong_data"
    LATE_INPUT = "late_input"
    OVERDUE_TASK = "overdue_task"
    RETURNED_TASK = "returned_task"
    APPOINTMENT_TROUBLE = "appointment_trouble"
    ABUSIVE = "abusive"


class Source(StrEnum):
    """Where the fact behind an occurrence is found; the names are the exchange format's lists."""

    INTERACTION = "interactions"
    APPOINTMENT = "appointments"
    TASK = "tasks"


@dataclass(frozen=True, slots=True, order=True)
class Occurrence:
    """One fact that counts. `known`: the day from which it counts; `on`: the day under which it is cited, no later."""

    known: date
    on: date
    source: Source
    id: str
    weight: float = 1.0
    """How much it counts: less than 1 where it is only read from the text."""


@dataclass(frozen=True, slots=True)
class Signal:
    """How an indicator is read.

    `usual`: occurrences per chance with most clients of most assistants, from which a portfolio's own usual is
    learnt. `factor`: how many times the usual it happens when the behaviour is there. `most`, `least`: the bounds
    of what it may add to the score, in nats; `least` 0 means that its absence says nothing.
    `supporting`: it counts, but is no kind of signal of its own, for innocent things raise it too.
    `per_day`: its chances are days, and its usual is the client's own alone.
    `words`: it rests on what was said, ticked or read, and is the smaller part.
    """

    indicator: Indicator
    usual: float
    factor: float
    most: float
    least: float
    supporting: bool = False
    per_day: bool = False
    words: bool = False


@dataclass(frozen=True, slots=True)
class Trail:
    """All that happened of one indicator, and the days on which it could have happened, both in order."""

    signal: Signal
    occurrences: tuple[Occurrence, ...]
    chances: tuple[date, ...]


def trail(signal: Signal, occurrences: Iterable[Occurrence], chances: Iterable[date]) -> Trail:
    """The trail, in order, each fact once: what happens again to the same fact is no new one.

    Of what is known on the same day, that which counts most.
    """
    first: dict[tuple[Source, str], Occurrence] = {}
    for one in sorted(occurrences, key=lambda one: (one.known, one.on, one.source, one.id, -one.weight)):
        first.setdefault((one.source, one.id), one)
    return Trail(signal, tuple(first.values()), tuple(sorted(chances)))


def tagged(facts: ClientFacts, wording: Wording, signal: Signal, tags: frozenset[Tag]) -> Trail:
    """The lines of the client that say one of these; each contact of theirs that says something was a chance."""
    theirs = [one for one in facts.contacts if one.direction is Direction.IN]
    lines = (
        said(facts, line, one, weight)
        for one in theirs
        for line in one.lines
        if (weight := max((wording.get(line.id, {}).get(tag, 0.0) for tag in tags), default=0.0))
    )
    return trail(signal, lines, spoken(facts))


def spoken(facts: ClientFacts) -> tuple[date, ...]:
    """The days of the client's contacts of which it can be known what was said: all that have a text, and, from the
    first tick on, all of them, for then she would have ticked the others too."""
    found: list[date] = []
    ticks = False
    for one in facts.contacts:
        if one.direction is Direction.IN:
            ticks = ticks or bool(one.lines[0].tags)
            if ticks or one.lines[0].text:
                found.append(facts.day_of(one.at))
    return tuple(found)


def said(facts: ClientFacts, line: Interaction, contact: Contact, weight: float = 1.0) -> Occurrence:
    """A line that counts: known on its own day, cited by the contact it belongs to."""
    return Occurrence(facts.day_of(line.at), facts.day_of(contact.at), Source.INTERACTION, contact.id, weight)
