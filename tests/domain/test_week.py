"""Weeks by their ISO names, in any zone."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Refused
from desktop.domain.week import Week, week_named, week_of


@pytest.mark.parametrize(
    "name, monday",
    [
        ("2026-W47", date(2026, 11, 16)),
        (" 2026-w1 ", date(2025, 12, 29)),
        ("2026W53", date(2026, 12, 28)),
        ("2027-W01", date(2027, 1, 4)),
    ],
)
def test_named(name, monday):
    assert week_named(name) == Week(monday)


@pytest.mark.parametrize("name", ["2025-W53", "2026-W00", "2026-W54", "47", "", "2026-11-16", "0000-W01", "٢٠٢٦-W01"])
def test_there_is_no_such_week(name):
    with pytest.raises(Refused) as refused:
        week_named(name)
    assert refused.value.problems[0].field == "week"


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2199, 12, 29)))
def test_every_day_is_in_the_week_that_its_name_names(day):
    week = week_of(datetime(day.year, day.month, day.day, 12, tzinfo=UTC), ZoneInfo("UTC"))
    assert day in week.days
    assert week_named(str(week)) == week
    assert week.sunday < week.next.monday


def test_sunday_night_belongs_to_the_week_of_the_zone():
    late = datetime(2026, 11, 15, 23, 30, tzinfo=UTC)
    assert str(week_of(late, ZoneInfo("Europe/Rome"))) == "2026-W47"
    assert str(week_of(late, ZoneInfo("America/New_York"))) == "2026-W46"


def test_a_week_in_which_the_clocks_change_has_an_hour_more():
    start, end = week_named("2026-W43").bounds(ZoneInfo("Europe/Rome"))
    assert (end - start).total_seconds() == (7 * 24 + 1) * 3600
