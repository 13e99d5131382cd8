"""Free times to offer: open on both sides, free on hers, not all on one day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.hours import Calendar, hours
from desktop.domain.settings import OFFICE_WEEK
from desktop.domain.slots import Diary, offers

ROME = ZoneInfo("Europe/Rome")
HERS = Calendar("Europe/Rome", OFFICE_WEEK)
NEW_YORK = Calendar("America/New_York", OFFICE_WEEK)
HOUR = timedelta(hours=1)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ROME)


def told(found: list[datetime]) -> list[str]:
    return [f"{one.astimezone(ROME):%a %d %H:%M}" for one in found]


@pytest.mark.parametrize(
    "diary, length, expected",
    [
        # From tomorrow on, by turns in the morning and in the afternoon.
        (Diary(HERS), HOUR, ["Fri 13 09:00", "Mon 16 14:00", "Tue 17 09:00"]),
        # Both are there from three in the afternoon.
        (Diary(HERS, NEW_YORK), HOUR, ["Fri 13 15:00", "Mon 16 15:00", "Tue 17 15:00"]),
        (
            Diary(HERS, None, [(at(13, 8), at(13, 12, 10)), (at(16, 9), at(16, 18))]),
            HOUR,
            ["Fri 13 14:00", "Tue 17 14:00", "Wed 18 09:00"],
        ),
        (Diary(HERS, None, [(at(13, 8), at(13, 12, 10))]), HOUR / 2, ["Fri 13 12:30", "Mon 16 14:00", "Tue 17 09:00"]),
        (Diary(HERS), 9 * HOUR, []),
        (Diary(Calendar("Europe/Rome")), HOUR, []),
    ],
)
def test_three_times(diary: Diary, length: timedelta, expected: list[str]) -> None:
    assert told(offers(at(12, 14, 20), diary, length)) == expected


def test_where_only_one_day_is_left_its_halves_are_two() -> None:
    fridays = Calendar("Europe/Rome", ((),) * 4 + (((9 * 60, 18 * 60),),) + ((), ()))
    away = [(at(14, 0), at(30, 0) + timedelta(days=90))]
    assert told(offers(at(12, 14), Diary(fridays, None, away), HOUR)) == ["Fri 13 09:00", "Fri 13 13:00"]


@given(
    st.lists(st.tuples(st.integers(0, 14 * 96), st.integers(1, 40)), max_size=40),
    st.integers(1, 8),
    st.integers(1, 5),
    st.booleans(),
)
def test_an_offer_can_be_kept(blocks: list[tuple[int, int]], quarters: int, count: int, far: bool) -> None:
    now, length = datetime(2026, 11, 12, 13, 20, tzinfo=UTC), timedelta(minutes=15 * quarters)
    taken = [
        (now + timedelta(minutes=15 * first), now + timedelta(minutes=15 * (first + long))) for first, long in blocks
    ]
    found = offers(now, Diary(HERS, NEW_YORK if far else None, taken), length, count)
    assert len(found) <= count
    assert found == sorted(set(found))
    for one in found:
        assert hours(HERS).elapsed(one, one + length) == length.total_seconds()
        assert not far or hours(NEW_YORK).elapsed(one, one + length) == length.total_seconds()
        assert not any(begins < one + length and one < ends for begins, ends in taken)
    assert len(found) < 2 or len({one.astimezone(ROME).date() for one in found}) > 1 or count > 2 or bool(taken)
