"""Local times at the edges of zones and of time."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from desktop.domain.localtime import instant, label, number, seconds, zone, zone_names


def test_days_and_seconds_are_there_and_back() -> None:
    assert label(number(date(2027, 2, 2))) == date(2027, 2, 2)
    assert instant(seconds(datetime(1912, 6, 23, 1, 2, 3, tzinfo=UTC))) == datetime(1912, 6, 23, 1, 2, 3, tzinfo=UTC)
    assert seconds(datetime(1969, 12, 31, 23, 59, 59, 500_000, tzinfo=UTC)) == -1


@pytest.mark.parametrize(
    ("tz", "day", "begins", "ends"),
    [
        ("Europe/Rome", date(2027, 3, 28), "2027-03-27T23:00:00", "2027-03-28T22:00:00"),
        ("Africa/Cairo", date(2024, 4, 26), "2024-04-25T22:00:00", "2024-04-26T21:00:00"),
        ("Pacific/Apia", date(2011, 12, 29), "2011-12-29T10:00:00", "2011-12-30T10:00:00"),
        ("Pacific/Apia", date(2011, 12, 31), "2011-12-30T10:00:00", "2011-12-31T10:00:00"),
        # 23:30 became 00:30: the date began at half past midnight.
        ("America/Toronto", date(1919, 3, 31), "1919-03-31T04:30:00", "1919-04-01T04:00:00"),
        # 00:01 became 23:01 of the day before: both dates hold the hour between.
        ("America/St_Johns", date(2006, 10, 28), "2006-10-28T02:30:00", "2006-10-29T03:30:00"),
        ("America/St_Johns", date(2006, 10, 29), "2006-10-29T02:30:00", "2006-10-30T03:30:00"),
        # 01:00 became 00:00: the second midnight is inside the date.
        ("America/Havana", date(2024, 11, 2), "2024-11-02T04:00:00", "2024-11-03T04:00:00"),
        ("America/Havana", date(2024, 11, 3), "2024-11-03T04:00:00", "2024-11-04T05:00:00"),
    ],
)
def test_first_and_last_second_of_a_date(tz: str, day: date, begins: str, ends: str) -> None:
    found = zone(tz)
    assert found.exists(number(day))
    assert instant(found.begins(number(day))).isoformat()[:19] == begins
    assert instant(found.ends(number(day))).isoformat()[:19] == ends


def test_a_date_that_never_was() -> None:
    assert not zone("Pacific/Apia").exists(number(date(2011, 12, 30)))
    assert not zone("Pacific/Kwajalein").exists(number(date(1993, 8, 21)))


def test_steady_only_where_nothing_changes_around() -> None:
    rome = zone("Europe/Rome")
    assert rome.steady_offset(number(date(2027, 3, 20))) == 3600
    assert rome.steady_offset(number(date(2027, 3, 28))) is None
    assert rome.steady_offset(number(date(2027, 3, 27))) is None


@pytest.mark.parametrize(
    "name", ["localtime", "posixrules", "europe/rome", "Rome", "Europe", "", "../etc/passwd", "CEST"]
)
def test_what_is_no_zone(name: str) -> None:
    assert name not in zone_names()


def test_links_are_zones() -> None:
    assert {"Europe/Rome", "Asia/Calcutta", "US/Pacific", "UTC", "Etc/GMT+5"} <= zone_names()
