"""Whether she is there, at every kind of moment of a week, and by hand."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.availability import Availability, ByHand, Presence, availability, closed_early, open_longer
from desktop.domain.hours import Calendar, hours
from desktop.domain.settings import OFFICE_WEEK

ROME = ZoneInfo("Europe/Rome")
HERS = Calendar("Europe/Rome", OFFICE_WEEK, (), ((date(2026, 11, 18), date(2026, 11, 19)),))
NIGHTS = Calendar("Europe/Rome", (((22 * 60, 2 * 60),),) * 7)
ALWAYS = Calendar("Europe/Rome", (((0, 1440),),) * 7)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ROME).astimezone(UTC)


@pytest.mark.parametrize(
    ("now", "presence", "until"),
    [
        (at(12, 9), "open", at(12, 13)),
        (at(12, 13), "closed", at(12, 14)),
        (at(12, 17, 59), "open", at(12, 18)),
        (at(12, 18), "closed", at(13, 9)),
        (at(13, 20), "closed", at(16, 9)),
        (at(14, 12), "day_off", at(16, 9)),
        (at(17, 23), "closed", at(20, 9)),
        (at(18, 10), "day_off", at(20, 9)),
        (at(20, 8), "closed", at(20, 9)),
    ],
)
def test_by_her_own_hours(now: datetime, presence: str, until: datetime) -> None:
    assert availability(HERS, now) == Availability(Presence(presence), until)


def test_a_week_that_never_opens_is_not_set() -> None:
    assert availability(Calendar("Europe/Rome"), at(12, 9)) == Availability(Presence.UNSET)


def test_one_that_never_closes_has_no_end() -> None:
    assert availability(ALWAYS, at(12, 9)) == Availability(Presence.OPEN)


def test_past_midnight_the_night_is_one() -> None:
    assert availability(NIGHTS, at(13, 1)).until == at(13, 2)
    assert closed_early(NIGHTS, at(12, 23)).until == at(13, 2)


def test_closed_early_lasts_for_today() -> None:
    early = closed_early(HERS, at(12, 15))
    assert availability(HERS, at(12, 15), early) == Availability(Presence.CLOSED, at(13, 9), by_hand=True)
    assert availability(HERS, at(13, 9), early) == Availability(Presence.OPEN, at(13, 13))
    assert availability(HERS, at(12, 14), early).presence is Presence.OPEN, "the clock was set back"


def test_half_an_hour_longer_and_again() -> None:
    half = timedelta(minutes=30)
    longer = open_longer(availability(HERS, at(12, 17, 50)), at(12, 17, 50), half)
    found = availability(HERS, at(12, 18, 10), longer)
    assert found == Availability(Presence.OPEN, at(12, 18, 30), by_hand=True)
    again = open_longer(found, at(12, 18, 10), half)
    assert again.until == at(12, 19)
    assert open_longer(availability(HERS, at(14, 12)), at(14, 12), half) == ByHand(True, at(14, 12), at(14, 12, 30))


def test_what_is_open_longer_runs_into_the_next_hours() -> None:
    lunch = open_longer(availability(HERS, at(12, 13, 45)), at(12, 13, 45), timedelta(minutes=30))
    assert availability(HERS, at(12, 13, 50), lunch).until == at(12, 18)


@pytest.mark.parametrize("calendar", [HERS, NIGHTS])
def test_the_next_closing_is_where_being_open_ends(calendar: Calendar) -> None:
    opened = hours(calendar)
    for step in range(24 * 4 * 40):
        now = at(1, 0) + timedelta(minutes=15 * step)
        closing = opened.next_close(now)
        assert (closing is not None) == opened.is_open(now)
        if closing is not None:
            assert not opened.is_open(closing)
            assert opened.elapsed(now, closing) == (closing - now).total_seconds()
