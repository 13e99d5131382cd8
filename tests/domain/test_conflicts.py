"""Conflicts: pairs that overlap, and what lies outside her hours or those of a client."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.conflicts import Conflict, Engagement, Trouble, conflicts
from desktop.domain.hours import Calendar
from desktop.domain.settings import OFFICE_WEEK

HERS = Calendar("Europe/Rome", OFFICE_WEEK, days_off=((datetime(2026, 11, 13).date(),) * 2,))  # noqa: DTZ001
MORNINGS = Calendar("Europe/Rome", (((9 * 60, 12 * 60),),) * 5 + ((), ()))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo("Europe/Rome"))


@pytest.mark.parametrize(
    "engagement, expected",
    [
        (Engagement(at(12, 9), at(12, 13)), []),
        (Engagement(at(12, 12, 45), at(12, 13, 15)), [Trouble.OUTSIDE_HOURS]),
        (Engagement(at(12, 17, 45), None), []),
        (Engagement(at(12, 18), None), [Trouble.OUTSIDE_HOURS]),
        (Engagement(at(13, 10), at(13, 11)), [Trouble.DAY_OFF]),
        (Engagement(at(14, 10), at(14, 11)), [Trouble.DAY_OFF]),
        (Engagement(at(14, 10), at(14, 11), own=True), []),
        (Engagement(at(12, 11), at(12, 12), MORNINGS), []),
        (Engagement(at(12, 11), at(12, 12, 30), MORNINGS), [Trouble.OUTSIDE_CONTACT_HOURS]),
        (Engagement(at(12, 19), at(12, 20), MORNINGS), [Trouble.OUTSIDE_CONTACT_HOURS, Trouble.OUTSIDE_HOURS]),
    ],
)
def test_outside(engagement: Engagement, expected: list[Trouble]) -> None:
    assert [one.trouble for one in conflicts([engagement], HERS)] == expected


def test_every_pair_that_overlaps_is_said_once() -> None:
    found = conflicts(
        [
            Engagement(at(12, 10), at(12, 11)),
            Engagement(at(12, 9), at(12, 10, 30), own=True),
            Engagement(at(12, 10, 15), None),
            Engagement(at(12, 11), at(12, 12)),
        ],
        HERS,
    )
    assert found == [
        Conflict(Trouble.OVERLAP, 0, 1), Conflict(Trouble.OVERLAP, 2, 0), Conflict(Trouble.OVERLAP, 2, 1),
    ]  # fmt: skip


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(1, 90)), max_size=12))
def test_pairs_against_looking_at_each(spans: list[tuple[int, int]]) -> None:
    begin = datetime(2026, 11, 12, 9, tzinfo=UTC)
    given = [begin + timedelta(minutes=first) for first, _ in spans]
    lasting = [timedelta(minutes=length) for _, length in spans]
    found = conflicts([Engagement(a, a + long, own=True) for a, long in zip(given, lasting, strict=True)], HERS)
    expected = {
        frozenset((a, b))
        for a in range(len(spans))
        for b in range(a)
        if given[a] < given[b] + lasting[b] and given[b] < given[a] + lasting[a]
    }
    assert len(found) == len(expected)
    assert {frozenset((one.one, one.other)) for one in found} == expected
