"""What speaks for the anxious profile, and what in fairness does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.agreement import Agreement
from desktop.domain.interaction import Channel, Interaction, Tag
from desktop.domain.outside import outside_hours
from desktop.domain.patterns.anxious import trails
from desktop.domain.patterns.facts import ClientFacts, facts_of
from desktop.domain.patterns.indicators import Indicator
from desktop.domain.portfolio import Assistant, Dossier
from desktop.domain.steps import done
from desktop.domain.task import Side, Task
from tests.domain.dossiers import AGREED, ASSISTANT, OFFICE, START, answers, at, dossier, missed, says


def counted(facts: ClientFacts, indicator: Indicator) -> list[str]:
    """The ids that count for an indicator."""
    (found,) = [one for one in done(trails(facts)) if one.signal.indicator is indicator]
    return [one.id for one in found.occurrences]


def outside(one: Dossier, assistant: Assistant = ASSISTANT) -> list[bool | None]:
    facts = facts_of(one, assistant)
    return [outside_hours(one, facts.agreements, facts.lasting, facts.client_zone) for one in facts.contacts]


@pytest.mark.parametrize(("day", "hour", "expected"), [(0, 10, False), (0, 18, True), (0, 8, True), (5, 10, True)])
def test_contact_is_outside_by_the_agreement(day: int, hour: int, expected: bool) -> None:
    assert outside(dossier([says(at(day, hour))])) == [expected]


def test_any_time_channels_have_no_outside() -> None:
    agreed = replace(AGREED, any_time=frozenset({Channel.EMAIL}))
    assert outside(dossier([says(at(0, 22)), says(at(1, 22), Channel.MESSAGE)], agreed=agreed)) == [None, True]


def test_working_hours_where_the_client_lives_are_not_outside() -> None:
    assert outside(dossier([says(at(0, 22))], zone="America/New_York")) == [False]


def test_her_own_days_off_are_not_the_clients_doing() -> None:
    away = Assistant("Ada", calendar=replace(OFFICE, days_off=((START, START + timedelta(days=9)),)))
    assert outside(dossier([says(at(1, 10)), says(at(1, 22))]), away) == [False, True]


def test_a_new_agreement_is_learnt_for_a_month() -> None:
    mornings = replace(OFFICE, week=(((9 * 60, 12 * 60),),) * 5 + ((), ()))
    both = (AGREED, Agreement(date(2026, 2, 2), mornings))
    one = replace(dossier([says(at(30, 15)), says(at(65, 15))]), agreements=both)
    assert outside(one) == [False, True]


def test_a_message_right_after_a_missed_call_counts_once_she_had_no_chance_to_answer() -> None:
    soon = says(at(0, 10, 20), Channel.MESSAGE)
    facts = facts_of(dossier([missed(at(0, 10)), soon, missed(at(1, 10)), answers(at(1, 10, 10))]), ASSISTANT)
    assert counted(facts, Indicator.MISSED_CALL_THEN_MESSAGE) == [soon.id]


def test_calls_in_a_row_are_one_contact_cited_by_the_first() -> None:
    facts = facts_of(dossier([missed(at(0, 10)), missed(at(0, 10, 5)), missed(at(0, 10, 9))]), ASSISTANT)
    assert counted(facts, Indicator.REPEATED_CALLS) == [missed(at(0, 10)).id]


def test_a_refused_tag_counts_for_nothing() -> None:
    refused = replace(says(at(0, 10), Channel.EMAIL, Tag.ALARMED_TONE), rejected_tags=frozenset({Tag.ALARMED_TONE}))
    facts = facts_of(dossier([refused]), ASSISTANT)
    assert counted(facts, Indicator.ALARMED_TONE) == []


def test_asking_after_an_overdue_promise_is_only_fair() -> None:
    asks = says(at(9, 10), Channel.EMAIL, Tag.ASKS_FOR_STATUS)
    promise = Task("k1", "the report", Side.ASSISTANT, at(1, 9), due_at=at(8, 12), promise=True)
    assert counted(facts_of(dossier([asks]), ASSISTANT), Indicator.ASKS_FOR_STATUS) == [asks.id]
    assert counted(facts_of(dossier([asks], (promise,)), ASSISTANT), Indicator.ASKS_FOR_STATUS) == []


@given(st.lists(st.tuples(st.integers(0, 11), st.integers(9, 20)), min_size=1, max_size=12, unique=True), st.data())
def test_her_own_lateness_never_adds_to_the_chasing(moments: list[tuple[int, int]], data: st.DataObject) -> None:
    """Answering days later instead of within the hour can only turn chasing into fair asking."""
    asked: list[Interaction] = []
    replies, later = [], []
    for day, hour in moments:
        asked.append(says(at(day, hour), Channel.EMAIL, Tag.ASKS_FOR_STATUS))
        replies.append(answers(at(day, hour, 35)))
        later.append(answers(at(day + data.draw(st.integers(2, 9)), hour, 35)))
    punctual = facts_of(dossier(asked + replies), ASSISTANT)
    late = facts_of(dossier(asked + later), ASSISTANT)
    assert set(counted(late, Indicator.ASKS_FOR_STATUS)) <= set(counted(punctual, Indicator.ASKS_FOR_STATUS))


def test_a_late_answer_takes_the_question_after_it_out_of_the_count() -> None:
    first, again = (says(at(day, 10), Channel.EMAIL, Tag.ASKS_FOR_STATUS) for day in (0, 2))
    punctual = facts_of(dossier([first, answers(at(0, 11)), again]), ASSISTANT)
    late = facts_of(dossier([first, again, answers(at(2, 11))]), ASSISTANT)
    assert counted(punctual, Indicator.ASKS_FOR_STATUS) == [first.id, again.id]
    assert counted(late, Indicator.ASKS_FOR_STATUS) == [first.id]
