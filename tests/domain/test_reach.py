"""The open hours of a week as a page shows them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.hours import Calendar
from desktop.domain.reach import open_spans
from desktop.domain.week import Week, week_of


def week(day: date) -> Week:
    return week_of(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), ZoneInfo("Europe/Rome"))


@pytest.mark.parametrize("day", [date(2026, 3, 25), date(2026, 10, 21), date(2026, 11, 11)])
def test_around_the_clock_each_day_is_one_span_whatever_the_clocks_do(day: date) -> None:
    always = Calendar("Europe/Rome", (((0, 1440),),) * 7)
    assert open_spans(always, week(day), ZoneInfo("Europe/Rome")) == (((0, 1440),),) * 7


def test_what_runs_past_midnight_stays_with_its_day() -> None:
    late = Calendar("Europe/Rome", (((1200, 1440),), ((0, 120), (540, 600)), *(((),) * 5)))
    monday, tuesday, *rest = open_spans(late, week(date(2026, 11, 11)), ZoneInfo("Europe/Rome"))
    assert (monday, tuesday) == (((1200, 1560),), ((540, 600),))
    assert rest == [()] * 5
