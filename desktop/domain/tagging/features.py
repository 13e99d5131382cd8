"""Features: what of a text is weighed, each under a name that people can read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations, pairwise

from desktop.domain.tagging.lexicon import Lexicon, Mention
from desktop.domain.tagging.reading import PAUSE, Sentence

FAMILY = 5
"""Letters: longer words that begin alike are of one family."""

NEAR = 4
"""Words: so near before it stands who it is said of."""

BEGINS, ENDS = "^", "$"


def features(parts: tuple[Sentence, ...], languages: Iterable[Lexicon]) -> set[str]:
    """What is to be weighed of a text, in the languages it may be in.

    `STATUS`: a concept; `-STATUS`: denied; `STATUS?`: asked; `~STATUS`: said of somebody else; `LOSE+ITEM`: both in one
    sentence. `en word`, `en wor..`: a word and a family; `en lost my`: two in a row. `?`, `!`, `!!`, `SHOUT`,
    `CAPITALS`: how it is said.
    """
    found: set[str] = set()
    for part in parts:
        found.update(_marks(part))
        for language in languages:
            found.update(_concepts(part, language))
            found.update(_words(part, language.code))
    return found


def _marks(part: Sentence) -> Iterator[str]:
    if part.asks:
        yield "?"
    if part.exclaims:
        yield "!!" if part.exclaims > 1 else "!"
    if part.shouts:
        yield "CAPITALS" if part.capitals else "SHOUT"


def _concepts(part: Sentence, language: Lexicon) -> Iterator[str]:
    mentions = language.mentions(part.words)
    denials = {one.start for one in mentions if one.concept == "NEG"}
    others = [one for one in mentions if one.concept == "THIRD"]
    for one in mentions:
        name = f"~{one.concept}" if any(_speaks_of(other, one, part) for other in others) else one.concept
        yield name
        if part.asks:
            yield f"{name}?"
        if denials and not denials.isdisjoint(range(one.start - 2, one.start)):
            yield f"-{one.concept}"
    for pair in combinations(sorted({one.concept for one in mentions}), 2):
        yield "+".join(pair)


def _speaks_of(other: Mention, one: Mention, part: Sentence) -> bool:
    """Whether what is mentioned is said of somebody else, who stands before it."""
    near = other is not one and other.start <= one.start <= other.end + NEAR
    return near and PAUSE not in part.words[other.end : one.start]


def _words(part: Sentence, code: str) -> Iterator[str]:
    words = ["0" if word.isdigit() else word for word in part.words]
    families = [word if len(word) <= FAMILY else f"{word[:FAMILY]}.." for word in words]
    for one in {*words, *families} - {PAUSE}:
        yield f"{code} {one}"
    for first, second in pairwise((BEGINS, *families, ENDS)):
        yield f"{code} {first} {second}"
