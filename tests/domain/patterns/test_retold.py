"""A year told again: the same episodes as the replay, each month's facts once, her own late answers beside them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from desktop.domain.patterns.assessment import Profile
from desktop.domain.patterns.facts import facts_of, known_by
from desktop.domain.patterns.replay import Usual, day_by_day, replay, watched
from desktop.domain.patterns.retold import MONTHS, Count, Line, Retold, month_of, months_to, retold
from desktop.domain.portfolio import Dossier
from desktop.domain.steps import done
from tests.domain.dossiers import AGREED, ASSISTANT, START, answers, at, calm, dossier, portfolio, restless, says

ANXIOUS = dossier([*calm(0, 100), *restless(100, 170), *calm(170, 260)])
END = at(260, 20)


def told(one: Dossier, now: datetime = END) -> Retold:
    day = now.astimezone().date()
    known = known_by(portfolio(one), day).dossiers[0]
    facts = facts_of(known, ASSISTANT)
    usual: dict[date, Usual] = dict(day_by_day((done(watched(facts, day)),), day))
    return done(retold(facts, now, usual))


@pytest.fixture(scope="module")
def year() -> Retold:
    return told(ANXIOUS)


def line(found: Retold, indicator: str) -> Line:
    return next(one for one in found.lines if one.indicator == indicator)


def test_the_months_end_with_the_present_one() -> None:
    months = months_to(date(2026, 3, 12))
    assert len(months) == MONTHS
    assert (months[0].first, months[0].last) == (date(2025, 4, 1), date(2025, 4, 30))
    assert (months[-1].first, months[-1].last) == (date(2026, 3, 1), date(2026, 3, 12))
    assert month_of(date(2025, 3, 31), months) is None
    assert month_of(date(2026, 3, 12), months) == MONTHS - 1


def test_what_stood_is_what_the_replay_says(year: Retold) -> None:
    (judged,) = replay(portfolio(ANXIOUS), START + timedelta(days=260))
    assert year.stood == judged.episodes
    assert [one.profile for one in year.stood] == [Profile.ANXIOUS]


def test_each_fact_is_counted_once_in_its_own_month_beside_its_usual(year: Retold) -> None:
    outside = line(year, "contact_outside_hours")
    by_month = {
        month.first: one.observed for month, one in zip(year.months, outside.counts, strict=True) if one is not None
    }
    assert by_month[date(2026, 5, 1)] == 13
    assert by_month[date(2026, 8, 1)] <= 3
    ids = [each.id for one in outside.counts if one for each in one.facts]
    assert len(ids) == len(set(ids)) == outside.total
    may = outside.counts[month_of(date(2026, 5, 1), year.months) or 0]
    assert may is not None
    assert may.usual is not None
    assert may.usual < 6


def test_what_the_warning_rested_on_comes_first(year: Retold) -> None:
    spoke = {one.indicator for episode in year.stood for one in episode.evidence}
    shown = [one.indicator in spoke for one in year.lines]
    assert shown == sorted(shown, reverse=True)


def test_before_anything_is_known_nothing_is_counted(year: Retold) -> None:
    assert year.begins == START + timedelta(days=1)
    counts = line(year, "contact_outside_hours").counts
    assert [one is None for one in counts[:4]] == [True, True, True, False]


def test_her_late_answers_by_the_month_of_what_was_asked() -> None:
    late = [says(at(42, 9)), answers(at(43, 16)), says(at(70, 9))]
    found = told(dossier([*calm(0, 60), *late]), at(72, 12))
    own = dict(zip((one.first for one in found.months), found.own, strict=True))
    assert (own[date(2026, 2, 1)].late, own[date(2026, 3, 1)].late) == (1, 1)
    assert own[date(2026, 3, 1)].decided == 3
    assert own[date(2026, 2, 1)].interactions == (late[0].id,)


def test_what_still_has_time_is_not_late() -> None:
    found = told(dossier([*calm(0, 60), says(at(61, 9))]), at(61, 10))
    assert found.own[-1].late == 0


def test_agreements_that_came_later_are_marked() -> None:
    change = replace(AGREED, from_day=date(2026, 6, 1))
    one = replace(ANXIOUS, agreements=(AGREED, change))
    assert told(one).changes == (date(2026, 6, 1),)


def test_a_client_of_whom_nothing_is_known() -> None:
    found = told(dossier([]), at(10, 12))
    assert (found.begins, found.stood, found.lines) == (None, (), ())
    assert {one.decided for one in found.own} == {0}


@pytest.mark.parametrize(
    ("observed", "usual", "more"),
    [(0, 0.5, False), (1, 0.1, False), (2, 0.1, True), (18, 13.5, False), (22, 13.5, True), (9, None, False)],
)
def test_more_than_is_usual_is_said_only_where_chance_would_hardly_bring_it(
    observed: int, usual: float | None, more: bool
) -> None:
    assert Count(observed, usual).is_more is more
