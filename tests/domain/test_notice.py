"""Notices: a quarter of an hour before, and once when it has passed; never outside her own hours."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.availability import ByHand
from desktop.domain.hours import Calendar, hours
from desktop.domain.notice import AHEAD, Kind, Notice, Waits, coming, to_say, unnamed
from desktop.domain.settings import OFFICE_WEEK

HERS = Calendar("Europe/Rome", OFFICE_WEEK, ("IT",), days_off=((date(2026, 11, 16), date(2026, 11, 16)),))
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def at(hour: int, minute: int = 0, day: int = 12) -> datetime:
    """By the clock in Rome."""
    return datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC)


def said(notices: tuple[Notice, ...], when: datetime, exception: ByHand | None = None) -> list[Kind]:
    return [one.kind for one in to_say(notices, when - MINUTE, when, HERS, exception)]


def test_before_and_after_an_answer_and_before_a_promise() -> None:
    found = coming([Waits(at(15), 1, "Olmo")], [Waits(at(16), 2, "Hanna")], NOW)
    assert [(one.kind, one.at) for one in found] == [
        (Kind.ANSWER_SOON, at(14, 45)),
        (Kind.ANSWER_PASSED, at(15)),
        (Kind.PROMISE_SOON, at(15, 45)),
    ]
    assert said(found, at(14, 44)) == []
    assert said(found, at(14, 45)) == [Kind.ANSWER_SOON]
    assert said(found, at(14, 46)) == []


def test_what_has_been_near_already_is_not_said_again() -> None:
    assert [one.kind for one in coming([Waits(at(14, 30), 1, "Olmo")], [], NOW)] == [Kind.ANSWER_PASSED]


def test_not_outside_her_hours_and_not_on_days_off() -> None:
    # 18:00 is her closing: what passes then is not said any more, what was near before was.
    found = coming([Waits(at(18), 1, "Olmo"), Waits(at(10, day=14), 2, "H"), Waits(at(10, day=16), 3, "T")], [], NOW)
    assert said(found, at(17, 45)) == [Kind.ANSWER_SOON]
    assert said(found, at(18)) == []
    assert said(found, at(9, 45, day=14)) == []
    assert said(found, at(9, 45, day=16)) == []


def test_in_her_break_and_while_she_has_closed_by_hand_it_is_still() -> None:
    found = coming([Waits(at(13, 45, day=13), 1, "Olmo"), Waits(at(15, day=13), 1, "Olmo")], [], NOW)
    assert said(found, at(13, 45, day=13)) == []
    closed = ByHand(False, at(14, day=13), at(23, day=13))
    assert said(found, at(14, 45, day=13), closed) == []
    longer = ByHand(True, at(13, day=13), at(14, day=13))
    assert said(found, at(13, 45, day=13), longer) == [Kind.ANSWER_PASSED]


def test_after_a_sleep_over_the_break_only_what_fell_in_open_time_is_said() -> None:
    found = coming([Waits(at(13, 10, day=13), 1, "Olmo"), Waits(at(14, 5, day=13), 2, "Hanna")], [], NOW)
    told = to_say(found, at(12, 50, day=13), at(14, 10, day=13), HERS)
    assert [(one.client, one.kind) for one in told] == [("Olmo", Kind.ANSWER_SOON), ("Hanna", Kind.ANSWER_PASSED)]


def test_without_names() -> None:
    (one,) = unnamed(coming([], [Waits(at(16), 2, "Hanna")], NOW))
    assert (one.client, one.client_id, one.due) == ("", None, at(16))


@given(st.lists(st.integers(0, 6 * 24 * 60), min_size=1, max_size=12), st.integers(1, 180))
def test_every_one_in_open_time_is_said_once_however_the_minutes_fall(dues: list[int], step: int) -> None:
    found = coming([Waits(NOW + timedelta(minutes=due), 1, "") for due in dues], [], NOW)
    told: list[Notice] = []
    when, end = NOW, NOW + timedelta(days=7)
    while when < end:
        told += to_say(found, when, when + MINUTE, HERS)
        when += MINUTE
    open_ = [one for one in found if hours(HERS).is_open(one.at)]
    assert told == open_
    assert all(one.at > NOW for one in found)
    assert all(one.due - one.at in (AHEAD, timedelta()) for one in found)
    # Coarser steps never say more.
    coarse = [n for k in range(0, 7 * 24 * 60, step) for n in _span(found, k, step)]
    assert len(coarse) <= len(open_)


def _span(found: tuple[Notice, ...], begins: int, step: int) -> tuple[Notice, ...]:
    start = NOW + timedelta(minutes=begins)
    return to_say(found, start, start + timedelta(minutes=step), HERS)
