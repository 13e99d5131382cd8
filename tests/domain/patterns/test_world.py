"""Assessments over invented portfolios: what is true of every one of them, and how well a few are judged."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest

from desktop.domain.interaction import Direction
from desktop.domain.patterns.facts import known_by
from desktop.domain.patterns.replay import replay
from desktop.domain.portfolio import Portfolio
from tests.domain.patterns.judge_world import verdict
from tests.domain.patterns.world import world

SEEDS = (300, 301)


@pytest.mark.parametrize("seed", SEEDS)
def test_evidence_is_the_clients_own_and_lies_in_its_window(seed: int) -> None:
    whole = world(seed).portfolio
    assert whole.as_of is not None
    for dossier, one in zip(whole.dossiers, replay(whole, whole.as_of), strict=True):
        theirs = {line.id for line in dossier.interactions if line.direction is Direction.IN and not line.automatic}
        for episode in one.episodes:
            cited = [name for evidence in episode.evidence for name in evidence.interactions]
            assert set(cited) <= theirs
            assert sum(evidence.observed for evidence in episode.evidence) >= 2
            assert all(evidence.first <= evidence.last <= episode.raised_on for evidence in episode.evidence)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_came_later_and_the_order_of_entry_change_nothing(seed: int) -> None:
    whole = world(seed).portfolio
    assert whole.as_of is not None
    full = {one.client: one for one in replay(_shuffled(whole, Random(seed)), whole.as_of)}
    assert full == {one.client: one for one in replay(whole, whole.as_of)}
    day = whole.as_of - timedelta(days=Random(seed).randrange(30, 150))
    for one in replay(known_by(whole, day), day):
        earlier = [each for each in full[one.client].episodes if each.raised_on <= day]
        ended = [each.cleared_on is not None and each.cleared_on <= day for each in earlier]
        kept = [each if done else replace(each, cleared_on=None) for each, done in zip(earlier, ended, strict=True)]
        assert list(one.episodes) == kept


def test_a_few_portfolios_are_judged_well() -> None:
    """Floors far below what many give: docs/patterns.md has the figures over sixty."""
    found = verdict(range(300, 304))
    assert sum(one.found for one in found.profiles.values()) >= 0.7 * sum(one.spans for one in found.profiles.values())
    assert sum(len(one.false) for one in found.profiles.values()) <= 3


def _shuffled(whole: Portfolio, chance: Random) -> Portfolio:
    return replace(
        whole,
        dossiers=tuple(
            replace(
                one,
                interactions=tuple(chance.sample(one.interactions, len(one.interactions))),
                appointments=tuple(chance.sample(one.appointments, len(one.appointments))),
                tasks=tuple(chance.sample(one.tasks, len(one.tasks))),
            )
            for one in whole.dossiers
        ),
    )
