"""What a client's lines seem to say and she has not decided about yet: tags read from the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from db.queries.interactions import InteractionLine
from desktop.domain.interaction import Tag
from desktop.services import nouns


class Proposed(NamedTuple):
    """A tag with the lines, by row id, in which it is read; the first of them is ticked where it is confirmed."""

    tag: Tag
    lines: tuple[int, ...]


def proposals(row: Sequence[InteractionLine]) -> tuple[Proposed, ...]:
    """What is proposed for one contact, each tag once; one that is ticked on any line of it is decided for all.

    Thanks are left out: they count for nothing, so that nothing is to be decided about them.
    """
    # Late: the words of three languages are many, and nobody reads any while the window opens.
    from desktop.domain.tagging.propose import proposed

    ticked = union(line.tags for line in row)
    found: dict[Tag, list[int]] = {}
    for line in row:
        for tag in sorted(proposed(nouns.interaction(line))):
            if tag not in ticked and tag is not Tag.THANKS:
                found.setdefault(tag, []).append(line.id)
    return tuple(Proposed(tag, tuple(lines)) for tag, lines in found.items())


def union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*sets)
