"""Occurrences: days and times of a series, against a count day by day, and what is changed of it."""

# Wall times are naive.
# ruff: noqa: DTZ001, DTZ007

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import Refused
from desktop.domain.occurrences import occurrences, occurs, slots
from desktop.domain.repeating import Every, Often, Repeats, every_of, repeats, rule_of
from desktop.domain.series import Series
from desktop.domain.series_changes import counterpart, ended_before, from_here, moved, without

NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
ROME = ZoneInfo("Europe/Rome")
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
TUESDAYS = "FREQ=WEEKLY;BYDAY=TU"


def series(
    starts: str, rrule: str = "", zone: str = "Europe/Rome", minutes: int = 30, **more: tuple[str, ...]
) -> Series:
    lists = {name: tuple(datetime.fromisoformat(one) for one in given) for name, given in more.items()}
    return Series("s", datetime.fromisoformat(starts), zone, minutes, NOW, rrule, **lists)


def between(one: Series, start: str, end: str) -> list[str]:
    """The slots that lie in part between two UTC times."""
    found = occurrences(one, *(datetime.fromisoformat(at).replace(tzinfo=UTC) for at in (start, end)))
    return [f"{each.slot:%Y-%m-%dT%H:%M}" for each in found]


def first(one: Series, count: int = 4) -> list[str]:
    return [f"{slot:%Y-%m-%d %H:%M}" for slot, _ in zip(slots(one, datetime(1900, 1, 1)), range(count), strict=False)]


@pytest.mark.parametrize(
    "starts, rule, expected",
    [
        ("2026-11-03T09:00", "", ["2026-11-03"]),
        ("2026-11-03T09:00", TUESDAYS, ["2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24"]),
        ("2026-11-03T09:00", "FREQ=WEEKLY;INTERVAL=2", ["2026-11-03", "2026-11-17", "2026-12-01", "2026-12-15"]),
        ("2026-10-30T09:00", "FREQ=MONTHLY;BYDAY=-1FR", ["2026-10-30", "2026-11-27", "2026-12-25", "2027-01-29"]),
        # The last working day of the month.
        (
            "2026-10-30T09:00",
            "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            ["2026-10-30", "2026-11-30", "2026-12-31", "2027-01-29"],
        ),
        ("2024-02-29T09:00", "FREQ=YEARLY", ["2024-02-29", "2028-02-29", "2032-02-29", "2036-02-29"]),
        ("2096-02-29T09:00", "FREQ=YEARLY", ["2096-02-29", "2104-02-29", "2108-02-29", "2112-02-29"]),
        ("2026-01-31T09:00", "FREQ=MONTHLY", ["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"]),
        ("2026-11-03T09:00", "FREQ=DAILY;COUNT=2", ["2026-11-03", "2026-11-04"]),
        ("2026-11-03T09:00", "FREQ=DAILY;UNTIL=20261104T080000Z", ["2026-11-03", "2026-11-04"]),
        ("2026-11-03T09:00", "FREQ=DAILY;UNTIL=20261104T075959Z", ["2026-11-03"]),
        ("2026-11-03T09:00", "FREQ=DAILY;UNTIL=20261104T090000", ["2026-11-03", "2026-11-04"]),
        ("2026-11-03T09:00", "FREQ=DAILY;UNTIL=20261104", ["2026-11-03"]),
    ],
)
def test_the_days_of_a_rule(starts: str, rule: str, expected: list[str]) -> None:
    assert first(series(starts, rule)) == [f"{day} 09:00" for day in expected]


def test_wall_time_stays_when_the_clocks_change() -> None:
    one = series("2026-03-24T10:00", TUESDAYS)
    found = list(occurrences(one, datetime(2026, 3, 20, tzinfo=UTC), datetime(2026, 4, 1, tzinfo=UTC)))
    assert [f"{each.starts_at:%H:%M}" for each in found] == ["09:00", "08:00"]


def test_a_skipped_hour_is_as_late_as_it_would_have_been_and_a_repeated_one_is_its_first() -> None:
    nightly = series("2026-03-28T02:30", "FREQ=DAILY", minutes=60)
    spring = next(occurrences(nightly, datetime(2026, 3, 29, tzinfo=UTC)))
    assert (spring.slot, spring.starts_at) == (datetime(2026, 3, 29, 2, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC))
    autumn = next(occurrences(nightly, datetime(2026, 10, 25, tzinfo=UTC)))
    assert autumn.starts_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert autumn.ends_at == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)


