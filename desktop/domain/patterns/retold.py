"""A year of one client told again under today's rules: what stood, and what was counted by month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from desktop.domain.patterns.assessment import Assessment, Episode
from desktop.domain.patterns.card import Usual as UsualRange
from desktop.domain.patterns.card import usual_range
from desktop.domain.patterns.facts import ClientFacts
from desktop.domain.patterns.indicators import Indicator, Occurrence, Source
from desktop.domain.patterns.replay import Usual, Watched, watched
from desktop.domain.patterns.trial import poisson
from desktop.domain.patterns.weighing import Tally
from desktop.domain.reliability import exchanged, overdue
from desktop.domain.steps import Steps

MONTHS = 12
"""The present one among them."""
CONTEXT = timedelta(days=60)
"""So much further back the conversation is read, for what still waited then."""
BY_CHANCE = 0.05
NOTHING_USUAL = 0.05
"""An expected number below this for a month says only that nothing is known of what is usual."""


@dataclass(frozen=True, slots=True)
class Month:
    """Both days are included; the present month ends today."""

    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Count:
    """What was counted in one month; `usual`: how many are expected in it, None where nothing is known of that."""

    observed: int
    usual: float | None
    facts: tuple[Occurrence, ...] = ()

    @property
    def range(self) -> UsualRange | None:
        """The same usual in whole numbers."""
        return None if self.usual is None else usual_range(self.usual)

    @property
    def is_more(self) -> bool:
        """Whether it is more than is usual, and more than chance would bring in one month of twenty."""
        return self.usual is not None and 1.0 - poisson(self.observed - 1, self.usual) < BY_CHANCE

    def ids(self, source: Source) -> tuple[str, ...]:
        """Portable ids of what was counted, of one source."""
        return tuple(one.id for one in self.facts if one.source is source)


@dataclass(frozen=True, slots=True)
class Line:
    """One thing counted month by month; None in a month before anything of this client is known."""

    indicator: Indicator
    counts: tuple[Count | None, ...]

    @property
    def total(self) -> int:
        return sum(one.observed for one in self.counts if one is not None)


@dataclass(frozen=True, slots=True)
class OwnMonth:
    """Her answers to what arrived in a month: so many late, of so many of which that is known.

    `interactions`: portable ids of the lines that were answered late.
    """

    late: int = 0
    decided: int = 0
    interactions: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Retold:
    """`stood`: every episode that touches these months. `lines`: of all that was ever counted in them, those that an
    episode rested on first. `changes`: days from which something else was agreed. `begins`: the first day of which
    anything is known; None where nothing is.
    """

    client: str
    months: tuple[Month, ...]
    begins: date | None
    stood: tuple[Episode, ...]
    lines: tuple[Line, ...]
    own: tuple[OwnMonth, ...]
    changes: tuple[date, ...]


def months_to(today: date) -> tuple[Month, ...]:
    """Twelve months, the oldest first."""
    found: list[Month] = []
    last = today
    for _ in range(MONTHS):
        first = last.replace(day=1)
        found.append(Month(first, last))
        last = first - timedelta(days=1)
    return tuple(reversed(found))


def month_of(day: date, months: Sequence[Month]) -> int | None:
    """The place of a day's month; None where it is none of them."""
    return next((place for place, one in enumerate(months) if one.first <= day <= one.last), None)


def retold(facts: ClientFacts, now: datetime, usual: Mapping[date, Usual]) -> Steps[Retold]:
    """The year up to `now` (aware). `usual`: what was usual with all clients, by day, as a replay says."""
    today = facts.day_of(now)
    months = months_to(today)
    made = yield from watched(facts, today)
    expected: dict[Indicator, list[float]] = {}
    day = made.begins
    ends = {one.last: one for one in months}
    while day <= today:
        rates = usual.get(day) or _field(made)
        made.judge(day, rates)
        if (month := ends.get(day)) is not None:
            for one in _tallies(made):
                expected.setdefault(one.signal.indicator, []).append(_expected(one, month, rates))
        if day.day == 1:
            yield
        day += timedelta(days=1)
    stood = _within(made.assessment(today), months)
    heard = [facts.day_of(one.at) for one in facts.contacts] + [one for one in (facts.since,) if one is not None]
    begins = min(heard, default=None)
    lines = [_line(one, months, expected.get(one.signal.indicator, []), begins) for one in _tallies(made)]
    own = yield from _own(facts, months, now)
    return Retold(
        client=facts.client,
        months=months,
        begins=begins,
        stood=stood,
        lines=tuple(_in_order((one for one in lines if one.total), stood)),
        own=own,
        changes=tuple(one.from_day for one in facts.lasting[1:] if months[0].first <= one.from_day <= today),
    )


def _tallies(made: Watched) -> Iterable[Tally]:
    """Each indicator once."""
    return {one.signal.indicator: one for watch in made.watches for one in watch.tallies}.values()


def _field(made: Watched) -> Usual:
    """What is usual with most assistants, for days before anything was usual with her clients."""
    return {one.signal.indicator: one.signal.usual for one in _tallies(made)}


def _expected(one: Tally, month: Month, rates: Usual) -> float:
    after, until = ((day - one.first).days for day in (month.first - timedelta(days=1), month.last))
    return one.expected(max(after, -1), until, one.rate(rates[one.signal.indicator]))


def _line(one: Tally, months: Sequence[Month], expected: Sequence[float], begins: date | None) -> Line:
    """`expected`: of the last months, as many as were judged."""
    usual = [0.0] * (len(months) - len(expected)) + list(expected)
    counts: list[Count | None] = []
    for month, each in zip(months, usual, strict=True):
        if begins is None or month.last < begins:
            counts.append(None)
            continue
        known = tuple(each for each in one.occurrences if month.first <= each.known <= month.last)
        counts.append(Count(len(known), each if each >= NOTHING_USUAL else None, known))
    return Line(one.signal.indicator, tuple(counts))


def _within(found: Assessment, months: Sequence[Month]) -> tuple[Episode, ...]:
    return tuple(one for one in found.episodes if one.cleared_on is None or one.cleared_on > months[0].first)


def _in_order(lines: Iterable[Line], stood: Iterable[Episode]) -> list[Line]:
    """First what an episode rested on, in the order of these, then the rest in the order of the profiles' signals."""
    spoke = list(dict.fromkeys(each.indicator for one in stood for each in one.evidence))
    return sorted(lines, key=lambda one: spoke.index(one.indicator) if one.indicator in spoke else len(spoke))


def _own(facts: ClientFacts, months: Sequence[Month], now: datetime) -> Steps[tuple[OwnMonth, ...]]:
    """As in the reliability of a summary: what one answer answered counts once, and so does what still waits."""
    since = months[0].first - CONTEXT
    lines = sorted(
        (line for one in facts.contacts if facts.day_of(one.at) >= since for line in one.lines),
        key=lambda line: line.at,
    )
    yield
    found: list[tuple[int, str | None]] = []
    for one in (yield from exchanged(lines, facts.agreements)):
        place = month_of(facts.day_of(one.begun), months)
        if place is not None and one.in_time is not None:
            late = next((each.item.id for each in one.replies if each.in_time is False), None)
            found.append((place, late))
    yield
    still = overdue(lines, facts.agreements, now)
    if still is not None and (place := month_of(facts.day_of(still.due.at), months)) is not None:
        found.append((place, still.due.id))
    return tuple(_month([late for where, late in found if where == place]) for place in range(len(months)))


def _month(verdicts: Sequence[str | None]) -> OwnMonth:
    late = tuple(one for one in verdicts if one is not None)
    return OwnMonth(len(late), len(verdicts), late)
