"""The rude profile: insults and threats, ticked or read, on two separate occasions."""

from __future__ import annotations

from desktop.domain.interaction import Tag
from desktop.domain.patterns.facts import ClientFacts
from desktop.domain.patterns.indicators import Indicator, Signal, Trail, tagged
from desktop.domain.patterns.words import worded
from desktop.domain.steps import Steps

ABUSIVE = Signal(Indicator.ABUSIVE, usual=0.001, factor=30.0, most=8.0, least=0.0)


def trails(facts: ClientFacts) -> Steps[tuple[Trail, ...]]:
    """The one thing that speaks for it."""
    wording = yield from worded(facts)
    return (tagged(facts, wording, ABUSIVE, frozenset({Tag.ABUSIVE})),)
