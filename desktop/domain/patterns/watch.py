"""Watching one profile of one client from day to day: raise, keep, clear."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from desktop.domain.patterns.assessment import Episode, Profile, ProfileStanding, ProfileState
from desktop.domain.patterns.indicators import Indicator
from desktop.domain.patterns.usual import probability
from desktop.domain.patterns.weighing import Tally, Weighing, weigh

RECENT = 28
"""Days looked back over: they see strong changes soon, and decide whether a warning still stands."""

LONGER = (56, 84, 112)
"""Days looked back over too, so that quiet clients are seen at all."""

SETTLES = 42
"""After so many days, a day without a warning becomes part of what is usual."""


@dataclass(frozen=True, slots=True)
class Bar:
    """How much is needed. `raised`, `watch`: nats over the best window, of which the recent days must give `recent`;
    a warning stands while its recent days give at least `kept`, and is cleared after `patience` days below.

    To raise, `kinds` of signal must add at least `kind` nats each, and without the worst `spell` days what is left
    must still give `rest`: one bad week is not a pattern.
    """

    raised: float
    watch: float
    recent: float
    kept: float
    kinds: int
    kind: float
    rest: float
    spell: int = 7
    firm: float = 0.0
    alone: float = 0.0
    """Words alone need `alone` nats more: where what does not rest on words gives less than `firm`."""

    patience: int = 5
    keeps: int = RECENT
    """Days looked back over to see whether a warning still stands."""

    longer: tuple[int, ...] = LONGER
    """Days looked back over to raise it, beside the recent ones."""


@dataclass(slots=True)
class Watch:
    """One profile of one client; `step` is called once for each day in turn."""

    profile: Profile
    bar: Bar
    first: date
    tallies: tuple[Tally, ...]
    episodes: list[Episode] = field(default_factory=list)
    judged: tuple[int, tuple[float, ...]] | None = None
    """The day judged last, and what was usual then; None below the floor of data."""

    below: int = 0

    @property
    def raised(self) -> bool:
        return bool(self.episodes) and self.episodes[-1].cleared_on is None

    @property
    def standing(self) -> ProfileStanding:
        """Where it stands after the day judged last."""
        if self.judged is None:
            return ProfileStanding(ProfileState.NOT_ENOUGH_DATA)
        best = self._best(*self.judged)
        return ProfileStanding(self._state(best), probability(best.nats - self.bar.raised), best.evidence())

    def step(self, day: int, usual: dict[Indicator, float], enough: bool) -> None:
        """Judge the day with this number from `first`, from what was known when it ended.

        `usual`: the portfolio's rates of the day before. `enough`: whether the floor of data is reached.
        """
        if not self.raised and day >= SETTLES:
            for one in self.tallies:
                one.settle(day - SETTLES)
        if not enough:
            self.judged = None
            return
        rates = tuple(one.rate(usual[one.signal.indicator]) for one in self.tallies)
        self.judged = day, rates
        if self.raised:
            self._keep_or_clear(day, self._weigh(day, self.bar.keeps, rates))
        elif self._weigh(day, RECENT, rates).nats >= self.bar.recent:
            best = self._best(day, rates)
            if best.nats >= self._needed(best) and self._is_pattern(best):
                self.below = 0
                self.episodes.append(Episode(self.profile, self._date(day), best.evidence()))

    def _best(self, day: int, rates: tuple[float, ...]) -> Weighing:
        """The window that speaks for it most."""
        return max((self._weigh(day, span, rates) for span in (RECENT, *self.bar.longer)), key=lambda one: one.nats)

    def _weigh(self, day: int, span: int, rates: tuple[float, ...]) -> Weighing:
        """The last `span` days, but never those that a warning now cleared has already spoken of."""
        over = [(one.cleared_on - self.first).days - RECENT for one in self.episodes[-1:] if one.cleared_on]
        return weigh(self.tallies, rates, max([day - span, *(one for one in over if one < day - RECENT)]), day)

    def _keep_or_clear(self, day: int, recent: Weighing) -> None:
        self.below = self.below + 1 if recent.nats < self.bar.kept else 0
        if self.below >= self.bar.patience:
            self.episodes[-1] = replace(self.episodes[-1], cleared_on=self._date(day))

    def _needed(self, found: Weighing) -> float:
        return self.bar.raised + (self.bar.alone if found.firm() < self.bar.firm else 0.0)

    def _is_pattern(self, found: Weighing) -> bool:
        return found.kinds(self.bar.kind) >= self.bar.kinds and found.without_worst(self.bar.spell) >= self.bar.rest

    def _state(self, best: Weighing) -> ProfileState:
        if self.raised:
            return ProfileState.RAISED
        return ProfileState.WATCH if best.nats >= self.bar.watch else ProfileState.NONE

    def _date(self, day: int) -> date:
        return self.first + timedelta(days=day)
