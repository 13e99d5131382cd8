"""Placing: what is open and free, where something fits, what lies on top of another, how full a day is."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.hours import Calendar
from desktop.domain.placing import (
    Fill,
    Load,
    Part,
    Stretch,
    clashes,
    day_of,
    first_gap,
    free,
    free_part,
    opened,
    planned,
)

ROME = ZoneInfo("Europe/Rome")
MORNING, AFTERNOON = (9 * 60, 13 * 60), (14 * 60, 18 * 60)
HERS = Calendar("Europe/Rome", ((MORNING, AFTERNOON),) * 5 + ((), ()))
FRIDAY = date(2026, 11, 13)
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def wall(text: str, day: date = FRIDAY) -> datetime:
    return datetime.fromisoformat(f"{day.isoformat()}T{text}").replace(tzinfo=ROME)


def stretch(text: str, day: date = FRIDAY) -> Stretch:
    begins, ends = text.split("-")
    return Stretch(wall(begins, day), wall(ends, day))


def stretches(*texts: str) -> list[Stretch]:
    return [stretch(text) for text in texts]


@pytest.mark.parametrize(
    "taken, minutes, now, expected",
    [
        ([], 30, "07:00", "09:00"),
        (["09:00-09:40"], 30, "07:00", "09:45"),
        # What fits only where the gap begins begins there.
        (["09:00-09:40", "10:10-18:00"], 30, "07:00", "09:40"),
        # The break is no room.
        (["09:00-12:30"], 60, "07:00", "14:00"),
        (["09:00-13:00", "14:00-17:00"], 60, "07:00", "17:00"),
        (["09:00-13:00", "14:00-17:15"], 60, "07:00", None),
        (["10:00-11:00", "09:30-10:15"], 45, "07:00", "11:00"),
        # Never before now.
        ([], 30, "11:07", "11:15"),
        ([], 30, "17:50", None),
        ([], 4 * 60, "07:00", "09:00"),
        ([], 4 * 60 + 1, "07:00", None),
    ],
)
def test_the_first_gap(taken: list[str], minutes: int, now: str, expected: str | None):
    found = first_gap(HERS, FRIDAY, timedelta(minutes=minutes), stretches(*taken), wall(now))
    assert found == (wall(expected) if expected else None)


def test_there_is_no_gap_on_a_day_that_is_closed_or_past():
    saturday = FRIDAY + timedelta(days=1)
    assert first_gap(HERS, saturday, timedelta(minutes=15), [], LONG_AGO) is None
    assert first_gap(HERS, FRIDAY, timedelta(minutes=15), [], wall("08:00", saturday)) is None


@pytest.mark.parametrize("day, hours", [(date(2026, 3, 29), 23), (date(2026, 10, 25), 25), (FRIDAY, 24)])
def test_a_day_is_as_long_as_it_is_lived(day: date, hours: int):
    begins, ends = day_of(day, ROME)
    assert ends - begins == timedelta(hours=hours)


def test_what_is_open_of_a_day():
    assert list(opened(HERS, day_of(FRIDAY, ROME))) == stretches("09:00-13:00", "14:00-18:00")
    always = Calendar("Europe/Rome", (((0, 1440),),) * 7)
    assert list(opened(always, day_of(FRIDAY, ROME))) == [day_of(FRIDAY, ROME)]
    # From within: the piece that lies in it.
    assert list(opened(HERS, stretch("12:00-14:30"))) == stretches("12:00-13:00", "14:00-14:30")


@given(
    st.lists(st.tuples(st.integers(0, 95), st.integers(0, 12)), max_size=12),
    st.integers(1, 16).map(lambda quarters: timedelta(minutes=15 * quarters)),
)
def test_a_gap_is_free_and_open_and_nothing_before_it_fits(busy: list[tuple[int, int]], length: timedelta):
    midnight = wall("00:00")
    quarter = timedelta(minutes=15)
    taken = [Stretch(midnight + at * quarter, midnight + (at + long) * quarter) for at, long in busy]
    found = first_gap(HERS, FRIDAY, length, taken, LONG_AGO)

    def fits(at: datetime) -> bool:
        inside = any(at >= one.begins and at + length <= one.ends for one in opened(HERS, day_of(FRIDAY, ROME)))
        return inside and not any(one.begins < at + length and at < one.ends for one in taken if one.ends > one.begins)

    expected = next((at for at in (midnight + n * quarter for n in range(96)) if fits(at)), None)
    assert found == expected


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 8)), max_size=12))
def test_those_that_clash_are_those_that_share_a_moment(spans: list[tuple[int, int]]):
    midnight = wall("00:00")
    blocks = [Stretch(midnight + timedelta(minutes=at), midnight + timedelta(minutes=at + long)) for at, long in spans]
    expected = {
        at
        for at, one in enumerate(blocks)
        for to, other in enumerate(blocks)
        if at != to and max(one.begins, other.begins) < min(one.ends, other.ends)
    }
    assert clashes(blocks) == expected


def test_free_is_what_is_open_without_what_is_taken():
    left = free(stretches("09:00-13:00"), stretches("10:00-11:00", "08:00-09:30", "12:30-15:00"))
    assert list(left) == stretches("09:30-10:00", "11:00-12:30")


def test_what_is_planned_counts_inside_the_day_and_twice_where_it_clashes():
    day = day_of(FRIDAY, ROME)
    night = Stretch(wall("23:00"), wall("23:00") + timedelta(hours=3))
    assert planned([*stretches("09:00-10:00", "09:30-10:00"), night], day) == 60 + 30 + 60


@pytest.mark.parametrize(
    "load, expected",
    [
        (Load(0, 0), Fill.CLOSED),
        (Load(30, 0), Fill.OVER),
        (Load(240, 480), Fill.ROOM),
        (Load(470, 480), Fill.FULL),
        (Load(480, 480), Fill.FULL),
        (Load(481, 480), Fill.OVER),
        (Load(465, 480), Fill.ROOM),
    ],
)
def test_how_full_a_day_is(load: Load, expected: Fill):
    assert load.fill is expected


@pytest.mark.parametrize(
    "taken, now, expected",
    [
        ([], "07:00", Part.DAY),
        ([], "09:30", Part.MORNING),
        (["09:00-10:00"], "07:00", Part.AFTERNOON),
        (["14:00-15:00"], "07:00", Part.MORNING),
        (["12:30-14:30"], "07:00", None),
        ([], "11:30", Part.AFTERNOON),
        ([], "16:30", None),
    ],
)
def test_the_part_of_a_day_that_is_free(taken: list[str], now: str, expected: Part | None):
    assert free_part(HERS, FRIDAY, stretches(*taken), wall(now)) is expected


def test_a_day_to_come_is_free_as_a_whole_and_a_closed_one_is_not():
    assert free_part(HERS, FRIDAY, [], LONG_AGO) is Part.DAY
    assert free_part(HERS, FRIDAY + timedelta(days=1), [], LONG_AGO) is None
