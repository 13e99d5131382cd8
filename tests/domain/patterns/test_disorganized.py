"""What speaks for the disorganized profile: the client's own lapses, known when they are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop.domain.interaction import Channel, Tag
from desktop.domain.patterns.disorganized import trails
from desktop.domain.patterns.facts import facts_of
from desktop.domain.patterns.indicators import Indicator, Occurrence
from desktop.domain.portfolio import Dossier
from desktop.domain.postponed import BEFORE, MISSED
from desktop.domain.schedule import Outcome
from desktop.domain.steps import done
from desktop.domain.task import Side
from tests.domain.dossiers import ASSISTANT, START, at, dossier, meets, owes, says


def found(one: Dossier, indicator: Indicator) -> tuple[Occurrence, ...]:
    (trail,) = [trail for trail in done(trails(facts_of(one, ASSISTANT))) if trail.signal.indicator is indicator]
    return trail.occurrences


@pytest.mark.parametrize(("days_late", "expected"), [(-1, 0), (0, 0), (1, 0), (2, 1), (9, 1)])
def test_a_task_is_a_lapse_a_day_after_it_was_due(days_late: int, expected: int) -> None:
    assert len(found(dossier([], (owes(1, 10, days_late),)), Indicator.OVERDUE_TASK)) == expected


def test_an_overdue_task_is_known_after_the_grace_and_cited_under_its_due_day() -> None:
    (one,) = found(dossier([], (replace(owes(1, 10, 0), done_at=None),)), Indicator.OVERDUE_TASK)
    assert (one.on, one.known) == (START + timedelta(days=10), START + timedelta(days=11))


@pytest.mark.parametrize(
    ("moved_days_late", "expected"),
    [(-1, []), (1, []), (2, [START + timedelta(days=10)])],
    ids=["before", "grace", "after"],
)
def test_a_later_time_agreed_after_the_grace_undoes_no_lapse(moved_days_late: int, expected: list[date]) -> None:
    late = owes(1, 10, 30)
    assert late.due_at is not None
    extra: dict[str, object] = {BEFORE: [late.due_at.isoformat()]}
    if moved_days_late > 0:
        extra[MISSED] = [(late.due_at + timedelta(days=moved_days_late)).isoformat()]
    moved = replace(late, due_at=late.due_at + timedelta(days=30), extra=extra)
    assert [one.on for one in found(dossier([], (moved,)), Indicator.OVERDUE_TASK)] == expected


def test_her_own_tasks_never_count() -> None:
    hers = replace(owes(1, 10, 9, returned=12), owner=Side.ASSISTANT)
    assert not found(dossier([], (hers,)), Indicator.OVERDUE_TASK)
    assert not found(dossier([], (hers,)), Indicator.RETURNED_TASK)


def test_a_return_counts_from_its_instant() -> None:
    (one,) = found(dossier([], (owes(1, 10, 0, returned=14),)), Indicator.RETURNED_TASK)
    assert one.known == START + timedelta(days=14)
    assert not found(dossier([], (replace(owes(1, 10, 0), returned=2),)), Indicator.RETURNED_TASK)


@pytest.mark.parametrize(
    ("outcome", "by", "expected"),
    [
        (Outcome.MISSED, Side.CLIENT, 1),
        (Outcome.LATE, Side.CLIENT, 1),
        (Outcome.MISSED, Side.ASSISTANT, 0),
        (Outcome.KEPT, None, 0),
        (Outcome.PLANNED, Side.CLIENT, 0),
    ],
)
def test_appointments_the_client_failed(outcome: Outcome, by: Side | None, expected: int) -> None:
    one = dossier([], appointments=(meets(1, 10, outcome, by),))
    assert len(found(one, Indicator.APPOINTMENT_TROUBLE)) == expected


@pytest.mark.parametrize(("day", "expected"), [(8, 0), (10, 1)])
def test_only_the_last_minute_troubles(day: int, expected: int) -> None:
    moved = replace(meets(1, 10, Outcome.MOVED, Side.CLIENT), changed_at=at(day, 12))
    assert len(found(dossier([], appointments=(moved,)), Indicator.APPOINTMENT_TROUBLE)) == expected


@pytest.mark.parametrize(
    ("says_so", "indicator"),
    [
        (Tag.WRONG_DATA, Indicator.WRONG_DATA),
        (Tag.WRONG_APPOINTMENT, Indicator.WRONG_DATA),
        (Tag.LATE_INPUT, Indicator.LATE_INPUT),
        (Tag.ASKS_RESEND, Indicator.LOST_OR_MISSING),
    ],
)
def test_what_she_ticked_counts_under_its_indicator(says_so: Tag, indicator: Indicator) -> None:
    line = says(at(10, 9), Channel.EMAIL, says_so)
    (one,) = found(dossier([line]), indicator)
    assert (one.id, one.weight) == (line.id, 1.0)


def test_a_wrong_day_and_wrong_figures_in_one_line_are_one_mistake() -> None:
    both = says(at(10, 9), Channel.EMAIL, Tag.WRONG_DATA, Tag.WRONG_APPOINTMENT)
    assert len(found(dossier([both]), Indicator.WRONG_DATA)) == 1


def test_a_wrong_day_that_is_only_read_counts_less() -> None:
    line = replace(says(at(10, 9), Channel.EMAIL), text="Sorry, I got the wrong day, I am standing at your door")
    (one,) = found(dossier([line]), Indicator.WRONG_DATA)
    assert 0.0 < one.weight < 1.0