def test_the_zone_is_that_of_the_series() -> None:
    # America changes its clocks a week later: between the two, ten in New York is at three in Rome.
    one = series("2026-10-20T10:00", TUESDAYS, zone="America/New_York")
    hours = [each.starts_at.astimezone(ROME).hour for each in occurrences(one, NOW - timedelta(days=23), NOW)]
    assert hours == [16, 15, 16, 16][: len(hours)]
    assert len(hours) == 4


def test_exceptions_and_additions() -> None:
    one = series("2026-11-03T09:00", TUESDAYS, except_on=("2026-11-10T09:00",), also_on=("2026-11-12T15:00",))
    assert first(one) == ["2026-11-03 09:00", "2026-11-12 15:00", "2026-11-17 09:00", "2026-11-24 09:00"]
    assert occurs(one, datetime(2026, 11, 12, 15))
    assert not occurs(one, datetime(2026, 11, 10, 9))


def test_an_addition_that_the_rule_gives_too_counts_once() -> None:
    one = series("2026-11-03T09:00", TUESDAYS, also_on=("2026-11-10T09:00",))
    assert first(one, 3) == ["2026-11-03 09:00", "2026-11-10 09:00", "2026-11-17 09:00"]


def test_what_is_still_going_on_is_within_and_what_ends_at_the_start_is_not() -> None:
    night = series("2026-11-03T23:00", "FREQ=DAILY", minutes=120)
    assert between(night, "2026-11-03T23:59", "2026-11-04T22:00") == ["2026-11-03T23:00"]
    assert between(night, "2026-11-04T00:00", "2026-11-04T22:00") == []
    assert between(night, "2026-11-04T22:00", "2026-11-04T22:01") == ["2026-11-04T23:00"]


@pytest.mark.parametrize(
    "rule", ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYYEARDAY=400", "FREQ=SECONDLY", "x"]
)
def test_what_never_comes_is_empty(rule: str) -> None:
    assert first(series("2026-11-03T09:00", rule)) == []


RULES = st.builds(
    lambda often, every, more, end: ";".join(
        part for part in (f"FREQ={often}", f"INTERVAL={every}", more, end) if part
    ),
    st.sampled_from(["DAILY", "WEEKLY", "MONTHLY", "YEARLY"]),
    st.integers(1, 4),
    st.one_of(
        st.just(""),
        st.sets(st.sampled_from(DAYS), min_size=1).map(lambda days: "BYDAY=" + ",".join(sorted(days, key=DAYS.index))),
        st.integers(1, 31).map("BYMONTHDAY={}".format),
        st.sets(st.integers(1, 12), min_size=1).map(lambda months: "BYMONTH=" + ",".join(map(str, sorted(months)))),
    ),
    st.one_of(
        st.just(""),
        st.integers(1, 40).map("COUNT={}".format),
        st.dates(date(2018, 1, 1), date(2026, 1, 1)).map("UNTIL={:%Y%m%d}".format),
    ),
)


@given(RULES, st.dates(date(2018, 1, 1), date(2020, 12, 31)), st.dates(date(2017, 1, 1), date(2026, 1, 1)))
def test_against_a_count_day_by_day(rule: str, starts: date, start: date) -> None:
    one = Series("s", datetime.combine(starts, time(9)), "UTC", 60, NOW, rule)
    begin = datetime.combine(start, time(), UTC)
    found = [each.slot.date() for each in occurrences(one, begin, begin + timedelta(days=100))]
    last = start + timedelta(days=100)
    assert found == [day for day in counted(rule, starts, last) if start <= day < last]


def counted(rule: str, starts: date, last: date) -> list[date]:
    """Every day on which it comes, each day looked at by itself."""
    parts = dict(part.split("=") for part in rule.split(";"))
    every, often, found = int(parts["INTERVAL"]), parts["FREQ"], []
    # A day alone ends with its first moment.
    limit = min(last, datetime.strptime(parts.get("UNTIL", "99990101"), "%Y%m%d").date())
    for ahead in range((limit - starts).days):
        day = starts + timedelta(days=ahead)
        monday, first_monday = day - timedelta(days=day.weekday()), starts - timedelta(days=starts.weekday())
        months = (day.year - starts.year) * 12 + day.month - starts.month
        period = {
            "DAILY": ahead,
            "WEEKLY": (monday - first_monday).days // 7,
            "MONTHLY": months,
            "YEARLY": day.year - starts.year,
        }[often]
        if period % every == 0 and falls_on(parts, day, starts):
            found.append(day)
    return found[: int(parts.get("COUNT", len(found)))]


