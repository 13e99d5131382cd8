"""Learns how much each feature of a text speaks for each tag: python tests/domain/tagging/learn.py, in half a minute.

Logistic regression by stochastic gradient with a pace of its own for each weight (Duchi, Hazan and Singer 2011,
J. Mach. Learn. Res. 12). Beside what is in `learnt/` it learns from pairs of its lines said together, some with a
greeting or a slip of the fingers, for clients seldom say one thing alone. The same lines give the same weights.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path
from random import Random
from typing import NamedTuple

sys.path.insert(0, str(Path(__file__).parents[3]))

from desktop.domain.interaction import Tag
from desktop.domain.tagging import weights
from desktop.domain.tagging.features import features
from desktop.domain.tagging.propose import languages
from desktop.domain.tagging.reading import sentences
from desktop.domain.tagging.weights import TAGS, Weights
from tests.domain.tagging.corpus import LEARNT, Said, filled, learnt

TOGETHER = 1.0
"""Pairs said together for each line."""

ROUNDS, PACE = 6, 0.1
SEEN, LEAST = 5, 0.15
"""A feature is learnt where it is seen so often; a weight kept from so many nats on."""

SURE = 0.01
"""What is known so surely teaches nothing more."""

GREETINGS = {
    "en": ("Hi, ", "Hello! ", "Good morning, ", "Dear Ada, ", "hey "),
    "it": ("Ciao, ", "Salve, ", "Buongiorno! ", "Gentile Ada, ", "ehi "),
    "pl": ("Hej, ", "Witam, ", "Dzień dobry! ", "Pani Ado, ", "cześć "),
}


class Example(NamedTuple):
    features: tuple[int, ...]
    tags: frozenset[Tag]


def learn(lines: Sequence[Said]) -> Weights:
    """The weights that these lines teach."""
    chance = Random(1)
    said = [*lines, *_together(lines, chance)]
    found = [(_features(filled(one)), one.tags) for one in said]
    seen = Counter(feature for each, _ in found for feature in each)
    names = sorted(feature for feature, times in seen.items() if times >= SEEN)
    number = {name: at for at, name in enumerate(names)}
    examples = [Example(tuple(sorted(number[one] for one in each if one in number)), tags) for each, tags in found]
    alone, each = _descended(examples, len(names), chance)
    of = {name: kept for at, name in enumerate(names) if (kept := _kept([row[at] for row in each]))}
    return Weights([_hundredths(one) for one in alone], of)


def digest() -> str:
    """By which the weights name the lines that they were learnt from."""
    whole = sha256()
    for file in sorted(LEARNT.glob("*.txt")):
        whole.update(file.read_bytes())
    return whole.hexdigest()


def _together(lines: Sequence[Said], chance: Random) -> Iterator[Said]:
    by_language: dict[str, list[Said]] = {}
    for one in lines:
        by_language.setdefault(one.language, []).append(one)
    for one in lines:
        if chance.random() < TOGETHER:
            other = chance.choice(by_language[one.language])
            alone = chance.random() < 0.3
            text = filled(one) if alone else filled(one) + chance.choice((". ", " ", ", ", "\n")) + filled(other)
            if chance.random() < 0.3:
                text = chance.choice(GREETINGS[one.language]) + text
            yield Said(one.language, _mistyped(text, chance), one.tags if alone else one.tags | other.tags)


def _mistyped(text: str, chance: Random) -> str:
    if chance.random() > 0.2 or len(text) < 8:
        return text
    at = chance.randrange(2, len(text) - 2)
    slips = (text[:at] + text[at + 1] + text[at], text[:at] + text[at : at + 2] + text[at + 1], text[:at])
    slip = chance.choice(slips)
    return slip + text[at + 1 if slip == text[:at] else at + 2 :]


def _features(text: str) -> set[str]:
    parts = sentences(text)
    return features(parts, languages(parts))


def _descended(examples: list[Example], count: int, chance: Random) -> tuple[list[float], list[list[float]]]:
    alone = [-3.0] * len(TAGS)
    each = [[0.0] * count for _ in TAGS]
    slopes = [[0.1] * count for _ in TAGS]
    for _ in range(ROUNDS):
        chance.shuffle(examples)
        for one in examples:
            for at, tag in enumerate(TAGS):
                weight = each[at]
                nats = alone[at] + sum(map(weight.__getitem__, one.features))
                error = 1.0 / (1.0 + exp(-max(min(nats, 30.0), -30.0))) - (tag in one.tags)
                if abs(error) < SURE:
                    continue
                alone[at] -= 0.02 * error
                slope = slopes[at]
                for feature in one.features:
                    slope[feature] += error * error
                    weight[feature] -= PACE * error / sqrt(slope[feature])
    return alone, each


def _kept(weights: Sequence[float]) -> list[int]:
    """Of what one feature adds to each tag what is worth keeping, as `Weights` has it."""
    return [one for at, each in enumerate(weights) if abs(each) >= LEAST for one in (at, _hundredths(each))]


def _hundredths(nats: float) -> int:
    return round(100 * nats)


def written(found: Weights) -> str:
    """As it is kept: a feature in each line."""
    rows = (f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(row)}" for name, row in found.of.items())
    whole = f'"learnt_from":"{digest()}",\n"alone":{json.dumps(found.alone)},\n"weights":{{\n'
    return "{" + whole + ",\n".join(rows).replace(", ", ",") + "\n}}\n"


def main() -> None:
    file = Path(weights.__file__).with_name(weights.FILE)
    file.write_text(written(learn(tuple(learnt()))), "utf-8")


if __name__ == "__main__":
    main()
