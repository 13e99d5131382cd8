"""Proposes tags for a client's line from its words; she confirms or refuses them."""

from __future__ import annotations

from functools import cache

from desktop.domain.interaction import Direction, Interaction, Tag
from desktop.domain.tagging import english, italian, polish
from desktop.domain.tagging.features import features
from desktop.domain.tagging.lexicon import Lexicon, lexicon
from desktop.domain.tagging.reading import PAUSE, Sentence, sentences
from desktop.domain.tagging.weights import learnt

LANGUAGES = (italian, english, polish)

LIKELY = 0.5
"""From this probability on a tag is proposed."""

SHORTEST = 5
"""Characters: nothing can be told from less."""


def proposed(line: Interaction) -> frozenset[Tag]:
    """What a line of the client seems to say beside what she ticked or refused; nothing where it is not theirs."""
    if line.direction is not Direction.IN or line.automatic or not line.text:
        return frozenset()
    return frozenset(read(line.text)) - line.tags - line.rejected_tags


def read(text: str) -> dict[Tag, float]:
    """What a text seems to say, and how likely each is, from 0.5 to 1."""
    if len(text) < SHORTEST:
        return {}
    parts = sentences(text)
    likely = learnt().probabilities(features(parts, languages(parts)))
    return {tag: one for tag, one in likely.items() if one >= LIKELY}


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """The three, made when first needed."""
    return tuple(lexicon(one.CODE, one.COMMON, one.KNOWN, one.CONCEPTS) for one in LANGUAGES)


def languages(parts: tuple[Sentence, ...]) -> list[Lexicon]:
    """The language in which most words are known, or those that share the first place."""
    words = [word for part in parts for word in part.words if word != PAUSE]
    counts = [(sum(one.knows(word) for word in words), one) for one in lexicons()]
    most = max(count for count, _ in counts)
    return [one for count, one in counts if count == most]