def falls_on(parts: dict[str, str], day: date, starts: date) -> bool:
    often, by_day, by_number, by_month = (
        parts["FREQ"],
        parts.get("BYDAY"),
        parts.get("BYMONTHDAY"),
        parts.get("BYMONTH"),
    )
    if by_month and str(day.month) not in by_month.split(","):
        return False
    if by_day:
        return DAYS[day.weekday()] in by_day.split(",")
    if by_number:
        return day.day == int(by_number)
    if often == "WEEKLY":
        return day.weekday() == starts.weekday()
    if often == "YEARLY" and not by_month and day.month != starts.month:
        return False
    return often == "DAILY" or day.day == starts.day


def test_one_less() -> None:
    one = without(series("2026-11-03T09:00", TUESDAYS), datetime(2026, 11, 10, 9))
    assert first(one, 2) == ["2026-11-03 09:00", "2026-11-17 09:00"]


@given(RULES, st.integers(0, 30))
def test_what_is_before_and_what_is_left_are_the_whole(rule: str, at: int) -> None:
    one = Series("s", datetime(2020, 2, 29, 9), "Europe/Rome", 60, NOW, rule)
    whole = [slot for slot, _ in zip(slots(one, one.starts), range(60), strict=False)]
    if at >= len(whole):
        return
    head, rest = ended_before(one, whole[at]), from_here(one, whole[at], "t", NOW)
    kept = [] if head is None else list(slots(head, head.starts))
    assert kept == whole[:at]
    after = [slot for slot, _ in zip(slots(rest, one.starts), range(60 - at), strict=False)]
    assert after == whole[at:]
    assert (head is None) is (at == 0)


def test_exceptions_and_additions_go_with_their_part() -> None:
    given = {"except_on": ("2026-11-10T09:00", "2026-12-01T09:00"), "also_on": ("2026-11-12T15:00", "2026-12-03T15:00")}
    one = series("2026-11-03T09:00", f"{TUESDAYS};COUNT=6", **given)
    slot = datetime(2026, 11, 24, 9)
    head, rest = ended_before(one, slot), from_here(one, slot, "t", NOW)
    assert head is not None
    assert first(head, 9) == ["2026-11-03 09:00", "2026-11-12 15:00", "2026-11-17 09:00"]
    assert first(rest, 9) == ["2026-11-24 09:00", "2026-12-03 15:00", "2026-12-08 09:00"]


@pytest.mark.parametrize(
    "starts, rule, slot, to, expected",
    [
        # The same days, later.
        (
            "2026-11-03T09:00",
            TUESDAYS,
            "2026-11-10T09:00",
            "2026-11-10T11:30",
            ["2026-11-03 11:30", "2026-11-10 11:30"],
        ),
        # Another day of the week.
        (
            "2026-11-03T09:00",
            TUESDAYS,
            "2026-11-10T09:00",
            "2026-11-12T09:00",
            ["2026-11-05 09:00", "2026-11-12 09:00"],
        ),
        (
            "2026-11-02T09:00",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU",
            "2026-11-08T09:00",
            "2026-11-09T09:00",
            ["2026-11-03 09:00", "2026-11-09 09:00", "2026-11-17 09:00"],
        ),
        (
            "2026-10-21T09:00",
            "FREQ=MONTHLY;BYDAY=3WE",
            "2026-11-18T09:00",
            "2026-11-19T10:00",
            ["2026-10-15 10:00", "2026-11-19 10:00"],
        ),
        (
            "2026-10-30T09:00",
            "FREQ=MONTHLY;BYDAY=-1FR",
            "2026-11-27T09:00",
            "2026-11-30T09:00",
            ["2026-10-26 09:00", "2026-11-30 09:00"],
        ),
        (
            "2026-10-15T09:00",
            "FREQ=MONTHLY",
            "2026-11-15T09:00",
            "2026-11-16T09:00",
            ["2026-10-16 09:00", "2026-11-16 09:00"],
        ),
        (
            "2026-11-03T09:00",
            "FREQ=DAILY",
            "2026-11-05T09:00",
            "2026-11-05T08:00",
            ["2026-11-03 08:00", "2026-11-04 08:00"],
        ),
        # The last one does not fall off the end.
        (
            "2026-11-03T09:00",
            f"{TUESDAYS};UNTIL=20261110T080000Z",
            "2026-11-03T09:00",
            "2026-11-04T10:00",
            ["2026-11-04 10:00", "2026-11-11 10:00"],
        ),
    ],
)
def test_the_whole_is_displaced(starts: str, rule: str, slot: str, to: str, expected: list[str]) -> None:
    new = moved(series(starts, rule), datetime.fromisoformat(slot), datetime.fromisoformat(to))
    assert first(new, len(expected)) == expected
    assert occurs(new, datetime.fromisoformat(to))


