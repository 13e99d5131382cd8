"""Watching one profile of one client from day to day: raise, keep, clear."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from desktop.domain.indicators import Indicator
from desktop.domain.pattern import Episode, Profile, Standing, State
from desktop.domain.usual import probability
from desktop.domain.weighing import Tally, Weighing, weigh

WINDOWS = (28, 56, 84)
"""Days looked back over: the short one sees strong changes soon, the long ones see quiet clients at all."""

SETTLES = 42
"""After so many days, a day without a warning becomes part of what is usual."""

RECENT = 28
"""The days that decide whether a warning still stands."""


@dataclass(frozen=True, slots=True)
class Bar:
    """How much is needed. `raised`, `watch`: nats over the best window; a warning stands while its recent
    days give at least `kept`, and is cleared after `patience` days below.

    To raise, `kinds` of signal must add at least `kind` nats each, with facts on `days` different days
    that lie at least `spread` days apart: one bad week is not a pattern.
    """

    raised: float
    watch: float
    kept: float
    kinds: int
    kind: float
    days: int
    spread: int
    patience: int = 7


@dataclass(slots=True)
class Watch:
    """One profile of one client; `step` is called once for each day in turn."""

    profile: Profile
    bar: Bar
    first: date
    tallies: tuple[Tally, ...]
    episodes: list[Episode] = field(default_factory=list)
    standing: Standing = Standing(State.NOT_ENOUGH_DATA)
    below: int = 0

    @property
    def raised(self) -> bool:
        return bool(self.episodes) and self.episodes[-1].cleared_on is None

    def step(self, day: int, usual: dict[Indicator, float], enough: bool) -> None:
        """Judge the day with this number from `first`, from what was known when it ended.

        `usual`: the portfolio's rates of the day before. `enough`: whether the floor of data is reached.
        """
        if not self.raised and day >= SETTLES:
            for one in self.tallies:
                one.settle(day - SETTLES)
        if not enough:
            self.standing = Standing(State.NOT_ENOUGH_DATA)
            return
        best = max((weigh(self.tallies, usual, day - span, day) for span in WINDOWS), key=lambda one: one.nats)
        if self.raised:
            self._keep_or_clear(day, usual)
        elif best.nats >= self.bar.raised and self._is_pattern(best):
            self.below = 0
            self.episodes.append(Episode(self.profile, self._date(day), best.evidence()))
        self.standing = Standing(self._state(best), probability(best.nats - self.bar.raised), best.evidence())

    def _keep_or_clear(self, day: int, usual: dict[Indicator, float]) -> None:
        recent = weigh(self.tallies, usual, day - RECENT, day)
        self.below = self.below + 1 if recent.nats < self.bar.kept else 0
        if self.below >= self.bar.patience:
            self.episodes[-1] = replace(self.episodes[-1], cleared_on=self._date(day))

    def _is_pattern(self, found: Weighing) -> bool:
        days = sorted(found.days_on())
        return (
            found.kinds(self.bar.kind) >= self.bar.kinds
            and len(days) >= self.bar.days
            and (days[-1] - days[0]).days >= self.bar.spread
        )

    def _state(self, best: Weighing) -> State:
        if self.raised:
            return State.RAISED
        return State.WATCH if best.nats >= self.bar.watch else State.NONE

    def _date(self, day: int) -> date:
        return self.first + timedelta(days=day)
