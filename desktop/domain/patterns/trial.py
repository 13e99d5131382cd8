"""A trial: what was counted in the thirty days before something was tried, and in the thirty after.

Counts are taken as Poisson, each with its days of exposure. Whether there is less of it is decided by the conditional
test: given both counts together, the later one is binomial with the share of the later days (Przyborowski and Wilenski
1940, Biometrika 31). The interval of the ratio is that of Clopper and Pearson (1934, Biometrika 26) carried over to it,
the interval of each rate is Garwood's (1936, Biometrika 28); all are exact, and hold at least 95 %.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from math import exp, inf, lgamma, log
from zoneinfo import ZoneInfo

from desktop.domain.agreement import in_force
from desktop.domain.decision import TRIED_FOR
from desktop.domain.hours import hours
from desktop.domain.patterns.facts import ClientFacts
from desktop.domain.patterns.indicators import Occurrence
from desktop.domain.patterns.raised import SUPPORTING
from desktop.domain.patterns.replay import TRAILS
from desktop.domain.steps import Steps

DAYS = TRIED_FOR.days

TAIL = 0.025
"""What each end of an interval may miss."""

LEAST_DAYS = 8
"""Fewer days than these on either side are too few to compare."""

SILENT = 14
"""So many days without a line from either side are a holiday, or a gap in the log, and count for neither."""

HALVINGS = 60

Happened = dict[str, tuple[Occurrence, ...]]
"""Every occurrence of each signal, by its code."""


class Verdict(StrEnum):
    HELPED = "helped"
    """There is less of it, and the interval says so."""
    NO_EFFECT = "no_effect"
    """Nothing that can be seen."""
    TOO_EARLY = "too_early"
    """The thirty days are not over, or so little was there that not even none of it would show."""


@dataclass(frozen=True, slots=True)
class Rate:
    """How often in so many days on which it could have happened; `low`, `high`: between which rates a week it lies."""

    count: int
    days: int
    low: float
    high: float

    @property
    def a_week(self) -> float:
        return self.count / self.days * 7 if self.days else 0.0


@dataclass(frozen=True, slots=True)
class Trial:
    """`over`: the last day of the thirty. `ratio`: between how many times as often lies what comes after."""

    began: date
    over: date
    before: Rate
    after: Rate
    ratio: tuple[float, float]
    verdict: Verdict


def happened(facts: ClientFacts) -> Steps[Happened]:
    """All that was ever counted, by signal: what every trial of a client rests on."""
    found: Happened = {}
    for trails in TRAILS.values():
        for one in (yield from trails(facts)):
            found[one.signal.indicator] = one.occurrences
    return found


def trial(facts: ClientFacts, ever: Happened, signals: Iterable[str], tried_at: datetime, today: date) -> Trial:
    """What has become of these signals since something was tried at `tried_at` (aware), as it is known on `today`.

    The day itself belongs to neither side. One thing that shows two signals counts once. What innocent things raise
    too is left out where anything else is among the signals.
    """
    named = frozenset(signals)
    telling = named - {str(one) for one in SUPPORTING} or named
    days = {(each.source, each.id): each.on for name in sorted(telling) for each in ever.get(name, ())}
    began = facts.day_of(tried_at)
    over = began + timedelta(days=DAYS)
    before = _rate(facts, days.values(), began - timedelta(days=DAYS), began - timedelta(days=1))
    after = _rate(facts, days.values(), began + timedelta(days=1), min(over, today - timedelta(days=1)))
    ratio = ratio_interval(before.count, before.days, after.count, after.days)
    return Trial(began, over, before, after, ratio, _verdict(before, after, ratio, today > over))


def ratio_interval(before: int, days_before: int, after: int, days_after: int) -> tuple[float, float]:
    """Between how many times the rate of before lies that of after; nothing is known without days or counts."""
    both = before + after
    if not both or not days_before or not days_after:
        return 0.0, inf
    low = 0.0 if after == 0 else _found(lambda p: 1.0 - _binomial(after - 1, both, p) < TAIL, 0.0, 1.0)
    high = 1.0 if before == 0 else _found(lambda p: _binomial(after, both, p) > TAIL, 0.0, 1.0)
    scale = days_before / days_after
    return scale * _odds(low), scale * _odds(high)


def rate_interval(count: int, days: int) -> tuple[float, float]:
    """Between which rates a day lies; 0 to infinity without days."""
    if not days:
        return 0.0, inf
    most = count + 10.0 * (count + 1) ** 0.5 + 10.0
    low = 0.0 if count == 0 else _found(lambda mean: 1.0 - poisson(count - 1, mean) < TAIL, 0.0, most)
    return low / days, _found(lambda mean: poisson(count, mean) > TAIL, 0.0, most) / days


def days_of_exposure(facts: ClientFacts, first: date, last: date) -> int:
    """Days from `first` to `last` on which the hours are open, or something was said; long silences are left out."""
    said = sorted({facts.day_of(one.at) for one in facts.contacts})
    silences = [(one, after) for one, after in pairwise([*said, max([last, *said])]) if (after - one).days > SILENT]
    days = (first + timedelta(days=ahead) for ahead in range((last - first).days + 1))
    return sum(
        one in said or (_is_open(facts, one) and not any(begins < one <= ends for begins, ends in silences))
        for one in days
    )


def _rate(facts: ClientFacts, happened: Iterable[date], first: date, last: date) -> Rate:
    count = sum(first <= day <= last for day in happened)
    days = days_of_exposure(facts, first, last)
    low, high = rate_interval(count, days)
    return Rate(count, days, low * 7, high * 7)


def _verdict(before: Rate, after: Rate, ratio: tuple[float, float], is_over: bool) -> Verdict:
    if not is_over or min(before.days, after.days) < LEAST_DAYS:
        return Verdict.TOO_EARLY
    if ratio[1] < 1.0:
        return Verdict.HELPED
    best = ratio_interval(before.count + after.count, before.days, 0, after.days)
    return Verdict.NO_EFFECT if best[1] < 1.0 else Verdict.TOO_EARLY


def _is_open(facts: ClientFacts, day: date) -> bool:
    """Whether anything is open on a day, in the assistant's zone; every day is where nothing was agreed."""
    begins = datetime.combine(day, time(), ZoneInfo(facts.zone))
    agreed = in_force(facts.agreements, begins + timedelta(hours=12))
    if agreed is None:
        return True
    return hours(agreed.calendar).elapsed(begins, datetime.combine(day + timedelta(days=1), time(), begins.tzinfo)) > 0


def _odds(p: float) -> float:
    return p / (1.0 - p) if p < 1.0 else inf


def _found(below: Callable[[float], bool], low: float, high: float) -> float:
    """Where `below` turns from true to false, by halves."""
    for _ in range(HALVINGS):
        middle = (low + high) / 2
        low, high = (middle, high) if below(middle) else (low, middle)
    return (low + high) / 2


def _binomial(most: int, of: int, p: float) -> float:
    """The probability of at most so many."""
    if p <= 0.0 or p >= 1.0:
        return float(p <= 0.0 or most >= of)
    ways = lgamma(of + 1)
    return sum(
        exp(ways - lgamma(one + 1) - lgamma(of - one + 1) + one * log(p) + (of - one) * log(1.0 - p))
        for one in range(most + 1)
    )


def poisson(most: int, mean: float) -> float:
    """The probability of at most so many."""
    if mean <= 0.0:
        return 1.0
    return sum(exp(one * log(mean) - mean - lgamma(one + 1)) for one in range(most + 1))
