"""The JSON form there and back, and what it refuses."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import Refused
from desktop.domain.hours import Calendar, OpenedDay
from desktop.domain.notation import (
    calendar_from,
    calendar_to,
    date_from,
    instant_from,
    instant_to,
    rule_from,
    rule_to,
    rules_from,
    rules_to,
)
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, SameDay

FULL = {
    "tz": "Europe/Warsaw",
    "week": {"mon": [["09:00", "13:00"], ["14:00", "18:00"]], "sat": [["20:00", "02:00"]], "sun": [["00:00", "24:00"]]},
    "holidays": ["PL", "IT"],
    "days_off": ["2027-03-19", ["2027-08-09", "2027-08-20"]],
    "opened": [{"date": "2027-06-02"}, {"date": "2027-03-06", "intervals": [["10:00", "12:00"]]}],
    "tz_changes": [{"at": "2027-05-13T10:00:00Z", "tz": "America/New_York"}],
}

days = st.dates(date(1990, 1, 1), date(2080, 1, 1))
spans = st.lists(
    st.tuples(st.integers(0, 1439), st.integers(0, 1440)).filter(lambda span: span[0] != span[1]), max_size=3
).map(tuple)
zones = st.sampled_from(["Europe/Rome", "Asia/Kathmandu", "Pacific/Apia", "UTC"])
moments = st.datetimes(datetime(1990, 1, 1), datetime(2080, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
calendars = st.builds(
    Calendar,
    tz=zones,
    week=st.tuples(*[spans] * 7),
    holidays=st.lists(st.sampled_from(["IT", "PL", "GB"]), unique=True).map(tuple),
    days_off=st.lists(st.tuples(days, st.integers(0, 20)), max_size=3).map(
        lambda found: tuple((first, first + timedelta(days=more)) for first, more in found)
    ),
    opened=st.lists(st.builds(OpenedDay, days, st.none() | spans), max_size=3).map(tuple),
    tz_changes=st.lists(st.tuples(moments.map(lambda at: at.replace(microsecond=0)), zones), max_size=2).map(tuple),
)
rules = st.one_of(
    st.just(NO_RULE),
    st.builds(ContactTime, st.integers(1, 10**6)),
    st.builds(BusinessDays, st.integers(0, 1000)),
    st.builds(SameDay, st.integers(0, 1440)),
)


@given(calendars)
@settings(deadline=None)
def test_a_calendar_comes_back_the_same(calendar: Calendar) -> None:
    written = calendar_to(calendar)
    assert calendar_from(json.loads(json.dumps(written))) == calendar
    assert calendar_to(calendar_from(written)) == written


@given(st.dictionaries(st.sampled_from(["email", "message", "call", "default"]), rules))
def test_rules_come_back_the_same(found: dict[str, object]) -> None:
    assert rules_from(json.loads(json.dumps(rules_to(found)))) == found  # type: ignore[arg-type]


def test_the_full_form_is_written_as_it_was_read() -> None:
    assert calendar_to(calendar_from(FULL)) == FULL


def test_what_it_means() -> None:
    calendar = calendar_from(FULL)
    assert calendar.week[0] == ((540, 780), (840, 1080))
    assert calendar.week[5:] == (((1200, 120),), ((0, 1440),))
    assert calendar.days_off == ((date(2027, 3, 19), date(2027, 3, 19)), (date(2027, 8, 9), date(2027, 8, 20)))
    assert calendar.opened == (OpenedDay(date(2027, 6, 2)), OpenedDay(date(2027, 3, 6), ((600, 720),)))
    assert calendar.tz_changes == ((datetime(2027, 5, 13, 10, tzinfo=UTC), "America/New_York"),)
    assert rule_from({"type": "same_day", "by": "24:00"}) == SameDay(1440)


def test_unknown_keys_are_no_fault() -> None:
    assert calendar_from({**FULL, "colour": "blue"}) == calendar_from(FULL)
    assert rule_from({"type": "none", "note": "by appointment"}) == NO_RULE


def test_what_is_absent_may_be_null() -> None:
    assert calendar_from({"tz": "UTC", "week": {}, "holidays": None, "opened": None}) == Calendar("UTC")


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"tz": "Rome"}, "bad_tz", "tz"),
        ({"tz": None}, "bad_tz", "tz"),
        ({"week": {"mon": [["9:00", "13:00"]]}}, "bad_time", "week.mon.0"),
        ({"week": {"mon": [["09:00"]]}}, "bad_time", "week.mon.0"),
        ({"week": {"mon": "09:00-13:00"}}, "bad_time", "week.mon"),
        ({"week": {"mon": [["09:00", "13:00"], ["14:00", "14:00"]]}}, "zero_length", "week.mon.1"),
        ({"week": {"lun": []}}, "bad_day", "week.lun"),
        ({"week": []}, "bad_day", "week"),
        ({"holidays": ["IT", "UK"]}, "bad_country", "holidays.1"),
        ({"holidays": "IT"}, "bad_country", "holidays"),
        ({"days_off": ["2027-02-29"]}, "bad_date", "days_off.0"),
        ({"days_off": [["2027-02-02", "2027-02-01"]]}, "bad_date", "days_off.0"),
        ({"days_off": [["2027-02-02"]]}, "bad_date", "days_off.0"),
        ({"days_off": [[]]}, "bad_date", "days_off.0"),
        ({"opened": [{"intervals": []}]}, "bad_date", "opened.0.date"),
        ({"opened": ["2027-02-02"]}, "bad_date", "opened.0"),
        ({"opened": [{"date": "2027-02-02", "intervals": [["24:00", "12:00"]]}]}, "bad_time", "opened.0.intervals.0"),
        ({"tz_changes": [{"at": "2027-02-02T10:00:00", "tz": "UTC"}]}, "bad_date", "tz_changes.0.at"),
        ({"tz_changes": [{"at": "2027-02-02T10:00:00Z", "tz": "Mars"}]}, "bad_tz", "tz_changes.0.tz"),
        ({"tz_changes": ["UTC"]}, "bad_tz", "tz_changes.0"),
    ],
)
def test_a_fault_is_named_with_its_place(change: dict[str, object], code: str, field: str) -> None:
    with pytest.raises(Refused) as refused:
        calendar_from({**FULL, **change})
    assert [(one.code, one.field) for one in refused.value.problems] == [(code, field)]


@pytest.mark.parametrize(
    "rule",
    [
        None,
        "none",
        {},
        {"type": "soon"},
        {"type": "contact_time"},
        {"type": "contact_time", "minutes": 0},
        {"type": "contact_time", "minutes": 1.5},
        {"type": "contact_time", "minutes": True},
        {"type": "contact_time", "minutes": "60"},
        {"type": "business_days", "days": -1},
        {"type": "business_days"},
        {"type": "same_day"},
        {"type": "same_day", "by": "24:01"},
        {"type": "same_day", "by": 18},
        {"type": ["none"]},
    ],
)
def test_no_rule_at_all(rule: object) -> None:
    with pytest.raises(Refused):
        rule_from(rule)
    with pytest.raises(Refused):
        rules_from({"email": rule})


@pytest.mark.parametrize("text", ["09:00:00", "9:00", "0900", "25:00", "12:60", "²3:00", "09:00 ", "-1:00", "24:01"])
def test_a_time_is_exactly_hours_and_minutes(text: str) -> None:
    with pytest.raises(Refused):
        calendar_from({"tz": "UTC", "week": {"mon": [["00:00", text]]}})


def test_instants() -> None:
    assert instant_from("2027-02-02T10:00:00+05:45") == datetime(2027, 2, 2, 4, 15, tzinfo=UTC)
    assert instant_from("2027-02-02T10:00:00.900Z") == datetime(2027, 2, 2, 10, tzinfo=UTC)
    assert instant_to(instant_from("2027-02-02T10:00:00-03:00")) == "2027-02-02T13:00:00Z"


@pytest.mark.parametrize("text", ["2027-02-02", "2027-02-02T10:00:00", "2027-02-30T10:00:00Z", "now", None, 5])
def test_what_is_no_instant(text: object) -> None:
    with pytest.raises(Refused):
        instant_from(text)


@pytest.mark.parametrize("text", ["2027-2-2", "20270202", "2027-02-30", "0000-01-01", None])
def test_what_is_no_date(text: object) -> None:
    with pytest.raises(Refused):
        date_from(text)


def test_a_rule_is_written_as_it_was_read() -> None:
    assert rule_to(rule_from({"type": "same_day", "by": "09:05"})) == {"type": "same_day", "by": "09:05"}
