"""Deadlines, rule by rule."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.domain.deadlines import business_days, deadline, open_left, used_share
from desktop.domain.hours import Calendar, OpenedDay, Span
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, Rule, SameDay


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


OFFICE: tuple[Span, ...] = ((540, 780), (840, 1080))
ROME = Calendar("Europe/Rome", (OFFICE,) * 5 + ((), ()))
NIGHTS = Calendar("Europe/Rome", ((),) * 4 + (((1200, 120),), ((1200, 120),), ()))
ROUND = Calendar("Europe/Rome", (((0, 1440),),) * 7)
NEVER = Calendar("Europe/Rome")


@pytest.mark.parametrize(
    ("rule", "calendar", "received", "due"),
    [
        (NO_RULE, ROME, "2027-02-02T10:00:00+01:00", None),
        (ContactTime(60), ROME, "2027-02-02T12:30:00+01:00", "2027-02-02T14:30:00+01:00"),
        (ContactTime(60), ROME, "2027-02-02T12:00:00+01:00", "2027-02-02T13:00:00+01:00"),
        (ContactTime(60), ROME, "2027-02-02T13:00:00+01:00", "2027-02-02T15:00:00+01:00"),
        (ContactTime(60), ROME, "2027-02-05T17:00:00+01:00", "2027-02-05T18:00:00+01:00"),
        (ContactTime(60), ROME, "2027-02-05T18:00:00+01:00", "2027-02-08T10:00:00+01:00"),
        (ContactTime(60), ROME, "2027-02-05T17:59:30+01:00", "2027-02-08T09:59:30+01:00"),
        (ContactTime(240), ROUND, "2027-03-28T00:00:00+01:00", "2027-03-28T05:00:00+02:00"),
        (ContactTime(240), ROUND, "2027-10-31T00:00:00+02:00", "2027-10-31T03:00:00+01:00"),
        (ContactTime(1), NEVER, "2027-02-02T10:00:00+01:00", None),
        (BusinessDays(0), ROME, "2027-02-02T17:59:59+01:00", "2027-02-02T18:00:00+01:00"),
        (BusinessDays(0), ROME, "2027-02-02T18:00:00+01:00", "2027-02-03T18:00:00+01:00"),
        (BusinessDays(0), ROME, "2027-02-02T13:30:00+01:00", "2027-02-02T18:00:00+01:00"),
        (BusinessDays(1), ROME, "2027-02-06T10:00:00+01:00", "2027-02-09T18:00:00+01:00"),
        (BusinessDays(1), NIGHTS, "2027-02-06T01:00:00+01:00", "2027-02-07T02:00:00+01:00"),
        (BusinessDays(0), NIGHTS, "2027-02-06T02:00:00+01:00", "2027-02-07T02:00:00+01:00"),
        (BusinessDays(1), NEVER, "2027-02-02T10:00:00+01:00", None),
        (BusinessDays(10**18), ROME, "2027-02-02T10:00:00+01:00", None),
        (SameDay(1080), ROME, "2027-02-02T17:59:59+01:00", "2027-02-02T18:00:00+01:00"),
        (SameDay(960), ROME, "2027-02-02T16:00:00+01:00", "2027-02-03T16:00:00+01:00"),
        (SameDay(960), ROME, "2027-02-02T17:00:00+01:00", "2027-02-03T16:00:00+01:00"),
        (SameDay(1200), ROME, "2027-02-02T17:00:00+01:00", "2027-02-02T20:00:00+01:00"),
        (SameDay(1200), ROME, "2027-02-02T19:00:00+01:00", "2027-02-03T20:00:00+01:00"),
        (SameDay(1440), ROME, "2027-02-05T10:00:00+01:00", "2027-02-06T00:00:00+01:00"),
        (SameDay(540), ROME, "2027-02-05T08:00:00+01:00", None),
        (SameDay(1080), NIGHTS, "2027-02-05T10:00:00+01:00", None),
        (SameDay(1260), NIGHTS, "2027-02-06T01:00:00+01:00", "2027-02-06T21:00:00+01:00"),
        (SameDay(150), ROUND, "2027-03-28T00:00:00+01:00", "2027-03-28T03:30:00+02:00"),
        (SameDay(150), ROUND, "2027-10-31T02:15:00+01:00", "2027-10-31T02:30:00+01:00"),
        (SameDay(1080), NEVER, "2027-02-02T10:00:00+01:00", None),
    ],
)
def test_deadline(rule: Rule, calendar: Calendar, received: str, due: str | None) -> None:
    assert deadline(rule, calendar, at(received)) == (at(due) if due else None)


def test_by_waits_for_the_one_day_that_opens_early_enough() -> None:
    calendar = Calendar("Europe/Rome", ROME.week, opened=(OpenedDay(date(2031, 2, 5), ((480, 600),)),))
    assert deadline(SameDay(540), calendar, at("2027-02-02T10:00:00Z")) == at("2031-02-05T09:00:00+01:00")


def test_by_is_read_in_the_zone_of_that_hour() -> None:
    west = Calendar("Europe/Rome", ROUND.week, tz_changes=((at("2027-02-02T12:00:00Z"), "America/New_York"),))
    assert deadline(SameDay(1080), west, at("2027-02-02T08:00:00Z")) == at("2027-02-02T18:00:00-05:00")
    assert deadline(SameDay(600), west, at("2027-02-02T08:00:00Z")) == at("2027-02-02T10:00:00-05:00")
    assert deadline(SameDay(300), west, at("2027-02-02T03:00:00Z")) == at("2027-02-02T05:00:00+01:00")
    # New York's noon becomes Rome's six in the evening: one o'clock is skipped, and read as before.
    east = Calendar("America/New_York", ROUND.week, tz_changes=((at("2027-02-02T17:00:00Z"), "Europe/Rome"),))
    assert deadline(SameDay(780), east, at("2027-02-02T10:00:00Z")) == at("2027-02-02T13:00:00-05:00")


def test_business_days_tell_from_where_they_count() -> None:
    found = business_days(NIGHTS, at("2027-02-06T01:00:00+01:00"), 0)
    assert found is not None
    assert (found.counted_from, found.date) == (date(2027, 2, 5), date(2027, 2, 5))
    assert found.deadline == at("2027-02-06T02:00:00+01:00")


def test_a_day_within_the_tail_of_the_one_before_is_a_day_of_its_own() -> None:
    calendar = Calendar("Europe/Rome", (((1200, 180),), ((0, 60),), (), (), (), (), ()))
    found = business_days(calendar, at("2027-02-02T00:30:00+01:00"), 1)
    assert found is not None
    assert (found.counted_from, found.date) == (date(2027, 2, 1), date(2027, 2, 2))
    assert found.deadline == at("2027-02-02T01:00:00+01:00")


def test_whole_days_that_touch_close_at_their_midnights() -> None:
    assert deadline(BusinessDays(1), ROUND, at("2027-02-02T10:00:00+01:00")) == at("2027-02-04T00:00:00+01:00")


def test_what_is_left_turns_negative() -> None:
    due = at("2027-02-02T18:00:00+01:00")
    assert open_left(ROME, at("2027-02-02T12:30:00+01:00"), due) == 4 * 3600 + 1800
    assert open_left(ROME, due, due) == 0
    assert open_left(ROME, at("2027-02-03T09:10:00+01:00"), due) == -600


def test_used_share() -> None:
    received, due = at("2027-02-02T12:00:00+01:00"), at("2027-02-02T15:00:00+01:00")
    assert used_share(ROME, received, due, received) == 0
    assert used_share(ROME, received, due, at("2027-02-02T14:00:00+01:00")) == 0.5
    assert used_share(ROME, received, due, at("2027-02-02T16:00:00+01:00")) == 1.5
    evening = at("2027-02-02T20:00:00+01:00")
    after = at("2027-02-02T19:00:00+01:00")
    assert used_share(ROME, after, evening, after) == 0
    assert used_share(ROME, after, evening, at("2027-02-02T20:00:01+01:00")) == 1
