"""Contact hours: when a calendar is open, and arithmetic over its open time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from desktop.domain.holidays import holidays_in
from desktop.domain.localtime import DAY, FIRST_DAY, LAST_DAY, Zone, instant, label, number, seconds, zone

Span = tuple[int, int]
"""(opening, closing) in minutes since midnight; a closing before the opening lies on the next day; 1440 is 24:00."""


@dataclass(frozen=True, slots=True)
class OpenedDay:
    """A date on which she opens in spite of holidays and days off; `spans` replace the weekday's, None keeps them."""

    day: date
    spans: tuple[Span, ...] | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """Hours as agreed: wall time plus an IANA zone. Hashable, so that what is worked out from it can be kept.

    `week`: Monday to Sunday, each a tuple of spans. `holidays`: ISO 3166-1 alpha-2 codes.
    `days_off`: (first, last), both included. `tz_changes`: from an aware instant on, the hours are read in that zone.
    """

    tz: str
    week: tuple[tuple[Span, ...], ...] = ((),) * 7
    holidays: tuple[str, ...] = ()
    days_off: tuple[tuple[date, date], ...] = ()
    opened: tuple[OpenedDay, ...] = ()
    tz_changes: tuple[tuple[datetime, str], ...] = ()


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


@lru_cache(maxsize=256)
def hours(calendar: Calendar) -> Hours:
    """The compiled form of a calendar, kept: ask for it wherever you need it."""
    return Hours(calendar)


