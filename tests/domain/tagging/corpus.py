"""What clients of three languages write, with the tags it deserves: made up for these tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from desktop.domain.interaction import Tag

LANGUAGES = ("en", "it", "pl")
WORK = {"en": "the brochure", "it": "il dépliant", "pl": "ulotka"}


class Said(NamedTuple):
    language: str
    text: str
    tags: frozenset[Tag]


def sentences() -> Iterator[Said]:
    """Every sentence, with a piece of work put in where one is named."""
    for language in LANGUAGES:
        for line in (Path(__file__).parent / f"sentences_{language}.txt").read_text("utf-8").splitlines():
            if "|" in line and not line.startswith("#"):
                names, text = (part.strip() for part in line.split("|", 1))
                yield Said(language, text, frozenset(Tag(one.strip()) for one in names.split(",") if one.strip()))


def unseen(kind: str) -> Iterator[Said]:
    """What somebody wrote who never saw the rules. `dev`: the rules were widened from it; `final`: they were not."""
    for language in LANGUAGES:
        for line in (Path(__file__).parent / "unseen" / f"{kind}_{language}.txt").read_text("utf-8").splitlines():
            if "|" in line and not line.startswith("#"):
                names, text = (part.strip() for part in line.split("|", 1))
                yield Said(language, text, frozenset(Tag(one) for one in names.split("+") if one not in ("", "-")))


def filled(one: Said) -> str:
    return one.text.replace("{x}", WORK[one.language])
