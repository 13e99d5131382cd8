"""What became of promises: kept, late or moved, each in the week for which it was promised first."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.postponed import BEFORE, times
from desktop.domain.promise import WEEKS, Fate, fate, record
from desktop.domain.task import Side, Task

ROME = ZoneInfo("Europe/Rome")
NOW = datetime(2026, 11, 12, 13, 20, tzinfo=UTC)


def day(number: int) -> datetime:
    return datetime(2026, 11, number, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "first, due, done, expected",
    [
        (day(10), day(10), day(9), Fate.KEPT),
        (day(10), day(10), day(10), Fate.KEPT),
        (day(10), day(10), day(11), Fate.LATE),
        (day(10), day(10), None, Fate.LATE),
        (day(13), day(13), None, None),
        # A later time was agreed: what counts as kept is the first word.
        (day(9), day(11), day(9), Fate.KEPT),
        (day(9), day(11), day(10), Fate.MOVED),
        (day(9), day(11), day(12), Fate.LATE),
        (day(9), day(11), None, Fate.LATE),
        (day(9), day(13), None, Fate.MOVED),
        (day(13), day(14), None, None),
        (day(9), None, None, Fate.MOVED),
        # An earlier one was agreed, and missed.
        (day(11), day(9), day(10), Fate.LATE),
        (day(13), day(11), None, Fate.LATE),
        # Done later than the moment that is asked about.
        (day(13), day(13), day(14), None),
        (day(11), day(11), day(14), Fate.LATE),
    ],
)
def test_what_became_of_it(first: datetime, due: datetime | None, done: datetime | None, expected: Fate | None) -> None:
    assert fate(first, due, done, NOW) is expected


def promise(uid: str, due: datetime | None, done: datetime | None = None, before: object = None) -> Task:
    extra = {} if before is None else {BEFORE: before}
    return Task(uid, uid, Side.ASSISTANT, due or NOW, due, done, promise=True, extra=extra)


def test_each_promise_stands_in_the_week_it_was_promised_for_first() -> None:
    found = record(
        [
            promise("monday", day(9), day(9)),
            promise("sunday", day(8), day(8)),
            promise("moved", day(12), day(11), [day(2).isoformat()]),
            promise("open", day(13)),
            promise("none", None),
            promise("old", NOW - timedelta(weeks=WEEKS), None),
        ],
        NOW,
        ROME,
    )
    assert len(found.weeks) == WEEKS
    assert [[mark.task for mark in marks] for _, marks in found.weeks[-3:]] == [[], ["moved", "sunday"], ["monday"]]
    assert {fate: found.count(fate) for fate in Fate} == {Fate.KEPT: 2, Fate.LATE: 0, Fate.MOVED: 1}
    assert str(found.weeks[-1][0]) == "2026-W46"


@pytest.mark.parametrize("held", [None, "2026-11-01", ["soon"], ["2026-11-01T09:00:00"], {"a": 1}, [5, None]])
def test_what_is_no_earlier_time_is_passed_over(held: object) -> None:
    assert times(held) == ()
