"""Raised: a warning that stands and that no decision of hers keeps away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop.domain.decision import Decision, away
from desktop.domain.patterns import anxious
from desktop.domain.patterns.assessment import Assessment, Episode, Evidence, Profile

LEAST_ENTRIES, LEAST_KINDS = 3, 2
"""Of one warning; for rudeness two entries of the one kind there is."""

SOMETHING_ELSE = 2
"""So many facts of a signal that she has not decided about bring a warning back."""

SUPPORTING = frozenset({anxious.MANY.indicator, anxious.CHASES.indicator})
"""What innocent things raise too: alone it brings nothing back."""


@dataclass(frozen=True, slots=True)
class Raised:
    """`since`: the day on which it was raised. `looked_at`: she has decided something about it since then.

    `evidence`: today's, the strongest first; that of the day it was raised where today's has become thin.
    """

    client: str
    profile: Profile
    since: date
    evidence: tuple[Evidence, ...]
    looked_at: bool = False


def raised(found: Assessment, decisions: Sequence[Decision], now: datetime) -> Raised | None:
    """The one warning of a client to speak of at `now` (aware), or none."""
    return first(speaking(found, decisions, now))


def speaking(found: Assessment, decisions: Sequence[Decision], now: datetime) -> tuple[Raised, ...]:
    """All warnings of a client that nothing keeps away: the profiles are independent, and both may stand."""
    standing = [one for one in found.episodes if one.cleared_on is None]
    quiet = away(decisions, now)
    return tuple(one for one in (_raised(found, each, decisions) for each in standing) if _speaks(one, quiet))


def first(warnings: Iterable[Raised]) -> Raised | None:
    """Which of several: the one not yet looked at that has stood longest; never the worst.

    After those the one looked at that has stood longest; of equals the client by portable id.
    """
    return min(warnings, key=lambda one: (one.looked_at, one.since, one.client, one.profile), default=None)


def _raised(found: Assessment, episode: Episode, decisions: Iterable[Decision]) -> Raised:
    now = found.now[episode.profile].evidence
    evidence = now if _enough(episode.profile, now) else episode.evidence
    signals = {str(one.indicator) for one in (*evidence, *episode.evidence)}
    looked_at = any(one.signal in signals and one.at.date() >= episode.raised_on for one in decisions)
    return Raised(found.client, episode.profile, episode.raised_on, evidence, looked_at)


def _enough(profile: Profile, evidence: Iterable[Evidence]) -> bool:
    """Enough to be shown: a count of one thing is no pattern."""
    counts = [one.observed for one in evidence]
    if profile is Profile.RUDE:
        return sum(counts) >= LEAST_KINDS
    return len(counts) >= LEAST_KINDS and sum(counts) >= LEAST_ENTRIES


def _speaks(one: Raised, quiet: frozenset[str]) -> bool:
    """Whether something is left of it beside what she has decided about."""
    if not one.evidence:
        return False
    signals = {each.indicator for each in one.evidence}
    return not signals & quiet or any(_something_else(each, quiet) for each in one.evidence)


def _something_else(one: Evidence, quiet: frozenset[str]) -> bool:
    return one.indicator not in quiet | SUPPORTING and one.observed >= SOMETHING_ELSE
