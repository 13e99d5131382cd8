"""What clients of three languages write, with the tags it deserves: made up for the weights and these tests.

A line is `tags|text`, more tags than one joined by `+`, `-` for none; `{x}` stands for a piece of work. `learnt` is
what the weights are learnt from; what lies in `unseen` was written by somebody who saw neither it nor the program.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop.domain.interaction import Tag

LANGUAGES = ("en", "it", "pl")
WORK = {"en": "the brochure", "it": "il dépliant", "pl": "ulotka"}
LEARNT, UNSEEN = (Path(__file__).parent / name for name in ("learnt", "unseen"))
EVERYDAY, FREE = "everyday", "free"
"""Worded as clients write, half of it plainly; and as freely as somebody could think of."""

OWN = "own"
"""Our own plain sentences, with a place for a piece of work."""


class Said(NamedTuple):
    language: str
    text: str
    tags: frozenset[Tag]


def learnt() -> Iterator[Said]:
    """All that the weights are learnt from."""
    for file in sorted(LEARNT.glob("*.txt")):
        yield from _lines(file)


def sentences() -> Iterator[Said]:
    """Our own, plainly worded."""
    for language in LANGUAGES:
        yield from _lines(LEARNT / f"{OWN}_{language}.txt")


def unseen(kind: str) -> Iterator[Said]:
    """What nothing was learnt from, of the kind `EVERYDAY` or `FREE`."""
    for language in LANGUAGES:
        yield from _lines(UNSEEN / f"{kind}_{language}.txt")


def filled(one: Said) -> str:
    return one.text.replace("{x}", WORK[one.language])


def _lines(file: Path) -> Iterator[Said]:
    for line in file.read_text("utf-8").splitlines():
        names, text = line.split("|", 1)
        yield Said(file.stem[-2:], text, frozenset(Tag(one) for one in names.split("+") if one != "-"))