def test_exceptions_are_displaced_with_it() -> None:
    old = series("2026-10-21T09:00", "FREQ=MONTHLY;BYDAY=3WE", except_on=("2026-12-16T09:00",))
    new = moved(old, datetime(2026, 11, 18, 9), datetime(2026, 11, 19, 10))
    assert new.except_on == (datetime(2026, 12, 17, 10),)
    assert counterpart(old, new, datetime(2027, 1, 20, 9)) == datetime(2027, 1, 21, 10)


@pytest.mark.parametrize(
    "rule", ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1", "FREQ=WEEKLY;BYMONTH=1", "FREQ=YEARLY;BYYEARDAY=100"]
)
def test_what_is_too_fine_is_not_displaced(rule: str) -> None:
    one = series("2026-01-01T09:00", rule)
    slot = next(slots(one, one.starts))
    with pytest.raises(Refused):
        moved(one, slot, slot + timedelta(days=1))
    assert occurs(moved(one, slot, slot + timedelta(hours=1)), slot + timedelta(hours=1))


@given(st.sampled_from(list(Every)), st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), st.booleans())
def test_a_choice_begins_where_it_was_made_and_is_known_again(every: Every, starts: datetime, ends: bool) -> None:
    starts = starts.replace(second=0, microsecond=0)
    if every is Every.WORKDAY and starts.weekday() > 4:
        return
    last = starts.date() + timedelta(days=400) if ends else None
    one = Series("s", starts, "Europe/Rome", 30, NOW, rule_of(every, starts, ROME, last))
    assert next(slots(one, datetime(1990, 1, 1))) == starts
    assert every_of(one) is every
    told = repeats(one)
    assert (told is None) is (every is Every.ONCE)
    if told is not None:
        assert told.until == last


def test_the_fifth_weekday_of_a_month_is_said_as_the_last() -> None:
    days = [day for day in range(1, 32) if rule_of(Every.MONTH_WEEKDAY, datetime(2026, 10, day), ROME).count("=-1")]
    assert days == [29, 30, 31]


@pytest.mark.parametrize(
    "starts, rule, expected",
    [
        ("2026-11-03T09:00", TUESDAYS, Repeats(Often.WEEK, 1, (1,))),
        ("2026-11-03T09:00", "FREQ=WEEKLY;INTERVAL=3;COUNT=5", Repeats(Often.WEEK, 3, (1,), times=5)),
        ("2026-10-30T09:00", "FREQ=MONTHLY;BYDAY=-1FR", Repeats(Often.MONTH, 1, (4,), nth=-1)),
        (
            "2026-10-30T09:00",
            "FREQ=MONTHLY;UNTIL=20270101T225959Z",
            Repeats(Often.MONTH, month_day=30, until=date(2027, 1, 1)),
        ),
        ("2026-10-30T09:00", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1", None),
        ("2026-10-30T09:00", "FREQ=DAILY;BYHOUR=9,10", None),
        ("2026-10-30T09:00", "", None),
    ],
)
def test_how_often_as_data(starts: str, rule: str, expected: Repeats | None) -> None:
    assert repeats(series(starts, rule)) == expected


def test_a_year_of_a_rule_is_the_same_wherever_one_begins_to_look() -> None:
    one = replace(series("2001-01-31T09:00", "FREQ=MONTHLY;INTERVAL=5"), time_zone="UTC")
    whole = [slot for slot in slots(one, one.starts) if slot.year < 2040]
    for day in range(0, 39 * 365, 97):
        start = datetime(2001, 1, 1) + timedelta(days=day)
        assert next(slots(one, start)) == next((slot for slot in whole if slot >= start), datetime(2040, 1, 31, 9))
