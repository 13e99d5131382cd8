"""How late a client's inputs usually come, of which her room is made."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.hours import Calendar
from desktop.domain.lateness import MOST, Lateness, late_by
from desktop.domain.postponed import BEFORE, MISSED
from desktop.domain.settings import OFFICE_WEEK
from desktop.domain.task import Side, Task
from desktop.domain.workdays import workdays

ME, CLIENT = Side.ASSISTANT, Side.CLIENT
ROME = ZoneInfo("Europe/Rome")
OFFICE = workdays(Calendar("Europe/Rome", OFFICE_WEEK, ("IT",)))


def nov(number: int) -> date:
    return date(2026, 11, number)


def task(due: date | None, done: date | None, owner: Side = CLIENT, **extra: object) -> Task:
    at = [None if day is None else datetime(day.year, day.month, day.day, 16, tzinfo=UTC) for day in (due, done)]
    return Task("t", "Photos", owner, datetime(2026, 10, 1, tzinfo=UTC), at[0], at[1], extra=extra)


@pytest.mark.parametrize(
    "late, expected",
    [
        ([], None),
        ([1, 1], None),
        ([0, 0, 0], Lateness(0, 3)),
        ([0, 1, 2], Lateness(2, 3)),
        # One summer does not decide.
        ([0, 1, 1, 30], Lateness(1, 4)),
        ([0, 0, 0, 1, 2, 2, 3], Lateness(2, 7)),
        ([-5, -5, -5, -5], Lateness(0, 4)),
        ([40, 40, 40], Lateness(MOST, 3)),
    ],
)
def test_the_usual_lateness_is_enough_for_three_in_four(late: list[int], expected: Lateness | None) -> None:
    due = nov(11)
    history = [task(due, OFFICE.forth(due, days) if days >= 0 else OFFICE.back(due, -days)) for days in late]
    # What is hers, what has no time and what is not done says nothing.
    history += [task(due, nov(30), ME), task(None, nov(30)), task(due, None)]
    assert late_by(history, OFFICE, ROME) == expected


def test_a_weekend_is_not_late() -> None:
    assert late_by([task(nov(13), nov(15))] * 3, OFFICE, ROME) == (0, 3)


def test_only_the_latest_inputs_speak() -> None:
    long_ago = [task(date(2025, 3, 3), date(2025, 3, 14))] * 20
    assert late_by([*[task(nov(9), nov(10))] * 12, *long_ago], OFFICE, ROME) == (1, 12)


def test_a_time_that_had_passed_before_another_was_agreed_counts() -> None:
    moved = task(nov(16), nov(16), **{BEFORE: ["2026-11-09T16:00:00+00:00"], MISSED: ["2026-11-12T09:00:00+00:00"]})
    in_time = task(nov(16), nov(16), **{BEFORE: ["2026-11-09T16:00:00+00:00"]})
    assert late_by([moved] * 3, OFFICE, ROME) == (5, 3)
    assert late_by([in_time] * 3, OFFICE, ROME) == (0, 3)