class Hours:
    """Arithmetic over the open time of one calendar. Instants are aware; answers are UTC, whole seconds.

    Compiled piece by piece, as it is asked about, into sorted intervals of epoch seconds, then searched by halves.
    A search forward ends `HORIZON` days after the last date that the calendar itself names.
    """

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self._week = tuple(_joined(spans) for spans in calendar.week)
        self._opened = _opened(calendar, self._week)
        self._off = _ranges(calendar.days_off)
        self._segments = _segments(calendar)
        named = [last for _, last in self._off] + list(self._opened)
        named += [at // DAY for at, _, _ in self._segments[1:]]
        self._named = max(named, default=FIRST_DAY)
        self._blocks: dict[int, _Block] = {}

    def is_open(self, at: datetime) -> bool:
        """Whether `at` lies in an interval; the closing instant itself is closed."""
        return self._is_open(seconds(at))

    def next_open(self, at: datetime) -> datetime | None:
        """`at` itself, as it was given, when open; else the next opening; None when there is none."""
        start = seconds(at)
        if self._is_open(start):
            return at
        for block in self._ahead(start // _WIDTH):
            index = bisect_right(block.opens, start)
            if index < len(block.opens):
                return instant(block.opens[index])
        return None

    def elapsed(self, start: datetime, end: datetime) -> int:
        """Open seconds in [start, end); 0 when `end` is not later."""
        low, high = seconds(start), seconds(end)
        if high <= low:
            return 0
        first, last = low // _WIDTH, high // _WIDTH
        passed = sum(self._block(index).total for index in range(first, last))
        return passed + self._block(last).before(high) - self._block(first).before(low)

    def add(self, start: datetime, open_seconds: int) -> datetime | None:
        """The instant at which so much open time has passed since `start`: at a closing, that closing.

        None when the calendar never opens that long again; `start` itself for no time at all.
        """
        if open_seconds <= 0:
            return start
        if open_seconds > (LAST_DAY - FIRST_DAY) * DAY:
            return None
        low = seconds(start)
        left = open_seconds + self._block(low // _WIDTH).before(low)
        for block in self._ahead(low // _WIDTH):
            if left <= block.total:
                index = bisect_left(block.passed, left)
                return instant(block.closes[index] - (block.passed[index] - left))
            left -= block.total
        return None

    def day_received(self, at: datetime) -> OpenDay | None:
        """The first open day whose last closing is later than `at`."""
        return next(self.days_from(at), None)

    def days_from(self, at: datetime) -> Iterator[OpenDay]:
        """The day received and every open day after it, ascending, as far as the search goes."""
        start = seconds(at)
        earliest = start // DAY - _REACH
        received = False
        for block in self._ahead(earliest // _BLOCK):
            for one in block.days:
                received = received or (one.day >= earliest and one.closes > start)
                if received:
                    yield one

    def read(self, day: int, minutes: int) -> int:
        """A time of day on a date as epoch seconds, by the rule for closings, through every change of zone."""
        found: int | None = None
        skipped = 0
        for start, end, zone_there in self._segments:
            at = zone_there.closing(day, minutes)
            if start <= at < end:
                found = at
            elif found is None and at >= end:
                # A change of zone may jump over a time as daylight saving does: the offset from before holds.
                skipped = day * DAY + minutes * 60 - zone_there.offset(end - 1)
        return skipped if found is None else found

    def settled_after(self, at: datetime) -> int:
        """The day after which the calendar has nothing but its week, holidays and zone left to vary."""
        return max(self._named, seconds(at) // DAY) + HORIZON

    def _is_open(self, at: int) -> bool:
        block = self._block(at // _WIDTH)
        index = bisect_right(block.opens, at) - 1
        return index >= 0 and at < block.closes[index]

    def _ahead(self, index: int) -> Iterator[_Block]:
        """The blocks from this one on, until nothing has opened for so long that nothing ever will."""
        quiet_from = max(index, self._named // _BLOCK + 1)
        while index <= LAST_DAY // _BLOCK:
            block = self._block(index)
            yield block
            if block.opens or block.days:
                quiet_from = max(quiet_from, index)
            index += 1
            if (index - quiet_from) * _BLOCK > (HORIZON if any(self._week) else _BLOCK):
                return

    def _block(self, index: int) -> _Block:
        found = self._blocks.get(index)
        if found is None:
            if len(self._blocks) > _KEPT:
                self._blocks.clear()
            found = self._blocks[index] = self._compile(index)
        return found

    def _compile(self, index: int) -> _Block:
        first = max(index * _BLOCK - _REACH, FIRST_DAY)
        last = min((index + 1) * _BLOCK + _REACH, LAST_DAY)
        if self._idle(first, last):
            return _NOTHING
        closed = self._closed(first - 1, last + _REACH)
        days: list[OpenDay] = []
        found: list[tuple[int, int]] = []
        for day in range(first, last):
            if day in closed:
                continue
            spans = self._opened.get(day)
            if spans is None:
                spans = self._week[(day + _EPOCH_WEEKDAY) % 7]
            if not spans:
                continue
            intervals = self._intervals(day, spans, closed)
            if intervals:
                found += intervals
                if day // _BLOCK == index:
                    opens, closes = min(a for a, _ in intervals), max(b for _, b in intervals)
                    days.append(OpenDay(day, opens, closes))
        return _Block.of(_merged(found), index, days)

    def _idle(self, first: int, last: int) -> bool:
        """Whether nothing can open from `first` to before `last`: known without looking at each day."""
        if any(first <= day < last for day in self._opened):
            return False
        return not any(self._week) or any(a <= first and last <= b + 1 for a, b in self._off)

    def _closed(self, first: int, last: int) -> set[int]:
        """The closed dates from `first` to before `last`."""
        closed: set[int] = set()
        for low, high in self._off:
            closed.update(range(max(low, first), min(high + 1, last)))
        for country in self.calendar.holidays:
            for year in range(label(first).year, label(last).year + 1):
                closed.update(number(day) for day in holidays_in(country, year))
        return closed.difference(self._opened)

    def _intervals(self, day: int, spans: _Minutes, closed: set[int]) -> list[tuple[int, int]]:
        """What opens on a date that is not closed, as epoch seconds, cut where it has to be."""
        if len(self._segments) == 1:
            return _in_zone(self._segments[0][2], day, spans, closed)
        found: list[tuple[int, int]] = []
        for start, end, zone_there in self._segments:
            if start <= (day + _REACH) * DAY and end > (day - _REACH) * DAY:
                cut = ((max(a, start), min(b, end)) for a, b in _in_zone(zone_there, day, spans, closed))
                found += [(a, b) for a, b in cut if a < b]
        return found


_Minutes = tuple[tuple[int, int], ...]
"""Merged spans, ascending; a closing on the next day has 1440 added."""

HORIZON = 3653
"""Days without an opening after which there will be none: ten years see every weekday, holiday and change of clocks."""

_BLOCK = 128
_WIDTH = _BLOCK * DAY
_KEPT = 512
_REACH = 4
"""Days by which the instants of a date may lie away from the same date in UTC: offset, tail, a skipped day."""
_EPOCH_WEEKDAY = 3
_ALWAYS = 1 << 60


@dataclass(frozen=True, slots=True)
class _Block:
    """`_BLOCK` days of UTC: their merged intervals and open days. `passed`: open seconds up to each closing."""

    opens: list[int]
    closes: list[int]
    passed: list[int]
    total: int
    days: list[OpenDay]

    @staticmethod
    def of(intervals: Iterable[tuple[int, int]], index: int, days: list[OpenDay]) -> _Block:
        low, high = index * _WIDTH, (index + 1) * _WIDTH
        inside = [(max(a, low), min(b, high)) for a, b in intervals if a < high and b > low]
        passed = list(accumulate(b - a for a, b in inside))
        return _Block([a for a, _ in inside], [b for _, b in inside], passed, passed[-1] if passed else 0, days)

    def before(self, at: int) -> int:
        """Open seconds from the block's begin to `at`, an instant in it."""
        index = bisect_right(self.opens, at) - 1
        return self.passed[index] - max(self.closes[index] - at, 0) if index >= 0 else 0


_NOTHING = _Block([], [], [], 0, [])


def _in_zone(zone_there: Zone, day: int, spans: _Minutes, closed: set[int]) -> list[tuple[int, int]]:
    offset = zone_there.steady_offset(day)
    if offset is not None:
        midnight = day * DAY - offset
        # Only a tail can meet a closed date here; it stops at that date's first second.
        limit = 1440 if day + 1 in closed else 2880
        return [(midnight + a * 60, midnight + min(b, limit) * 60) for a, b in spans]
    if not zone_there.exists(day):
        return []
    earliest = zone_there.ends(day - 1) if day - 1 in closed and zone_there.exists(day - 1) else -_ALWAYS
    latest = _ALWAYS
    for near in (day + 1, day + 2):
        if near in closed and zone_there.exists(near):
            latest = min(latest, zone_there.begins(near))
    cut = ((max(zone_there.opening(day, a), earliest), min(zone_there.closing(day, b), latest)) for a, b in spans)
    return [(a, b) for a, b in cut if a < b]


def _joined(spans: Iterable[Span]) -> _Minutes:
    """Spans of one weekday, overlapping and touching ones merged on the wall clock."""
    return tuple(_merged([(a, b if b > a else b + 1440) for a, b in spans]))


def _merged(intervals: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for low, high in sorted(intervals):
        if merged and low <= merged[-1][1]:
            if high > merged[-1][1]:
                merged[-1] = (merged[-1][0], high)
        else:
            merged.append((low, high))
    return merged


def _opened(calendar: Calendar, week: Sequence[_Minutes]) -> dict[int, _Minutes]:
    """The dates she opens, with their hours; a date named twice has both."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for one in calendar.opened:
        day = number(one.day)
        own = week[(day + _EPOCH_WEEKDAY) % 7] if one.spans is None else _joined(one.spans)
        spans.setdefault(day, []).extend(own)
    return {day: tuple(_merged(found)) for day, found in spans.items()}


def _ranges(days_off: Iterable[tuple[date, date]]) -> list[tuple[int, int]]:
    """Days off as merged ranges of day numbers, so that one that spans a whole block is seen at once."""
    merged = _merged([(number(first), number(last) + 1) for first, last in days_off])
    return [(first, after - 1) for first, after in merged]


def _segments(calendar: Calendar) -> list[tuple[int, int, Zone]]:
    """The zones with the instants from and before which each holds."""
    changes = [(-_ALWAYS, calendar.tz)]
    changes += sorted(((seconds(at), tz) for at, tz in calendar.tz_changes), key=lambda change: change[0])
    ends = [at for at, _ in changes[1:]] + [_ALWAYS]
    return [(start, end, zone(tz)) for (start, tz), end in zip(changes, ends, strict=True)]
