"""Signals: the card from the store, one at most on Today, and what her decisions do to it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.documents.portfolio import write_portfolio
from desktop.domain.decision import Choice
from desktop.domain.errors import Refused
from desktop.domain.interaction import Channel, Tag
from desktop.domain.patterns.assessment import Profile
from desktop.domain.patterns.card import StillLearning
from desktop.domain.portfolio import Dossier
from desktop.domain.schedule import Outcome
from desktop.domain.task import Side
from desktop.services.signals import ChosenIdea, Warned
from desktop.services.suite import Services
from tests.domain.dossiers import at, calm, dossier, meets, owes, portfolio, restless, says
from tests.services.conftest import MovableClock

DAY = 140
"""The moment of these tests, in days after the builders' first."""


def named(name: str, one: Dossier) -> Dossier:
    return replace(one, client=replace(one.client, id=name.lower(), name=name))


RESTLESS = named("Bruno", dossier([*calm(0, 100), *restless(100, DAY)]))
SINCE_LONGER = named("Ada", dossier([*calm(0, 85), *restless(85, DAY)]))
CALM = named("Carla", dossier(calm(0, DAY)))
NEW = named("Dora", dossier(calm(DAY - 16, DAY)))


@pytest.fixture
def put(services: Services, moving: MovableClock, tmp_path: Path) -> Callable[..., Services]:
    moving.now = at(DAY, 12)

    def puts(*dossiers: Dossier) -> Services:
        file = tmp_path / "portfolio.json"
        file.write_bytes(write_portfolio(portfolio(*dossiers)))
        services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))
        return services

    return puts


def client(services: Services, name: str) -> int:
    return services.clients.named(name).id


def card(services: Services, name: str) -> Warned:
    found = services.signals.card(client(services, name))
    assert isinstance(found, Warned)
    return found


def decisions(services: Services, name: str) -> list[tuple[str, str, str]]:
    """(choice, signal, action) of each decision of hers, the oldest first."""
    (one,) = (one for one in services.assessments.portfolio().dossiers if one.client.name == name)
    return [(each.choice.value, each.signal, each.action) for each in one.decisions]


Put = Callable[..., Services]


def test_a_client_has_a_card_still_learns_or_has_nothing(put: Put) -> None:
    services = put(RESTLESS, CALM, NEW)
    found = card(services, "Bruno")
    assert (found.client, found.zone, found.card.profile) == ("Bruno", "Europe/Rome", Profile.ANXIOUS)
    assert found.ideas
    assert services.signals.card(client(services, "Carla")) is None
    assert services.signals.card(client(services, "Dora")) == StillLearning(4, 1)
    assert services.signals.card(999) is None


def test_of_two_that_stand_one_is_shown_and_the_other_told_of(put: Put) -> None:
    late = tuple(owes(number, day, 3, returned=day - 1) for number, day in enumerate(range(90, DAY, 4)))
    missed = tuple(meets(number, day, Outcome.MISSED, Side.CLIENT) for number, day in enumerate(range(92, DAY, 6)))
    lost = [says(at(day, 12), Channel.EMAIL, Tag.LOST_ACCESS) for day in range(101, DAY, 5)]
    services = put(named("Bruno", dossier([*calm(0, 100), *restless(100, DAY), *lost], late, missed)))
    found = card(services, "Bruno")
    both = {Profile.ANXIOUS, Profile.DISORGANIZED}
    assert {found.card.profile, *found.also} == both
    assert len(found.also) == 1
    services.signals.later(found.client_id, found.card.signals)
    second = card(services, "Bruno")
    assert (second.card.profile, second.also) == (found.also[0], ())


def test_today_shows_one_the_longest_standing_and_then_the_next(put: Put) -> None:
    services = put(RESTLESS, SINCE_LONGER, CALM)
    first = services.signals.today()
    assert first is not None
    assert first.client == "Ada"
    services.signals.later(first.client_id, first.card.signals)
    second = services.signals.today()
    assert second is not None
    assert second.client == "Bruno"
    services.signals.not_so(second.client_id, second.card.signals)
    assert services.signals.today() is None


def test_monday_brings_it_back(put: Put, moving: MovableClock) -> None:
    services = put(RESTLESS)
    found = card(services, "Bruno")
    until = services.signals.later(found.client_id, found.card.signals)
    assert until == found.until
    assert services.signals.card(found.client_id) is None
    moving.now = until
    assert isinstance(services.signals.card(found.client_id), Warned)
    assert services.history.undo() == "reminded_later"
    assert decisions(services, "Bruno") == []


