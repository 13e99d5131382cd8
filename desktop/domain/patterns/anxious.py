"""The anxious profile: contact out of hours, calls again and again, chasing while in time."""

from __future__ import annotations

from collections.abc import Callable

from desktop.domain.interaction import Direction, Tag
from desktop.domain.outside import outside_hours
from desktop.domain.patterns.facts import ClientFacts, Wording
from desktop.domain.patterns.indicators import Indicator, Signal, Trail, said, spoken, trail
from desktop.domain.patterns.turn import Turn, turns
from desktop.domain.patterns.words import worded
from desktop.domain.steps import Steps, gathered

OUTSIDE = Signal(Indicator.CONTACT_OUTSIDE_HOURS, usual=0.09, factor=3.2, most=6.0, least=-2.0)
MESSAGE_AFTER = Signal(Indicator.MISSED_CALL_THEN_MESSAGE, usual=0.25, factor=2.2, most=3.5, least=-0.5)
CALLS = Signal(Indicator.REPEATED_CALLS, usual=0.04, factor=8.0, most=4.0, least=-0.5)
MANY = Signal(Indicator.MANY_CONTACTS, usual=1.0, factor=1.8, most=0.8, least=0.0, supporting=True, per_day=True)
CHASES = Signal(Indicator.CHASES_BEFORE_DUE, usual=0.06, factor=2.0, most=0.5, least=0.0, supporting=True)
WORDS = {
    Tag.ASKS_FOR_STATUS: Signal(Indicator.ASKS_FOR_STATUS, usual=0.03, factor=3.5, most=4.0, least=-0.6, words=True),
    Tag.REPEATS_REQUEST: Signal(Indicator.REPEATS_REQUEST, usual=0.012, factor=4.0, most=3.5, least=-0.4, words=True),
    Tag.REPLACES_INSTRUCTION: Signal(
        Indicator.REPLACES_INSTRUCTION, usual=0.013, factor=4.0, most=3.5, least=-0.4, words=True
    ),
    Tag.ALARMED_TONE: Signal(Indicator.ALARMED_TONE, usual=0.005, factor=10.0, most=5.0, least=-0.7, words=True),
}
ONLY_IN_TIME = frozenset({Tag.ASKS_FOR_STATUS, Tag.REPEATS_REQUEST, Tag.ALARMED_TONE})
"""Words that count for nothing once an answer or a promise of hers is overdue."""


def trails(facts: ClientFacts) -> Steps[tuple[Trail, ...]]:
    """What speaks for the profile: how they reach out, and what was ticked or read."""
    outside = yield from _outside(facts)
    seen = yield from gathered(turns(facts))
    days = tuple(facts.day_of(turn.line.at) for turn in seen if turn.opens)
    missed = tuple(facts.day_of(turn.line.at) for turn in seen if turn.opens and turn.line.missed)
    chances = dict.fromkeys((one.indicator for one in WORDS.values()), spoken(facts))
    chances |= dict.fromkeys((MESSAGE_AFTER.indicator, CALLS.indicator), missed)
    wording = yield from worded(facts)

    def of(signal: Signal, counts: Callable[[Turn], float]) -> Trail:
        counted = ((turn, counts(turn)) for turn in seen)
        lines = (said(facts, one.line, one.contact, weight) for one, weight in counted if weight)
        return trail(signal, lines, chances.get(signal.indicator, days))

    counted: list[tuple[Signal, Callable[[Turn], float]]] = [
        (MESSAGE_AFTER, lambda turn: turn.after_missed_call and not turn.she_is_late),
        (CALLS, lambda turn: turn.calls_again and not turn.she_is_late),
        (MANY, lambda turn: turn.opens),
        (CHASES, lambda turn: turn.opens and turn.on_another_channel and not turn.she_is_late),
        *((signal, _says(tag, wording)) for tag, signal in WORDS.items()),
    ]
    found = yield from gathered((of(signal, counts) for signal, counts in counted), 1)
    return outside, *found


def _outside(facts: ClientFacts) -> Steps[Trail]:
    theirs = (one for one in facts.contacts if one.direction is Direction.IN)
    judged = yield from gathered(
        (one, outside_hours(one, facts.agreements, facts.lasting, facts.client_zone)) for one in theirs
    )
    counted = yield from gathered(said(facts, one.lines[0], one) for one, outside in judged if outside)
    return trail(
        OUTSIDE,
        counted,
        (facts.day_of(one.at) for one, outside in judged if outside is not None),
    )


def _says(tag: Tag, wording: Wording) -> Callable[[Turn], float]:
    def weight(turn: Turn) -> float:
        fair = tag in ONLY_IN_TIME and turn.she_is_late
        return 0.0 if fair else wording.get(turn.line.id, {}).get(tag, 0.0)

    return weight
