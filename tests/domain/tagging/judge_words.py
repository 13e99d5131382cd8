"""Judges the reading of words by sentences of others: python tests/domain/tagging/judge_words.py [--free]."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from desktop.domain.interaction import Tag
from desktop.domain.tagging.propose import read
from tests.domain.tagging.corpus import EVERYDAY, FREE, LANGUAGES, unseen


@dataclass
class Reading:
    """How many tags were said, found, and read where they were not said."""

    said: Counter[Tag] = field(default_factory=Counter)
    found: Counter[Tag] = field(default_factory=Counter)
    wrong: Counter[Tag] = field(default_factory=Counter)

    @property
    def recall(self) -> float:
        return self.found.total() / self.said.total()

    @property
    def precision(self) -> float:
        return self.found.total() / (self.found.total() + self.wrong.total())


def reading(kind: str, language: str) -> Reading:
    """The figures for one language of `EVERYDAY` or `FREE`; the sentences themselves are not shown."""
    made = Reading()
    for one in unseen(kind):
        if one.language == language:
            tags = frozenset(read(one.text))
            made.said.update(one.tags)
            made.found.update(one.tags & tags)
            made.wrong.update(tags - one.tags)
    return made


def main() -> None:
    kind = FREE if "--free" in sys.argv else EVERYDAY
    for language in LANGUAGES:
        made = reading(kind, language)
        print(f"{kind} {language}: recall {made.recall:.2f}, precision {made.precision:.2f}")
        for tag in Tag:
            print(f"  {tag:22} {made.found[tag]:3} of {made.said[tag]:3}, wrong {made.wrong[tag]:3}")


if __name__ == "__main__":
    main()
