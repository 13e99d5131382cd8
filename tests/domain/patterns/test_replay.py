"""Judging day by day: raised early, cleared in time, never ahead of what was known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.interaction import Channel, Tag
from desktop.domain.patterns.assessment import Assessment, Episode, Profile, ProfileState
from desktop.domain.patterns.facts import day_to_judge, facts_of, known_by
from desktop.domain.patterns.replay import assess, replay
from desktop.domain.portfolio import Dossier
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side
from tests.domain.dossiers import ASSISTANT, START, at, calm, dossier, meets, missed, owes, portfolio, restless, says

ANXIOUS = dossier([*calm(0, 100), *restless(100, 170), *calm(170, 260)])


def judged(one: Dossier, day: int) -> Assessment:
    (found,) = replay(portfolio(one), START + timedelta(days=day))
    return found


def test_a_calm_client_is_never_warned_of() -> None:
    found = judged(dossier(calm(0, 300)), 300)
    assert found.episodes == ()
    assert found.now[Profile.ANXIOUS].state is ProfileState.NONE


def test_restless_weeks_are_raised_within_weeks_and_cleared_after() -> None:
    (episode,) = judged(ANXIOUS, 260).episodes
    assert episode.profile is Profile.ANXIOUS
    assert 5 <= (episode.raised_on - START).days - 100 <= 35
    assert episode.cleared_on is not None
    assert 0 <= (episode.cleared_on - START).days - 170 <= 35
    assert {"contact_outside_hours", "missed_call_then_message", "repeated_calls"} <= {
        one.indicator for one in episode.evidence
    }


def test_a_warning_stands_while_it_lasts() -> None:
    assert judged(ANXIOUS, 165).now[Profile.ANXIOUS].state is ProfileState.RAISED


def test_one_bad_day_is_no_pattern() -> None:
    crisis = [missed(at(120, 9 + n)) for n in range(9)] + [says(at(120, 18 + n), Channel.MESSAGE) for n in range(5)]
    assert judged(dossier([*calm(0, 200), *crisis]), 200).episodes == ()


def test_a_crisis_of_four_days_is_no_pattern() -> None:
    assert judged(dossier([*calm(0, 119), *restless(119, 123), *calm(124, 200)]), 200).episodes == ()


def test_one_habit_alone_is_no_pattern() -> None:
    evenings = [says(at(day, 21)) for day in range(100, 200, 2)]
    assert judged(dossier([*calm(0, 200), *evenings]), 200).episodes == ()


@pytest.mark.parametrize("lines", [restless(0, 8), restless(0, 27)])
def test_thin_data_gives_no_number(lines: list[object]) -> None:
    found = judged(dossier(lines), 27).now[Profile.ANXIOUS]  # type: ignore[arg-type]
    assert (found.state, found.score) == (ProfileState.NOT_ENOUGH_DATA, None)


def test_lapses_of_their_own_are_raised_as_disorganized() -> None:
    tasks = tuple(
        owes(n, day, 5 if day > 120 else 0, day + 6 if day > 120 else None) for n, day in enumerate(range(8, 220, 7))
    )
    met = tuple(
        meets(n, day, *((Outcome.MISSED, Side.CLIENT) if day > 120 else (Outcome.KEPT, None)))
        for n, day in enumerate(range(5, 220, 9))
    )
    found = judged(dossier(calm(0, 220), tasks, met), 220)
    assert [one.profile for one in found.episodes] == [Profile.DISORGANIZED]
    assert (found.episodes[0].raised_on - START).days - 120 < 60


def test_rudeness_needs_two_separate_occasions() -> None:
    once = [says(at(40, 10), Channel.EMAIL, Tag.ABUSIVE), says(at(40, 10, 40), Channel.EMAIL, Tag.ABUSIVE)]
    again = says(at(52, 10), Channel.EMAIL, Tag.ABUSIVE)
    assert judged(dossier([*calm(0, 60), *once]), 60).now[Profile.RUDE].state is not ProfileState.RAISED
    assert judged(dossier([*calm(0, 60), *once, again]), 60).now[Profile.RUDE].state is ProfileState.RAISED


@settings(max_examples=8)
@given(st.integers(90, 259))
def test_no_day_knows_what_came_later(day: int) -> None:
    cut = known_by(portfolio(ANXIOUS), START + timedelta(days=day))
    assert replay(cut, START + timedelta(days=day)) == (judged(ANXIOUS, day),)
    assert _until(judged(ANXIOUS, 260), START + timedelta(days=day)) == list(judged(ANXIOUS, day).episodes)


def _until(one: Assessment, day: date) -> list[Episode]:
    return [
        replace(each, cleared_on=each.cleared_on if each.cleared_on and each.cleared_on <= day else None)
        for each in one.episodes
        if each.raised_on <= day
    ]


@settings(max_examples=8)
@given(st.randoms(use_true_random=False))
def test_the_order_of_entry_does_not_matter(chance: object) -> None:
    lines = list(ANXIOUS.interactions)
    chance.shuffle(lines)  # type: ignore[attr-defined]
    assert judged(replace(ANXIOUS, interactions=tuple(lines)), 150) == judged(ANXIOUS, 150)


def test_facts_after_the_day_are_not_looked_at() -> None:
    early = dossier([*calm(0, 100), *restless(100, 150)])
    day = START + timedelta(days=149)
    assert assess(facts_of(ANXIOUS, ASSISTANT), day) == assess(facts_of(early, ASSISTANT), day)


def test_the_day_to_judge_is_the_latest_recorded_fact() -> None:
    planned = meets(1, 90)
    one = dossier(calm(0, 30), appointments=(replace(planned, outcome=Outcome.PLANNED, created_at=at(3, 9)),))
    assert day_to_judge(portfolio(one)) == START + timedelta(days=29)
    assert day_to_judge(portfolio()) is None
