"""The rude profile: what she ticked as abusive, on two separate occasions. Nothing is inferred."""

from __future__ import annotations

from desktop.domain.interaction import Direction, Tag
from desktop.domain.patterns.facts import ClientFacts
from desktop.domain.patterns.indicators import Indicator, Signal, Trail, said, trail

ABUSIVE = Signal(Indicator.ABUSIVE, usual=0.001, factor=10.0, most=8.0, least=0.0)


def trails(facts: ClientFacts) -> tuple[Trail, ...]:
    """The one thing that speaks for it."""
    theirs = [one for one in facts.contacts if one.direction is Direction.IN]
    return (
        trail(
            ABUSIVE,
            (
                said(facts, line, one)
                for one in theirs
                for line in one.lines
                if Tag.ABUSIVE in line.tags - line.rejected_tags
            ),
            (facts.day_of(one.at) for one in theirs),
        ),
    )
