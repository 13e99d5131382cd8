"""Closing: one step takes the days off and lays on the desk what is to be told to whom."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.domain.errors import Refused
from desktop.services.suite import Services

FRIDAY, SATURDAY = date(2026, 11, 20), date(2026, 11, 21)


@pytest.fixture
def three(services: Services) -> list[int]:
    """An Italian, a Polish and an English client."""
    return [
        services.clients.add(name, language, zone)
        for name, language, zone in (
            ("Ceramiche Lago", "it", "Europe/Rome"),
            ("Anna Wójcik", "pl", "Europe/Warsaw"),
            ("Tom Hall", "en", "Europe/London"),
        )
    ]


def test_each_is_told_in_their_language_and_when_she_is_back(services: Services, three: list[int]):
    found = services.closures.preview(FRIDAY, FRIDAY)
    assert [line.message.client for line in found] == ["Anna Wójcik", "Ceramiche Lago", "Tom Hall"]
    polish, italian, english = (line.message.text for line in found)
    assert "20 listopada (piątek) mam wolne." in polish
    assert "Torno lunedì 23 novembre." in italian
    assert "I am back on Monday 23 November." in english


def test_back_passes_over_what_is_closed_anyway(services: Services, three: list[int]):
    services.closures.close(date(2026, 11, 23), date(2026, 11, 24), [], "Away")
    told = services.closures.preview(FRIDAY, FRIDAY)[1].message.text
    assert "Torno mercoledì 25 novembre." in told


def test_whom_it_concerns_on_a_day_without_hours(services: Services, three: list[int]):
    assert not any(line.is_usual for line in services.closures.preview(SATURDAY, SATURDAY))
    assert all(line.is_usual for line in services.closures.preview(FRIDAY, SATURDAY))


def test_closing_is_one_step(services: Services, three: list[int]):
    before = services.settings.get()
    rows = services.closures.close(FRIDAY, FRIDAY, three[:2], "Closed on Friday")
    assert set(rows) == set(three[:2])
    assert services.settings.get().calendar.days_off == ((FRIDAY, FRIDAY),)
    assert {line.client_id: line.task_id for line in services.due.board().to_tell} == dict(rows)
    assert services.history.undo() == "days_closed"
    assert services.settings.get() == before
    assert services.due.board().to_tell == ()


def test_it_stays_on_the_desk_until_each_is_told(services: Services, three: list[int]):
    rows = services.closures.close(FRIDAY, FRIDAY, three, "Closed on Friday")
    services.tasks.told(rows[three[0]])
    left = services.due.board().to_tell
    assert {line.client_id for line in left} == set(three[1:])
    assert {(line.knows, line.whom) for line in left} == {(1, 3)}


def test_it_is_no_work_done_and_nothing_shared(services: Services, three: list[int]):
    services.closures.close(FRIDAY, FRIDAY, three, "Closed on Friday")
    week = services.summaries.collect("Ceramiche Lago", "2026-W46")
    assert (week.done, week.numbers.done) == ((), 0)
    assert "Closed on Friday" not in repr(services.sharing.sheet(three[0]))


@pytest.mark.parametrize(
    ("off", "then"),
    [
        ((), ((FRIDAY, FRIDAY),)),
        (((date(2026, 11, 16), date(2026, 11, 22)),), ((date(2026, 11, 16), date(2026, 11, 22)),)),
        (((FRIDAY, FRIDAY),), ((FRIDAY, FRIDAY),)),
        (((date(2026, 12, 24), date(2026, 12, 26)),), ((FRIDAY, FRIDAY), (date(2026, 12, 24), date(2026, 12, 26)))),
    ],
)
def test_days_that_are_off_already_stay_as_they_are(services: Services, off: tuple, then: tuple):
    calendar = services.settings.get().calendar
    services.settings.change(calendar=type(calendar)(calendar.tz, calendar.week, calendar.holidays, off))
    services.closures.close(FRIDAY, FRIDAY, [], "Closed")
    assert services.settings.get().calendar.days_off == then


def test_what_cannot_be_is_refused(services: Services, three: list[int]):
    for call, code in (
        (lambda: services.closures.preview(SATURDAY, FRIDAY), "days_are_wrong"),
        (lambda: services.closures.close(SATURDAY, FRIDAY, three, "x"), "days_are_wrong"),
        (lambda: services.closures.close(FRIDAY, FRIDAY, three, " "), "task_is_wrong"),
        (lambda: services.closures.close(FRIDAY, FRIDAY, [99], "x"), "client_gone"),
    ):
        with pytest.raises(Refused, match=code):
            call()
    assert services.settings.get().calendar.days_off == ()


def test_nothing_waits_on_a_closed_day(services: Services, three: list[int]):
    services.closures.close(FRIDAY, FRIDAY, three, "Closed on Friday")
    agreed = services.clients.card(three[0])
    assert agreed.closed == (FRIDAY, FRIDAY)
    assert datetime(2026, 11, 12, tzinfo=UTC) < agreed.at


def test_closing_the_same_days_again_lays_nothing_there_twice(services: Services, three: list[int]):
    rows = services.closures.close(FRIDAY, FRIDAY, three[:2], "Closed on Friday")
    services.tasks.told(rows[three[0]])
    standing = {line.message.client_id: (line.task_id, line.told) for line in services.closures.preview(FRIDAY, FRIDAY)}
    assert standing == {three[0]: (rows[three[0]], True), three[1]: (rows[three[1]], False), three[2]: (None, False)}
    again = services.closures.close(FRIDAY, FRIDAY, three, "Closed on Friday")
    assert {client: again[client] for client in three[:2]} == rows
    assert {line.client_id for line in services.due.board().to_tell} == set(three[1:])
    other = services.closures.preview(FRIDAY, SATURDAY)
    assert {line.task_id for line in other} == {None}
