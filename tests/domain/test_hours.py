"""Contact hours, sentence by sentence: what is open, when next, how much of it passed."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.domain.hours import Calendar, Hours, OpenedDay, Span, hours


def week(**days: tuple[Span, ...]) -> tuple[tuple[Span, ...], ...]:
    return tuple(days.get(name, ()) for name in ("mon", "tue", "wed", "thu", "fri", "sat", "sun"))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


OFFICE: tuple[Span, ...] = ((540, 780), (840, 1080))
WORKDAYS = week(mon=OFFICE, tue=OFFICE, wed=OFFICE, thu=OFFICE, fri=OFFICE)
ALWAYS = tuple(((0, 1440),) for _ in range(7))
NIGHTS = week(fri=((1200, 120),), sat=((1200, 120),))


@pytest.mark.parametrize(
    ("calendar", "moment", "expected"),
    [
        (Calendar("Europe/Rome", WORKDAYS), "2027-02-02T09:00:00+01:00", True),
        (Calendar("Europe/Rome", WORKDAYS), "2027-02-02T12:59:59+01:00", True),
        (Calendar("Europe/Rome", WORKDAYS), "2027-02-02T13:00:00+01:00", False),
        (Calendar("Europe/Rome", NIGHTS), "2027-02-06T01:59:59+01:00", True),
        (Calendar("Europe/Rome", NIGHTS), "2027-02-06T02:00:00+01:00", False),
        (Calendar("Europe/Rome", NIGHTS), "2027-02-05T01:00:00+01:00", False),
        (Calendar("Asia/Kathmandu", week(wed=((600, 1020),))), "2027-02-03T04:14:59+00:00", False),
        (Calendar("Asia/Kathmandu", week(wed=((600, 1020),))), "2027-02-03T04:15:00+00:00", True),
        (Calendar("Europe/Warsaw", WORKDAYS, ("IT", "PL")), "2027-05-03T10:00:00+02:00", False),
        (Calendar("Europe/Warsaw", WORKDAYS, ("IT",)), "2027-05-03T10:00:00+02:00", True),
        (Calendar("Europe/Warsaw", WORKDAYS, ("PL", "IT")), "2027-06-02T10:00:00+02:00", False),
    ],
)
def test_open(calendar: Calendar, moment: str, expected: bool) -> None:
    assert hours(calendar).is_open(at(moment)) is expected


def test_the_next_opening_is_now_when_open() -> None:
    calendar = hours(Calendar("Europe/Rome", WORKDAYS))
    assert calendar.next_open(at("2027-02-02T12:59:59+01:00")) == at("2027-02-02T12:59:59+01:00")
    assert calendar.next_open(at("2027-02-02T13:00:00+01:00")) == at("2027-02-02T14:00:00+01:00")


def test_overlapping_intervals_count_a_second_once() -> None:
    doubled = week(mon=((540, 780), (600, 900), (900, 960)), tue=((0, 300),))
    across = Calendar("Europe/Rome", (*doubled[:6], ((1320, 120),)))
    monday = Calendar("Europe/Rome", doubled)
    assert hours(monday).elapsed(at("2027-02-01T00:00:00+01:00"), at("2027-02-02T00:00:00+01:00")) == 7 * 3600
    touching = Calendar("Europe/Rome", week(mon=((1200, 120),), tue=((60, 180),)))
    assert hours(touching).elapsed(at("2027-02-01T00:00:00+01:00"), at("2027-02-03T00:00:00+01:00")) == 7 * 3600
    assert hours(across).is_open(at("2027-02-01T01:00:00+01:00"))


class TestClosedDates:
    holiday = Calendar("Europe/Rome", tuple(((1200, 120),) for _ in range(7)), ("IT",))

    def test_drop_what_opens_on_them_with_its_tail(self) -> None:
        # 2 June is closed; what opened on it would have run until 2 on the 3rd.
        assert not hours(self.holiday).is_open(at("2027-06-02T21:00:00+02:00"))
        assert not hours(self.holiday).is_open(at("2027-06-03T01:00:00+02:00"))

    def test_stop_the_evening_before_at_midnight(self) -> None:
        assert hours(self.holiday).is_open(at("2027-06-01T23:59:59+02:00"))
        assert not hours(self.holiday).is_open(at("2027-06-02T00:00:00+02:00"))

    def test_opened_in_spite_keeps_the_tail_even_without_hours_of_its_own(self) -> None:
        opened = Calendar("Europe/Rome", week(tue=((1200, 120),)), ("IT",), opened=(OpenedDay(date(2027, 6, 2)),))
        assert hours(opened).is_open(at("2027-06-02T01:00:00+02:00"))
        assert not hours(opened).is_open(at("2027-06-02T10:00:00+02:00"))

    def test_opened_usual_hours(self) -> None:
        opened = Calendar("Europe/Rome", WORKDAYS, ("IT",), opened=(OpenedDay(date(2027, 6, 2)),))
        assert hours(opened).is_open(at("2027-06-02T10:00:00+02:00"))

    def test_opened_intervals_replace_the_usual(self) -> None:
        opened = Calendar("Europe/Rome", WORKDAYS, opened=(OpenedDay(date(2027, 6, 1), ((1200, 60),)),))
        assert not hours(opened).is_open(at("2027-06-01T10:00:00+02:00"))
        assert hours(opened).is_open(at("2027-06-02T00:30:00+02:00"))

    def test_opened_on_a_sunday(self) -> None:
        opened = Calendar("Europe/Rome", WORKDAYS, opened=(OpenedDay(date(2027, 6, 6), ((600, 720),)),))
        assert hours(opened).next_open(at("2027-06-05T10:00:00+02:00")) == at("2027-06-06T10:00:00+02:00")

    def test_both_ends_of_days_off_are_closed(self) -> None:
        off = hours(Calendar("Europe/Rome", WORKDAYS, days_off=((date(2027, 2, 2), date(2027, 2, 4)),)))
        assert off.next_open(at("2027-02-01T18:00:00+01:00")) == at("2027-02-05T09:00:00+01:00")

    def test_a_midnight_lived_twice(self) -> None:
        # St. John's went back from 00:01 to 23:01: the closed 29th takes what follows its first second.
        calendar = Calendar("America/St_Johns", ALWAYS, days_off=((date(2006, 10, 29), date(2006, 10, 29)),))
        assert hours(calendar).elapsed(at("2006-10-28T12:00:00Z"), at("2006-10-31T03:30:00Z")) == 3600 * 38 + 1800
        assert not hours(calendar).is_open(at("2006-10-29T03:00:00Z"))


class TestDaylightSaving:
    def test_an_opening_in_the_gap_moves_forward(self) -> None:
        calendar = hours(Calendar("Europe/Rome", week(sun=((150, 300),))))
        assert calendar.next_open(at("2027-03-28T00:00:00+01:00")) == at("2027-03-28T03:30:00+02:00")

    def test_a_closing_in_the_gap_moves_forward(self) -> None:
        calendar = hours(Calendar("Europe/Rome", week(sun=((60, 150),))))
        assert calendar.is_open(at("2027-03-28T03:29:59+02:00"))
        assert not calendar.is_open(at("2027-03-28T03:30:00+02:00"))

    def test_nothing_left_is_empty_that_day(self) -> None:
        calendar = hours(Calendar("Europe/Rome", week(sun=((150, 200),))))
        assert calendar.next_open(at("2027-03-28T00:00:00+01:00")) == at("2027-04-04T02:30:00+02:00")
        received = next(calendar.days_from(at("2027-03-28T00:00:00+01:00")))
        assert received.date == date(2027, 4, 4)

    def test_twice_opens_at_the_first_and_closes_at_the_second(self) -> None:
        calendar = hours(Calendar("Europe/Rome", week(sun=((150, 165),))))
        assert calendar.elapsed(at("2027-10-30T00:00:00Z"), at("2027-11-01T00:00:00Z")) == 75 * 60

    def test_real_seconds(self) -> None:
        calendar = hours(Calendar("Europe/Rome", week(sat=((1320, 360),))))
        assert calendar.elapsed(at("2027-03-27T12:00:00Z"), at("2027-03-28T12:00:00Z")) == 7 * 3600
        assert calendar.elapsed(at("2027-10-30T12:00:00Z"), at("2027-10-31T12:00:00Z")) == 9 * 3600

    def test_half_an_hour_in_lord_howe(self) -> None:
        calendar = hours(Calendar("Australia/Lord_Howe", ALWAYS))
        day = at("2026-04-05T00:00:00+11:00"), at("2026-04-06T00:00:00+10:30")
        assert calendar.elapsed(*day) == 24 * 3600 + 1800

    def test_midnight_in_the_gap(self) -> None:
        # Cairo skips from 00:00 to 01:00 on the last Friday of April.
        calendar = hours(Calendar("Africa/Cairo", week(thu=((1200, 1440),), fri=((0, 120),))))
        assert calendar.elapsed(at("2024-04-25T12:00:00Z"), at("2024-04-26T12:00:00Z")) == 5 * 3600


class TestTheDayThatNeverWas:
    nights = Calendar("Pacific/Apia", tuple(((1200, 120),) for _ in range(7)))

    def test_has_no_intervals(self) -> None:
        received = [
            one.date for one, _ in zip(hours(self.nights).days_from(at("2011-12-28T20:00:00Z")), "123", strict=False)
        ]
        assert received == [date(2011, 12, 28), date(2011, 12, 29), date(2011, 12, 31)]

    def test_a_closing_on_it_moves_forward(self) -> None:
        # 29 December 20:00 to 02:00 is six hours, the last two of them on the 31st.
        assert hours(self.nights).elapsed(at("2011-12-30T06:00:00Z"), at("2011-12-30T13:00:00Z")) == 6 * 3600
        assert hours(self.nights).is_open(at("2011-12-31T01:59:59+14:00"))
        assert not hours(self.nights).is_open(at("2011-12-31T02:00:00+14:00"))

    def test_as_a_day_off_it_closes_nothing(self) -> None:
        off = Calendar("Pacific/Apia", self.nights.week, days_off=((date(2011, 12, 30), date(2011, 12, 30)),))
        assert hours(off).elapsed(at("2011-12-30T06:00:00Z"), at("2011-12-30T13:00:00Z")) == 6 * 3600

    def test_the_day_after_it_off_stops_the_tail(self) -> None:
        off = Calendar("Pacific/Apia", self.nights.week, days_off=((date(2011, 12, 31), date(2011, 12, 31)),))
        assert hours(off).elapsed(at("2011-12-30T06:00:00Z"), at("2011-12-30T13:00:00Z")) == 4 * 3600


class TestAChangeOfZone:
    moves = Calendar(
        "Europe/Rome", WORKDAYS, tz_changes=((at("2027-02-03T11:00:00Z"), "America/New_York"),)
    )  # Wednesday, noon in Rome, six in the morning in New York

    def test_a_running_interval_is_cut(self) -> None:
        assert hours(self.moves).is_open(at("2027-02-03T10:59:59Z"))
        assert not hours(self.moves).is_open(at("2027-02-03T11:00:00Z"))
        assert hours(self.moves).next_open(at("2027-02-03T11:00:00Z")) == at("2027-02-03T09:00:00-05:00")

    def test_one_that_would_have_begun_earlier_starts_at_the_change(self) -> None:
        early = Calendar("America/New_York", WORKDAYS, tz_changes=((at("2027-02-03T09:30:00Z"), "Europe/Rome"),))
        assert hours(early).next_open(at("2027-02-03T00:00:00Z")) == at("2027-02-03T09:30:00Z")

    def test_a_date_lived_in_both_is_one_day(self) -> None:
        both = [one.date for one, _ in zip(hours(self.moves).days_from(at("2027-02-03T08:00:00Z")), "12", strict=False)]
        assert both == [date(2027, 2, 3), date(2027, 2, 4)]
        received = next(hours(self.moves).days_from(at("2027-02-03T08:00:00Z")))
        assert received.last_closing == at("2027-02-03T18:00:00-05:00")
        assert hours(self.moves).elapsed(at("2027-02-03T00:00:00Z"), at("2027-02-04T06:00:00Z")) == (3 + 8) * 3600

    def test_holidays_follow_the_new_dates(self) -> None:
        calendar = Calendar("Europe/Rome", ALWAYS, ("IT",), tz_changes=((at("2027-06-01T12:00:00Z"), "Asia/Tokyo"),))
        assert not hours(calendar).is_open(at("2027-06-01T15:00:00Z"))  # midnight of 2 June in Tokyo
        assert hours(calendar).is_open(at("2027-06-01T14:59:59Z"))
        assert hours(calendar).is_open(at("2027-06-02T15:00:00Z"))


class TestFarAway:
    def test_never(self) -> None:
        assert hours(Calendar("Europe/Rome")).next_open(at("2027-02-02T10:00:00Z")) is None
        assert hours(Calendar("Europe/Rome")).add(at("2027-02-02T10:00:00Z"), 60) is None
        assert list(hours(Calendar("Europe/Rome")).days_from(at("2027-02-02T10:00:00Z"))) == []

    def test_days_off_for_good(self) -> None:
        closed = Calendar("Europe/Rome", WORKDAYS, days_off=((date(2027, 1, 1), date(9999, 12, 31)),))
        assert hours(closed).next_open(at("2027-02-02T10:00:00Z")) is None

    def test_days_off_for_decades(self) -> None:
        closed = Calendar("Europe/Rome", WORKDAYS, days_off=((date(2027, 1, 1), date(2064, 12, 31)),))
        assert hours(closed).next_open(at("2027-02-02T10:00:00Z")) == at("2065-01-01T09:00:00+01:00")

    def test_one_opening_years_ahead(self) -> None:
        once = Calendar("Europe/Rome", opened=(OpenedDay(date(2061, 7, 3), ((600, 660),)),))
        assert hours(once).next_open(at("2027-02-02T10:00:00Z")) == at("2061-07-03T10:00:00+02:00")
        assert hours(once).add(at("2027-02-02T10:00:00Z"), 3600) == at("2061-07-03T11:00:00+02:00")
        assert hours(once).add(at("2027-02-02T10:00:00Z"), 3601) is None

    def test_longer_than_the_calendar_of_the_world(self) -> None:
        assert hours(Calendar("UTC", ALWAYS)).add(at("2027-02-02T10:00:00Z"), 10**15) is None

    def test_decades_of_open_time(self) -> None:
        assert hours(Calendar("UTC", ALWAYS)).add(at("2027-02-02T10:00:00Z"), 86400 * 7305) == at(
            "2047-02-02T10:00:00Z"
        )
        assert hours(Calendar("UTC", ALWAYS)).elapsed(at("2027-02-02T10:00:00Z"), at("2047-02-02T10:00:00Z")) == (
            86400 * 7305
        )


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00"])
@pytest.mark.parametrize("tz", ["Pacific/Kiritimati", "Etc/GMT+12"])
def test_the_ends_of_time_are_closed(tz: str, moment: str) -> None:
    calendar = hours(Calendar(tz, ALWAYS, ("IT",)))
    assert not calendar.is_open(at(moment))
    assert calendar.elapsed(at(moment), at(moment)) == 0
    assert (calendar.next_open(at(moment)) is None) == moment.startswith("9999")


def test_no_time_at_all_is_the_start_itself() -> None:
    start = at("2027-02-06T10:00:00Z")
    assert hours(Calendar("Europe/Rome", WORKDAYS)).add(start, 0) == start


def test_nothing_elapses_backwards() -> None:
    calendar = hours(Calendar("UTC", ALWAYS))
    assert calendar.elapsed(at("2027-02-02T10:00:00Z"), at("2027-02-02T09:00:00Z")) == 0


def test_forgetting_does_not_change_the_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.domain.hours._KEPT", 1)
    calendar = Hours(Calendar("Europe/Rome", WORKDAYS))
    assert calendar.elapsed(at("2027-01-01T00:00:00Z"), at("2028-01-01T00:00:00Z")) == 261 * 8 * 3600


def test_the_compiled_form_is_kept() -> None:
    assert hours(Calendar("Europe/Rome", WORKDAYS)) is hours(Calendar("Europe/Rome", WORKDAYS))
