"""What of an agreement goes onto the client's page, and in whose zone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from desktop.domain.agreed import contact_page, holidays_ahead
from desktop.domain.agreement import Agreement
from desktop.domain.client import Client
from desktop.domain.hours import Calendar, OpenedDay
from desktop.domain.interaction import Channel
from desktop.domain.portfolio import Assistant
from desktop.domain.rules import NO_RULE, BusinessDays, ContactTime, SameDay
from desktop.domain.summary import AnswerTime

HOURS = ((540, 780), (840, 1080))
ROME = Calendar("Europe/Rome", (HOURS,) * 5 + ((), ()), ("IT",))
AGREED = Agreement(date(2026, 11, 12), ROME, {"message": ContactTime(240), "call": NO_RULE})
CLIENT = Client("c1", "Officina Bruni", "it", "Europe/Rome")
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


def page(agreed=AGREED, client=CLIENT, off=(), media=(), now=NOW):
    her = Assistant("Lidia", calendar=replace(ROME, days_off=tuple(off)))
    return contact_page(client, agreed, her, media, now)


def with_calendar(**changes):
    return replace(AGREED, calendar=replace(ROME, **changes))


def test_the_hours_are_those_agreed_even_in_a_week_of_holidays():
    found = page(with_calendar(days_off=((date(2026, 11, 9), date(2026, 11, 15)),)))
    assert found.week == found.seen == ROME.week
    assert not found.is_moved


def test_they_are_told_in_the_zone_of_the_client():
    found = page(client=replace(CLIENT, time_zone="America/New_York"))
    assert found.week[0] == ((180, 420), (480, 720))
    assert found.is_moved
    assert not page(client=replace(CLIENT, time_zone="Europe/Warsaw")).is_moved


def test_over_midnight_they_are_seen_on_both_days():
    found = page(with_calendar(week=(((1320, 120),), *((),) * 6)))
    assert found.week[0] == ((1320, 1560),)
    assert found.seen[:2] == (((1320, 1440),), ((0, 120),))


def test_a_year_of_holidays_that_close_a_day_she_would_be_there():
    days = list(holidays_ahead(ROME, date(2026, 11, 12)))
    assert date(2026, 12, 8) in days
    assert date(2026, 11, 1) not in days  # before
    assert date(2026, 12, 26) not in days  # a Saturday
    opened = replace(ROME, opened=(OpenedDay(date(2026, 12, 8)),))
    assert date(2026, 12, 8) not in list(holidays_ahead(opened, date(2026, 11, 12)))
    assert list(holidays_ahead(ROME, date(2028, 2, 29)))[-1] < date(2029, 2, 28)


def test_days_off_are_hers_and_the_agreements_as_one():
    christmas = (date(2026, 12, 24), date(2026, 12, 31))
    found = page(
        with_calendar(days_off=(christmas,)), off=[(date(2027, 1, 1), date(2027, 1, 6)), (date(2025, 1, 1),) * 2]
    )
    assert found.closed == ((date(2026, 12, 24), date(2027, 1, 6)),)
    assert date(2026, 12, 25) not in found.holidays
    begun = page(with_calendar(days_off=((date(2026, 11, 9), date(2026, 11, 20)),)))
    assert begun.closed == ((date(2026, 11, 12), date(2026, 11, 20)),)


def test_an_agreement_to_come_is_told_from_its_day():
    found = page(replace(with_calendar(days_off=((date(2026, 11, 20),) * 2,)), from_day=date(2027, 3, 1)))
    assert found.closed == ()
    assert found.holidays[0] == date(2027, 3, 29)


@pytest.mark.parametrize(
    ("changes", "answers"),
    [
        ({}, [("message", ContactTime(240)), ("call", NO_RULE)]),
        ({"channels": frozenset({Channel.MESSAGE, Channel.VIDEO})},
         [("message", ContactTime(240)), ("video", NO_RULE)]),
        ({"channels": frozenset(Channel) - {Channel.MEETING, Channel.OTHER}},
         [("message", ContactTime(240)), ("email", NO_RULE), ("call", NO_RULE), ("video", NO_RULE)]),
        ({"rules": {"voice_note": BusinessDays(1)}}, [("voice_note", BusinessDays(1))]),
        ({"rules": {"default": BusinessDays(1)}},
         [("message", BusinessDays(1)), ("email", BusinessDays(1)), ("call", BusinessDays(1))]),
        ({"rules": {}}, []),
    ],
)  # fmt: skip
def test_the_channels_that_are_told(changes, answers):
    found = page(replace(AGREED, **changes)).answers
    assert [(one.channel, one.rule) for one in found] == answers


def test_messages_are_called_as_they_come():
    assert page(media={"whatsapp"}).answers[0] == AnswerTime("whatsapp", ContactTime(240))
    assert page(media={"whatsapp", "sms"}).answers[0].channel == "message"
    assert page(replace(AGREED, any_time=frozenset({Channel.EMAIL}))).answers[1] == AnswerTime("email", NO_RULE, True)


@pytest.mark.parametrize(
    ("rules", "urgent"),
    [
        ({"message": ContactTime(240), "call": NO_RULE}, "message"),
        ({"message": ContactTime(60), "call": BusinessDays(1)}, "call"),
        ({"message": ContactTime(240), "email": ContactTime(60)}, "email"),
        ({"message": SameDay(1080), "email": BusinessDays(0)}, "message"),
        ({"message": ContactTime(240), "video": ContactTime(30)}, "message"),
        ({"call": NO_RULE}, ""),
        ({}, ""),
    ],
)
def test_what_cannot_wait_goes_where_it_is_heard_first(rules, urgent):
    assert page(replace(AGREED, rules=rules)).urgent == urgent


def test_without_hours_nothing_is_said_of_what_cannot_wait():
    assert page(with_calendar(week=((),) * 7)).urgent == ""
