"""Weights: how much each feature of a text speaks for each tag, learnt from what was written for it.

A logistic regression for each tag (Berkson 1944, J. Am. Stat. Assoc. 39): the weights of what is found are added up.
`make words` (`tests/domain/tagging/learn.py`) writes `weights.json`; nobody does by hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp
from typing import NamedTuple

from desktop.domain.interaction import Tag

FILE = "weights.json"
TAGS = tuple(Tag)


class Weights(NamedTuple):
    """In hundredths of a nat. `alone`: of each tag, where nothing is found; `of`: what each feature adds, tag by tag:
    the tag's place among `TAGS`, its weight, the next tag's place, its weight.
    """

    alone: Sequence[int]
    of: Mapping[str, Sequence[int]]

    def probabilities(self, features: Iterable[str]) -> dict[Tag, float]:
        """How likely each tag is, between 0 and 1."""
        added = list(self.alone)
        for one in features:
            if row := self.of.get(one):
                pairs = iter(row)
                for tag in pairs:
                    added[tag] += next(pairs)
        return {tag: 1.0 / (1.0 + exp(-each / 100)) for tag, each in zip(TAGS, added, strict=True)}


@cache
def learnt() -> Weights:
    """The weights that ship, read when first needed."""
    found = json.loads(files(__package__).joinpath(FILE).read_text("utf-8"))
    return Weights(found["alone"], found["weights"])
