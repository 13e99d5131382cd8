"""The nouns of an assessment: profile, state, evidence, episode."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.patterns.indicators import Indicator, Source


class Profile(StrEnum):
    ANXIOUS = "anxious"
    DISORGANIZED = "disorganized"
    RUDE = "rude"


class ProfileState(StrEnum):
    RAISED = "raised"
    WATCH = "watch"
    NONE = "none"
    NOT_ENOUGH_DATA = "not_enough_data"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One countable reason. Both days are included; `expected` is the usual for the same days.

    The ids are portable ones, sorted, each once: contacts by their first line. `read`: those of the interactions that
    count only because of what was read from the text; she has ticked nothing there.
    """

    indicator: Indicator
    expected: float
    first: date
    last: date
    interactions: tuple[str, ...] = ()
    appointments: tuple[str, ...] = ()
    tasks: tuple[str, ...] = ()
    read: tuple[str, ...] = ()

    @property
    def observed(self) -> int:
        return len(self.interactions) + len(self.appointments) + len(self.tasks)

    def of(self, source: Source) -> tuple[str, ...]:
        """The ids cited from one source."""
        return {
            Source.INTERACTION: self.interactions,
            Source.APPOINTMENT: self.appointments,
            Source.TASK: self.tasks,
        }[source]


@dataclass(frozen=True, slots=True)
class ProfileStanding:
    """One profile of one client at the end of a day. `score`, 0 to 1, is None below the floor of data.

    `evidence` is what speaks for it today, also while nothing is raised.
    """

    state: ProfileState
    score: float | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Episode:
    """A warning: its evidence is what stood on `raised_on`. `cleared_on`: the first day on which it stands no more."""

    profile: Profile
    raised_on: date
    evidence: tuple[Evidence, ...]
    cleared_on: date | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """One client at the end of `day`: where each profile stands, and every episode up to then."""

    client: str
    day: date
    now: dict[Profile, ProfileStanding] = field(hash=False)
    episodes: tuple[Episode, ...] = ()
