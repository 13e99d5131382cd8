"""The rude profile: insults and threats, ticked or read, on two separate occasions."""

from __future__ import annotations

from desktop.domain.interaction import Direction, Tag
from desktop.domain.patterns.facts import ClientFacts, Wording
from desktop.domain.patterns.indicators import Indicator, Signal, Trail, tagged
from desktop.domain.patterns.words import worded
from desktop.domain.steps import Steps
from desktop.domain.tagging.reading import plain

ABUSIVE = Signal(Indicator.ABUSIVE, usual=0.001, factor=30.0, most=8.0, least=0.0)

SAME = 0.6
"""Two texts are the same words where they share more than so much of the shorter."""


def trails(facts: ClientFacts) -> Steps[tuple[Trail, ...]]:
    """The one thing that speaks for it."""
    wording = yield from worded(facts)
    return (tagged(facts, _once(facts, wording), ABUSIVE, frozenset({Tag.ABUSIVE})),)


def _once(facts: ClientFacts, wording: Wording) -> Wording:
    """What is only read counts where it is said in words of its own: read wrongly twice, they are one mistake."""
    kept: dict[str, dict[Tag, float]] = {}
    said: list[frozenset[str]] = []
    for contact in facts.contacts:
        for line in contact.lines if contact.direction is Direction.IN else ():
            weight = wording.get(line.id, {}).get(Tag.ABUSIVE)
            if weight is None:
                continue
            words = frozenset(plain(line.text).split())
            if Tag.ABUSIVE in line.ticked or not any(_same(words, before) for before in said):
                kept[line.id] = {Tag.ABUSIVE: weight}
                said.append(words)
    return kept


def _same(words: frozenset[str], before: frozenset[str]) -> bool:
    return len(words & before) > SAME * min(len(words), len(before))
