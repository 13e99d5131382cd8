"""Weighing: a trail counted up by day, and what its last weeks say against what is usual."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

from desktop.domain.patterns.assessment import Evidence
from desktop.domain.patterns.indicators import Occurrence, Signal, Source, Trail
from desktop.domain.patterns.usual import evidence_weight, own_rate, shape

CROWDED = 3
"""Of one day's occurrences, how many weigh: a crisis is one bad day, not a pattern."""

OWN_DAYS = 28
"""How many settled days a client's own pace must rest on before it can be said to have changed."""


@dataclass(slots=True)
class Tally:
    """A trail by day, from day 0, `first`, to the last: running totals, and the part that has become usual."""

    signal: Signal
    first: date
    occurrences: tuple[Occurrence, ...]
    counted: list[int]
    weighed: list[float]
    chances: list[int]
    settled: float = 0.0
    settled_chances: int = 0
    settled_days: int = 0

    def settle(self, day: int) -> None:
        """Take one day of the past into what is usual."""
        self.settled += self.weighed[day + 1] - self.weighed[day]
        self.settled_chances += self.chances[day + 1] - self.chances[day]
        self.settled_days += 1

    def rate(self, portfolio: float) -> float:
        """How many the usual gives for each chance, or for each day; 0 while too few days have settled to say."""
        if self.signal.per_day:
            return self.settled / self.settled_days if self.settled_days >= OWN_DAYS else 0.0
        return own_rate(self.settled, self.settled_chances, portfolio)

    def expected(self, after: int, until: int, rate: float) -> float:
        """How many that rate gives for the days after `after` up to `until`, both numbered from `first`."""
        return rate * (until - after if self.signal.per_day else self.chances[until + 1] - self.chances[after + 1])

    def count(self, after: int, until: int) -> float:
        """How many there were in those days, each by its weight."""
        return self.weighed[until + 1] - self.weighed[after + 1]

    def weight(self, count: float, expected: float, days: int) -> float:
        """What so many in so many days add for or against, in nats, within the signal's bounds."""
        signal = self.signal
        if expected <= 0.0 or (not count and not signal.least):
            return 0.0
        nats = evidence_weight(count, expected, signal.factor, shape(self.settled, days))
        return min(max(nats, signal.least), signal.most)

    def between(self, after: int, until: int) -> tuple[Occurrence, ...]:
        """The occurrences known in those days."""
        return self.occurrences[self.counted[after + 1] : self.counted[until + 1]]


class Part(NamedTuple):
    """What one tally adds: the rate that is usual, the number it gives, and the nats."""

    tally: Tally
    rate: float
    expected: float
    nats: float


class Weighing(NamedTuple):
    """All tallies over one window: the days after `after` up to `until`; `nats` is what they add together."""

    after: int
    until: int
    nats: float
    parts: tuple[Part, ...]

    def kinds(self, least: float) -> int:
        """How many kinds of signal add at least so much each; a supporting one is no kind."""
        return sum(1 for part in self.parts if part.nats >= least and not part.tally.signal.supporting)

    def without_worst(self, days: int) -> float:
        """The nats that are left without the so many days on end that speak for it most."""
        begins = {(one - part.tally.first).days for part in self.parts[:1] for one in self.days_on()}
        return min((self._without(start, min(start + days - 1, self.until)) for start in begins), default=self.nats)

    def _without(self, start: int, end: int) -> float:
        nats, days = 0.0, self.until - self.after - (end - start + 1)
        for tally, rate, expected, _ in self.parts:
            count = tally.count(self.after, self.until) - tally.count(start - 1, end)
            nats += tally.weight(count, expected - tally.expected(start - 1, end, rate), days)
        return nats

    def firm(self) -> float:
        """What adds up without words and without what innocent things raise too."""
        return sum(part.nats for part in self.parts if not (part.tally.signal.words or part.tally.signal.supporting))

    def speaking(self) -> tuple[Part, ...]:
        """The parts that speak for the profile, the strongest first."""
        found = [part for part in self.parts if part.nats > 0.0]
        return tuple(sorted(found, key=lambda part: (-part.nats, part.tally.signal.indicator)))

    def days_on(self) -> set[date]:
        """The different days of what speaks."""
        return {one.known for part in self.speaking() for one in part.tally.between(self.after, self.until)}

    def evidence(self) -> tuple[Evidence, ...]:
        """What speaks, with the facts behind it, over this window."""
        return tuple(_evidence(part, self.after, self.until) for part in self.speaking())


def tally(found: Trail, first: date, days: int) -> Tally:
    """The trail by day over `days` days from `first`; what lies outside is left out."""
    kept = tuple(one for one in found.occurrences if 0 <= (one.known - first).days < days)
    counted = [0] * days
    chances = [0] * days
    weights = [0.0] * days
    for one in kept:
        counted[(one.known - first).days] += 1
        weights[(one.known - first).days] += one.weight
    for day in found.chances:
        if 0 <= (day - first).days < days:
            chances[(day - first).days] += 1
    weighed = (weight if found.signal.per_day else min(weight, CROWDED) for weight in weights)
    return Tally(found.signal, first, kept, _running(counted), _sums(weighed), _running(chances))


def weigh(tallies: tuple[Tally, ...], rates: tuple[float, ...], after: int, until: int) -> Weighing:
    """Every tally's last days against what is usual; `rates`: of each tally, as the usual gives them."""
    start = max(after, -1)
    parts = []
    for one, rate in zip(tallies, rates, strict=True):
        expected = one.expected(start, until, rate)
        parts.append(Part(one, rate, expected, one.weight(one.count(start, until), expected, until - start)))
    return Weighing(start, until, sum(part.nats for part in parts), tuple(parts))


def _running(counts: Iterable[int]) -> list[int]:
    return [0, *accumulate(counts)]


def _sums(weights: Iterable[float]) -> list[float]:
    return [0.0, *accumulate(weights)]


def _evidence(part: Part, after: int, until: int) -> Evidence:
    cited = part.tally.between(after, until)
    first = part.tally.first
    ids = {source: tuple(sorted(one.id for one in cited if one.source is source)) for source in Source}
    return Evidence(
        part.tally.signal.indicator,
        expected=part.expected,
        first=min([first + timedelta(days=after + 1), *(one.on for one in cited)]),
        last=first + timedelta(days=until),
        interactions=ids[Source.INTERACTION],
        appointments=ids[Source.APPOINTMENT],
        tasks=ids[Source.TASK],
        read=tuple(sorted(one.id for one in cited if one.weight < 1.0)),
    )
