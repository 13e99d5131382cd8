"""Recurrence: when a task that comes again is due next, in wall time (RFC 5545, the value of RRULE)."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from typing import NamedTuple

from dateutil.rrule import DAILY, rrule, rrulestr  # type: ignore[import-untyped]

_LONGEST = 500
_UNTIL = re.compile(r"(?<=UNTIL=)[^;]*")
_COUNT = re.compile(r"(?<=COUNT=)\d+")


class Next(NamedTuple):
    """`rule`: as it goes on from there; a COUNT has gone down."""

    due: datetime
    rule: str


def following(rule: str, anchor: datetime, after: datetime, zone: tzinfo) -> Next | None:
    """The first time by `rule` later than `after`; None where the rule has ended, or is none.

    `anchor` (aware) is a time at which it was due: its wall time in `zone` is kept across changes of the clocks, and
    a time that a clock skips is taken as late as it would have been.
    """
    plain = _plain(rule)
    found = _read(plain, _wall(anchor, zone), zone)
    if found is None:
        return None
    try:
        for passed, wall in enumerate(found):
            due = wall.replace(tzinfo=zone).astimezone(UTC)
            if due > after:
                return Next(due, _COUNT.sub(lambda count: str(int(count[0]) - passed), plain))  # noqa: B023
    except (IndexError, OverflowError):
        pass  # weeks or days that no year has: the library looks them up unchecked
    return None


def is_rule(rule: str) -> bool:
    """Whether this says how something comes again, daily at the most."""
    return _read(_plain(rule), datetime(2000, 1, 1), UTC) is not None  # noqa: DTZ001


def _plain(rule: str) -> str:
    return rule.strip().upper().removeprefix("RRULE:")


def _read(plain: str, start: datetime, zone: tzinfo) -> rrule | None:
    if not plain or len(plain) > _LONGEST or not plain.isprintable():
        return None
    try:
        found = rrulestr(_UNTIL.sub(lambda until: _until(until[0], zone), plain), dtstart=start)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        return None
    # More than once a day is no task any more, and a rule of seconds that never fits would be looked for very long.
    return found if isinstance(found, rrule) and found._freq <= DAILY and found._interval > 0 else None


def _until(written: str, zone: tzinfo) -> str:
    """An end in UTC, as on the wall: the library wants both of a kind."""
    if not written.endswith("Z"):
        return written
    end = datetime.strptime(written, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return _wall(end, zone).strftime("%Y%m%dT%H%M%S")


def _wall(at: datetime, zone: tzinfo) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None)
