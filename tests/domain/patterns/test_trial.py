"""Trials: exact intervals against published tables, verdicts over simulated series, and what counts as a day."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date, timedelta
from functools import cache
from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.interaction import Channel, Interaction, Tag
from desktop.domain.patterns.facts import ClientFacts, facts_of
from desktop.domain.patterns.trial import (
    Trial,
    Verdict,
    days_of_exposure,
    happened,
    rate_interval,
    ratio_interval,
    trial,
)
from desktop.domain.steps import done
from tests.domain.dossiers import AGREED, ASSISTANT, START, answers, at, dossier, owes, says

TRIED = 60
ASKS = ("asks_for_status",)
WEEK = (1, 0, 1, 0, 1, 0, 0)


def asks(day: int, hour: int) -> list[Interaction]:
    """A question how far things are, answered in time."""
    return [says(at(day, hour), Channel.EMAIL, Tag.ASKS_FOR_STATUS), answers(at(day, hour, 20))]


def series(before: list[int], after: list[int]) -> list[Interaction]:
    """So many questions on each of the thirty days before and after the day of the trial, beside a mail a week."""
    days = [*enumerate(before, TRIED - 30), *enumerate(after, TRIED + 1)]
    asked = [line for day, count in days for number in range(count) for line in asks(day, 9 + number)]
    return [*asked, *(line for day in range(TRIED - 30, TRIED + 32, 7) for line in plain(day, 17))]


def facts(lines: list[Interaction], until: int) -> ClientFacts:
    return facts_of(dossier([one for one in lines if one.at < at(until, 23)]), ASSISTANT)


def tried(lines: list[Interaction], today: int = TRIED + 31, signals: tuple[str, ...] = ASKS) -> Trial:
    return of_facts(facts(lines, today), today, signals)


def of_facts(one: ClientFacts, today: int, signals: tuple[str, ...]) -> Trial:
    return trial(one, done(happened(one)), signals, at(TRIED, 12), START + timedelta(days=today))


@pytest.mark.parametrize(
    ("count", "low", "high"),
    [(0, 0.0, 3.689), (1, 0.0253, 5.572), (5, 1.623, 11.668), (10, 4.795, 18.390), (20, 12.217, 30.888)],
)
def test_the_interval_of_a_rate_is_garwoods(count: int, low: float, high: float) -> None:
    assert rate_interval(count, 1) == pytest.approx((low, high), abs=6e-4)


@pytest.mark.parametrize(
    ("before", "after", "days", "low", "high"),
    [
        (5, 5, (30, 30), 0.2302, 4.3453),
        (6, 0, (30, 30), 0.0, 0.8495),
        (0, 6, (30, 30), 1.1774, inf),
        (0, 0, (30, 30), 0.0, inf),
        (5, 5, (15, 30), 0.1151, 2.1727),
        (3, 3, (0, 30), 0.0, inf),
    ],
)
def test_the_interval_of_the_ratio_is_that_of_the_share(
    before: int, after: int, days: tuple[int, int], low: float, high: float
) -> None:
    found = ratio_interval(before, days[0], after, days[1])
    assert found == (pytest.approx(low, abs=2e-4), high if high == inf else pytest.approx(high, abs=2e-4))


@given(st.integers(0, 60), st.integers(0, 60), st.integers(1, 40), st.integers(1, 40))
def test_the_interval_holds_what_was_counted_and_turns_with_the_sides(a: int, b: int, m: int, n: int) -> None:
    low, high = ratio_interval(a, m, b, n)
    assert 0.0 <= low <= high
    if a and b:
        assert low <= (b / n) / (a / m) <= high
        back = ratio_interval(b, n, a, m)
        assert back == (pytest.approx(1 / high), pytest.approx(1 / low))


def test_less_of_it_helped_the_same_did_not_and_little_says_nothing() -> None:
    many, few, none = [1, 1, 1, 1, 1, 0, 0] * 4 + [1, 1], [*WEEK] * 4 + [0, 0], [0] * 30
    helped = tried(series(many, [0] * 20 + [1] + [0] * 9))
    assert (helped.verdict, helped.before.count, helped.after.count) == (Verdict.HELPED, 22, 1)
    assert helped.ratio[1] < 1
    assert tried(series(few, few)).verdict is Verdict.NO_EFFECT
    assert tried(series(few, many)).verdict is Verdict.NO_EFFECT
    assert tried(series([1] + [0] * 29, none)).verdict is Verdict.TOO_EARLY


def test_before_the_thirty_days_are_over_it_is_too_early_whatever_the_numbers() -> None:
    lines = series([1, 1, 1, 1, 1, 0, 0] * 4 + [1, 1], [0] * 30)
    for today in (TRIED, TRIED + 1, TRIED + 15, TRIED + 30):
        assert tried(lines, today).verdict is Verdict.TOO_EARLY
    assert tried(lines, TRIED + 31).verdict is Verdict.HELPED
    assert tried(lines, TRIED).after.days == 0


def test_what_comes_after_the_thirty_days_changes_nothing() -> None:
    lines = series([1, 1, 1, 1, 1, 0, 0] * 4 + [1, 1], [0] * 30)
    later = [*lines, *(line for day in range(TRIED + 31, TRIED + 60) for line in asks(day, 9))]
    assert tried(later, TRIED + 60) == tried(lines, TRIED + 31)
    assert tried(lines).over == START + timedelta(days=TRIED + 30)


def test_the_day_itself_belongs_to_neither_side_and_one_thing_counts_once() -> None:
    both = says(at(TRIED - 2, 21), Channel.EMAIL, Tag.ASKS_FOR_STATUS)
    found = tried([both, *asks(TRIED, 9)], signals=("asks_for_status", "contact_outside_hours"))
    assert (found.before.count, found.after.count) == (1, 0)


def test_contacts_in_all_count_only_where_nothing_else_does() -> None:
    lines = [*asks(TRIED - 3, 9), *calm_mails()]
    assert tried(lines, signals=("asks_for_status", "many_contacts")).before.count == 1
    assert tried(lines, signals=("many_contacts",)).before.count == 1 + 8


def calm_mails() -> list[Interaction]:
    return [line for day in range(TRIED - 28, TRIED, 7) for hour in (9, 12) for line in plain(day, hour)]


def plain(day: int, hour: int) -> list[Interaction]:
    return [says(at(day, hour), Channel.EMAIL), answers(at(day, hour, 20))]


def test_tasks_of_theirs_count_by_their_due_day() -> None:
    owed = tuple(owes(number, TRIED - 2 - number, 5) for number in range(4))
    one = dossier(plain(TRIED - 20, 9), tasks=owed)
    found = of_facts(facts_of(one, ASSISTANT), TRIED + 31, ("overdue_task",))
    assert found.before.count == 4


def exposure(lines: list[Interaction], first: int, last: int, off: tuple[tuple[date, date], ...] = ()) -> int:
    agreed = replace(AGREED, calendar=replace(AGREED.calendar, days_off=off))
    one = facts_of(dossier(lines, agreed=agreed), ASSISTANT)
    return days_of_exposure(one, START + timedelta(days=first), START + timedelta(days=last))


def test_days_are_those_that_are_open_and_what_was_said_on_others() -> None:
    lines = [line for day in range(0, 40, 3) for line in plain(day, 10)]
    assert exposure(lines, 0, 6) == 5 + 1
    assert exposure([], 0, 13) == 10
    week = (START + timedelta(days=7), START + timedelta(days=13))
    assert exposure([one for one in lines if not 7 <= (one.at.date() - START).days <= 13], 0, 13, (week,)) == 6


def test_a_long_silence_counts_for_neither_side() -> None:
    lines = [*plain(0, 10), *plain(28, 10)]
    assert exposure(lines, 0, 28) == 2
    assert exposure(plain(0, 10), 0, 28) == 1
    assert exposure([*plain(0, 10), *plain(14, 10)], 0, 14) == 11


def drawn(chance: random.Random, a_day: float, uneven: bool = False) -> list[int]:
    """Thirty days of counts on working days; with `uneven` each week has a rate of its own (Gamma, shape 4)."""
    counts = []
    for day in range(30):
        if day % 7 == 0:
            week = chance.gammavariate(4, 0.25) if uneven else 1.0
        counts.append(poisson(chance, a_day * week) if (day + TRIED - 30) % 7 < 5 else 0)
    return counts


def poisson(chance: random.Random, mean: float) -> int:
    left, count = chance.expovariate(1.0), 0
    while left < mean:
        left, count = left + chance.expovariate(1.0), count + 1
    return count


@cache
def is_less(before: int, after: int) -> bool:
    return ratio_interval(before, 22, after, 22)[1] < 1.0


@pytest.mark.parametrize(
    ("before", "after", "uneven", "least", "most"),
    [
        (0.5, 0.5, False, 0.0, 0.04),
        (0.8, 0.8, False, 0.0, 0.04),
        (0.8, 0.8, True, 0.0, 0.10),
        (0.5, 1.0, False, 0.0, 0.01),
        (0.8, 0.2, False, 0.7, 1.0),
        (1.0, 0.4, True, 0.5, 1.0),
    ],
    ids=["same", "same, more of it", "same, uneven weeks", "twice", "a quarter", "two fifths, uneven weeks"],
)
def test_over_simulated_series(before: float, after: float, uneven: bool, least: float, most: float) -> None:
    """How often 'helped' is said. With the same rate on both sides that is an error, and it stays rare."""
    chance = random.Random(20261122)
    runs = 500
    helped = 0
    for _ in range(runs):
        first, second = sum(drawn(chance, before, uneven)), sum(drawn(chance, after, uneven))
        helped += is_less(first, second)
    assert least <= helped / runs <= most