def test_not_so_stays_away_for_eight_weeks_with_its_reason(put: Put, moving: MovableClock) -> None:
    services = put(RESTLESS)
    found = card(services, "Bruno")
    until = services.signals.not_so(found.client_id, found.card.signals, "  a fair in May ")
    assert until - moving.now == timedelta(weeks=8)
    (whole,) = services.assessments.portfolio().dossiers
    assert {one.reason for one in whole.decisions} == {"a fair in May"}
    assert {one.signal for one in whole.decisions} == set(found.card.signals)
    assert services.signals.card(found.client_id) is None
    with pytest.raises(Refused, match="text_too_long"):
        services.signals.not_so(found.client_id, found.card.signals, "a" * 20_001)


def test_ideas_become_tasks_and_appointments_in_one_action(put: Put) -> None:
    services = put(RESTLESS)
    found = card(services, "Bruno")
    ideas = [
        ChosenIdea(one.code, f"idea {one.code}", one.at, one.minutes, one.rrule, one.appointment) for one in found.ideas
    ]
    rows = services.signals.take(found.client_id, found.card.signals, ideas)
    assert len(rows) == len(ideas) == 3
    tasks = {one.title: one for one in services.tasks.of_client(found.client_id)}
    met = services.schedules.of_client(found.client_id)
    for idea in ideas:
        if idea.appointment:
            first, second = [one for one in met if one.title == idea.title]
            assert (first.starts_at, second.starts_at) == (idea.at, idea.at + timedelta(days=7))
            assert first.repeats
            assert second.repeats
        else:
            made = tasks[idea.title]
            assert (made.due_at, made.rrule, made.estimate) == (idea.at, idea.rrule, idea.minutes)
    kept = decisions(services, "Bruno")
    assert {choice for choice, _, _ in kept} == {Choice.TRIED.value}
    assert {action for _, _, action in kept} == {one.code for one in ideas}
    assert services.signals.card(found.client_id) is None
    assert services.history.undo() == "idea_taken"
    assert decisions(services, "Bruno") == []
    assert services.tasks.of_client(found.client_id) == []
    assert isinstance(services.signals.card(found.client_id), Warned)
    assert services.history.redo() == "idea_taken"
    assert decisions(services, "Bruno") == kept


def test_what_opens_its_own_page_is_a_choice_and_nothing_on_her_desk(put: Put) -> None:
    services = put(RESTLESS)
    found = card(services, "Bruno")
    ideas = [
        ChosenIdea("send_hours", "The hours", found.at, 15, opens=True),
        ChosenIdea("next_word", "A line", found.at, 5),
    ]
    (task,) = services.signals.take(found.client_id, found.card.signals, ideas)
    assert [(one.id, one.title) for one in services.tasks.of_client(found.client_id)] == [(task, "A line")]
    assert {action for _, _, action in decisions(services, "Bruno")} == {"send_hours", "next_word"}
    assert services.signals.card(found.client_id) is None
    assert services.history.undo() == "idea_taken"
    assert decisions(services, "Bruno") == []


def test_after_thirty_days_it_is_looked_at_again_and_something_else_comes_first(put: Put, moving: MovableClock) -> None:
    services = put(named("Bruno", dossier([*calm(0, 100), *restless(100, DAY + 40)])))
    found = card(services, "Bruno")
    first = found.ideas[0]
    services.signals.take(found.client_id, found.card.signals, [ChosenIdea(first.code, "An update", first.at, 5)])
    moving.move(days=29)
    assert services.signals.card(found.client_id) is None
    moving.move(days=1)
    assert card(services, "Bruno").ideas[0].code != first.code


def test_a_wrong_title_or_time_keeps_nothing(put: Put) -> None:
    services = put(RESTLESS)
    found = card(services, "Bruno")
    good, bad = ChosenIdea("next_word", "Good", found.at, 5), ChosenIdea("fixed_call", " ", None, 30, appointment=True)
    with pytest.raises(Refused) as refused:
        services.signals.take(found.client_id, found.card.signals, [good, bad])
    assert [one.code for one in refused.value.problems] == ["title_missing", "time_missing"]
    assert services.tasks.of_client(found.client_id) == []


def test_what_is_behind_a_number_has_its_rows(put: Put) -> None:
    services = put(RESTLESS)
    found = card(services, "Bruno")
    fact = found.card.facts[0]
    behind = services.signals.behind(found.client_id, fact.interactions, fact.appointments, fact.tasks)
    assert len(behind) == fact.observed
    assert behind == sorted(behind, key=lambda one: one.at, reverse=True)
    assert {one.id for one in behind} == {line.id for line in services.interactions.lines([one.id for one in behind])}


def test_the_card_follows_a_changed_fact_and_nothing_is_kept_at_lock(put: Put) -> None:
    services = put(RESTLESS)
    before = card(services, "Bruno")
    assert card(services, "Bruno").card is before.card
    fact = before.card.facts[0]
    (first, *_) = services.signals.behind(before.client_id, fact.interactions, (), ())
    services.interactions.remove([first.id])
    after = services.signals.card(before.client_id)
    assert not isinstance(after, Warned) or after.card is not before.card
    services.vault.lock()
    assert services.signals._made == {}
