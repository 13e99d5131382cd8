"""The fairness scale: what is left of a card without her late answers, agreed exceptions or a busy time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.interaction import Channel, Interaction, Tag
from desktop.domain.patterns.assessment import Assessment
from desktop.domain.patterns.card import Card, card
from desktop.domain.patterns.facts import ClientFacts, facts_of
from desktop.domain.patterns.fairness import Aside, Weighed, late_stretches, weighed, without
from desktop.domain.patterns.indicators import Indicator, Source
from desktop.domain.patterns.raised import raised
from desktop.domain.patterns.replay import assess
from desktop.domain.portfolio import Dossier
from desktop.domain.schedule import Outcome
from desktop.domain.steps import done
from desktop.domain.task import Side, Task
from tests.domain.dossiers import ASSISTANT, START, answers, at, calm, dossier, meets, missed, owes, restless, says

DAY = 140
NOW = at(DAY, 12)
PUNCTUAL = dossier([*calm(0, 100), *restless(100, DAY)])
WEEK = (START + timedelta(days=DAY - 6), START + timedelta(days=DAY))


def facts(one: Dossier) -> ClientFacts:
    return facts_of(one, ASSISTANT)


def made(one: Dossier) -> Card:
    found = facts(one)
    warning = raised(assess(found, START + timedelta(days=DAY)), (), NOW)
    assert warning is not None
    return done(card(warning, found, NOW))


def scale(one: Dossier, aside: Aside) -> Weighed:
    left = done(without(facts(one), aside, NOW))
    return done(weighed(made(one), left, assess(left, START + timedelta(days=DAY))))


def test_nothing_set_aside_changes_nothing() -> None:
    assert done(without(facts(PUNCTUAL), Aside(), NOW)) == facts(PUNCTUAL)
    found = scale(PUNCTUAL, Aside())
    assert found.stands
    assert found.facts == made(PUNCTUAL).facts
    assert not Aside()


def test_who_was_never_late_has_nothing_to_set_aside() -> None:
    assert late_stretches(facts(PUNCTUAL), NOW) == ()
    assert scale(PUNCTUAL, Aside(own_late=True)) == scale(PUNCTUAL, Aside())


def reacting(first: int, last: int) -> list[Interaction]:
    """A question on Monday, answered on Wednesday, and then two days of calls and of evenings in alarm."""
    found = []
    for day in range(first, last - 5, 7):
        evenings = [line for later in (2, 3) for line in worried(day + later)]
        calls = [missed(at(day + 3, 10)), missed(at(day + 3, 10, 45)), says(at(day + 3, 10, 50), Channel.MESSAGE)]
        found += [says(at(day, 10)), answers(at(day + 2, 10)), *evenings, *calls, answers(at(day + 3, 11, 30))]
    return found


def worried(day: int) -> list[Interaction]:
    return [says(at(day, 21), Channel.EMAIL, Tag.ALARMED_TONE), answers(at(day, 21, 50))]


def test_without_her_late_answers_the_card_of_a_client_who_only_reacted_does_not_stand() -> None:
    one = dossier([*calm(0, 84), *reacting(84, DAY)])
    assert scale(one, Aside()).stands
    found = scale(one, Aside(own_late=True))
    assert not found.stands
    assert {fact.observed for fact in found.facts if fact.indicator is not Indicator.MANY_CONTACTS} == {0}
    assert {fact.usual for fact in found.facts} == {fact.usual for fact in made(one).facts}


def test_who_is_restless_without_her_being_late_stays_so() -> None:
    late_once = [*calm(0, 100), *restless(100, DAY), says(at(110, 12)), answers(at(111, 9))]
    assert scale(dossier(late_once), Aside(own_late=True)).stands


def test_what_she_did_herself_stays() -> None:
    asked, soon, later = says(at(40, 10)), says(at(45, 9)), says(at(47, 9))
    one = dossier([*calm(0, 40), asked, answers(at(44, 10)), soon, answers(at(45, 10)), later, answers(at(47, 10))])
    left = done(without(facts(one), Aside(own_late=True), at(50, 12)))
    gone = {each.id for each in facts(one).contacts} - {each.id for each in left.contacts}
    assert gone == {soon.id}, "the question itself was none, and after two days it is none any more"


def test_an_answer_that_has_not_come_and_a_promise_overdue_are_late_too() -> None:
    waits = facts(dossier([*calm(0, 40), says(at(44, 10))]))
    assert late_stretches(waits, at(45, 12)) == ((at(44, 14), at(45, 12)),)
    assert late_stretches(waits, at(44, 13)) == ()
    promise = Task("p", "plan", Side.ASSISTANT, at(40, 9), at(42, 9), at(43, 9), promise=True)
    kept = facts(dossier(calm(0, 40), tasks=(promise,)))
    assert late_stretches(kept, at(60, 9)) == ((at(42, 9), at(43, 9) + timedelta(days=2)),)
    assert late_stretches(facts(dossier(calm(0, 40), tasks=(replace(promise, done_at=at(41, 9)),))), NOW) == ()


def test_busy_days_take_all_of_the_clients_with_them_and_only_that() -> None:
    one = dossier([*calm(0, 60)], (owes(1, 50, 3), owes(2, 30, 3)), (meets(1, 51, Outcome.MISSED, Side.CLIENT),))
    busy = (START + timedelta(days=49), START + timedelta(days=55))
    left = done(without(facts(one), Aside(busy=busy), NOW))
    assert [task.id for task in left.tasks] == ["k2"]
    assert left.appointments == ()
    assert all(each.direction == "out" or not busy[0] <= left.day_of(each.at) <= busy[1] for each in left.contacts)
    assert len(left.contacts) == len(facts(one).contacts) - 2


def test_with_its_busy_weeks_set_aside_the_card_does_not_stand() -> None:
    first = min(one.first for one in made(PUNCTUAL).facts)
    found = scale(PUNCTUAL, Aside(busy=(first, START + timedelta(days=DAY))))
    assert not found.stands
    assert {one.observed for one in found.facts} == {0}
    assert [(one.usual, one.first, one.last) for one in found.facts] == [
        (one.usual, one.first, one.last) for one in made(PUNCTUAL).facts
    ]


def test_an_agreed_contact_is_taken_out_of_every_fact_that_it_shows() -> None:
    shown = made(PUNCTUAL).facts
    one = shown[0].interactions[0]
    found = scale(PUNCTUAL, Aside(agreed=frozenset({(Source.INTERACTION, one)})))
    for before, after in zip(shown, found.facts, strict=True):
        assert after.observed == before.observed - (one in before.interactions)
        assert one not in after.interactions
    other = scale(PUNCTUAL, Aside(agreed=frozenset({(Source.TASK, one)})))
    assert other.facts == shown


@pytest.mark.parametrize("kind", [Channel.EMAIL, Channel.MESSAGE])
def test_agreed_evenings_leave_the_rest(kind: Channel) -> None:
    evenings = frozenset(
        (Source.INTERACTION, one.id) for one in PUNCTUAL.interactions if one.channel is kind and one.direction == "in"
    )
    found = scale(PUNCTUAL, Aside(agreed=evenings))
    assert [one.observed for one in found.facts] != [one.observed for one in made(PUNCTUAL).facts]


@cache
def known() -> tuple[ClientFacts, Card, Assessment]:
    """The facts, their card, and an assessment of nothing."""
    found = facts(PUNCTUAL)
    return found, made(PUNCTUAL), assess(found, START)


asides = st.builds(
    Aside,
    st.booleans(),
    st.none() | st.tuples(st.integers(90, DAY), st.integers(90, DAY)).map(
        lambda pair: (START + timedelta(days=min(pair)), START + timedelta(days=max(pair)))
    ),
    st.frozensets(st.sampled_from([(Source.INTERACTION, one.id) for one in PUNCTUAL.interactions])),
)  # fmt: skip


@settings(max_examples=30)
@given(asides)
def test_setting_aside_never_adds_and_twice_is_as_once(aside: Aside) -> None:
    everything, shown, nothing = known()
    left = done(without(everything, aside, NOW))
    assert set(left.contacts) <= set(everything.contacts)
    assert done(without(left, replace(aside, own_late=False), NOW)) == left
    for before, after in zip(shown.facts, done(weighed(shown, left, nothing)).facts, strict=True):
        assert after.observed <= before.observed
        assert set(after.interactions) <= set(before.interactions)
