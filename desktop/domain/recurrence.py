"""Rules of what comes again (RFC 5545, RRULE): how one is read, and when a task is due next."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from typing import NamedTuple

from dateutil.rrule import DAILY, rrule, rrulestr  # type: ignore[import-untyped]

MOST_A_DAY = 48
"""Times of one day that a rule may give; more is an attack, or a pulse, and no appointment."""
_LONGEST = 500
_UNTIL = re.compile(r"(?<=UNTIL=)[^;]*")
_COUNT = re.compile(r"(?<=COUNT=)\d+")
_UNTIL_OR_COUNT = re.compile(r";?(?:UNTIL|COUNT)=[^;]*")
_CYCLE_YEARS = 400
"""After so many years the calendar begins again, with the same days of the week."""
_LATE_YEAR = 9200


class Next(NamedTuple):
    """`rule`: as it goes on from there; a COUNT has gone down."""

    due: datetime
    rule: str


def following(rule: str, anchor: datetime, after: datetime, zone: tzinfo) -> Next | None:
    """The first time by `rule` later than `after`; None where the rule has ended, or is none.

    `anchor` (aware) is a time at which it was due: its wall time in `zone` is kept across changes of the clocks, and
    a time that a clock skips is taken as late as it would have been.
    """
    written = plain(rule)
    found = read(written, wall_time(anchor, zone), zone)
    if found is None:
        return None
    try:
        for passed, wall in enumerate(found):
            due = wall.replace(tzinfo=zone).astimezone(UTC)
            if due > after:
                return Next(due, counted_down(written, passed))
    except (IndexError, OverflowError):
        pass  # weeks or days that no year has: the library looks them up unchecked
    return None


def is_rule(rule: str) -> bool:
    """Whether this says how something comes again, daily at the most; from where it begins it may still never fit."""
    found = parsed(plain(rule), datetime(2000, 1, 1), UTC)  # noqa: DTZ001
    return found is not None and _is_daily_at_most(found)


def plain(rule: str) -> str:
    """As it is kept: in capitals, without the name of the property."""
    return rule.strip().upper().removeprefix("RRULE:")


def read(written: str, start: datetime, zone: tzinfo) -> rrule | None:
    """A plain rule that begins at `start`, daily at the most and all of it in naive wall time.

    None where it is none, or never fits.
    """
    found = parsed(written, start, zone)
    fits = found is not None and _is_daily_at_most(found) and _ever_fits(_UNTIL_OR_COUNT.sub("", written), start)
    return found if fits else None


def parsed(written: str, start: datetime, zone: tzinfo) -> rrule | None:
    """Any plain rule, however often it comes; whoever walks it has to know when to stop. None where it is none."""
    if not written or len(written) > _LONGEST or not written.isprintable():
        return None
    if "COUNT=" in written and "UNTIL=" in written:
        return None
    try:
        found = rrulestr(_UNTIL.sub(lambda until: _until(until[0], zone), written), dtstart=start)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError):
        return None
    return found if isinstance(found, rrule) and found._interval > 0 else None


def counted_down(written: str, passed: int) -> str:
    """A plain rule from its so many times later on."""
    return _COUNT.sub(lambda count: str(int(count[0]) - passed), written)


def wall_time(at: datetime, zone: tzinfo) -> datetime:
    """What a clock in `zone` shows at an instant, naive."""
    return at.astimezone(zone).replace(tzinfo=None)


def _is_daily_at_most(found: rrule) -> bool:
    """More often than that is no appointment any more, and a rule of seconds would be looked for very long."""
    return found._freq <= DAILY and len(found._timeset) <= MOST_A_DAY


@lru_cache(maxsize=512)
def _ever_fits(endless: str, start: datetime) -> bool:
    """Whether such a day ever comes (a 30th of February does not): the library would look to the end of the years.

    Looked for in the last years that it knows, so that looking ends soon; the calendar is the same there.
    """
    late = start.year + (_LATE_YEAR - start.year + _CYCLE_YEARS - 1) // _CYCLE_YEARS * _CYCLE_YEARS
    try:
        return next(iter(rrulestr(endless.strip(";"), dtstart=start.replace(year=late))), None) is not None
    except (IndexError, OverflowError):
        return False  # weeks or days that no year has: the library looks them up unchecked


def _until(written: str, zone: tzinfo) -> str:
    """An end in UTC, as on the wall: the library wants both of a kind. A day alone is its first moment."""
    if not written.endswith("Z"):
        return written
    end = datetime.strptime(written, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return wall_time(end, zone).strftime("%Y%m%dT%H%M%S")
