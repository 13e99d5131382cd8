"""Reliability: which answers of hers came in time; what one answer answered counts once."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.domain.agreement import Agreement
from desktop.domain.conversation import Reply, Waiting, answered, waiting
from desktop.domain.interaction import Interaction
from desktop.domain.steps import Steps, done


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one answer of hers answered, the oldest first."""

    replies: tuple[Reply, ...]

    @property
    def begun(self) -> datetime:
        """When the first of it arrived."""
        return self.replies[0].item.at

    @property
    def in_time(self) -> bool | None:
        """Whether all of it that had a time was answered within it; None where nothing had one."""
        decided = [one.in_time for one in self.replies if one.in_time is not None]
        return all(decided) if decided else None


def exchanges(interactions: Iterable[Interaction], agreements: Iterable[Agreement]) -> list[Exchange]:
    """Everything that she answered, in order of her answers."""
    return done(exchanged(interactions, agreements))


def exchanged(interactions: Iterable[Interaction], agreements: Iterable[Agreement]) -> Steps[list[Exchange]]:
    """The same for a long log."""
    together: dict[datetime, list[Reply]] = {}
    for reply in (yield from answered(interactions, agreements)):
        together.setdefault(reply.answered_at, []).append(reply)
    return [Exchange(tuple(sorted(replies, key=lambda reply: reply.item.at))) for replies in together.values()]


def overdue(interactions: Iterable[Interaction], agreements: Iterable[Agreement], at: datetime) -> Waiting | None:
    """What still waits at `at` (aware) though its time is over; it counts once too."""
    still = waiting(interactions, agreements, at)
    return still if still is not None and still.deadline is not None and still.deadline < at else None
