"""What comes again: the next time on the wall, where a rule ends, and what is no rule."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.recurrence import following, is_rule

ROME = ZoneInfo("Europe/Rome")


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ROME)


@pytest.mark.parametrize(
    "rule, due, after, expected",
    [
        ("FREQ=WEEKLY", "2026-11-13T18:00", "2026-11-13T18:00", "2026-11-20T18:00"),
        ("RRULE:freq=weekly", "2026-11-13T18:00", "2026-11-13T18:00", "2026-11-20T18:00"),
        # Three weeks late: what is past does not come again.
        ("FREQ=WEEKLY", "2026-10-16T18:00", "2026-11-12T14:20", "2026-11-13T18:00"),
        ("FREQ=WEEKLY;INTERVAL=2", "2026-11-06T18:00", "2026-11-12T14:20", "2026-11-20T18:00"),
        ("FREQ=WEEKLY;BYDAY=MO,WE", "2026-11-09T09:00", "2026-11-09T09:00", "2026-11-11T09:00"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-10-30T12:00", "2026-10-30T12:00", "2026-11-27T12:00"),
        # No 31st in February: it waits for a month that has one.
        ("FREQ=MONTHLY", "2026-01-31T09:00", "2026-01-31T09:00", "2026-03-31T09:00"),
        ("FREQ=YEARLY", "2024-02-29T09:00", "2024-02-29T09:00", "2028-02-29T09:00"),
        # Nine in the morning stays nine in the morning when the clocks change.
        ("FREQ=WEEKLY", "2026-10-20T09:00", "2026-10-20T09:00", "2026-10-27T09:00"),
        ("FREQ=WEEKLY", "2026-03-24T09:00", "2026-03-24T09:00", "2026-03-31T09:00"),
        ("FREQ=DAILY;COUNT=2", "2026-11-12T09:00", "2026-11-12T09:00", "2026-11-13T09:00"),
        ("FREQ=DAILY;UNTIL=20261113T080000Z", "2026-11-12T09:00", "2026-11-12T09:00", "2026-11-13T09:00"),
    ],
)
def test_the_next_time(rule: str, due: str, after: str, expected: str) -> None:
    found = following(rule, wall(due), wall(after), ROME)
    assert found is not None
    assert found.due == wall(expected)


def test_a_skipped_hour_is_taken_as_late_as_it_would_have_been() -> None:
    found = following("FREQ=DAILY", wall("2026-03-28T02:30"), wall("2026-03-28T02:30"), ROME)
    assert found is not None
    assert found.due == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    "rule", ["FREQ=DAILY;COUNT=1", "FREQ=DAILY;UNTIL=20261113T075959Z", "FREQ=DAILY;UNTIL=20261112"]
)
def test_a_rule_ends(rule: str) -> None:
    assert following(rule, wall("2026-11-12T09:00"), wall("2026-11-12T09:00"), ROME) is None


def test_a_number_of_times_goes_down_to_its_end() -> None:
    rule, due, seen = "FREQ=DAILY;COUNT=4", wall("2026-11-12T09:00"), 1
    while found := following(rule, due, due, ROME):
        (due, rule), seen = found, seen + 1
    assert seen == 4


@pytest.mark.parametrize(
    "rule",
    [
        "", "every week", "FREQ=HOURLY", "FREQ=SECONDLY", "FREQ=WEEKLY;INTERVAL=0", "FREQ=WEEKLY;INTERVAL=-1",
        "FREQ=DAILY;BYDAY=XX", "FREQ=DAILY;UNTIL=soon", "INTERVAL=2", "FREQ=DAILY\nEXDATE:20260101",
        "FREQ=DAILY;" + "BYDAY=MO;" * 100,
    ],
)  # fmt: skip
def test_what_is_no_rule_never_comes_again(rule: str) -> None:
    assert not is_rule(rule)
    assert following(rule, wall("2026-11-12T09:00"), wall("2026-11-12T09:00"), ROME) is None


@given(
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 5),
    st.integers(0, 30 * 366 * 24 * 60).map(
        lambda minutes: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ),
    st.timedeltas(timedelta(), timedelta(days=900)),
)
def test_it_is_later_and_at_the_same_time_of_the_day(often: str, every: int, due: datetime, late: timedelta) -> None:
    found = following(f"FREQ={often};INTERVAL={every}", due, due + late, ROME)
    assert found is not None
    assert found.due > due + late
    before, after = due.astimezone(ROME), found.due.astimezone(ROME)
    skipped = after.replace(tzinfo=None) - timedelta(hours=1)
    assert before.time() in {after.time(), skipped.time()}
