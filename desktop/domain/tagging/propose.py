"""Proposes tags for a client's line from its words; she confirms or refuses them."""

from __future__ import annotations

from functools import cache

from desktop.domain.interaction import Direction, Interaction, Tag
from desktop.domain.tagging import english, italian, polish
from desktop.domain.tagging.lexicon import Lexicon, lexicon
from desktop.domain.tagging.reading import PAUSE, Sentence, sentences
from desktop.domain.tagging.rules import tags

LANGUAGES = (italian, english, polish)


def proposed(line: Interaction) -> frozenset[Tag]:
    """What a line of the client seems to say beside what she ticked or refused; nothing where it is not theirs."""
    if line.direction is not Direction.IN or line.automatic or not line.text:
        return frozenset()
    return read(line.text) - line.tags - line.rejected_tags


def read(text: str) -> frozenset[Tag]:
    """What a text seems to say. Precision first: in doubt nothing."""
    if len(text) < SHORTEST:
        return frozenset()
    parts = sentences(text)
    found: set[Tag] = set()
    for language in _languages(parts):
        for part in parts:
            if part.words:
                mentions = language.mentions(part.words)
                if mentions or part.capitals:
                    found |= tags(part, mentions)
    return frozenset(found)


SHORTEST = 5
"""Characters: nothing can be told from less."""


@cache
def lexicons() -> tuple[Lexicon, ...]:
    """The three, made when first needed."""
    return tuple(lexicon(one.COMMON, one.KNOWN, one.CONCEPTS) for one in LANGUAGES)


def _languages(parts: tuple[Sentence, ...]) -> list[Lexicon]:
    """The language in which most words are known, or those that share the first place."""
    words = [word for part in parts for word in part.words if word != PAUSE]
    counts = [(sum(one.knows(word) for word in words), one) for one in lexicons()]
    most = max(count for count, _ in counts)
    return [one for count, one in counts if count == most]
