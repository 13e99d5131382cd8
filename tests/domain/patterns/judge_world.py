"""Judges the assessments of invented portfolios: python tests/domain/patterns/judge_world.py --portfolios 40."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from random import Random

sys.path.insert(0, str(Path(__file__).parents[3]))

from desktop.domain.patterns.replay import replay
from desktop.domain.portfolio import Portfolio
from tests.contracts.judge import Verdict, judge
from tests.domain.patterns.world import world
from tests.domain.tagging.corpus import EVERYDAY, FREE

WITHOUT = ("words", "ticks", "rows")


def verdict(seeds: range, without: str = "", worded: str = EVERYDAY) -> Verdict:
    """The figures over these portfolios, with something taken away where that is asked."""
    found = Verdict()
    for seed in seeds:
        made = world(seed, worded)
        whole = less(made.portfolio, without)
        assert whole.as_of is not None
        for one in replay(whole, whole.as_of):
            judge(found, f"{seed} {one.client}", made.truth[one.client], one, whole.as_of)
    return found


def less(whole: Portfolio, without: str) -> Portfolio:
    """The same portfolio without its words, its ticks, or a fifth of its rows."""
    chance = Random(7)
    return replace(
        whole,
        dossiers=tuple(
            replace(
                one,
                interactions=tuple(
                    replace(
                        line,
                        text="" if without == "words" else line.text,
                        tags=frozenset() if without == "ticks" else line.tags,
                    )
                    for line in one.interactions
                    if without != "rows" or chance.random() > 0.2
                ),
                appointments=tuple(x for x in one.appointments if without != "rows" or chance.random() > 0.2),
                tasks=tuple(x for x in one.tasks if without != "rows" or chance.random() > 0.2),
            )
            for one in whole.dossiers
        ),
    )


def main() -> None:
    read = argparse.ArgumentParser()
    read.add_argument("--portfolios", type=int, default=40)
    read.add_argument("--from-seed", type=int, default=1000)
    read.add_argument("--without", choices=WITHOUT, default="")
    read.add_argument("--worded", choices=(EVERYDAY, FREE), default=EVERYDAY)
    asked = read.parse_args()
    seeds = range(asked.from_seed, asked.from_seed + asked.portfolios)
    found = verdict(seeds, asked.without, asked.worded)
    print(found.table())
    for profile, score in found.profiles.items():
        print(profile, "false:", score.false)
    print("missed:", found.missed)


if __name__ == "__main__":
    main()
