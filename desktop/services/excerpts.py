"""Excerpts: the piece of a text that is shown for what was sought, and where in it the words stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from db.folding import spans

LEAD = 32
"""So many signs before the first hit are kept: a row shows some forty before it is cut."""
LONGEST = 400


class Excerpt(NamedTuple):
    """In one line. `hits`: from and up to a sign of `text`, in their order."""

    text: str
    hits: tuple[tuple[int, int], ...]


def excerpt(text: str, sought: Sequence[str]) -> Excerpt:
    """Around the first hit; the beginning where there is none. `sought`: folded words, the last one only begun."""
    line = " ".join(text.split())
    hits = spans(line, sought) if sought else []
    cut = _cut(line, hits[0][0]) if hits else 0
    lead = "… " if cut else ""
    shown = line[cut : cut + LONGEST]
    moved = ((start - cut, end - cut) for start, end in hits if end - cut <= len(shown))
    tail = " …" if cut + LONGEST < len(line) else ""
    return Excerpt(f"{lead}{shown}{tail}", tuple((start + len(lead), end + len(lead)) for start, end in moved))


def _cut(line: str, hit: int) -> int:
    """Where to begin so that the hit is seen: at a word, where one begins near enough."""
    if hit <= LEAD + LEAD // 2:
        return 0
    space = line.find(" ", hit - LEAD, hit)
    return hit - LEAD if space < 0 else space + 1
