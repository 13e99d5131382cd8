"""Open intervals as sorted epoch seconds, block by block, and the open days they belong to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from itertools import accumulate
from typing import NamedTuple

from desktop.domain.localtime import DAY, Zone, instant, label

Minutes = tuple[tuple[int, int], ...]
"""Merged spans, ascending; a closing on the next day has 1440 added."""

BLOCK_DAYS = 64
BLOCK = BLOCK_DAYS * DAY
REACH = 4
"""Days by which the instants of a date may lie away from the same date in UTC: offset, tail, a skipped day."""
ALWAYS = 1 << 60
"""Later than any instant, in seconds."""


class OpenDay(NamedTuple):
    """A date on which at least one interval opens: its first opening and last closing, seconds since the epoch."""

    day: int
    """Days since 1970-01-01."""
    opens: int
    closes: int

    @property
    def date(self) -> date:
        return label(self.day)

    @property
    def last_closing(self) -> datetime:
        """Aware UTC; it may lie after midnight."""
        return instant(self.closes)


@dataclass(frozen=True, slots=True)
class Block:
    """`BLOCK_DAYS` days of UTC: their merged intervals and open days. `passed`: open seconds up to each closing."""

    opens: list[int]
    closes: list[int]
    passed: list[int]
    total: int
    days: list[OpenDay]

    @staticmethod
    def of(intervals: Iterable[tuple[int, int]], index: int, days: list[OpenDay]) -> Block:
        low, high = index * BLOCK, (index + 1) * BLOCK
        inside = [(max(a, low), min(b, high)) for a, b in intervals if a < high and b > low]
        passed = list(accumulate(b - a for a, b in inside))
        return Block([a for a, _ in inside], [b for _, b in inside], passed, passed[-1] if passed else 0, days)

    def before(self, at: int) -> int:
        """Open seconds from the block's begin to `at`, an instant in it."""
        index = bisect_right(self.opens, at) - 1
        return self.passed[index] - max(self.closes[index] - at, 0) if index >= 0 else 0


NOTHING = Block([], [], [], 0, [])


def merged(intervals: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Overlapping and touching ones as one, ascending."""
    found: list[tuple[int, int]] = []
    for low, high in sorted(intervals):
        if found and low <= found[-1][1]:
            if high > found[-1][1]:
                found[-1] = (found[-1][0], high)
        else:
            found.append((low, high))
    return found


def joined(spans: Iterable[tuple[int, int]]) -> Minutes:
    """Spans of one weekday, overlapping and touching ones merged on the wall clock."""
    return tuple(merged((a, b if b > a else b + 1440) for a, b in spans))


def in_zone(zone_there: Zone, day: int, spans: Minutes, closed: set[int]) -> list[tuple[int, int]]:
    """What opens in one zone on a date that is not closed; `closed`: the closed dates around it."""
    offset = zone_there.steady_offset(day)
    if offset is not None:
        midnight = day * DAY - offset
        # Only a tail can meet a closed date here; it stops at that date's first second.
        limit = 1440 if day + 1 in closed else 2880
        return [(midnight + a * 60, midnight + min(b, limit) * 60) for a, b in spans]
    if not zone_there.exists(day):
        return []
    earliest = zone_there.ends(day - 1) if day - 1 in closed and zone_there.exists(day - 1) else -ALWAYS
    latest = ALWAYS
    for near in (day + 1, day + 2):
        if near in closed and zone_there.exists(near):
            latest = min(latest, zone_there.begins(near))
    cut = ((max(zone_there.opening(day, a), earliest), min(zone_there.closing(day, b), latest)) for a, b in spans)
    return [(a, b) for a, b in cut if a < b]
