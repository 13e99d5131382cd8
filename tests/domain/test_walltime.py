"""Wall times to instants over both changes of the clock."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.walltime import instants

ROME = ZoneInfo("Europe/Rome")


def at(*texts: str) -> list[str]:
    return [f"{one:%d %H:%M}" for one in instants([datetime.fromisoformat(text) for text in texts], ROME)]


def test_summer_and_winter() -> None:
    assert at("2024-07-01T10:00", "2024-12-01T10:00") == ["01 08:00", "01 09:00"]


def test_the_hour_that_happens_twice() -> None:
    night = at("2024-10-27T02:50", "2024-10-27T02:10", "2024-10-27T02:40", "2024-10-27T03:01")
    assert night == ["27 00:50", "27 01:10", "27 01:40", "27 02:01"]


def test_a_small_disorder_is_no_second_hour() -> None:
    assert at("2024-10-27T02:50", "2024-10-27T02:49") == ["27 00:50", "27 00:49"]


def test_the_hour_that_never_happens_moves_forward() -> None:
    assert at("2024-03-31T01:59", "2024-03-31T02:30", "2024-03-31T03:10") == ["31 00:59", "31 01:30", "31 01:10"]


YEARS = [datetime.fromisoformat(text) for text in ("2020-01-01", "2026-01-01")]


@given(st.lists(st.datetimes(*YEARS), max_size=20))
def test_outside_the_gap_the_wall_shows_what_was_written(walls: list[datetime]) -> None:
    for wall, instant in zip(walls, instants(walls, ROME), strict=True):
        shown = instant.astimezone(ROME).replace(tzinfo=None, fold=0)
        assert shown == wall or (shown - wall).total_seconds() == 3600
