"""The card of a warning: facts over the evidence's own days, her own late answers, and what she has decided."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.decision import Choice, Decision, next_monday
from desktop.domain.hours import Calendar
from desktop.domain.interaction import Channel, Interaction, Tag
from desktop.domain.patterns.assessment import Assessment, Episode, Evidence, Profile, ProfileStanding, ProfileState
from desktop.domain.patterns.card import Card, Reading, StillLearning, Usual, card, still_learning, usual_range
from desktop.domain.patterns.facts import facts_of, known_by
from desktop.domain.patterns.indicators import Indicator
from desktop.domain.patterns.raised import Raised, first, raised
from desktop.domain.patterns.replay import replay
from desktop.domain.portfolio import Dossier
from desktop.domain.schedule import Outcome
from desktop.domain.steps import done
from desktop.domain.task import Side
from tests.domain.dossiers import OFFICE, START, answers, at, calm, dossier, meets, owes, portfolio, restless, says

RESTLESS = dossier([*calm(0, 100), *restless(100, 170)])
AT = {one.id: one.at for one in RESTLESS.interactions}
ROWS = (
    Indicator.MISSED_CALL_THEN_MESSAGE,
    Indicator.REPEATED_CALLS,
    Indicator.CONTACT_OUTSIDE_HOURS,
    Indicator.MANY_CONTACTS,
)


def judged(one: Dossier, day: int) -> Assessment:
    (found,) = replay(portfolio(one), START + timedelta(days=day))
    return found


def shown(one: Dossier, day: int, decisions: tuple[Decision, ...] = ()) -> Card | None:
    until = START + timedelta(days=day)
    whole = portfolio(one)
    warning = raised(judged(one, day), decisions, at(day, 12))
    (known,) = known_by(whole, until).dossiers
    return done(card(warning, facts_of(known, whole.assistant), at(day, 12))) if warning else None


def decided(choice: Choice, when: datetime, until: datetime, *signals: str) -> tuple[Decision, ...]:
    return tuple(Decision(one, choice, when, until) for one in signals)


@pytest.mark.parametrize("day", [120, 150, 165])
def test_the_facts_are_those_of_the_evidence_over_its_own_days(day: int) -> None:
    found = shown(RESTLESS, day)
    assert found is not None
    evidence = {one.indicator: one for one in judged(RESTLESS, day).now[Profile.ANXIOUS].evidence}
    assert 1 <= len(found.facts) <= 3
    for fact in found.facts:
        behind = evidence[fact.indicator]
        assert (fact.observed, fact.first, fact.last) == (behind.observed, behind.first, behind.last)
        assert fact.interactions == behind.interactions
        assert fact.observed > fact.usual.high
        assert fact.last == START + timedelta(days=day)
        # Twelve weeks are pictured, and what speaks may be older.
        pictured = at(day - 7 * len(fact.weeks) + 1, 0)
        assert sum(fact.weeks[-fact.marked :]) == sum(AT[one] >= pictured for one in fact.interactions)
    assert set(found.signals) == set(evidence)


def test_a_calm_client_has_no_card() -> None:
    assert shown(dossier(calm(0, 300)), 300) is None


def test_her_own_late_answers_stand_beside_it() -> None:
    punctual = shown(RESTLESS, 140)
    slow = [replace(one, at=one.at + timedelta(days=3)) if one.id.endswith("out") and one.at > at(128, 0) else one
            for one in RESTLESS.interactions]  # fmt: skip
    late = shown(replace(RESTLESS, interactions=tuple(slow)), 140)
    assert punctual is not None
    assert punctual.own_late.late == 0
    if late is not None:
        assert late.own_late.late > 0
        assert len(late.own_late.interactions) == late.own_late.late


def test_an_answer_that_is_overdue_now_is_late_too() -> None:
    waits = dossier([*RESTLESS.interactions, says(at(168, 10), Channel.EMAIL)])
    assert shown(dossier([*calm(0, 100), *restless(100, 168)]), 170).own_late.late == 0  # type: ignore[union-attr]
    found = shown(replace(waits, interactions=tuple(one for one in waits.interactions if one.at <= at(168, 10))), 170)
    assert found is not None
    assert found.own_late.late == 1


def test_lapses_become_facts_of_tasks_and_appointments() -> None:
    tasks = tuple(
        owes(n, day, 5 if day > 120 else 0, day + 6 if day > 120 else None) for n, day in enumerate(range(8, 220, 7))
    )
    met = tuple(
        meets(n, day, *((Outcome.MISSED, Side.CLIENT) if day > 120 else (Outcome.KEPT, None)))
        for n, day in enumerate(range(5, 220, 9))
    )
    found = shown(dossier(calm(0, 220), tasks, met), 220)
    assert found is not None
    assert found.profile is Profile.DISORGANIZED
    assert {one.indicator: bool(one.tasks or one.appointments) for one in found.facts} == {
        Indicator.OVERDUE_TASK: True,
        Indicator.RETURNED_TASK: True,
        Indicator.APPOINTMENT_TROUBLE: True,
    }


def test_rudeness_is_a_dated_record_of_what_she_ticked() -> None:
    words = [says(at(day, 11), Channel.EMAIL, Tag.ABUSIVE) for day in (120, 131)]
    found = shown(dossier([*calm(0, 140), *words]), 132)
    assert found is not None
    assert found.profile is Profile.RUDE
    assert found.facts[0].interactions == tuple(sorted(one.id for one in words))


@pytest.mark.parametrize(
    ("expected", "usual"),
    [(0.0, (0, 0)), (0.1, (0, 0)), (0.4, (0, 1)), (0.9, (1, 1)), (2.1, (2, 2)), (3.5, (3, 4)), (11.8, (12, 12))],
)
def test_what_is_usual_is_said_in_whole_numbers(expected: float, usual: tuple[int, int]) -> None:
    assert usual_range(expected) == Usual(*usual)


@given(st.floats(0, 500))
def test_the_usual_holds_what_is_expected(expected: float) -> None:
    low, high = usual_range(expected)
    assert low - 0.2 <= expected <= high + 0.2
    assert high - low <= 1


def test_still_learning_counts_up_to_the_floor() -> None:
    def learning(lines: list[Interaction], day: int) -> StillLearning | None:
        one = dossier(lines)
        return still_learning(judged(one, day), facts_of(one, portfolio(one).assistant), START + timedelta(days=day))

    assert learning(calm(0, 16), 16) == StillLearning(5, 2)
    assert learning(restless(0, 15), 15) == StillLearning(12, 2)
    assert learning(calm(0, 100), 100) is None
    assert learning([answers(at(0, 10))], 3) is None


def test_other_readings_say_only_what_facts_show() -> None:
    base = shown(RESTLESS, 150)
    assert base is not None
    assert base.readings == ()
    fresh = replace(RESTLESS, client=replace(RESTLESS.client, since=START + timedelta(days=80)))
    assert Reading.NEW_CLIENT in shown(fresh, 150).readings  # type: ignore[union-attr]
    lisbon = replace(RESTLESS, client=replace(RESTLESS.client, time_zone="Europe/Lisbon"))
    assert Reading.OTHER_ZONE in shown(lisbon, 150).readings  # type: ignore[union-attr]
    work = tuple(owes(n, 140 + n % 5, 0) for n in range(9))
    assert Reading.BUSY_TIME in shown(replace(RESTLESS, tasks=work), 150).readings  # type: ignore[union-attr]
    agreed = RESTLESS.agreements[0]
    anew = (agreed, replace(agreed, from_day=START + timedelta(days=110)))
    assert Reading.NEW_HOURS in shown(replace(RESTLESS, agreements=anew), 150).readings  # type: ignore[union-attr]


def test_later_keeps_it_away_until_then_and_not_longer() -> None:
    signals = [str(one) for one in shown(RESTLESS, 140).signals]  # type: ignore[union-attr]
    until = next_monday(at(140, 12), OFFICE)
    later = decided(Choice.LATER, at(140, 12), until, *signals)
    assert shown(RESTLESS, 141, later) is None
    found = judged(RESTLESS, 150)
    assert raised(found, later, until) is not None
    assert raised(found, later, until - timedelta(minutes=1)) is None
    assert raised(found, later, until).looked_at  # type: ignore[union-attr]


def test_not_so_keeps_these_signals_away_but_not_something_else() -> None:
    """Kept away are the signals of the card; a kind of fact that was not among them brings it back."""
    evidence = judged(RESTLESS, 150).now[Profile.ANXIOUS].evidence
    signals = [str(one.indicator) for one in evidence]
    until = at(150, 12) + timedelta(weeks=8)
    assert shown(RESTLESS, 150, decided(Choice.NOT_SO, at(149, 12), until, *signals)) is None
    without = [one for one in signals if one != Indicator.CONTACT_OUTSIDE_HOURS]
    assert shown(RESTLESS, 150, decided(Choice.NOT_SO, at(149, 12), until, *without)) is not None
    innocent = [one for one in signals if one != Indicator.MANY_CONTACTS]
    assert shown(RESTLESS, 150, decided(Choice.NOT_SO, at(149, 12), until, *innocent)) is None


def test_what_has_become_thin_shows_the_days_on_which_it_was_raised() -> None:
    day = START + timedelta(days=100)
    full = tuple(Evidence(one, 0.5, START, day, interactions=("a", "b")) for one in ROWS[:2])
    thin = ProfileStanding(ProfileState.RAISED, 0.9, (Evidence(ROWS[0], 0.5, START, day, interactions=("z",)),))
    found = Assessment("c1", day, {Profile.ANXIOUS: thin}, (Episode(Profile.ANXIOUS, START, full),))
    warning = raised(found, (), at(100, 12))
    assert warning is not None
    assert warning.evidence == full


def test_of_several_the_one_not_looked_at_that_has_stood_longest() -> None:
    def warning(client: str, since: int, looked_at: bool = False) -> Raised:
        return Raised(client, Profile.ANXIOUS, START + timedelta(days=since), (), looked_at)

    old, new, seen = warning("a", 10), warning("b", 20), warning("c", 1, looked_at=True)
    assert first([seen, new, old]) is old
    assert first([seen, new]) is new
    assert first([seen]) is seen
    assert first([]) is None


@pytest.mark.parametrize(
    ("now", "calendar", "opens"),
    [
        (datetime(2026, 11, 12, 13, tzinfo=UTC), OFFICE, datetime(2026, 11, 16, 8, tzinfo=UTC)),
        (datetime(2026, 11, 16, 7, tzinfo=UTC), OFFICE, datetime(2026, 11, 23, 8, tzinfo=UTC)),
        (
            datetime(2026, 11, 12, 13, tzinfo=UTC),
            replace(OFFICE, days_off=((date(2026, 11, 16), date(2026, 11, 20)),)),
            datetime(2026, 11, 23, 8, tzinfo=UTC),
        ),
        (
            datetime(2026, 11, 12, 13, tzinfo=UTC),
            Calendar("Europe/Rome", ((), (), ((600, 720),), (), (), (), ())),
            datetime(2026, 11, 18, 9, tzinfo=UTC),
        ),
        (datetime(2026, 11, 12, 13, tzinfo=UTC), Calendar("Europe/Rome"), datetime(2026, 11, 15, 23, tzinfo=UTC)),
    ],
)
def test_monday_is_her_next_working_one(now: datetime, calendar: Calendar, opens: datetime) -> None:
    assert next_monday(now, calendar) == opens
