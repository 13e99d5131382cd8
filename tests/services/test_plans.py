"""Step plans through the real store: made, moved, delayed and taken back; her own days, room, order and templates."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.address import LANGUAGES
from desktop.domain.agreement import Agreement
from desktop.domain.errors import Refused
from desktop.domain.hours import Calendar
from desktop.domain.lateness import Lateness
from desktop.domain.plan_template import Template, TemplateStep
from desktop.domain.task import Side
from desktop.services.plan_templates import built_in
from desktop.services.suite import Services

if TYPE_CHECKING:
    from tests.services.conftest import MovableClock

ME, CLIENT = Side.ASSISTANT, Side.CLIENT
WEEK = (((9 * 60, 18 * 60),),) * 5 + ((), ())
STEPS = (
    TemplateStep("Brief", ME, 1),
    TemplateStep("Photos", CLIENT, 2),
    TemplateStep("Layout", ME, 3),
    TemplateStep("Approval", CLIENT, 1),
    TemplateStep("Send", ME, 1),
)


def dec(number: int) -> date:
    return date(2026, 12, number)


def nov(number: int) -> date:
    return date(2026, 11, number)


@pytest.fixture
def client(services: Services) -> int:
    services.settings.change(calendar=Calendar("Europe/Rome", WEEK, ("IT",)))
    client = services.clients.add("Bruni", time_zone="Europe/Rome")
    services.agreements.add(client, Agreement(nov(12), Calendar("Europe/Rome", (((9 * 60, 12 * 60),),) * 5 + ((), ()))))
    return client


@pytest.fixture
def plan(services: Services, client: int) -> int:
    return services.plans.make(client, "Newsletter", dec(2), STEPS)


def days(services: Services, plan: int) -> dict[str, date | None]:
    return {step.title: step.due for step in services.plans.open(plan).steps}


def dues(services: Services, client: int) -> dict[str, datetime | None]:
    return {line.title: line.due_at for line in services.tasks.of_client(client)}


def step(services: Services, plan: int, title: str) -> int:
    return next(one.id for one in services.plans.open(plan).steps if one.title == title)


def known_as_late(services: Services, client: int, moving: MovableClock, *late: int) -> None:
    """Inputs that came so many days after a Monday."""
    before = moving.now
    for number, by in enumerate(late):
        due = datetime(2026, 9, 7, 16, tzinfo=UTC) + timedelta(weeks=number)
        moving.now = due - timedelta(days=3)
        task = services.tasks.add(client, f"Input {number}", CLIENT, due)
        moving.now = due + timedelta(days=by)
        services.tasks.done(task)
    moving.now = before


def test_a_plan_is_a_list_with_dated_steps(services: Services, client: int, plan: int) -> None:
    found = services.plans.open(plan)
    assert (found.title, found.goal, found.own_room, found.room, found.basis.usual) == (
        "Newsletter", dec(2), None, 1, None,
    )  # fmt: skip
    assert days(services, plan) == {
        "Brief": nov(19), "Photos": nov(23), "Layout": nov(27), "Approval": nov(30), "Send": dec(2),
    }  # fmt: skip
    assert [(line.title, line.goal, line.open, line.done, line.next) for line in services.plans.of_client(client)] == [
        ("Newsletter", dec(2), 5, 0, ("Brief", nov(19)))
    ]
    assert [(line.title, line.open) for line in services.tasks.lists(client)] == [("Newsletter", 5)]
    assert not found.is_stale
    assert found.push is None


def test_hers_is_due_when_she_closes_and_theirs_when_they_can_reach_her_last(
    services: Services, client: int, plan: int
) -> None:
    found = dues(services, client)
    assert found["Layout"] == datetime(2026, 11, 27, 17, tzinfo=UTC)
    assert found["Photos"] == datetime(2026, 11, 23, 11, tzinfo=UTC)


def test_far_away_it_stays_the_day_it_is_called(services: Services, client: int) -> None:
    services.agreements.add(client, Agreement(nov(12), Calendar("America/Los_Angeles", WEEK)))
    plan = services.plans.make(client, "Newsletter", dec(2), STEPS)
    assert dues(services, client)["Photos"] == datetime(2026, 11, 24, 2, tzinfo=UTC)
    assert days(services, plan)["Photos"] == nov(23)


def test_the_usual_lateness_makes_the_room(services: Services, client: int, moving: MovableClock) -> None:
    known_as_late(services, client, moving, 0, 2, 2, 3)
    plan = services.plans.make(client, "Newsletter", dec(2), STEPS)
    found = services.plans.open(plan)
    assert (found.basis.usual, found.room) == (Lateness(2, 4), 2)
    assert days(services, plan)["Approval"] == nov(27)
    services.plans.set_room(plan, 0)
    assert days(services, plan)["Approval"] == dec(1)
    assert services.plans.open(plan).own_room == 0
    services.plans.set_room(plan, None)
    assert days(services, plan)["Approval"] == nov(27)


def test_moving_the_goal_moves_what_is_open(services: Services, plan: int) -> None:
    services.tasks.done(step(services, plan, "Brief"))
    services.plans.move_goal(plan, dec(9))
    # The 8th is a holiday.
    assert days(services, plan) == {
        "Brief": nov(19), "Photos": nov(27), "Layout": dec(3), "Approval": dec(4), "Send": dec(9),
    }  # fmt: skip
    assert services.history.undo() == "goal_moved"
    assert days(services, plan)["Photos"] == nov(23)


def test_a_late_input_says_what_it_pushes(services: Services, plan: int, moving: MovableClock) -> None:
    services.tasks.done(step(services, plan, "Brief"))
    moving.now = datetime(2026, 11, 26, 8, tzinfo=UTC)
    push = services.plans.open(plan).push
    assert push is not None
    assert (push.cause.step, push.cause.by) == (step(services, plan, "Photos"), 3)
    assert ([slip.by for slip in push.moved], push.goal, push.finish) == ([2, 2, 2], dec(2), dec(4))
    services.plans.shorten(plan, {step(services, plan, "Layout"): 1})
    assert services.plans.open(plan).push is not None
    assert services.plans.open(plan).push.moved == ()  # type: ignore[union-attr]
    assert services.history.can_undo() == "plan_shortened"


def test_steps_are_added_changed_ordered_and_removed(services: Services, plan: int) -> None:
    plans = services.plans
    new = plans.add(plan, TemplateStep("Proofread", ME, 2), after=step(services, plan, "Layout"))
    assert list(days(services, plan)) == ["Brief", "Photos", "Layout", "Proofread", "Approval", "Send"]
    assert days(services, plan)["Layout"] == nov(25)
    plans.change(new, title="  Read  again ", lasts=1, owner=CLIENT)
    assert days(services, plan)["Read again"] == nov(26)
    assert (plans.lengthen(new, 2), plans.lengthen(new, -9), plans.lengthen(new, 1)) == (3, 0, 1)
    plans.reorder(new, -2)
    assert list(days(services, plan))[:3] == ["Brief", "Read again", "Photos"]
    plans.reorder(new, -9)
    assert next(iter(days(services, plan))) == "Read again"
    plans.remove_step(new)
    assert days(services, plan)["Brief"] == nov(19)
    last = plans.add(plan, TemplateStep("Look back"))
    assert list(days(services, plan))[-1] == "Look back"
    undone = [services.history.undo() for _ in range(9)]
    changed = ["step_changed"] * 4
    assert undone == ["step_added", "step_removed", "step_moved", "step_moved", *changed, "step_added"]
    with pytest.raises(Refused, match="task_unknown"):
        plans.change(last, lasts=2)
    assert days(services, plan)["Layout"] == nov(27)


def test_a_day_of_her_own_survives_every_change(services: Services, client: int, plan: int) -> None:
    layout = step(services, plan, "Layout")
    services.tasks.later(layout, datetime(2026, 11, 25, 10, tzinfo=UTC))
    services.plans.move_goal(plan, dec(16))
    assert days(services, plan) == {
        "Brief": nov(17), "Photos": nov(19), "Layout": nov(25), "Approval": dec(14), "Send": dec(16),
    }  # fmt: skip
    assert dues(services, client)["Layout"] == datetime(2026, 11, 25, 10, tzinfo=UTC)
    assert [one.title for one in services.plans.open(plan).steps if one.set_by_her] == ["Layout"]
    services.plans.set_day(layout, None)
    assert days(services, plan)["Layout"] == dec(11)
    services.plans.set_day(layout, dec(7))
    assert days(services, plan)["Layout"] == dec(7)
    assert services.plans.open(plan).steps[2].set_by_her


def test_the_day_that_the_plan_gave_can_be_hers(services: Services, plan: int) -> None:
    services.plans.set_day(step(services, plan, "Layout"), nov(27))
    services.plans.move_goal(plan, dec(16))
    assert days(services, plan)["Layout"] == nov(27)


def test_what_is_put_into_the_list_elsewhere_is_a_step(services: Services, client: int, plan: int) -> None:
    services.tasks.add(client, "Statistics", ME, list=plan)
    found = services.plans.open(plan)
    assert found.is_stale
    assert days(services, plan)["Statistics"] == dec(2)
    services.plans.remake(plan)
    assert days(services, plan)["Send"] == dec(1)
    assert not services.plans.open(plan).is_stale


def test_other_hours_make_a_plan_stale_until_it_is_dated_anew(services: Services, plan: int) -> None:
    services.settings.change(calendar=Calendar("Europe/Rome", WEEK, ("IT",), ((nov(26), nov(27)),)))
    assert services.plans.open(plan).is_stale
    services.plans.remake(plan)
    assert days(services, plan)["Photos"] == nov(19)
    services.history.undo()
    assert days(services, plan)["Photos"] == nov(23)


def test_a_list_becomes_a_plan_by_a_goal(services: Services, client: int) -> None:
    listed = services.tasks.add_list(client, "Autumn")
    services.tasks.add(client, "Texts", ME, list=listed)
    services.tasks.add(client, "Photos", CLIENT, list=listed)
    with pytest.raises(Refused, match="plan_unknown"):
        services.plans.open(listed)
    services.plans.move_goal(listed, dec(2))
    assert days(services, listed) == {"Texts": nov(30), "Photos": dec(1)}


def test_a_promise_that_the_plan_puts_off_remembers_its_time(services: Services, client: int) -> None:
    listed = services.tasks.add_list(client, "Autumn")
    services.tasks.add(client, "Texts", ME, promise=True, list=listed)
    services.plans.move_goal(listed, dec(2))
    services.plans.move_goal(listed, dec(9))
    services.tasks.done(step(services, listed, "Texts"))
    assert services.tasks.of_client(client)[0].extra["due_before"] == ["2026-12-02T17:00:00+00:00"]


def test_a_time_that_has_passed_is_remembered_when_the_goal_moves(
    services: Services, client: int, plan: int, moving: MovableClock
) -> None:
    moving.now = datetime(2026, 11, 26, 8, tzinfo=UTC)
    services.plans.move_goal(plan, dec(16))
    found = {line.title: line.extra for line in services.tasks.of_client(client)}
    assert found["Photos"]["due_before"] == ["2026-11-23T11:00:00+00:00"]
    assert "due_missed" in found["Photos"]
    assert "due_before" not in found["Send"]


def test_removing_a_plan_keeps_what_was_done(services: Services, client: int, plan: int) -> None:
    services.tasks.done(step(services, plan, "Brief"))
    services.plans.remove(plan)
    assert [line.title for line in services.tasks.of_client(client)] == ["Brief"]
    assert services.plans.of_client(client) == []
    services.history.undo()
    assert len(days(services, plan)) == 5


def test_reminding_is_written_down(services: Services, plan: int, moving: MovableClock) -> None:
    photos = step(services, plan, "Photos")
    services.tasks.remind(photos)
    assert services.plans.open(plan).reminded == {photos: moving.now}


@pytest.mark.parametrize(
    "wrong, code, field",
    [
        ({"title": " "}, "title_missing", "title"),
        ({"goal": date(3026, 1, 1)}, "time_out_of_range", "goal"),
        ({"room": 61}, "room_out_of_range", "room"),
        ({"room": -1}, "room_out_of_range", "room"),
        ({"steps": [TemplateStep("x", ME, 251)]}, "lasts_out_of_range", "lasts"),
        ({"steps": [TemplateStep("x", ME, -1)]}, "lasts_out_of_range", "lasts"),
        ({"steps": [TemplateStep("", ME, 1)]}, "title_missing", "title"),
        ({"steps": [TemplateStep("x")] * 201}, "too_many_steps", "steps"),
    ],
)
def test_what_cannot_be_kept_is_refused_whole(
    services: Services, client: int, wrong: dict, code: str, field: str
) -> None:
    with pytest.raises(Refused) as refused:
        services.plans.make(**{"client_id": client, "title": "Plan", "goal": dec(2), "steps": STEPS, **wrong})
    assert (code, field) in {(one.code, one.field) for one in refused.value.problems}
    assert services.tasks.lists(client) == []


def test_a_plan_without_steps_is_one_to_fill(services: Services, client: int) -> None:
    plan = services.plans.make(client, "Plan", dec(2), ())
    services.plans.add(plan, TemplateStep("Only"))
    assert days(services, plan) == {"Only": dec(2)}


lengths = st.lists(st.tuples(st.sampled_from(Side), st.integers(0, 4)), min_size=30, max_size=30)
changes = st.lists(st.tuples(st.sampled_from("grlodcw"), st.integers(0, 29), st.integers(0, 20)), max_size=8)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lengths, changes)
def test_thirty_steps_moved_and_delayed_and_restored_are_as_made_anew(
    services: Services, client: int, moving: MovableClock, lengths: list, changes: list
) -> None:
    """Each kind of change, in any order, each taken back by its own undo: at every stage as it was before."""
    steps = [TemplateStep(f"Step {at}", owner, lasts) for at, (owner, lasts) in enumerate(lengths)]
    start, goal, plans, tasks = moving.now, date(2027, 2, 10), services.plans, services.tasks
    plan = plans.make(client, "Long", goal, steps)
    made, stages = rows(services, plan), []
    for kind, at, amount in changes:
        here, before, taken = rows(services, plan)[at], rows(services, plan), len(services.history._work.undoable)
        if kind == "g":
            plans.move_goal(plan, goal + timedelta(days=amount))
        elif kind == "r":
            plans.set_room(plan, amount % 5)
        elif kind == "l":
            plans.change(here.id, lasts=amount % 6 + 7)
        elif kind == "o":
            plans.reorder(here.id, amount - 10)
        elif kind == "d":
            (tasks.done if here.is_open else tasks.reopen)(here.id)
        elif kind == "c":
            plans.set_day(here.id, goal - timedelta(days=amount))
        else:
            # Weeks go by, and what is open is late.
            moving.move(days=amount)
        if len(services.history._work.undoable) > taken:
            stages.append(before)
    for stage in reversed(stages):
        services.history.undo()
        assert rows(services, plan) == stage
    moving.now = start
    assert rows(services, plan) == made
    anew = plans.make(client, "Long", goal, steps)
    assert [replace(one, id=0) for one in rows(services, anew)] == [replace(one, id=0) for one in made]
    services.history.undo()
    services.history.undo()


def rows(services: Services, plan: int) -> tuple:
    return services.plans.open(plan).steps


def test_templates_speak_three_languages_about_the_same() -> None:
    books = {language: built_in(language) for language in LANGUAGES}
    assert len({tuple(one.key for one in book) for book in books.values()}) == 1
    for language, book in books.items():
        assert 8 <= len(book) <= 12
        for one in book:
            assert one.language == language
            assert one.title.strip()
            assert 6 <= len(one.steps) <= 12
            assert {step.owner for step in one.steps} == set(Side)
            assert all(step.title == step.title.strip() and len(step.title) <= 60 for step in one.steps)
            assert len({step.title for step in one.steps}) == len(one.steps)
    for one, others in zip(books["en"], zip(books["it"], books["pl"], strict=True), strict=True):
        for other in others:
            assert [(s.owner, s.lasts) for s in other.steps] == [(s.owner, s.lasts) for s in one.steps], other.key
            assert not {s.title for s in other.steps} & {s.title for s in one.steps}


def test_every_template_makes_a_plan(services: Services, client: int) -> None:
    for one in built_in("pl"):
        plan = services.plans.make(client, one.title, date(2027, 2, 10), one.steps)
        assert len(services.plans.open(plan).steps) == len(one.steps)


def test_her_own_templates_come_first_in_their_language(services: Services) -> None:
    act = services.plan_templates
    kept = act.keep(" My  launch ", "it", STEPS)
    act.keep("Mój plan", "pl", STEPS[:1])
    found = act.of_language("it")
    assert (found[0].title, found[0].row, found[0].steps) == ("My launch", kept, STEPS)
    assert [one.title for one in found[1:] if one.row is not None] == ["Mój plan"]
    assert [one.key for one in found if one.row is None] == [one.key for one in built_in("it")]
    assert all(isinstance(one, Template) for one in act.of_language("de"))
    act.remove(kept)
    assert [one.title for one in act.own()] == ["Mój plan"]
    assert services.history.undo() == "template_removed"
    assert len(act.own()) == 2
    with pytest.raises(Refused, match="template_unknown"):
        act.remove(99)
    with pytest.raises(Refused, match="template_is_wrong"):
        act.keep(" ", "it", STEPS)
