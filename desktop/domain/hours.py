"""Contact hours: when a calendar is open, and arithmetic over its open time."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache

from desktop.domain.holidays import holidays_in
from desktop.domain.intervals import (
    ALWAYS,
    BLOCK,
    BLOCK_DAYS,
    NOTHING,
    REACH,
    Block,
    Minutes,
    OpenDay,
    in_zone,
    joined,
    merged,
)
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


@lru_cache(maxsize=512)
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
        self._week = tuple(joined(spans) for spans in calendar.week)
        self._opened = _opened(calendar, self._week)
        self._off = _ranges(calendar.days_off)
        self._segments = _segments(calendar)
        named = [last for _, last in self._off] + list(self._opened)
        named += [at // DAY for at, _, _ in self._segments[1:]]
        self._named = max(named, default=FIRST_DAY)
        self._blocks: dict[int, Block] = {}

    def is_open(self, at: datetime) -> bool:
        """Whether `at` lies in an interval; the closing instant itself is closed."""
        return self._is_open(seconds(at))

    def next_open(self, at: datetime) -> datetime | None:
        """`at` itself, as it was given, when open; else the next opening; None when there is none."""
        start = seconds(at)
        if self._is_open(start):
            return at
        for block in self._ahead(start // BLOCK):
            index = bisect_right(block.opens, start)
            if index < len(block.opens):
                return instant(block.opens[index])
        return None

    def next_close(self, at: datetime) -> datetime | None:
        """The closing of the interval that `at` lies in; None when closed, or open for months on end."""
        end = seconds(at)
        if not self._is_open(end):
            return None
        first = end // BLOCK
        for index in (first, first + 1):
            block = self._block(index)
            at_it = bisect_right(block.opens, end) - 1
            if at_it < 0 or end >= block.closes[at_it]:
                return instant(end)
            end = block.closes[at_it]
            if end < (index + 1) * BLOCK:
                return instant(end)
        return None

    def elapsed(self, start: datetime, end: datetime) -> int:
        """Open seconds in [start, end); 0 when `end` is not later."""
        low, high = seconds(start), seconds(end)
        if high <= low:
            return 0
        first, last = low // BLOCK, high // BLOCK
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
        left = open_seconds + self._block(low // BLOCK).before(low)
        for block in self._ahead(low // BLOCK):
            if left <= block.total:
                index = bisect_left(block.passed, left)
                return instant(block.closes[index] - (block.passed[index] - left))
            left -= block.total
        return None

    def days_from(self, at: datetime) -> Iterator[OpenDay]:
        """The day received (the first open one whose last closing is later than `at`) and every open day after it."""
        start = seconds(at)
        earliest = start // DAY - REACH
        received = False
        for block in self._ahead(earliest // BLOCK_DAYS):
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
        block = self._block(at // BLOCK)
        index = bisect_right(block.opens, at) - 1
        return index >= 0 and at < block.closes[index]

    def _ahead(self, index: int) -> Iterator[Block]:
        """The blocks from this one on, until nothing has opened for so long that nothing ever will."""
        quiet_from = max(index, self._named // BLOCK_DAYS + 1)
        while index <= LAST_DAY // BLOCK_DAYS:
            block = self._block(index)
            yield block
            if block.opens or block.days:
                quiet_from = max(quiet_from, index)
            index += 1
            if (index - quiet_from) * BLOCK_DAYS > (HORIZON if any(self._week) else BLOCK_DAYS):
                return

    def _block(self, index: int) -> Block:
        found = self._blocks.get(index)
        if found is None:
            if len(self._blocks) > _KEPT:
                self._blocks.clear()
            found = self._blocks[index] = self._compile(index)
        return found

    def _compile(self, index: int) -> Block:
        first = max(index * BLOCK_DAYS - REACH, FIRST_DAY)
        last = min((index + 1) * BLOCK_DAYS + REACH, LAST_DAY)
        if self._idle(first, last):
            return NOTHING
        closed = self._closed(first - 1, last + REACH)
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
                if day // BLOCK_DAYS == index:
                    opens, closes = min(a for a, _ in intervals), max(b for _, b in intervals)
                    days.append(OpenDay(day, opens, closes))
        return Block.of(merged(found), index, days)

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

    def _intervals(self, day: int, spans: Minutes, closed: set[int]) -> list[tuple[int, int]]:
        """What opens on a date that is not closed, as epoch seconds, cut where it has to be."""
        if len(self._segments) == 1:
            return in_zone(self._segments[0][2], day, spans, closed)
        found: list[tuple[int, int]] = []
        for start, end, zone_there in self._segments:
            if start <= (day + REACH) * DAY and end > (day - REACH) * DAY:
                cut = ((max(a, start), min(b, end)) for a, b in in_zone(zone_there, day, spans, closed))
                found += [(a, b) for a, b in cut if a < b]
        return found


HORIZON = 3653
"""Days without an opening after which there will be none: ten years see every weekday, holiday and change of clocks."""

_KEPT = 512
_EPOCH_WEEKDAY = 3


def _opened(calendar: Calendar, week: Sequence[Minutes]) -> dict[int, Minutes]:
    """The dates she opens, with their hours; a date named twice has both."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for one in calendar.opened:
        day = number(one.day)
        own = week[(day + _EPOCH_WEEKDAY) % 7] if one.spans is None else joined(one.spans)
        spans.setdefault(day, []).extend(own)
    return {day: tuple(merged(found)) for day, found in spans.items()}


def _ranges(days_off: Iterable[tuple[date, date]]) -> list[tuple[int, int]]:
    """Days off as merged ranges of day numbers, so that one that spans a whole block is seen at once."""
    ranges = merged([(number(first), number(last) + 1) for first, last in days_off])
    return [(first, after - 1) for first, after in ranges]


def _segments(calendar: Calendar) -> list[tuple[int, int, Zone]]:
    """The zones with the instants from and before which each holds."""
    changes = [(-ALWAYS, calendar.tz)]
    changes += sorted(((seconds(at), tz) for at, tz in calendar.tz_changes), key=lambda change: change[0])
    ends = [at for at, _ in changes[1:]] + [ALWAYS]
    return [(start, end, zone(tz)) for (start, tz), end in zip(changes, ends, strict=True)]
