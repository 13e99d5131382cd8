"""What a client's words say: what she ticked counts in full, what is read from the text less."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from desktop.domain.contact import ordered
from desktop.domain.interaction import Direction, Interaction, Tag
from desktop.domain.patterns.facts import ClientFacts, Wording
from desktop.domain.steps import Steps
from desktop.domain.tagging.propose import read

AT_ONCE = 100
"""How many lines are read in one step."""

TESTED = 4.0
"""A reading's likelihood counts like so many decided ones, until she has confirmed or refused some herself."""


def worded(facts: ClientFacts) -> Steps[Wording]:
    """How much each tag of each line counts; a line is read once for all profiles.

    How far what is read can be trusted is learnt from her ticks and refusals on this client's earlier lines alone.
    """
    if facts.wording is not None:
        return facts.wording
    found: dict[str, Mapping[Tag, float]] = {}
    confirmed: Counter[Tag] = Counter()
    refused: Counter[Tag] = Counter()
    theirs = (line for one in facts.contacts if one.direction is Direction.IN for line in one.lines)
    for number, line in enumerate(ordered(theirs, lambda one: one)):
        if number % AT_ONCE == AT_ONCE - 1:
            yield
        says = read(line.text)
        if says or line.ticked:
            found[line.id] = _weights(line, says, confirmed, refused)
        confirmed.update(says.keys() & line.ticked)
        refused.update(says.keys() & line.rejected_tags)
    facts.remember(found)
    return found


def _weights(
    line: Interaction, says: Mapping[Tag, float], confirmed: Counter[Tag], refused: Counter[Tag]
) -> dict[Tag, float]:
    weights = {
        tag: (TESTED * likely + confirmed[tag]) / (TESTED + confirmed[tag] + refused[tag])
        for tag, likely in says.items()
        if tag not in line.rejected_tags
    }
    return weights | dict.fromkeys(line.ticked, 1.0)
