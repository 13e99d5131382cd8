"""Decisions: what she chose about signals, what became of it, and taking it back; and the scale over the store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.documents.portfolio import write_portfolio
from desktop.domain.decision import Choice
from desktop.domain.interaction import Channel, Interaction, Tag
from desktop.domain.patterns.fairness import Aside
from desktop.domain.patterns.indicators import Source
from desktop.domain.patterns.trial import Verdict
from desktop.domain.portfolio import Dossier
from desktop.services.decisions import Decided
from desktop.services.signals import ChosenIdea, Warned
from desktop.services.suite import Services
from tests.domain.dossiers import START, answers, at, calm, dossier, missed, portfolio, restless, says
from tests.services.conftest import MovableClock

DAY = 140
Put = Callable[..., Services]


def named(name: str, one: Dossier) -> Dossier:
    return replace(one, client=replace(one.client, id=name.lower(), name=name))


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


RESTLESS = named("Bruno", dossier([*calm(0, 100), *restless(100, DAY)]))
HELPED = named("Bruno", dossier([*calm(0, 100), *restless(100, DAY), *calm(DAY, DAY + 40)]))
STAYED = named("Bruno", dossier([*calm(0, 100), *restless(100, DAY + 40)]))
WAITED = named("Ada", dossier([*calm(0, 84), *reacting(84, DAY)]))


@pytest.fixture
def put(services: Services, moving: MovableClock, tmp_path: Path) -> Put:
    moving.now = at(DAY, 12)

    def puts(*dossiers: Dossier) -> Services:
        file = tmp_path / "portfolio.json"
        file.write_bytes(write_portfolio(portfolio(*dossiers)))
        services.imports.commit(services.imports.preview(str(file), services.imports.read(file)))
        return services

    return puts


def card(services: Services, name: str = "Bruno") -> Warned:
    found = services.signals.card(services.clients.named(name).id)
    assert isinstance(found, Warned)
    return found


def take(services: Services, count: int = 1) -> Warned:
    found = card(services)
    ideas = [ChosenIdea(one.code, f"Try {n}", found.at, 5) for n, one in enumerate(found.ideas[:count])]
    services.signals.take(found.client_id, found.card.signals, ideas)
    return found


def made(services: Services, name: str = "Bruno") -> tuple[Decided, ...]:
    found = services.decisions.of_client(services.clients.named(name).id)
    assert found is not None
    return found.made


def test_every_choice_is_one_line_however_many_rows_it_has(put: Put, moving: MovableClock) -> None:
    services = put(STAYED)
    found = card(services)
    services.signals.later(found.client_id, found.card.signals)
    moving.move(days=7)
    services.signals.not_so(found.client_id, card(services).card.signals, "a fair")
    services.history.undo()
    moving.move(days=1)
    take(services, count=3)
    last, first = made(services)
    assert (first.choice, last.choice) == (Choice.LATER, Choice.TRIED)
    assert set(first.signals) == set(found.card.signals)
    assert [one.title for one in last.taken] == ["Try 0", "Try 1", "Try 2"]
    assert (first.trial, last.reason) == (None, "")
    assert services.decisions.of_client(10**6) is None


def test_a_trial_waits_thirty_days_and_then_says_what_became_of_it(put: Put, moving: MovableClock) -> None:
    services = put(HELPED)
    take(services)
    for days in (0, 15, 15):
        moving.move(days=days)
        (one,) = made(services)
        assert one.trial is not None
        assert one.trial.verdict is Verdict.TOO_EARLY
    assert services.decisions.news() is None, "the thirtieth day is not over"
    moving.move(days=1)
    (one,) = made(services)
    assert one.trial is not None
    assert one.trial.verdict is Verdict.HELPED
    assert one.trial.before.count > 3 * one.trial.after.count
    assert one.trial.over == START + timedelta(days=DAY + 30)


def test_where_it_goes_on_nothing_helped(put: Put, moving: MovableClock) -> None:
    services = put(STAYED)
    take(services)
    moving.move(days=31)
    (one,) = made(services)
    assert one.trial is not None
    assert one.trial.verdict is Verdict.NO_EFFECT


def test_what_became_of_it_is_news_for_two_weeks(put: Put, moving: MovableClock) -> None:
    services = put(HELPED)
    assert services.decisions.news() is None
    take(services)
    moving.move(days=29)
    assert services.decisions.news() is None
    moving.move(days=2)
    news = services.decisions.news()
    assert news is not None
    assert (news.client, len(news.made)) == ("Bruno", 1)
    moving.move(days=13)
    assert services.decisions.news() is not None
    moving.move(days=1)
    assert services.decisions.news() is None


def test_a_choice_is_taken_back_as_one_step_and_what_it_became_stays(put: Put) -> None:
    services = put(RESTLESS)
    found = take(services, count=2)
    (one,) = made(services)
    services.decisions.take_back(found.client_id, one.ids)
    assert made(services) == ()
    assert isinstance(services.signals.card(found.client_id), Warned)
    assert len(services.tasks.of_client(found.client_id)) == 2
    assert services.history.undo() == "choice_taken_back"
    assert made(services) == (one,)
    services.decisions.take_back(found.client_id + 1, one.ids)
    assert made(services) == (one,), "nobody else's"


def test_a_title_is_that_of_the_task_as_long_as_it_is_there(put: Put) -> None:
    services = put(RESTLESS)
    found = take(services)
    (task,) = services.tasks.of_client(found.client_id)
    services.tasks.remove(task.id)
    ((taken,),) = [one.taken for one in made(services)]
    assert (taken.code, taken.title) == (found.ideas[0].code, "")


def test_the_scale_weighs_again_and_keeps_nothing(put: Put) -> None:
    services = put(RESTLESS, WAITED)
    hers = card(services, "Ada")
    assert services.fairness.weigh(hers, Aside()).stands
    without = services.fairness.weigh(hers, Aside(own_late=True))
    assert not without.stands
    assert sum(one.observed for one in without.facts) < sum(one.observed for one in hers.card.facts)
    assert card(services, "Ada").card == hers.card
    his = card(services)
    assert services.fairness.weigh(his, Aside(own_late=True)).facts == his.card.facts
    assert services.history.undo() == "imported", "nothing was written since"


def test_what_can_be_agreed_is_what_lies_behind_the_card(put: Put) -> None:
    services = put(RESTLESS)
    found = card(services)
    fact = found.card.facts[0]
    behind = services.signals.behind(found.client_id, fact.interactions, fact.appointments, fact.tasks)
    assert {one.uid for one in behind} == set(fact.interactions)
    one = behind[0]
    aside = Aside(agreed=frozenset({(Source(one.source), one.uid)}))
    assert services.fairness.weigh(found, aside).facts[0].observed == fact.observed - 1


def test_the_scale_lets_others_pass(put: Put) -> None:
    services = put(RESTLESS)
    passed = []
    services.fairness.weigh(card(services), Aside(own_late=True), lambda: passed.append(1))
    assert len(passed) > 10
